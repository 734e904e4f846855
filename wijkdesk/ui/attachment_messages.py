"""What the program says about trouble with a file that comes in."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

ATTACHMENTS = {
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
    "not_read": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit bestand is niet te lezen. Er is niets veranderd. Kijk of het er nog staat.",
    ),
}
