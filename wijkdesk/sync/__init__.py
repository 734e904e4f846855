"""The laptop's side of sync: enrolment, sealing, delivery, applying what came.

Knows no Qt and no services.

Imports storage, protocol, models, law, errors, vocabulary and config.
"""
