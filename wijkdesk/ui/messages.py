"""What the program says about trouble: a service gives a code, the sentence stands here.

Each says what happened, what is safe and what to do, in that order, in plain Dutch.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TEXTS = {
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze wachtzin klopt niet. Uw gegevens zijn veilig. Probeer het nog een keer.",
    ),
    "confirm_first": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit deed u het laatste uur al vaak. Er is niets gebeurd. Typ uw wachtzin om verder te "
        "gaan.",
    ),
    "central_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "Er is geen verbinding met de centrale opslag. Alles staat veilig op deze laptop. "
        "U kunt gewoon doorwerken.",
    ),
    "lease_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit dossier is dicht, omdat deze laptop te lang geen verbinding had. Wat u typte is "
        "bewaard. Maak verbinding: dan gaat alles weer open.",
    ),
    "language_off": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze taal staat uit: bij de gemeente heeft nog niemand deze vertaling nagekeken. "
        "Er is niets gemaakt. Kies Nederlands, of een andere taal.",
    ),
    "practice_never_syncs": QT_TRANSLATE_NOOP(
        "Messages",
        "U bent aan het oefenen. Hiervan gaat nooit iets naar de centrale opslag.",
    ),
    "store_busy": QT_TRANSLATE_NOOP(
        "Messages",
        "De opslag op deze laptop is even bezet. Uw tekst is bewaard. Probeer het zo opnieuw.",
    ),
    "bsn_invalid": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is geen geldig BSN. De rest is bewaard. Kijk het nummer na of laat het leeg.",
    ),
    "home_has_members": QT_TRANSLATE_NOOP(
        "Messages",
        "In dit huishouden woont of woonde iemand. Het is niet verwijderd. Geef wie er weg is een"
        " laatste dag; dan blijft te zien hoe het was.",
    ),
    "no_number_to_check": QT_TRANSLATE_NOOP(
        "Messages", "Dat nummer is niet bekend. Er is niets vastgelegd. Vul het eerst in."
    ),
    "lives_there": QT_TRANSLATE_NOOP(
        "Messages", "Deze persoon woont daar al. Er is niets veranderd. Kies een ander huishouden."
    ),
    "moved_before": QT_TRANSLATE_NOOP(
        "Messages",
        "Toen woonde deze persoon hier nog niet. Er is niets veranderd. Kies een latere dag.",
    ),
    "link_same_file": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze twee staan in één dossier. Er is niets veranderd. Voeg ze samen.",
    ),
    "merge_same": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is twee keer dezelfde persoon. Er is niets veranderd. Kies twee verschillende.",
    ),
    "merge_done": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze persoon is al samengevoegd. Er is niets veranderd. Kijk bij het gezin.",
    ),
    "merge_verified_bsn": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze twee hebben elk een ander nagekeken BSN. Het zijn dus twee mensen. Er is niets "
        "veranderd.",
    ),
    "merge_undone": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is al ongedaan gemaakt. Er is nu niets veranderd. Kijk bij het gezin.",
    ),
    "merge_undo_order": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze persoon is daarna nog een keer samengevoegd. Er is niets veranderd. Maak eerst "
        "de laatste keer ongedaan.",
    ),
    "required": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier ontbreekt nog iets. De rest is bewaard. Vul dit in om verder te gaan.",
    ),
    "enrol_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "De server van de gemeente antwoordt niet. Er is nog niets veranderd. Kijk het "
        "adres en uw verbinding na.",
    ),
    "address_not_secure": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit adres is niet beveiligd. Er is niets verstuurd. Gebruik een adres dat begint "
        "met https.",
    ),
    "address_invalid": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is geen adres. Er is niets verstuurd. Vraag het adres aan uw beheerder.",
    ),
    "code_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze code werkt niet of is verlopen. Uw wachtzin is nog niet gebruikt. Vraag uw "
        "beheerder om een nieuwe code.",
    ),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze wachtzin is te kort. Kies er een van minstens {minimum} tekens.",
    ),
    "passphrase_common": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze wachtzin is makkelijk te raden. Kies vier woorden die niets met elkaar te maken "
        "hebben.",
    ),
    "passphrase_pause": QT_TRANSLATE_NOOP(
        "Messages",
        "Er is te vaak een verkeerde wachtzin getypt. Uw gegevens zijn veilig. Wacht even en "
        "probeer het dan opnieuw.",
    ),
    "memory_short": QT_TRANSLATE_NOOP(
        "Messages",
        "Er is te weinig geheugen vrij om te ontgrendelen. Uw gegevens zijn veilig. Sluit "
        "andere programma’s en probeer het opnieuw.",
    ),
    "key_store_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze laptop heeft geen sleutelbos die een geheim bewaart. Uw gemeente vraagt daar wel "
        "om. Er is niets veranderd. Bel uw beheerder.",
    ),
    "key_store_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutelbos van deze laptop antwoordt niet. Uw werk staat er nog. Ontgrendel de "
        "sleutelbos, of meld u opnieuw aan bij de laptop.",
    ),
    "device_secret_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutelbos van deze laptop kent dit profiel niet meer. Uw werk staat er nog. Uw "
        "beheerder kan het openen met de herstelsleutel van de gemeente.",
    ),
    "device_secret_gone_for_good": QT_TRANSLATE_NOOP(
        "Messages",
        "De sleutelbos van deze laptop kent dit profiel niet meer, en er is geen "
        "herstelsleutel. Uw werk staat er nog, op slot. Bel uw beheerder, of maak de laptop "
        "opnieuw klaar met een code.",
    ),
    "recovery_slot_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit profiel kent de herstelsleutel van de gemeente nog niet. Er is niets veranderd. "
        "Bel uw beheerder.",
    ),
    "recovery_wrong_key": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze herstelsleutel hoort niet bij dit profiel. Er is niets veranderd. Zoek de "
        "eerdere herstelsleutel.",
    ),
    "share_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is geen deel van een herstelsleutel, of er staat een fout in. Er is niets "
        "veranderd. Kijk het na.",
    ),
    "shares_do_not_fit": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze twee delen horen niet bij elkaar. Er is niets veranderd. Zoek het andere deel.",
    ),
    "passphrase_differs": QT_TRANSLATE_NOOP(
        "Messages",
        "De twee wachtzinnen zijn niet gelijk. Typ deze nog een keer.",
    ),
    "profile_exists": QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze laptop staat al een profiel. Daar is niets aan veranderd. Ontgrendel dat profiel.",
    ),
    "profile_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "WijkDesk staat al open op deze laptop. Uw gegevens zijn veilig. Ga naar het "
        "venster dat openstaat.",
    ),
    "profile_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Het profiel is niet gevonden op deze laptop. Bel uw beheerder.",
    ),
    "profile_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Het profiel is niet te lezen. Er is niets veranderd. Bel uw beheerder.",
    ),
    "profile_newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit profiel hoort bij een nieuwere WijkDesk. Er is niets veranderd. Vraag uw "
        "beheerder om de nieuwe versie.",
    ),
    "profile_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "De opslag op deze laptop is beschadigd. Er is niets gewist. Bel uw beheerder.",
    ),
    "store_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "De opslag van WijkDesk is weggehaald of vervangen. Dit laatste is niet bewaard. Al het "
        "andere staat in een reservekopie. Start WijkDesk opnieuw en zet die terug.",
    ),
    "part_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Een stuk van de opslag op deze laptop is beschadigd. Dit deel is niet te lezen, de rest "
        "werkt gewoon. Zet bij Instellingen een reservekopie terug.",
    ),
    "backup_no_room": QT_TRANSLATE_NOOP(
        "Messages",
        "De schijf is bijna vol: er is geen ruimte voor een reservekopie. Wat u typt, wordt wel "
        "bewaard. Maak ruimte op de schijf.",
    ),
    "store_faults": QT_TRANSLATE_NOOP(
        "Messages",
        "Bij het nakijken van de opslag op deze laptop klopte er iets niet. Er is niets gewist. "
        "Bel uw beheerder.",
    ),
    "backup_busy": QT_TRANSLATE_NOOP(
        "Messages",
        "Er wordt al een reservekopie gemaakt. Alles is bewaard. Probeer het zo opnieuw.",
    ),
    "backup_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze reservekopie is er niet meer. Er is niets veranderd. Kies een andere.",
    ),
    "restored_sync_waits": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze laptop is teruggezet naar een reservekopie. Er wordt nog niets verstuurd. "
        "Alles staat veilig op deze laptop. Kijk bij Verzenden.",
    ),
    "out_of_memory": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze laptop heeft te weinig geheugen vrij. Wat al bewaard was, is veilig. Sluit andere "
        "programma’s en probeer het opnieuw.",
    ),
    "too_many_files": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze laptop heeft te veel bestanden open. Wat al bewaard was, is veilig. Sluit andere "
        "programma’s en probeer het opnieuw.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Messages",
        "De schijf van deze laptop is vol. Wat al bewaard was, is veilig. Maak ruimte en "
        "probeer het opnieuw.",
    ),
    "not_all_kept": QT_TRANSLATE_NOOP(
        "Messages",
        "Het bewaren duurde te lang. Wat al bewaard was, is veilig. Kijk uw laatste woorden na.",
    ),
    "disk_error": QT_TRANSLATE_NOOP(
        "Messages",
        "De schijf van deze laptop geeft een fout. Wat al bewaard was, is veilig. Bel uw "
        "beheerder.",
    ),
    "disk_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze schijf mag niets worden bewaard. Er is niets veranderd. Bel uw beheerder.",
    ),
    "registration_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze aanmelding is al afgesloten. Er is niets veranderd. Kijk bij de dossiers.",
    ),
    "not_for_the_family": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit gesprek is niet voor het gezin geschreven. Er is geen verslag van gemaakt. Zet wat "
        "het gezin mag lezen in een eigen contactmoment.",
    ),
    "family_text_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Er staat nog niets. Typ wat het gezin schreef, of kies een scan.",
    ),
    "family_scan_hidden": QT_TRANSLATE_NOOP(
        "Messages",
        "Het gezin leest deze bijlage niet. Er is niets bewaard. Zet de bijlage eerst open voor "
        "het gezin.",
    ),
    "opinion_by_whom": QT_TRANSLATE_NOOP(
        "Messages",
        "Kies van wie deze mening is. Wat u typte, staat er nog.",
    ),
    "opinion_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Er staat nog niets. Typ eerst wat iemand zei, in zijn eigen woorden.",
    ),
    "provision_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit aanbod staat niet in de sociale kaart. Kies een naam uit de lijst. Wat u typte, "
        "staat er nog.",
    ),
    "row_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Een collega heeft dit verwijderd. Uw tekst staat hier nog. Kopieer wat u nodig hebt.",
    ),
    "not_asked_why": QT_TRANSLATE_NOOP(
        "Messages",
        "Niet gevraagd? Schrijf erbij waarom niet. Er is nog niets genoteerd.",
    ),
    "paper_code_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze code klopt niet. Er is een teken anders of weg. Er is niets veranderd. Lees de acht "
        "tekens nog eens van het papier.",
    ),
    "paper_code_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze code hoort niet bij een dossier dat u mag wijzigen op deze laptop. Er is niets "
        "veranderd. Vraag wie het papier meegaf.",
    ),
    "signature_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Er is geen handtekening die bewaard kan worden. Er is nog niets genoteerd. Teken opnieuw, "
        "of kies een andere manier.",
    ),
    "signature_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze handtekening is te groot om te bewaren. Er is nog niets genoteerd. Wis hem en zet "
        "een kortere.",
    ),
    "no_access": QT_TRANSLATE_NOOP(
        "Messages",
        "U mag dit niet zien of wijzigen. Er is niets veranderd. Vraag de regisseur om u "
        "toe te voegen.",
    ),
    "template_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "Er staat een fout in regel {line}. Het sjabloon van voor uw wijziging blijft in gebruik.",
    ),
    "template_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Alleen een beheerder van de gemeente verandert sjablonen. Er is niets veranderd.",
    ),
    "only_reading": QT_TRANSLATE_NOOP(
        "Messages",
        "U kijkt mee in dit dossier en kunt er niets in veranderen. Er is niets veranderd. "
        "Vraag de regisseur om u toe te voegen.",
    ),
    "not_for_role": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit hoort niet bij uw functie. Er is niets gevraagd. Vraag een gids van uw team.",
    ),
    "too_many_questions": QT_TRANSLATE_NOOP(
        "Messages",
        "U vroeg dit uur al vaak of iemand bekend is. Er is niets gevraagd. Probeer het over een "
        "uur opnieuw of bel het team.",
    ),
    "known_needs_more": QT_TRANSLATE_NOOP(
        "Messages",
        "Vul een BSN in, of een naam met een geboortedatum. Er is nog niets gevraagd.",
    ),
    "reason_needed": QT_TRANSLATE_NOOP(
        "Messages",
        "Er staat niet bij waarom. Er is niets veranderd. Schrijf kort wat er niet klopt.",
    ),
    "reason_too_short": QT_TRANSLATE_NOOP(
        "Messages",
        "Schrijf in een zin waarom u dit dossier wilt inzien. Er is nog niets gevraagd.",
    ),
    "proof_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "De centrale opslag herkent uw wachtzin niet. Het dossier is niet geopend, en wat u typte "
        "staat er nog. Is uw wachtzin hersteld? Vraag uw beheerder om dat door te geven.",
    ),
    "look_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit dossier kan niet worden ingezien. Uw vraag is genoteerd. Bel het team.",
    ),
    "cover_needs_end": QT_TRANSLATE_NOOP(
        "Messages",
        "Kies de laatste dag van de waarneming. Er is nog niets veranderd.",
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
    "cover_end_far": QT_TRANSLATE_NOOP(
        "Messages",
        "Een waarneming eindigt vandaag of later, en duurt hooguit twaalf weken. Er is nog niets "
        "veranderd. Kies een andere dag.",
    ),
    "cover_shares_nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "U neemt dit dossier waar. Anderen toevoegen kan alleen de regisseur of de tweede gids. "
        "Er is niets veranderd.",
    ),
    "role_denied": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} mag dossier {number} niet zien. Dat is zo afgesproken. Er is niets veranderd. Kies "
        "een andere collega.",
    ),
    "role_opens_nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} kan dossier {number} niet openen, ook niet met een rol. Er is niets veranderd. "
        "Kies een collega van het team van dit dossier.",
    ),
    "file_not_held": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit dossier staat niet op deze laptop. Vraag de regisseur om u toe te voegen.",
    ),
    "no_team_yet": QT_TRANSLATE_NOOP(
        "Messages",
        "U hoort nog niet bij een team. Uw tekst is bewaard. Vraag uw beheerder om u toe "
        "te voegen.",
    ),
    "not_enrolled": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze laptop is nog niet bekend bij de gemeente. Maak de laptop eerst klaar.",
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze tekst is te lang om te bewaren. U ziet alles nog. Haal er een stuk af.",
    ),
    "date_invalid": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dag begrijpen wij niet. De rest is bewaard. "
        "Schrijf bijvoorbeeld “24-11-2026” of “morgen”.",
    ),
    "minutes_invalid": QT_TRANSLATE_NOOP(
        "Messages",
        "Hoeveel minuten dit zijn, begrijpen wij niet. De rest is bewaard. "
        "Schrijf bijvoorbeeld “10” of “1 uur”.",
    ),
    "time_invalid": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze tijd begrijpen wij niet. De rest is bewaard. "
        "Schrijf bijvoorbeeld “14:30” of “half 3”.",
    ),
    "contact_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Er staat nog niets. Schrijf in een paar woorden op wat er was.",
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
    "plan_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Het plan heeft nog geen doel. Alles is bewaard. "
        "Schrijf eerst één doel op, dan kunt u het plan vaststellen.",
    ),
    "only_the_regisseur": QT_TRANSLATE_NOOP(
        "Messages",
        "Alleen de regisseur van dit dossier kiest dit. Er is niets veranderd.",
    ),
    "version_gone_on": QT_TRANSLATE_NOOP(
        "Messages",
        "Na deze versie is er al een nieuwe. Er is niets veranderd. Kies een van de laatste "
        "versies.",
    ),
    "plan_unchanged": QT_TRANSLATE_NOOP(
        "Messages",
        "Er is niets veranderd sinds {label}. Een nieuwe versie is dus niet nodig.",
    ),
    "evaluation_day": QT_TRANSLATE_NOOP(
        "Messages",
        "Vul de dag in waarop u samen terugkeek. De rest is bewaard.",
    ),
    "score_range": QT_TRANSLATE_NOOP(
        "Messages",
        "Een cijfer is een getal van 0 tot en met 10. Er is niets veranderd.",
    ),
    "scaling_same": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze trede staat er al. Er is niets veranderd. Kies een andere trede.",
    ),
    "action_not_open": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze actie was al klaar. Er is niets veranderd.",
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
        "Het moet JSON of een zip van Open Referral zijn, of CSV (UTF-8).",
    ),
    "exchange_xlsx": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is een werkblad van Excel. Er is niets veranderd. "
        "Bewaar het in Excel als 'CSV UTF-8' en kies dan dat bestand.",
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
    "not_printed": QT_TRANSLATE_NOOP(
        "Messages",
        "Afdrukken is niet gelukt. Het document staat er nog. Kijk of de printer aanstaat.",
    ),
    "not_written": QT_TRANSLATE_NOOP(
        "Messages",
        "Het bestand is niet bewaard. Kies een andere map en probeer het opnieuw.",
    ),
    "conflict_resolved": QT_TRANSLATE_NOOP(
        "Messages",
        "Een collega heeft hier al gekozen. Er is niets veranderd. Beide teksten zijn bewaard.",
    ),
    "waiting_decided": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier is al over gekozen. Er is niets veranderd. De tekst is bewaard.",
    ),
    "regie_yours": QT_TRANSLATE_NOOP(
        "Messages",
        "U bent al regisseur van dit dossier. Er is niets veranderd.",
    ),
    "family_not_yours": QT_TRANSLATE_NOOP(
        "Messages",
        "U werkt met geen van deze twee dossiers. Er is niets veranderd. Vraag het de regisseur.",
    ),
    "pass_self": QT_TRANSLATE_NOOP(
        "Messages",
        "U bent zelf de regisseur van dit dossier. Er is niets veranderd. Aan u de keuze.",
    ),
    "pass_nobody": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit dossier heeft nu geen regisseur. Er is niets veranderd. U kunt zelf kiezen.",
    ),
    "pass_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} is de regisseur, maar mag in dit deel niet schrijven. Er is niets veranderd. "
        "U kunt zelf kiezen.",
    ),
    "undo_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier is daarna nog iets gewijzigd. Er is niets teruggezet. Bekijk beide teksten en kies.",
    ),
    "undo_fixed_version": QT_TRANSLATE_NOOP(
        "Messages",
        "Een vastgestelde versie ligt vast. Er is niets veranderd. Pas het plan aan en stel een "
        "nieuwe versie vast.",
    ),
    "undo_referral_sent": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze verwijzing is al verstuurd. Er is niets veranderd. Noteer een nieuwe stap, "
        "bijvoorbeeld “ingetrokken”.",
    ),
    "undo_joined": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze dossiers zijn verbonden als één gezin. Er is niets veranderd. Maak ze los bij "
        "Overzicht in het dossier.",
    ),
    "undo_merged": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier zijn personen samengevoegd. Er is niets veranderd. Haal ze uit elkaar op het "
        "tabblad Gezin.",
    ),
    "undo_decided": QT_TRANSLATE_NOOP(
        "Messages",
        "Over dit werk van een collega is gekozen. Er is niets veranderd. Verbeter het in het "
        "dossier.",
    ),
    "undo_chosen": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier is gekozen wie dit leest. Er is niets veranderd. Kies in het dossier andere lezers "
        "bij “Wie leest dit?”.",
    ),
    "file_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit dossier is al afgesloten. Er is niets veranderd. Verder werken? Heropen het dossier.",
    ),
    "handover_day": QT_TRANSLATE_NOOP(
        "Messages",
        "Kies vandaag of een dag binnen 26 weken. Er is nog niets overgedragen.",
    ),
    "handover_led": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} nam intussen de regie van {number} over. Dat blijft zo. Kijk in de lijst of u daar "
        "nog iets overdraagt.",
    ),
    "handover_taken": QT_TRANSLATE_NOOP(
        "Messages",
        "Vraag {number} ligt intussen bij {name}. Dat blijft zo. Voor deze vraag hoeft u niets te "
        "doen.",
    ),
    "handover_not_seen": QT_TRANSLATE_NOOP(
        "Messages",
        "Uw collega mag {number} niet zien. Er is nog niets overgedragen. Kies daar een andere "
        "collega.",
    ),
    "task_not_seen": QT_TRANSLATE_NOOP(
        "Messages",
        "{name} heeft geen toegang tot dit dossier. De taak blijft bij wie hem had. Voeg {name} "
        "eerst toe bij Gezin, Wie werkt mee.",
    ),
    "task_other_team": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze collega werkt niet in uw team. De taak blijft bij wie hem had. Kies iemand anders.",
    ),
    "appointment_day": QT_TRANSLATE_NOOP(
        "Messages", "Kies een dag. De afspraak staat nog op de dag van eerst."
    ),
    "undo_four_eyes": QT_TRANSLATE_NOOP(
        "Messages",
        "Een vraag om goedkeuring en het antwoord blijven staan. Er is niets veranderd. Stel een "
        "nieuwe versie vast als het anders moet.",
    ),
    "approval_of_nobody": QT_TRANSLATE_NOOP(
        "Messages", "Kies wie er meekijkt. Er is nog niets gevraagd."
    ),
    "not_in_the_file": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze collega werkt niet in dit dossier. Er is niets gevraagd. Kies iemand anders.",
    ),
    "approval_answered": QT_TRANSLATE_NOOP(
        "Messages",
        "Over deze versie is al geantwoord. Dat blijft staan. Moet het anders? Stel een nieuwe "
        "versie vast.",
    ),
    "approval_without_why": QT_TRANSLATE_NOOP(
        "Messages", "Vul in wat er anders moet. Het plan is nog niet teruggestuurd."
    ),
    "approval_not_yours": QT_TRANSLATE_NOOP(
        "Messages", "Alleen wie gevraagd is, keurt goed of stuurt terug. Er is niets veranderd."
    ),
    "approves_own": QT_TRANSLATE_NOOP(
        "Messages",
        "Wie een versie vaststelt of om goedkeuring vraagt, keurt haar niet zelf goed. Er is "
        "niets veranderd.",
    ),
    "missing_row": QT_TRANSLATE_NOOP(
        "Messages", "Deze versie is er niet meer. Er is niets veranderd."
    ),
    "undo_said": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit heeft iemand van het plan gezegd. Dat blijft bewaard. Er is niets veranderd. Noteer "
        "een nieuw antwoord in de Meekijkstand (F8).",
    ),
    "undo_registration_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze aanmelding is daarna afgesloten. Er is niets veranderd. Maak eerst het afsluiten "
        "ongedaan.",
    ),
    "undo_held_back": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze wijziging wacht op controle. Uw tekst is bewaard. Kijk bij Verzenden wat er nodig "
        "is.",
    ),
    "undo_moved": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit ging daarna naar andere lezers. Er is niets veranderd. Maak eerst dat ongedaan.",
    ),
    "undo_shown": QT_TRANSLATE_NOOP(
        "Messages",
        "Het gezin en het team mogen dit nu lezen. Dat haalt u niet terug. Vraag de regisseur als "
        "het weg moet.",
    ),
    "move_not_there": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze lezers kunt u hier niet kiezen. Er is niets veranderd. Bij een actie leest niemand "
        "mee die het doel niet mag lezen.",
    ),
    "move_actions_first": QT_TRANSLATE_NOOP(
        "Messages",
        "Bij dit doel staan acties met andere lezers. Er is niets veranderd. Geef die acties eerst "
        "dezelfde lezers als het doel.",
    ),
    "move_newer": QT_TRANSLATE_NOOP(
        "Messages",
        "Een nieuwere versie van WijkDesk bewaarde hier iets bij. Er is niets veranderd. "
        "Werk WijkDesk eerst bij.",
    ),
    "move_undecided": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier zijn nog twee teksten van. Er is niets veranderd. Kies eerst welke tekst blijft.",
    ),
    "undo_removed": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is daarna weggehaald. Er is niets veranderd. Zet het eerst terug.",
    ),
    "undo_in_use": QT_TRANSLATE_NOOP(
        "Messages",
        "Hier hoort nu iets anders bij. Er is niets veranderd. Haal dat eerst weg.",
    ),
    "undo_parent_removed": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit hoort bij iets dat weg is. Er is niets veranderd. Zet dat eerst terug.",
    ),
    "undo_not_held": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit staat niet meer op deze laptop. Er is niets veranderd.",
    ),
    "undo_nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "Het is al zoals het was. Er is niets veranderd.",
    ),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is net door iemand anders gewijzigd. Uw tekst is bewaard. Probeer het opnieuw.",
    ),
    "registration_needs_file": QT_TRANSLATE_NOOP(
        "Messages",
        "Bij deze aanmelding hoort een dossier. Er is niets veranderd. Kies “Dossier maken”.",
    ),
    "central_busy": QT_TRANSLATE_NOOP(
        "Messages",
        "De centrale opslag heeft het even te druk. Alles staat veilig op deze laptop. "
        "WijkDesk probeert het vanzelf opnieuw.",
    ),
    "central_strange": QT_TRANSLATE_NOOP(
        "Messages",
        "Er antwoordt iets anders dan de centrale opslag. Alles staat veilig op deze "
        "laptop. Meld u aan bij het wifinetwerk, of kies een ander netwerk.",
    ),
    "line_settings": QT_TRANSLATE_NOOP(
        "Messages",
        "De verbinding is op deze laptop niet goed ingesteld. Alles staat veilig op deze laptop. "
        "Bel uw beheerder.",
    ),
    "central_restored": QT_TRANSLATE_NOOP(
        "Messages",
        "De centrale opslag is teruggezet naar een eerder moment. Alles staat veilig op "
        "deze laptop. Bel uw beheerder.",
    ),
    "device_blocked": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze laptop is geblokkeerd. Wat erop stond, is gewist. Wat was verstuurd, staat veilig in "
        "de centrale opslag. Bel uw beheerder.",
    ),
    "device_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "De centrale opslag kent deze laptop niet. Uw werk staat er nog op. Bel uw beheerder.",
    ),
    "batch_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Er staat te veel klaar om in één keer te versturen. Uw werk is bewaard. Bel uw beheerder.",
    ),
    "program_too_old": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze versie van WijkDesk is te oud om te versturen. Uw werk is bewaard. Vraag uw "
        "beheerder om de nieuwe versie.",
    ),
    "bug": QT_TRANSLATE_NOOP(
        "Messages",
        "Er ging iets mis in WijkDesk zelf. Uw laatste wijziging is misschien niet "
        "opgeslagen. Kijk die na.",
    ),
    "attachment_empty": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is leeg. Er is niets toegevoegd. Kijk of u het goede bestand hebt.",
    ),
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is {size} MB. De grens is 20 MB. Er is niets toegevoegd. "
        "Scan het opnieuw met minder punten, of voeg het in delen toe.",
    ),
    "attachment_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand staat er niet meer. Er is niets toegevoegd. Kies het opnieuw.",
    ),
    "attachment_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is niet te lezen. Er is niets toegevoegd. "
        "Kijk of u het zelf kunt openen, en probeer het opnieuw.",
    ),
    "attachment_not_a_file": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is geen gewoon bestand. Er is niets toegevoegd. "
        "Kies de bestanden zelf, geen map en geen snelkoppeling.",
    ),
    "attachment_changing": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand wordt nog geschreven. Er is niets toegevoegd. "
        "Wacht tot het klaar is, en probeer het opnieuw.",
    ),
    "attachment_damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is beschadigd. Er is niets toegevoegd. "
        "Maak een nieuwe scan of foto, of vraag het bestand opnieuw.",
    ),
    "attachment_heavy": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is te zwaar om veilig te openen. Er is niets veranderd. "
        "Maak er een kleinere scan of foto van.",
    ),
    "image_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit beeld is te groot. De grens is {maximum} miljoen punten. Er is niets toegevoegd. "
        "Maak een kleinere foto of scan.",
    ),
    "image_too_many_pages": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze scan heeft meer dan {maximum} bladen. Er is niets toegevoegd. Scan hem in delen.",
    ),
    "pdf_locked": QT_TRANSLATE_NOOP(
        "Messages",
        "Op deze pdf zit een wachtwoord. Er is niets toegevoegd. "
        "Bewaar hem eerst zonder wachtwoord, of print en scan hem.",
    ),
    "attachment_under_way": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze bijlage is nog onderweg. Ze staat veilig bij uw collega. "
        "Kijk weer als er verbinding is geweest.",
    ),
    "attachment_broken": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze bijlage is op deze laptop beschadigd. De rest van het dossier is goed. "
        "Bel uw beheerder, of voeg het bestand opnieuw toe.",
    ),
    "attachment_sealed": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit soort bestand gaat in WijkDesk niet open. Het staat veilig in het dossier. "
        "Bewaar een kopie als u het nodig hebt.",
    ),
    "attachment_not_back": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze bijlage kan niet meer terug. Er is niets veranderd. Voeg het bestand opnieuw toe.",
    ),
    "import_stopped": QT_TRANSLATE_NOOP(
        "Messages",
        "Het toevoegen is gestopt. Er is niets half bewaard. "
        "Na het ontgrendelen kunt u het opnieuw doen.",
    ),
    "scan_folder_unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "De scanmap is niet te lezen. Wat in de dossiers staat, is veilig. "
        "Kijk of de map er nog is, of kies een andere bij Instellingen.",
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
    "not_read": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is niet te lezen. Er is niets veranderd. Kijk of het er nog staat.",
    ),
    "copy_undecided": QT_TRANSLATE_NOOP(
        "Messages",
        "Nog {count} plekken over anderen zijn niet bekeken. Wat u koos, is bewaard. "
        "Bekijk ze, en maak dan de kopie.",
    ),
    "copy_not_theirs": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze persoon kan geen kopie van dit dossier vragen. Er is niets gemaakt. "
        "Kies iemand anders.",
    ),
    "characters_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze tekens kunnen niet op papier: {characters}. Op die plek staat een blokje. "
        "De rest is goed.",
    ),
}
OTHERWISE = QT_TRANSLATE_NOOP(
    "Messages",
    "Dit is niet gelukt. Uw tekst is bewaard. Blijft dit zo? Noem dan deze code: {code}.",
)


def text_for(code: str, **values: object) -> str:
    """The sentence for a code, with its values filled in."""
    text = QCoreApplication.translate("Messages", str(TEXTS.get(code, OTHERWISE)))
    return text.format(code=code, **values)
