"""What the program says about trouble: a service gives a code, the sentence stands here.

Each says what happened, what is safe and what to do, in that order, in plain Dutch. Those of one
feature stand in a file of their own beside this one.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from wijkdesk.ui.attachment_messages import ATTACHMENTS
from wijkdesk.ui.law_messages import LAWS
from wijkdesk.ui.location_messages import LOCATIONS
from wijkdesk.ui.plan_messages import PLANS
from wijkdesk.ui.profile_messages import PROFILE
from wijkdesk.ui.referral_messages import REFERRALS
from wijkdesk.ui.relocation_messages import RELOCATION
from wijkdesk.ui.safety_messages import SAFETY
from wijkdesk.ui.sync_messages import SYNC
from wijkdesk.ui.term_messages import TERMS
from wijkdesk.ui.undo_messages import UNDO

_OWN = {
    "lease_ended": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit dossier is dicht, omdat deze laptop te lang geen verbinding had. Wat u typte is "
        "bewaard. Maak verbinding: dan gaat alles weer open.",
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
    "registration_closed": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze aanmelding is al afgesloten. Er is niets veranderd. Kijk bij de dossiers.",
    ),
    "row_gone": QT_TRANSLATE_NOOP(
        "Messages",
        "Een collega heeft dit verwijderd. Uw tekst staat hier nog. Kopieer wat u nodig hebt.",
    ),
    "no_access": QT_TRANSLATE_NOOP(
        "Messages",
        "U mag dit niet zien of wijzigen. Er is niets veranderd. Vraag de regisseur om u "
        "toe te voegen.",
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
    "look_unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit dossier kan niet worden ingezien. Uw vraag is genoteerd. Bel het team.",
    ),
    "cover_needs_end": QT_TRANSLATE_NOOP(
        "Messages",
        "Kies de laatste dag van de waarneming. Er is nog niets veranderd.",
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
    "missing_row": QT_TRANSLATE_NOOP(
        "Messages", "Deze versie is er niet meer. Er is niets veranderd."
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
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Messages",
        "Dit is net door iemand anders gewijzigd. Uw tekst is bewaard. Probeer het opnieuw.",
    ),
    "registration_needs_file": QT_TRANSLATE_NOOP(
        "Messages",
        "Bij deze aanmelding hoort een dossier. Er is niets veranderd. Kies “Dossier maken”.",
    ),
    "bug": QT_TRANSLATE_NOOP(
        "Messages",
        "Er ging iets mis in WijkDesk zelf. Uw laatste wijziging is misschien niet "
        "opgeslagen. Kijk die na.",
    ),
}
PARTS = (
    *(_OWN, PROFILE, SYNC, PLANS, REFERRALS, LOCATIONS, SAFETY, ATTACHMENTS, UNDO, LAWS, TERMS),
    RELOCATION,
)
TEXTS = {code: text for part in PARTS for code, text in part.items()}
OTHERWISE = QT_TRANSLATE_NOOP(
    "Messages",
    "Dit is niet gelukt. Uw tekst is bewaard. Blijft dit zo? Noem dan deze code: {code}.",
)


def text_for(code: str, **values: object) -> str:
    """The sentence for a code, with its values filled in."""
    text = QCoreApplication.translate("Messages", str(TEXTS.get(code, OTHERWISE)))
    return text.format(code=code, **values)
