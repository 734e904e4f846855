"""The bytes of attachments at the centre: who wrote the row brings them, who sees it gets them."""

import os
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import text

from tests.central.laptop import Laptop, insert, remove
from tests.central.store import copy_of
from tests.central.test_service import refusal
from wijkdesk.central import admin, blob_safety, blob_tidying, epochs
from wijkdesk.protocol.blobs import CHUNK, HASH, LARGEST, MISSING, SIZE, STATE, digest_of, hash_of

SIZE_OF_ALL = 2 * CHUNK + 5
DATA = os.urandom(SIZE_OF_ALL)
DIGEST = digest_of(DATA)
CUT = [DATA[n : n + CHUNK] for n in range(0, len(DATA), CHUNK)]


def row(file, digest=DIGEST, size=SIZE_OF_ALL, **other):
    """An op that adds an attachment."""
    known = {"case_file_id": file.id, "name": "Brief.pdf", "kind": "pdf", "size": size}
    return insert("attachment", file.container, digest=digest, **known, **other)


def ask(laptop, way, digest=DIGEST, n=None, content=None, realm=None, **headers):
    """One request about a blob."""
    path = f"/v1/{realm or laptop.realm}/blob/{digest}" + ("" if n is None else f"/{n}")
    bearer = {"Authorization": f"Bearer {laptop.token}"}
    return laptop.client.request(way, path, content=content, headers=bearer | headers)


def bring(laptop, n, data=None, digest=DIGEST, size=SIZE_OF_ALL, **headers):
    """PUT one part, as it should be unless said otherwise."""
    data = CUT[n] if data is None else data
    said = {SIZE: str(size), HASH: hash_of(data)} | headers
    return ask(laptop, "PUT", digest, n, data, **said)


def missing(answer):
    """What a centre says it does not have."""
    assert answer.status_code in (200, 204), answer.content
    return answer.headers[STATE], answer.headers[MISSING]


@pytest.fixture
def file(town):
    """A file of Anna and Bram with an attachment that Anna added."""
    made = town.file("Anna", "Bram")
    assert town.anna.write(row(made)) == "A"
    return made


@pytest.fixture
def stored(town, file):
    """All of it is at the centre."""
    for n in range(3):
        bring(town.anna, n)
    return file


def test_it_is_brought_in_parts_and_fetched_byte_for_byte(town, file):
    assert missing(ask(town.anna, "HEAD")) == ("open", "")
    assert missing(bring(town.anna, 1)) == ("open", "0,2")
    assert missing(ask(town.anna, "HEAD")) == ("open", "0,2")
    assert missing(bring(town.anna, 1)) == ("open", "0,2")
    assert refusal(ask(town.bram, "GET", n=1)) == (404, "not_found")
    assert missing(bring(town.anna, 0)) == ("open", "2")
    assert missing(bring(town.anna, 2)) == ("stored", "")
    assert missing(ask(town.anna, "HEAD")) == ("stored", "")
    got = [ask(town.bram, "GET", n=n) for n in range(3)]
    assert b"".join(one.content for one in got) == DATA
    assert all(one.headers[HASH] == hash_of(one.content) for one in got)
    assert got[0].headers[SIZE] == str(len(DATA))
    assert refusal(ask(town.bram, "GET", n=3)) == (404, "not_found")
    assert refusal(ask(town.bram, "GET", n=-1)) == (404, "not_found")


def test_the_copy_that_is_shown_travels_too(town):
    file = town.file("Anna", "Bram")
    shown = digest_of(b"shown")
    town.anna.write(row(file, shown_digest=shown, shown_size=5))
    assert missing(bring(town.anna, 0, b"shown", shown, 5)) == ("stored", "")
    assert ask(town.bram, "GET", shown, 0).content == b"shown"


