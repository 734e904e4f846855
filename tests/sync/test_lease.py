"""One contact opens all that the lease had closed."""

import time

import pytest

from wijkdesk.errors import RuleBrokenError
from wijkdesk.storage import lease, state


def test_one_round_of_sync_opens_the_files_and_sends_what_was_written_meanwhile(together):
    town = together
    noor = town.noor
    with noor.store.applying() as session:
        state.put(session, lease_until=int(time.time() * 1000) - 3_600_000)
    with pytest.raises(RuleBrokenError, match="lease_ended"):
        noor.services.files.open(town.file_id)
    noor.services.journal.add(town.file_id, "Geschreven terwijl het dossier dicht was.")
    noor.sync()
    noor.services.files.open(town.file_id)
    with noor.store.reading() as session:
        assert lease.until(session).timestamp() > time.time() + 7 * 24 * 3600
    town.yusuf.sync()
    texts = {m.text for m in town.yusuf.services.files.look(town.file_id).contact_moments}
    assert "Geschreven terwijl het dossier dicht was." in texts
