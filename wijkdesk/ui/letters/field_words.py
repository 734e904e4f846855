"""What each field of a template brings into a letter."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wijkdesk.letters.fields import FIELDS, Source
from wijkdesk.ui.widgets.list_row import Row


def field_rows() -> list[Row]:
    """A row for each field, by where it comes from."""
    words, over, before = field_words(), _sources(), None
    rows = []
    for name, source in FIELDS.items():
        above = over[source] if source is not before else ""
        rows.append(Row(name, f"{{{name}}}", words[name], over=above))
        before = source
    return rows


def _sources() -> Mapping[Source, str]:
    return {
        Source.LETTER: QCoreApplication.translate("Letters", "De brief"),
        Source.TO: QCoreApplication.translate("Letters", "Wie de brief krijgt"),
        Source.FILE: QCoreApplication.translate("Letters", "Het dossier"),
        Source.APPOINTMENT: QCoreApplication.translate("Letters", "Afspraken"),
        Source.PLAN: QCoreApplication.translate("Letters", "Het plan"),
        Source.TERM: QCoreApplication.translate("Letters", "Een termijn"),
        Source.SENDER: QCoreApplication.translate("Letters", "Wie de brief schrijft"),
    }


def field_words() -> Mapping[str, str]:
    """By the name that stands between braces."""
    return {
        "datum": QCoreApplication.translate("Letters", "de dag van vandaag"),
        "reageren_voor": QCoreApplication.translate("Letters", "vandaag over twee weken"),
        "over": QCoreApplication.translate("Letters", "over wie het gaat: naam en geboren op"),
        "over_naam": QCoreApplication.translate("Letters", "over wie het gaat: alleen de naam"),
        "aanhef": QCoreApplication.translate("Letters", "Geachte mevrouw De Vries"),
        "naam": QCoreApplication.translate("Letters", "de naam zoals op de envelop"),
        "gezin": QCoreApplication.translate("Letters", "hoe het dossier heet"),
        "kinderen": QCoreApplication.translate("Letters", "de voornamen van de kinderen"),
        "dossiernummer": QCoreApplication.translate("Letters", "het nummer van het dossier"),
        "vraag": QCoreApplication.translate("Letters", "wat het gezin vroeg, in eigen woorden"),
        "aanmelding_datum": QCoreApplication.translate("Letters", "de dag van de aanmelding"),
        "sluiting_datum": QCoreApplication.translate("Letters", "de dag van afsluiten"),
        "tolk_taal": QCoreApplication.translate("Letters", "de taal van de tolk bij de afspraak"),
        "afspraak_dag": QCoreApplication.translate("Letters", "de dag van de volgende afspraak"),
        "afspraak_tijd": QCoreApplication.translate("Letters", "hoe laat die afspraak is"),
        "afspraak_plaats": QCoreApplication.translate("Letters", "waar die afspraak is"),
        "afspraak_over": QCoreApplication.translate("Letters", "waarover die afspraak gaat"),
        "gemist_dag": QCoreApplication.translate("Letters", "de dag van de vorige afspraak"),
        "gemist_tijd": QCoreApplication.translate("Letters", "hoe laat de vorige afspraak was"),
        "plan_versie": QCoreApplication.translate("Letters", "de versie van het plan"),
        "plan_datum": QCoreApplication.translate("Letters", "wanneer het plan is vastgesteld"),
        "plan_bespreken": QCoreApplication.translate("Letters", "wanneer u samen terugkijkt"),
        "termijn_naam": QCoreApplication.translate("Letters", "om welke termijn het gaat"),
        "termijn_wet": QCoreApplication.translate("Letters", "waar die in de wet staat"),
        "termijn_begin": QCoreApplication.translate("Letters", "wanneer die begon"),
        "termijn_dag": QCoreApplication.translate("Letters", "de laatste dag van die termijn"),
        "opschorting_reden": QCoreApplication.translate("Letters", "waarom die stilstaat"),
        "opschorting_vanaf": QCoreApplication.translate("Letters", "vanaf wanneer die stilstaat"),
        "opschorting_tot": QCoreApplication.translate("Letters", "tot en met wanneer"),
        "opschorting_regelen": QCoreApplication.translate(
            "Letters", "tot wanneer de aanvrager iets kan regelen"
        ),
        "opschorting_duurt": QCoreApplication.translate(
            "Letters", "tot en met wanneer het duurt, als de aanvrager niets hoeft te doen"
        ),
        "verlengd_tot": QCoreApplication.translate("Letters", "de nieuwe laatste dag"),
        "verlengd_reden": QCoreApplication.translate("Letters", "waarom er verlengd is"),
        "gids": QCoreApplication.translate("Letters", "uw naam"),
        "gids_telefoon": QCoreApplication.translate("Letters", "uw telefoonnummer"),
        "gids_email": QCoreApplication.translate("Letters", "uw e-mailadres"),
        "regisseur": QCoreApplication.translate("Letters", "wie de regie voert"),
        "team": QCoreApplication.translate("Letters", "het team van het dossier"),
        "team_telefoon": QCoreApplication.translate("Letters", "het telefoonnummer van dat team"),
        "gemeente": QCoreApplication.translate("Letters", "de gemeente"),
    }
