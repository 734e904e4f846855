"""What the program says about trouble with terms, and with the table of terms."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TERMS = {
    "term_far": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag ligt te ver weg. Er is nog niets genoteerd. Kijk het jaar na.",
    ),
    "pause_no_period": QT_TRANSLATE_NOOP(
        "Messages",
        "Tot en met welke dag heeft de aanvrager de tijd? Zonder die dag staat de termijn niet "
        "stil (Awb 4:5). Er is nog niets genoteerd.",
    ),
    "pause_turned": QT_TRANSLATE_NOOP(
        "Messages",
        "De laatste dag ligt vóór de eerste dag. Er is nog niets genoteerd. Kies een andere dag.",
    ),
    "pause_outside": QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze dag loopt de termijn niet. Alleen een termijn die loopt, kan stilstaan. Er is "
        "nog niets genoteerd.",
    ),
    "extended_already": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze termijn is al een keer verlengd. Dat kan maar één keer (Awb 4:14). Er is niets "
        "veranderd.",
    ),
    "extend_never": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze termijn staat in de wet en kan niet verlengd worden. Er is niets veranderd.",
    ),
    "extend_turned": QT_TRANSLATE_NOOP(
        "Messages",
        "De nieuwe dag moet na de laatste dag van nu liggen. Er is nog niets genoteerd.",
    ),
    "stop_future": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag moet nog komen. Er is nog niets genoteerd. Kies vandaag of een eerdere dag.",
    ),
    "term_over_by_itself": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze termijn is klaar door iets anders in het dossier. Er is niets veranderd.",
    ),
    "term_table_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "In regel {line} van de tabel klopt iets niet ({what}: {said}). De tabel van nu blijft in "
        "gebruik.",
    ),
    "term_table_years": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze tabel geldt niet voor vandaag: de regels beginnen tussen {first} en {last}. De "
        "tabel van nu blijft in gebruik.",
    ),
    "term_table_file": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is geen tabel met termijnen. De tabel van nu blijft in gebruik. Kies een "
        "bestand dat eindigt op .toml of .csv.",
    ),
    "term_table_unread": QT_TRANSLATE_NOOP(
        "Messages",
        "Het bestand {path} is niet te lezen. De tabel van nu blijft in gebruik. Probeer het "
        "opnieuw.",
    ),
    "term_table_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Alleen een beheerder wijzigt de tabel met termijnen. Er is niets veranderd.",
    ),
}
