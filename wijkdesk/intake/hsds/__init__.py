"""The Open Referral standard (HSDS 3): entries of a sociale kaart, as JSON or as tables in a zip.

What reads them runs in the closed-off process; what comes out is only text (`found.py`).
"""
