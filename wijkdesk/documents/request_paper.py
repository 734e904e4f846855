"""The request to the back office on paper: exactly what is in the file that goes with it."""

from wijkdesk.documents.blocks import text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day, language_word
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.setting import MAIN, MAIN_AT, SIDE, bullets, cell, joined, row, section
from wijkdesk.documents.style import BODY, HEIGHT, KICKER, LABEL, SMALL, TITLE, VALUE, WIDTH
from wijkdesk.services.back_office_file import Coded, Holder, Request, Warned

LAWS = {"wmo": "Wmo 2015", "jw": "Jeugdwet"}
CERTAIN = {
    "dag_onbekend": "de dag is niet zeker",
    "maand_onbekend": "dag en maand zijn niet zeker",
    "onbekend": "de datum is niet zeker",
}
AGREED = {
    "eens": "is het eens met het plan",
    "eens_met_opmerking": "is het eens met het plan, met een opmerking",
    "niet_eens": "is het niet eens met het plan",
    "niet_gevraagd": "is nog niet gevraagd",
}
SORTS = {
    "specifiek": "één product, met hoeveelheid",
    "aspecifiek": "een soort hulp, zonder product of hoeveelheid",
    "generiek": "alleen een budget",
}
FIELDS = {
    "product_code": "de productcode",
    "referrer_name": "de naam van de verwijzer",
    "decision_number": "het nummer van de beschikking",
    "volume": "de hoeveelheid",
    "budget": "het budget",
    "result": "het resultaat",
    "agb": "de AGB-code van de aanbieder",
    "referrer_agb": "de AGB-code van de verwijzer",
    "unit": "de eenheid",
    "frequency": "de frequentie",
    "category": "de soort hulp",
    "referrer": "de verwijzer",
    "residence": "de grond voor deze gemeente",
}
WARNINGS = {
    "too_long": "Te lang voor een bericht: {field} heeft {length} tekens, er passen er {most}.",
    "code_unknown": "Staat niet in de codelijst: {field}.",
    "agb_wrong": "Heeft niet 8 cijfers: {field}.",
    "number_wrong": "Is geen heel getal: {field}.",
    "amount_half": "Niet ingevuld, terwijl de rest van de omvang er wel is: {field}.",
    "residence_missing": "Niet ingevuld: waarom deze gemeente beslist.",
    "referrer_missing": "Niet ingevuld: wie verwijst.",
    "referrer_name_missing": "Niet ingevuld: de naam van de verwijzer.",
    "until_with_week": "Bij hulp per week hoort een einddatum.",
    "budget_twice": "Er staat een budget én een hoeveelheid in euro's.",
    "pgb_no_message": "Bij een pgb gaat er geen toewijzing (301) naar een aanbieder.",
    "agb_missing": "De AGB-code van de aanbieder is niet bekend.",
    "no_bsn": "Er is geen BSN. Berichten van iWmo en iJw kunnen niet; dit papier kan wel.",
    "no_birth_date": "De geboortedatum is niet bekend.",
    "custody_unknown": "Wie het gezag heeft staat niet vast.",
    "no_version": "Het plan is nog niet vastgesteld, of er zijn twee versies.",
}


def request_pdf(request: Request) -> PrintedDocument:
    """One request on as few pages as it needs; the last says what does not fit in a message."""
    request = cleaned(request)
    told = joined(request.municipality, request.team, day(request.on))
    blocks: list[Block] = [
        cell(WIDTH, ("Verzoek aan de backoffice", KICKER), (_title(request), TITLE)),
        text(told, SMALL, WIDTH, gap=4),
        *_facts("Wat wordt gevraagd", _provision(request)),
        *section("Wat het moet opleveren", [text(request.provision.result, BODY, WIDTH, gap=4)]),
        *_facts("Voor wie", _client(request)),
        *_facts("Gezag", [(one.kind.capitalize(), _holder(one)) for one in request.custody]),
        *_facts("Verwijzer en gemeente", _referrer(request)),
        *_facts("Het plan", _plan(request)),
        *_facts("Wie kan de backoffice bellen?", _guide(request)),
        *section("Let op", bullets(_warned(one) for one in request.warnings)),
        *section("Gebruikte codelijsten", bullets(request.lists)),
    ]
    number = request.request_id.hex[-8:].upper()
    imprint = Imprint(
        title=f"Verzoek aan de backoffice {request.file_number}",
        author=request.team or "Wijkteam",
        subject="Welke hulp het wijkteam adviseert, en voor wie",
        foot=f"Verzoek {number} · dossier {request.file_number}",
        second_foot="Alleen voor de backoffice. Waarom deze hulp nodig is, staat in het dossier.",
    )
    pages = paginate(Stack(blocks=tuple(blocks)), HEIGHT)
    return finished(pages, imprint, missing(request))


