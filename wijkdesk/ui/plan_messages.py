"""What the program says about trouble with a plan, and with what is printed."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PLANS = {
    "language_off": QT_TRANSLATE_NOOP(
        "Messages",
        "Deze taal staat uit: bij de gemeente heeft nog niemand deze vertaling nagekeken. "
        "Er is niets gemaakt. Kies Nederlands, of een andere taal.",
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
    "template_wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "Er staat een fout in regel {line}. Het sjabloon van voor uw wijziging blijft in gebruik.",
    ),
    "template_read_only": QT_TRANSLATE_NOOP(
        "Messages",
        "Alleen een beheerder van de gemeente verandert sjablonen. Er is niets veranderd.",
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
    "not_printed": QT_TRANSLATE_NOOP(
        "Messages",
        "Afdrukken is niet gelukt. Het document staat er nog. Kijk of de printer aanstaat.",
    ),
    "not_written": QT_TRANSLATE_NOOP(
        "Messages",
        "Het bestand is niet bewaard. Kies een andere map en probeer het opnieuw.",
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
