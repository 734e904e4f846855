"""Preparing a referral: need, provision, question.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
