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
    "crisis_number_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit nummer kan niemand bellen. Het is nog niet opgeslagen. Gebruik cijfers, bijvoorbeeld "
        "088 123 45 67.",
    ),
    "crisis_number_fixed": QT_TRANSLATE_NOOP(
        "Messages", "112 staat altijd op de lijst en kan niet anders."
    ),
    "crisis_number_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "U kunt dit nummer niet veranderen. Er is niets opgeslagen. Vraag iemand van het team dat "
        "het invulde, of een beheerder.",
    ),
    "crisis_period": QT_TRANSLATE_NOOP(
        "Messages",
        "De laatste dag ligt voor de eerste dag. Er is nog niets opgeslagen. Kies een latere dag.",
    ),
    "handover_not_yet": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag is nog niet geweest. Er is nog niets opgeslagen. Kies vandaag of een eerdere "
        "dag.",
    ),
    "handover_in_file": QT_TRANSLATE_NOOP(
        "Messages",
        "Wat er speelt, hoort in een dossier. Het is nog niet opgeslagen. Zet deze overdracht "
        "eerst in een dossier.",
    ),
    "handover_placed": QT_TRANSLATE_NOOP(
        "Messages", "Deze overdracht staat al in een dossier. Er is niets veranderd."
    ),
    "handover_registered": QT_TRANSLATE_NOOP(
        "Messages", "Hiervan is al een aanmelding gemaakt. Er is niets veranderd."
    ),
    "handover_reason_needed": QT_TRANSLATE_NOOP(
        "Messages", "Schrijf kort waarom dit klaar is. Er is nog niets veranderd."
    ),
    "handover_term_needed": QT_TRANSLATE_NOOP(
        "Messages", "Schrijf op wat is afgesproken. Er is nog niets opgeslagen."
    ),
    "handover_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze twee staan niet op dezelfde plek. Er is niets veranderd. Zet ze eerst in hetzelfde "
        "dossier.",
    ),
}
