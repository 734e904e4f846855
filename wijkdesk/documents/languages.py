"""Which paragraph is in which language, as far as its letters say; and what each is part of."""

import re
from collections.abc import Sequence
from dataclasses import replace

from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import Line

PLAIN = Tag("P")
"""Stands for: what the style says, of its own."""

_SCRIPTS = {
    "ar": re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    "ti": re.compile("[\u1200-\u139f]"),
    "uk": re.compile("[\u0400-\u04ff]"),
    "el": re.compile("[\u0370-\u03ff]"),
}
_FOREIGN = re.compile(
    "[\u0370-\u03ff\u0400-\u04ff\u0600-\u06ff\u0750-\u077f\u1200-\u139f\ufb50-\ufefc]"
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_PERSIAN = re.compile("[\u067e\u0686\u0698\u06a9\u06af\u06cc]")
_RUSSIAN = re.compile("[\u042a\u042b\u042d\u044a\u044b\u044d\u0401\u0451]")


def language_of(words: str) -> str:
    """The likeliest language of those that we meet; empty for Latin letters, which do not tell."""
    if not _FOREIGN.search(words):
        return ""
    counts = {lang: len(script.findall(words)) for lang, script in _SCRIPTS.items()}
    lang = max(counts, key=lambda name: counts[name])
    if counts[lang] <= len(_LATIN.findall(words)):
        return ""
    if lang == "ar" and _PERSIAN.search(words):
        return "fa"
    if lang == "uk" and _RUSSIAN.search(words):
        return "ru"
    return lang


def told(
    lines: Sequence[Line], tag: Tag | None, lang: str = ""
) -> tuple[Tag | None, tuple[Tag | None, ...]]:
    """The tag of a text, and where its paragraphs differ the tag of each of its lines."""
    paragraphs = _paragraphs(lines)
    tongues = [lang or language_of(" ".join(line.words for line in some)) for some in paragraphs]
    role = tag.role if tag else ""
    if role == "P" and tag and sum(1 for some in paragraphs if some[0].runs) > 1:
        tags: list[Tag | None] = [replace(tag, lang=tongue or tag.lang) for tongue in tongues]
        return None, _each(paragraphs, tags)
    if tag and len(set(tongues)) == 1:
        return (replace(tag, lang=tongues[0]) if tongues[0] else tag), ()
    if any(tongues):
        return tag, _each(paragraphs, [Tag("Span", lang=t) if t else None for t in tongues])
    return tag, ()


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = [[]]
    for line in lines:
        found[-1].append(line)
        if line.ends:
            found.append([])
    return [some for some in found if some]


def _each(paragraphs: list[list[Line]], tags: list[Tag | None]) -> tuple[Tag | None, ...]:
    return tuple(tag for some, tag in zip(paragraphs, tags, strict=True) for _ in some)
