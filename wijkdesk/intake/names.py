"""The name of a file from outside, made harmless: one line, no separators, no hidden signs."""

import re
import unicodedata

LONGEST = 120
MOST_BYTES = 200
"""No disk takes more than 255 in a name, and a letter of Tigrinya is three."""
NAMELESS = "bijlage"
SEPARATORS = re.compile(r'[/\\:*?"<>|]')
# Windows opens these as devices, whatever stands after the dot.
DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)", re.IGNORECASE
)
EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}$")
HIDDEN = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
"""Controls, marks that turn the reading direction or are not seen, and signs that are none."""


def safe_name(name: str) -> str:
    """The name as it is kept and shown; nothing left is "bijlage"."""
    text = unicodedata.normalize("NFC", SEPARATORS.sub("-", name))
    text = "".join(" " if c in "\t\n\r" else c for c in text if _is_seen(c))
    text = " ".join(text.split()).strip(" .")
    if DEVICES.match(text):
        text = f"_{text}"
    return _shortened(text) or NAMELESS


def with_extension(name: str, extension: str) -> str:
    """The name for a copy outside: what it ends in says what it is."""
    return name if name.lower().endswith(extension) else f"{EXTENSION.sub('', name)}{extension}"


def _is_seen(sign: str) -> bool:
    return sign in "\t\n\r" or unicodedata.category(sign) not in HIDDEN


def _shortened(text: str) -> str:
    if len(text) <= LONGEST and len(text.encode()) <= MOST_BYTES:
        return text
    found = EXTENSION.search(text)
    end = found.group() if found else ""
    begin = text[: LONGEST - len(end)].encode()[: MOST_BYTES - len(end)]
    return begin.decode(errors="ignore").rstrip(" .") + end
