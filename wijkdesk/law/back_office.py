"""What a request to the back office needs, and how long its fields may be (iWmo and iJw 3.2).

Nothing is cut off or left out: what does not fit is told, and goes along as a warning.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wijkdesk.law.consent import GROWN_UP
from wijkdesk.vocabulary import Law

ASKED_FOR = (Law.WMO, Law.JW)
"""The laws of which the back office decides about a provision of its own (domain.md 5.4)."""
AGB_DIGITS = 8
LONGEST: Mapping[str, int] = {
    "product_code": 5,
    "referrer_name": 64,
    "decision_number": 12,
    "volume": 8,
    "budget": 8,
    "result": 1000,
}
"""How many characters the fields of 301 and 315 hold; the result is that of a zaak (ZGW)."""
EURO, WEEK, COURT_OR_GP = "83", "2", frozenset({"02", "03", "05"})
ANSWER_WITHIN = {Law.WMO: timedelta(weeks=2), Law.JW: timedelta(weeks=8)}
"""Wmo 2015 art. 2.3.5 lid 2 and Awb 4:13; a municipality may be quicker."""


@dataclass(frozen=True, slots=True)
class CodeList:
    """Codes with their words, from a day on, and where they were found."""

    name: str
    since: date
    source: str
    codes: Mapping[str, str]


def in_force(lists: Iterable[CodeList], name: str, on: date) -> CodeList:
    """The list of this name on a day; before the first one that is known, the first."""
    known = sorted((one for one in lists if one.name == name), key=lambda one: one.since)
    return next((one for one in reversed(known) if one.since <= on), known[0])


@dataclass(frozen=True, slots=True)
class Wanted:
    """A request as it was typed, with what of its person decides about it."""

    law: Law | None
    category: str | None = None
    product_code: str | None = None
    agb: str | None = None
    start: date | None = None
    until: date | None = None
    volume: str | None = None
    unit: str | None = None
    frequency: str | None = None
    budget: str | None = None
    pgb: bool | None = None
    referrer: str | None = None
    referrer_name: str | None = None
    referrer_agb: str | None = None
    residence: str | None = None
    result: str = ""
    person_known: bool = False
    has_bsn: bool = False
    age: int | None = None
    has_custody: bool = False
    has_version: bool = False


class Assignment(StrEnum):
    """Soort toewijzing: specifiek, aspecifiek, generiek; follows from what is filled in."""

    SPECIFIC = "specific"
    UNSPECIFIC = "unspecific"
    GENERIC = "generic"


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing or does not fit, and beside which box that is told.

    Without what is `needed` it is no request yet; the rest goes along as a warning.
    """

    field: str
    code: str
    needed: bool = False
    length: int = 0
    most: int = 0


def assignment(wanted: Wanted) -> Assignment:
    """Which kind of assignment this asks."""
    if not wanted.category:
        return Assignment.GENERIC
    return Assignment.SPECIFIC if wanted.product_code and wanted.volume else Assignment.UNSPECIFIC


def lacks(wanted: Wanted, lists: Iterable[CodeList], today: date) -> tuple[Lack, ...]:
    """Everything to tell, in the order of the form."""
    lists = tuple(lists)
    found = [
        *_missing(wanted),
        *_codes(wanted, lists, wanted.start or today),
        *_lengths(wanted),
        *_amount(wanted),
        *_person(wanted),
    ]
    order = list(Wanted.__dataclass_fields__)
    return tuple(sorted(found, key=lambda lack: order.index(lack.field)))


def answer_due(law: Law | None, sent_on: date) -> date:
    """Until when the back office may take for its decision."""
    return sent_on + ANSWER_WITHIN.get(law or Law.WMO, ANSWER_WITHIN[Law.JW])


def list_of(field: str, law: Law | None) -> str | None:
    """The name of the list from which a field is chosen."""
    if field == "category":
        return f"category_{law}" if law in ASKED_FOR else None
    return field if field in {"unit", "frequency", "referrer", "residence"} else None


def _missing(wanted: Wanted) -> Iterable[Lack]:
    if wanted.law not in ASKED_FOR:
        yield Lack("law", "law_needed", needed=True)
    if not wanted.person_known:
        yield Lack("person_known", "person_needed", needed=True)
    if not wanted.category and not wanted.budget:
        yield Lack("category", "category_needed", needed=True)
    if wanted.start is None:
        yield Lack("start", "start_needed", needed=True)
    if not wanted.result.strip():
        yield Lack("result", "result_needed", needed=True)
    yield from _missing_besides(wanted)


def _missing_besides(wanted: Wanted) -> Iterable[Lack]:
    if wanted.law is Law.JW and not wanted.residence:
        yield Lack("residence", "residence_missing")
    if wanted.law is Law.JW and not wanted.referrer:
        yield Lack("referrer", "referrer_missing")
    if wanted.referrer in COURT_OR_GP and not wanted.referrer_name:
        yield Lack("referrer_name", "referrer_name_missing")


def _codes(wanted: Wanted, lists: tuple[CodeList, ...], on: date) -> Iterable[Lack]:
    for field in ("category", "unit", "frequency", "referrer", "residence"):
        code, name = getattr(wanted, field), list_of(field, wanted.law)
        if code and name and code not in in_force(lists, name, on).codes:
            yield Lack(field, "code_unknown", needed=field == "category")
    for field in ("agb", "referrer_agb"):
        typed = getattr(wanted, field)
        if typed and not re.fullmatch(rf"[0-9]{{{AGB_DIGITS}}}", typed):
            yield Lack(field, "agb_wrong")


def _lengths(wanted: Wanted) -> Iterable[Lack]:
    for field, most in LONGEST.items():
        typed = str(getattr(wanted, field, "") or "")
        if len(typed) > most:
            yield Lack(field, "too_long", length=len(typed), most=most)
    for field in ("volume", "budget"):
        typed = getattr(wanted, field)
        if typed and not re.fullmatch(r"0*[1-9][0-9]*", typed):
            yield Lack(field, "number_wrong")


def _amount(wanted: Wanted) -> Iterable[Lack]:
    if wanted.start and wanted.until and wanted.until < wanted.start:
        yield Lack("until", "until_before_start", needed=True)
    parts = {name: getattr(wanted, name) for name in ("volume", "unit", "frequency")}
    if any(parts.values()):
        yield from (Lack(name, "amount_half") for name, typed in parts.items() if not typed)
    if wanted.frequency == WEEK and wanted.until is None:
        yield Lack("until", "until_with_week")
    if wanted.budget and wanted.unit == EURO:
        yield Lack("budget", "budget_twice")
    if wanted.pgb:
        yield Lack("pgb", "pgb_no_message")
    if not wanted.agb and not wanted.pgb:
        yield Lack("agb", "agb_missing")


def _person(wanted: Wanted) -> Iterable[Lack]:
    if not wanted.person_known:
        return
    if not wanted.has_bsn:
        yield Lack("has_bsn", "no_bsn")
    if wanted.law is Law.JW and wanted.age is None:
        yield Lack("age", "no_birth_date")
    minor = wanted.age is not None and wanted.age < GROWN_UP
    if wanted.law is Law.JW and minor and not wanted.has_custody:
        yield Lack("has_custody", "custody_unknown")
    if not wanted.has_version:
        yield Lack("has_version", "no_version")
