"""The encrypted local store.

Keys, engine, unit of work, capture, search, drafts, queries per noun, migrations.

Imports protocol, models, law, errors, vocabulary and config. Row classes live here; services re-
export them.
Nothing here is imported before the passphrase is known, but `keys`.
"""
