"""Find what helps, in the words of the person who asks: lightest first, then what fits, then near.

Pure: facts go in, an order with reasons comes out. No database and no window.
"""
