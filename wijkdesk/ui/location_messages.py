"""What the program says about trouble at an AZC and at a school."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

LOCATIONS = {
    "future_consultation": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag komt nog. De rest is bewaard. Vul de dag in waarop het consult was.",
    ),
}
