"""Two versions of one text become one only where nobody could mean something else by it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from wijkdesk.protocol.texts import MOST, merged

SCHOOL = "Vader mag de kinderen ophalen van school."
BASE = f"Afspraken met vader.\n{SCHOOL}\nMoeder belt op vrijdag.\nDe gids komt maandag."
WORDS = st.lists(st.sampled_from(["", "a", "b", "c", "d", "e", "f"]), max_size=8)


def test_two_who_change_paragraphs_apart_both_find_their_words():
    mine = BASE.replace("Afspraken met vader.", "Afspraken met vader en oma.")
    theirs = BASE.replace("De gids komt maandag.", "De gids komt dinsdag.")
    both = merged(BASE, mine, theirs)
    assert both == BASE.replace("vader.\n", "vader en oma.\n", 1).replace("maandag", "dinsdag")


def test_within_a_paragraph_no_sentence_is_made_that_nobody_wrote():
    mine = BASE.replace("ophalen", "niet ophalen")
    theirs = BASE.replace("van school", "van de opvang")
    assert merged(BASE, mine, theirs) is None


def test_neighbouring_paragraphs_are_for_a_person():
    mine = BASE.replace("ophalen", "niet ophalen")
    theirs = BASE.replace("vrijdag", "zaterdag")
    assert merged(BASE, mine, theirs) is None


def test_an_empty_line_keeps_nobody_apart():
    base = "een\n\ntwee\nanker\ndrie"
    assert merged(base, base.replace("een", "1"), base.replace("twee", "2")) is None
    assert merged(base, base.replace("een", "1"), base.replace("drie", "3")) is not None


def test_what_stands_there_more_than_once_is_no_landmark():
    base = "kop\nGeen bijzonderheden.\nmidden\nGeen bijzonderheden.\nstaart"
    mine, theirs = base.replace("kop", "Kop."), base.replace("midden", "Midden.")
    assert merged(base, mine, theirs) is None


def test_two_who_add_at_the_end_are_asked():
    assert merged(BASE, f"{BASE}\nVan Noor.", f"{BASE}\nVan Yusuf.") is None


def test_nobody_removes_a_paragraph_that_another_writes_in_or_beside():
    lines = BASE.split("\n")
    without = "\n".join(line for line in lines if line != SCHOOL)
    assert merged(BASE, without, BASE.replace("ophalen", "niet ophalen")) is None
    assert merged(BASE, without, BASE.replace(SCHOOL, f"{SCHOOL}\nOok op woensdag.")) is None


def test_a_paragraph_that_was_moved_and_written_in_is_for_a_person():
    lines = BASE.split("\n")
    moved = "\n".join([*lines[1:], lines[0]])
    assert merged(BASE, moved, BASE.replace("met vader", "met oma")) is None


def test_what_both_did_alike_is_done_once():
    both = BASE.replace("maandag", "dinsdag")
    mine = both.replace("Afspraken met vader.", "Afspraken met oma.")
    assert merged(BASE, mine, both) == mine


def test_line_ends_and_composed_letters_are_no_change():
    base = "re\u0301sume\r\ntwee\r\nanker\r\ndrie"
    assert merged(base, "r\u00e9sume\n2\nanker\ndrie", base.replace("drie", "3")) == (
        "r\u00e9sume\n2\nanker\n3"
    )


def test_a_text_without_end_is_not_compared():
    many = "\n".join(str(n) for n in range(MOST + 1))
    assert merged(many, f"x\n{many}", f"{many}\ny") is None
    like = "\n".join(["zelfde"] * 3000)
    assert merged(like, f"x\n{like}", f"{like}\ny") is None


@settings(max_examples=300, deadline=None)
@given(WORDS, WORDS, WORDS)
def test_the_order_of_the_two_does_not_matter_and_nothing_is_invented(base, mine, theirs):
    texts = ["\n".join(one) for one in (base, mine, theirs)]
    one = merged(texts[0], texts[1], texts[2])
    assert one == merged(texts[0], texts[2], texts[1])
    if one is not None:
        assert set(one.split("\n")) <= {p for text in texts for p in text.split("\n")}


@settings(max_examples=100, deadline=None)
@given(WORDS, WORDS)
def test_who_changed_nothing_gets_the_others_text(base, theirs):
    was, now = "\n".join(base), "\n".join(theirs)
    assert merged(was, was, now) == merged(was, now, was) == now
    assert merged(was, now, now) == now