def test_a_part_that_is_not_what_was_sent_is_refused_and_may_come_again(town, file):
    wrong = CUT[0][:-1] + bytes([CUT[0][-1] ^ 1])
    for content, headers in (
        (wrong, {HASH: hash_of(CUT[0])}),
        (CUT[0], {HASH: ""}),
        (CUT[0][:-1], {}),
        (CUT[0] + b"x", {}),
    ):
        assert refusal(bring(town.anna, 0, content, **headers)) == (400, "part_differs")
    assert missing(ask(town.anna, "HEAD")) == ("open", "")
    assert missing(bring(town.anna, 0)) == ("open", "1,2")


def test_what_is_not_what_it_is_called_as_a_whole_begins_anew(town, file):
    bring(town.anna, 0, bytes(CHUNK))
    bring(town.anna, 1)
    assert refusal(bring(town.anna, 2)) == (409, "blob_differs")
    assert missing(ask(town.anna, "HEAD")) == ("open", "0,1,2")
    assert [missing(bring(town.anna, n))[1] for n in (2, 1, 0)] == ["0,1", "0", ""]
    assert ask(town.bram, "GET", n=0).content == CUT[0]


def test_another_size_begins_anew(town, file):
    bring(town.anna, 0, size=CHUNK + 1)
    assert missing(bring(town.anna, 1)) == ("open", "0,2")


def test_sizes_and_numbers_that_cannot_be(town, file):
    too_large = {SIZE: str(LARGEST + 1)}
    assert refusal(bring(town.anna, 0, **too_large)) == (413, "too_large")
    for size in ("0", "-1", "x", "", "9" * 40, "²"):
        odd = {SIZE: size.encode("utf-8")}
        assert refusal(bring(town.anna, 0, **odd)) == (400, "malformed")
    assert refusal(bring(town.anna, 2, CUT[2], size=CHUNK)) == (400, "malformed")
    with town.engine.connect() as conn:
        assert conn.execute(text("SELECT count(*) FROM blob")).scalar() == 0


