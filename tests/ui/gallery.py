"""Saves pictures of every widget with invented people: python -m tests.ui.gallery DIR."""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QRadioButton

from wijkdesk.ui import theme
from wijkdesk.ui.language import install
from wijkdesk.ui.main_window import MainWindow, Place
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Chip, Mark
from wijkdesk.ui.widgets.empty_state import EmptyState
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.ui.widgets.words import button, label


def today_page() -> Page:
    page = Page("Zondag 22 november", "3 dingen vragen vandaag om u. De rest kan wachten.")
    now = Card("Nu")
    now_rows = RowList("Nu")
    now_rows.set_rows(
        (
            Row(
                1,
                "Gezin Habte – Tesfay",
                "Eigen plan: termijn loopt dinsdag af",
                chips=(Mark("nog 2 dagen", "warn"),),
            ),
            Row(
                2,
                "Dhr. Visser",
                "Geen antwoord van Schuldhulpmaatje na 7 dagen: bel of kies een ander",
                chips=(Mark("8 dagen stil", "bad"),),
            ),
            Row(
                3,
                "Gezin El Amrani",
                "Evaluatie van doel 2 staat klaar",
                chips=(Mark("vandaag", "accent"),),
            ),
        )
    )
    now.add_list(now_rows)
    later = Card("Later deze week")
    later.set_note("9 termijnen, 4 taken")
    later_rows = RowList("Later deze week", dense=True)
    later_rows.set_rows(
        (
            Row(1, "Mw. Bakker", "Onderzoek Wmo: 6 weken op 28 november", "ma 23"),
            Row(2, "Gezin Habte – Tesfay", "Ondertekenen plan, 10:30 De Wissel, tolk", "di 24"),
            Row(3, "MDO AZC Noorderhof", "5 gezinnen op de agenda", "wo 25"),
            Row(4, "Dhr. Visser", "Terugbellen over de huur", "do 26"),
            Row(5, "Gezin De Groot", "Samuel 12 jaar: toestemming opnieuw vragen", "vr 27"),
        )
    )
    later.add_list(later_rows)
    page.add_work(now)
    page.add_work(later)
    meetings = Card("Afspraken")
    meeting_rows = RowList("Afspraken", dense=True)
    meeting_rows.set_rows(
        (
            Row(1, "Inloop balie West", when="09:00"),
            Row(2, "Huisbezoek, tolk Arabisch", when="10:30"),
            Row(3, "School De Wissel", when="13:00"),
        )
    )
    meetings.add_list(meeting_rows)
    inbox = Card("Postvak van uw team", "Alles")
    inbox.add_row("Jongen, 15, via school", Chip("U2", "warn"))
    inbox.add_row("Mw. P., huurachterstand", Chip("U1", "bad"))
    inbox.add_row("Mantelzorger vraagt rust", Chip("U3", "ok"))
    bag = Card("Meenemen naar AZC, morgen")
    bag.add(
        EmptyState(
            "Nog niets ingepakt. Neem de gezinnen van morgen mee, dan werkt alles zonder net.",
            "Map inpakken",
        )
    )
    for card in (meetings, inbox, bag):
        page.add_side(card)
    return page