Pairs = list[tuple[str, str]]


def _facts(title: str, pairs: Pairs) -> list[Block]:
    """Names and values in rows under a heading; what is empty has no row."""
    lines = [
        row((0, cell(SIDE, (name, LABEL))), (MAIN_AT, cell(MAIN, (said, VALUE))))
        for name, said in pairs
        if said
    ]
    return section(title, lines)


def _title(request: Request) -> str:
    category = request.provision.category
    return category.words if category else "Budget"


def _provision(request: Request) -> Pairs:
    asked = request.provision
    ends = day(asked.until) if asked.until else "geen einddatum"
    return [
        ("Wet", LAWS.get(request.law, "nog niet gekozen")),
        ("Soort hulp", _coded(asked.category)),
        ("Productcode", asked.product_code or ""),
        ("Soort toewijzing", SORTS[asked.kind]),
        ("Aanbieder", joined(asked.provider or "", _agb(asked.agb))),
        ("Vanaf", day(asked.start) if asked.start else "nog niet ingevuld"),
        ("Tot en met", ends),
        ("Omvang", " ".join(filter(None, (asked.volume, _words(asked.unit))))),
        ("Hoe vaak", _words(asked.frequency)),
        ("Budget", f"{asked.budget} euro" if asked.budget else ""),
        ("Pgb", {True: "ja", False: "nee", None: ""}[asked.pgb]),
    ]


def _client(request: Request) -> Pairs:
    client = request.client
    born = day(client.born) if client.born else "niet bekend"
    address = "Het adres is geheim. Vraag het aan het wijkteam." if client.secret_address else ""
    tongue = language_word(client.language)
    return [
        ("Naam", client.name or "nog niet gekozen"),
        ("Geboren", joined(born, CERTAIN.get(client.certainty or "", ""))),
        ("Geslacht", client.gender or ""),
        ("BSN", client.bsn or "geen BSN: berichten van iWmo en iJw kunnen niet"),
        ("Adres", client.address or address),
        ("Telefoon", client.phone or ""),
        ("Taal", joined(tongue, "met tolk" if client.interpreter else "")),
    ]


def _holder(holder: Holder) -> str:
    return joined(holder.name, f"geboren {day(holder.born)}" if holder.born else "")


def _referrer(request: Request) -> Pairs:
    sent = request.referrer
    return [
        ("Verwijzer", _coded(sent.kind) if sent else ""),
        ("Naam", joined(sent.name or "", _agb(sent.agb)) if sent else ""),
        ("Gemeente", joined(request.municipality, _words(request.residence))),
        ("Vraag gemeld", day(request.asked_on) if request.asked_on else ""),
    ]


def _plan(request: Request) -> Pairs:
    plan = request.plan
    if plan is None:
        return [("Versie", "Er is nog geen vastgestelde versie.")]
    on = f"op {day(plan.agreed_on)}" if plan.agreed_on else ""
    return [
        ("Versie", joined(plan.label, f"controlegetal {plan.content_hash[:16]}")),
        ("Akkoord", joined(AGREED.get(plan.agreed or "", ""), on)),
    ]


def _guide(request: Request) -> Pairs:
    guide = request.guide
    return [
        ("Naam", joined(guide.name, request.team)),
        ("Telefoon", guide.phone or ""),
        ("E-mail", guide.email or ""),
    ]


def _warned(warned: Warned) -> str:
    said = WARNINGS.get(warned.code, warned.code)
    where = FIELDS.get(warned.where, warned.where)
    return said.format(field=where, length=warned.length, most=warned.most)


def _coded(coded: Coded | None) -> str:
    return f"{coded.code} · {coded.words}" if coded else ""


def _words(coded: Coded | None) -> str:
    return coded.words if coded else ""


def _agb(agb: str | None) -> str:
    return f"AGB {agb}" if agb else ""
