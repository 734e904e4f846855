"""Strings to plant and to look for, and the search for them in everything that is left on a disk.

Each planted string begins with one marker, so that a few searches find a thousand of them; those
that cannot hold it (numbers) are looked for one by one.
"""

import base64
import gzip
import random
import zlib
from pathlib import Path

MARKER = "Zwqkvjxf"
MANY = 1000
KINDS = ("naam", "zin", "straat", "doel", "notitie", "zoek", "reden", "brief")


def strings(count=MANY, seed=2026):
    """So many different strings, all of which begin with the marker."""
    chance = random.Random(seed)
    return [
        f"{MARKER}{KINDS[number % len(KINDS)]}{number:04d}{chance.getrandbits(40):010x}"
        for number in range(count)
    ]


def forms(word):
    """A word as bytes: UTF-8 and UTF-16 in three spellings, and base64 in its three alignments."""
    for said in {word, word.lower(), word.upper()}:
        yield said.encode()
        yield said.encode("utf-16-le")
        yield said.encode("utf-16-be")
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + said.encode())
            # The edges mix with what stands beside the word.
            yield coded[(0, 2, 3)[shift] + (1 if shift else 0) : -4]


def search(folders, words=()):
    """Which files hold the marker or one of these words, also packed with gzip or zlib."""
    wanted = {word: tuple(forms(word)) for word in (MARKER, *words)}
    return {
        (word, str(path.relative_to(folder)))
        for folder in folders
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and not path.is_symlink()
        for word in found_in(path.read_bytes(), wanted)
    }


def found_in(content, wanted):
    """The words that stand in these bytes, or in what can be unpacked from them."""
    for part in (content, *unpacked(content)):
        yield from (word for word, looks in wanted.items() if any(form in part for form in looks))


def unpacked(content):
    """Whatever begins like gzip or zlib, unpacked as far as it goes."""
    for start, bits in (*_at(content, b"\x1f\x8b\x08", 31), *_zlib(content)):
        reader = zlib.decompressobj(bits)
        out = b""
        try:
            out = reader.decompress(content[start : start + 4_000_000], 4_000_000)
        except zlib.error:
            continue
        if len(out) > 3:
            yield out


def _zlib(content):
    for head in (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda"):
        yield from _at(content, head, 15)


def _at(content, head, bits):
    start = content.find(head)
    while start >= 0:
        yield start, bits
        start = content.find(head, start + 1)


def plant_everywhere(folder, word):
    """The control: a file for each way in which a word could lie about."""
    folder.mkdir()
    said = f"voor {word} na".encode()
    ways = {
        "plain.txt": said,
        "lower.txt": said.lower(),
        "wide.txt": said.decode().encode("utf-16-le"),
        "wide-be.txt": said.decode().encode("utf-16-be"),
        "gzip.bin": b"kop" + gzip.compress(said) + b"staart",
        "zlib.bin": b"kop" + zlib.compress(said),
        "zlib-fast.bin": zlib.compress(said, 1),
        **{f"base64-{n}.txt": base64.b64encode(b"x" * n + said) for n in range(3)},
    }
    for name, content in ways.items():
        (folder / name).write_bytes(content)
    return set(ways)
