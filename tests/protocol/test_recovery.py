"""The recovery key: sealed to by every laptop, opened by two shares that each say nothing."""

import pytest

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol import recovery

SECRET = bytes(range(48))


@pytest.fixture(scope="module")
def pair():
    return recovery.new_pair()


@pytest.fixture(scope="module")
def shares(pair):
    return recovery.split(*pair)


def code(function, *arguments):
    with pytest.raises(RuleBrokenError) as caught:
        function(*arguments)
    return caught.value.code


def test_two_shares_open_what_was_sealed(pair, shares):
    public, private = pair
    sealed = recovery.seal(public, SECRET)
    assert SECRET.hex() not in sealed
    for one, other in (shares, shares[::-1]):
        assert recovery.joined(one, other) == private
    assert recovery.unseal(private, sealed) == SECRET


def test_a_share_is_as_random_as_any_number_and_none_is_the_key(pair, shares):
    public, private = pair
    assert private not in {share.value for share in shares}
    again = recovery.split(public, private)
    assert len({share.value for share in (*shares, *again)}) == 4
    for share in shares:
        assert code(recovery.unseal, share.value, recovery.seal(public, SECRET)) == (
            "recovery_wrong_key"
        )
        assert repr(share.value) not in repr(share)


def test_a_share_goes_to_paper_and_back(shares):
    for share in shares:
        text = recovery.as_text(share, "Polderdam")
        assert recovery.from_text(text) == share
        assert recovery.from_text(text.replace("\n", "\r\n  ")) == share
        assert "Polderdam" in text


def test_shares_of_two_keys_do_not_fit(shares):
    other = recovery.split(*recovery.new_pair())
    assert code(recovery.joined, shares[0], other[1]) == "shares_do_not_fit"
    assert code(recovery.joined, shares[0], shares[0]) == "shares_do_not_fit"
    forged = recovery.Share("B", shares[0].public, other[1].value)
    assert code(recovery.joined, shares[0], forged) == "shares_do_not_fit"


def test_one_wrong_character_is_found(shares):
    text = recovery.as_text(shares[0], "Polderdam")
    start = text.index("share: ") + 7
    for place in (start, start + 1, text.index("key: ") + 5, text.index("check: ") + 7):
        other = "0" if text[place] != "0" else "1"
        assert code(recovery.from_text, text[:place] + other + text[place + 1 :]) == (
            "share_unreadable"
        )
    assert code(recovery.from_text, text.replace("share A", "share B")) == "share_unreadable"


@pytest.mark.parametrize(
    "text", ["", "x", "share: zz", "WijkDesk recovery share A\nkey: ab\nshare: ab\ncheck: ab"]
)
def test_what_is_no_share_is_told_as_such(text):
    assert code(recovery.from_text, text) == "share_unreadable"


@pytest.mark.parametrize("text", [None, "", "ab", "zz" * 32, "ab" * 33])
def test_what_is_no_key_is_not_sealed_to(text):
    assert not recovery.is_public_key(text)
