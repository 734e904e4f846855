"""Reads a text sentence by sentence, and says what may be hard to read in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from wijkdesk.plain.hints import Hint, HintKind
from wijkdesk.plain.passive import passives
from wijkdesk.plain.tongue import Tongue, is_dutch, tongue_of
from wijkdesk.plain.word_lists import WordLists, word_lists

LONG, TOO_LONG = 15, 20
"""Words in a sentence: more than the first is a hint, more than the second a strong one."""
LONG_WORD = 19
KEPT = 4000
"""Sentences, and paragraphs, whose hints are remembered."""

WORD = re.compile(r"[^\W_](?:[\w'’]|[-.](?=\w))*")
BREAK = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]*(?:[A-ZÀ-Ý\d]|[-•*]))|[\r\u2029]")
QUOTED = re.compile(r"“[^”]*”|„[^”“]*[”“]|«[^»]*»|(?<!\w)‘[^’]*’(?!\w)|\"[^\"]*\"")
NOT_WORDS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+")
CLAUSE = re.compile(r"[,;:()–—]")
JOINING = """
als dat die doordat hoewel maar nadat of omdat terwijl toen voordat waar waardoor wanneer want wat
wie zodat
"""
JOINS = frozenset(JOINING.split())
"""Words at which another verb begins."""
DOTTED = re.compile(r"(?:\w{1,3}\.){2,}|(?:\w\.)+\w(?!\w)\.?")
LETTERS = re.compile(r"[A-Z][A-Z0-9]{1,5}|[A-Z][a-z]?[A-Z]{1,3}")


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    small: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What was found in one sentence, and what it says of the language around it."""

    tongue: Tongue
    hints: tuple[Hint, ...]


class Reader:
    """Reads texts, and remembers: of a long text only the sentence that changed is read anew."""

    def __init__(self, lists: WordLists | None = None) -> None:
        self._lists = lists or word_lists()
        self._kept: dict[str, _Sentence] = {}
        self._paragraphs: dict[str, tuple[Hint, ...]] = {}

    def hints(self, text: str) -> tuple[Hint, ...]:
        """All hints, in the order of the text."""
        found: list[Hint] = []
        for start, end in _lines(text):
            found += _moved(self._of_paragraph(text[start:end]), start)
        return tuple(found)

    def _of_paragraph(self, paragraph: str) -> tuple[Hint, ...]:
        kept = self._paragraphs.get(paragraph)
        if kept is None:
            if len(self._paragraphs) >= KEPT:
                self._paragraphs.clear()
            kept = self._paragraphs[paragraph] = tuple(self._hints(paragraph))
        return kept

    def _hints(self, paragraph: str) -> Iterator[Hint]:
        # What is quoted was said by somebody, in their words: it is not there for who reads on.
        shown = NOT_WORDS.sub(_blank, QUOTED.sub(_blank, paragraph))
        sentences = [(start, self._read(shown[start:end])) for start, end in _ends(shown)]
        if is_dutch([sentence.tongue for _, sentence in sentences]):
            for start, sentence in sentences:
                yield from _moved(sentence.hints, start)

    def _read(self, sentence: str) -> _Sentence:
        kept = self._kept.get(sentence)
        if kept is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            kept = self._kept[sentence] = _read(sentence, self._lists)
        return kept


def _read(shown: str, lists: WordLists) -> _Sentence:
    words = [_Word(m[0], m[0].lower(), m.start(), m.end()) for m in WORD.finditer(shown)]
    small = [word.small for word in words]
    tongue = tongue_of(small, shown)
    if not words:
        return _Sentence(tongue, ())
    hints = [*_long(words), *_hard(shown, words, small, lists), *_passive(shown, words)]
    return _Sentence(tongue, tuple(sorted(hints, key=_place)))


def _moved(hints: Iterable[Hint], by: int) -> Iterator[Hint]:
    for hint in hints:
        yield replace(hint, start=hint.start + by, end=hint.end + by)


def _place(hint: Hint) -> tuple[int, bool, int]:
    return hint.start, not hint.strong, hint.end


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _ends(shown: str) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end; a full stop of an abbreviation ends none."""
    start = 0
    for stop in BREAK.finditer(shown):
        if not _is_short(shown, start, stop.start()):
            yield start, stop.end()
            start = stop.end()
    yield start, len(shown)


def _is_short(shown: str, start: int, stop: int) -> bool:
    """Whether the full stop there belongs to the word before: "dhr. Jansen", "m.b.t. Jan"."""
    if shown[stop] != ".":
        return False
    last = shown.rfind(" ", start, stop) + 1
    written = shown[max(start, last) : stop + 1].lstrip("([\"'“‘").lower()
    return written in word_lists().short or len(written) == len("a.") or _is_dotted(written)


def _is_dotted(written: str) -> bool:
    return bool(DOTTED.fullmatch(written))


def _long(sentence: Sequence[_Word]) -> Iterator[Hint]:
    count = len(sentence)
    if count > LONG:
        yield Hint(
            HintKind.SENTENCE,
            sentence[0].start,
            sentence[-1].end,
            count=count,
            strong=count > TOO_LONG,
        )


def _hard(
    shown: str, sentence: Sequence[_Word], small: Sequence[str], lists: WordLists
) -> Iterator[Hint]:
    """Words of offices, abbreviations and words that are very long."""
    shouts = sum(word.text.isupper() for word in sentence) * 2 > len(sentence) > 1
    at = 0
    while at < len(sentence):
        word = sentence[at]
        hard = lists.hard(small, at)
        if hard is not None:
            end = sentence[at + hard[0] - 1].end
            yield Hint(HintKind.WORD, word.start, end, shown[word.start : end], hard[1])
            at += hard[0]
            continue
        hint = _short(shown, word, lists, shouts=shouts) or _long_word(word, is_first=at == 0)
        if hint is not None:
            yield hint
        at += 1


def _short(shown: str, word: _Word, lists: WordLists, *, shouts: bool) -> Hint | None:
    stop = shown[word.end : word.end + 1] == "."
    written = word.text + "." if stop else word.text
    plain = lists.short.get(written.lower()) or lists.short.get(f"{word.small}.")
    if plain and (stop or "." in word.text):
        return Hint(HintKind.SHORT, word.start, word.start + len(written), written, plain)
    plain = lists.letters.get(word.text, "")
    is_known = word.text.upper() in lists.known or word.text in lists.known
    if plain or (LETTERS.fullmatch(word.text) and not is_known and not shouts):
        return Hint(HintKind.SHORT, word.start, word.end, word.text, plain)
    return None


def _long_word(word: _Word, *, is_first: bool) -> Hint | None:
    """A capital inside a sentence is a name, which is as long as it is."""
    if word.text[0].isupper() and not is_first:
        return None
    if max(map(len, re.split(r"[-.]", word.text))) <= LONG_WORD or not word.text.isalpha():
        return None
    return Hint(HintKind.LONG_WORD, word.start, word.end, word.text)


def _passive(shown: str, sentence: Sequence[_Word]) -> Iterator[Hint]:
    for part in _clauses(shown, sentence):
        for first, last in passives([word.small for word in part]):
            start, end = part[first].start, part[last].end
            yield Hint(HintKind.PASSIVE, start, end, f"{part[first].text} … {part[last].text}")


def _clauses(shown: str, sentence: Sequence[_Word]) -> Iterator[list[_Word]]:
    part: list[_Word] = []
    before = sentence[0].start
    for word in sentence:
        if part and (word.small in JOINS or CLAUSE.search(shown, before, word.start)):
            yield part
            part = []
        part.append(word)
        before = word.end
    if part:
        yield part
