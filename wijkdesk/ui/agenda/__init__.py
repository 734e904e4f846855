"""The agenda of a worker: appointments of a day or a week, and every open task.

Imports services and what lies below them, and ui itself; no other feature of ui.
"""
