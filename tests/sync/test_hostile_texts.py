"""What people type goes field, laptop, centre, other laptop, and comes out as it was meant."""

import random

import pytest
from sqlalchemy import text

from wijkdesk.services.cleaning import clean

MEGABYTE = 1024 * 1024
CHANCE = random.Random(7)
NOISE = "".join(chr(CHANCE.randrange(0x21, 0x7F)) for _ in range(MEGABYTE))
HOSTILE = {
    "quotes": 'd\'Artagnan "van" `t Hof; DROP TABLE person; -- \\ % _ * ( NEAR',
    "nul and controls": "een\x00twee\x01drie\x1bvier\x7f",
    "right to left": "\u202eomgekeerd\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631 \u200f12",
    "emoji": "\U0001f469\u200d\U0001f467\u200d\U0001f466 \U0001f1f3\U0001f1f1 \U0001faf1\U0001f3fd",
    "combining marks": "Z\u0351\u036b\u0343\u036aa\u0323\u0307l\u0328g\u0302o\u0305 e\u0301",
    "lone surrogate": "voor \ud83d na \udc00",
    "mark-up": "<b>vet</b> &amp; <script>alert(1)</script> ${jndi:x} {{7*7}} %s {0}",
    "own scripts": "\u1208\u1273\u12ed \u0391\u03bb \u0141ukasz \u0130\u015f\u0131k \u7530\u4e2d",
    "line ends": "een\r\ntwee\rdrie\u2028vier\u2029vijf\tzes",
    "a megabyte": "lang " * (MEGABYTE // 5),
    "a megabyte that does not compress": NOISE,
    "nothing but blanks": " \u00a0\u200b\u3000 ",
    "formula": '=HYPERLINK("http://example.org") +31 -1 @SUM',
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_text_arrives_as_it_was_meant_and_search_goes_on(together, kind):
    town, typed = together, HOSTILE[kind]
    meant = clean(typed)
    need = town.yusuf.services.needs.add(town.file_id)
    town.yusuf.services.needs.save(need.id, {}, {"own_words": typed})
    name = clean(typed[:200]).replace("\n", " ")
    person = town.yusuf.services.files.look(town.file_id).people[0].id
    town.yusuf.services.people.save(person, {}, {"given_names": typed[:200]})
    assert set(town.yusuf.sync().outcomes) == {"A"}
    town.noor.sync()
    for laptop in (town.yusuf, town.noor):
        with laptop.store.reading() as session:
            kept = session.scalar(
                text("SELECT own_words FROM need WHERE id = :id"), {"id": need.id.bytes}
            )
        assert kept == meant
        (shown,) = (p for p in laptop.services.files.look(town.file_id).people if p.id == person)
        assert (shown.given_names or "") == name
        laptop.services.search.find(typed)
        assert laptop.services.search.find("habte")
    assert town.yusuf.services.sync_state.truth().unsent == 0


def test_what_was_typed_halfway_comes_back_to_the_letter(together):
    """A draft holds anything but half a pair of surrogates."""
    drafts = together.yusuf.services.drafts
    for kind, typed in HOSTILE.items():
        drafts.keep("page", "row", kind, typed, 3)
    found = drafts.pending("page", "row")
    for kind, typed in HOSTILE.items():
        whole = typed.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        assert found[kind].text == whole, kind
