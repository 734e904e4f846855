"""Whom a file knows: what is of the household and of who works with it, and who else is named.

By this the lines of a copy are looked through; what is found is a mark (`third_parties.py`).
"""

import re
from collections.abc import Collection, Iterable, Iterator

from wijkdesk.documents.name_words import ORDINARY, folded, is_other_script, parts_of
from wijkdesk.documents.private_words import POSTCODE, STREET
from wijkdesk.services.file_copies import Gathered
from wijkdesk.services.files import HouseholdRow
from wijkdesk.vocabulary import DoerKind, Sender


class Own:
    """What belongs to the household and to those who work with it: names, numbers, addresses."""

    def __init__(self, found: Gathered) -> None:
        view = found.view
        ids = found.members | found.asker.about
        own = [person for person in view.people if person.id in ids]
        named = [
            name for p in own for name in (p.full_name, p.other_names or "", p.own_script or "")
        ]
        self.names = frozenset(
            word for name in named for word in map(folded, re.findall(r"\w+", name))
        )
        worked = [talk.worker or "" for talk in view.contact_moments]
        worked += [row.worker or "" for row in view.regie]
        worked += [row.worker or "" for row in view.duties]
        worked += [role.name or "" for role in view.roles]
        whole = {folded(" ".join(name.split())) for name in (*named, *worked) if " " in name}
        self.whole = _either(whole)
        """Who is called so in full is nobody else: "Noor de Wit" where a Roos de Wit is known."""
        around = [view.title, view.team or "", view.place_name or "", found.municipality.name]
        around += [talk.place_name or "" for talk in view.contact_moments]
        around += [f"{r.provision_name} {r.provider_name}" for r in view.referrals]
        around += [r.provider or "" for r in view.requests]
        around += [home.name for home in view.households]
        homes = [home for home in view.households if _may_be_told(found, home)]
        around += [" ".join((home.street or "", home.city or "")) for home in homes]
        self.known = self.names | frozenset(
            folded(word) for text in (*worked, *around) for word in re.findall(r"\w+", text)
        )
        about = [person for person in own if person.id in found.asker.about]
        numbers = [n or "" for p in about for n in (p.phone, p.bsn, p.v_number)]
        numbers += [
            one.number
            for one in view.phones
            if one.person_id in found.asker.about or not (one.person_id or one.belongs_to)
        ]
        numbers += [found.team_phone, found.municipality.phone or ""]
        self._numbers = frozenset(filter(None, map(_digits, numbers)))
        self._places = frozenset(
            _place(match[0]) for home in homes for match in addresses(home.address)
        )

    def has_number(self, written: str) -> bool:
        """Whether it is one of theirs, however it was written."""
        return _digits(written) in self._numbers

    def has_place(self, written: str) -> bool:
        """Whether it is in an address that who asks knows."""
        return _place(written) in self._places


def _may_be_told(found: Gathered, home: HouseholdRow) -> bool:
    """Whether who asks knows this address: of where they live, or of their child if not secret."""
    live = {member.person_id for member in home.members_on(found.on)}
    return found.asker.id in live or bool(live & found.asker.about and not home.address_secret)


def addresses(text: str) -> Iterator[re.Match[str]]:
    """Postcodes, and streets with a number."""
    yield from POSTCODE.finditer(text)
    yield from STREET.finditer(text)


def _place(written: str) -> str:
    return "".join(folded(written).split())


def others(found: Gathered) -> Iterator[str]:
    """Names of people whom the file knows and who are not of the household."""
    view = found.view
    ids = found.members | found.asker.about
    for person in view.people:
        if person.id not in ids:
            yield from filter(None, (person.full_name, person.own_script, person.other_names))
    for helper in view.network:
        if helper.member_id not in ids:
            yield helper.called
    for row in view.registrations:
        if row.sender is not Sender.SELF:
            yield row.sender_name or ""
    yield from (row.interpreter_who or "" for row in view.contact_moments)
    yield from (row.belongs_to or "" for row in view.phones)
    yield from (row.care_of or "" for row in view.addresses)
    if found.plan is not None:
        yield from (said.said_by or "" for said in found.plan.said)
        actions = (action for goal in found.plan.goals for action in goal.actions)
        outside = {DoerKind.NETWORK, DoerKind.VOLUNTEER}
        yield from (a.doer_name or "" for a in actions if a.doer_kind in outside)


class OtherNames:
    """Finds whole names, and of each the words by which somebody may be called."""

    def __init__(self, names: Iterable[str], own: Collection[str]) -> None:
        whole, single, scripts = set[str](), set[str](), set[str]()
        for name in (" ".join(name.split()) for name in names):
            words = set(re.findall(r"\w+", folded(name)))
            if not words or words <= ORDINARY or words <= set(own):
                continue
            whole.add(folded(name))
            single |= {word for word in parts_of(name) if word not in own}
            scripts |= {word for word in name.split() if is_other_script(word)}
        self._latin = _either(whole | single)
        self._scripts = _either(scripts, joined=True)

    def places(self, text: str, plain: str) -> Iterator[tuple[int, int]]:
        """From where to where one stands; one in Latin letters is written with a capital."""
        for match in self._latin.finditer(plain):
            if any(char.isupper() for char in text[match.start() : match.end()]):
                yield match.start(), match.end()
        yield from (match.span() for match in self._scripts.finditer(text))


def _either(words: Collection[str], *, joined: bool = False) -> re.Pattern[str]:
    """The longest first; in scripts that join words to a name, within a word too."""
    some = "|".join(map(re.escape, sorted(words, key=lambda w: (-len(w), w)))) or r"(?!)"
    return re.compile(f"(?:{some})" if joined else rf"(?<!\w)(?:{some})(?!\w)")


def _digits(number: str) -> str:
    """The last nine: with and without the code of a country, or a nought."""
    return re.sub(r"\D", "", number)[-9:]
