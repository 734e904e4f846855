"""The meeneemmap on two laptops: packed, away, and home again; the centre knows what was in it."""

from datetime import date, timedelta

from typer.testing import CliRunner

from tests.documents.samples import pages
from tests.services.incoming import lay, take_in
from tests.storage.test_full_and_closed import room
from tests.sync.test_blobs import BIG, cut_line
from tests.sync.test_leaving_nothing import DRAFT, OWN, end_role, everywhere, found
from wijkdesk.central import commands, packed_commands, packed_report
from wijkdesk.cli.packed_paper import packed_paper
from wijkdesk.protocol.blobs import CHUNK
from wijkdesk.services.imports import Where
from wijkdesk.vocabulary import CompartmentKind

TODAY = date.today()
NEXT_DAY = TODAY + timedelta(days=1)
NEWS = "Yusuf sprak moeder bij de balie."
__all__ = ["everywhere"]


def pack(laptop, file_id):
    laptop.services.pouch.choose([file_id], along=True)
    laptop.services.pouch.pack(TODAY, TODAY)


def url(town):
    return town.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def test_it_is_whole_after_a_round_and_the_centre_knows_what_was_in_it(written, tmp_path):
    town, where = written, Where(written.file_id, CompartmentKind.TEAM, None)
    take_in(town.yusuf, lay(tmp_path, "Brief.txt", b"een brief van school"), where=where)
    town.yusuf.sync()
    pack(town.noor, town.file_id)
    assert not town.noor.services.pouch.check(TODAY).pouch.checked_ms
    town.noor.sync(files=False)
    (line,) = town.noor.services.pouch.check(TODAY).along
    assert (line.ready, line.inside.missing) == (False, 1)  # the words came first
    town.noor.sync()
    checked = town.noor.services.pouch.check(TODAY)
    assert checked.pouch.checked_ms
    assert checked.along[0].ready
    town.noor.sync()  # the laptop is not needed for what follows
    device = town.device(town.noor)
    with town.engine.connect() as conn:
        known = packed_report.contents(conn, town.realm, device)
    (one,) = [file for file in known.files if file.along]
    people = town.noor.services.files.look(town.file_id).people
    assert one.file == line.file.number
    assert one.counts["people"] == len(people)
    assert "bijlagen" in one.kinds
    assert known.checked_at
    assert not known.unpacked_at
    table, sheet = tmp_path / "laptop.csv", tmp_path / "laptop.pdf"
    packed_commands.print_with(packed_paper)
    written_to = ["--csv", str(table), "--pdf", str(sheet)]
    call = ["packed", "--device", str(device), *written_to, "--database", url(town)]
    result = CliRunner().invoke(commands.app, call)
    assert result.exit_code == 0, result.output
    assert f"{len(known.files)} files" in result.output
    assert f"{line.file.number};ja;{len(people)}" in table.read_text(encoding="utf-8-sig")
    assert CliRunner().invoke(commands.app, call).exit_code != 0
    said = " ".join(" ".join(pages(sheet.read_bytes())).split())
    assert town.noor.services.me.name in said
    assert f"{line.file.number} ja {len(people)}" in said
    assert "Laatste contact met de centrale op" in said
    assert "nog niet geblokkeerd" in said


def test_a_line_that_is_cut_and_a_full_disk_while_packing_leave_nothing_half(written, tmp_path):
    town, where = written, Where(written.file_id, CompartmentKind.TEAM, None)
    take_in(town.yusuf, lay(tmp_path, "Scan.bin", BIG), where=where)
    town.yusuf.services.journal.add(town.file_id, NEWS)
    town.yusuf.sync()
    pack(town.noor, town.file_id)
    room(town.noor.store, 0)
    assert town.noor.sync().files.trouble == "disk_full"
    assert not along(town.noor).ready
    room(town.noor.store, None)
    with cut_line(town.noor, town, down=2 * CHUNK):
        assert town.noor.sync().files.trouble == "central_unreachable"
    half = along(town.noor)
    assert (half.ready, half.inside.missing, half.inside.to_come) == (False, 1, len(BIG))
    talks = town.noor.services.files.look(town.file_id).contact_moments
    assert NEWS in [one.text for one in talks]  # the words were whole
    town.noor.sync()
    assert along(town.noor).ready


def along(laptop):
    (line,) = laptop.services.pouch.check(TODAY).along
    return line


def test_home_again_it_unpacks_itself_and_of_a_file_withdrawn_nothing_stays(everywhere):
    town, laptop = everywhere, everywhere.yusuf
    pack(laptop, town.file_id)
    laptop.sync()
    town.noor.sync()
    laptop.services.journal.add(town.file_id, "Vijf dagen op het AZC, roodborsttapuit.")
    assert laptop.services.pouch.come_home(NEXT_DAY) is None  # that is not sent
    assert {OWN, DRAFT} <= found(laptop)  # the control
    end_role(town, "yusuf")
    laptop.sync()
    laptop.sync()
    home = laptop.services.pouch.come_home(NEXT_DAY)
    assert (home.files, home.gone) == (1, 1)
    assert not found(laptop)
    assert laptop.services.pouch.view(TODAY).pouch.files == ()
    laptop.sync()
    with town.engine.connect() as conn:
        known = packed_report.contents(conn, town.realm, town.device(laptop))
    assert known.unpacked_at
    assert [one.along for one in known.files].count(True) == 1


def test_the_next_time_it_is_packed_is_told_and_not_the_time_before(together):
    town = together
    for _ in range(2):
        pack(town.noor, town.file_id)
    town.noor.sync()
    with town.engine.connect() as conn:
        known = packed_report.contents(conn, town.realm, town.device(town.noor))
        never = packed_report.contents(conn, town.realm, town.device(town.yusuf))
    assert len(known.files) == len({one.file for one in known.files}) >= 1
    assert never == packed_report.Contents()