def test_the_largest_goes_in_and_not_a_byte_more(town):
    file = town.file("Anna", "Bram")
    whole = os.urandom(CHUNK) * (LARGEST // CHUNK)
    digest = digest_of(whole)
    town.anna.write(row(file, digest))
    for n in range(LARGEST // CHUNK):
        answer = bring(town.anna, n, whole[:CHUNK], digest, LARGEST)
    assert missing(answer) == ("stored", "")


def everything_about(laptop, digest):
    """All there is to ask, as status, body and headers."""
    asked = [ask(laptop, "HEAD", digest), ask(laptop, "GET", digest, 0)]
    asked += [ask(laptop, "PUT", digest, 0, CUT[0], **{SIZE: "1048576", HASH: hash_of(CUT[0])})]
    return [(one.status_code, one.content, dict(one.headers)) for one in asked]


def test_who_may_not_see_it_cannot_tell_whether_it_exists(town, stored):
    nothing = everything_about(town.zoe, digest_of(b"nowhere"))
    assert [one[0] for one in nothing] == [404] * 3
    assert everything_about(town.zoe, DIGEST) == nothing
    assert all(CUT[0] not in body for _, body, _ in nothing)


def test_knowing_a_digest_is_worth_nothing(town, stored):
    """Zoë writes the digest in a file of her own: she gets no byte, and learns nothing."""
    own = town.file("Zoë", team=town.zuid)
    nowhere = digest_of(b"nowhere")
    assert town.zoe.write(row(own), row(own, nowhere)) == "AA"
    assert everything_about(town.zoe, DIGEST) == everything_about(town.zoe, nowhere)
    assert ask(town.zoe, "GET", n=0).status_code == 404
    # What she does bring stays in her own file.
    for n in range(3):
        answer = bring(town.zoe, n)
    assert missing(answer) == ("stored", "")
    assert ask(town.zoe, "GET", n=0).content == CUT[0]


def test_what_one_brings_goes_where_one_wrote_the_row(town, file):
    """Bram writes the same digest beside it, and Anna's bytes do not go there."""
    other = town.file("Bram")
    town.bram.write(row(other))
    for n in range(3):
        bring(town.anna, n)
    with town.engine.connect() as conn:
        found = conn.execute(text("SELECT container_id FROM blob WHERE state = 'stored'"))
        assert found.scalars().all() == [file.container]
    assert missing(ask(town.bram, "HEAD")) == ("open", "")


def test_the_same_letter_in_two_files_of_one_worker_is_brought_to_both(town, stored):
    second = town.file("Anna")
    town.anna.write(row(second))
    assert missing(ask(town.anna, "HEAD")) == ("open", "")
    for n in range(3):
        answer = bring(town.anna, n)
    assert missing(answer) == ("stored", "")
    with town.engine.connect() as conn:
        query = text("SELECT count(*) FROM blob WHERE state = 'stored'")
        assert conn.execute(query).scalar() == 2


def leave(town, file, name):
    role = file.roles[[town.ids[n] for n in town.ids].index(town.ids[name])]
    seen = {"case_file_id": file.id.hex, "worker_id": town.ids[name].hex, "since": "2020-01-01"}
    seen |= {"role": "regisseur" if name == "Anna" else "second"}
    assert town.bram.write(remove("file_role", role, file.container, seen)) == "A"


def test_who_wrote_the_row_brings_its_bytes_also_once_it_is_no_longer_theirs(town, file):
    bring(town.anna, 0)
    leave(town, file, "Anna")
    assert missing(ask(town.anna, "HEAD")) == ("open", "1,2")
    assert [missing(bring(town.anna, n))[0] for n in (1, 2)] == ["open", "stored"]
    assert ask(town.anna, "GET", n=0).status_code == 404
    assert ask(town.bram, "GET", n=0).content == CUT[0]


def test_a_colleague_who_sees_the_row_brings_nothing(town, file):
    assert refusal(bring(town.bram, 0)) == (404, "not_found")
    assert ask(town.bram, "HEAD").status_code == 404


def test_strangers_blocked_laptops_and_other_municipalities(town, stored):
    other = admin.create_realm(town.engine, "Elders")
    for realm in (other, uuid4()):
        assert refusal(ask(town.anna, "GET", n=0, realm=realm)) == (404, "unknown_realm")
    for odd in ("x", DIGEST.upper(), DIGEST + "0", "0" * 63, "%00" + DIGEST[3:]):
        assert ask(town.anna, "GET", odd, 0).status_code == 404
    nobody = Laptop(town.client, town.enrolled["Anna"])
    nobody.token = ""
    assert refusal(ask(nobody, "GET", n=0)) == (401, "token")
    admin.block_device(town.engine, town.anna.id)
    for way, n in (("GET", 0), ("HEAD", None)):
        assert ask(town.anna, way, n=n).status_code == 401
    assert refusal(bring(town.anna, 0)) == (401, "token")


def counts(town):
    with town.engine.connect() as conn:
        query = "SELECT (SELECT count(*) FROM blob), (SELECT count(*) FROM blob_part)"
        return tuple(conn.execute(text(query)).one())


def days(n):
    return datetime.now(UTC) + timedelta(days=n)


def test_bytes_go_sixty_days_after_the_last_row_that_needs_them(town):
    file = town.file("Anna", "Bram")
    op = row(file)
    town.anna.write(op)
    for n in range(3):
        bring(town.anna, n)
    assert blob_tidying.tidy(town.engine, town.realm, days(0)) == (0, 0, 0)
    town.anna.write(remove("attachment", op.r, file.container, {n: p[1] for n, p in op.f.items()}))
    assert blob_tidying.tidy(town.engine, town.realm, days(1)) == (1, 0, 0)
    assert blob_tidying.tidy(town.engine, town.realm, days(60)) == (0, 0, 0)
    assert counts(town) == (1, 3)
    assert ask(town.bram, "GET", n=0).content == CUT[0]
    assert blob_tidying.tidy(town.engine, town.realm, days(62)) == (0, 1, len(DATA))
    assert counts(town) == (0, 0)


def test_bytes_that_are_needed_again_stay(town):
    file = town.file("Anna", "Bram")
    first = row(file)
    town.anna.write(first)
    for n in range(3):
        bring(town.anna, n)
    seen = {n: p[1] for n, p in first.f.items()}
    town.anna.write(remove("attachment", first.r, file.container, seen))
    blob_tidying.tidy(town.engine, town.realm, days(1))
    town.bram.write(row(file))
    assert blob_tidying.tidy(town.engine, town.realm, days(70)) == (0, 0, 0)
    assert counts(town) == (1, 3)


def test_what_another_file_needs_does_not_keep_it_here(town):
    files = [town.file("Anna", "Bram") for _ in range(2)]
    ops = [row(file) for file in files]
    for op in ops:
        town.anna.write(op)
        for n in range(3):
            bring(town.anna, n)
    seen = {n: p[1] for n, p in ops[0].f.items()}
    town.anna.write(remove("attachment", ops[0].r, files[0].container, seen))
    blob_tidying.tidy(town.engine, town.realm, days(0))
    assert blob_tidying.tidy(town.engine, town.realm, days(61))[1] == 1
    with town.engine.connect() as conn:
        found = conn.execute(text("SELECT DISTINCT container_id FROM blob_part")).scalars().all()
    assert found == [files[1].container]


def test_the_bytes_of_a_container_that_is_gone_go_and_those_of_others_stay(town, stored):
    other = admin.create_realm(town.engine, "Elders")
    with town.engine.begin() as conn:
        conn.execute(text("DELETE FROM attachment"))
    assert blob_tidying.tidy(town.engine, other, days(100)) == (0, 0, 0)
    blob_tidying.tidy(town.engine, town.realm, days(0))
    assert blob_tidying.tidy(town.engine, town.realm, days(61))[1] == 1


def alone(town):
    """Nobody is connected any more; what there was to tell of commits is told first."""
    town.client.app.state.hub.close()
    town.engine.dispose()


@pytest.mark.parametrize(
    ("damage", "state", "waiting"),
    [
        ("SELECT 1", "safe", 0),
        ("UPDATE blob_part SET data = substr(data, 2) WHERE n = 2", "stored", 1),
        (
            "UPDATE blob_part SET data = set_byte(data, 8, get_byte(data, 8) # 1) WHERE n = 0",
            "stored",
            1,
        ),
        ("DELETE FROM blob_part WHERE n = 1", "stored", 1),
        ("DELETE FROM blob", "stored", 1),
        ("UPDATE blob SET state = 'open'", "stored", 1),
    ],
)
def test_bytes_are_safe_when_a_backup_holds_them_whole(
    town, stored, postgres, damage, state, waiting
):
    assert missing(ask(town.anna, "HEAD")) == ("stored", "")
    alone(town)
    with copy_of(postgres, town.engine.url.database) as copy:
        with copy.begin() as connection:
            connection.execute(text(damage))
        epochs.mark_safe(town.engine, town.realm, copy)
    assert missing(ask(town.anna, "HEAD")) == (state, "")
    assert blob_safety.waiting(town.engine, town.realm) == waiting


def test_a_letter_in_two_files_is_safe_when_both_are(town, stored, postgres):
    alone(town)
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)
    assert town.anna.write(row(town.file("Anna"))) == "A"
    for n in range(3):
        bring(town.anna, n)
    assert missing(ask(town.anna, "HEAD")) == ("stored", "")
    alone(town)
    with copy_of(postgres, town.engine.url.database) as copy:
        epochs.mark_safe(town.engine, town.realm, copy)
    assert missing(ask(town.anna, "HEAD")) == ("safe", "")
