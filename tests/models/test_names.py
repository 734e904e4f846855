"""Names by the rules of the BRP, with the examples of Haal Centraal (aanschrijfwijze, aanhef)."""

import pytest

from wijkdesk.models.names import (
    address_name,
    display_name,
    initials,
    known_name,
    salutation,
    sorted_by,
    sorted_title,
)
from wijkdesk.vocabulary import Gender, NameUsage

OWN, PARTNER, PARTNER_FIRST, OWN_FIRST = NameUsage


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (("Anna Özil", None, "Groenen", OWN, None, None), "A.Ö. Groenen"),
        (("Bert Philip", "van", "Groenen", OWN, None, None), "B.P. van Groenen"),
        (("Carla Theodora", "Van", "Groenen", OWN, None, None), "C.T. Van Groenen"),
        (("Dirk-Willem", "in het", "Groenen", OWN, None, None), "D. in het Groenen"),
        (("Elise Q", "In Den", "Groenen", OWN, None, None), "E.Q In Den Groenen"),
        (("Fred", "van", "Velzen", PARTNER, None, "Groenlo"), "F. Groenlo"),
        (("Geraldine", "van", "Velzen", PARTNER_FIRST, None, "Groenlo"), "G. Groenlo-van Velzen"),
        (("Henk", "van", "Velzen", OWN_FIRST, None, "Groenlo"), "H. van Velzen-Groenlo"),
        (("Nico", "van", "Velzen", PARTNER, "Van Den", "Berg"), "N. Van Den Berg"),
        (
            ("Odette", "van", "Velzen", PARTNER_FIRST, "Van Den", "Berg"),
            "O. Van Den Berg-van Velzen",
        ),
        (("Piet", "van", "Velzen", OWN_FIRST, "Van Den", "Berg"), "P. van Velzen-Van Den Berg"),
        ((None, None, "Ali bin Mohammed", OWN, "van", "Velzen"), "Ali bin Mohammed"),
        ((None, None, "Ali bin Mohammed", PARTNER, "van", "Velzen"), "Van Velzen"),
        (
            (None, None, "Ali bin Mohammed", PARTNER_FIRST, "van", "Velzen"),
            "Van Velzen-Ali bin Mohammed",
        ),
        (
            (None, None, "Ali bin Mohammed", OWN_FIRST, "van", "Velzen"),
            "Ali bin Mohammed-van Velzen",
        ),
        (("Rahwa", None, "Tesfay", PARTNER, "de", None), "R. Tesfay"),
        (("Rahwa", None, "Tesfay", None, "de", "Groot"), "R. Tesfay"),
    ],
)
def test_a_letter_names_somebody_as_the_brp_does(name, written):
    assert address_name(name) == written


@pytest.mark.parametrize(
    ("name", "gender", "begins"),
    [
        (("Jo Rene", None, "Groenen", None, None, None), Gender.MALE, "Geachte heer Groenen"),
        (("Jo Rene", None, "Groenen", None, None, None), Gender.UNKNOWN, "Geachte J.R. Groenen"),
        (("Robin", "van", "Puffelen", None, None, None), Gender.FEMALE,
         "Geachte mevrouw Van Puffelen"),
        (("Robin Melle", "van", "Puffelen", None, None, None), None, "Geachte R.M. van Puffelen"),
        (("Joan", "in het", "Veld", PARTNER_FIRST, "van", "Velzen"), Gender.FEMALE,
         "Geachte mevrouw Van Velzen-in het Veld"),
        (("Joan", "in het", "Veld", OWN_FIRST, "van", "Velzen"), Gender.FEMALE,
         "Geachte mevrouw In het Veld-van Velzen"),
    ],
)  # fmt: skip
def test_a_letter_begins_as_the_brp_says(name, gender, begins):
    assert salutation(name, gender) == begins


def test_initials_come_from_the_given_names_unless_somebody_typed_them():
    names = ("Henk", "Anna Cornelia", "Theo Philip IJsbrand", "Anne-Fleur")
    assert [initials(name) for name in names] == ["H.", "A.C.", "T.P.I.", "A."]
    assert (initials("Anna", "AC"), initials(None, "Th.A."), initials(None)) == (
        "A.C.",
        "Th.A.",
        "",
    )


def test_a_file_is_found_by_ones_own_name_too_where_only_the_partners_is_used():
    assert known_name("Bo", "de", "Wit", PARTNER, None, "Smit") == "Bo de Wit-Smit"
    assert known_name("Bo", "de", "Wit", PARTNER_FIRST, None, "Smit") == "Bo Smit-de Wit"
    assert known_name("Bo", "de", "Wit", PARTNER, None, None) == "Bo de Wit"


def test_one_name_stays_as_it_was_typed():
    assert display_name(None, None, "fatuma") == "fatuma"


def test_names_are_sorted_by_the_surname_in_use_without_its_infix():
    names = [
        ("Jan", "van der", "Berg", None, None, None),
        ("Ada", "de", "Zeeuw", PARTNER, "van", "Aalst"),
        ("Bo", None, "Smit", None, "van", "Aalst"),
        (None, None, "Fatuma", None, None, None),
    ]
    said = [display_name(*n) for n in sorted(names, key=lambda n: sorted_by(*n))]
    assert said == ["Ada van Aalst", "Jan van der Berg", "Fatuma", "Bo Smit"]


def test_titles_of_files_are_sorted_so_too():
    titles = ["Gezin De Vries", "Gezin Van den Aker", "Gezin Smit", "", "Gezin"]
    found = sorted(titles, key=sorted_title)
    assert [t for t in found if len(t) > len("Gezin")] == [
        "Gezin Van den Aker",
        "Gezin Smit",
        "Gezin De Vries",
    ]
