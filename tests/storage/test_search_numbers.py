"""Numbers are found however they are typed: telephone, birth date, BSN, V-number, address, code."""

from datetime import date

import pytest

from tests.storage.furnished import copied, work
from wijkdesk.models.all import Household, Membership, Person, Provision, Referral
from wijkdesk.storage import search
from wijkdesk.vocabulary import DateCertainty, HouseholdRole, ProvisionKind

TODAY = date(2026, 11, 22)
PEOPLE = (
    ("Een", {"phone": "06-1234 5678", "birth_date": date(1992, 3, 4)}),
    ("Twee", {"phone": "+31 (0)6 23 45 67 89", "bsn": "099990003"}),
    ("Drie", {"phone": "0032 475 12 34 56", "v_number": "271 234 5678"}),
    ("Vier", {"phone": "010 7654321 / 06 87654321 (buurvrouw)", "birth_date": date(1971, 1, 1)}),
    ("Vijf", {"birth_date": date(1965, 1, 1), "birth_certainty": DateCertainty.MONTH_UNKNOWN}),
    ("Zes", {"birth_date": date(1958, 7, 1), "birth_certainty": DateCertainty.DAY_UNKNOWN}),
    ("Zeven", {"birth_date": date(1950, 5, 5), "birth_certainty": DateCertainty.UNKNOWN}),
)
ADDRESS = {"street": "Oude Kade", "house_number": "12-A", "postcode": "3311 AB"}


@pytest.fixture(scope="module")
def street(furnished, tmp_path_factory):
    """People of whom only numbers are known; only looked at."""
    with copied(furnished.home, tmp_path_factory.mktemp("numbers") / "profile") as made:

        def move_in(session):
            people = {
                name: Person(container_id=made.shared, surname=name, **of) for name, of in PEOPLE
            }
            home = Household(
                container_id=made.shared, case_file_id=made.file_id, name="x", **ADDRESS
            )
            session.add_all([*people.values(), home])
            session.flush()
            session.add(
                Membership(
                    container_id=made.shared,
                    person_id=people["Een"].id,
                    household_id=home.id,
                    role=HouseholdRole.SINGLE,
                )
            )
            provision = session.query(Provision).first()
            session.add(
                Referral(
                    container_id=made.shared,
                    case_file_id=made.file_id,
                    provision_id=provision.id,
                    provision_name="Taalmaatje",
                    provider_name="Samen",
                    kind=ProvisionKind.INFORMAL,
                    reply_code="7K3F-M2QX",
                )
            )

        work(made.store, move_in)
        yield made


def found(house, typed):
    with house.store.reading() as session:
        return {
            one.names.split()[0] if one.names.strip() else one.kind
            for one in search.find(session, typed, TODAY)
        }


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("0612345678", "een"),
        ("06 12345678", "een"),
        ("tel. 06 12345678", "een"),
        ("06-12 34 56 78", "een"),
        ("+31612345678", "een"),
        ("+31 6 1234 5678", "een"),
        ("+31 (0)6 12345678", "een"),
        ("0031612345678", "een"),
        ("(06) 1234-5678", "een"),
        ("06.12.34.56.78", "een"),
        ("٠٦١٢٣٤٥٦٧٨", "een"),
        ("5678", "een"),
        ("345678", "een"),
        ("34 56 78", "een"),
        ("0612", "een"),
        ("061234", "een"),
        ("0623456789", "twee"),
        ("6789", "twee"),
        ("0032475123456", "drie"),
        ("+32 475 12 34 56", "drie"),
        ("0475 12 34 56", "drie"),
        ("123456", "drie"),
        ("0107654321", "vier"),
        ("06 8765 4321", "vier"),
        ("099990003", "twee"),
        ("99990003", "twee"),
        ("0999.90.003", "twee"),
        ("2712345678", "drie"),
        ("271 234 5678", "drie"),
        ("271234", "drie"),
    ],
)
def test_a_number_is_found_in_any_notation(street, typed, who):
    assert who in found(street, typed)


@pytest.mark.parametrize("typed", ["0612345679", "612", "678", "999900", "5679", "0031612345679"])
def test_another_number_is_not(street, typed):
    assert not found(street, typed) & {"een", "twee", "drie", "vier"}


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        *((typed, {"een"}) for typed in (
            "4-3-1992", "04-03-1992", "4/3/1992", "4.3.1992", "4 3 1992", "04031992", "1992-03-04",
            "19920304", "4 mrt 1992", "4 maart 1992", "4 Maart 92", "4-3-92", "maart 1992",
            "mrt 1992", "03-1992", "3-1992", "1992", "199", "4-3", "4 maart", "4-3-199",
            "een 4-3-1992", "4-3-1992 een", "040392", "4mrt1992", "4maart92", "4e maart 1992",
            "4 maart '92", "maart 92", "geb. 4-3-1992", "geboren op 4 maart 1992", "een geb 040392",
        )),
        ("1-1-1971", {"vier"}),
        ("5-6-1971", {"vier"}),  # who is said to be born on the first of January may not be
        ("1971", {"vier"}),
        ("17-8-1965", {"vijf"}),
        ("1965", {"vijf"}),
        ("augustus 1965", {"vijf"}),
        ("17-7-1958", {"zes"}),
        ("juli 1958", {"zes"}),
        ("17-8-1958", set()),
        ("1950", set()),
        ("31-2-1992", set()),
        ("310292", set()),
        ("5e maart 1992", set()),
        ("4-3-1993", set()),
    ],
)  # fmt: skip
def test_a_birth_date_is_found_in_any_notation_and_as_far_as_it_is_known(street, typed, who):
    assert found(street, typed) - {"letay", "samuel", "rahwa"} == who


@pytest.mark.parametrize(
    "typed",
    [
        "3311AB 12",
        "3311 AB 12",
        "3311ab12",
        "3311 ab 12a",
        "3311AB",
        "3311 ab",
        "oude kade 12",
        "3311",
    ],
)
def test_an_address_is_found_with_and_without_spaces(street, typed):
    assert "een" in found(street, typed)


@pytest.mark.parametrize("typed", ["3311AB 13", "3311 AC", "3312"])
def test_another_address_is_not(street, typed):
    assert "een" not in found(street, typed)


@pytest.mark.parametrize("typed", ["7K3F-M2QX", "7k3fm2qx", "7K3F M2QX", "7k3f", "m2qx"])
def test_a_reply_code_leads_to_its_referral(street, typed):
    assert found(street, typed) == {"referral"}


@pytest.mark.parametrize("typed", ["0000-0000", "00000000", "0000 0000", "oooo-ooo0"])
def test_a_file_number_is_found_as_it_is_read_aloud(street, typed):
    assert "letay" in found(street, typed)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("1 99999999999", 0),
        ("99999999999 jan", 0),
        ("12 9999999999999999999 2020", 0),
        ("00 31612345678", 1),
    ],
)
def test_a_number_that_no_calendar_has_is_looked_for_all_the_same(street, typed, found):
    with street.store.reading() as session:
        assert len(search.find(session, typed, TODAY, 50)) == found
