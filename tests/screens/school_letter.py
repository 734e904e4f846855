"""A letter of a school as it comes in: a PDF that WijkDesk did not make."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

LINES = (
    "Basisschool De Wissel",
    "",
    "Beste mevrouw Habte,",
    "",
    "Samuel was deze week elke dag op school. Hij speelt weer buiten met de",
    "andere kinderen. Daar zijn wij blij om.",
    "",
    "Soms is hij in de klas nog stil, vooral na een slechte nacht. Kunnen wij",
    "daar samen over praten? Vrijdag om 13.00 uur is er een tolk.",
    "",
    "Met vriendelijke groet,",
    "Karin Smit, groep 4",
)


def school_letter() -> bytes:
    """Two sheets of it."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4)
    for sheet in (LINES, ("Bijlage: de weektaak van Samuel",)):
        text = canvas.beginText(72, A4[1] - 90)
        text.setFont("Helvetica", 12)
        text.setLeading(19)
        text.textLines("\n".join(sheet))
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return made.getvalue()
