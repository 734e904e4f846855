"""What is known of a person in words, by the parts that are chosen as a whole."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.ui.places import field_words
from wijkdesk.ui.values import Value, value_words

NAME = "identity:name"


def unit_words(unit: str) -> str:
    """Say "Naam", "Geboortedatum", "Telefoon"."""
    words = {
        NAME: QCoreApplication.translate("UnitWords", "Naam"),
        "identity:name_usage": QCoreApplication.translate("UnitWords", "Naam van de partner"),
        "identity:birth": QCoreApplication.translate("UnitWords", "Geboortedatum"),
        "identity:bsn": QCoreApplication.translate("UnitWords", "BSN"),
        "unit:phone": QCoreApplication.translate("UnitWords", "Telefoon"),
    }.get(unit) or field_words("person", unit)
    return words[:1].upper() + words[1:]


def said(unit: str, values: Mapping[str, object]) -> str:
    """The values of one part on one line; a name as it is said."""
    names = _NAMES.get(unit, (unit,))
    given = [(name, _wire(values.get(name))) for name in names]
    if unit == NAME:
        return " ".join(str(value) for _, value in given if value)
    told = [value_words("person", name, value) for name, value in given if value]
    return " · ".join(told) or value_words("person", unit, None)


_NAMES: Mapping[str, tuple[str, ...]] = {
    NAME: ("given_names", "infix", "surname"),
    "identity:name_usage": ("name_usage", "partner_infix", "partner_surname"),
    "identity:birth": ("birth_date", "birth_certainty"),
    "identity:bsn": ("bsn", "bsn_status"),
    "unit:phone": ("phone", "contact_note"),
}


def _wire(value: object) -> Value:
    return value.isoformat() if isinstance(value, date) else value  # type: ignore[return-value]


def hangs_words(hangs: Mapping[str, int]) -> str:
    """Say "2 behoeften, 1 doel": what hangs on somebody."""
    n = {entity: hangs.get(entity, 0) for entity in _HANGS}
    told = {
        "membership": QCoreApplication.translate(
            "UnitWords", "%n plek(ken) in een huishouden", "", n["membership"]
        ),
        "need": QCoreApplication.translate("UnitWords", "%n behoefte(n)", "", n["need"]),
        "goal": QCoreApplication.translate("UnitWords", "%n doel(en)", "", n["goal"]),
        "action": QCoreApplication.translate("UnitWords", "%n actie(s)", "", n["action"]),
        "referral": QCoreApplication.translate("UnitWords", "%n verwijzing(en)", "", n["referral"]),
        "attachment": QCoreApplication.translate("UnitWords", "%n bijlage(n)", "", n["attachment"]),
        "relation": QCoreApplication.translate(
            "UnitWords", "%n familieband(en)", "", n["relation"]
        ),
        "network_member": QCoreApplication.translate(
            "UnitWords", "%n helper(s)", "", n["network_member"]
        ),
        "address": QCoreApplication.translate("UnitWords", "%n adres(sen)", "", n["address"]),
        "phone_number": QCoreApplication.translate(
            "UnitWords", "%n telefoonnummer(s)", "", n["phone_number"]
        ),
        "identity_check": QCoreApplication.translate(
            "UnitWords", "%n keer nagekeken", "", n["identity_check"]
        ),
        "contact_person": QCoreApplication.translate(
            "UnitWords", "%n gesprek(ken)", "", n["contact_person"]
        ),
    }
    return ", ".join(told[entity] for entity in _HANGS if n[entity])


_HANGS = (
    "membership",
    "need",
    "goal",
    "action",
    "referral",
    "attachment",
    "relation",
    "network_member",
    "address",
    "phone_number",
    "identity_check",
    "contact_person",
)
