"""The bytes of an attachment reach the centre and every laptop that may see it, come what may."""

import os
import threading
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select, text, update

from tests.central.store import copy_of
from tests.services.incoming import lay, take_in
from tests.storage.forensic import decrypted, traces_in
from tests.sync.line import hose, stranger
from wijkdesk.central import epochs, imports
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.protocol.blobs import CHUNK, digest_of
from wijkdesk.services.imports import Where
from wijkdesk.storage import blob_errands, blobs, state
from wijkdesk.storage.blobs import State
from wijkdesk.storage.tables import blob, blob_chunk, sync_acked
from wijkdesk.sync import blob_line
from wijkdesk.sync.api import Line
from wijkdesk.sync.blobs import fetch_now
from wijkdesk.vocabulary import CompartmentKind

WORD = b"rietgorsverklaring van school"
BIG = b"\x00" + os.urandom(3 * CHUNK) + WORD


def add(town, laptop, tmp_path, data=BIG, name="Scan.bin", kind=CompartmentKind.SHARED):
    """Take a file in; returns its attachment."""
    path = lay(tmp_path, name, data)
    (done,) = take_in(laptop, path, where=Where(town.file_id, kind))
    return done.attachment_id


def rows(laptop, town):
    return laptop.services.attachments.of_file(town.file_id).rows


def pieces(laptop):
    with laptop.store.reading() as session:
        return blob_errands.here(session, digest_of(BIG))[1]


def at_centre(town):
    """State, size and number of parts of what is there."""
    query = text(
        "SELECT b.state, b.size, (SELECT count(*) FROM blob_part p WHERE p.digest = b.digest"
        " AND p.container_id = b.container_id AND octet_length(p.data) > 0) FROM blob b ORDER BY 2"
    )
    with town.engine.connect() as connection:
        return [tuple(row) for row in connection.execute(query)]


def due(laptop):
    """As if the pause before the centre is asked again were over."""
    with laptop.store.applying() as session:
        session.execute(update(blob).values(next_ms=0))


def after(n):
    """It is enough after so many parts."""
    left = iter([False] * n)
    return lambda: next(left, True)


def test_what_one_adds_the_other_opens_byte_for_byte(together, tmp_path):
    town = together
    added = add(town, town.noor, tmp_path)
    report = town.noor.sync()
    assert (report.files.up, report.files.down, report.files.trouble) == (1, 0, None)
    assert at_centre(town) == [("stored", len(BIG), 4)]
    report = town.yusuf.sync()
    assert (report.files.down, report.files.more) == (1, False)
    (row,) = rows(town.yusuf, town)
    assert (row.id, row.here) == (added, True)
    out = tmp_path / "out"
    town.yusuf.services.attachments.copy_out(added, out)
    assert out.read_bytes() == BIG


