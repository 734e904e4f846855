"""The window: what the worker sees, hears and presses; the only room with Qt, beside app.

May import services, documents and the rooms below them, never sqlalchemy, storage, sync or models.
"""

from wijkdesk.ui import singletons

singletons.keep()
