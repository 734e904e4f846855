"""An attachment is known on the other laptop at once; its bytes may still be under way there."""

import pytest

from tests.services.incoming import lay, take_in
from tests.sync.polderdam import same_file
from wijkdesk.errors import UnavailableError
from wijkdesk.services.imports import Where
from wijkdesk.storage import blobs
from wijkdesk.vocabulary import CompartmentKind


def rows(laptop, town):
    return laptop.services.attachments.of_file(town.file_id).rows


@pytest.fixture
def added(together, tmp_path):
    """Noor added a scan about Samuel, for the team only."""
    town = together
    where = Where(town.file_id, CompartmentKind.TEAM, town.samuel)
    (done,) = take_in(town.noor, lay(tmp_path, "Scan.txt", b"van school"), where=where)
    town.noor.sync(files=False)
    town.yusuf.sync()
    return done.attachment_id


def test_what_it_is_comes_along_and_its_bytes_are_under_way(together, added, tmp_path):
    (here,), (there,) = rows(together.noor, together), rows(together.yusuf, together)
    assert (here.here, there.here) == (True, False)
    told = ("id", "name", "size", "digest", "media_type", "added_by", "person", "visibility")
    assert [getattr(there, n) for n in told] == [getattr(here, n) for n in told]
    with pytest.raises(UnavailableError, match="attachment_under_way"):
        together.yusuf.services.attachments.copy_out(added, tmp_path / "out")


def test_a_name_that_a_colleague_gave_comes_back(together, added):
    yusuf = together.yusuf.services.attachments
    yusuf.save(added, {"name": "Scan.txt"}, {"name": "Brief van school", "note": "Gelezen"})
    together.yusuf.sync()
    together.noor.sync()
    (row,) = rows(together.noor, together)
    assert (row.name, row.note, row.here) == ("Brief van school", "Gelezen", True)
    together.yusuf.sync()
    assert same_file(together, together.noor, together.yusuf)


def test_what_a_colleague_throws_away_keeps_its_bytes_here_until_nobody_can_undo(together, added):
    together.yusuf.services.attachments.remove(added)
    together.yusuf.sync()
    together.noor.sync()
    noor = together.noor.services
    noor.imports.tidy()
    found = noor.attachments.of_file(together.file_id)
    assert (found.rows, [row.id for row in found.removed]) == ((), [added])
    noor.attachments.restore(added)
    together.noor.sync()
    together.yusuf.sync()
    assert [row.id for row in rows(together.yusuf, together)] == [added]
    (row,) = rows(together.noor, together)
    assert blobs.read(together.noor.store, row.digest) == b"van school"
