"""The other families of a gids, and a sociale kaart with something in it."""

from datetime import date, timedelta
from uuid import uuid5

from tests.house import REALM
from wijkdesk.demo.polderdam.directory import providers
from wijkdesk.models.all import Provider, Provision
from wijkdesk.models.base import new_id
from wijkdesk.services.house import Services
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import DoerKind, PlaceKind, ProvisionKind, Rung

KAART = uuid5(REALM, "dir")
FAMILIES = (
    ("Fatima El Amrani", "Gezin El Amrani", "Evaluatie van doel 2 voorbereiden", 0),
    ("Ria Bakker", "Mw. Bakker", "Onderzoek Wmo afronden", 2),
    ("Henk Visser", "Dhr. Visser", "Terugbellen over de huur", 4),
    ("Sanne de Groot", "Gezin De Groot", "Toestemming van Sem opnieuw vragen", 5),
)


def neighbours(services: Services) -> None:
    """Four files, each with something to do this week."""
    today = date.today()
    for name, title, doing, days in FAMILIES:
        asked = services.registrations.start(name, PlaceKind.DESK, "Balie West")
        services.registrations.save(asked.id, {}, {"question": "Kunt u met mij meedenken?"})
        file_id = services.registrations.open_file(asked.id).case_file_id
        home = services.files.look(file_id).households[0]
        services.files.save_household(home.id, {}, {"name": title})
        plan = services.plans.start(file_id)
        goal = services.plan_lines.add_goal(plan.id)
        typed = {"text": "Ik heb weer overzicht.", "measure": "Ik kan het zelf navertellen."}
        services.plan_lines.save_goal(goal.id, {}, typed)
        action = services.plan_lines.add_action(goal.id)
        services.plan_lines.save_action(
            action.id,
            {},
            {
                "text": doing,
                "doer_kind": DoerKind.PROFESSIONAL,
                "doer_name": "Noor de Wit",
                "due": today + timedelta(days=days),
            },
        )


def offers(store: Store) -> None:
    """What Polderdam has to offer, as the demo tells it."""
    today = date.today()
    with store.applying() as session:
        for written in providers():
            provider = new_id()
            own = {key: value for key, value in written.items() if key != "provision"}
            session.add(Provider(id=provider, container_id=KAART, city="Polderdam", **own))
            for offer in written["provision"]:
                said = {key: value for key, value in offer.items() if key != "checked_days_ago"}
                said |= {
                    "kind": ProvisionKind(offer["kind"]),
                    "rung": Rung(offer["rung"]),
                    "checked_on": today - timedelta(days=offer["checked_days_ago"]),
                }
                said |= {name: " ".join(offer[name]) for name in ("life_areas", "laws", "words")}
                session.add(Provision(container_id=KAART, provider_id=provider, **said))
