"""What both ends of sync agree on (WDSP/1): messages, schema, merge, rights.

Pure: no clock, no database.

Imports models, law, errors and vocabulary only.
"""
