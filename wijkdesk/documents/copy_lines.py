"""A file as lines of a copy for the client: one line for each thing that was kept, part by part.

What is said of a line here decides about its review: whom it is about, whether somebody else told
it, and who reads it now. Nothing is left out here.
"""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from wijkdesk.documents.cleaning import clean
from wijkdesk.documents.copy_line import (
    CopyLine,
    Part,
    day_of,
    moment_of,
    only,
    text_of,
    values_of,
)
from wijkdesk.documents.copy_plan_lines import plan_lines
from wijkdesk.documents.copy_safety_lines import safety_lines
from wijkdesk.documents.copy_sharing_lines import sharing_lines
from wijkdesk.documents.copy_term_lines import term_lines
from wijkdesk.documents.copy_waiting_lines import waiting_lines
from wijkdesk.documents.dutch import (
    CUSTODY,
    LIFE_AREAS,
    NETWORK_KINDS,
    PARTIES,
    REFERRALS,
    RELATIONS,
    ROLES,
    ROUTES,
    STAYS,
    day,
    language_word,
)
from wijkdesk.documents.private_words import legible
from wijkdesk.documents.setting import joined
from wijkdesk.documents.timeline_from_file import DECISIONS, DUTIES, choice_title, talk_title
from wijkdesk.services.code_lists import told
from wijkdesk.services.file_copies import Gathered
from wijkdesk.services.files import NeedRow, PersonRow
from wijkdesk.vocabulary import CompartmentKind, Sender

NOBODY = UUID(int=0)
NEED_FIELDS = {
    "own_words": "In eigen woorden",
    "amount": "Omvang",
    "limitation": "Wat niet lukt",
    "traits": "Kenmerken en voorkeuren",
    "own_strength": "Eigen kracht",
    "by_network": "Netwerk en mantelzorg",
    "carer_support": "Wat de mantelzorger nodig heeft",
    "by_general": "Algemene voorzieningen",
    "with_others": "Samen met anderen",
    "contribution": "Eigen bijdrage",
    "custom_rest": "Wat overblijft",
}


def copy_lines(found: Gathered) -> tuple[CopyLine, ...]:
    """Everything, part by part, the oldest first; cleaned as all paper is."""
    some = (
        *_people(found),
        *_asked(found),
        *_needs(found),
        *_talks(found),
        *_meetings(found),
        *plan_lines(found),
        *_help(found),
        *_papers(found),
        *_course(found),
        *sharing_lines(found),
        *waiting_lines(found),
        *safety_lines(found.safety),
        *term_lines(found),
    )
    order = list(Part)
    lines = [line for line in map(_cleaned, some) if line.text]
    return tuple(sorted(lines, key=lambda line: order.index(line.part)))


def _cleaned(line: CopyLine) -> CopyLine:
    text = legible(clean(line.text))
    return line if text == line.text else replace(line, text=text)


def _people(found: Gathered) -> Iterator[CopyLine]:
    view = found.view
    for person in view.people:
        about = person.id in found.asker.about
        other = not about and person.id not in found.members
        yield CopyLine(
            f"person:{person.id.hex}",
            Part.PEOPLE,
            _person(person, whole=about),
            about=only(person.id),
            of_other=other,
        )
    names = {person.id: person.full_name for person in found.view.people}
    for stay in found.stays:
        status = STAYS.get(stay.status, "") if stay.status else ""
        alone = "zonder ouders in Nederland" if stay.alone else ""
        text = text_of("Verblijf", joined(names.get(stay.person_id or NOBODY, ""), status, alone))
        when, whose = day_of(stay.since), only(stay.person_id)
        yield CopyLine(f"stay:{stay.id.hex}", Part.PEOPLE, text, when, whose)
    for pip in found.integration:
        told = [ROUTES.get(pip.route, "") if pip.route else ""]
        days = (
            ("brede intake", pip.intake_on),
            ("leerbaarheidstoets", pip.tested_on),
            ("PIP", pip.plan_on),
            ("einde van de termijn", pip.ends_on),
        )
        told += [f"{said} {day(on)}" for said, on in days if on]
        told += [pip.contact or "", pip.phone or "", pip.email or "", pip.found_at or ""]
        text = text_of("Inburgering", joined(names.get(pip.person_id or NOBODY, ""), *told))
        key, whose = f"integration:{pip.id.hex}", only(pip.person_id)
        yield CopyLine(key, Part.PEOPLE, text, day_of(pip.plan_on), whose)
    yield from _homes(found)
    yield from _ties(found)
    yield from _around(found)


