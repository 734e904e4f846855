"""What the program says about trouble with help: finding it, asking for it, waiting for it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

REFERRALS = {
    "provision_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit aanbod staat niet in de sociale kaart. Kies een naam uit de lijst. Wat u typte, "
        "staat er nog.",
    ),
    "not_asked_why": QT_TRANSLATE_NOOP(
        "Messages",
        "Niet gevraagd? Schrijf erbij waarom niet. Er is nog niets genoteerd.",
    ),
    "check_past": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag is al geweest. Er is nog niets opgeslagen. Kies vandaag of een dag die nog komt.",
    ),
    "hours_out": QT_TRANSLATE_NOOP(
        "Messages",
        "Vul een heel aantal uren in, van 0 tot en met 48. Bij 0 bent u er niet. Er is nog niets "
        "opgeslagen.",
    ),
    "week_turned": QT_TRANSLATE_NOOP(
        "Messages",
        "De laatste dag ligt vóór de eerste dag. Er is nog niets opgeslagen. Kies een andere dag.",
    ),
    "jumped_already": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze vraag heeft al voorrang. Er is niets veranderd.",
    ),
    "waits_no_more": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier wacht niemand meer op: de hulp is begonnen of de verwijzing is gestopt. Er is niets "
        "veranderd.",
    ),
    "need_nature_first": QT_TRANSLATE_NOOP(
        "Messages",
        "Bij deze behoefte staat nog niet wat er nodig is en hoeveel. "
        "Schrijf eerst aard en omvang op. Daarna kunt u verwijzen.",
    ),
    "provision_first": QT_TRANSLATE_NOOP(
        "Messages",
        "Er is nog geen hulp gekozen. Uw vraag is bewaard. Kies eerst hulp uit de lijst.",
    ),
    "referral_step_illegal": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze stap kan hier niet meer. Er is niets veranderd. "
        "Misschien noteerde een collega al iets. Kijk nog een keer.",
    ),
    "referral_runs": QT_TRANSLATE_NOOP(
        "Messages",
        "Voor deze behoefte loopt al een verwijzing naar dit aanbod. Er is niets klaargezet. "
        "Kijk bij Verwijzingen hoe het daarmee staat.",
    ),
    "share_first": QT_TRANSLATE_NOOP(
        "Messages",
        "Leg eerst vast wat er meegaat en waarom dat mag. Er is nog niets verstuurd.",
    ),
    "consent_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Nog niet iedereen die ja moet zeggen, heeft dat gedaan. Er is nog niets verstuurd. "
        "Noteer bij de deelkaart wat zij zeggen.",
    ),
    "step_ahead": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag moet nog komen. Noteer de stap op de dag dat het gebeurt.",
    ),
    "transfer_runs": QT_TRANSLATE_NOOP(
        "Messages", "Dit is al gevraagd. Er is nog geen antwoord. U kunt de vraag intrekken."
    ),
    "transfer_answered": QT_TRANSLATE_NOOP("Messages", "Hier is al een antwoord op gegeven."),
    "transfer_not_yours": QT_TRANSLATE_NOOP(
        "Messages", "Hierop antwoordt een collega. Er is niets veranderd."
    ),
    "transfer_protected": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit dossier is afgeschermd. Een ander team mag er niets van lezen. Vraag de beheerder.",
    ),
    "override_not_yours": QT_TRANSLATE_NOOP(
        "Messages",
        "Zonder toestemming beslist de regisseur of de teamleider. Er is niets vastgelegd. "
        "Vraag toestemming, of vraag het hun.",
    ),
    "hours_unread": QT_TRANSLATE_NOOP(
        "Messages",
        "Zo kan WijkDesk de openingstijden niet lezen. Er is niets veranderd. "
        "Schrijf ze zo: ma 09:00-12:00; do 13:00-17:00.",
    ),
    "exchange_bomb": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand wordt bij het uitpakken te groot. WijkDesk stopte met lezen. "
        "Er is niets veranderd. Vraag de maker om een kleiner bestand.",
    ),
    "exchange_columns": QT_TRANSLATE_NOOP(
        "Messages",
        "Kies de kolom met de naam van het aanbod, en die van de aanbieder. Er is niets veranderd.",
    ),
    "exchange_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "In dit bestand staat geen aanbod. Er is niets veranderd. Kies een ander bestand.",
    ),
    "exchange_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is nu niet te lezen. Er is niets veranderd. "
        "Sluit het in andere programma's en kies het dan opnieuw.",
    ),
    "exchange_locked": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit werkblad is met een wachtwoord beveiligd. Er is niets veranderd. "
        "Haal het wachtwoord er in Excel af en kies het bestand dan opnieuw.",
    ),
    "exchange_other_sheet": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit soort werkblad leest WijkDesk niet (.xls, .xlsb of .ods). Er is niets veranderd. "
        "Bewaar het als .xlsx of als CSV UTF-8 en kies dan dat bestand.",
    ),
    "exchange_stopped": QT_TRANSLATE_NOOP(
        "Messages",
        "U hebt het gestopt. Er is niets veranderd: alles staat er weer zoals het was.",
    ),
    "exchange_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is te groot: hooguit 64 MB. Er is niets veranderd. "
        "Vraag de maker om het in delen te geven.",
    ),
    "exchange_too_many": QT_TRANSLATE_NOOP(
        "Messages",
        "In dit bestand staat te veel aanbod: hooguit 50.000 regels. Er is niets veranderd. "
        "Vraag de maker om het in delen te geven.",
    ),
    "exchange_unread": QT_TRANSLATE_NOOP(
        "Messages",
        "WijkDesk kan dit bestand niet lezen. Er is niets veranderd. "
        "Het moet JSON of een zip van Open Referral zijn. "
        "Een lijst mag ook: Excel (.xlsx) of CSV (UTF-8).",
    ),
    "kaart_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "U leest de sociale kaart, maar past haar niet aan. Er is niets veranderd. "
        "Wie in een wijkteam werkt, kan dit doen.",
    ),
    "age_unread": QT_TRANSLATE_NOOP(
        "Messages",
        "Typ een leeftijd in cijfers, van 0 tot en met 120. Er is niets veranderd.",
    ),
    "ages_crossed": QT_TRANSLATE_NOOP(
        "Messages",
        "De eerste leeftijd is hoger dan de laatste. Er is niets veranderd.",
    ),
    "postcodes_unread": QT_TRANSLATE_NOOP(
        "Messages",
        "Typ van elke postcode de vier cijfers, met een spatie ertussen: 1234 1235. "
        "Er is niets veranderd.",
    ),
    "offer_end_far": QT_TRANSLATE_NOOP(
        "Messages",
        "Kies een dag na de dag van het akkoord, hooguit een jaar later. Er is niets veranderd. "
        "Daarna vraagt u de bewoner opnieuw.",
    ),
    "days_unread": QT_TRANSLATE_NOOP(
        "Messages",
        "Typ een aantal dagen in cijfers, zoals 10. Er is niets veranderd.",
    ),
    "weeks_unread": QT_TRANSLATE_NOOP(
        "Messages",
        "Typ een aantal weken in cijfers, zoals 6. Er is niets veranderd.",
    ),
    "day_ahead": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag moet nog komen. Er is niets veranderd. Kies vandaag of een eerdere dag.",
    ),
    "referral_sent": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze verwijzing is al verstuurd. De tekst kan niet meer veranderen.",
    ),
    "request_sent": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit verzoek is al verstuurd. Er is niets veranderd. Maak een nieuw verzoek als het "
        "anders moet.",
    ),
    "request_not_sent": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit verzoek is nog niet verstuurd. Er is niets veranderd. Verstuur het eerst.",
    ),
    "request_lacks": QT_TRANSLATE_NOOP(
        "Messages",
        "Er ontbreekt nog iets. Wat u al invulde, is bewaard. Kijk naar de rode regels.",
    ),
    "postcode_line": QT_TRANSLATE_NOOP(
        "Messages",
        "Regel {line} van de lijst met postcodes klopt niet. Er is niets veranderd. "
        "Vraag de functioneel beheerder om de lijst opnieuw te maken.",
    ),
    "postcode_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "De postcode {postcode} staat niet in de lijst. Er is niets veranderd. Kies een andere.",
    ),
    "answer_too_early": QT_TRANSLATE_NOOP(
        "Messages",
        "Die dag ligt vóór de dag van versturen. Er is niets veranderd. Kies een latere dag.",
    ),
    "answer_older": QT_TRANSLATE_NOOP(
        "Messages",
        "In dit bestand staat een ouder antwoord dan er al is. Er is niets veranderd. "
        "Klopt het oudere antwoord, noteer het dan zelf.",
    ),
    "answer_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is te groot voor een antwoord. Er is niets veranderd. "
        "Kies het bestand dat u van de backoffice kreeg.",
    ),
    "answer_encoding": QT_TRANSLATE_NOOP(
        "Messages",
        "De letters in dit bestand zijn niet te lezen (het is geen UTF-8). Er is niets veranderd. "
        "Vraag de backoffice om het opnieuw te sturen, of noteer het antwoord zelf.",
    ),
    "answer_cut": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is niet heel, of het is geen JSON. Er is niets veranderd. "
        "Vraag de backoffice om het opnieuw te sturen.",
    ),
    "answer_other_schema": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is geen antwoord van de backoffice dat WijkDesk kent. Er is niets veranderd. "
        "Noteer het antwoord zelf.",
    ),
    "answer_is_request": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is het verzoek zelf, niet het antwoord. Er is niets veranderd. "
        "Kies het bestand dat terugkwam.",
    ),
    "answer_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "In dit antwoord klopt iets niet bij “{part}”. Er is niets veranderd. "
        "Vraag de backoffice om het te herstellen, of noteer het antwoord zelf.",
    ),
    "answer_other_municipality": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit antwoord is voor een andere gemeente. Er is niets veranderd. "
        "Meld het bij de backoffice: het kan over iemand anders gaan.",
    ),
    "answer_other_request": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit antwoord hoort bij een ander verzoek. Er is niets veranderd. "
        "Open dat verzoek, of vraag het na bij de backoffice.",
    ),
}
