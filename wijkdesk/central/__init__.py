"""The centre: one PostgreSQL store per cell, to which the laptops of its municipalities sync (WDSP/1).

In: the centre's tables, the one function that writes them, push, pull, enrolment, the HTTP service, the
embedded PostgreSQL and `wijkdesk central`. Out: anything a laptop needs; no room but `cli` imports this one.
Imports protocol, models, law, errors, vocabulary and config; it alone knows psycopg, litestar and uvicorn.
"""