def file_page() -> Page:
    page = Page("")
    page.set_header(
        "Gezin Habte – Tesfay",
        "Dossier 7K3F-M2QX · Wijk West · AZC Noorderhof, unit 14",
        (
            Mark("Regisseur: N. de Wit"),
            Mark("Tigrinya, tolk nodig", "accent"),
            Mark("Niet bellen overdag", "warn"),
            Mark("2 behoeften open"),
        ),
    )
    first = page.add_tab("overview", "Overzicht")
    for key, title in (
        ("timeline", "Tijdlijn"),
        ("family", "Gezin en netwerk"),
        ("needs", "Behoeften"),
        ("plan", "Plan"),
        ("referrals", "Verwijzingen"),
        ("documents", "Documenten"),
    ):
        page.add_tab(key, title)
    step = Card("")
    step.add(label("Volgende stap", "over"))
    step.add(label("Plan bespreken en ondertekenen met mevrouw Habte", "heading"))
    step.add_row(
        "Dinsdag 24 november, 10:30 · school De Wissel · tolk bevestigd",
        button("Open het plan", "primary"),
    )
    first.add_work(step)
    line = Card("Tijdlijn", "Alles")
    rows = RowList("Tijdlijn")
    rows.set_rows(
        (
            Row(
                1,
                "Gesprek op AZC",
                "“Ik wil dat Samuel weer durft te slapen.” Met tolk, 45 minuten.",
                "vandaag 13:40",
                (Mark("team", icon="lock"),),
            ),
            Row(
                2,
                "Bericht van school",
                "Juf Karin: Samuel was weer in de klas vandaag.",
                "vandaag 09:15",
                (Mark("gezin"),),
            ),
            Row(
                3,
                "Verwijzing aangenomen",
                "Taalmaatje, Stichting Samen Verder: start in week 49. En nog veel meer tekst.",
                "19 nov",
                (Mark("gezin"),),
            ),
        )
    )
    line.add_list(rows)
    first.add_work(line)
    terms = Card("Termijnen")
    terms.add_row("Onderzoek Wmo (6 weken)", Chip("nog 31 dagen", "ok"))
    terms.add_row("Eigen plan van het gezin", Chip("nog 2 dagen", "warn"))
    terms.add_row("Plan op schrift", Chip("14 dagen, loopt", "ok"))
    family = Card("Gezin")
    family.add_row("Letay Habte", "moeder · 34", strong=True)
    family.add_row("Samuel Tesfay", "zoon · 8 · geen BSN", strong=True)
    family.add_row("Rahwa Tesfay", "dochter · 5", strong=True)
    first.add_side(terms)
    first.add_side(family)
    return page


def form_page() -> Page:
    page = Page("Nieuwe aanmelding", "Begin met de vraag, in de woorden van de inwoner.")
    form = Card("De vraag")
    story = TextArea()
    story.set_text(
        "Mijn zoon slaapt niet en gaat niet naar school.\nIk weet niet wie mij kan helpen."
    )
    form.add(Field("&Vraag in eigen woorden", story, hint="Schrijf op wat iemand zegt."))
    bsn = Field("&BSN", QLineEdit("123456789"), label_left=True)
    bsn.set_problem("Dit is geen geldig BSN. De rest is bewaard. Kijk het nummer na.")
    form.add(bsn)
    language = QComboBox()
    language.addItems(["Tigrinya", "Arabisch", "Nederlands"])
    form.add(Field("&Taal", language, label_left=True))
    interpreter = QCheckBox("Tolk nodig")
    interpreter.setChecked(True)
    form.add(interpreter)
    form.add(QCheckBox("Niet bellen overdag"))
    urgent = QRadioButton("Spoed: binnen 24 uur")
    urgent.setChecked(True)
    form.add(urgent)
    form.add(QRadioButton("Gewoon"))
    page.add_work(form)
    page.add_act("Annuleren")
    page.add_act("Bewaren", "primary")
    return page


def build_window() -> MainWindow:
    window = MainWindow(
        (
            Place("today", "Vandaag", "today", today_page),
            Place("inbox", "Postvak", "inbox", form_page),
            Place("files", "Dossiers", "folder", file_page),
            Place("plans", "Plannen", "file-text", form_page),
            Place("referrals", "Verwijzingen", "send", form_page),
            Place("directory", "Sociale kaart", "map", form_page),
            Place("calendar", "Agenda", "calendar", form_page),
        )
    )
    window.top_bar.set_places(((1, "Balie West"), (2, "AZC Noorderhof")), 1)
    window.top_bar.add_button("Kort advies")
    window.top_bar.add_button("Nieuwe aanmelding", "primary")
    window.set_count("inbox", 4)
    window.set_sync_state("Alles is bij de server", "vandaag 14:02", "ok")
    window.set_worker("N. de Wit · jeugdgids")
    return window


def main() -> None:
    app = QApplication(sys.argv[:1])
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "gallery")
    folder.mkdir(exist_ok=True)
    keep = install(app)
    for scheme, scale, size in (
        ("light", 1.0, (1280, 800)),
        ("dark", 1.0, (1280, 800)),
        ("light", 1.5, (1280, 720)),
        ("dark", 2.0, (1280, 720)),
    ):
        theme.apply(app, scheme, scale)
        window = build_window()
        window.resize(*size)
        window.show()
        for key in ("today", "files", "inbox"):
            window.open_place(key)
            if key == "inbox":
                window.show_message(
                    "Er is geen verbinding. Alles staat veilig.",
                    "warn",
                    window.close,
                )
            window.activateWindow()
            QTest.qWait(50)
            window.grab().save(str(folder / f"{key}-{scheme}-{scale}.png"))
        window.close()
    del keep


if __name__ == "__main__":
    main()
