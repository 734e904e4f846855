"""What the program says about trouble with an overdrachtsdossier."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

RELOCATION = {
    "relocation_where": QT_TRANSLATE_NOOP(
        "Messages", "Vul in naar welke gemeente het gezin gaat. Er is nog niets gemaakt."
    ),
    "relocation_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze gemeente staat niet in de lijst. Er is nog niets gemaakt. Kijk of de naam klopt. "
        "Klopt die? Kruis dat dan aan.",
    ),
    "relocation_ground": QT_TRANSLATE_NOOP(
        "Messages", "Kies waarom u dit mag delen. Er is nog niets gemaakt."
    ),
    "relocation_why": QT_TRANSLATE_NOOP(
        "Messages", "Schrijf kort waarom dit mag. De andere gemeente leest dit ook."
    ),
    "relocation_nothing": QT_TRANSLATE_NOOP(
        "Messages", "Kies eerst wat er meegaat. Er is nog niets gemaakt."
    ),
    "relocation_safety": QT_TRANSLATE_NOOP(
        "Messages",
        "Er gaat iets mee over veiligheid. Er is nog niets gemaakt. Lees elke regel daarover na, "
        "en kruis dat aan.",
    ),
    "relocation_who": QT_TRANSLATE_NOOP(
        "Messages", "Vul in wie zei dat het dossier is ontvangen. Er is nog niets afgesloten."
    ),
    "relocation_before": QT_TRANSLATE_NOOP(
        "Messages",
        "Op die dag bestond dit overdrachtsdossier nog niet. Er is nog niets afgesloten.",
    ),
    "relocation_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit pakket is al ingelezen: het staat in dossier {number}. Er is niets veranderd.",
    ),
    "relocation_elsewhere": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit pakket is gemaakt voor {where}. Er is niets ingelezen. Is het toch voor u? Kruis dat "
        "dan aan.",
    ),
    "package_wrong": QT_TRANSLATE_NOOP(
        "Messages", "Dit bestand is geen overdrachtsdossier. Er is niets veranderd."
    ),
    "package_version": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit overdrachtsdossier is gemaakt met een nieuwere WijkDesk. Er is niets veranderd. Vraag "
        "uw beheerder om een update, of open de PDF die erbij zit.",
    ),
    "package_cut": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is niet heel: er ontbreekt een stuk. Er is niets veranderd. Vraag de afzender "
        "om het nog een keer te sturen.",
    ),
    "package_large": QT_TRANSLATE_NOOP(
        "Messages", "Dit bestand is te groot voor een overdrachtsdossier. Er is niets veranderd."
    ),
    "package_gone": QT_TRANSLATE_NOOP(
        "Messages", "WijkDesk kan dit bestand niet lezen. Er is niets veranderd. Kies het opnieuw."
    ),
    "package_password": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit wachtwoord past niet. Er is niets veranderd. Typ het nog eens, of bel de afzender.",
    ),
}
