"""The papers of a plan: for whom it is, with or without names, and the sheet for on the fridge."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from PySide6.QtCore import QCoreApplication

from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.files import FileView
from wijkdesk.services.house import Services
from wijkdesk.services.plans import PlanView
from wijkdesk.ui.paper import Paper, named, with_code
from wijkdesk.ui.paper_offer import DUTCH, by_code
from wijkdesk.ui.paper_words import FAMILY, FILE, NAMELESS, OFFICE, PROVIDER
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import CompartmentKind, DoerKind

if TYPE_CHECKING:
    from wijkdesk.documents.readers import LeftOut, Reader
    from wijkdesk.documents.tongue import Tongue

_SPACE = UUID("5d0f6a0e-6f0c-4b6c-9a57-8a2f6f8c1d11")
"""Of providers that do something in a plan without a referral: the name says which."""


def readers_of(view: FileView, plan: PlanView) -> tuple[tuple[str, str], ...]:
    """Everybody for whom the plan can be printed: a code, and what it is called."""
    return (
        by_code(FAMILY),
        *_providers(view, plan).items(),
        by_code(OFFICE),
        (FILE, QCoreApplication.translate("PlanPapers", "Het dossier")),
        by_code(NAMELESS),
    )


def plan_paper(
    services: Services, case_file_id: UUID, about: UUID, reader: str, language: str
) -> tuple[Paper, tuple[str, ...]]:
    """The plan as this reader gets it, and in words what of it they do not get.

    `about` is a version; for the concept of now it is the plan itself.

    Who works with it reads Dutch; the family may have another language beside it.
    """
    from wijkdesk.documents.from_services import plan_document
    from wijkdesk.documents.names_removed import without_names
    from wijkdesk.documents.plan import plan_pdf
    from wijkdesk.documents.readers import for_reader

    view = services.files.look(case_file_id)
    plan = _plan(services, case_file_id)
    version_id = _version(plan, about)
    if reader in {FAMILY, FILE}:
        with_code(services, version_id)
    printed = services.plans.to_print(plan.id, version_id)
    today = date.today()  # noqa: DTZ011 - the worker's own day
    document, left_out = for_reader(
        plan_document(printed, today), _reader(reader, _providers(view, plan))
    )
    told = (*left_out_words(left_out), *_closed(printed.left_out))
    if reader == NAMELESS:
        document = without_names(document, today, tuple(_known(view)))
        told = (*_without_names(), *told)
    label = printed.version.label if printed.version else "concept"
    if reader == NAMELESS:
        label = label.split("-")[0]  # the rest tells which version it is
    number = "zonder-namen" if reader == NAMELESS else printed.content.file_number
    kind = reader.split(":", maxsplit=1)[0].replace("_", "-")
    tongue = tongue_for(services, language if reader == FAMILY else DUTCH)
    return named(plan_pdf(document, tongue), f"ondersteuningsplan-{number}-{label}-{kind}"), told


def fridge_paper(services: Services, case_file_id: UUID, about: UUID, language: str) -> Paper:
    """The sheet for on the fridge, of this month."""
    from wijkdesk.documents.fridge import fridge_pdf, fridge_sheet
    from wijkdesk.documents.from_services import plan_document

    plan = _plan(services, case_file_id)
    printed = services.plans.to_print(plan.id, _version(plan, about))
    today = date.today()  # noqa: DTZ011 - the worker's own day
    sheet = fridge_sheet(plan_document(printed, today), today, printed.done)
    made = fridge_pdf(sheet, tongue_for(services, language))
    return named(made, f"koelkast-{printed.content.file_number}-{today:%Y-%m}")


def family_then(services: Services, case_file_id: UUID, version_id: UUID) -> Paper:
    """The genogram as a version of the plan keeps it."""
    from wijkdesk.documents.from_services import drawn_version
    from wijkdesk.documents.genogram_paper import genogram_pdf

    printed = services.plans.to_print(_plan(services, case_file_id).id, version_id)
    paper = genogram_pdf(drawn_version(printed, date.today()))  # noqa: DTZ011 - the worker's own day
    label = printed.version.label if printed.version else "concept"
    return named(paper, f"genogram-{printed.content.file_number}-{label}")


def languages(services: Services) -> tuple[str, ...]:
    """In which a plan can be printed here: Dutch, and what may stand beside it."""
    return (DUTCH, *services.paper_languages.languages())


def tongue_for(services: Services, language: str) -> "Tongue":
    """The fixed texts in a language, beside the Dutch."""
    from wijkdesk.documents.tongue import DUTCH as ALONE
    from wijkdesk.documents.tongue import tongue_of

    return ALONE if language == DUTCH else tongue_of(services.paper_languages.texts(language))


def _version(plan: PlanView, about: UUID) -> UUID | None:
    return None if plan.id == about else about


def _plan(services: Services, case_file_id: UUID) -> PlanView:
    plan = services.plans.get(case_file_id)
    if plan is None:
        raise RuleBrokenError("row_gone")
    return plan


def _providers(view: FileView, plan: PlanView) -> dict[str, str]:
    """By code; that of a referral where there is one, as its letter has it."""
    found = {f"{PROVIDER}:{row.id.hex}": row.provider_name for row in view.referrals}
    known = {name.casefold() for name in found.values()}
    for action in (action for goal in plan.goals for action in goal.actions):
        name = (action.doer_name or "").strip()
        if action.doer_kind is DoerKind.PROVIDER and name and name.casefold() not in known:
            found[f"{PROVIDER}:{uuid5(_SPACE, name.casefold()).hex}"] = name
            known.add(name.casefold())
    return found


def _known(view: FileView) -> Iterator[str]:
    for person in view.people:
        yield from filter(None, (person.full_name, person.other_names, person.own_script))
    yield from (helper.called for helper in view.network)


def _reader(code: str, providers: Mapping[str, str]) -> "Reader":
    from wijkdesk.documents.readers import BACK_OFFICE, FILE, Reader, ReaderKind
    from wijkdesk.documents.readers import FAMILY as ALL

    if code.startswith(PROVIDER):
        return Reader(ReaderKind.PROVIDER, providers.get(code, ""))
    return {OFFICE: BACK_OFFICE, FAMILY: ALL}.get(code, FILE)


def left_out_words(parts: Iterable["LeftOut"]) -> Iterator[str]:
    """Each part of a plan that a reader does not get, in words."""
    words = _bits()
    for part in parts:
        said = words[part.bit]
        yield said if part.bit in _WITHOUT_COUNT else f"{said}: {part.count}"


def _closed(left_out: Mapping[CompartmentKind, int]) -> Iterator[str]:
    """What is not in the plan for any of its readers."""
    said = QCoreApplication.translate("PlanPapers", "%1, want het gezin leest dat niet (%2)")
    for kind, count in sorted(left_out.items()):
        parts = QCoreApplication.translate("PlanPapers", "%n onderdeel/onderdelen", "", count)
        yield said.replace("%1", parts).replace("%2", word(kind))


def _without_names() -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "PlanPapers", "Namen, telefoonnummers, adressen en geboortedata."
        ),
        QCoreApplication.translate(
            "PlanPapers",
            "Lees het na: een naam die nergens in het plan is ingevuld, kan er nog in staan.",
        ),
    )


_WITHOUT_COUNT = frozenset({"language", "reason", "regie", "rights"})


def _bits() -> Mapping[str, str]:
    return {
        "people": QCoreApplication.translate("PlanPapers", "Andere mensen van het huishouden"),
        "kin": QCoreApplication.translate("PlanPapers", "Wie waar woont en wie bij wie hoort"),
        "network": QCoreApplication.translate("PlanPapers", "Mensen om het gezin heen"),
        "language": QCoreApplication.translate("PlanPapers", "De taal en de tolk"),
        "reason": QCoreApplication.translate("PlanPapers", "De aanleiding"),
        "sections": QCoreApplication.translate("PlanPapers", "Wat mensen vertelden"),
        "needs": QCoreApplication.translate("PlanPapers", "Behoeften"),
        "goals": QCoreApplication.translate("PlanPapers", "Doelen"),
        "actions": QCoreApplication.translate("PlanPapers", "Acties"),
        "referrals": QCoreApplication.translate("PlanPapers", "Verwijzingen naar anderen"),
        "regie": QCoreApplication.translate("PlanPapers", "Wie de regie voert en de tweede gids"),
        "agreements": QCoreApplication.translate("PlanPapers", "Afspraken"),
        "sharing": QCoreApplication.translate("PlanPapers", "Afspraken over delen"),
        "rounds": QCoreApplication.translate("PlanPapers", "Samen terugkijken"),
        "opinions": QCoreApplication.translate("PlanPapers", "Meningen"),
        "crisis": QCoreApplication.translate("PlanPapers", "Crisiskaarten"),
        "rights": QCoreApplication.translate("PlanPapers", "Rechten van het gezin"),
        "signatures": QCoreApplication.translate("PlanPapers", "Akkoord en handtekeningen"),
    }
