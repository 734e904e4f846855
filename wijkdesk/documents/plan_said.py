"""What people said in a plan, and what was agreed beside its goals: who, about whom, literally."""

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import Panel, Rule, text
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.plan_document import (
    PlanDocument,
    PlanHelper,
    PlanHome,
    PlanOpinion,
    PlanSaid,
    PlanSharing,
    PlanTie,
)
from wijkdesk.documents.setting import MAIN, MAIN_AT, SIDE, bullets, cell, joined, quoted, row
from wijkdesk.documents.style import BODY, LABEL, SMALL, STRONG, VALUE, WIDTH
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import isolate
from wijkdesk.documents.tongue import DUTCH, OWN_LABEL, OWN_SMALL, Tongue
from wijkdesk.vocabulary import SectionKind

IN_LANGUAGE = "in het {language}"
_NAME, _PHONE = 164.0, 104.0
"""Of who stands around the household: their name, and how to call them."""


def sections(plan: PlanDocument, *kinds: SectionKind, tongue: Tongue = DUTCH) -> list[Block]:
    """Sections in the order of the conversation; each thing with who said it."""
    found: list[Block] = []
    for kind in kinds:
        lines = [_said(said, tongue) for said in plan.sections if said.kind is kind]
        found += tongue.section(dutch.SECTIONS[kind], lines)
    return found


def _said(said: PlanSaid, tongue: Tongue) -> Block:
    earlier = said.kind is SectionKind.EARLIER_HELP
    since = ("Wanneer" if earlier else "Sinds", said.since_when)
    effect = ("Gevolg", said.effect)
    about = tongue.filling("over {name}", SMALL, name=isolate(said.person))
    under: list[Block] = []
    for label, words in (since, effect):
        under += tongue.labelled(label, words, MAIN)
    words = quoted(said.text) if said.said_by else said.text
    told = cell(MAIN, (words, BODY))
    main = Stack(blocks=(told, *under), gap=0) if under else told
    return _beside(cell(SIDE, (said.said_by, STRONG), *about), main)


def _beside(who: Block, main: Block) -> Block:
    """A row about somebody; about nobody it is no row of a table."""
    if who.height:
        return row((0, who), (MAIN_AT, main))
    side = Columns(cells=((MAIN_AT, main),), gap=6)
    return Stack(blocks=(Rule(width=WIDTH), side), gap=7)


def around(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """Who lives where, who is what to whom, and who stands around the household."""
    return [
        *tongue.section("Wie woont waar", [_home(home, tongue) for home in plan.homes]),
        *tongue.section("Wie hoort bij wie", [_tie(tie, tongue) for tie in plan.ties]),
        *tongue.section("Wie staan er om u heen", [_helper(one, tongue) for one in plan.network]),
    ]


def _home(home: PlanHome, tongue: Tongue) -> Block:
    known = [(one.name, dutch.ROLES[one.role] if one.role else "") for one in home.people]
    lives = ", ".join(_member(name, role) for name, role in known)
    named = [(role, tongue.said(role)) for _name, role in known if role and tongue]
    own = tongue.listed(dict.fromkeys(word for _role, word in named))
    name = [(home.name, STRONG)] if home.name else tongue.both("Huis", STRONG)
    return row(
        (0, cell(SIDE, *name)),
        (MAIN_AT, cell(MAIN, *tongue.beside(lives, BODY, own, OWN_SMALL))),
    )


def _member(name: str, role: str) -> str:
    return f"{isolate(name)} ({role})" if role else isolate(name)


def _tie(tie: PlanTie, tongue: Tongue) -> Block:
    kind = dutch.RELATIONS[tie.kind]
    custody = f"Gezag: {dutch.CUSTODY[tie.custody]}" if tie.custody else ""
    own = tongue.said(dutch.CUSTODY[tie.custody]) if tie.custody else ""
    return row(
        (0, cell(SIDE, (tie.person, STRONG))),
        (
            MAIN_AT,
            cell(
                MAIN,
                *tongue.beside(
                    f"{kind} {dutch.listed(tie.others)}", BODY, tongue.said(kind), OWN_SMALL
                ),
                *tongue.beside(custody, SMALL, own, OWN_SMALL),
            ),
        ),
    )


def _helper(helper: PlanHelper, tongue: Tongue) -> Block:
    kind = dutch.NETWORK_KINDS[helper.kind] if helper.kind else ""
    does = WIDTH - _NAME - _PHONE - 28
    return row(
        (0, cell(_NAME, (helper.name, STRONG), *tongue.both(kind, SMALL, OWN_SMALL))),
        (_NAME + 14, cell(does, (helper.does, BODY), (helper.often, SMALL))),
        (WIDTH - _PHONE, cell(_PHONE, (helper.phone, VALUE))),
    )


def regie(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """Who runs the plan."""
    words = dutch.REGIE[plan.regie] if plan.regie else ""
    blocks = tongue.paragraph(words, BODY, WIDTH, gap=4) if words else []
    casus = joined(plan.casus_name, plan.casus_phone)
    return tongue.section(
        "Wie voert de regie", [*blocks, *tongue.labelled("Casusregisseur", casus, WIDTH, side=90)]
    )


def sharing(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """Who may know what: each agreement with whom it is for, its ground and its end."""
    rows = [_sharing(one, tongue) for one in plan.may_share]
    return tongue.section("Wie mag wat weten", [*bullets(plan.sharing), *rows])


def _sharing(one: PlanSharing, tongue: Tongue) -> Block:
    about = tongue.filling("over {name}", SMALL, name=isolate(one.person))
    why = f"Omdat: {isolate(one.ground)}" if one.ground else ""
    until = tongue.day(one.until, "tot {day}")
    return _beside(
        cell(SIDE, (one.with_whom, STRONG), *about),
        cell(
            MAIN,
            (one.what, BODY),
            *tongue.beside(why, SMALL, tongue.said("Omdat") if why else "", OWN_SMALL),
            (until, SMALL),
        ),
    )


def opinions(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """What people think of the plan, literally, also where they do not agree with each other."""
    title = "Wat vindt u van dit plan"
    return tongue.section(title, [_opinion(one, tongue) for one in plan.opinions])


def _opinion(one: PlanOpinion, tongue: Tongue) -> Block:
    inside = WIDTH - 2 * Panel.INDENT
    known = one.language if one.original else ""
    spoken = IN_LANGUAGE.format(language=isolate(known)) if known else ""
    own = tongue.said(IN_LANGUAGE).format(language=isolate(tongue.spoken(known))) if known else ""
    who = joined(isolate(one.person), tongue.day(one.said_on))
    quotes: list[Block] = [text(quoted(one.text), BODY, inside)]
    if one.original:
        quotes.append(text(quoted(one.original), BODY, inside, gap=3))
    words = Stack(blocks=tuple(quotes), tag=Tag("BlockQuote"))
    said = (cell(inside, *tongue.beside(joined(who, spoken), LABEL, own, OWN_LABEL)), words)
    return Panel(inner=Stack(blocks=said), width=WIDTH, bar=True, pad=1, gap=10)


def unused(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """Parts of the chosen set about which nothing was written: left out on purpose, and said."""
    if not plan.empty:
        return []
    told = "Over deze onderdelen staat niets in dit plan: {parts}."
    words = told.format(parts=dutch.listed(plan.empty))
    own = tongue.said(told).format(parts=tongue.listed(tongue.said(p) or p for p in plan.empty))
    return [Stack(blocks=tuple(tongue.told(words, own, SMALL, WIDTH)), gap=16)]
