"""Templates of letters travel to everybody, and are written by administrators only."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from wijkdesk.central import admin
from wijkdesk.central.containers import forms_id
from wijkdesk.errors import RuleBrokenError
from wijkdesk.letters.first_set import first_set
from wijkdesk.models.all import LetterTemplate
from wijkdesk.models.base import new_id
from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.storage.letter_templates import home
from wijkdesk.vocabulary import LetterKind, WorkerRole

INVITATION = first_set()[0]
WORDS = (LetterKind.INVITATION, "nl", "Kom praten", "{aanhef},\n\nKomt u langs?")


def use(laptop, name="Uitnodiging van ons", series=INVITATION.series_id, body=WORDS[-1]):
    return laptop.services.letter_templates.put_in_use(series, name, *WORDS[:-1], body)


def invitation(laptop) -> TemplateView:
    found = laptop.services.letter_templates.all()
    return next(one for one in found if one.series_id == INVITATION.series_id)


@pytest.fixture
def town(polderdam):
    """Bea and Cor administer, each on a laptop of their own."""
    for name in ("bea", "cor"):
        added = admin.add_worker(
            polderdam.engine, polderdam.realm, name.title(), WorkerRole.ADMINISTRATOR, []
        )
        polderdam.joined(name, added)
    return polderdam


def at_centre(town):
    with town.engine.connect() as conn:
        return conn.execute(text("SELECT count(*) FROM letter_template")).scalar_one()


def test_what_an_administrator_puts_in_use_is_in_use_everywhere_and_can_go_back(town):
    bea, noor = town.laptops["bea"], town.noor
    assert (invitation(noor).name, invitation(noor).edition_id) == (INVITATION.name, None)
    assert bea.services.letter_templates.may_write
    use(bea)
    own = use(bea, "Brief over de zomer", None)
    bea.sync()
    noor.sync()
    assert (invitation(noor).name, invitation(noor).in_use) == ("Uitnodiging van ons", True)
    assert [one.series_id for one in noor.services.letter_templates.in_use()][-1] == own
    bea.services.letter_templates.take_out(own)
    bea.sync()
    noor.sync()
    assert own not in {one.series_id for one in noor.services.letter_templates.in_use()}
    assert len(noor.services.letter_templates.all()[-1].editions) == 2


def test_a_text_with_a_mistake_is_not_put_in_use_and_the_one_before_stays(town):
    bea = town.laptops["bea"]
    use(bea)
    with pytest.raises(RuleBrokenError, match="template_wrong") as wrong:
        use(bea, body="Dag\n\n{naan}")
    assert wrong.value.values == {"line": 3}
    assert invitation(bea).body == WORDS[-1]
    # One from a program that looked less well is passed over, and said.
    forge(bea, body="Dag {naan}")
    bea.sync()
    town.noor.sync()
    seen = invitation(town.noor)
    assert (seen.body, seen.in_use, seen.faulty) == (WORDS[-1], True, True)


def test_two_administrators_without_a_network_lose_nothing_and_the_newest_counts(town):
    bea, cor = town.laptops["bea"], town.laptops["cor"]
    use(bea, "Van Bea")
    use(cor, "Van Cor")
    for laptop in (cor, bea, cor, town.noor):
        laptop.sync()
    for laptop in (bea, cor, town.noor):
        assert [row.name for row in invitation(laptop).editions] == ["Van Cor", "Van Bea"]
        assert invitation(laptop).name == "Van Cor"


def test_what_is_put_in_use_counts_though_a_clock_was_ahead_before(town):
    bea = town.laptops["bea"]
    forge(bea, name="Uit de toekomst", made_at=datetime.now(UTC) + timedelta(days=400))
    use(bea, "Van nu")
    assert invitation(bea).name == "Van nu"


def forge(laptop, **other):
    """A row as a laptop could write it that keeps to no rule."""
    me = laptop.services.me.worker_id
    with laptop.store.begin("letter_use") as session:
        values = dict(zip(("kind", "language", "subject", "body"), WORDS, strict=True))
        values |= {"series_id": INVITATION.series_id, "name": "Vals", "active": True}
        values |= {"made_at": datetime.now(UTC), "worker_id": me, "id": new_id()} | other
        session.add(LetterTemplate(container_id=home(session), **values))


def test_who_is_no_administrator_writes_none_neither_here_nor_at_the_centre(town):
    noor, yusuf, bea = town.noor, town.yusuf, town.laptops["bea"]
    assert not noor.services.letter_templates.may_write
    for act in (use, lambda one: one.services.letter_templates.take_out(INVITATION.series_id)):
        with pytest.raises(RuleBrokenError, match="template_read_only"):
            act(noor)
    use(bea)
    bea.sync()
    noor.sync()
    forge(noor)
    edition = invitation(noor).edition_id
    with noor.store.begin("letter_use") as session:  # and one that throws away what stands there
        session.get(LetterTemplate, edition).deleted = True
    noor.sync()
    yusuf.sync()
    assert at_centre(town) == 1
    assert [row.name for row in invitation(yusuf).editions] == ["Uitnodiging van ons"]
    with town.engine.connect() as conn:
        kept = conn.execute(text("SELECT reason FROM quarantine ORDER BY reason")).scalars().all()
        place = conn.execute(
            text("SELECT kind FROM container WHERE container_id = :c"),
            {"c": forms_id(town.realm)},
        ).scalar_one()
    assert (kept, place) == (["no_access", "no_access"], "forms")
