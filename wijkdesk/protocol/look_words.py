"""What a report of grounds says, the same at the centre and on a laptop: in Dutch, as all paper."""

from wijkdesk.vocabulary import EmergencyGround, Law, LookGround

ACROSS = "keek naar werk voor een andere wet"
EMERGENCY = "vroeg om een dossier in te zien"
GROUNDS = {
    str(LookGround.SAFETY): "voor de veiligheid van iemand",
    str(LookGround.ONE_PLAN): "om de hulp op elkaar af te stemmen",
    str(LookGround.CONSENT): "de persoon zelf vindt het goed",
    str(LookGround.COVER): "waarneming",
    str(EmergencyGround.DANGER): "er is gevaar",
    str(EmergencyGround.CLIENT_HERE): "de cliënt is er nu",
    str(EmergencyGround.COLLEAGUE_AWAY): "de collega is er niet",
    str(EmergencyGround.OTHER): "iets anders",
}
LAWS = {
    str(Law.WMO): "Wmo",
    str(Law.JW): "Jeugdwet",
    str(Law.PW): "Participatiewet",
    str(Law.WGS): "Wgs",
    str(Law.GENERAL): "algemeen",
}
