"""Files from outside: what they are, and a copy of them that is safe to show.

What reads them runs in a closed-off process (`closed.py`), which gets bytes and gives bytes back.
Knows Pillow and pikepdf, no store, no window and no case file.
"""
