"""What happens in the week: who asks what, and how it goes with each of them from Monday on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import cycle, islice
from uuid import UUID

from sqlalchemy import text

from tests.sync.week.gids import Gids, Said
from tests.ui.passphrase import typed
from wijkdesk.demo.hands import type_into
from wijkdesk.services.transfers import TransferStatus
from wijkdesk.ui.directory.provision_page import ProvisionPage
from wijkdesk.vocabulary import (
    EndReason,
    HouseholdRole,
    LifeArea,
    ReferralStatus,
    RefusalReason,
    RefusedBy,
)

S, R = ReferralStatus, RefusalReason
TODAY = date.today()
MON, TUE, WED, THU, FRI = (TODAY - timedelta(days=n) for n in range(4, -1, -1))
"""The five days until today, whatever they are called: nothing can be noted ahead."""
LONG_AGO = TODAY - timedelta(days=30)
SURNAMES = [
    "Aalders",
    "Bakker",
    "Cakir",
    "Dekker",
    "Elzinga",
    "Faber",
    "Groen",
    "Haddad",
    "Ibrahim",
    "Jansma",
    "Kok",
    "Luiten",
    "Meijer",
    "Nauta",
    "Oost",
    "Postma",
    "Qasim",
    "Reker",
    "Smit",
    "Tolsma",
    "Ubels",
    "Vos",
    "Wiersma",
    "Yilmaz",
    "Zandstra",
    "Admiraal",
    "Boersma",
    "Cornel",
    "Dijk",
    "Evers",
    "Fokkema",
    "Gerritsen",
    "Hoek",
    "Ismail",
    "Jager",
    "Kramer",
    "Lamers",
    "Mulder",
    "Noordam",
    "Okkerse",
]
ASKED = (
    ("Ik ben zo alleen sinds mijn man weg is.", LifeArea.NETWORK, "Koffie aan tafel"),
    ("Ik slaap niet van de zorgen.", LifeArea.MIND, "Maatje thuis"),
    ("Ik durf de post niet open te maken.", LifeArea.MONEY, "Post op orde"),
    ("Ik durf niet meer naar buiten.", LifeArea.MIND, "Behandeling van angst"),
    ("De schulden lopen op.", LifeArea.MONEY, "Regeling van schulden"),
    ("Ik begrijp de brieven niet.", LifeArea.PARTICIPATION, "Taal aan de keukentafel"),
    ("Ik krijg het huis niet meer schoon.", LifeArea.SELFCARE, "Begeleiding thuis"),
    ("De kinderen luisteren niet.", LifeArea.PARENTING, "Ouders onder elkaar"),
    ("Ik zit de hele dag op de bank.", LifeArea.BODY, "Bewegen op recept"),
    ("Er is geen eten meer.", LifeArea.MONEY, "Pakket voor een maand"),
    ("De deur klemt en het lekt.", LifeArea.HOUSING, "Samen klussen"),
    ("Ik weet niet wat ik met mijn dagen moet.", LifeArea.PARTICIPATION, "Dagen op de boerderij"),
    ("Mijn zoon praat niet meer.", LifeArea.MIND, "Praatgroep kinderen"),
    ("Het gaat thuis niet meer.", LifeArea.PARENTING, "Hulp in het gezin"),
    ("Ik kan het formulier niet lezen.", LifeArea.PARTICIPATION, "Spreekuur formulieren"),
)
WHY = "Dat is al geprobeerd en hielp niet"


@dataclass
class Case:
    """One household in the week, with the gids who helps it and what was asked for it."""

    name: str
    fate: str
    gids: Gids
    other: Gids
    ask: tuple[str, LifeArea, str]
    file_id: UUID = field(init=False)
    need_id: UUID = field(init=False)
    referral: UUID = field(init=False)
    twice: UUID | None = None

    @property
    def offer(self) -> str:
        return self.ask[2]

    def row(self, gids: Gids | None = None):
        return (gids or self.gids).row(self.file_id, self.referral)

    def step(self, status: ReferralStatus, day: date, said: Said = Said()) -> None:  # noqa: B008
        self.gids.step(self.file_id, self.referral, status, day, said)

    def on_board(self, status: ReferralStatus, day: date, said: Said = Said()) -> None:  # noqa: B008
        self.gids.step_on_board(self.file_id, self.referral, status, day, said)


def begin(case: Case) -> None:
    """The question at the desk, the need, the help that fits it."""
    words, area, offer = case.ask
    case.file_id = case.gids.household(case.name, words)
    case.need_id = case.gids.need(case.file_id, words, area, f"Hulp bij: {words}")
    if case.fate == "twice":
        case.gids.second(case.file_id, case.other.name)
        return
    case.referral = case.gids.refer(case.file_id, offer, f"Graag kennismaken. {words}", WHY)


def leave(case: Case, day: date, route: str = "brief") -> None:
    """What may be told is laid down, the letter is looked at, and it goes."""
    case.gids.share(case.file_id, case.referral, "kennismaken en helpen")
    case.step(S.READY, day, Said(route=""))
    case.gids.letter(case.file_id, case.referral)
    case.step(S.SENT, day, Said(route=route))


Day = Callable[[Case], None]


def NO(_case: Case) -> None:  # noqa: N802 - a day in the table below on which nothing happens
    """Nothing is heard or done."""


def helped_tue(c: Case) -> None:
    c.step(S.RECEIVED, TUE)


def helped_wed(c: Case) -> None:
    c.on_board(S.ACCEPTED, WED, Said(expected=TODAY))


def helped_thu(c: Case) -> None:
    c.on_board(S.STARTED, THU)


def helped_fri(c: Case) -> None:
    c.on_board(S.ENDED, FRI, Said(code=EndReason.AS_PLANNED))


def slip_wed(c: Case) -> None:
    """The slip came back: one sign typed wrong is told, then it opens the very referral."""
    code = c.row().reply_code
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    assert "Deze code klopt niet" in c.gids.by_code(c.file_id, wrong)
    assert c.gids.by_code(c.file_id, code.lower()) == ""
    fold = c.gids.fold(c.file_id, c.referral)
    c.gids.until(lambda: fold.work.step.route.text() == "antwoordstrook")
    said = Said(route="", by=RefusedBy.PROVIDER, code=R.FULL, reason="Tot de zomer vol")
    c.step(S.REFUSED, WED, said)


def client_says_no(c: Case) -> None:
    told = c.gids.refused_step(c.file_id, c.referral, S.REFUSED, THU, Said(by=RefusedBy.CLIENT))
    assert told, "a refusal without a reason is not an end"
    c.step(S.REFUSED, THU, Said(by=RefusedBy.CLIENT, code=R.TOO_FAR))


def waits_wed(c: Case) -> None:
    c.step(S.WAITING, WED, Said(expected=TODAY + timedelta(days=40)))


def bridge_thu(c: Case) -> None:
    c.gids.bridge(c.referral, "Elke maandag bellen", "de buurvrouw", TODAY)


def jump_thu(c: Case) -> None:
    c.gids.jump(c.referral, "Zij is hoogzwanger")


def cover_tue(c: Case) -> None:
    """She goes on holiday: a colleague looks after this household, until she is back."""
    c.gids.cover(c.file_id, c.other.name, TODAY + timedelta(days=14))


def covered_wed(c: Case) -> None:
    """The answer comes to the colleague, who has the file in a round and notes it there."""
    assert c.file_id in {f.case_file_id for f in c.other.laptop.services.files.mine()}
    said = Said(expected=TODAY + timedelta(days=40))
    c.other.step(c.file_id, c.referral, S.WAITING, WED, said)
    assert c.row().status is S.SENT, "she has not heard of it yet"


def covered_thu(c: Case) -> None:
    c.other.bridge(c.referral, "Elke maandag bellen", c.other.name, TODAY)
    assert c.row().status is S.WAITING


def covered_fri(c: Case) -> None:
    """Who is away sees what the colleague agreed, on her own list."""
    c.gids.until(lambda: c.referral in {row.id for row in c.gids.waiting().view.running})
    (row,) = (one for one in c.gids.waiting().view.running if one.id == c.referral)
    assert row.bridge.who == c.other.name


def asked_twice_tue(c: Case) -> None:
    """Both without a line: neither knows that the other asks the same."""
    c.referral = c.gids.refer(c.file_id, c.offer, "Graag kennismaken.", WHY)
    c.twice = c.other.refer(c.file_id, c.offer, "Ook namens mij.", WHY)


def asked_twice_wed(c: Case) -> None:
    """After the lines are up both are there, and the regisseur keeps one."""
    page = c.gids.today()
    assert c.referral in _keys(page) or c.twice in _keys(page), "asked twice stands on Today"
    file = c.gids.open(c.file_id)
    file.show_tab("referrals")
    twice = file.referrals.twice
    c.gids.until(twice.isVisible)
    type_into(twice.reason, "Yusuf vroeg het ook")
    mine = c.row().reply_code
    c.gids.press(next(one for one in twice.choices if mine in one.text()))
    c.gids.until(lambda: c.gids.row(c.file_id, c.twice).status is S.WITHDRAWN)
    assert c.row().status is S.CONCEPT


def asked_twice_thu(c: Case) -> None:
    leave(c, THU, "e-mail")


def no_consent(c: Case) -> None:
    """Nobody agreed, so nothing leaves; the referral ends with why."""
    c.step(S.READY, TUE, Said(route=""))
    assert "Leg eerst vast" in c.gids.refused_step(c.file_id, c.referral, S.SENT, TUE)
    c.step(S.WITHDRAWN, TUE, Said(reason="Mevrouw wil haar gegevens niet delen"))


def partner_says_no(c: Case) -> None:
    """One says yes and the partner no: nothing leaves."""
    file = c.gids.open(c.file_id)
    file.show_tab("family")
    c.gids.until(lambda: file.family.homes.widgets)
    home = next(iter(file.family.homes.widgets.values()))
    c.gids.press(home.add_person)
    type_into(home.new_person.fields.given_names, "Piet")
    type_into(home.new_person.fields.surname, "Partner")
    type_into(home.new_person.fields.birth_date, "01-01-1980")
    home.new_person.fields.role.set_value(HouseholdRole.PARTNER)
    c.gids.press(home.new_person.add)
    c.gids.until(lambda: any(p.given_names == "Piet" for p in file.view.people))
    c.gids.share(c.file_id, c.referral, "kennismaken en helpen")
    c.step(S.READY, TUE, Said(route=""))
    consent = c.gids.fold(c.file_id, c.referral).work.consent
    c.gids.until(consent.isVisible)
    piet = next(p.id for p in file.view.people if p.given_names == "Piet")
    consent.who.set_value(piet)
    c.gids.press(consent.no)
    c.gids.until(lambda: "wil het niet" in consent.open.text())
    assert c.gids.refused_step(c.file_id, c.referral, S.SENT, TUE)
    c.step(S.WITHDRAWN, TUE, Said(reason="De partner wil het niet"))


def withdraw_thu(c: Case) -> None:
    """Sharing is withdrawn after it left: until somebody told them it stands on Today."""
    shared = c.gids.fold(c.file_id, c.referral).work.shared
    c.gids.until(shared.withdraw.isVisible)
    c.gids.press(shared.withdraw)
    c.gids.until(shared.note.isVisible)
    assert c.row().provider_name in shared.what.text()
    assert c.referral in _keys(c.gids.today())


def withdraw_fri(c: Case) -> None:
    shared = c.gids.fold(c.file_id, c.referral).work.shared
    c.gids.until(shared.note.isVisible)
    type_into(shared.told, "Ria gebeld")
    c.gids.press(shared.note)
    c.gids.until(lambda: not shared.isVisible())
    assert c.referral not in _keys(c.gids.today())
    c.step(S.WITHDRAWN, FRI, Said(reason="Niet meer nodig"))


def set_back_thu(c: Case) -> None:
    """What came on Thursday was of Monday, before it was received."""
    c.step(S.RECEIVED, WED)
    c.step(S.ACCEPTED, MON)
    assert c.row().set_back


def silent_mon(c: Case) -> None:
    leave(c, LONG_AGO)


def silent_wed(c: Case) -> None:
    assert c.referral in _keys(c.gids.today()), "who does not answer stands on Today"


def silence_noted(c: Case) -> None:
    c.on_board(S.NO_RESPONSE, THU, Said(ask_on=TODAY + timedelta(days=7)))
    assert c.referral not in _keys(c.gids.today())


def offer_is_gone(c: Case) -> None:
    """The help is taken off the sociale kaart while it was asked for: what runs goes on."""
    row = c.row()
    if not row.provision_over:
        c.gids.desk.directory.open(row.provision_id)
        page = c.gids.page(ProvisionPage)
        c.gids.until(lambda: page.form is not None)
        c.gids.press(page.remove)
        c.gids.until(lambda: c.row().provision_over)
    c.step(S.ACCEPTED, THU)
    assert c.referral in _keys(c.gids.today()), "somebody asks whether it goes on"


def offer_goes_on(c: Case) -> None:
    """They help on: who asked notes what they said, and it stands on Today no longer."""
    part = c.gids.fold(c.file_id, c.referral).work.over
    c.gids.until(part.words.isVisible)
    type_into(part.words, "Zij maken het af")
    c.gids.press(part.go_on)
    c.gids.until(lambda: not c.row().asks_whether)
    assert c.referral not in _keys(c.gids.today())


def handed_over_wed(c: Case) -> None:
    """The question goes to the other team, with its card; the file stays."""
    transfer = c.gids.fold(c.file_id, c.referral).work.transfer
    c.gids.until(transfer.ask.isVisible)
    c.gids.press(transfer.ask)
    c.gids.until(lambda: transfer.team.count() > 0)
    transfer.team.setCurrentIndex(0)
    type_into(transfer.question, "Neemt u deze vraag over?")
    transfer.told_on.set_day(WED)
    typed(transfer.again)
    c.gids.press(transfer.send)
    c.gids.until(transfer.back.isVisible)


def handed_over_fri(c: Case) -> None:
    (told,) = c.gids.laptop.services.transfers.of_file(c.file_id)
    assert told.status is TransferStatus.ACCEPTED
    c.step(S.WITHDRAWN, FRI, Said(reason="Team Oost nam de vraag over"))


def send_monday(c: Case) -> None:
    leave(c, MON)


FATES: dict[str, tuple[Day, Day, Day, Day, Day]] = {
    "helped": (send_monday, helped_tue, helped_wed, helped_thu, helped_fri),
    "slip": (send_monday, NO, slip_wed, NO, NO),
    "covered": (send_monday, cover_tue, covered_wed, covered_thu, covered_fri),
    "twice": (NO, asked_twice_tue, asked_twice_wed, asked_twice_thu, NO),
    "withdrawn": (send_monday, NO, NO, withdraw_thu, withdraw_fri),
    "gone": (send_monday, NO, NO, offer_is_gone, offer_goes_on),
    "client": (send_monday, NO, NO, client_says_no, NO),
    "jumped": (send_monday, NO, waits_wed, jump_thu, NO),
    "no_consent": (NO, no_consent, NO, NO, NO),
    "partner": (NO, partner_says_no, NO, NO, NO),
    "set_back": (send_monday, NO, NO, set_back_thu, NO),
    "silent": (silent_mon, NO, silent_wed, NO, NO),
    "noted": (silent_mon, NO, silent_wed, silence_noted, NO),
    "handed": (send_monday, NO, handed_over_wed, NO, handed_over_fri),
    "concept": (NO, NO, NO, NO, NO),
    "bridged": (send_monday, NO, waits_wed, bridge_thu, NO),
}


def cases(noor: Gids, yusuf: Gids, number: int) -> list[Case]:
    """So many households, each with the next fate, for each gids in turn.

    A fate keeps its question: what may be told to informal help rests on another ground.
    """
    made = []
    told = zip(FATES, cycle(ASKED), strict=False)
    for n, (fate, ask) in enumerate(islice(cycle(told), number)):
        pair = (noor, yusuf) if n % 2 == 0 else (yusuf, noor)
        made.append(Case(f"Mw. {SURNAMES[n]}", fate, *pair, ask))
    return made


def _keys(page) -> set[object]:
    return {row.key for row in page.silent_rows.rows()}


def left(gids: Gids) -> list[object]:
    """What waits on this laptop, for who reads why it failed."""
    with gids.laptop.store.reading() as session:
        return [dict(row) for row in session.execute(text("SELECT * FROM sync_op")).mappings()]


def sent_well(gids: Gids) -> None:
    """A round, after which nothing waits here and nothing clashes."""
    assert gids.send() is None
    truth = gids.laptop.services.sync_state.truth()
    assert truth.unsent == 0, left(gids)
    assert gids.laptop.services.sync_state.conflicts() == []


__all__ = ["FATES", "Case", "begin", "cases", "sent_well"]
