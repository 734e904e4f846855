"""A request to the back office as it leaves: for a child, with things that do not fit."""

from datetime import date
from uuid import UUID

from wijkdesk.services import back_office_file as file


def request() -> file.Request:
    """Ambulant help for Samuel; the name of the referrer is too long for a message."""
    return file.Request(
        request_id=UUID("0198a7c2-1c55-7d1e-9a34-7f3c2b1a9e55"),
        municipality="Polderdam",
        team="Wijkteam West",
        guide=file.Guide("Nadia de Wit", "06 12 34 56 78", "n.dewit@polderdam.example"),
        on=date(2026, 11, 24),
        law="jw",
        client=file.Client(
            name="Samuel Tesfay",
            born=date(2015, 5, 12),
            certainty="dag_onbekend",
            gender="man",
            bsn="999990019",
            language="ti",
            interpreter=True,
            address="Molenkade 12, 9876 AB Polderdam",
        ),
        provision=file.Provision(
            kind="specifiek",
            start=date(2026, 12, 1),
            result="Samuel slaapt weer door en gaat uitgerust naar school. Zijn moeder weet wat "
            "zij kan doen als hij droomt.",
            category=file.Coded("45", "Ambulante jeugdhulp"),
            product_code="45A04",
            provider="Praktijk Oever",
            agb="94012345",
            until=date(2027, 5, 31),
            volume="2",
            unit=file.Coded("04", "uur"),
            frequency=file.Coded("2", "per week"),
            pgb=False,
        ),
        file_number="7K3F-M2QX",
        residence=file.Coded("1", "Staat hier ingeschreven (BRP)"),
        asked_on=date(2026, 10, 19),
        custody=(file.Holder("Letay Habte", "ouder", date(1988, 3, 2)),),
        referrer=file.Referrer(
            file.Coded("02", "Huisarts"), "Huisartsenpraktijk aan de Molenkade en omstreken " * 2
        ),
        plan=file.Plan("v2-8KQ1", "8kq1d2f3a4b5c6d7e8f9", "eens_met_opmerking", date(2026, 11, 20)),
        lists=("iJw 3.2, codelijst productcategorie (JZ020)",),
        warnings=(file.Warned("referrer_name", "too_long", 92, 64),),
    )
