"""One timeline: talks and everything else that is dated, narrowed down by one choice."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import unnamed
from wijkdesk.documents.timeline_from_file import printed_timeline
from wijkdesk.documents.timeline_paper import timeline_pdf
from wijkdesk.models.all import Referral
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.services.timeline import Narrowed
from wijkdesk.ui.files.contact_entry import ContactEntry
from wijkdesk.ui.files.timeline_events import Shown
from wijkdesk.vocabulary import Channel, CompartmentKind, DutyKind, PaperKind, ReferralStatus


def titles(tab):
    return [entry.title.text() for entry in tab.entries.widgets.values()]


def test_everything_dated_stands_in_it_and_a_choice_narrows_it_down(qtbot, home, page):
    services, file_id = home.services, page.case_file_id
    services.journal.add(file_id, "Gebeld met school.")
    asked = services.files.look(file_id).registrations[0]
    services.duties.give(asked.id, DutyKind.OWN_PLAN)
    need = services.needs.add(file_id)
    services.needs.save(need.id, {}, {"nature": "Nederlands leren", "amount": "Elke week"})
    referral = services.referrals.prepare(file_id, services.directory.find("taal")[0].id, need.id)
    services.referrals.step(referral.id, ReferralStatus.READY, date.today())
    paper = Printed(fresh_id(), PaperKind.PLAN, "Plan van november", file_id, "family", "nl")
    services.papers.keep(file_id, [paper])
    services.papers.send([paper.paper_id], Channel.LETTER, "Letay Habte")
    services.closing.close(file_id)
    services.closing.reopen(file_id)
    page.bench.announce_file()
    tab = page.timeline
    qtbot.waitUntil(lambda: "Dossier heropend" in titles(tab))
    found = titles(tab)
    for words in (
        "Vraag binnengekomen",
        "Plan van november",
        "Taalmaatje",
        "Dossier afgesloten",
        "Dossier geopend",
    ):
        assert words in found
    tab.what.set_value(Shown.LIFE)
    assert set(titles(tab)) >= {"Dossier geopend", "Dossier afgesloten", "Dossier heropend"}
    assert not [e for e in tab.entries.widgets.values() if isinstance(e, ContactEntry)]
    tab.what.set_value(Shown.PAPERS)
    (entry,) = tab.entries.widgets.values()
    assert "Per post" in entry.detail.text()
    told = printed_timeline(
        services.journal.to_print(file_id), Narrowed(Shown.PAPERS), date.today()
    )
    assert [(line.title, line.words[:8]) for line in told.lines] == [
        ("Papier: Plan van november", "per post")
    ]
    assert "paper" in {hit.entity for hit in services.search.everything("november").texts}
    tab.what.set_value(Shown.TALKS)
    assert all(isinstance(e, ContactEntry) for e in tab.entries.widgets.values())
    assert len(tab.entries.widgets) == 1


def test_a_day_of_the_first_year_stands_below_everything_and_breaks_nothing(qtbot, home, page):
    services, file_id = home.services, page.case_file_id
    referral = services.referrals.prepare(file_id, services.directory.find("taal")[0].id)
    services.referrals.step(referral.id, ReferralStatus.READY, date.today())
    with home.store.applying() as session:
        session.get(Referral, referral.id).status_on = date.min
    page.bench.announce_file()
    qtbot.waitUntil(lambda: titles(page.timeline)[-1:] == ["Taalmaatje"])


def test_whom_a_talk_is_about_is_picked_shown_filtered_and_printed_without_what_is_locked(
    qtbot, home, page, file_id
):
    page.show_tab("timeline")
    tab, journal = page.timeline, home.services.journal
    samuel = next(p.id for p in page.view.people if p.given_names == "Samuel")
    journal.add(file_id, "Over de huur.")
    journal.add(file_id, "Zorgen.", visibility=CompartmentKind.TEAM, about=[samuel])
    page.bench.announce_file()
    chips = tab.composer.people.chips.chips
    qtbot.waitUntil(lambda: samuel in chips and samuel in tab.filter.whom.chips)
    qtbot.mouseClick(chips[samuel], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(tab.composer.text, "Samuel vertelt")
    tab.composer.save.click()
    qtbot.waitUntil(lambda: spoken(tab).count("Met of over Samuel Tesfay") == 2)
    assert not chips[samuel].isChecked()
    tab.filter.whom.chips[None].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(tab.filter.whom.chips[samuel], Qt.Key.Key_Space)
    assert sorted(entry.text.text() for entry in talks(tab)) == ["Samuel vertelt", "Zorgen."]
    assert len(tab.entries.widgets) == 2
    with qtbot.waitSignal(page.timeline_requested) as asked:
        tab.filter.print.click()
    view = journal.to_print(file_id)
    shown = printed_timeline(view, asked.args[1], date.today())
    assert [line.words for line in shown.lines] == ["Samuel vertelt"]
    assert timeline_pdf(shown).pdf.startswith(b"%PDF")
    entry = next(entry for entry in talks(tab) if entry.text.text() == "Samuel vertelt")
    entry.open()
    qtbot.mouseClick(entry.people.chips.chips[samuel], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tab.entries.widgets) == 1)
    assert unnamed(tab.filter) == []


def talks(tab):
    return [e for e in tab.entries.widgets.values() if isinstance(e, ContactEntry)]


def spoken(tab):
    return [entry.spoken.text() for entry in talks(tab)]