def _homes(found: Gathered) -> Iterator[CopyLine]:
    names = {person.id: person.full_name for person in found.view.people}
    for home in found.view.households:
        lives = tuple(
            (m.person_id, joined(names.get(m.person_id, ""), ROLES.get(m.role, "")))
            for m in home.members
            if m.until is None
        )
        live = ", ".join(words for _person, words in lives)
        secret = "geheim" if home.address_secret else home.address
        said = values_of(("Adres", secret), ("Wie daar wonen", live))
        about = frozenset(m.person_id for m in home.members)
        ours = bool(about & found.members) or not about
        text = text_of(home.name or "Huishouden", said)
        key = f"home:{home.id.hex}"
        yield CopyLine(key, Part.PEOPLE, text, about=about, of_other=not ours, lives=lives)


def _around(found: Gathered) -> Iterator[CopyLine]:
    view = found.view
    for row in view.addresses:
        said = joined(row.care_of or "", "geheim" if row.secret else row.told)
        text = text_of("Ander adres", said)
        yield CopyLine(f"address:{row.id.hex}", Part.PEOPLE, text, about=only(row.person_id))
    for phone in view.phones:
        said = joined(phone.written, phone.belongs_to or "", phone.note or "")
        text, about = text_of("Telefoon", said), only(phone.person_id)
        yield CopyLine(f"phone:{phone.id.hex}", Part.PEOPLE, text, about=about)
    for helper in view.network:
        kind = NETWORK_KINDS.get(helper.kind, "") if helper.kind else ""
        said = values_of(
            ("Wat diegene doet", helper.does),
            ("Hoe vaak", helper.often or ""),
            ("Telefoon", helper.phone or ""),
            ("Hoe zwaar het is", helper.load_note or ""),
        )
        text = text_of(joined(helper.called or "iemand", kind), said)
        other = helper.member_id is None
        about = only(helper.member_id or helper.person_id)
        yield CopyLine(f"network:{helper.id.hex}", Part.PEOPLE, text, about=about, of_other=other)


def _person(person: PersonRow, *, whole: bool) -> str:
    """Of others in the household the name and birth date; of who asks everything."""
    if not whole:
        return text_of(person.full_name, values_of(("Geboren", day_of(person.birth_date))))
    return text_of(
        person.full_name,
        values_of(
            ("Naam in eigen schrift", person.own_script or ""),
            ("Andere namen", person.other_names or ""),
            ("Geboren", day_of(person.birth_date)),
            ("BSN", person.bsn or ""),
            ("V-nummer", person.v_number or ""),
            ("Taal", language_word(person.language)),
            ("Telefoon", person.phone or ""),
            ("Bij bellen", person.contact_note or ""),
        ),
    )


def _ties(found: Gathered) -> Iterator[CopyLine]:
    names = {person.id: person.full_name for person in found.view.people}
    for tie in found.view.relations:
        if tie.is_whole and tie.kind is not None and tie.person_id and tie.other_id:
            one, other = names.get(tie.person_id, ""), names.get(tie.other_id, "")
            custody = f"gezag: {CUSTODY[tie.custody]}" if tie.custody in CUSTODY else ""
            text = joined(f"{one}, {RELATIONS[tie.kind]} {other}", custody)
            about = frozenset({tie.person_id, tie.other_id})
            # Of two who both do not live here it says nothing about who asks.
            far = not about & (found.members | found.asker.about)
            yield CopyLine(f"tie:{tie.id.hex}", Part.PEOPLE, text, about=about, of_other=far)


def _asked(found: Gathered) -> Iterator[CopyLine]:
    for row in found.view.registrations:
        told_by = row.sender not in {None, Sender.SELF}
        sender = values_of(
            ("Wie het meldde", row.sender_name or ""),
            ("Telefoon van wie het meldde", row.sender_phone or ""),
            ("Waarom het gezin het niet wist", row.aware_reason or ""),
        )
        text = text_of("Vraag binnengekomen", row.question.strip(), sender, row.reason or "")
        key = f"asked:{row.id.hex}"
        yield CopyLine(key, Part.ASKED, text, moment_of(row.received_at), told=told_by)
    for duty in found.view.duties:
        if duty.given_on is not None:
            text = joined(DUTIES.get(duty.kind, "Verteld"), duty.worker or "")
            yield CopyLine(f"told:{duty.id.hex}", Part.ASKED, text, day(duty.given_on))


def _needs(found: Gathered) -> Iterator[CopyLine]:
    whom = {need.id: need.person_id for need in found.view.needs}
    for need in found.view.needs:
        yield CopyLine(
            f"need:{need.id.hex}",
            Part.NEEDS,
            _need(need),
            about=only(need.person_id),
            readers=need.visibility,
        )
    for step in found.view.ladder:
        text = text_of(choice_title(step), step.reason.strip(), step.worker or "")
        about = only(whom.get(step.need_id))
        key, when = f"rung:{step.id.hex}", moment_of(step.decided_at)
        yield CopyLine(key, Part.NEEDS, text, when, about, readers=step.visibility)
    for trend in found.view.trends:
        for said in trend.said:
            title = f"{LIFE_AREAS[trend.life_area]}: {trend.person} geeft {int(said.score)} van 5"
            text, when = text_of(title, said.note), day(said.said_on)
            yield CopyLine(f"figure:{said.id.hex}", Part.NEEDS, text, when, only(trend.person_id))


