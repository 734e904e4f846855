"""What the program says about trouble with a profile: its keys, its backups and its disk."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROFILE = {
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze wachtzin klopt niet. Uw gegevens zijn veilig. Probeer het nog een keer.",
    ),
    "confirm_first": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit deed u het laatste uur al vaak. Er is niets gebeurd. Typ uw wachtzin om verder te "
        "gaan.",
    ),
    "store_busy": QT_TRANSLATE_NOOP(
        "Messages",
        "De opslag op deze laptop is even bezet. Uw tekst is bewaard. Probeer het zo opnieuw.",
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
    "proof_refused": QT_TRANSLATE_NOOP(
        "Messages",
        "De centrale opslag herkent uw wachtzin niet. Het dossier is niet geopend, en wat u typte "
        "staat er nog. Is uw wachtzin hersteld? Vraag uw beheerder om dat door te geven.",
    ),
    "not_enrolled": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze laptop is nog niet bekend bij de gemeente. Maak de laptop eerst klaar.",
    ),
}