def test_a_round_in_which_nothing_waits_asks_nothing(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    for laptop in (town.noor, town.yusuf, town.noor, town.yusuf):
        laptop.sync()
    with stranger() as other:
        for laptop in (town.noor, town.yusuf):
            laptop.turn_to(other.url)
            with pytest.raises(UnavailableError):
                laptop.sync()
            with laptop.store.reading() as session:
                assert blob_errands.to_send(session, 2**62) == []
                assert blob_errands.to_fetch(session, 2**62) == []


def test_words_do_not_wait_for_files_and_files_wait_for_a_better_line(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    assert town.noor.sync(files=False).files.up == 0
    assert at_centre(town) == []
    town.yusuf.sync(files=False)
    assert [row.here for row in rows(town.yusuf, town)] == [False]
    town.noor.sync()
    town.yusuf.sync(files=False)
    assert [row.here for row in rows(town.yusuf, town)] == [False]
    town.yusuf.sync()
    assert [row.here for row in rows(town.yusuf, town)] == [True]


def test_enough_for_one_round_goes_on_in_the_next(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    report = town.noor.sync(enough=after(3))
    assert (report.files.up, at_centre(town)) == (0, [("open", len(BIG), 2)])
    assert town.noor.sync().files.up == 1
    town.yusuf.sync(enough=after(3))
    assert pieces(town.yusuf) == {0, 1}
    assert [row.here for row in rows(town.yusuf, town)] == [False]
    assert town.yusuf.sync().files.down == 1
    assert blobs.read(town.yusuf.store, digest_of(BIG)) == BIG


@contextmanager
def cut_line(laptop, town, **how):
    """Between this laptop and the centre stands a line that is cut."""
    with hose(town.url) as line:
        laptop.turn_to(line.url)
        line.cut(**how)
        yield line
        line.cut()
    laptop.turn_to(town.url)


def test_cut_off_on_the_way_up_it_goes_on_where_it_was(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync(files=False)
    with cut_line(town.noor, town, up=2 * CHUNK + CHUNK // 2):
        report = town.noor.sync()
        assert (report.files.trouble, report.files.more) == ("central_unreachable", False)
        before = at_centre(town)[0]
        assert before[0] == "open"
        assert 0 < before[2] < 4
    report = town.noor.sync()
    assert at_centre(town) == [("stored", len(BIG), 4)]
    assert report.sent_bytes < (4 - before[2] + 1) * CHUNK


def test_cut_off_on_the_way_down_it_goes_on_where_it_was(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync()
    town.yusuf.sync(files=False)
    with cut_line(town.yusuf, town, down=2 * CHUNK + CHUNK // 2):
        assert town.yusuf.sync().files.trouble == "central_unreachable"
    came = len(pieces(town.yusuf))
    assert 0 < came < 4
    assert [row.here for row in rows(town.yusuf, town)] == [False]
    town.yusuf.start_again()
    town.yusuf.services.imports.tidy()  # as when the window opens: what came is kept
    report = town.yusuf.sync()
    assert report.received_bytes < (4 - came + 1) * CHUNK
    assert blobs.read(town.yusuf.store, digest_of(BIG)) == BIG


class _DiesError(BaseException):
    """The program is killed here."""


def test_killed_between_two_parts_on_either_side(together, tmp_path, monkeypatch):
    """Before the first, between two, behind the last; each time with a file of its own."""
    town = together
    noor, yusuf = town.own("noor", "own-noor"), town.own("yusuf", "own-yusuf")
    for number in range(5):
        whole = BIG + bytes([number])
        add(town, noor, tmp_path, whole, f"{number}.bin")
        for laptop, name in ((noor, "bring"), (yusuf, "fetch")):
            left = iter(range(number))
            real = getattr(blob_line, name)

            def dying(*args, real=real, left=left):
                answer = real(*args)
                if next(left, None) is None:
                    raise _DiesError  # the centre has it, and here nobody noted it
                return answer

            with monkeypatch.context() as patch:
                patch.setattr(blob_line, name, dying)
                try:
                    laptop.sync()
                    assert number == 4
                except _DiesError:
                    laptop.start_again()
            laptop.sync()
        assert at_centre(town) == [("stored", len(whole), 4)] * (number + 1)
        assert blobs.read(yusuf.store, digest_of(whole)) == whole


def damaging(real, method, path, times):
    """A line on which one part is damaged so many times; each is noted."""
    noted = []

    def send(self, way, where, body=b"", headers=None):
        hit = (way, where[-2:]) == (method, path) and len(noted) < times
        noted.extend([where] if hit else [])
        if hit and way == "PUT":
            body = body[:-1] + bytes([body[-1] ^ 1])
        answer = real(self, way, where, body, headers)
        if hit and way == "GET":
            answer = replace(answer, body=answer.body[:-1] + bytes([answer.body[-1] ^ 1]))
        return answer

    return send, noted


@pytest.mark.parametrize(("method", "path"), [("PUT", "/1"), ("GET", "/2")])
def test_a_part_that_is_damaged_on_its_way_is_asked_again(
    together, tmp_path, monkeypatch, method, path
):
    town = together
    add(town, town.noor, tmp_path)
    send, noted = damaging(Line.bytes_of, method, path, 2)
    monkeypatch.setattr(Line, "bytes_of", send)
    assert town.noor.sync().files.up == 1
    assert town.yusuf.sync().files.down == 1
    assert len(noted) == 2
    assert blobs.read(town.yusuf.store, digest_of(BIG)) == BIG


def test_a_line_that_damages_everything_is_left_for_later(together, tmp_path, monkeypatch):
    town = together
    add(town, town.noor, tmp_path)
    real = Line.bytes_of
    monkeypatch.setattr(Line, "bytes_of", damaging(real, "PUT", "/1", 99)[0])
    report = town.noor.sync()
    assert (report.files.up, report.files.trouble) == (0, None)
    monkeypatch.setattr(Line, "bytes_of", real)
    due(town.noor)
    assert town.noor.sync().files.up == 1
    monkeypatch.setattr(Line, "bytes_of", damaging(real, "GET", "/1", 99)[0])
    assert town.yusuf.sync().files.trouble == "central_strange"
    assert pieces(town.yusuf) == {0}


def test_who_has_no_rights_gets_not_a_byte(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync()
    with town.femke.store.reading() as session:
        token = state.get(session, "token")
    with Line(town.url, token, town.realm) as line:
        for digest in (digest_of(BIG), digest_of(b"nowhere")):
            assert blob_line.fetch(line, digest, 0) is None
            assert blob_line.ask(line, digest, len(BIG)) is None
            assert blob_line.bring(line, digest, CHUNK + 1, 0, BIG[:CHUNK]) is None
        # Of what there is as much came back as of what there is not.
        said = [line.bytes_of("GET", f"blob/{d}/0") for d in (digest_of(BIG), digest_of(b"x"))]
    assert said[0].body == said[1].body
    assert (said[0].status, said[1].status) == (404, 404)


def end_role(town, name):
    with town.engine.begin() as connection:
        row = connection.execute(
            text("SELECT id FROM file_role WHERE worker_id = :w"), {"w": town.workers[name]}
        ).scalar_one()
        yesterday = (date.today() - timedelta(days=1)).isoformat()
        values = {"since": "2020-01-01", "until": yesterday}
        imports.change_row(connection, town.realm, "file_role", row, values)


def left(laptop, word=WORD):
    return list(traces_in(decrypted(laptop.folder, laptop.key), [word.decode()]))


def count(laptop, table):
    with laptop.store.reading() as session:
        return session.scalar(select(func.count()).select_from(table))


@pytest.mark.parametrize("whole", [True, False])
def test_what_was_fetched_goes_with_the_file_also_when_only_half_of_it_had_come(
    together, tmp_path, whole
):
    town = together
    data = WORD * (3 * CHUNK // len(WORD))
    add(town, town.noor, tmp_path, data)
    town.noor.sync()
    town.yusuf.sync(enough=None if whole else after(3))
    town.yusuf.store.shrink()
    assert left(town.yusuf) != []
    end_role(town, "yusuf")
    town.yusuf.sync()
    assert (count(town.yusuf, blob), count(town.yusuf, blob_chunk)) == (0, 0)
    assert left(town.yusuf) == []


def test_what_one_added_oneself_stays_until_the_centre_has_it_and_it_is_safe(
    together, tmp_path, postgres
):
    """Yusuf adds it, and loses the file before its bytes went."""
    town = together
    data = WORD * (CHUNK // len(WORD) + 9)
    digest = digest_of(data)
    add(town, town.yusuf, tmp_path, data)
    town.yusuf.sync(files=False)
    end_role(town, "yusuf")
    report = town.yusuf.sync(files=False)
    assert report.fetched.revoked
    assert count(town.yusuf, blob_chunk) == 2
    assert town.yusuf.sync().files.up == 1  # the centre takes it from who wrote its row
    assert at_centre(town) == [("stored", len(data), 2)]
    assert count(town.yusuf, blob_chunk) == 2  # it is not in a backup yet
    town.noor.sync()
    assert blobs.read(town.noor.store, digest) == data
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)
    town.yusuf.sync()
    assert (count(town.yusuf, blob), count(town.yusuf, sync_acked)) == (0, 0)
    assert left(town.yusuf) == []


def test_a_backup_of_the_row_is_no_backup_of_its_bytes(together, tmp_path, postgres):
    """The row is in the backup, its bytes came after, and then the centre is put back."""
    town = together
    data = WORD * (CHUNK // len(WORD) + 9)
    add(town, town.yusuf, tmp_path, data)
    town.yusuf.sync(files=False)
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        town.yusuf.sync()
        end_role(town, "yusuf")
        epochs.mark_safe(town.engine, town.realm, copy)
        town.yusuf.sync()
        assert count(town.yusuf, sync_acked) == 0  # the row is safe
        assert count(town.yusuf, blob_chunk) == 2
        with copy.connect() as old:
            assert old.execute(text("SELECT count(*) FROM attachment")).scalar() == 1
            assert old.execute(text("SELECT count(*) FROM blob")).scalar() == 0
    with town.engine.begin() as connection:  # so the centre stands as that backup has it
        for table in ("blob", "blob_part"):
            connection.execute(text(f"DELETE FROM {table}"))
    epochs.restored(town.engine, town.realm)
    report = town.yusuf.sync()
    assert report.files.up == 1
    assert at_centre(town) == [("stored", len(data), 2)]
    assert count(town.yusuf, blob_chunk) == 2
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)
    town.yusuf.sync()
    assert (count(town.yusuf, blob), left(town.yusuf)) == (0, [])


def test_whether_a_backup_has_it_is_not_asked_all_the_time(together, tmp_path, postgres):
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync(files=False)
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)
    town.noor.sync()
    assert town.noor.sync().files.up == 0
    with town.noor.store.reading() as session:
        now = session.scalar(select(blob.c.next_ms))
        assert blob_errands.to_send(session, now - 1) == []
        assert len(blob_errands.to_send(session, now)) == 1
    town.engine.dispose()
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)
    due(town.noor)
    assert town.noor.sync().files.up == 0
    with town.noor.store.reading() as session:
        assert blob_errands.to_send(session, 2**62) == []


def test_a_row_that_is_quicker_than_its_bytes_is_asked_for_later_and_not_all_the_time(
    together, tmp_path
):
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync(files=False)
    town.yusuf.sync()
    with town.yusuf.store.reading() as session:
        assert blob_errands.to_fetch(session, 0) == []
    town.noor.sync()
    assert town.yusuf.sync().files.down == 0
    due(town.yusuf)
    assert town.yusuf.sync().files.down == 1


def test_somebody_who_wants_to_see_it_now_need_not_wait(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync(files=False)
    town.yusuf.sync()
    with pytest.raises(UnavailableError, match="attachment_under_way"):
        fetch_now(town.yusuf.store, [digest_of(BIG)])
    town.noor.sync()
    fetch_now(town.yusuf.store, [digest_of(BIG)])
    assert blobs.read(town.yusuf.store, digest_of(BIG)) == BIG


def test_opening_one_fetches_it_and_the_truth_says_what_was_not_sent(together, tmp_path):
    town = together
    added = add(town, town.noor, tmp_path)
    town.noor.sync(files=False)
    assert town.noor.services.sync_state.truth().files_unsent == 1
    town.noor.sync()
    assert town.noor.services.sync_state.truth().files_unsent == 0
    town.yusuf.sync(files=False)
    assert town.yusuf.services.sync_state.truth().files_unsent == 0
    yusuf = Profile(town.yusuf.store).services.attachments
    yusuf.copy_out(added, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == BIG
    town.femke.sync()
    with pytest.raises(RuleBrokenError):
        Profile(town.femke.store).services.attachments.fetch(added)


def test_of_a_file_that_was_opened_last_it_comes_first(much, tmp_path):
    town = much
    for n, file_id in enumerate(town.files[:3]):
        path = lay(tmp_path, f"{n}.bin", b"\x00" + bytes([n]))
        take_in(town.noor, path, where=Where(file_id))
    town.noor.sync()
    town.yusuf.sync(files=False)
    town.yusuf.services.files.open(town.files[1])
    town.yusuf.sync(enough=after(2))
    with town.yusuf.store.reading() as session:
        whole = session.scalars(select(blob.c.digest).where(blob.c.state == State.WHOLE)).all()
    assert whole == [digest_of(b"\x00\x01")]


def test_a_photo_added_twice_goes_to_both_files(much, tmp_path):
    town = much
    for file_id in town.files[:2]:
        take_in(town.noor, lay(tmp_path, "x.bin", BIG), where=Where(file_id))
        town.noor.sync()
    assert at_centre(town) == [("stored", len(BIG), 4)] * 2


def test_what_the_centre_lost_it_gets_again(together, tmp_path):
    """It went back to a backup of before, and the row comes anew from the laptop."""
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync()
    with town.engine.begin() as connection:
        for table in ("blob", "blob_part"):
            connection.execute(text(f"DELETE FROM {table}"))
    epochs.restored(town.engine, town.realm)
    town.noor.sync()
    assert at_centre(town) == [("stored", len(BIG), 4)]


def test_bytes_that_are_damaged_here_never_get_to_the_centre(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    with town.noor.store.applying() as session:
        damage = update(blob_chunk).where(blob_chunk.c.n == 1)
        session.execute(damage.values(data=bytes(CHUNK)))
    report = town.noor.sync()
    assert (report.files.up, report.files.trouble) == (0, None)
    assert [one[0] for one in at_centre(town)] == ["open"]
    report = town.noor.sync()  # and not every round again
    assert report.files.up == 0
    assert report.sent_bytes < CHUNK


def test_a_centre_that_lies_about_the_whole_is_not_believed(together, tmp_path):
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync()
    with town.engine.begin() as connection:
        wrong = text("UPDATE blob_part SET data = set_byte(data, 7, get_byte(data, 7) # 1)")
        connection.execute(wrong)
    report = town.yusuf.sync()
    assert report.files.down == 0
    assert [row.here for row in rows(town.yusuf, town)] == [False]
    assert count(town.yusuf, blob_chunk) == 0
    assert town.yusuf.sync().files.down == 0


@pytest.mark.parametrize(
    ("status", "headers", "body", "code"),
    [
        (200, {"Content-Type": "text/html"}, b"<html>", "central_strange"),
        (404, {"Content-Type": "text/html"}, b"<html>", "device_unknown"),
        (502, {"Content-Type": "text/html"}, b"", "central_busy"),
        (200, {"Wijkdesk-Blob": "stored", "Wijkdesk-Size": "9" * 30}, b"", "central_strange"),
        (200, {"Wijkdesk-Blob": "stored", "Wijkdesk-Size": "-4"}, b"", "central_strange"),
        (200, {"Wijkdesk-Blob": "stored", "Wijkdesk-Size": "²"}, b"", "central_strange"),
        (200, {"Wijkdesk-Blob": "stored", "Wijkdesk-Size": "0"}, b"", "central_strange"),
    ],
)
def test_somebody_else_at_the_end_of_the_line_is_not_the_centre(
    together, status, headers, body, code
):
    with stranger() as other, Line(other.url, "x", together.realm) as line:
        other.answer = (status, headers, body)
        with pytest.raises(UnavailableError, match=code):
            blob_line.fetch(line, digest_of(BIG), 0)


def test_a_person_who_types_is_not_kept_waiting(together, tmp_path):
    """Between two parts the writer lane is free: a sentence is saved there each time."""
    town = together
    add(town, town.noor, tmp_path)
    town.noor.sync()
    town.yusuf.sync(files=False)
    yusuf, saved = town.yusuf.services, []

    def write():
        saved.append(yusuf.journal.add(town.file_id, "Wij belden."))

    def enough():
        person = threading.Thread(target=write)
        person.start()
        person.join()
        return False

    assert town.yusuf.sync(enough=enough).files.down == 1
    assert len(saved) == 5
