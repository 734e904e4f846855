"""The languages that are written down of people and provisions, by code (domain.md 2.5)."""

LANGUAGES = {
    "nl": "Nederlands", "ar": "Arabisch", "ti": "Tigrinya", "am": "Amhaars", "fa": "Farsi",
    "prs": "Dari", "ps": "Pasjtoe", "ku": "Koerdisch", "kmr": "Koerdisch (Kurmanci)",
    "ckb": "Koerdisch (Sorani)", "tr": "Turks", "uk": "Oekraïens", "ru": "Russisch",
    "so": "Somalisch", "en": "Engels", "fr": "Frans", "es": "Spaans", "pl": "Pools", "ro":
    "Roemeens",
}  # fmt: skip
"""The languages of domain.md 2.5, and the two most frequent ones of the neighbourhoods."""
