"""What is known already for a line of the investigation: shown beside it, not asked again."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import FileView, NeedRow, NetworkRow, ReferralRow
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import ProvisionKind, ReferralStatus

GROWN_UP = 18
SHORT = 160
OF_THE_PERSON = ("traits", "own_strength", "carer_support", "with_others", "contribution")
"""Lines that say something about somebody, whatever the need is."""
OVER = {ReferralStatus.REFUSED, ReferralStatus.WITHDRAWN}


def known(view: FileView, need: NeedRow, today: date) -> dict[str, str]:
    """Per line what stands elsewhere in the file, in words; nothing for what is not known."""
    around = [n for n in view.network if n.on(today) and n.person_id in (None, need.person_id)]
    own = [n for n in around if n.kind is None or n.kind.is_informal]
    helped = [r for r in view.referrals if r.need_id == need.id and r.status not in OVER]
    told = {
        "own_strength": _grown_ups(view, need, today),
        "by_network": ", ".join(map(_helper, own)),
        "carer_support": ", ".join(_load(n) for n in own if n.load is not None),
        "by_general": _referred(r for r in helped if r.kind is not ProvisionKind.CUSTOM),
        "with_others": ", ".join(n.called or word(n.kind) for n in around if n not in own),
        "custom_rest": _referred(r for r in helped if r.kind is ProvisionKind.CUSTOM),
    }
    begins = QCoreApplication.translate("Inquiry", "Al bekend: %1.")
    found = {name: begins.replace("%1", said) for name, said in told.items() if said}
    for name in OF_THE_PERSON:
        if (said := _elsewhere(view, need, name)) and not getattr(need, name):
            found[name] = " ".join(filter(None, (found.get(name), said)))
    return found


def _grown_ups(view: FileView, need: NeedRow, today: date) -> str:
    at_home = {m.person_id for h in view.households for m in h.members if m.on(today)}
    others = (
        person.full_name
        for person in view.people
        if person.id in at_home
        and person.id != need.person_id
        and (person.age_on(today) or 0) >= GROWN_UP
    )
    said = ", ".join(others) if need.person_id is not None else ""
    with_them = QCoreApplication.translate("Inquiry", "in huis woont ook %1")
    return with_them.replace("%1", said) if said else ""


def _helper(member: NetworkRow) -> str:
    does = " · ".join(filter(None, (_line(member.does), member.often)))
    called = member.called or word(member.kind)
    return f"{called} ({does})" if does else called


def _load(member: NetworkRow) -> str:
    said = QCoreApplication.translate("Inquiry", "zwaarte voor %1 %2")
    heavy = " · ".join(filter(None, (word(member.load), member.load_note)))
    called = member.called or word(member.kind)
    return said.replace("%1", called).replace("%2", heavy)


def _referred(rows: Iterable[ReferralRow]) -> str:
    return ", ".join(f"{row.provision_name} ({word(row.status).casefold()})" for row in rows)


def _elsewhere(view: FileView, need: NeedRow, name: str) -> str:
    """The same line of another need of the same person."""
    for other in view.needs:
        said = _line(getattr(other, name) or "")
        if said and other.id != need.id and other.person_id == need.person_id:
            about = _line(other.nature) or _line(other.own_words)
            words = QCoreApplication.translate("Inquiry", "Bij “%1” staat: “%2”")
            return words.replace("%1", about).replace("%2", said)
    return ""


def _line(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= SHORT else f"{said[: SHORT - 1].rstrip()}…"
