"""A V-number is in no paper, file name, log, error or list of work: as little as a BSN is."""

import logging
from uuid import uuid4

from tests.documents.samples import pages
from wijkdesk import reports
from wijkdesk.ui.paper_offer import Wish
from wijkdesk.ui.paper_table import make, offers
from wijkdesk.vocabulary import NetworkKind

NUMBER, BSN = "2871234567", "999900018"
TELLS = "Samuel slaapt slecht"


def squeezed(words):
    return "".join(words.split())


def broken():
    """Something goes wrong with all of it in its words, and is told as the program tells it."""
    try:
        {}[NUMBER, TELLS]
    except KeyError as trouble:
        reports.report(type(trouble), trouble, trouble.__traceback__)


def test_it_leaves_the_file_in_nothing_that_is_made_of_it(qtbot, home, file_id, caplog, capfd):
    services = home.services
    samuel = next(p.id for p in services.files.look(file_id).people if p.given_names == "Samuel")
    services.azc.turn(file_id, on=True)
    services.azc.save(file_id, {}, {"v_number_for": "Vragen van COA"})
    with caplog.at_level(logging.DEBUG):
        services.people.save(samuel, {}, {"v_number": NUMBER})
        services.journal.add(file_id, TELLS)
        guard = services.network.add(file_id, NetworkKind.CASEMANAGER)
        services.network.save(guard.id, {}, {"name": "Ruud Vos"})
        plan = services.plans.start(file_id).id
        services.plan_lines.save_goal(
            services.plan_lines.add_goal(plan).id, {}, {"text": "Samuel slaapt door."}
        )
        services.plans.fix(plan)
        found = offers(services, file_id)
        made = []
        for offer in found.offers:
            for reader, _words in offer.readers[:3]:
                wish = Wish(file_id, offer, reader, "nl", uuid4())
                made.append((offer.what, make(services, wish).paper))
        broken()
    kinds = {what for what, _ in made}
    assert {"plan", "fridge", "genogram", "parties", "timeline", "report"} <= kinds
    said = {what: squeezed(" ".join(pages(paper.data))) for what, paper in made}
    assert any(squeezed(TELLS) in words for words in said.values())  # the control: it can be read
    assert [what for what, words in said.items() if NUMBER in words or BSN in words] == []
    assert [paper.name for _, paper in made if NUMBER in paper.name or not paper.name] == []
    assert "KeyError at test_v_number_stays.py" in caplog.text  # the control
    assert NUMBER not in caplog.text
    assert TELLS not in caplog.text
    readable, sealed = services.lease.export()
    assert not sealed
    assert TELLS in readable.decode()  # the control
    assert NUMBER not in readable.decode()
    told = "".join(map(str, capfd.readouterr()))
    assert NUMBER not in told
