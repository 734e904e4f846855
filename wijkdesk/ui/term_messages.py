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
        "In regel {line} van de tabel klopt iets niet: {said}. De tabel van nu blijft in gebruik.",
    ),
    "term_line_missing": QT_TRANSLATE_NOOP(
        "Messages", "Dit is nog leeg. De tabel van nu blijft in gebruik. Vul het in."
    ),
    "term_line_word": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier is nog niets gekozen, en bij “Hoe lang?” wel iets getypt. De tabel van nu blijft in "
        "gebruik. Kies er een.",
    ),
    "term_line_number": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is geen getal dat hier past. De tabel van nu blijft in gebruik. Vul een heel getal "
        "in, groter dan 0.",
    ),
    "term_line_turned": QT_TRANSLATE_NOOP(
        "Messages",
        "De laatste dag ligt vóór de eerste dag. De tabel van nu blijft in gebruik. Kies een "
        "andere dag.",
    ),
    "term_line_overlap": QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze dag geldt al een andere regel voor deze termijn. De tabel van nu blijft in "
        "gebruik. Kies een andere dag.",
    ),
    "term_day": QT_TRANSLATE_NOOP(
        "Messages",
        "In regel {line} staat geen dag: {said}. De tabel van nu blijft in gebruik. Schrijf de dag "
        "als 7-5-2027.",
    ),
    "term_days_many": QT_TRANSLATE_NOOP(
        "Messages",
        "In {year} staan te veel dagen. De tabel van nu blijft in gebruik. Hier horen alleen de "
        "dagen van het besluit, geen weekend en geen feestdagen.",
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
    "integration_turned": QT_TRANSLATE_NOOP(
        "Messages",
        "Het einde van de termijn ligt niet na de dag van het PIP. Het oude staat er nog. Kies een "
        "andere dag.",
    ),
    "advice_table_file": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is geen tabel met advies. De tabel van nu blijft in gebruik. Kies een bestand "
        "dat eindigt op .toml of .csv.",
    ),
    "advice_table_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Alleen een beheerder wijzigt het advies bij een verblijfsstatus. Er is niets veranderd.",
    ),
    "advice_overlap": QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze dag geldt al een ander advies voor deze status. De tabel van nu blijft in "
        "gebruik. Kies een andere dag.",
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
