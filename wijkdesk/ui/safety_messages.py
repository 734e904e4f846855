"""What the program says about trouble with what is kept about safety."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SAFETY = {
    "meldcode_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze meldcode is afgesloten. Er is niets veranderd. Ga eerst verder met de meldcode, of "
        "begin een nieuwe.",
    ),
    "meldcode_not_yet": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag is nog niet geweest. Er is nog niets opgeslagen. Kies vandaag of een eerdere "
        "dag.",
    ),
    "meldcode_day_needed": QT_TRANSLATE_NOOP(
        "Messages", "Vul de dag in waarop dit was. De dag die er stond, blijft tot dan bewaard."
    ),
    "meldcode_reason_needed": QT_TRANSLATE_NOOP(
        "Messages", "Schrijf kort waarom. Er is nog niets veranderd."
    ),
    "flag_reason_needed": QT_TRANSLATE_NOOP(
        "Messages", "Schrijf kort waarom het voorbij is. Er is nog niets veranderd."
    ),
    "score_wrong": QT_TRANSLATE_NOOP(
        "Messages", "Een cijfer is een heel getal van 0 tot en met 10. Er is niets opgeslagen."
    ),
}
