"""Names by the rules of the BRP: whose surname somebody uses, how one is addressed, and sorting."""

from wijkdesk.vocabulary import Gender, NameUsage

INFIXES = frozenset(
    {
        "van",
        "von",
        "de",
        "der",
        "den",
        "het",
        "ten",
        "ter",
        "te",
        "op",
        "in",
        "aan",
        "bij",
        "onder",
        "over",
        "d'",
        "'t",
        "s'",
        "la",
        "le",
        "du",
        "da",
        "dos",
        "el",
        "al",
        "ben",
        "ibn",
    }
)
"""Words between the given names and the surname; sorting leaves them out (domain.md 2.3)."""

NAME_FIELDS = (
    "given_names",
    "infix",
    "surname",
    "name_usage",
    "partner_infix",
    "partner_surname",
)
"""What a name is made of, in the order in which `display_name` takes it."""


def surname_in_use(
    infix: str | None,
    surname: str,
    usage: NameUsage | str | None = None,
    partner_infix: str | None = None,
    partner_surname: str | None = None,
) -> str:
    """The surname as somebody uses it; without a partner's name it is one's own."""
    own = " ".join(filter(None, (infix, surname)))
    partner = " ".join(filter(None, (partner_infix, partner_surname)))
    if not partner_surname:
        return own
    return {
        NameUsage.PARTNER: partner,
        NameUsage.PARTNER_FIRST: f"{partner}-{own}",
        NameUsage.OWN_FIRST: f"{own}-{partner}",
    }.get(NameUsage(usage) if usage in _USAGES else NameUsage.OWN, own)


def display_name(
    given_names: str | None,
    infix: str | None,
    surname: str,
    usage: NameUsage | str | None = None,
    partner_infix: str | None = None,
    partner_surname: str | None = None,
) -> str:
    """The name as it is said.

    The infix gets its capital when no name comes before it (De Vries).
    """
    used = surname_in_use(infix, surname, usage, partner_infix, partner_surname)
    return f"{given_names} {used}" if given_names else _begun(used, infix, partner_infix)


def known_name(
    given_names: str | None,
    infix: str | None,
    surname: str,
    usage: NameUsage | str | None = None,
    partner_infix: str | None = None,
    partner_surname: str | None = None,
) -> str:
    """The name by which somebody is found: one's own too, where only the partner's is used."""
    both = NameUsage.OWN_FIRST if usage == NameUsage.PARTNER else usage
    return display_name(given_names, infix, surname, both, partner_infix, partner_surname)


def initials(given_names: str | None, typed: str | None = None) -> str:
    """Say "A.C.": those that were typed, else one of each given name.

    A given name that is one letter already has no full stop (BRP: E.Q).
    """
    if typed and "." in typed:
        return typed.strip()
    if typed and (letters := [c for c in typed if c.isalpha()]):
        return "".join(f"{letter}." for letter in letters)
    names = (given_names or "").split()
    return "".join(n if len(n) == 1 else f"{n[0].upper()}." for n in names)


def address_name(name: tuple[str | None, ...], typed_initials: str | None = None) -> str:
    """How one writes to somebody (aanschrijfnaam): "C.T. Groenlo-van Velzen"."""
    given, infix, surname, usage, partner_infix, partner = name
    return display_name(
        initials(given, typed_initials) or None, infix, surname or "", usage, partner_infix, partner
    )


def salutation(
    name: tuple[str | None, ...], gender: Gender | None, typed_initials: str | None = None
) -> str:
    """How a letter begins: "Geachte mevrouw Van Velzen", without a gender "Geachte R. Velzen"."""
    _given, infix, surname, usage, partner_infix, partner = name
    used = surname_in_use(infix, surname or "", usage, partner_infix, partner)
    used = _begun(used, infix, partner_infix)
    said = {Gender.MALE: f"heer {used}", Gender.FEMALE: f"mevrouw {used}"}
    known = said.get(gender) if gender is not None else None
    return f"Geachte {known or address_name(name, typed_initials)}"


def sorted_by(
    given_names: str | None,
    infix: str | None,
    surname: str,
    usage: NameUsage | str | None = None,
    partner_infix: str | None = None,
    partner_surname: str | None = None,
) -> str:
    """What a name is sorted by: the surname in use without its infix, then the given names."""
    used = surname_in_use(infix, surname, usage, partner_infix, partner_surname)
    words = used.split()
    own = (n for n, word in enumerate(words[:-1]) if word.casefold() not in INFIXES)
    first = next(own, max(len(words) - 1, 0))
    return " ".join((*words[first:], given_names or ""))


def sorted_title(title: str) -> str:
    """What the title of a file is sorted by: "Gezin De Vries" stands at the V."""
    words = title.split()
    if words[:1] == ["Gezin"]:
        words = words[1:]
    return sorted_by(None, None, " ".join(words)).casefold().strip()


def split_name(said: str) -> tuple[str | None, str | None, str]:
    """Given names, infix and surname of a name as it was said; one name only is the surname."""
    words = said.split()
    start = next((n for n, w in enumerate(words[:-1]) if w.casefold() in INFIXES), len(words) - 1)
    last = next(
        (n for n in range(start, len(words) - 1) if words[n].casefold() not in INFIXES), None
    )
    last = len(words) - 1 if last is None else last
    infix = " ".join(words[start:last]).casefold()
    return " ".join(words[:start]) or None, infix or None, " ".join(words[last:])


def _begun(used: str, *infixes: str | None) -> str:
    """An infix that begins gets its capital; a name is left as it was typed."""
    begins = any(infix and used.startswith(infix) for infix in infixes)
    return used[:1].upper() + used[1:] if begins else used


_USAGES = frozenset(NameUsage)
