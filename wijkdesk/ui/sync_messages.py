"""What the program says about trouble between a laptop and the centre."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SYNC = {
    "central_unreachable": QT_TRANSLATE_NOOP(
        "Messages",
        "Er is geen verbinding met de centrale opslag. Alles staat veilig op deze laptop. "
        "U kunt gewoon doorwerken.",
    ),
    "practice_never_syncs": QT_TRANSLATE_NOOP(
        "Messages",
        "U bent aan het oefenen. Hiervan gaat nooit iets naar de centrale opslag.",
    ),
    "restored_sync_waits": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze laptop is teruggezet naar een reservekopie. Er wordt nog niets verstuurd. "
        "Alles staat veilig op deze laptop. Kijk bij Verzenden.",
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
}
