"""The sections of the plan but for the goals. One with nothing to say is left out."""

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import Panel, text
from wijkdesk.documents.layout import Block, Columns, Stack, White
from wijkdesk.documents.plan_document import (
    PlanDocument,
    PlanNeed,
    PlanPerson,
    PlanReferral,
    PlanSignature,
)
from wijkdesk.documents.setting import (
    MAIN,
    MAIN_AT,
    SIDE,
    bullets,
    cell,
    joined,
    listed,
    quoted,
    row,
    section,
    to_write,
)
from wijkdesk.documents.style import BODY, KICKER, LABEL, SMALL, STRONG, TITLE, VALUE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate

_FEW = 6
"""More people than this sign on narrower rows, so that one page holds them all."""


def head(plan: PlanDocument) -> list[Block]:
    """Who sends it, whose plan it is, which version; and what one looks for most: whom to call."""
    version = f"versie {plan.version}" if plan.version else "concept, nog niet vastgesteld"
    moment = [f"op {dutch.day(plan.fixed_on)}"] if plan.fixed_on else []
    moment += [f"in {isolate(plan.place)}"] if plan.place else []
    verb = "vastgesteld " if plan.version and moment else ""
    about = joined(f"Dossier {plan.file_number}", version, verb + " ".join(moment))
    return [
        cell(WIDTH, (plan.municipality, STRONG), (plan.team, SMALL)),
        text("Ondersteuningsplan", KICKER, WIDTH, gap=26),
        cell(WIDTH, (plan.household, TITLE), gap=2),
        text(about, SMALL, WIDTH, gap=4),
        *_contacts(plan),
    ]


def _contacts(plan: PlanDocument) -> list[Block]:
    meeting = dutch.day(plan.evaluation_on) if plan.evaluation_on else ""
    told = (
        ("Uw gids (regisseur)", plan.regisseur, plan.regisseur_phone),
        ("Tweede gids", plan.second_gids, plan.second_gids_phone),
        ("Wij kijken samen terug", meeting, ""),
    )
    known = [line for line in told if line[1]]
    width = (WIDTH - 2 * Panel.INDENT) / max(1, len(known))
    cells = tuple(
        (i * width, cell(width - 12, (label, LABEL), (name, STRONG), (phone, VALUE), tag=Tag("P")))
        for i, (label, name, phone) in enumerate(known)
    )
    return [Panel(inner=Columns(cells=cells), width=WIDTH, gap=18)] if cells else []


def people(plan: PlanDocument) -> list[Block]:
    """The household, and the language in which we talk."""
    language = f"Taal: {isolate(plan.language)}." if plan.language else ""
    interpreter = dutch.INTERPRETERS[plan.interpreter] if plan.interpreter else ""
    spoken = " ".join(filter(None, (language, interpreter)))
    return section(
        "Voor wie is dit plan",
        [
            *map(_person, plan.people),
            *([text(spoken, BODY, WIDTH, gap=10)] if spoken else []),
        ],
    )


def _person(person: PlanPerson) -> Block:
    role = dutch.ROLES[person.role] if person.role else ""
    born = f"geboren {isolate(person.born)}" if person.born else ""
    return row(
        (0, cell(200, (person.name, STRONG), (person.own_script, VALUE))),
        (214, cell(80, (role, VALUE))),
        (304, cell(WIDTH - 304, (born, VALUE))),
    )


def reason(plan: PlanDocument) -> list[Block]:
    """The question in the household's own words, set apart as a quotation."""
    if not plan.reason:
        return []
    words = text(quoted(plan.reason), BODY, WIDTH - 2 * Panel.INDENT)
    return section(
        "Waarom dit plan",
        [Panel(inner=words, width=WIDTH, bar=True, pad=1, gap=8, tag=Tag("BlockQuote"))],
    )


def needs(plan: PlanDocument) -> list[Block]:
    """Nature and amount, before any solution."""
    return section("Wat is er nodig", map(_need, plan.needs))


