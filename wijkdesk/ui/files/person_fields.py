"""The boxes for a person, shared by the form of a member and that of somebody new."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkdesk.services.people import PersonDraft
from wijkdesk.ui.files.birth_watch import BirthWatch
from wijkdesk.ui.files.bsn_box import BsnBox
from wijkdesk.ui.files.name_use import NameUse
from wijkdesk.ui.spoken_languages import language_choices
from wijkdesk.ui.theme import px
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.field_grid import FieldGrid
from wijkdesk.ui.words import choices
from wijkdesk.vocabulary import (
    DateCertainty,
    Gender,
    HouseholdRole,
    Interpreter,
    NameUsage,
    ReadingLevel,
)

V_NUMBER_DIGITS = 10


class PersonFields(QWidget):
    """`boxes` and `fields` by the names of the services; only a surname is ever asked for."""

    def __init__(  # noqa: PLR0915 - a box for each thing that is known of somebody
        self, language: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.given_names = QLineEdit()
        self.infix = QLineEdit()
        self.surname = QLineEdit()
        self.name_use = NameUse()
        self.initials = self.name_use.initials
        self.name_usage = self.name_use.usage
        self.partner_infix = self.name_use.partner_infix
        self.partner_surname = self.name_use.partner_surname
        self.other_names = QLineEdit()
        self.own_script = QLineEdit()
        self.v_number = BsnBox()
        self.role = ChoiceBox(choices(HouseholdRole))
        self.birth_date = DateBox(past=True)
        self.birth_certainty = ChoiceBox(choices(DateCertainty, self.tr("Nog niet gevraagd")))
        self.gender = ChoiceBox(choices(Gender, self.tr("Niet gevraagd")))
        self.died_on = DateBox()
        self.expected_on = DateBox()
        self.bsn = BsnBox()
        self.language = ChoiceBox(language_choices(language))
        self.interpreter = ChoiceBox(choices(Interpreter, self.tr("Nog niet gevraagd")))
        self.reading_level = ChoiceBox(choices(ReadingLevel, self.tr("Nog niet gevraagd")))
        self.residence_ground = ChoiceBox()
        self.residence_place = QLineEdit()
        self.residence_on = DateBox(past=True)
        self.phone = QLineEdit()
        self.contact_note = QLineEdit()
        self.contact_note.setPlaceholderText(self.tr("Bijvoorbeeld: niet bellen overdag"))
        self.fields = {
            "given_names": Field(self.tr("Voornamen"), self.given_names),
            "infix": Field(self.tr("Tussenvoegsel"), self.infix),
            "surname": Field(
                self.tr("Achternaam"), self.surname, hint=self.tr("Maar één naam? Dan hier.")
            ),
            **self.name_use.fields,
            "other_names": Field(
                self.tr("Ook bekend als"),
                self.other_names,
                hint=self.tr("Meisjesnaam, roepnaam, andere schrijfwijze"),
            ),
            "own_script": Field(self.tr("Naam in eigen schrift"), self.own_script),
            "v_number": Field(self.tr("V-nummer"), self.v_number, hint=self.tr("10 cijfers")),
            "role": Field(self.tr("Rol in het gezin"), self.role),
            "birth_date": Field(self.tr("Geboortedatum"), self.birth_date),
            "birth_certainty": Field(self.tr("Hoe zeker?"), self.birth_certainty),
            "gender": Field(self.tr("Geslacht"), self.gender),
            "bsn": Field(self.tr("BSN"), self.bsn),
            "expected_on": Field(self.tr("Nog niet geboren: verwacht op"), self.expected_on),
            "died_on": Field(self.tr("Overleden op"), self.died_on),
            "language": Field(self.tr("Taal"), self.language),
            "interpreter": Field(self.tr("Tolk"), self.interpreter),
            "reading_level": Field(self.tr("Lezen"), self.reading_level),
            "residence_ground": Field(
                self.tr("Welke gemeente is verantwoordelijk, en waarom?"),
                self.residence_ground,
                hint=self.tr("Jeugdwet: eerst waar het kind staat ingeschreven."),
            ),
            "residence_place": Field(self.tr("Gemeente"), self.residence_place),
            "residence_on": Field(self.tr("Nagekeken op"), self.residence_on),
            "phone": Field(self.tr("Telefoon"), self.phone),
            "contact_note": Field(self.tr("Let op bij contact"), self.contact_note),
        }

        names, grid = FieldGrid(), FieldGrid()
        of = self.fields
        names.add_row((of["given_names"], 4), (of["infix"], 3), (of["surname"], 5))
        grid.add_row((of["other_names"], 7), (of["role"], 5))
        grid.add_row((of["own_script"], 7), (of["v_number"], 5))
        grid.add_row((of["birth_date"], 4), (of["birth_certainty"], 4), (of["gender"], 4))
        grid.add_row((of["bsn"], 4), (of["expected_on"], 4), (of["died_on"], 4))
        grid.add_row((of["language"], 6), (of["interpreter"], 6))
        grid.add_row((of["reading_level"], 6), (of["phone"], 6))
        grid.add_row((of["contact_note"], 12))
        grid.add_row((of["residence_ground"], 12))
        grid.add_row((of["residence_place"], 7), (of["residence_on"], 5))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(names)
        # Who looks alike must be seen before the rest is typed, and may move only what comes later.
        self.below_names = QVBoxLayout()
        layout.addLayout(self.below_names)
        layout.addWidget(self.name_use)
        layout.addWidget(grid)
        self.setFocusProxy(self.given_names)
        for box in (self.given_names, self.infix, self.surname):
            box.textChanged.connect(self._show_name)
        self.gender.currentIndexChanged.connect(self._show_name)
        BirthWatch(self.birth_date, self.birth_certainty, self.fields["birth_date"])
        self.ask_v_number(False)
        self.v_number.textChanged.connect(self._note_v_number)
        self.ask_residence(False, {})
        self.empty()

    @Slot()
    def _show_name(self) -> None:
        self.name_use.show_name(
            self.given_names.text(),
            self.infix.text(),
            self.surname.text(),
            cast("Gender | None", self.gender.value()),
        )

    def ask_v_number(self, asked: bool) -> None:
        """A V-number is only asked for where people live at an AZC."""
        self.fields["v_number"].setVisible(asked)

    @Slot(str)
    def _note_v_number(self, typed: str) -> None:
        """No check digit is known; a wrong number of digits is said, and kept as it was typed."""
        digits = sum(one.isdigit() for one in typed)
        wrong = typed.strip() and digits != V_NUMBER_DIGITS
        said = self.tr("Een V-nummer heeft 10 cijfers. Kijk het na. Het blijft wel bewaard.")
        self.fields["v_number"].show_note(said if wrong else "")

    def ask_residence(self, asked: bool, codes: Mapping[str, str]) -> None:
        """Which municipality answers is asked of a child only, and of what was noted once."""
        nothing = (None, self.tr("Nog niet nagekeken"))
        self.residence_ground.set_choices([nothing, *codes.items()])
        for name in ("residence_ground", "residence_place", "residence_on"):
            self.fields[name].setVisible(asked)

    def empty(self) -> None:
        """Ready for the next person."""
        for box in (self.given_names, self.infix, self.surname, self.other_names, self.own_script):
            box.clear()
        for box in (self.v_number, self.bsn, self.phone, self.contact_note, self.birth_date):
            box.clear()
        for box in (self.initials, self.partner_infix, self.partner_surname):
            box.clear()
        for day in (self.died_on, self.expected_on, self.residence_on):
            day.clear()
        self.residence_place.clear()
        self.residence_ground.set_value(None)
        for choice in (self.birth_certainty, self.gender, self.language, self.interpreter):
            choice.set_value(None)
        for choice in (self.name_usage, self.reading_level):
            choice.set_value(None)
        self.role.set_value(HouseholdRole.OTHER)
        for field in self.fields.values():
            field.set_problem("")

    def draft(self) -> PersonDraft:
        """What was filled in; raises "date_invalid" when the birth date cannot be read."""
        return PersonDraft(
            surname=self.surname.text(),
            given_names=self.given_names.text() or None,
            infix=self.infix.text() or None,
            own_script=self.own_script.text() or None,
            other_names=self.other_names.text() or None,
            v_number=self.v_number.text() or None,
            birth_date=self.birth_date.day(),
            birth_certainty=cast("DateCertainty | None", self.birth_certainty.value()),
            bsn=self.bsn.text() or None,
            language=cast("str | None", self.language.value()),
            interpreter=cast("Interpreter | None", self.interpreter.value()),
            phone=self.phone.text() or None,
            contact_note=self.contact_note.text() or None,
            gender=cast("Gender | None", self.gender.value()),
            died_on=self.died_on.day(),
            expected_on=self.expected_on.day(),
            initials=self.initials.text() or None,
            name_usage=cast("NameUsage | None", self.name_usage.value()),
            partner_infix=self.partner_infix.text() or None,
            partner_surname=self.partner_surname.text() or None,
            reading_level=cast("ReadingLevel | None", self.reading_level.value()),
            role=cast("HouseholdRole", self.role.value() or HouseholdRole.OTHER),
        )
