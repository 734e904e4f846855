"""What was told to others as lines of a copy: sharing cards, looks across laws, consultations."""

from collections.abc import Iterator

from wijkdesk.documents.copy_line import CopyLine, Part, day_of, only, text_of, values_of
from wijkdesk.documents.dutch import ASKED_BY, LAWS, LOOK_GROUNDS, OUTCOMES, SHARED_PARTS, day
from wijkdesk.documents.local_time import here
from wijkdesk.documents.setting import joined
from wijkdesk.documents.sharing_card_paper import PARTIES, WHY
from wijkdesk.services.file_copies import Gathered
from wijkdesk.vocabulary import CompartmentKind, Law


def sharing_lines(found: Gathered) -> Iterator[CopyLine]:
    """A line for each card, each look with its ground, and each consultation that was linked."""
    names = {person.id: person.full_name for person in found.view.people}
    for card in found.cards:
        kind = PARTIES.get(card.party_kind, "") if card.party_kind else ""
        parts = ", ".join(SHARED_PARTS[one] for one in card.parts)
        agreed = names.get(card.person_id, "") if card.person_id else ""
        said = values_of(
            ("Waarvoor", card.purpose),
            ("Wat precies", card.exactly or ""),
            ("Wat er meeging", parts),
            ("Waarom dat mag", WHY[card.ground] if card.ground else ""),
            ("Wie vindt het goed", joined(agreed, day_of(card.agreed_on))),
            (
                "Waarom zonder toestemming",
                joined(card.override_reason or "", card.decided_by or ""),
            ),
            ("Van", day_of(card.since)),
            ("Tot en met", day_of(card.until)),
            ("Ingetrokken op", day_of(card.withdrawn_on)),
            ("Wie dat hoorde", card.told),
            ("Vastgelegd door", card.worker or ""),
        )
        text = text_of(f"Delen met {joined(card.party, kind)}", said)
        about = only(card.person_id)
        yield CopyLine(f"card:{card.id.hex}", Part.COURSE, text, day_of(card.since), about)
    for look in found.looks:
        laws = ", ".join(_law(one) for one in look.of_laws)
        said = values_of(
            ("Wie", look.name or ""),
            ("In welke wet", laws),
            ("Waarom", joined(LOOK_GROUNDS[look.ground], look.reason)),
        )
        text = text_of("Gekeken naar werk voor een andere wet", said)
        when = day(here(look.at).date())
        yield CopyLine(f"law_look:{look.id.hex}", Part.COURSE, text, when)
    for asked in found.consultations:
        said = values_of(
            ("School", asked.where),
            ("Wie om raad vroeg", ASKED_BY[asked.asked_by] if asked.asked_by else ""),
            ("De vraag", asked.question),
            ("De raad", asked.advice),
            ("Hoe het verder gaat", OUTCOMES[asked.outcome] if asked.outcome else ""),
            ("Wie raad gaf", asked.worker or ""),
        )
        yield CopyLine(
            f"consultation:{asked.id.hex}",
            Part.TALKS,
            text_of("Consult op school, toen nog zonder naam", said),
            day_of(asked.day),
            only(asked.person_id),
            told=True,
            readers=CompartmentKind.TEAM,
        )


def _law(law: Law) -> str:
    return LAWS[law] or "algemeen"
