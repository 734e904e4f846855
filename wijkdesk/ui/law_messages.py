"""What the program says about laws: what is closed, and how to open it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

LAWS = {
    "law_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit hoort bij een andere wet dan die van u. Er is niets veranderd. Zeg bovenaan waarom u "
        "dit wilt lezen.",
    ),
    "law_closed_paper": QT_TRANSLATE_NOOP(
        "Messages",
        "Hierin staat ook werk voor een andere wet dan die van u. Er is niets getoond. Zeg eerst "
        "bovenaan het dossier waarom u dat wilt lezen.",
    ),
    "law_open": QT_TRANSLATE_NOOP(
        "Messages", "Hier is niets meer dicht voor u. Er is niets genoteerd."
    ),
}
