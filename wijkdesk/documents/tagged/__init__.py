"""A PDF that can be listened to: what a page says, in order, beside how it looks.

Nothing here knows WijkDesk. ReportLab draws; this adds the tree of elements, the marks in the
page that belong to them, the bookmarks, and what PDF/A and PDF/UA ask of a file.
"""
