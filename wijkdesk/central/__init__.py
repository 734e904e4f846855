"""The centre: the PostgreSQL store to which the laptops of a municipality sync (WDSP/1).

In: the centre's tables, the one function that writes them, push, pull, enrolment, the service,
the embedded PostgreSQL and `wijkdesk central`. Out: whatever a laptop needs.
Imports protocol, models, law, errors, vocabulary and config; only `cli` and `demo` import it, and
only it knows psycopg, litestar and uvicorn.
"""
