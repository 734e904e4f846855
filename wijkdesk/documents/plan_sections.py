"""The sections of the plan but for the goals. One with nothing to say is left out."""

from dataclasses import replace

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import Panel, text
from wijkdesk.documents.layout import Block, Columns
from wijkdesk.documents.plan_document import (
    PlanDocument,
    PlanNeed,
    PlanPerson,
    PlanReferral,
)
from wijkdesk.documents.plan_rounds import looked_back
from wijkdesk.documents.setting import (
    MAIN,
    MAIN_AT,
    SIDE,
    bullets,
    cell,
    joined,
    quoted,
    row,
    sentences,
)
from wijkdesk.documents.style import BODY, KICKER, LABEL, SMALL, STRONG, TITLE, VALUE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate
from wijkdesk.documents.tongue import DUTCH, OWN, OWN_LABEL, OWN_SMALL, Tongue
from wijkdesk.documents.version_notes import version_notes
from wijkdesk.vocabulary import DateCertainty

EVALUATION = (
    "Op {day} kijken wij samen terug. Helpt het plan? Moet er iets anders? "
    "Gaat het eerder niet goed? Bel dan uw gids."
)


def head(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """Who sends it, whose plan it is, which version; and what one looks for most: whom to call."""
    version = f"versie {plan.version}" if plan.version else "concept, nog niet vastgesteld"
    moment = [f"op {dutch.day(plan.fixed_on)}"] if plan.fixed_on else []
    moment += [f"in {isolate(plan.place)}"] if plan.place else []
    verb = "vastgesteld " if plan.version and moment else ""
    number = f"Dossier {plan.file_number}" if plan.file_number else ""
    form = dutch.FORMS[plan.form] if plan.form else ""
    about = joined(number, version, verb + " ".join(moment), form)
    own = [tongue.said(dutch.FORMS[plan.form])] if plan.form else []
    if tongue:
        own = [tongue.said("Versie" if plan.version else "Concept, nog niet vastgesteld"), *own]
        own += [isolate(tongue.written(plan.fixed_on))] if plan.fixed_on else []
    return [
        cell(WIDTH, (plan.municipality, STRONG), (plan.team, SMALL)),
        replace(cell(WIDTH, *tongue.both("Ondersteuningsplan", KICKER)), gap=26),
        cell(WIDTH, (plan.household, TITLE), gap=2, sticky=True),
        replace(cell(WIDTH, *tongue.beside(about, SMALL, joined(*own), OWN_SMALL)), gap=4),
        *version_notes(plan, tongue),
        *_only_for(plan),
        *tongue.notice(),
        *_contacts(plan, tongue),
    ]


def _only_for(plan: PlanDocument) -> list[Block]:
    if not plan.for_whom:
        return []
    lines = plan.goals or plan.referrals or plan.needs or plan.may_share
    told = (
        "alleen wat voor deze lezer is"
        if lines
        else "niets: in het plan is geen regel voor deze lezer"
    )
    words = f"Voor {isolate(plan.for_whom)}. Op dit papier staat {told}."
    return [text(words, STRONG, WIDTH, gap=10)]


def _contacts(plan: PlanDocument, tongue: Tongue) -> list[Block]:
    meeting = dutch.day(plan.evaluation_on) if plan.evaluation_on else ""
    own = tongue.written(plan.evaluation_on) if tongue and plan.evaluation_on else ""
    told = (
        (
            "Gids (regisseur)" if plan.for_whom else "Uw gids (regisseur)",
            plan.regisseur,
            plan.regisseur_phone,
        ),
        ("Tweede gids", plan.second_gids, plan.second_gids_phone),
        ("Wij kijken samen terug", meeting, own),
    )
    known = [line for line in told if line[1]]
    width = (WIDTH - 2 * Panel.INDENT) / max(1, len(known))
    cells = tuple(
        (
            i * width,
            cell(
                width - 12,
                *tongue.both(label, LABEL, OWN_LABEL),
                (name, STRONG),
                (under, VALUE),
                tag=Tag("P"),
            ),
        )
        for i, (label, name, under) in enumerate(known)
    )
    return [Panel(inner=Columns(cells=cells), width=WIDTH, gap=18)] if cells else []


def people(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """The household, and the language in which we talk."""
    told: list[Block] = []
    interpreter = dutch.INTERPRETERS[plan.interpreter] if plan.interpreter else ""
    if plan.language or interpreter:
        spoken = f"Taal: {isolate(plan.language)}."
        own = tongue.said("Taal: {language}.").format(
            language=isolate(tongue.spoken(plan.language))
        )
        words = sentences(spoken if plan.language else "", interpreter)
        theirs = sentences(own if plan.language else "", tongue.said(interpreter))
        told = tongue.told(words, theirs, BODY, WIDTH, gap=10)
    rows = (_person(person, tongue) for person in plan.people)
    return tongue.section("Voor wie is dit plan", [*rows, *told])


def _person(person: PlanPerson, tongue: Tongue) -> Block:
    role = dutch.ROLES[person.role] if person.role else ""
    born = f"geboren {isolate(person.born)}" if person.born else ""
    own = f"{tongue.said('geboren')} {_born(person, tongue)}".strip() if born and tongue else ""
    return row(
        (0, cell(200, (person.name, STRONG), (person.own_script, VALUE))),
        (214, cell(80, *tongue.both(role, VALUE, OWN_SMALL))),
        (304, cell(WIDTH - 304, *tongue.beside(born, VALUE, own, OWN_SMALL))),
    )


def _born(person: PlanPerson, tongue: Tongue) -> str:
    """A birth date in the other language, as far as it is known."""
    on, certainty = person.birth_date, person.birth_certainty
    if on is None:
        return ""
    if certainty is DateCertainty.UNKNOWN:
        return tongue.said("onbekend")
    if certainty is DateCertainty.DAY_UNKNOWN:
        return tongue.listed((tongue.month(on), tongue.said("dag onbekend")))
    if certainty is DateCertainty.MONTH_UNKNOWN:
        return tongue.listed((str(on.year), tongue.said("dag en maand onbekend")))
    return tongue.written(on)


def reason(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """The question in the household's own words, set apart as a quotation."""
    if not plan.reason:
        return []
    words = text(quoted(plan.reason), BODY, WIDTH - 2 * Panel.INDENT)
    return tongue.section(
        "Waarom dit plan",
        [Panel(inner=words, width=WIDTH, bar=True, pad=1, gap=8, tag=Tag("BlockQuote"))],
    )


def needs(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """Nature and amount, before any solution."""
    return tongue.section("Wat is er nodig", [_need(need, tongue) for need in plan.needs])


def _need(need: PlanNeed, tongue: Tongue) -> Block:
    area = dutch.LIFE_AREAS[need.life_area] if need.life_area else ""
    law = dutch.LAWS[need.law] if need.law else ""
    amount = f"Hoeveel: {isolate(need.amount)}" if need.amount else ""
    return row(
        (0, cell(SIDE, *tongue.both(area, STRONG), (law, SMALL))),
        (
            MAIN_AT,
            cell(
                MAIN,
                (need.nature, BODY),
                (quoted(need.own_words), VALUE),
                *tongue.beside(amount, VALUE, tongue.said("Hoeveel") if amount else "", OWN_SMALL),
                *tongue.filling("Voor {names}", SMALL, names=need.people),
            ),
        ),
    )


def referrals(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """Who is going to help, and how far that is."""
    return tongue.section("Wie gaan er helpen", [_referral(one, tongue) for one in plan.referrals])


def _referral(referral: PlanReferral, tongue: Tongue) -> Block:
    kind = dutch.PROVISIONS[referral.kind] if referral.kind else ""
    status = dutch.REFERRALS[referral.status] if referral.status else ""
    since = f"({tongue.day(referral.status_on)})" if status and referral.status_on else ""
    whom = (referral.person,) if referral.person else ()
    return row(
        (0, cell(SIDE, *tongue.both(kind, LABEL, OWN_LABEL))),
        (
            MAIN_AT,
            cell(
                MAIN,
                (referral.provision, STRONG),
                (referral.provider, VALUE),
                (referral.purpose, BODY),
                *tongue.filling("Voor {names}", SMALL, names=whom),
                *tongue.beside(sentences(status, since), SMALL, tongue.said(status), OWN_SMALL),
            ),
        ),
    )


def evaluation(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """When we look back together."""
    rounds = [] if plan.for_whom else looked_back(plan, tongue)
    if not plan.evaluation_on or plan.for_whom:
        return tongue.section("Samen terugkijken", rounds)
    words, own = tongue.filled(EVALUATION, day=plan.evaluation_on)
    told = tongue.told(words, own, BODY, WIDTH, gap=4)
    return tongue.section("Samen terugkijken", [*told, *rounds])


def agreements(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """What was agreed."""
    return tongue.section("Afspraken", bullets(plan.agreements))


def rights(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """The rights of the household, on one page while it can hold them."""
    rows = (
        row(
            (0, cell(SIDE, *tongue.both(right.title, STRONG))),
            (
                MAIN_AT,
                cell(
                    MAIN,
                    *tongue.beside(
                        sentences(right.text, right.more),
                        BODY,
                        sentences(tongue.said(right.text), right.more if tongue else ""),
                        OWN,
                    ),
                ),
            ),
        )
        for right in plan.rights
    )
    return tongue.section("Uw rechten", rows, whole=True)
