"""A lock says what is installed, by hash, and not from where."""

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
POUCH = ROOT / "tests" / "bench" / "pouch" / "package-lock.json"
LOCKS = [*sorted((ROOT / "packaging" / "locks").glob("*.txt")), POUCH]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_has_no_addresses(lock):
    content = lock.read_text("utf-8")
    assert "://" not in content
    assert "sha256:" in content or "sha512-" in content


def test_every_package_of_the_bench_has_its_hash():
    packages = json.loads(POUCH.read_text("utf-8"))["packages"]
    assert [name for name, one in packages.items() if name and "integrity" not in one] == []
