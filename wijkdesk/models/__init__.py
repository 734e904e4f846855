"""One noun per file: the mapped class, which is the schema description, and its own rules.

No queries, no Qt.

Imports law, errors and vocabulary only.
"""
