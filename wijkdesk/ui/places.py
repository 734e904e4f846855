"""Where in a file a change belongs, in the words that stand on the pages."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication


def place_words(entity: str, fields: Iterable[str]) -> str:
    """Say "Contactmoment: verslag"; without fields only "Contactmoment"."""
    named = list(dict.fromkeys(filter(None, (field_words(entity, name) for name in fields))))
    return ": ".join(filter(None, (entity_words(entity), ", ".join(named))))


def entity_words(entity: str) -> str:
    """The part of a file; a part of a newer release is simply "Gegevens"."""
    return _entities().get(entity) or QCoreApplication.translate("Places", "Gegevens")


def field_words(entity: str, name: str) -> str:
    """The name of a box on a form; nothing for a field that no form shows."""
    return _own_fields().get((entity, name)) or _fields().get(name, "")


def _entities() -> Mapping[str, str]:
    return {
        "action": QCoreApplication.translate("Places", "Actie"),
        "agreement": QCoreApplication.translate("Places", "Akkoord"),
        "attachment": QCoreApplication.translate("Places", "Bijlage"),
        "case_file": QCoreApplication.translate("Places", "Dossier"),
        "compartment": QCoreApplication.translate("Places", "Dossier"),
        "conflict": QCoreApplication.translate("Places", "Keuze tussen twee teksten"),
        "contact_moment": QCoreApplication.translate("Places", "Contactmoment"),
        "employer": QCoreApplication.translate("Places", "Moederorganisatie"),
        "file_index": QCoreApplication.translate("Places", "Lijst van dossiers"),
        "file_access": QCoreApplication.translate("Places", "Wie het dossier ziet"),
        "file_role": QCoreApplication.translate("Places", "Gids bij het dossier"),
        "goal": QCoreApplication.translate("Places", "Doel"),
        "network_member": QCoreApplication.translate("Places", "Iemand om het gezin"),
        "held_work": QCoreApplication.translate("Places", "Werk dat wacht"),
        "household": QCoreApplication.translate("Places", "Huishouden"),
        "information_duty": QCoreApplication.translate("Places", "Wat er verteld is"),
        "location": QCoreApplication.translate("Places", "Werkplek"),
        "membership": QCoreApplication.translate("Places", "Plaats in het huishouden"),
        "municipality": QCoreApplication.translate("Places", "Gemeente"),
        "need": QCoreApplication.translate("Places", "Behoefte"),
        "person": QCoreApplication.translate("Places", "Persoon"),
        "plan_version": QCoreApplication.translate("Places", "Versie van het plan"),
        "provider": QCoreApplication.translate("Places", "Aanbieder"),
        "provision": QCoreApplication.translate("Places", "Aanbod"),
        "referral": QCoreApplication.translate("Places", "Verwijzing"),
        "referral_step": QCoreApplication.translate("Places", "Stap van een verwijzing"),
        "registration": QCoreApplication.translate("Places", "Aanmelding"),
        "same_family": QCoreApplication.translate("Places", "Zelfde gezin"),
        "relation": QCoreApplication.translate("Places", "Familieband"),
        "same_person": QCoreApplication.translate("Places", "Zelfde persoon"),
        "support_plan": QCoreApplication.translate("Places", "Ondersteuningsplan"),
        "team": QCoreApplication.translate("Places", "Wijkteam"),
        "team_member": QCoreApplication.translate("Places", "Lid van het wijkteam"),
        "worker": QCoreApplication.translate("Places", "Medewerker"),
    }


def _own_fields() -> Mapping[tuple[str, str], str]:
    """Where the same word in the code is another box on the screen."""
    return {
        ("action", "text"): QCoreApplication.translate("Places", "wat er gebeurt"),
        ("contact_moment", "text"): QCoreApplication.translate("Places", "verslag"),
        ("file_role", "until"): QCoreApplication.translate("Places", "tot wanneer"),
        ("goal", "text"): QCoreApplication.translate("Places", "het doel zelf"),
        ("goal", "owner_id"): QCoreApplication.translate("Places", "van wie"),
        ("network_member", "member_id"): QCoreApplication.translate(
            "Places", "wie uit het gezin helpt"
        ),
        ("network_member", "kind"): QCoreApplication.translate("Places", "wie dit is"),
        ("household", "unit"): QCoreApplication.translate("Places", "unit of kamer"),
        ("information_duty", "kind"): QCoreApplication.translate("Places", "wat er verteld is"),
        ("person", "contact_note"): QCoreApplication.translate("Places", "let op bij contact"),
        ("relation", "kind"): QCoreApplication.translate("Places", "welke band"),
        ("relation", "person_id"): QCoreApplication.translate("Places", "wie"),
        ("referral", "reason"): QCoreApplication.translate("Places", "reden"),
        ("registration", "reason"): QCoreApplication.translate("Places", "reden"),
        ("support_plan", "reason"): QCoreApplication.translate("Places", "aanleiding"),
    }


def _fields() -> Mapping[str, str]:
    return {
        "action_id": QCoreApplication.translate("Places", "actie"),
        "agreements": QCoreApplication.translate("Places", "afspraken"),
        "answer": QCoreApplication.translate("Places", "wat iemand ervan zegt"),
        "amount": QCoreApplication.translate("Places", "hoeveel"),
        "assigned_to": QCoreApplication.translate("Places", "wie het oppakt"),
        "aware_reason": QCoreApplication.translate("Places", "toelichting"),
        "awareness": QCoreApplication.translate("Places", "wie ervan weet"),
        "birth_certainty": QCoreApplication.translate("Places", "zekerheid geboortedatum"),
        "birth_date": QCoreApplication.translate("Places", "geboortedatum"),
        "bsn": QCoreApplication.translate("Places", "BSN"),
        "bsn_status": QCoreApplication.translate("Places", "hoe zeker het BSN is"),
        "case_file_id": QCoreApplication.translate("Places", "dossier"),
        "channel": QCoreApplication.translate("Places", "hoe"),
        "city": QCoreApplication.translate("Places", "plaats"),
        "custody": QCoreApplication.translate("Places", "gezag"),
        "died_on": QCoreApplication.translate("Places", "overleden op"),
        "doer_id": QCoreApplication.translate("Places", "wie precies"),
        "doer_kind": QCoreApplication.translate("Places", "wie het doet"),
        "doer_name": QCoreApplication.translate("Places", "naam"),
        "does": QCoreApplication.translate("Places", "wat iemand doet"),
        "done_on": QCoreApplication.translate("Places", "gedaan op"),
        "drawn_x": QCoreApplication.translate("Places", "plek in de tekening"),
        "due": QCoreApplication.translate("Places", "klaar op"),
        "evaluation_on": QCoreApplication.translate("Places", "evaluatie"),
        "expected_on": QCoreApplication.translate("Places", "verwacht op"),
        "gender": QCoreApplication.translate("Places", "geslacht"),
        "given_names": QCoreApplication.translate("Places", "voornamen"),
        "given_on": QCoreApplication.translate("Places", "op welke dag"),
        "happened_at": QCoreApplication.translate("Places", "wanneer"),
        "helped_at": QCoreApplication.translate("Places", "geholpen vanaf"),
        "helped_by": QCoreApplication.translate("Places", "geholpen door"),
        "house_number": QCoreApplication.translate("Places", "huisnummer"),
        "infix": QCoreApplication.translate("Places", "tussenvoegsel"),
        "interpreter": QCoreApplication.translate("Places", "tolk"),
        "kind": QCoreApplication.translate("Places", "soort"),
        "language": QCoreApplication.translate("Places", "taal"),
        "law": QCoreApplication.translate("Places", "wet"),
        "left_at": QCoreApplication.translate("Places", "weggegaan"),
        "life_area": QCoreApplication.translate("Places", "leefgebied"),
        "load": QCoreApplication.translate("Places", "hoe zwaar het is"),
        "load_note": QCoreApplication.translate("Places", "waarom het zwaar is"),
        "measure": QCoreApplication.translate("Places", "waaraan u het merkt"),
        "merged_into": QCoreApplication.translate("Places", "samengevoegd met"),
        "method": QCoreApplication.translate("Places", "hoe dat bleek"),
        "minutes": QCoreApplication.translate("Places", "minuten"),
        "name": QCoreApplication.translate("Places", "naam"),
        "nature": QCoreApplication.translate("Places", "wat er nodig is"),
        "need_id": QCoreApplication.translate("Places", "behoefte"),
        "note": QCoreApplication.translate("Places", "opmerking"),
        "number": QCoreApplication.translate("Places", "nummer"),
        "often": QCoreApplication.translate("Places", "hoe vaak"),
        "opened_on": QCoreApplication.translate("Places", "geopend op"),
        "other_id": QCoreApplication.translate("Places", "van wie"),
        "other_names": QCoreApplication.translate("Places", "ook bekend als"),
        "own_script": QCoreApplication.translate("Places", "naam in eigen schrift"),
        "own_words": QCoreApplication.translate("Places", "in eigen woorden"),
        "person_id": QCoreApplication.translate("Places", "voor wie"),
        "phone": QCoreApplication.translate("Places", "telefoon"),
        "place": QCoreApplication.translate("Places", "soort plek"),
        "place_name": QCoreApplication.translate("Places", "plek"),
        "postcode": QCoreApplication.translate("Places", "postcode"),
        "provider_name": QCoreApplication.translate("Places", "aanbieder"),
        "provision_name": QCoreApplication.translate("Places", "aanbod"),
        "question": QCoreApplication.translate("Places", "de vraag"),
        "received_at": QCoreApplication.translate("Places", "ontvangen op"),
        "received_by": QCoreApplication.translate("Places", "ontvangen door"),
        "reply_due": QCoreApplication.translate("Places", "antwoord vóór"),
        "remark": QCoreApplication.translate("Places", "opmerking"),
        "role": QCoreApplication.translate("Places", "rol"),
        "rung": QCoreApplication.translate("Places", "trede"),
        "sender": QCoreApplication.translate("Places", "wie aanmeldt"),
        "sender_name": QCoreApplication.translate("Places", "naam van wie aanmeldt"),
        "sender_phone": QCoreApplication.translate("Places", "telefoon van wie aanmeldt"),
        "sharing": QCoreApplication.translate("Places", "met wie delen"),
        "since": QCoreApplication.translate("Places", "sinds"),
        "start": QCoreApplication.translate("Places", "begint op"),
        "status": QCoreApplication.translate("Places", "stand"),
        "status_on": QCoreApplication.translate("Places", "stand sinds"),
        "street": QCoreApplication.translate("Places", "straat"),
        "surname": QCoreApplication.translate("Places", "achternaam"),
        "talk_on": QCoreApplication.translate("Places", "dag van het gesprek"),
        "talk_place": QCoreApplication.translate("Places", "plek van het gesprek"),
        "talk_time": QCoreApplication.translate("Places", "tijd van het gesprek"),
        "team_id": QCoreApplication.translate("Places", "team"),
        "tie": QCoreApplication.translate("Places", "hoe het contact is"),
        "title": QCoreApplication.translate("Places", "titel"),
        "undone_at": QCoreApplication.translate("Places", "teruggedraaid op"),
        "undone_by": QCoreApplication.translate("Places", "teruggedraaid door"),
        "until": QCoreApplication.translate("Places", "tot"),
        "urgency": QCoreApplication.translate("Places", "spoed"),
        "v_number": QCoreApplication.translate("Places", "V-nummer"),
        "version_id": QCoreApplication.translate("Places", "versie van het plan"),
        "waits_since": QCoreApplication.translate("Places", "wacht sinds"),
    }
