"""`make bench`: every figure with its target and, where there is one.

A peer or limit of the same run.
"""