def _need(need: NeedRow) -> str:
    area = LIFE_AREAS[need.life_area] if need.life_area else ""
    title = joined(need.nature.strip() or "Behoefte", area, need.person or "")
    pairs = [(words, (getattr(need, name) or "").strip()) for name, words in NEED_FIELDS.items()]
    return text_of(title, values_of(*pairs))


def _talks(found: Gathered) -> Iterator[CopyLine]:
    ours = found.members | found.asker.about
    for row in sorted(found.view.contact_moments, key=lambda one: one.happened_at):
        names = ", ".join(one.name for one in row.about)
        about = frozenset(one.id for one in row.about)
        tolk = row.interpreter_who or ""
        text = text_of(talk_title(row), values_of(("Met of over", names), ("Tolk", tolk)), row.text)
        yield CopyLine(
            f"talk:{row.id.hex}",
            Part.TALKS,
            text,
            moment_of(row.happened_at),
            about & ours,
            told=bool(about - ours),
            readers=row.visibility,
        )


def _meetings(found: Gathered) -> Iterator[CopyLine]:
    """What was said at a meeting is for the team, so whoever looks it through reads it again."""
    for one in found.meetings:
        agreed = "; ".join(
            joined(" ".join(line.text.split()), PARTIES.get(line.party, "") if line.party else "")
            for line in one.lines
        )
        said = values_of(
            ("Vraag", one.case.question.strip()),
            ("Besloten", one.case.decision.strip()),
            ("Afgesproken", agreed),
        )
        text, when = text_of(joined("Overleg", one.where), said), day_of(one.day)
        key = f"meeting:{one.case.id.hex}"
        yield CopyLine(key, Part.TALKS, text, when, readers=CompartmentKind.TEAM)


def _help(found: Gathered) -> Iterator[CopyLine]:
    for row in reversed(found.view.referrals):
        title = joined(row.provision_name, row.provider_name)
        said = row.goes_on.words if row.goes_on else ""
        stands = REFERRALS.get(row.status, "")
        text = text_of(title, stands, row.question, row.reason or "", said)
        about, when = only(row.person_id), day_of(row.status_on)
        yield CopyLine(f"referral:{row.id.hex}", Part.HELP, text, when, about)
    for asked in reversed(found.view.requests):
        when_from = asked.start or found.on
        title = told("category", asked.law, when_from, asked.category) or "Verzoek"
        said = values_of(
            ("Aanbieder", asked.provider or ""),
            ("Wat het moet opleveren", asked.result),
            ("Verwijzer", asked.referrer_name or ""),
            ("Beschikking", asked.decision_number or ""),
            ("Antwoord", joined(DECISIONS.get(asked.status, ""), asked.answer)),
        )
        text = text_of(f"Gevraagd aan de gemeente: {title}", said)
        about, when = only(asked.person_id), day_of(asked.sent_on)
        key = f"request:{asked.id.hex}"
        yield CopyLine(key, Part.HELP, text, when, about, readers=asked.visibility)


def _papers(found: Gathered) -> Iterator[CopyLine]:
    for row in found.attachments:
        text = text_of(joined("Bijlage", row.name, row.person or ""), row.note or "")
        about, when = only(row.person_id), moment_of(row.added_at)
        key = f"attachment:{row.id.hex}"
        yield CopyLine(key, Part.PAPERS, text, when, about, readers=row.visibility)
    for paper in reversed(found.view.papers):
        sent = ", ".join(joined(day(step.sent_on), step.sent_to or "") for step in paper.steps)
        text = text_of(joined("Afgedrukt", paper.title), values_of(("Meegegeven", sent)))
        key, when = f"paper:{paper.id.hex}", moment_of(paper.made_at)
        about = only(paper.person_id)
        yield CopyLine(key, Part.PAPERS, text, when, about, readers=paper.visibility)
    for own in found.family_plans:
        for said in own.texts:
            text = text_of("Plan van het gezin zelf", said.text, said.attachment or "")
            yield CopyLine(f"own_plan:{said.id.hex}", Part.PAPERS, text, day(said.received_on))


def _course(found: Gathered) -> Iterator[CopyLine]:
    view = found.view
    yield CopyLine("opened", Part.COURSE, "Dossier geopend", day(view.opened_on))
    for number, row in enumerate(view.regie):
        until = f"tot {day(row.until)}" if row.until else ""
        text = joined(f"Regisseur: {row.worker or ''}", until)
        yield CopyLine(f"regie:{number}", Part.COURSE, text, day(row.since))
    for closing in view.closings:
        text = text_of("Dossier afgesloten", closing.evaluation, closing.told, closing.stays_open)
        yield CopyLine(f"closing:{closing.id.hex}", Part.COURSE, text, day(closing.closed_on))
