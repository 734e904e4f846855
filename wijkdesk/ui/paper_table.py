"""Which papers a file has, for whom and in which languages, and what makes each: one line a kind.

Whoever adds a paper writes `offers` (which ones this file has) and `make` (from a wish to a paper),
both off the interface thread, and puts them in `MAKERS`; the print page does the rest.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.consent import children
from wijkdesk.services.files import FileView
from wijkdesk.services.house import Services
from wijkdesk.services.plans import PlanView
from wijkdesk.services.timeline import Narrowed
from wijkdesk.ui import letter_papers, plan_papers
from wijkdesk.ui.language import written_day
from wijkdesk.ui.paper import (
    print_changes,
    print_family_plan,
    print_genogram,
    print_inquiry,
    print_letter,
    print_parties,
    print_report,
    print_request,
    print_sharing_card,
    print_timeline,
)
from wijkdesk.ui.paper_offer import DUTCH, Made, Offer, Wish, by_code
from wijkdesk.ui.paper_words import FAMILY, OFFICE, PROVIDER
from wijkdesk.ui.request_words import request_title
from wijkdesk.ui.term_words import suspension_title
from wijkdesk.vocabulary import CompartmentKind, Law, LetterKind, PaperKind, RequestStatus


class OfFile(NamedTuple):
    """What the papers of a file are offered from."""

    view: FileView
    plan: PlanView | None


class Maker(NamedTuple):
    """How a kind of paper is found in a file and made.

    `keeps_text`: nothing else holds what it said, so its words are kept with the paper.
    `insists`: whoever prints it gives the passphrase, each time.
    """

    kind: PaperKind
    offers: Callable[[Services, OfFile], Iterator[Offer]]
    make: Callable[[Services, Wish], Made]
    keeps_text: bool = False
    insists: bool = False


class Found(NamedTuple):
    """Whose file it is, its papers, and the language in which one talks with the family."""

    title: str
    number: str
    offers: list[Offer]
    language: str = DUTCH


def offers(services: Services, case_file_id: UUID, *, again: bool = False) -> Found:
    """Every paper of a file, in the order of the table; that one looks is noted the first time."""
    view = services.files.look(case_file_id) if again else services.files.open(case_file_id)
    file = OfFile(view, services.plans.get(case_file_id))
    found = [offer for maker in MAKERS.values() for offer in maker.offers(services, file)]
    whole = [
        offer if offer.readers else replace(offer, readers=(by_code(FAMILY),)) for offer in found
    ]
    spoken = next((person.language for person in view.people if person.language), DUTCH)
    return Found(view.title, view.number, whole, spoken)


def make(services: Services, wish: Wish) -> Made:
    """The paper as it is asked for."""
    return MAKERS[wish.offer.what].make(services, wish)


def _plans(services: Services, file: OfFile) -> Iterator[Offer]:
    plan = file.plan
    if plan is None:
        return
    readers = plan_papers.readers_of(file.view, plan)
    spoken = plan_papers.languages(services)
    fixed = QCoreApplication.translate("PaperTable", "Ondersteuningsplan %1")
    for version in plan.versions:
        yield Offer(
            "plan",
            version.id,
            fixed.replace("%1", version.label),
            readers,
            spoken,
            translated_for=FAMILY,
        )
    draft = QCoreApplication.translate("PaperTable", "Ondersteuningsplan, concept van nu")
    yield Offer("plan", plan.id, draft, readers, spoken, translated_for=FAMILY)


def _plan(services: Services, wish: Wish) -> Made:
    asked = (wish.case_file_id, wish.offer.about, wish.reader, wish.language)
    return Made(*plan_papers.plan_paper(services, *asked))


def _fridges(services: Services, file: OfFile) -> Iterator[Offer]:
    """Of the newest version; of the concept while nothing is fixed yet."""
    plan = file.plan
    if plan is not None:
        title = QCoreApplication.translate("PaperTable", "Blad voor op de koelkast")
        about = plan.versions[0].id if plan.versions else plan.id
        yield Offer("fridge", about, title, languages=plan_papers.languages(services))


def _fridge(services: Services, wish: Wish) -> Made:
    asked = (wish.case_file_id, wish.offer.about, wish.language)
    return Made(plan_papers.fridge_paper(services, *asked))


def _all_changes(services: Services, file: OfFile) -> Iterator[Offer]:
    """From each version to the plan as it is now."""
    title = QCoreApplication.translate("PaperTable", "Wat er veranderd is sinds %1")
    spoken = plan_papers.languages(services)
    for version in file.plan.versions if file.plan else ():
        named = title.replace("%1", version.label)
        yield Offer("changes", version.id, named, languages=spoken)


def _changes(services: Services, wish: Wish) -> Made:
    plan = services.plans.get(wish.case_file_id)
    plan_id = plan.id if plan else wish.offer.about
    tongue = plan_papers.tongue_for(services, wish.language)
    return Made(print_changes(services, plan_id, wish.offer.about, None, tongue))


def _letters(_services: Services, file: OfFile) -> Iterator[Offer]:
    title = QCoreApplication.translate("PaperTable", "Verwijsbrief: %1")
    for row in file.view.referrals:
        to = (f"{PROVIDER}:{row.id.hex}", row.provider_name)
        yield Offer(
            "referral", row.id, title.replace("%1", row.provision_name), (to, by_code(FAMILY))
        )


def _letter(services: Services, wish: Wish) -> Made:
    return Made(print_letter(services, wish.offer.about))


def _inquiries(_services: Services, file: OfFile) -> Iterator[Offer]:
    title = QCoreApplication.translate("PaperTable", "Onderzoek: %1")
    unnamed = QCoreApplication.translate("PaperTable", "behoefte zonder naam")
    for need in file.view.needs:
        if need.law is Law.WMO and not need.closed:
            yield Offer(
                "inquiry",
                need.id,
                title.replace("%1", need.nature or unnamed),
                part=need.visibility,
            )


def _inquiry(services: Services, wish: Wish) -> Made:
    return Made(print_inquiry(services, wish.offer.about))


def _genograms(_services: Services, file: OfFile) -> Iterator[Offer]:
    title = QCoreApplication.translate("PaperTable", "Genogram en ecomap")
    yield Offer("genogram", file.view.case_file_id, title)


def _all_parties(_services: Services, file: OfFile) -> Iterator[Offer]:
    """Of each child; of who stands first in the file where there is none."""
    today = date.today()  # noqa: DTZ011 - the worker's own day
    title = QCoreApplication.translate("PaperTable", "Wie er rond %1 staan")
    found = [(one.person_id, one.name) for one in children(file.view, today)]
    first = [(person.id, person.full_name) for person in file.view.people[:1]]
    for person, name in found or first:
        yield Offer("parties", person, title.replace("%1", name))


def _parties(services: Services, wish: Wish) -> Made:
    today = date.today()  # noqa: DTZ011 - the worker's own day
    return Made(print_parties(services, wish.case_file_id, wish.offer.about, today))


def _families_then(_services: Services, file: OfFile) -> Iterator[Offer]:
    """As each version keeps it."""
    title = QCoreApplication.translate("PaperTable", "Genogram bij plan %1")
    for version in file.plan.versions if file.plan else ():
        yield Offer("family_then", version.id, title.replace("%1", version.label))


def _family_then(services: Services, wish: Wish) -> Made:
    return Made(plan_papers.family_then(services, wish.case_file_id, wish.offer.about))


def _timelines(_services: Services, file: OfFile) -> Iterator[Offer]:
    title = QCoreApplication.translate("PaperTable", "Tijdlijn")
    yield Offer("timeline", file.view.case_file_id, title)


def _reports(services: Services, file: OfFile) -> Iterator[Offer]:
    title = QCoreApplication.translate("PaperTable", "Gespreksverslag van %1")
    spoken = plan_papers.languages(services)
    for row in file.view.contact_moments:
        if row.visibility is CompartmentKind.SHARED:
            day = written_day(row.happened_at.astimezone().date())
            yield Offer("report", row.id, title.replace("%1", day), languages=spoken)


def _report(services: Services, wish: Wish) -> Made:
    tongue = plan_papers.tongue_for(services, wish.language)
    return Made(print_report(services, wish.offer.about, tongue))


def _templates(services: Services, file: OfFile) -> Iterator[Offer]:
    """One of each template in use, for everybody to whom such a letter can go."""
    title = QCoreApplication.translate("PaperTable", "Brief: %1")
    facts = services.letters.look(file.view.case_file_id)
    for template in services.letter_templates.in_use():
        readers = letter_papers.readers_of(facts, template)
        if not readers:
            continue
        said = title.replace("%1", template.name)
        if template.kind is not LetterKind.SUSPENSION:
            yield Offer("letter", template.series_id, said, readers)
            continue
        for term, row in facts.suspensions:
            named = f"{said} · {suspension_title(term, row)}"
            yield Offer("letter", template.series_id, named, readers, suspension_id=row.id)


def _from_template(services: Services, wish: Wish) -> Made:
    about = (wish.case_file_id, wish.offer.about, wish.reader, wish.paper_id)
    return Made(*letter_papers.as_it_comes(services, *about, wish.offer.suspension_id))


def _requests(services: Services, file: OfFile) -> Iterator[Offer]:
    title = QCoreApplication.translate("PaperTable", "Verzoek aan de backoffice: %1")
    for row in services.back_office.of_file(file.view.case_file_id):
        said = title.replace("%1", request_title(row))
        yield Offer("request", row.id, said, (by_code(OFFICE),), part=row.visibility)


def _request(services: Services, wish: Wish) -> Made:
    view, unready = services.back_office.get(wish.offer.about), ""
    if view.row.status is RequestStatus.CONCEPT and not view.ready:
        unready = QCoreApplication.translate(
            "PaperTable",
            "Het verzoek is niet af. Vul op de pagina van het verzoek in wat ontbreekt.",
        )
    return Made(print_request(services, wish.offer.about), unready=unready)


def _cards(services: Services, file: OfFile) -> Iterator[Offer]:
    title = QCoreApplication.translate("PaperTable", "Deelkaart: %1")
    for card in services.sharing_cards.of_file(file.view.case_file_id).cards:
        yield Offer("sharing_card", card.row.id, title.replace("%1", card.row.party))


def _card(services: Services, wish: Wish) -> Made:
    return Made(print_sharing_card(services, wish.case_file_id, wish.offer.about))


def _family_plans(services: Services, file: OfFile) -> Iterator[Offer]:
    title = QCoreApplication.translate("PaperTable", "Plan van het gezin zelf, van %1")
    for row in services.family_plans.of_file(file.view.case_file_id):
        for text in row.texts:
            yield Offer("family_plan", text.id, title.replace("%1", written_day(text.received_on)))


def _family_plan(services: Services, wish: Wish) -> Made:
    return Made(print_family_plan(services, wish.case_file_id, wish.offer.about))


def _genogram(services: Services, wish: Wish) -> Made:
    return Made(print_genogram(services, wish.case_file_id, date.today()))  # noqa: DTZ011 - own day


def _timeline(services: Services, wish: Wish) -> Made:
    return Made(print_timeline(services, wish.case_file_id, Narrowed()))


MAKERS: Mapping[str, Maker] = {
    "plan": Maker(PaperKind.PLAN, _plans, _plan),
    "changes": Maker(PaperKind.CHANGES, _all_changes, _changes, keeps_text=True),
    "fridge": Maker(PaperKind.FRIDGE_SHEET, _fridges, _fridge),
    "referral": Maker(PaperKind.REFERRAL, _letters, _letter, keeps_text=True),
    "letter": Maker(PaperKind.LETTER, _templates, _from_template, keeps_text=True),
    "request": Maker(PaperKind.REQUEST, _requests, _request, insists=True),
    "sharing_card": Maker(PaperKind.OTHER, _cards, _card, keeps_text=True),
    "report": Maker(PaperKind.CONTACT_REPORT, _reports, _report, keeps_text=True),
    "inquiry": Maker(PaperKind.OTHER, _inquiries, _inquiry),
    "family_plan": Maker(PaperKind.OTHER, _family_plans, _family_plan),
    "genogram": Maker(PaperKind.OTHER, _genograms, _genogram),
    "parties": Maker(PaperKind.OTHER, _all_parties, _parties),
    "family_then": Maker(PaperKind.OTHER, _families_then, _family_then),
    "timeline": Maker(PaperKind.OTHER, _timelines, _timeline),
}
"""The order is the order of the list on the screen."""
