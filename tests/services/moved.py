"""A family that moves: what is chosen of its file, and the package that is made of it."""

from wijkdesk.services.relocation.leaving import Wanted
from wijkdesk.ui.relocation_work import given, offered, ready
from wijkdesk.vocabulary import SharingGround

HERE = "Groningen"
SECRET_WORDS = "Hierover is het gezin zelf nog niet gesproken."
CHOSEN_WORDS = "Samuel gaat naar groep vijf van de Regenboog."


def wanted(where=HERE, **more):
    asked = {
        "municipality": where,
        "contact": "Team Zuid, mevrouw Bakker",
        "ground": SharingGround.CONSENT,
        "why": "Moeder zei ja, en weet wat er meegaat.",
        "sure": True,
        "reviewed": True,
    }
    return Wanted(**(asked | more))


def chosen_of(choices, *words):
    return {
        choice.key
        for choice in choices
        if choice.key.startswith("person:") or any(word in choice.line.text for word in words)
    }


def made(home, where=HERE, words=(CHOSEN_WORDS,)):
    _, choices = offered(home.services, home.file_id)
    chosen = chosen_of(choices, *words)
    return ready(home.services, home.file_id, wanted(where), choices, chosen)


def packed(home, where=HERE, words=(CHOSEN_WORDS,)):
    home.services.journal.add(home.file_id, SECRET_WORDS)
    home.services.journal.add(home.file_id, CHOSEN_WORDS)
    path = home.folder / "overdracht.zip"
    return path, given(home.services, home.file_id, made(home, where, words), path)
