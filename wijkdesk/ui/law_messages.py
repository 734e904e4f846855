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
    "coordination_off": QT_TRANSLATE_NOOP(
        "Messages",
        "Uw gemeente heeft de samenhangende aanpak niet aan gezet. Er is niets genoteerd.",
    ),
    "card_turned": QT_TRANSLATE_NOOP(
        "Messages",
        "De laatste dag ligt vóór de eerste, of is al geweest. Er is niets vastgelegd.",
    ),
    "card_end_far": QT_TRANSLATE_NOOP(
        "Messages",
        "Dat is langer dan een jaar. Er is niets vastgelegd. Kies een dag die eerder komt.",
    ),
    "law_open": QT_TRANSLATE_NOOP(
        "Messages", "Hier is niets meer dicht voor u. Er is niets genoteerd."
    ),
}
