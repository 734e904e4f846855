"""A copy of a file for the client, with things left out of it; nobody in it is real."""

from datetime import date

from wijkdesk.documents.blacked_text import INSTEAD
from wijkdesk.documents.copy_document import CopyDocument, CopyPart, CopyText
from wijkdesk.documents.copy_line import Part
from wijkdesk.services.file_copies import Footing
from wijkdesk.vocabulary import CopyReason

TALK = (
    "Gesprek · thuis bij het gezin · Nadia de Wit\nMet of over: Letay Habte, Samuel Tesfay\n"
    f"Letay vertelt dat {INSTEAD} elke dag belt. Dat helpt haar. Samuel slaapt beter sinds de lamp "
    f"aan blijft. Het nummer van {INSTEAD} staat bij het netwerk."
)
ARABIC = f"قالت: {INSTEAD} يساعدنا كل يوم في 2026."


def copied(talks: int = 6) -> CopyDocument:
    """A mother asks, also about her son; with so many talks."""
    met = tuple(
        CopyText(f"{n % 28 + 1} oktober 2026, 13.{n % 60:02} uur", TALK) for n in range(talks)
    )
    gone = CopyText("", "", CopyReason.OTHER_PERSON)
    return CopyDocument(
        asker="Letay Habte",
        footing=Footing.SELF,
        about=("Samuel Tesfay",),
        young=(),
        household="Gezin Habte – Tesfay",
        number="7K3F-M2QX",
        team="Wijkteam West",
        team_phone="0320 123 456",
        municipality="Gemeente Polderdam",
        complaints_to="klachten@polderdam.example",
        on=date(2026, 11, 26),
        parts=(
            CopyPart(
                Part.PEOPLE,
                (
                    CopyText(
                        "", "Letay Habte\nGeboren: 14 maart 1988\nTaal: Tigrinya\nTelefoon: 06 12"
                    ),
                    CopyText("", "Samuel Tesfay\nGeboren: 12 mei 2015"),
                    CopyText("", "Molenkade\nAdres: Molenkade 12, 9876 AB Polderdam"),
                    gone,
                ),
            ),
            CopyPart(
                Part.ASKED,
                (
                    CopyText(
                        "19 oktober 2026, 9.12 uur",
                        "Vraag binnengekomen\nOp school zien wij dat Samuel moe is.",
                    ),
                ),
            ),
            CopyPart(Part.TALKS, (*met, CopyText("", "", CopyReason.SAFETY))),
            CopyPart(
                Part.PLAN,
                (
                    CopyText("", f"Waarom er een plan is\n{ARABIC}"),
                    CopyText(
                        "1 februari 2027",
                        "Doel: Samuel slaapt weer door.\nMaat: vijf nachten per week",
                    ),
                ),
            ),
        ),
        gone=((CopyReason.OTHER_PERSON, 1 + 2 * talks), (CopyReason.SAFETY, 1)),
    )
