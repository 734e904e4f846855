"""One timeline: talks and everything else that is dated, narrowed down by one choice."""

from datetime import date

from wijkdesk.models.all import Referral
from wijkdesk.ui.files.contact_entry import ContactEntry
from wijkdesk.ui.files.timeline_events import Shown
from wijkdesk.vocabulary import DutyKind, ReferralStatus


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
    services.closing.close(file_id)
    services.closing.reopen(file_id)
    page.bench.announce_file()
    tab = page.timeline
    qtbot.waitUntil(lambda: "Dossier heropend" in titles(tab))
    found = titles(tab)
    for words in ("Vraag binnengekomen", "Taalmaatje", "Dossier afgesloten", "Dossier geopend"):
        assert words in found
    tab.what.set_value(Shown.LIFE)
    assert set(titles(tab)) >= {"Dossier geopend", "Dossier afgesloten", "Dossier heropend"}
    assert not [e for e in tab.entries.widgets.values() if isinstance(e, ContactEntry)]
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
