"""What can be done, one file per noun: who may do it and what happens together.

Frozen rows come out.

Imports storage, protocol, models, law, errors and vocabulary; never Qt, never sync.
"""
