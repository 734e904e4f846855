"""An act of a worker in plain words: what, and why it cannot be undone."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.undo import ActRow, Why
from wijkdesk.ui.places import entity_words, place_words
from wijkdesk.ui.values import Value, value_words

NEVER_SHOWN = frozenset({"bsn", "bsn_status", "v_number", "document_number"})
"""What is only shown on purpose (security.md T7)."""
WHERE = frozenset({"care_of", "street", "house_number", "unit", "postcode"})
"""May be a secret address; that it is stands in another field of the row."""
SHORT = 60

Changed = tuple[tuple[str, Value, Value], ...]


def act_words(row: ActRow) -> str:
    """Say "Persoon: telefoon", "Doel toegevoegd" or "Dossier gemaakt"."""
    return _intents().get(row.intent) or told_words(row.entity, row.kind, row.values)


def told_words(entity: str, kind: str, values: Changed) -> str:
    """The same where nobody said what it was for."""
    if kind == "u":
        return place_words(entity, [name for name, _, _ in values])
    return _kinds()[kind].replace("%1", entity_words(entity))


def preview_words(row: ActRow) -> str:
    """Say “06 1” → “06 2” where one thing changed; nothing where that would say too much."""
    return "" if row.intent in _intents() else values_words(row.entity, row.values)


def values_words(entity: str, values: Changed) -> str:
    """The same where nobody said what it was for."""
    shown = [value for value in values if value[0] not in NEVER_SHOWN | WHERE]
    if len(values) != 1 or not shown:
        return ""
    name, old, new = shown[0]
    return " → ".join(_short(entity, name, value) for value in (old, new))


def why_words(why: Why) -> str:
    """Why an act stays as it is; stands where its button would be."""
    return _reasons()[why]


def _short(entity: str, name: str, value: Value) -> str:
    line = " ".join(value_words(entity, name, value).split())
    if value in (None, ""):
        return line  # "(leeg)" is nobody's text
    return f"“{line}”" if len(line) <= SHORT else f"“{line[: SHORT - 1].rstrip()}…”"


def _kinds() -> Mapping[str, str]:
    return {
        "i": QCoreApplication.translate("Acts", "%1 toegevoegd"),
        "d": QCoreApplication.translate("Acts", "%1 verwijderd"),
        "b": QCoreApplication.translate("Acts", "%1 teruggezet"),
    }


def _intents() -> Mapping[str, str]:
    return {
        "action_finish": QCoreApplication.translate("Acts", "Actie afgerond"),
        "action_readers": QCoreApplication.translate("Acts", "Actie: andere lezers"),
        "attachment_readers": QCoreApplication.translate("Acts", "Bijlage: andere lezers"),
        "contact_readers": QCoreApplication.translate("Acts", "Contactmoment: andere lezers"),
        "goal_readers": QCoreApplication.translate("Acts", "Doel: andere lezers"),
        "need_readers": QCoreApplication.translate("Acts", "Behoefte: andere lezers"),
        "section_readers": QCoreApplication.translate("Acts", "Onderdeel: andere lezers"),
        "action_move": QCoreApplication.translate("Acts", "Volgorde van de acties"),
        "agreement_note": QCoreApplication.translate("Acts", "Genoteerd wie het eens is"),
        "approval_ask": QCoreApplication.translate("Acts", "Goedkeuring gevraagd"),
        "approval_answer": QCoreApplication.translate("Acts", "Geantwoord op een goedkeuring"),
        "closing_close": QCoreApplication.translate("Acts", "Dossier afgesloten"),
        "closing_reopen": QCoreApplication.translate("Acts", "Dossier heropend"),
        "conflict_pass": QCoreApplication.translate("Acts", "Keuze voorgelegd aan de regisseur"),
        "conflict_resolve": QCoreApplication.translate("Acts", "Keuze tussen twee teksten"),
        "contact_about": QCoreApplication.translate("Acts", "Genoteerd over wie het gesprek ging"),
        "estimate_note": QCoreApplication.translate("Acts", "Eigen cijfer genoteerd"),
        "estimate_take_back": QCoreApplication.translate("Acts", "Eigen cijfer teruggenomen"),
        "family_plan_offer": QCoreApplication.translate("Acts", "Eigen plan aangeboden"),
        "family_plan_skip": QCoreApplication.translate("Acts", "Eigen plan niet aangeboden"),
        "family_plan_hand_in": QCoreApplication.translate("Acts", "Plan van het gezin ontvangen"),
        "family_join": QCoreApplication.translate("Acts", "Zelfde gezin: dossiers verbonden"),
        "family_keep_apart": QCoreApplication.translate("Acts", "Genoteerd: twee gezinnen"),
        "family_part": QCoreApplication.translate("Acts", "Dossiers van elkaar losgemaakt"),
        "favourite": QCoreApplication.translate("Acts", "Aanbod bewaard, of niet meer"),
        "file_open": QCoreApplication.translate("Acts", "Dossier gemaakt"),
        "genogram_tidy": QCoreApplication.translate("Acts", "Tekening van het gezin geschikt"),
        "goal_move": QCoreApplication.translate("Acts", "Volgorde van de doelen"),
        "handover_give": QCoreApplication.translate("Acts", "Overgedragen aan een collega"),
        "information_give": QCoreApplication.translate("Acts", "Genoteerd wat er verteld is"),
        "letter_use": QCoreApplication.translate("Acts", "Sjabloon in gebruik genomen"),
        "letter_stop": QCoreApplication.translate("Acts", "Sjabloon uit gebruik genomen"),
        "ladder_scale": QCoreApplication.translate("Acts", "Op- of afgeschaald"),
        "score_note": QCoreApplication.translate("Acts", "Cijfer bij een doel genoteerd"),
        "score_take_back": QCoreApplication.translate("Acts", "Cijfer bij een doel teruggenomen"),
        "ladder_choose": QCoreApplication.translate("Acts", "Trede gekozen"),
        "merged_seen": QCoreApplication.translate("Acts", "Samengevoegde tekst gezien"),
        "opinion_note": QCoreApplication.translate("Acts", "Mening over het plan genoteerd"),
        "paper_keep": QCoreApplication.translate("Acts", "Afgedrukt of bewaard"),
        "paper_send": QCoreApplication.translate("Acts", "Genoteerd hoe een papier meeging"),
        "copy_give": QCoreApplication.translate("Acts", "Kopie van het dossier gegeven"),
        "relocation_give": QCoreApplication.translate("Acts", "Overdrachtsdossier meegegeven"),
        "relocation_close": QCoreApplication.translate(
            "Acts", "Ontvangst van een overdracht genoteerd"
        ),
        "relocation_take": QCoreApplication.translate("Acts", "Overdracht van elders ingelezen"),
        "request_prepare": QCoreApplication.translate("Acts", "Verzoek aan de backoffice gemaakt"),
        "request_send": QCoreApplication.translate("Acts", "Verzoek aan de backoffice verstuurd"),
        "request_answer": QCoreApplication.translate(
            "Acts", "Antwoord van de backoffice genoteerd"
        ),
        "people_keep_apart": QCoreApplication.translate("Acts", "Genoteerd: twee personen"),
        "people_link": QCoreApplication.translate("Acts", "Gekoppeld: dezelfde persoon"),
        "people_merge": QCoreApplication.translate("Acts", "Personen samengevoegd"),
        "people_split": QCoreApplication.translate("Acts", "Personen uit elkaar gehaald"),
        "people_unlink": QCoreApplication.translate("Acts", "Koppeling weggehaald"),
        "plan_choose": QCoreApplication.translate("Acts", "Gekozen welke versie geldt"),
        "plan_fix": QCoreApplication.translate("Acts", "Plan vastgesteld"),
        "plan_form": QCoreApplication.translate("Acts", "Onderdelen van het plan gekozen"),
        "card_share": QCoreApplication.translate("Acts", "Deelkaart vastgelegd"),
        "card_answer": QCoreApplication.translate("Acts", "Antwoord over delen genoteerd"),
        "transfer_offer": QCoreApplication.translate("Acts", "Overdracht gevraagd"),
        "transfer_ask": QCoreApplication.translate("Acts", "Gevraagd om over te nemen"),
        "transfer_accept": QCoreApplication.translate("Acts", "Overdracht aangenomen"),
        "transfer_refuse": QCoreApplication.translate("Acts", "Overdracht niet aangenomen"),
        "transfer_take_back": QCoreApplication.translate("Acts", "Overdracht ingetrokken"),
        "card_withdraw": QCoreApplication.translate("Acts", "Deelkaart ingetrokken"),
        "card_told": QCoreApplication.translate("Acts", "Genoteerd wie het hoorde"),
        "handover_arrange": QCoreApplication.translate("Acts", "Warme overdracht bijgewerkt"),
        "referral_follow": QCoreApplication.translate("Acts", "Gekozen wie een verwijzing volgt"),
        "referral_leave_withdrawn": QCoreApplication.translate(
            "Acts", "Genoteerd dat een verwijzing ingetrokken blijft"
        ),
        "referral_goes_on": QCoreApplication.translate("Acts", "Genoteerd dat hulp doorgaat"),
        "provision_check": QCoreApplication.translate("Acts", "Aanbod nagekeken"),
        "capacity_report": QCoreApplication.translate("Acts", "Genoteerd of er plek is"),
        "referral_step": QCoreApplication.translate("Acts", "Stap van een verwijzing"),
        "relation_suggest": QCoreApplication.translate("Acts", "Familiebanden overgenomen"),
        "regie_take": QCoreApplication.translate("Acts", "Regie overgenomen"),
        "registration_close": QCoreApplication.translate("Acts", "Aanmelding afgesloten"),
        "registration_grow": QCoreApplication.translate("Acts", "Kort advies werd een aanmelding"),
        "registration_help": QCoreApplication.translate("Acts", "Geholpen vanuit de wachtruimte"),
        "registration_leave": QCoreApplication.translate("Acts", "Weg uit de wachtruimte"),
        "vt_register": QCoreApplication.translate("Acts", "Aanmelding gemaakt van een overdracht"),
        "second_add": QCoreApplication.translate("Acts", "Tweede gids toegevoegd"),
        "section_move": QCoreApplication.translate("Acts", "Volgorde in een onderdeel"),
        "bridge_end": QCoreApplication.translate("Acts", "Overbrugging gestopt"),
        "queue_back": QCoreApplication.translate("Acts", "Voorrang ingetrokken"),
        "queue_jump": QCoreApplication.translate("Acts", "Voorrang gegeven"),
        "sharing_withdraw": QCoreApplication.translate("Acts", "Afspraak over delen ingetrokken"),
        "supporter_add": QCoreApplication.translate("Acts", "Cliëntondersteuner toegevoegd"),
        "suspension_add": QCoreApplication.translate("Acts", "Termijn opgeschort"),
        "suspension_end": QCoreApplication.translate("Acts", "Termijn loopt weer"),
        "suspension_remove": QCoreApplication.translate("Acts", "Opschorting weggehaald"),
        "advice_use": QCoreApplication.translate("Acts", "Advies bij verblijf in gebruik genomen"),
        "table_use": QCoreApplication.translate("Acts", "Tabel met termijnen in gebruik genomen"),
        "term_extend": QCoreApplication.translate("Acts", "Termijn verlengd"),
        "term_notice": QCoreApplication.translate("Acts", "Ingebrekestelling genoteerd"),
        "term_start": QCoreApplication.translate("Acts", "Termijn begonnen"),
        "term_stop": QCoreApplication.translate("Acts", "Termijn afgesloten"),
        "term_reopen": QCoreApplication.translate("Acts", "Termijn loopt weer"),
        "task_finish": QCoreApplication.translate("Acts", "Taak gedaan"),
        "waiting_take_back": QCoreApplication.translate("Acts", "Eigen werk teruggenomen"),
        "waiting_take_over": QCoreApplication.translate("Acts", "Werk van een collega overgenomen"),
        "waiting_turn_down": QCoreApplication.translate(
            "Acts", "Werk van een collega niet overgenomen"
        ),
    }


def _reasons() -> Mapping[Why, str]:
    return {
        Why.FIXED_VERSION: QCoreApplication.translate(
            "Acts", "Ligt vast. Stel een nieuwe versie vast."
        ),
        Why.REFERRAL_SENT: QCoreApplication.translate("Acts", "Verstuurd. Noteer een nieuwe stap."),
        Why.MERGED: QCoreApplication.translate("Acts", "Haal de personen uit elkaar bij Gezin."),
        Why.JOINED: QCoreApplication.translate("Acts", "Maak de dossiers los bij Overzicht."),
        Why.DECIDED: QCoreApplication.translate("Acts", "Gekozen. Dat gaat niet terug."),
        Why.CHOSEN: QCoreApplication.translate("Acts", "Gekozen wie dit leest. Kies het opnieuw."),
        Why.FOUR_EYES: QCoreApplication.translate("Acts", "Vraag en antwoord blijven staan."),
        Why.SAID: QCoreApplication.translate("Acts", "Dit is gezegd. Noteer een nieuw antwoord."),
        Why.LOOKED: QCoreApplication.translate("Acts", "Dat u keek, blijft bewaard."),
        Why.REGISTRATION_CLOSED: QCoreApplication.translate("Acts", "Daarna afgesloten."),
        Why.HELD_BACK: QCoreApplication.translate("Acts", "Wacht op controle."),
        Why.REMOVED: QCoreApplication.translate("Acts", "Daarna weggehaald."),
        Why.MOVED: QCoreApplication.translate("Acts", "Daarna naar andere lezers."),
        Why.SHOWN: QCoreApplication.translate("Acts", "Anderen lezen dit nu ook. Dat blijft zo."),
        Why.IN_USE: QCoreApplication.translate("Acts", "Hier hoort nu iets anders bij."),
        Why.PARENT_REMOVED: QCoreApplication.translate("Acts", "Hoort bij iets dat weg is."),
        Why.NOT_HELD: QCoreApplication.translate("Acts", "Staat niet meer op deze laptop."),
        Why.NO_ACCESS: QCoreApplication.translate("Acts", "U werkt niet meer met dit dossier."),
        Why.NOTHING: QCoreApplication.translate("Acts", "Het is al zoals het was."),
    }
