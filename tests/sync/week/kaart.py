"""Fifteen providers for the week, as the centre has them."""

from uuid import uuid4

from wijkdesk.central import imports
from wijkdesk.central.containers import dir_id

PROVIDERS = (
    ("Buurthuis De Schelp", "Koffie aan tafel", "informal", 3, "network"),
    ("Voedselbank Polderdam", "Pakket voor een maand", "informal", 3, "money"),
    ("Maatjes West", "Maatje thuis", "informal", 3, "network mind"),
    ("Repair aan de Dijk", "Samen klussen", "informal", 3, "housing"),
    ("Taalhuis", "Taal aan de keukentafel", "informal", 3, "participation"),
    ("Bibliotheek", "Spreekuur formulieren", "general", 5, "participation money"),
    ("Kindertelefoon Noord", "Praatgroep kinderen", "general", 5, "mind"),
    ("Sportclub Vooruit", "Bewegen op recept", "general", 5, "body"),
    ("Welzijn Vliet", "Ouders onder elkaar", "general", 5, "parenting"),
    ("Schuldhulpmaatje", "Post op orde", "general", 5, "money"),
    ("Kredietbank", "Regeling van schulden", "custom", 7, "money"),
    ("Praktijk Oever", "Behandeling van angst", "custom", 7, "mind"),
    ("Thuiszorg Lent", "Begeleiding thuis", "custom", 7, "selfcare housing"),
    ("Jeugdzorg Linde", "Hulp in het gezin", "custom", 7, "parenting"),
    ("Dagbesteding Akker", "Dagen op de boerderij", "custom", 7, "participation"),
)
OFFERS = tuple(offer for _provider, offer, *_more in PROVIDERS)


def fill(town) -> dict[str, object]:
    """Put them in the sociale kaart of the municipality; the ids of the offers by name."""
    kaart = dir_id(town.realm)
    rows, ids = [], {}
    for name, offer, kind, rung, areas in PROVIDERS:
        provider, ids[offer] = uuid4(), uuid4()
        rows.append(imports.NewRow("provider", provider, kaart, {"name": name, "phone": "0900 1"}))
        values = {
            "provider_id": provider.hex,
            "name": offer,
            "kind": kind,
            "rung": rung,
            "life_areas": areas,
            "laws": "general",
            "words": offer.lower(),
        }
        rows.append(imports.NewRow("provision", ids[offer], kaart, values))
    imports.import_rows(town.engine, town.realm, rows)
    return ids
