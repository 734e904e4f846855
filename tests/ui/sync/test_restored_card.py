"""After going back to a copy: what waits is told, work comes back, and sync goes on when asked."""

import shutil
from datetime import date
from types import SimpleNamespace

import pytest

from tests.house import family, house
from tests.ui.sync.trouble import now
from wijkdesk.services.house import Services
from wijkdesk.storage.store import Store
from wijkdesk.ui.sync.restored_card import RestoredCard
from wijkdesk.ui.sync.sync_page import SyncPage
from wijkdesk.ui.truth import truth_words


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A profile that was put back to a copy, with work typed after that copy."""
    made = tmp_path_factory.mktemp("restored") / "profile"
    with house(made) as home:
        file_id = family(home.services)
        row = home.services.backups.make()
        home.services.journal.add(file_id, "Samuel slaapt weer beter.")
        home.services.drafts.keep("contact_new", str(file_id), "text", "Half af")
        home.services.backups.prepare_restore(row.name)
        key = home.store.key
    return SimpleNamespace(folder=made, key=key, file_id=file_id)


@pytest.fixture
def restored(folder, tmp_path):
    """A copy of it, open."""
    shutil.copytree(folder.folder, tmp_path / "one")
    store = Store(tmp_path / "one", folder.key)
    services = Services(store, date.today())
    yield SimpleNamespace(store=store, services=services, file_id=folder.file_id)
    store.close()


@pytest.fixture
def card(qtbot, restored, tasks, bus, said):
    made = RestoredCard(restored.services.backups, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    qtbot.waitUntil(made.isVisible)
    return made


def test_a_laptop_that_was_not_restored_has_no_such_card(qtbot, home, tasks, bus, said):
    made = RestoredCard(home.services.backups, tasks, bus, said.say, now)
    qtbot.addWidget(made)
    looked = []
    tasks.run(made, str, looked.append, lane="copy")
    qtbot.waitUntil(lambda: bool(looked))
    assert made.isHidden()


def test_what_is_left_behind_is_told(card):
    assert "reservekopie van vandaag" in card.what.text()
    assert card.left.text() == (
        "Daarna typte u nog: 1 wijziging(en) en 1 tekst(en) half af. Dat is apart bewaard."
    )
    assert card.bring.isVisible()
    assert not card.go_on.isVisible()


def test_the_work_comes_back_and_then_sync_may_go_on(qtbot, card, restored, bus, said):
    heard = []
    bus.changed.connect(heard.append)
    card.bring.click()
    qtbot.waitUntil(card.go_on.isVisible)
    assert card.left.text() == "Het werk van daarna is teruggehaald."
    assert card.focusWidget() is card.go_on  # the keyboard is not left on a button that went
    (moment,) = restored.services.files.look(restored.file_id).contact_moments
    assert moment.text == "Samuel slaapt weer beter."
    card.go_on.click()
    qtbot.waitUntil(card.isHidden)
    assert [text for text, _ in said] == ["Uw werk staat er weer.", "WijkDesk verstuurt weer."]
    assert len(heard) == 2
    assert restored.services.backups.standing().restored is None


def test_one_may_go_on_without_it(qtbot, card, restored):
    card.without.click()
    assert card.go_on.isVisible()
    assert card.why.isVisible()
    card.go_on.click()
    qtbot.waitUntil(card.isHidden)
    assert restored.services.files.look(restored.file_id).contact_moments == ()


def test_the_page_about_sending_says_it_above_all_else(qtbot, restored, tasks, bus, said):
    own = (restored.services.sync_state, restored.services.drafts)
    page = SyncPage(*own, tasks, bus, list, said.say, now)
    page.add_notice(RestoredCard(restored.services.backups, tasks, bus, said.say, now))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.truth.sentence.text()))
    assert page.truth.sentence.text() == "Teruggezet: versturen wacht op u."
    assert page.truth.send.isHidden()
    page.focus_first()


def test_the_truth_about_sync_says_that_it_waits(restored):
    words = truth_words(restored.services.sync_state.truth(), now())
    assert (words.sentence, words.tone) == ("Teruggezet: versturen wacht op u.", "warn")
    restored.services.backups.release()
    words = truth_words(restored.services.sync_state.truth(), now())
    assert "Teruggezet" not in words.sentence
