"""Paper: frozen dataclasses in, PDF bytes out.

Here lives what a printed plan or letter says and how it looks. It knows no database, no window
and no rule of the law; it may import `config`, `vocabulary` and the rows that services hand out.
This package itself imports nothing: ReportLab takes 75 ms and must stay off the start of the
program, so import `wijkdesk.documents.plan` or `.letter` where something is printed. The input
dataclasses in `plan_document` and `letter_document` are free of ReportLab.
"""