def _need(need: PlanNeed) -> Block:
    area = dutch.LIFE_AREAS[need.life_area] if need.life_area else ""
    law = dutch.LAWS[need.law] if need.law else ""
    amount = f"Hoeveel: {isolate(need.amount)}" if need.amount else ""
    whom = f"Voor {dutch.listed(need.people)}" if need.people else ""
    return row(
        (0, cell(SIDE, (area, STRONG), (law, SMALL))),
        (MAIN_AT, cell(MAIN, (need.nature, BODY), (amount, VALUE), (whom, SMALL))),
    )


def referrals(plan: PlanDocument) -> list[Block]:
    """Who is going to help, and how far that is."""
    return section("Wie gaan er helpen", map(_referral, plan.referrals))


def _referral(referral: PlanReferral) -> Block:
    kind = dutch.PROVISIONS[referral.kind] if referral.kind else ""
    status = dutch.REFERRALS[referral.status] if referral.status else ""
    since = f"({dutch.day(referral.status_on)})" if status and referral.status_on else ""
    return row(
        (0, cell(SIDE, (kind, LABEL))),
        (
            MAIN_AT,
            cell(
                MAIN,
                (referral.provision, STRONG),
                (referral.provider, VALUE),
                (referral.purpose, BODY),
                (" ".join(filter(None, (status, since))), SMALL),
            ),
        ),
    )


def evaluation(plan: PlanDocument) -> list[Block]:
    """When we look back together."""
    if not plan.evaluation_on:
        return []
    words = (
        f"Op {dutch.day(plan.evaluation_on)} kijken wij samen terug. Helpt het plan? "
        "Moet er iets anders? Gaat het eerder niet goed? Bel dan uw gids."
    )
    return section("Samen terugkijken", [text(words, BODY, WIDTH, gap=4)])


def agreements(plan: PlanDocument) -> list[Block]:
    """What was agreed."""
    return section("Afspraken", bullets(plan.agreements))


def sharing(plan: PlanDocument) -> list[Block]:
    """Who may know what."""
    return section("Wie mag wat weten", bullets(plan.sharing))


def rights(plan: PlanDocument) -> list[Block]:
    """The rights of the household, on one page while it can hold them."""
    rows = (
        row((0, cell(SIDE, (right.title, STRONG))), (MAIN_AT, cell(MAIN, (right.text, BODY))))
        for right in plan.rights
    )
    return section("Uw rechten", rows, whole=True)


def signatures(plan: PlanDocument) -> Block | None:
    """A row for each person; never cut in two while a page can hold it."""
    if not plan.signatures:
        return None
    named = joined(plan.file_number, f"versie {plan.version}" if plan.version else "concept")
    to_sign = any(not signature.status for signature in plan.signatures)
    asked = "Bent u het eens met dit plan? Zet dan uw handtekening. " if to_sign else ""
    words = (
        f"Dit hoort bij plan {named}. {asked}"
        "Bent u het ergens niet mee eens? Zeg het. Dan schrijven wij dat erbij."
    )
    room = 40 if len(plan.signatures) <= _FEW else 20
    rows = listed(_signature(signature, room) for signature in plan.signatures)
    (found,) = section("Akkoord", [text(words, BODY, WIDTH, gap=4, sticky=True), *rows])
    return Stack(blocks=(found,), gap=found.gap, whole=True)


def _signature(signature: PlanSignature, room: float) -> Block:
    who = cell(SIDE, (signature.name, STRONG), (signature.role, SMALL))
    if signature.status:
        known = cell(MAIN, (signature.status, VALUE))
        return Columns(cells=((0, who), (MAIN_AT, known)), gap=12)
    # The name stands on the line to sign on, with the room for the pen above both.
    above = White(room=max(0, room - STRONG.leading))
    cells = (
        (0, Stack(blocks=(above, who))),
        (MAIN_AT, to_write("handtekening", 210, room)),
        (MAIN_AT + 226, to_write("datum", MAIN - 226, room)),
    )
    return Columns(cells=cells, gap=12)
