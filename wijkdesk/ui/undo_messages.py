"""What the program says when something cannot be undone."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

UNDO = {
    "undo_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier is daarna nog iets gewijzigd. Er is niets teruggezet. Bekijk beide teksten en kies.",
    ),
    "undo_fixed_version": QT_TRANSLATE_NOOP(
        "Messages",
        "Een vastgestelde versie ligt vast. Er is niets veranderd. Pas het plan aan en stel een "
        "nieuwe versie vast.",
    ),
    "undo_referral_sent": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze verwijzing is al verstuurd. Er is niets veranderd. Noteer een nieuwe stap, "
        "bijvoorbeeld “ingetrokken”.",
    ),
    "undo_joined": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dossiers zijn verbonden als één gezin. Er is niets veranderd. Maak ze los bij "
        "Overzicht in het dossier.",
    ),
    "undo_merged": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier zijn personen samengevoegd. Er is niets veranderd. Haal ze uit elkaar op het "
        "tabblad Gezin.",
    ),
    "undo_decided": QT_TRANSLATE_NOOP(
        "Messages",
        "Over dit werk van een collega is gekozen. Er is niets veranderd. Verbeter het in het "
        "dossier.",
    ),
    "undo_chosen": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier is gekozen wie dit leest. Er is niets veranderd. Kies in het dossier andere lezers "
        "bij “Wie leest dit?”.",
    ),
    "undo_four_eyes": QT_TRANSLATE_NOOP(
        "Messages",
        "Een vraag om goedkeuring en het antwoord blijven staan. Er is niets veranderd. Stel een "
        "nieuwe versie vast als het anders moet.",
    ),
    "undo_said": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit heeft iemand van het plan gezegd. Dat blijft bewaard. Er is niets veranderd. Noteer "
        "een nieuw antwoord in de Meekijkstand (F8).",
    ),
    "undo_looked": QT_TRANSLATE_NOOP(
        "Messages",
        "U keek naar werk voor een andere wet. Dat blijft bewaard. Er is niets veranderd.",
    ),
    "undo_registration_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze aanmelding is daarna afgesloten. Er is niets veranderd. Maak eerst het afsluiten "
        "ongedaan.",
    ),
    "undo_held_back": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze wijziging wacht op controle. Uw tekst is bewaard. Kijk bij Verzenden wat er nodig "
        "is.",
    ),
    "undo_moved": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit ging daarna naar andere lezers. Er is niets veranderd. Maak eerst dat ongedaan.",
    ),
    "undo_shown": QT_TRANSLATE_NOOP(
        "Messages",
        "Het gezin en het team mogen dit nu lezen. Dat haalt u niet terug. Vraag de regisseur als "
        "het weg moet.",
    ),
    "undo_removed": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is daarna weggehaald. Er is niets veranderd. Zet het eerst terug.",
    ),
    "undo_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier hoort nu iets anders bij. Er is niets veranderd. Haal dat eerst weg.",
    ),
    "undo_parent_removed": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit hoort bij iets dat weg is. Er is niets veranderd. Zet dat eerst terug.",
    ),
    "undo_not_held": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit staat niet meer op deze laptop. Er is niets veranderd.",
    ),
    "undo_nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "Het is al zoals het was. Er is niets veranderd.",
    ),
}
