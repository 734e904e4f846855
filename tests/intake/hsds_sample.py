"""One invented service with everything that the published schema of HSDS 3 lets hang on it."""

import csv
import io
import json
import zipfile
from pathlib import Path

WORKBOOK = Path(__file__).with_name("kaart.xlsx").read_bytes()
"""A list as many have one, made with openpyxl: a title, merged names, forms, a hidden sheet."""
TERMS = (
    ("WijkDesk trede", "3", "Vrijwilligers"),
    ("WijkDesk soort", "informal", "informeel"),
    ("WijkDesk leefgebied", "mind", "Hoofd"),
    ("WijkDesk leefgebied", "network", "Netwerk"),
    ("Thesaurus van een ander", "T-77", "rouw"),
)
COUNSELLING = {
    "id": "s-1",
    "name": "Praten over verlies",
    "alternate_name": "Rouwgroep",
    "description": "Samen praten, elke week.",
    "url": "https://brug.example/rouw",
    "email": "rouw@brug.example",
    "status": "active",
    "interpretation_services": "Een tolk kan er altijd bij zijn, vraag het van tevoren",
    "application_process": "Bel ons",
    "fees_description": "Gratis",
    "eligibility_description": "Wie iemand verloor",
    "minimum_age": 12,
    "assured_date": "2026-05-01",
    "phones": [{"id": "p-1", "number": "0900 5678", "type": "voice"}],
    "schedules": [
        {
            "id": "h-1",
            "freq": "WEEKLY",
            "byday": "TU,TH",
            "opens_at": "09:00:00",
            "closes_at": "12:00+01:00",
            "description": "Niet in de schoolvakantie",
        },
        {"id": "h-2", "freq": "MONTHLY", "byday": "2MO", "opens_at": "19:00"},
    ],
    "service_areas": [
        {"id": "a-1", "name": "Wijk West", "extent": "8241 8242", "extent_type": "text"}
    ],
    "languages": [
        {"id": "t-1", "name": "Nederlands", "code": "nl"},
        {"id": "t-2", "name": "Arabisch", "code": "ar"},
    ],
    "cost_options": [{"id": "c-1", "amount": 0, "currency": "EUR"}],
    "required_documents": [{"id": "d-1", "document": "Geen verwijzing nodig"}],
    "service_at_locations": [
        {
            "id": "sl-1",
            "location": {
                "id": "l-1",
                "location_type": "physical",
                "name": "Het Huis",
                "addresses": [
                    {"id": "ad-0", "address_1": "Postbus 1", "address_type": "postal"},
                    {
                        "id": "ad-1",
                        "address_1": "Dorpsstraat 1",
                        "city": "Polderdam",
                        "postal_code": "8241 AB",
                        "country": "NL",
                        "address_type": "physical",
                    },
                ],
                "accessibility": [{"id": "x-1", "description": "Met lift"}],
            },
        }
    ],
    "organization": {
        "id": "o-1",
        "name": "Stichting De Brug",
        "description": "Wij helpen",
        "email": "info@brug.example",
        "website": "https://brug.example",
        "phones": [{"id": "p-2", "number": "0900 1234"}],
        "organization_identifiers": [
            {
                "id": "i-1",
                "identifier_scheme": "NL-KVK",
                "identifier_type": "KvK",
                "identifier": "12345678",
            }
        ],
    },
    "attributes": [
        {"id": f"m-{n}", "taxonomy_term": {"id": f"w-{n}", "taxonomy": t, "code": c, "name": w}}
        for n, (t, c, w) in enumerate(TERMS)
    ],
}


def tables():
    """The same service as flat tables."""
    service, owner = COUNSELLING, COUNSELLING["organization"]
    (link,) = service["service_at_locations"]
    location = link["location"]
    of_service = {"service_id": "s-1"}
    made = {
        "organizations": [_flat(owner)],
        "organization_identifiers": [
            {**one, "organization_id": "o-1"} for one in owner["organization_identifiers"]
        ],
        "services": [{**_flat(service), "organization_id": "o-1"}],
        "service_at_location": [{"id": "sl-1", "location_id": "l-1", **of_service}],
        "locations": [_flat(location)],
        "addresses": [{**one, "location_id": "l-1"} for one in location["addresses"]],
        "accessibility": [{**one, "location_id": "l-1"} for one in location["accessibility"]],
        "phones": [
            {**service["phones"][0], **of_service},
            {**owner["phones"][0], "organization_id": "o-1"},
        ],
        "attributes": [
            {
                "id": f"m-{n}",
                "link_id": "s-1",
                "link_entity": "service",
                "taxonomy_term_id": f"w-{n}",
            }
            for n in range(len(TERMS))
        ],
        "taxonomy_terms": [
            {"id": f"w-{n}", "taxonomy": t, "code": c, "name": w}
            for n, (t, c, w) in enumerate(TERMS)
        ],
    }
    for name in ("schedules", "languages", "cost_options", "service_areas", "required_documents"):
        made[name] = [{**one, **of_service} for one in service[name]]
    return made


def package():
    """And as a tabular package."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        resources = []
        for name, rows in tables().items():
            sheet = io.StringIO(newline="")
            columns = list(dict.fromkeys(column for row in rows for column in row))
            writer = csv.DictWriter(sheet, columns)
            writer.writeheader()
            writer.writerows(rows)
            made.writestr(f"data/{name}.csv", sheet.getvalue())
            resources.append({"name": name, "path": f"data/{name}.csv"})
        made.writestr("datapackage.json", json.dumps({"resources": resources}))
    return target.getvalue()


def _flat(row):
    return {name: value for name, value in row.items() if not isinstance(value, list | dict)}
