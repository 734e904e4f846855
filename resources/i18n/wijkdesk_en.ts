<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl">
<context>
    <name>ActLine</name>
    <message>
        <source>Open het dossier: %1</source>
        <translation>Open the file: %1</translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>ongedaan gemaakt</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>nog niet verstuurd</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>verstuurd</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>Bekijk beide teksten</source>
        <translation>Look at both texts</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Do again</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ActionFold</name>
    <message>
        <source>Nog kiezen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Naar het vorige doel</source>
        <translation>To the previous goal</translation>
    </message>
    <message>
        <source>Naar het volgende doel</source>
        <translation>To the next goal</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Actie verwijderen</source>
        <translation>Delete action</translation>
    </message>
    <message>
        <source>Wie doet wat? Begin met een naam.</source>
        <translation>Who does what? Start with a name.</translation>
    </message>
    <message>
        <source>Typ een deel van de naam</source>
        <translation>Type part of the name</translation>
    </message>
    <message>
        <source>Als bij het doel</source>
        <translation>As with the goal</translation>
    </message>
    <message>
        <source>Nieuwe actie</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>Gedaan: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Actie verwijderen: %1</source>
        <translation>Delete action: %1</translation>
    </message>
    <message>
        <source>Verzoek bekijken</source>
        <translation>See the request</translation>
    </message>
    <message>
        <source>Aanvragen bij backoffice</source>
        <translation>Ask the back office</translation>
    </message>
    <message>
        <source>Verwijzing bekijken</source>
        <translation>View referral</translation>
    </message>
    <message>
        <source>Verwijzen</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>was uiterlijk %1</source>
        <translation>was due %1</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>verwijzing: %1</source>
        <translation>referral: %1</translation>
    </message>
    <message>
        <source>Wat gaat er gebeuren?</source>
        <translation>What is going to happen?</translation>
    </message>
    <message>
        <source>Wie is dat?</source>
        <translation>Who is that?</translation>
    </message>
    <message>
        <source>Naam van wie het doet</source>
        <translation>Name of who does it</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Soort hulp, lichtste eerst</source>
        <translation>Kind of help, lightest first</translation>
    </message>
    <message>
        <source>Met welk aanbod?</source>
        <translation>With which service?</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Wat gaat er gebeuren?</source>
        <translation>What is going to happen?</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation>Done by</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>%1 toegevoegd</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 verwijderd</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>%1 teruggezet</source>
        <translation>%1 put back</translation>
    </message>
    <message>
        <source>Actie afgerond</source>
        <translation>Action finished</translation>
    </message>
    <message>
        <source>Actie: andere lezers</source>
        <translation>Action: other readers</translation>
    </message>
    <message>
        <source>Bijlage: andere lezers</source>
        <translation>Attachment: other readers</translation>
    </message>
    <message>
        <source>Contactmoment: andere lezers</source>
        <translation>Contact moment: other readers</translation>
    </message>
    <message>
        <source>Doel: andere lezers</source>
        <translation>Goal: other readers</translation>
    </message>
    <message>
        <source>Behoefte: andere lezers</source>
        <translation>Need: other readers</translation>
    </message>
    <message>
        <source>Onderdeel: andere lezers</source>
        <translation>Part: other readers</translation>
    </message>
    <message>
        <source>Volgorde van de acties</source>
        <translation>Order of the actions</translation>
    </message>
    <message>
        <source>Genoteerd wie het eens is</source>
        <translation>Noted who agrees</translation>
    </message>
    <message>
        <source>Goedkeuring gevraagd</source>
        <translation>Approval asked</translation>
    </message>
    <message>
        <source>Geantwoord op een goedkeuring</source>
        <translation>Answered a request for approval</translation>
    </message>
    <message>
        <source>Dossier afgesloten</source>
        <translation>File closed</translation>
    </message>
    <message>
        <source>Dossier heropend</source>
        <translation>File opened again</translation>
    </message>
    <message>
        <source>Keuze voorgelegd aan de regisseur</source>
        <translation>Choice put before the regisseur</translation>
    </message>
    <message>
        <source>Keuze tussen twee teksten</source>
        <translation>Choice between two texts</translation>
    </message>
    <message>
        <source>Genoteerd over wie het gesprek ging</source>
        <translation>Noted whom the talk was about</translation>
    </message>
    <message>
        <source>Eigen cijfer genoteerd</source>
        <translation>Own figure noted</translation>
    </message>
    <message>
        <source>Eigen cijfer teruggenomen</source>
        <translation>Own figure taken back</translation>
    </message>
    <message>
        <source>Eigen plan aangeboden</source>
        <translation>Own plan offered</translation>
    </message>
    <message>
        <source>Eigen plan niet aangeboden</source>
        <translation>Own plan not offered</translation>
    </message>
    <message>
        <source>Plan van het gezin ontvangen</source>
        <translation>Plan of the family received</translation>
    </message>
    <message>
        <source>Zelfde gezin: dossiers verbonden</source>
        <translation>Same family: files connected</translation>
    </message>
    <message>
        <source>Genoteerd: twee gezinnen</source>
        <translation>Noted: two families</translation>
    </message>
    <message>
        <source>Dossiers van elkaar losgemaakt</source>
        <translation>Files taken apart</translation>
    </message>
    <message>
        <source>Aanbod bewaard, of niet meer</source>
        <translation>Provision kept, or no longer</translation>
    </message>
    <message>
        <source>Dossier gemaakt</source>
        <translation>File made</translation>
    </message>
    <message>
        <source>Tekening van het gezin geschikt</source>
        <translation>Drawing of the family tidied</translation>
    </message>
    <message>
        <source>Volgorde van de doelen</source>
        <translation>Order of the goals</translation>
    </message>
    <message>
        <source>Overgedragen aan een collega</source>
        <translation>Handed over to a colleague</translation>
    </message>
    <message>
        <source>Genoteerd wat er verteld is</source>
        <translation>Noted what was told</translation>
    </message>
    <message>
        <source>Sjabloon in gebruik genomen</source>
        <translation>Template put in use</translation>
    </message>
    <message>
        <source>Sjabloon uit gebruik genomen</source>
        <translation>Template taken out of use</translation>
    </message>
    <message>
        <source>Op- of afgeschaald</source>
        <translation>Scaled up or down</translation>
    </message>
    <message>
        <source>Cijfer bij een doel genoteerd</source>
        <translation>Figure for a goal noted</translation>
    </message>
    <message>
        <source>Cijfer bij een doel teruggenomen</source>
        <translation>Figure for a goal taken back</translation>
    </message>
    <message>
        <source>Trede gekozen</source>
        <translation>Rung chosen</translation>
    </message>
    <message>
        <source>Samengevoegde tekst gezien</source>
        <translation>Merged text seen</translation>
    </message>
    <message>
        <source>Mening over het plan genoteerd</source>
        <translation>Opinion about the plan noted</translation>
    </message>
    <message>
        <source>Afgedrukt of bewaard</source>
        <translation>Printed or saved</translation>
    </message>
    <message>
        <source>Genoteerd hoe een papier meeging</source>
        <translation>Noted how a paper went out</translation>
    </message>
    <message>
        <source>Kopie van het dossier gegeven</source>
        <translation>Copy of the file given</translation>
    </message>
    <message>
        <source>Overdrachtsdossier meegegeven</source>
        <translation>Handover file given along</translation>
    </message>
    <message>
        <source>Ontvangst van een overdracht genoteerd</source>
        <translation>Receipt of a handover noted</translation>
    </message>
    <message>
        <source>Overdracht van elders ingelezen</source>
        <translation>Handover from elsewhere read in</translation>
    </message>
    <message>
        <source>Verzoek aan de backoffice gemaakt</source>
        <translation>Request to the back office made</translation>
    </message>
    <message>
        <source>Verzoek aan de backoffice verstuurd</source>
        <translation>Request to the back office sent</translation>
    </message>
    <message>
        <source>Antwoord van de backoffice genoteerd</source>
        <translation>Answer of the back office noted</translation>
    </message>
    <message>
        <source>Genoteerd: twee personen</source>
        <translation>Noted: two people</translation>
    </message>
    <message>
        <source>Gekoppeld: dezelfde persoon</source>
        <translation>Linked: the same person</translation>
    </message>
    <message>
        <source>Personen samengevoegd</source>
        <translation>People merged</translation>
    </message>
    <message>
        <source>Personen uit elkaar gehaald</source>
        <translation>People parted</translation>
    </message>
    <message>
        <source>Koppeling weggehaald</source>
        <translation>Link removed</translation>
    </message>
    <message>
        <source>Gekozen welke versie geldt</source>
        <translation>Chosen which version stands</translation>
    </message>
    <message>
        <source>Plan vastgesteld</source>
        <translation>Plan fixed</translation>
    </message>
    <message>
        <source>Onderdelen van het plan gekozen</source>
        <translation>Parts of the plan chosen</translation>
    </message>
    <message>
        <source>Deelkaart vastgelegd</source>
        <translation>Sharing card laid down</translation>
    </message>
    <message>
        <source>Antwoord over delen genoteerd</source>
        <translation>Answer about sharing noted</translation>
    </message>
    <message>
        <source>Overdracht gevraagd</source>
        <translation>Handover asked</translation>
    </message>
    <message>
        <source>Gevraagd om over te nemen</source>
        <translation>Asked to take over</translation>
    </message>
    <message>
        <source>Overdracht aangenomen</source>
        <translation>Handover accepted</translation>
    </message>
    <message>
        <source>Overdracht niet aangenomen</source>
        <translation>Handover not accepted</translation>
    </message>
    <message>
        <source>Overdracht ingetrokken</source>
        <translation>Handover withdrawn</translation>
    </message>
    <message>
        <source>Deelkaart ingetrokken</source>
        <translation>Sharing card withdrawn</translation>
    </message>
    <message>
        <source>Genoteerd wie het hoorde</source>
        <translation>Noted who was told</translation>
    </message>
    <message>
        <source>Warme overdracht bijgewerkt</source>
        <translation>Warm handover updated</translation>
    </message>
    <message>
        <source>Gekozen wie een verwijzing volgt</source>
        <translation>Chosen who follows a referral</translation>
    </message>
    <message>
        <source>Genoteerd dat een verwijzing ingetrokken blijft</source>
        <translation>Noted that a referral stays withdrawn</translation>
    </message>
    <message>
        <source>Genoteerd dat hulp doorgaat</source>
        <translation>Noted that help goes on</translation>
    </message>
    <message>
        <source>Aanbod nagekeken</source>
        <translation>Provision checked</translation>
    </message>
    <message>
        <source>Genoteerd of er plek is</source>
        <translation>Noted whether there is room</translation>
    </message>
    <message>
        <source>Stap van een verwijzing</source>
        <translation>Step of a referral</translation>
    </message>
    <message>
        <source>Familiebanden overgenomen</source>
        <translation>Family ties taken over</translation>
    </message>
    <message>
        <source>Regie overgenomen</source>
        <translation>Regie taken over</translation>
    </message>
    <message>
        <source>Aanmelding afgesloten</source>
        <translation>Registration closed</translation>
    </message>
    <message>
        <source>Kort advies werd een aanmelding</source>
        <translation>Short advice became a registration</translation>
    </message>
    <message>
        <source>Geholpen vanuit de wachtruimte</source>
        <translation>Helped from the waiting room</translation>
    </message>
    <message>
        <source>Weg uit de wachtruimte</source>
        <translation>Left the waiting room</translation>
    </message>
    <message>
        <source>Aanmelding gemaakt van een overdracht</source>
        <translation>Registration made of a handover</translation>
    </message>
    <message>
        <source>Tweede gids toegevoegd</source>
        <translation>Second guide added</translation>
    </message>
    <message>
        <source>Volgorde in een onderdeel</source>
        <translation>Order within a section</translation>
    </message>
    <message>
        <source>Overbrugging gestopt</source>
        <translation>Bridge stopped</translation>
    </message>
    <message>
        <source>Voorrang ingetrokken</source>
        <translation>Priority withdrawn</translation>
    </message>
    <message>
        <source>Voorrang gegeven</source>
        <translation>Priority given</translation>
    </message>
    <message>
        <source>Afspraak over delen ingetrokken</source>
        <translation>Agreement on sharing withdrawn</translation>
    </message>
    <message>
        <source>Cliëntondersteuner toegevoegd</source>
        <translation>Client supporter added</translation>
    </message>
    <message>
        <source>Termijn opgeschort</source>
        <translation>Term suspended</translation>
    </message>
    <message>
        <source>Termijn loopt weer</source>
        <translation>Term runs again</translation>
    </message>
    <message>
        <source>Opschorting weggehaald</source>
        <translation>Suspension removed</translation>
    </message>
    <message>
        <source>Advies bij verblijf in gebruik genomen</source>
        <translation>Advice by residence status put in use</translation>
    </message>
    <message>
        <source>Tabel met termijnen in gebruik genomen</source>
        <translation>Table of terms put in use</translation>
    </message>
    <message>
        <source>Termijn verlengd</source>
        <translation>Term extended</translation>
    </message>
    <message>
        <source>Ingebrekestelling genoteerd</source>
        <translation>Notice of default noted</translation>
    </message>
    <message>
        <source>Termijn begonnen</source>
        <translation>Term begun</translation>
    </message>
    <message>
        <source>Termijn afgesloten</source>
        <translation>Term closed</translation>
    </message>
    <message>
        <source>Taak gedaan</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Eigen werk teruggenomen</source>
        <translation>Took back own work</translation>
    </message>
    <message>
        <source>Werk van een collega overgenomen</source>
        <translation>Took over work of a colleague</translation>
    </message>
    <message>
        <source>Werk van een collega niet overgenomen</source>
        <translation>Left out work of a colleague</translation>
    </message>
    <message>
        <source>Ligt vast. Stel een nieuwe versie vast.</source>
        <translation>Fixed. Fix a new version.</translation>
    </message>
    <message>
        <source>Verstuurd. Noteer een nieuwe stap.</source>
        <translation>Sent. Note a new step.</translation>
    </message>
    <message>
        <source>Haal de personen uit elkaar bij Gezin.</source>
        <translation>Part the people under Family.</translation>
    </message>
    <message>
        <source>Maak de dossiers los bij Overzicht.</source>
        <translation>Take the files apart at Overview.</translation>
    </message>
    <message>
        <source>Gekozen. Dat gaat niet terug.</source>
        <translation>Chosen. That is not undone.</translation>
    </message>
    <message>
        <source>Gekozen wie dit leest. Kies het opnieuw.</source>
        <translation>Chosen who reads this. Choose it anew.</translation>
    </message>
    <message>
        <source>Vraag en antwoord blijven staan.</source>
        <translation>Question and answer stay.</translation>
    </message>
    <message>
        <source>Dit is gezegd. Noteer een nieuw antwoord.</source>
        <translation>This was said. Note a new answer.</translation>
    </message>
    <message>
        <source>Dat u keek, blijft bewaard.</source>
        <translation>That you looked is kept.</translation>
    </message>
    <message>
        <source>Daarna afgesloten.</source>
        <translation>Closed since.</translation>
    </message>
    <message>
        <source>Wacht op controle.</source>
        <translation>Waits to be checked.</translation>
    </message>
    <message>
        <source>Daarna weggehaald.</source>
        <translation>Removed since.</translation>
    </message>
    <message>
        <source>Daarna naar andere lezers.</source>
        <translation>Went to other readers since.</translation>
    </message>
    <message>
        <source>Anderen lezen dit nu ook. Dat blijft zo.</source>
        <translation>Others read this now too. That stays so.</translation>
    </message>
    <message>
        <source>Hier hoort nu iets anders bij.</source>
        <translation>Something else belongs to this now.</translation>
    </message>
    <message>
        <source>Hoort bij iets dat weg is.</source>
        <translation>Belongs to something that is gone.</translation>
    </message>
    <message>
        <source>Staat niet meer op deze laptop.</source>
        <translation>No longer on this laptop.</translation>
    </message>
    <message>
        <source>U werkt niet meer met dit dossier.</source>
        <translation>You no longer work with this file.</translation>
    </message>
    <message>
        <source>Het is al zoals het was.</source>
        <translation>It already is as it was.</translation>
    </message>
    <message>
        <source>Nieuwe aanmelding</source>
        <translation>New registration</translation>
    </message>
    <message>
        <source>begin vraag melding</source>
        <translation>start question report</translation>
    </message>
    <message>
        <source>Kort advies</source>
        <translation>Short advice</translation>
    </message>
    <message>
        <source>informatie antwoord vraag balie minuten</source>
        <translation>information answer question desk minutes</translation>
    </message>
    <message>
        <source>Nu versturen</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>verzenden synchroniseren server</source>
        <translation>sync synchronise server</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>op slot afsluiten weg</source>
        <translation>leave close away</translation>
    </message>
    <message>
        <source>Terug naar de vorige pagina</source>
        <translation>Back to the page before</translation>
    </message>
    <message>
        <source>Alt+pijl naar links</source>
        <translation>Alt+left arrow</translation>
    </message>
    <message>
        <source>Naar %1</source>
        <translation>To %1</translation>
    </message>
</context>
<context>
    <name>AddressBoxes</name>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Adres is geheim: niet zoeken, niet afdrukken</source>
        <translation>Address is secret: not searched, not printed</translation>
    </message>
    <message>
        <source>Straat</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kamer of unit</source>
        <translation>Room or unit</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Soort adres</source>
        <translation>Kind of address</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Geen Nederlandse postcode. Klopt het?</source>
        <translation>Not a Dutch postcode. Is it right?</translation>
    </message>
</context>
<context>
    <name>AddressFold</name>
    <message>
        <source>Adres verwijderen</source>
        <translation>Remove address</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: AZC Noorderhof, of bij oma</source>
        <translation>For example: AZC Noorderhof, or at grandmother&apos;s</translation>
    </message>
    <message>
        <source>Het hele huishouden</source>
        <translation>The whole household</translation>
    </message>
    <message>
        <source>Vorig adres</source>
        <translation>Earlier address</translation>
    </message>
    <message>
        <source>Ander adres</source>
        <translation>Other address</translation>
    </message>
    <message>
        <source>Bij wie, of welke opvang</source>
        <translation>With whom, or which shelter</translation>
    </message>
    <message>
        <source>Land, als het niet Nederland is</source>
        <translation>Country, if not the Netherlands</translation>
    </message>
    <message>
        <source>Van wie?</source>
        <translation>Whose?</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>AddressList</name>
    <message>
        <source>Ander adres toevoegen</source>
        <translation>Add another address</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Jeugdwet</source>
        <translation>Youth Act</translation>
    </message>
    <message>
        <source>Wmo</source>
        <translation>Wmo</translation>
    </message>
    <message>
        <source>Participatiewet</source>
        <translation>Participation Act</translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Advies, door een jurist te bevestigen. Bron: %1.</source>
        <translation>Advice, to be confirmed by a lawyer. Source: %1.</translation>
    </message>
    <message>
        <source>Nagekeken op %1.</source>
        <translation>Checked on %1.</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Sluit zonder bewaren</source>
        <translation>Close without keeping</translation>
    </message>
    <message>
        <source>Zet in gebruik</source>
        <translation>Put in use</translation>
    </message>
    <message>
        <source>Verandert er iets? Vul bij “Geldt vanaf” de eerste dag van het nieuwe advies in. Het oude advies stopt dan vanzelf op de dag ervoor.</source>
        <translation>Does something change? At “Holds from” fill in the first day of the new advice. The old advice then ends by itself on the day before.</translation>
    </message>
    <message>
        <source>Wijzig: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Een nieuwe regel</source>
        <translation>A new line</translation>
    </message>
    <message>
        <source>Welke verblijfsstatus?</source>
        <translation>Which residence status?</translation>
    </message>
    <message>
        <source>Jeugdwet</source>
        <translation>Youth Act</translation>
    </message>
    <message>
        <source>Wmo</source>
        <translation>Wmo</translation>
    </message>
    <message>
        <source>Participatiewet</source>
        <translation>Participation Act</translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Geldt vanaf</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Geldt tot en met</source>
        <translation>Holds until</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Wat geldt bij welke status</source>
        <translation>What holds for which status</translation>
    </message>
    <message>
        <source>Dit is advies, geen besluit. Een jurist van de gemeente bevestigt het.</source>
        <translation>This is advice, not a decision. A lawyer of the municipality confirms it.</translation>
    </message>
    <message>
        <source>Wijzig de bron</source>
        <translation>Change the source</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Advies bij verblijfsstatus</source>
        <translation>Advice by residence status</translation>
    </message>
    <message>
        <source>Lees een tabel met advies</source>
        <translation>Read a table of advice</translation>
    </message>
    <message>
        <source>In gebruik. Na de volgende verzending ziet elke laptop dit advies.</source>
        <translation>In use. After the next sync every laptop shows this advice.</translation>
    </message>
    <message>
        <source>Alleen een beheerder zet een eerdere tabel terug.</source>
        <translation>Only an administrator puts back an earlier table.</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Taken en afspraken</source>
        <translation>Tasks and appointments</translation>
    </message>
    <message>
        <source>Taak toevoegen</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Afspraak maken</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Nieuwe taak</source>
        <translation>New task</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Meeneemmap</source>
        <translation>Travel folder</translation>
    </message>
    <message>
        <source>AZC en school</source>
        <translation>Asylum centre and school</translation>
    </message>
    <message>
        <source>Eerder</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Dag of week</source>
        <translation>Day or week</translation>
    </message>
    <message>
        <source>Bij geen dossier</source>
        <translation>At no file</translation>
    </message>
    <message>
        <source>Nieuwe afspraak</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Er staan geen taken open.</source>
        <translation>No tasks are open.</translation>
    </message>
    <message>
        <source>Bij welk dossier?</source>
        <translation>At which file?</translation>
    </message>
    <message>
        <source>Afspraak maken</source>
        <translation>Make an appointment</translation>
    </message>
    <message>
        <source>Nieuwe taak</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Uw afspraken en taken.</source>
        <translation>Your appointments and tasks.</translation>
    </message>
    <message>
        <source>%1 tot en met %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>AgreeCard</name>
    <message>
        <source>Bent u het eens met dit plan (%1)?</source>
        <translation>Do you agree with this plan (%1)?</translation>
    </message>
</context>
<context>
    <name>AgreeLine</name>
    <message>
        <source>Antwoord noteren</source>
        <translation>Note an answer</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nog niet gezegd</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>Wat zegt %1?</source>
        <translation>What does %1 say?</translation>
    </message>
    <message>
        <source>Hoe?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Opmerking, in eigen woorden (mag leeg blijven)</source>
        <translation>Remark, in own words (may stay empty)</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Niet gezegd</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Wie zegt het?</source>
        <translation>Who says it?</translation>
    </message>
    <message>
        <source>In welke taal besproken?</source>
        <translation>Discussed in which language?</translation>
    </message>
    <message>
        <source>Met een tolk?</source>
        <translation>With an interpreter?</translation>
    </message>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Noteren: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Ander antwoord</source>
        <translation>Another answer</translation>
    </message>
    <message>
        <source>Staat niet meer bij dit huishouden. Wat u typte, staat er nog. U kunt het noteren.</source>
        <translation>Is no longer of this household. What you typed is still there. You can note it.</translation>
    </message>
    <message>
        <source>Handtekening van %1</source>
        <translation>Signature of %1</translation>
    </message>
    <message>
        <source>Getekend papier bekijken</source>
        <translation>View signed paper</translation>
    </message>
    <message>
        <source>Getekend papier bekijken: %1</source>
        <translation>View signed paper: %1</translation>
    </message>
    <message>
        <source>Waarom niet gevraagd?</source>
        <translation>Why not asked?</translation>
    </message>
    <message>
        <source>Deze streep past er niet meer bij. Wat er stond, staat er nog. Wis het en zet een kortere handtekening.</source>
        <translation>This stroke does not fit any more. What was there is still there. Wipe it and sign more briefly.</translation>
    </message>
    <message>
        <source>Kies eerst een antwoord. Wat u typte, blijft staan.</source>
        <translation>Choose an answer first. What you typed stays.</translation>
    </message>
    <message>
        <source>Schrijf op waarom dit niet gevraagd is.</source>
        <translation>Write down why this was not asked.</translation>
    </message>
    <message>
        <source>Er staat nog geen handtekening. Teken hem, of kies een andere manier.</source>
        <translation>There is no signature yet. Sign, or choose another way.</translation>
    </message>
</context>
<context>
    <name>AgreePanel</name>
    <message>
        <source>Over welke versie gaat het?</source>
        <translation>Which version is it about?</translation>
    </message>
</context>
<context>
    <name>AgreeWords</name>
    <message>
        <source>Nog niet gezegd: %1.</source>
        <translation>Not said yet: %1.</translation>
    </message>
    <message>
        <source>Jonger dan 12 jaar.</source>
        <translation>Younger than 12.</translation>
    </message>
    <message>
        <source>12 tot en met 15 jaar.</source>
        <translation>12 to 15 years old.</translation>
    </message>
    <message>
        <source>16 jaar of ouder. Beslist zelf.</source>
        <translation>16 or older. Decides alone.</translation>
    </message>
    <message>
        <source>Beslist samen met wie het gezag heeft: %1.</source>
        <translation>Decides together with who has custody: %1.</translation>
    </message>
    <message>
        <source>Wie het gezag heeft, beslist: %1.</source>
        <translation>Who has custody decides: %1.</translation>
    </message>
    <message>
        <source>Nu heeft niemand het gezag. Overleg met de Raad voor de Kinderbescherming.</source>
        <translation>Nobody has custody now. Consult the Child Care and Protection Board.</translation>
    </message>
    <message>
        <source>Wie het gezag heeft, is niet vast te stellen. Vraag de ouders of voogd.</source>
        <translation>Who has custody cannot be determined. Ask the parents or guardian.</translation>
    </message>
    <message>
        <source>De ouders of de voogd beslissen mee. Wie het gezag heeft, staat nog niet bij Gezin.</source>
        <translation>The parents or guardian decide too. Who has custody is not noted under Family yet.</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>AgreementFold</name>
    <message>
        <source>Nog niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Maak er een taak van</source>
        <translation>Make a task of it</translation>
    </message>
    <message>
        <source>Zet het in het plan</source>
        <translation>Put it in the plan</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Onder welk doel?</source>
        <translation>Under which goal?</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>staat in het plan</source>
        <translation>is in the plan</translation>
    </message>
    <message>
        <source>is een taak</source>
        <translation>is a task</translation>
    </message>
    <message>
        <source>Nieuwe afspraak</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Maak er een taak van: %1</source>
        <translation>Make a task of: %1</translation>
    </message>
    <message>
        <source>Zet het in het plan: %1</source>
        <translation>Put in the plan: %1</translation>
    </message>
    <message>
        <source>Verwijderen: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Wat is er afgesproken?</source>
        <translation>What was agreed?</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>At the latest</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>%1 wordt %2</source>
        <translation>%1 turns %2</translation>
    </message>
    <message>
        <source>Delen met %1 loopt af</source>
        <translation>Sharing with %1 ends soon</translation>
    </message>
    <message>
        <source>Delen met %1 is ingetrokken</source>
        <translation>Sharing with %1 was withdrawn</translation>
    </message>
    <message>
        <source>Nog nodig? Vraag het opnieuw en maak een nieuwe kaart.</source>
        <translation>Still needed? Ask again and make a new card.</translation>
    </message>
    <message>
        <source>Vertel het wie iets kreeg, en noteer dat op de kaart.</source>
        <translation>Tell who got something, and note that on the card.</translation>
    </message>
    <message>
        <source>Dan volwassen. Bespreek of de hulp doorgaat, en onder welke wet.</source>
        <translation>An adult from then on. Talk about whether the help goes on, and under which law.</translation>
    </message>
    <message>
        <source>Dan beslist deze jongere zelf. Vraag om een eigen akkoord.</source>
        <translation>From then on this young person decides. Ask for their own agreement.</translation>
    </message>
    <message>
        <source>Dan beslissen kind en ouder samen. Bespreek het met allebei.</source>
        <translation>From then on child and parent decide together. Talk with both.</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>vanaf %1, dag niet zeker</source>
        <translation>from %1, day not certain</translation>
    </message>
    <message>
        <source>op %1</source>
        <translation>on %1</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>Wie beslist, en wat u deelt</source>
        <translation>Who decides, and what you share</translation>
    </message>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bij uw taken gezet: %1</source>
        <translation>Added to your tasks: %1</translation>
    </message>
</context>
<context>
    <name>AheadLine</name>
    <message>
        <source>Bekijk</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Bekijk: %1</source>
        <translation>Look: %1</translation>
    </message>
    <message>
        <source>Zet bij mijn taken</source>
        <translation>Add to my tasks</translation>
    </message>
    <message>
        <source>Zet bij mijn taken: %1</source>
        <translation>Add to my tasks: %1</translation>
    </message>
</context>
<context>
    <name>AlikeList</name>
    <message>
        <source>Deze persoon is het</source>
        <translation>This is the person</translation>
    </message>
    <message>
        <source>Lijkt op iemand die al bekend is</source>
        <translation>Looks like somebody who is known already</translation>
    </message>
</context>
<context>
    <name>AlikePanel</name>
    <message>
        <source>Dit BSN staat ook bij %1.</source>
        <translation>%1 has this BSN too.</translation>
    </message>
</context>
<context>
    <name>AlikePerson</name>
    <message>
        <source>Bekend bij %1</source>
        <translation>Known to %1</translation>
    </message>
    <message>
        <source>In een dossier dat hier niet staat.</source>
        <translation>In a file that is not here.</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Toch een ander</source>
        <translation>Somebody else after all</translation>
    </message>
    <message>
        <source>bij %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>zelfde BSN</source>
        <translation>same BSN</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Wat zei de backoffice?</source>
        <translation>What did the back office say?</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Nummer van de beschikking</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Wat zeiden zij erbij?</source>
        <translation>What did they add?</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Lees het antwoord uit een bestand</source>
        <translation>Read the answer from a file</translation>
    </message>
    <message>
        <source>nummer %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>antwoord uiterlijk %1</source>
        <translation>answer by %1</translation>
    </message>
    <message>
        <source>Antwoord van de backoffice</source>
        <translation>Answer of the back office</translation>
    </message>
    <message>
        <source>Antwoord (*.json)</source>
        <translation>Answer (*.json)</translation>
    </message>
    <message>
        <source>Het antwoord staat erbij.</source>
        <translation>The answer has been added.</translation>
    </message>
</context>
<context>
    <name>AppointmentFold</name>
    <message>
        <source>Nog niet gevraagd</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Gaat niet door</source>
        <translation>Does not take place</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message numerus="yes">
        <source>%n minuten</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Niet gezegd</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Waarover?</source>
        <translation>About what?</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hoe laat?</source>
        <translation>What time?</translation>
    </message>
    <message>
        <source>Hoe lang?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Waar?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Om niet te vergeten</source>
        <translation>Not to forget</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Een collega kijkt mee</source>
        <translation>A colleague looks along</translation>
    </message>
    <message>
        <source>Wie kijkt mee?</source>
        <translation>Who looks along?</translation>
    </message>
    <message>
        <source>En als die er niet is? (mag leeg blijven)</source>
        <translation>And if they are away? (may stay empty)</translation>
    </message>
    <message>
        <source>Wat moet er anders?</source>
        <translation>What is to be different?</translation>
    </message>
    <message>
        <source>Nodig als u het plan terugstuurt. Alleen collega&apos;s lezen dit.</source>
        <translation>Needed when you send the plan back. Only colleagues read this.</translation>
    </message>
    <message>
        <source>Vraag goedkeuring</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Terugsturen</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Lees versie %1</source>
        <translation>Read version %1</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Vraag het ook aan een ander</source>
        <translation>Ask somebody else too</translation>
    </message>
    <message>
        <source>Er werkt nog niemand anders in dit dossier die dit mag doen. Voeg bij Gezin, Wie werkt mee, een collega toe.</source>
        <translation>Nobody else works in this file yet who may do this. Add a colleague under Family, Who works on this.</translation>
    </message>
    <message>
        <source>Laat een collega meekijken met %1. Tot die tijd staat er CONCEPT op papier.</source>
        <translation>Have a colleague look along at %1. Until then the paper says CONCEPT.</translation>
    </message>
    <message>
        <source>%1 wacht op een collega. Tot die tijd staat er CONCEPT op papier.</source>
        <translation>%1 waits for a colleague. Until then the paper says CONCEPT.</translation>
    </message>
    <message>
        <source>%1 is teruggestuurd. Pas het plan aan en stel een nieuwe versie vast.</source>
        <translation>%1 was sent back. Change the plan and fix a new version.</translation>
    </message>
    <message>
        <source>%1 is goedgekeurd.</source>
        <translation>%1 is approved.</translation>
    </message>
    <message>
        <source>Een collega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>%1 (als vervanger)</source>
        <translation>%1 (as deputy)</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>%1: gevraagd door %2, %3. Nog geen antwoord.</source>
        <translation>%1: asked by %2, %3. No answer yet.</translation>
    </message>
    <message>
        <source>%1: goedgekeurd, %2</source>
        <translation>%1: approved, %2</translation>
    </message>
    <message>
        <source>%1: teruggestuurd, %2</source>
        <translation>%1: sent back, %2</translation>
    </message>
</context>
<context>
    <name>ApprovalsCard</name>
    <message>
        <source>Meekijken met een plan</source>
        <translation>Look along with a plan</translation>
    </message>
    <message>
        <source>Een collega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>%1 stuurde het plan terug</source>
        <translation>%1 sent the plan back</translation>
    </message>
    <message>
        <source>%1 vraagt u om goedkeuring</source>
        <translation>%1 asks you for approval</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Onbekende collega</source>
        <translation>Unknown colleague</translation>
    </message>
    <message>
        <source>voor %1</source>
        <translation>for %1</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Rond dit gezin</source>
        <translation>Around this family</translation>
    </message>
</context>
<context>
    <name>ArrivePage</name>
    <message>
        <source>Overdracht inlezen</source>
        <translation>Read in a handover</translation>
    </message>
    <message>
        <source>Pakket van een andere gemeente</source>
        <translation>Package from another municipality</translation>
    </message>
    <message>
        <source>Bestand kiezen</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Dat krijgt u van de afzender, langs een andere weg dan het bestand.</source>
        <translation>You get it from the sender, by another way than the file.</translation>
    </message>
    <message>
        <source>Openen en bekijken</source>
        <translation>Open and look</translation>
    </message>
    <message>
        <source>Dit komt erin</source>
        <translation>This comes in</translation>
    </message>
    <message>
        <source>Het is toch voor onze gemeente</source>
        <translation>It is for our municipality after all</translation>
    </message>
    <message>
        <source>Maak er een dossier van</source>
        <translation>Make it a file</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>U kreeg een zipbestand met een overdrachtsdossier. U ziet eerst wat erin zit. Er verandert pas iets als u er een dossier van maakt.</source>
        <translation>You were sent a zip file with a handover file. First you see what is in it. Nothing changes until you make it a file.</translation>
    </message>
    <message>
        <source>De mensen komen in een nieuw dossier van uw team. U wordt regisseur.</source>
        <translation>The people come in a new file of your team. You become the coordinator.</translation>
    </message>
    <message>
        <source>De rest staat bij Papieren in het dossier, per onderdeel, om na te lezen.</source>
        <translation>The rest is under Papers in the file, part by part, to read.</translation>
    </message>
    <message>
        <source>Wat over veiligheid gaat, komt in het deel dat alleen bevoegden lezen.</source>
        <translation>What is about safety goes to the part that only a few may read.</translation>
    </message>
    <message>
        <source>U kunt dit 30 dagen lang in één keer terugdraaien.</source>
        <translation>You can take this back in one go for 30 days.</translation>
    </message>
    <message>
        <source>Overdrachtsdossier (*.zip *.wijkdesk)</source>
        <translation>Handover file (*.zip *.wijkdesk)</translation>
    </message>
    <message>
        <source>Gemaakt op %1.</source>
        <translation>Made on %1.</translation>
    </message>
    <message>
        <source>Let op: dit pakket is gemaakt voor %1.</source>
        <translation>Take care: this package was made for %1.</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Ingelezen. U kunt dit 30 dagen lang terugdraaien.</source>
        <translation>Read in. You can take this back for 30 days.</translation>
    </message>
    <message>
        <source>Wat over veiligheid gaat, mag u niet bewaren. Laat een collega die dat mag het pakket ook openen.</source>
        <translation>You may not keep what is about safety. Let a colleague who may open the package too.</translation>
    </message>
</context>
<context>
    <name>AskedTwice</name>
    <message>
        <source>Twee keer gevraagd</source>
        <translation>Asked twice</translation>
    </message>
    <message>
        <source>Waarom gaat de andere weg?</source>
        <translation>Why does the other one go?</translation>
    </message>
    <message>
        <source>%1 is voor dezelfde behoefte vaker gevraagd.</source>
        <translation>%1 was asked more than once for the same need.</translation>
    </message>
    <message>
        <source>%1 kiest welke blijft.</source>
        <translation>%1 chooses which one stays.</translation>
    </message>
    <message>
        <source>Niemand vraagt nu nog om %1. Wat dubbel gevraagd was, is allemaal ingetrokken.</source>
        <translation>Nobody asks for %1 any more. What was asked twice has all been withdrawn.</translation>
    </message>
    <message>
        <source>%1 kiest of het opnieuw gevraagd wordt.</source>
        <translation>%1 chooses whether it is asked again.</translation>
    </message>
    <message>
        <source>Niemand hoeft het te vragen</source>
        <translation>Nobody has to ask</translation>
    </message>
    <message>
        <source>Houd die van %1</source>
        <translation>Keep the one of %1</translation>
    </message>
    <message>
        <source>Vraag opnieuw, zoals die van %1</source>
        <translation>Ask again, like the one of %1</translation>
    </message>
    <message>
        <source>Stond er twee keer in</source>
        <translation>Was there twice</translation>
    </message>
</context>
<context>
    <name>AskerCard</name>
    <message>
        <source>Wie vraagt de kopie?</source>
        <translation>Who asks for the copy?</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kies wie de kopie vraagt.</source>
        <translation>Choose who asks for the copy.</translation>
    </message>
    <message>
        <source>Ook over: %1.</source>
        <translation>Also about: %1.</translation>
    </message>
    <message>
        <source>%1 is 12 of ouder. Vraag ook wat die ervan vindt.</source>
        <translation>%1 is 12 or older. Ask what they think of it too.</translation>
    </message>
</context>
<context>
    <name>AttachmentAdder</name>
    <message>
        <source>Bijlage toevoegen</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>Sleep bestanden of foto&apos;s naar dit dossier. Of kies ze hier.</source>
        <translation>Drag files or photos onto this file. Or choose them here.</translation>
    </message>
    <message>
        <source>Bestanden kiezen</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Foto plakken</source>
        <translation>Paste photo</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation>The whole family</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>&amp;Gezin mag dit zien</source>
        <translation>&amp;Family may see this</translation>
    </message>
    <message>
        <source>Er is geen foto gekopieerd. Kopieer eerst een foto, en plak dan.</source>
        <translation>No photo has been copied. Copy a photo first, then paste.</translation>
    </message>
</context>
<context>
    <name>AttachmentCopy</name>
    <message>
        <source>Kies waar</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Not after all</translation>
    </message>
    <message>
        <source>Een kopie staat buiten WijkDesk. Wie bij die map kan, kan de kopie lezen. Het wordt genoteerd. Wis de kopie als u klaar bent.</source>
        <translation>A copy is outside WijkDesk. Whoever can reach that folder can read the copy. It is noted. Delete the copy when you are done.</translation>
    </message>
    <message>
        <source>In het origineel kan nog iets zitten dat vanzelf start. Open het alleen als u de afzender vertrouwt.</source>
        <translation>The original may still hold something that starts by itself. Open it only if you trust the sender.</translation>
    </message>
    <message>
        <source>WijkDesk heeft niet in dit bestand gekeken. Open het alleen als u de afzender vertrouwt.</source>
        <translation>WijkDesk has not looked inside this file. Open it only if you trust the sender.</translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Bewaard. Deze kopie staat nu buiten WijkDesk. Wis de kopie als u klaar bent.</source>
        <translation>Saved. This copy is now outside WijkDesk. Delete the copy when you are done.</translation>
    </message>
</context>
<context>
    <name>AttachmentFold</name>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Nu ophalen</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Bewaar het origineel</source>
        <translation>Save the original</translation>
    </message>
    <message>
        <source>Bijlage verwijderen</source>
        <translation>Delete attachment</translation>
    </message>
    <message>
        <source>Naar het plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation>The whole family</translation>
    </message>
    <message>
        <source>Bekijken: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Naar het plan: %1</source>
        <translation>To the plan: %1</translation>
    </message>
    <message>
        <source>Naam van de bijlage</source>
        <translation>Name of the attachment</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Wordt opgehaald …</source>
        <translation>Fetching …</translation>
    </message>
</context>
<context>
    <name>AttachmentIntake</name>
    <message>
        <source>Geplakte foto</source>
        <translation>Pasted photo</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Wordt geopend …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Alleen de eerste bladzijden staan hier. Bewaar een kopie voor de rest.</source>
        <translation>Only the first pages are here. Save a copy for the rest.</translation>
    </message>
    <message>
        <source>Foto of scan, zonder tekst.</source>
        <translation>Photo or scan, without text.</translation>
    </message>
    <message>
        <source>Deze bladzijde kan hier niet worden getoond.</source>
        <translation>This page cannot be shown here.</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message numerus="yes">
        <source>Bij het vergrendelen was %n bijlage(n) nog niet klaar. Open het dossier en kijk bij Bijlagen.</source>
        <translation>
            <numerusform>%n attachment was not finished when WijkDesk locked. Open the file and look at Attachments.</numerusform>
            <numerusform>%n attachments were not finished when WijkDesk locked. Open the file and look at Attachments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>foto of scan</source>
        <translation>photo or scan</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>ander bestand</source>
        <translation>other file</translation>
    </message>
    <message numerus="yes">
        <source>%n bladzijde(n)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>getekend papier van %1</source>
        <translation>signed paper of %1</translation>
    </message>
    <message>
        <source>staat veilig op deze laptop</source>
        <translation>safe on this laptop</translation>
    </message>
    <message>
        <source>bijlage onderweg</source>
        <translation>attachment on its way</translation>
    </message>
    <message>
        <source>gaat hier niet open</source>
        <translation>does not open here</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Nog geen bijlagen. Sleep een foto, scan of brief naar dit dossier.</source>
        <translation>No attachments yet. Drag a photo, scan or letter onto this file.</translation>
    </message>
    <message>
        <source>Wat kan erin?</source>
        <translation>What can be added?</translation>
    </message>
    <message>
        <source>Foto&apos;s, scans en pdf&apos;s kunt u hier ook bekijken. Wat er onzichtbaar in zit, gaat eruit, zoals de plek waar een foto is gemaakt.</source>
        <translation>Photos, scans and pdfs can also be viewed here. What is in them unseen is taken out, such as the place where a photo was made.</translation>
    </message>
    <message>
        <source>Een bestand mag hoogstens 20 MB zijn.</source>
        <translation>A file may be 20 MB at most.</translation>
    </message>
    <message>
        <source>Andere bestanden blijven dicht. U kunt er wel een kopie van bewaren.</source>
        <translation>Other files stay shut. You can save a copy of them.</translation>
    </message>
</context>
<context>
    <name>AzcCard</name>
    <message>
        <source>AZC</source>
        <translation>Asylum centre</translation>
    </message>
    <message>
        <source>Status noteren</source>
        <translation>Note the status</translation>
    </message>
    <message>
        <source>Inburgering (PIP) van</source>
        <translation>Civic integration (PIP) of</translation>
    </message>
    <message>
        <source>PIP noteren</source>
        <translation>Note a PIP</translation>
    </message>
    <message>
        <source>Waarvoor is het V-nummer nodig?</source>
        <translation>What is the V-number needed for?</translation>
    </message>
    <message>
        <source>Leeg: dan vraagt WijkDesk er niet om.</source>
        <translation>Empty: then WijkDesk does not ask for it.</translation>
    </message>
    <message>
        <source>Woont niet op een AZC</source>
        <translation>Does not live at an asylum centre</translation>
    </message>
    <message>
        <source>Contact toevoegen: %1</source>
        <translation>Add contact: %1</translation>
    </message>
    <message>
        <source>Verblijfsstatus van</source>
        <translation>Residence status of</translation>
    </message>
    <message>
        <source>Contact toevoegen</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <source>Voor %1 is geen voogd bekend. Vraag COA of Nidos er al is. Is er niemand? Meld het bij Nidos. Zonder voogd kan niemand toestemming geven.</source>
        <translation>No guardian is known for %1. Ask COA whether Nidos is there already. Is there nobody? Report it to Nidos. Without a guardian nobody can give consent.</translation>
    </message>
</context>
<context>
    <name>BackCard</name>
    <message>
        <source>Samen terugkijken</source>
        <translation>Looking back together</translation>
    </message>
    <message>
        <source>Evaluatie van het plan</source>
        <translation>Evaluation of the plan</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>niet te lezen</source>
        <translation>cannot be read</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tekst(en) half af</source>
        <translation>
            <numerusform>%n text half done</numerusform>
            <numerusform>%n texts half done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Nu een reservekopie maken</source>
        <translation>Make a backup copy now</translation>
    </message>
    <message>
        <source>Alles op deze laptop wordt zoals het toen was. Wat er nu staat, wordt apart bewaard. Wat u daarna typte en nog niet verstuurde, kunt u straks terughalen. WijkDesk vergrendelt eerst; daarna ontgrendelt u weer.</source>
        <translation>Everything on this laptop becomes as it was then. What is here now is kept apart. What you typed after that and did not send yet, you can bring back afterwards. WijkDesk locks first; then you unlock again.</translation>
    </message>
    <message>
        <source>WijkDesk maakt ze vanzelf, elk half uur dat u werkt. Ze zijn net zo goed beveiligd als de rest. Ze staan op deze laptop: is die weg, dan zijn zij dat ook. Terug naar eerder? Kies een reservekopie uit de lijst.</source>
        <translation>WijkDesk makes them by itself, every half hour that you work. They are secured as well as the rest. They are on this laptop: if that is gone, so are they. Back to an earlier moment? Choose a backup copy from the list.</translation>
    </message>
    <message>
        <source>Deze reservekopie terugzetten</source>
        <translation>Put back this backup copy</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backup copies</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n oudere</source>
        <translation>
            <numerusform>%n older one</numerusform>
            <numerusform>%n older ones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>beschadigd</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>Terug naar %1?</source>
        <translation>Back to %1?</translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt en nagekeken.</source>
        <translation>The backup copy was made and checked.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Oefenen. Deze gezinnen zijn verzonnen.</source>
        <translation>Practice. These families are invented.</translation>
    </message>
    <message>
        <source>Opnieuw beginnen</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>Stoppen met oefenen</source>
        <translation>Stop practising</translation>
    </message>
    <message>
        <source>Wat u oefende gaat weg. Klik nog een keer om opnieuw te beginnen.</source>
        <translation>What you practised will be gone. Press once more to begin again.</translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message>
        <source>Wie zijn dat?</source>
        <translation>Who are they?</translation>
    </message>
    <message>
        <source>Terug naar de wachtlijst</source>
        <translation>Back to the waiting list</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>norm %n dag(en)</source>
        <translation>
            <numerusform>norm %n day</numerusform>
            <numerusform>norm %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belongs</name>
    <message>
        <source>Hoort bij %1</source>
        <translation>Belongs to %1</translation>
    </message>
</context>
<context>
    <name>BesideDesk</name>
    <message>
        <source>meekijken samen client groot scherm</source>
        <translation>look along together client large screen</translation>
    </message>
    <message>
        <source>Meekijkstand</source>
        <translation>Look along</translation>
    </message>
    <message>
        <source>Open eerst een dossier of een plan. Druk dan op F8 om samen te kijken.</source>
        <translation>Open a file or a plan first. Then press F8 to look together.</translation>
    </message>
    <message>
        <source>Ondersteuningsplan</source>
        <translation>Support plan</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>Samen bekijken</source>
        <translation>Looking together</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Klaar (F8)</source>
        <translation>Done (F8)</translation>
    </message>
    <message>
        <source>Voor wie is dit?</source>
        <translation>Who is this for?</translation>
    </message>
    <message>
        <source>Wat wilt u anders?</source>
        <translation>What do you want to be different?</translation>
    </message>
    <message>
        <source>Wat spreken wij met elkaar af?</source>
        <translation>What do we agree with each other?</translation>
    </message>
    <message>
        <source>Wanneer kijken wij samen hoe het gaat?</source>
        <translation>When do we look together how it goes?</translation>
    </message>
    <message>
        <source>Typ een dag, zoals “24 nov” of “over 6 weken”.</source>
        <translation>Type a day, such as “24 nov” or “over 6 weken”.</translation>
    </message>
    <message>
        <source>In uw eigen woorden</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>Hoe gaat het volgens uzelf?</source>
        <translation>How is it going, in your own view?</translation>
    </message>
    <message>
        <source>Samen een plan maken</source>
        <translation>Make a plan together</translation>
    </message>
    <message>
        <source>Nog een doel</source>
        <translation>Another goal</translation>
    </message>
    <message>
        <source>Waarom is er een plan?</source>
        <translation>Why is there a plan?</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Samen terugkijken</source>
        <translation>Looking back together</translation>
    </message>
    <message>
        <source>Dit kijken wij samen na. Klopt er iets niet? Zeg het.</source>
        <translation>We check this together. Is something not right? Say so.</translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BirthWatch</name>
    <message>
        <source>Deze dag komt nog. Nog niet geboren? Zet de dag dan bij “verwacht”.</source>
        <translation>This day is still to come. Not born yet? Then put the day at “expected”.</translation>
    </message>
    <message>
        <source>1 januari staat vaak voor een dag die niemand weet. Hoe zeker is het?</source>
        <translation>1 January often stands for a day that nobody knows. How certain is it?</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Birth date</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>Scherm leeg. Verder: F9 of Esc.</source>
        <translation>Screen empty. Go on: F9 or Esc.</translation>
    </message>
</context>
<context>
    <name>BlankCover</name>
    <message>
        <source>Scherm leeg</source>
        <translation>Screen empty</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Klaarzetten</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Aangenomen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Gestart</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Afgelopen</source>
        <translation>Ended</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>klaarzetten</source>
        <translation>prepare</translation>
    </message>
    <message>
        <source>versturen</source>
        <translation>send</translation>
    </message>
    <message>
        <source>bellen</source>
        <translation>call</translation>
    </message>
    <message>
        <source>herinneren</source>
        <translation>remind</translation>
    </message>
    <message>
        <source>hoe gaat het?</source>
        <translation>how is it going?</translation>
    </message>
    <message>
        <source>navragen</source>
        <translation>ask again</translation>
    </message>
    <message>
        <source>al begonnen?</source>
        <translation>begun yet?</translation>
    </message>
    <message>
        <source>wat intussen?</source>
        <translation>what meanwhile?</translation>
    </message>
    <message>
        <source>dag kiezen</source>
        <translation>choose a day</translation>
    </message>
    <message>
        <source>uitkomst noteren</source>
        <translation>note the outcome</translation>
    </message>
    <message>
        <source>Zet klaar</source>
        <translation>Make ready</translation>
    </message>
    <message>
        <source>Verstuur</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Bel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Herinner</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Vraag hoe het gaat</source>
        <translation>Ask how it is going</translation>
    </message>
    <message>
        <source>Vraag na</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>De hulp is begonnen</source>
        <translation>Help has begun</translation>
    </message>
    <message>
        <source>Spreek iets af</source>
        <translation>Agree on something</translation>
    </message>
    <message>
        <source>Kies een dag</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Sluit af met uitkomst</source>
        <translation>Close with an outcome</translation>
    </message>
    <message>
        <source>Nog een concept: kijk het na en zet het klaar</source>
        <translation>Still a draft: look it over and make it ready</translation>
    </message>
    <message>
        <source>Klaar: leg vast wat er meegaat en verstuur</source>
        <translation>Ready: set down what goes along and send it</translation>
    </message>
    <message>
        <source>Bel: er moest %1 een antwoord zijn</source>
        <translation>Call: there should have been an answer %1</translation>
    </message>
    <message>
        <source>Nog steeds geen antwoord: vraag het opnieuw (sinds %1)</source>
        <translation>Still no answer: ask again (since %1)</translation>
    </message>
    <message>
        <source>Vraag het gezin hoe het gaat (%1)</source>
        <translation>Ask the family how it is going (%1)</translation>
    </message>
    <message>
        <source>Vraag na wanneer de hulp begint (%1)</source>
        <translation>Ask when help begins (%1)</translation>
    </message>
    <message>
        <source>De hulp zou %1 beginnen: vraag of dat zo is</source>
        <translation>Help was to begin %1: ask whether it did</translation>
    </message>
    <message>
        <source>Spreek af wat er intussen gebeurt</source>
        <translation>Agree on what happens meanwhile</translation>
    </message>
    <message>
        <source>Kies een dag om na te vragen</source>
        <translation>Choose a day to ask again</translation>
    </message>
    <message>
        <source>Er is nu niets te doen. Navragen: %1</source>
        <translation>There is nothing to do now. Ask again: %1</translation>
    </message>
    <message>
        <source>De hulp loopt. Klaar? Noteer hoe het afliep</source>
        <translation>Help is running. Finished? Note how it ended</translation>
    </message>
    <message>
        <source>Hier is niets meer te doen</source>
        <translation>There is nothing left to do here</translation>
    </message>
    <message>
        <source>volgt: %1</source>
        <translation>followed by: %1</translation>
    </message>
    <message>
        <source>niemand volgt dit</source>
        <translation>nobody follows this</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n kaart(en)</source>
        <translation>
            <numerusform>%1, %n card</numerusform>
            <numerusform>%1, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardFilter</name>
    <message>
        <source>Zoek op het bord</source>
        <translation>Search the board</translation>
    </message>
    <message>
        <source>Zoek op het bord: naam, aanbod of gids</source>
        <translation>Search the board: name, help or guide</translation>
    </message>
    <message>
        <source>Welke gids?</source>
        <translation>Which guide?</translation>
    </message>
    <message>
        <source>Welke aanbieder?</source>
        <translation>Which provider?</translation>
    </message>
    <message>
        <source>Hoe dringend?</source>
        <translation>How urgent?</translation>
    </message>
    <message>
        <source>Welke school, welk AZC of welk team?</source>
        <translation>Which school, which AZC or which team?</translation>
    </message>
    <message>
        <source>Alleen wat iets vraagt</source>
        <translation>Only what asks for something</translation>
    </message>
    <message>
        <source>Elke gids</source>
        <translation>Any guide</translation>
    </message>
    <message>
        <source>Elke aanbieder</source>
        <translation>Any provider</translation>
    </message>
    <message>
        <source>Elke urgentie</source>
        <translation>Any urgency</translation>
    </message>
    <message>
        <source>Elke plek</source>
        <translation>Any place</translation>
    </message>
    <message>
        <source>Nu doen: %1</source>
        <translation>To do now: %1</translation>
    </message>
    <message>
        <source>Zonder actie: %1</source>
        <translation>Without action: %1</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Bord</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Geen verwijzing past bij wat u koos.</source>
        <translation>No referral fits what you chose.</translation>
    </message>
    <message>
        <source>Nog geen verwijzingen. Open een dossier en kies daar “Verwijzing voorbereiden”.</source>
        <translation>No referrals yet. Open a file and choose “Prepare a referral” there.</translation>
    </message>
    <message>
        <source>De dossiers zijn dicht. Maak verbinding: dan ziet u weer wat er loopt.</source>
        <translation>The files are closed. Connect: then you see again what is running.</translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en) lopen</source>
        <translation>
            <numerusform>%n referral is running</numerusform>
            <numerusform>%n referrals are running</numerusform>
        </translation>
    </message>
    <message>
        <source>Uit de dossiers die u ziet.</source>
        <translation>From the files that you see.</translation>
    </message>
    <message>
        <source>“%1” is het einde. Deze verwijzing gaat nergens meer heen.</source>
        <translation>“%1” is the end. This referral goes nowhere any more.</translation>
    </message>
    <message>
        <source>Van “%1” gaat een verwijzing niet naar “%2”. Er is niets veranderd.</source>
        <translation>From “%1” a referral does not go to “%2”. Nothing has changed.</translation>
    </message>
    <message>
        <source>Wel kan: %1.</source>
        <translation>Possible: %1.</translation>
    </message>
    <message>
        <source>%1 staat nu bij %2</source>
        <translation>%1 is now at %2</translation>
    </message>
</context>
<context>
    <name>BridgeBoxes</name>
    <message>
        <source>Wat gebeurt er intussen?</source>
        <translation>What happens in the meantime?</translation>
    </message>
    <message>
        <source>Wie doet dat?</source>
        <translation>Who does that?</translation>
    </message>
    <message>
        <source>Wanneer vraagt u hoe het gaat?</source>
        <translation>When do you ask how it goes?</translation>
    </message>
    <message>
        <source>Die dag staat het op Vandaag.</source>
        <translation>On that day it is on Today.</translation>
    </message>
</context>
<context>
    <name>BsnBox</name>
    <message>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>CardLanguage</name>
    <message>
        <source>%2 spreekt %1. In die taal is er nog geen kaart. Daarom staat hier Nederlands.</source>
        <translation>%2 speaks %1. There is no card in that language yet. That is why it says Dutch here.</translation>
    </message>
    <message>
        <source>Voorgesteld: %1, de taal van %2. U mag iets anders kiezen.</source>
        <translation>Proposed: %1, the language of %2. You may choose something else.</translation>
    </message>
    <message>
        <source>%2 spreekt %1. Die kaart is veranderd en nog niet opnieuw nagekeken. Daarom staat hier Nederlands.</source>
        <translation>%2 speaks %1. That card has changed and was not checked again yet. That is why it says Dutch here.</translation>
    </message>
    <message>
        <source>%2 spreekt %1. Die kaart is nog niet nagekeken. Daarom staat hier Nederlands.</source>
        <translation>%2 speaks %1. That card was not checked yet. That is why it says Dutch here.</translation>
    </message>
</context>
<context>
    <name>CardStrip</name>
    <message>
        <source>De gekozen verwijzing</source>
        <translation>The chosen referral</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Naar de verwijzing</source>
        <translation>To the referral</translation>
    </message>
    <message>
        <source>tel. %1</source>
        <translation>tel. %1</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>%1 gewijzigd. Ook bijwerken in dossier %2?</source>
        <translation>%1 changed. Update it in file %2 too?</translation>
    </message>
    <message>
        <source>Ook daar bijwerken</source>
        <translation>Update it there too</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Ook bijgewerkt in dossier %1.</source>
        <translation>Updated in file %1 too.</translation>
    </message>
    <message>
        <source>Daar terugzetten</source>
        <translation>Put back there</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Van de agenda halen</source>
        <translation>Take off the agenda</translation>
    </message>
    <message>
        <source>Wat is de vraag?</source>
        <translation>What is the question?</translation>
    </message>
    <message>
        <source>Wat is er besloten?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>Enter zet hem erbij. Daarna kiest u wie het doet en wanneer.</source>
        <translation>Enter adds it. After that you choose who does it and when.</translation>
    </message>
    <message>
        <source>Nieuwe afspraak</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gezin zonder naam</source>
        <translation>Family without a name</translation>
    </message>
    <message>
        <source>Naar het dossier: %1</source>
        <translation>To the file: %1</translation>
    </message>
    <message>
        <source>Van de agenda halen: %1</source>
        <translation>Take off the agenda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n partij(en) krijgen er iets van</source>
        <translation>
            <numerusform>%n party gets something of it</numerusform>
            <numerusform>%n parties get something of it</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen partij krijgt er iets van. Nodig andere partijen uit: dan kunt u per partij kiezen.</source>
        <translation>No party gets anything of it yet. Invite other parties: then you can choose for each party.</translation>
    </message>
    <message>
        <source>Nog geen partij krijgt er iets van.</source>
        <translation>No party gets anything of it yet.</translation>
    </message>
    <message>
        <source>Wat krijgt elke partij?</source>
        <translation>What does each party get?</translation>
    </message>
</context>
<context>
    <name>CaseloadCard</name>
    <message>
        <source>Uw werk</source>
        <translation>Your work</translation>
    </message>
    <message>
        <source>Uw team</source>
        <translation>Your team</translation>
    </message>
    <message>
        <source>Werkuren of verlof</source>
        <translation>Working hours or leave</translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source>0 is verlof of ziek.</source>
        <translation>0 is leave or ill.</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Leeg is vandaag.</source>
        <translation>Empty is today.</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>Leeg is voorlopig zo.</source>
        <translation>Empty is for the time being.</translation>
    </message>
    <message>
        <source>Leg vast</source>
        <translation>Record</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>gewicht %1</source>
        <translation>weight %1</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Haal weg: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Het gewicht ziet alleen de medewerker zelf: bespreek het samen.</source>
        <translation>Only the worker sees the weight: talk about it together.</translation>
    </message>
    <message>
        <source>Het gewicht ziet u alleen. Uw teamleider ziet uw uren en hoeveel dossiers u leidt.</source>
        <translation>Only you see the weight. Your team lead sees your hours and how many files you direct.</translation>
    </message>
    <message>
        <source>nu afwezig</source>
        <translation>away now</translation>
    </message>
    <message>
        <source>%1: %2, %3 uur, per volle week %4</source>
        <translation>%1: %2, %3 hours, per full week %4</translation>
    </message>
    <message>
        <source>U bent er nu niet: laat uw dossiers waarnemen.</source>
        <translation>You are away now: have your files covered.</translation>
    </message>
    <message>
        <source>U werkt %1 uur. Omgerekend naar een volle week van 36 uur: gewicht %2.</source>
        <translation>You work %1 hours. Converted to a full week of 36 hours: weight %2.</translation>
    </message>
    <message>
        <source>%1 uur vanaf %2</source>
        <translation>%1 hours from %2</translation>
    </message>
    <message>
        <source>Afwezig vanaf %2</source>
        <translation>Away from %2</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Hoorde eerst bij het doel: %1</source>
        <translation>Belonged to this goal before: %1</translation>
    </message>
    <message>
        <source>Staat nu op een andere plek.</source>
        <translation>Stands at another place now.</translation>
    </message>
</context>
<context>
    <name>ChangedCard</name>
    <message>
        <source>Er is iets veranderd</source>
        <translation>Something has changed</translation>
    </message>
    <message>
        <source>Maak opnieuw</source>
        <translation>Make anew</translation>
    </message>
    <message>
        <source>Een collega schreef iets. U ziet en drukt af wat er eerst stond: %1.</source>
        <translation>A colleague wrote something. You see and print what stood there before: %1.</translation>
    </message>
</context>
<context>
    <name>ChangedPart</name>
    <message>
        <source>Wat is er veranderd sinds u tekende?</source>
        <translation>What has changed since you signed?</translation>
    </message>
    <message>
        <source>Laat zien wat er anders is</source>
        <translation>Show what is different</translation>
    </message>
    <message>
        <source>Wat er anders is dan in het plan van %1.</source>
        <translation>What is different from the plan of %1.</translation>
    </message>
    <message>
        <source>Daar waren het mee eens: %1.</source>
        <translation>These agreed with it: %1.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Vraag hoe het gaat</source>
        <translation>Ask how it goes</translation>
    </message>
    <message>
        <source>Kloppen deze gegevens?</source>
        <translation>Is this correct?</translation>
    </message>
    <message>
        <source>Wat klopt er niet?</source>
        <translation>What is not correct?</translation>
    </message>
    <message>
        <source>Mag leeg blijven. Alle gidsen lezen dit. Schrijf hier niets over bewoners.</source>
        <translation>May stay empty. All workers read this. Write nothing about residents here.</translation>
    </message>
    <message>
        <source>Klopt</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Klopt niet</source>
        <translation>Not correct</translation>
    </message>
    <message>
        <source>Hier staat wat er niet klopt. Kies Klopt niet, of haal de tekst weg.</source>
        <translation>This says what is not correct. Choose Not correct, or take the text away.</translation>
    </message>
    <message>
        <source>Genoteerd: de gegevens kloppen vandaag.</source>
        <translation>Noted: this is correct today.</translation>
    </message>
    <message>
        <source>Genoteerd: er klopt iets niet. Collega&apos;s zien dit bij het aanbod.</source>
        <translation>Noted: something is not correct. Colleagues see this with the offer.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Wat hebt u nagekeken?</source>
        <translation>What did you check?</translation>
    </message>
    <message>
        <source>Op welk document?</source>
        <translation>On which document?</translation>
    </message>
    <message>
        <source>Nummer van het document</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Hoeft niet</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Geldig tot</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Gezien op</source>
        <translation>Seen on</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Wat drukt u af?</source>
        <translation>What do you print?</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>In welke taal?</source>
        <translation>In which language?</translation>
    </message>
    <message>
        <source>Papieren</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Welke papieren?</source>
        <translation>Which papers?</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>%1 blijft.</source>
        <translation>%1 stays.</translation>
    </message>
    <message>
        <source>Weggehaald.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Dit staat niet op deze laptop. U leest het niet, of het is weer weg.</source>
        <translation>This is not on this laptop. You do not read it, or it is gone again.</translation>
    </message>
    <message>
        <source>Wie is regisseur?</source>
        <translation>Who is regisseur?</translation>
    </message>
    <message>
        <source>op laptop %1</source>
        <translation>on laptop %1</translation>
    </message>
    <message>
        <source>u</source>
        <translation>you</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>%1 koos op twee laptops wie dit leest.</source>
        <translation>%1 chose on two laptops who reads this.</translation>
    </message>
    <message>
        <source>%1 en %2 kozen tegelijk wie dit leest.</source>
        <translation>%1 and %2 chose at the same time who reads this.</translation>
    </message>
    <message>
        <source>Het staat nu ook bij andere lezers. Wilt u dat niet? Overleg dan met uw collega.</source>
        <translation>It is now with other readers too. Do you not want that? Then talk to your colleague.</translation>
    </message>
    <message>
        <source>Het staat er nu twee keer. Kies wat blijft: de andere gaat weg voor wie die leest.</source>
        <translation>It is there twice now. Choose what stays: the other goes away for those who read it.</translation>
    </message>
    <message>
        <source>Bij andere lezers</source>
        <translation>With other readers</translation>
    </message>
    <message>
        <source>Lezers: %1</source>
        <translation>Readers: %1</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Twee teksten, één plek</source>
        <translation>Two texts, one place</translation>
    </message>
    <message>
        <source>Een collega vraagt u te kiezen</source>
        <translation>A colleague asks you to choose</translation>
    </message>
    <message>
        <source>Bekijk en kies</source>
        <translation>Look and choose</translation>
    </message>
    <message numerus="yes">
        <source>%n keer schreven u en een collega iets anders. Alles is bewaard.</source>
        <translation>
            <numerusform>In %n place you and a colleague wrote different things. Everything is kept.</numerusform>
            <numerusform>In %n places you and a colleague wrote different things. Everything is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Een collega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>%1 vraagt u te kiezen</source>
        <translation>%1 asks you to choose</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Sluit de aanmelding</source>
        <translation>Close the registration</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Welk advies gaf u? Dit mag leeg blijven.</source>
        <translation>What advice did you give? You may leave this empty.</translation>
    </message>
    <message>
        <source>Waarom is dit niet voor ons? Waar kan iemand wel terecht?</source>
        <translation>Why is this not for us? Where can the person go instead?</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Waarom afgesloten?</source>
        <translation>Why closed?</translation>
    </message>
    <message>
        <source>Laatste trede van hulp</source>
        <translation>Last rung of help</translation>
    </message>
    <message>
        <source>Hoe ging het? Wat werkte?</source>
        <translation>How did it go? What worked?</translation>
    </message>
    <message>
        <source>Wie weet dat het stopt?</source>
        <translation>Who knows that it ends?</translation>
    </message>
    <message>
        <source>Vertel het gezin dat zij altijd terug mogen komen.</source>
        <translation>Tell the family that they may always come back.</translation>
    </message>
    <message>
        <source>Wat gaat door zonder ons?</source>
        <translation>What goes on without us?</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>Wat staat in welke kolom?</source>
        <translation>What is in which column?</translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>Onder elke kolom staat een voorbeeld uit het bestand.</source>
        <translation>Below each column is an example from the file.</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>Without a name</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n kaart(en)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>alle kolommen tonen</source>
        <translation>show all columns</translation>
    </message>
    <message>
        <source>alleen deze tonen</source>
        <translation>show only this one</translation>
    </message>
</context>
<context>
    <name>ComingMove</name>
    <message>
        <source>Welk huishouden?</source>
        <translation>Which household?</translation>
    </message>
    <message>
        <source>Verhuist naar</source>
        <translation>Moves to</translation>
    </message>
    <message>
        <source>Kamer of unit</source>
        <translation>Room or unit</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Verhuizing noteren</source>
        <translation>Note the move</translation>
    </message>
    <message>
        <source>Huishouden zonder naam</source>
        <translation>Household without a name</translation>
    </message>
    <message>
        <source>Is verhuisd</source>
        <translation>Has moved</translation>
    </message>
    <message>
        <source>Gaat niet door</source>
        <translation>Will not happen</translation>
    </message>
    <message>
        <source>Is verhuisd: %1</source>
        <translation>Has moved: %1</translation>
    </message>
    <message>
        <source>Gaat niet door: %1</source>
        <translation>Will not happen: %1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Anders</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Andere plek</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Het plan zelf</source>
        <translation>The plan itself</translation>
    </message>
    <message>
        <source>Voor wie het plan is</source>
        <translation>Whom the plan is for</translation>
    </message>
    <message>
        <source>Wie bij elkaar wonen</source>
        <translation>Who live together</translation>
    </message>
    <message>
        <source>Familiebanden</source>
        <translation>Family ties</translation>
    </message>
    <message>
        <source>Wie om het gezin heen staan</source>
        <translation>Who stand around the family</translation>
    </message>
    <message>
        <source>Hoe het gaat</source>
        <translation>How things are</translation>
    </message>
    <message>
        <source>Wat er nodig is</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Doelen en acties</source>
        <translation>Goals and actions</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Wie mag wat weten</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Crisiskaart</source>
        <translation>Crisis card</translation>
    </message>
    <message>
        <source>Wat er van het plan is gezegd</source>
        <translation>What was said of the plan</translation>
    </message>
    <message>
        <source>Samen teruggekeken</source>
        <translation>Looked back together</translation>
    </message>
    <message>
        <source>Eerst: </source>
        <translation>Before: </translation>
    </message>
    <message>
        <source>Nu: </source>
        <translation>Now: </translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Zonder tekst</source>
        <translation>Without text</translation>
    </message>
    <message>
        <source>onderdeel</source>
        <translation>part</translation>
    </message>
    <message>
        <source>soort hulp</source>
        <translation>kind of help</translation>
    </message>
    <message>
        <source>naam van het dossier</source>
        <translation>name of the file</translation>
    </message>
    <message>
        <source>casusregisseur</source>
        <translation>case lead</translation>
    </message>
    <message>
        <source>telefoon van de casusregisseur</source>
        <translation>telephone of the case lead</translation>
    </message>
    <message>
        <source>klachten naar</source>
        <translation>complaints to</translation>
    </message>
    <message>
        <source>aangenomen door</source>
        <translation>accepted by</translation>
    </message>
    <message>
        <source>nummer van het dossier</source>
        <translation>number of the file</translation>
    </message>
    <message>
        <source>soort plan</source>
        <translation>kind of plan</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>hoort bij de behoefte</source>
        <translation>belongs to the need</translation>
    </message>
    <message>
        <source>van wie</source>
        <translation>whose</translation>
    </message>
    <message>
        <source>wie er wonen</source>
        <translation>who live there</translation>
    </message>
    <message>
        <source>over wie</source>
        <translation>about whom</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>aanbieder</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>aanbod</source>
        <translation>what is offered</translation>
    </message>
    <message>
        <source>wie de regie heeft</source>
        <translation>who directs</translation>
    </message>
    <message>
        <source>regisseur</source>
        <translation>lead worker</translation>
    </message>
    <message>
        <source>telefoon van de regisseur</source>
        <translation>telephone of the lead worker</translation>
    </message>
    <message>
        <source>plaats in het gezin</source>
        <translation>place in the family</translation>
    </message>
    <message>
        <source>in eigen taal</source>
        <translation>in their own language</translation>
    </message>
    <message>
        <source>gezegd op</source>
        <translation>said on</translation>
    </message>
    <message>
        <source>cijfers: gezin | gids</source>
        <translation>figures: family | guide</translation>
    </message>
    <message>
        <source>tweede gids</source>
        <translation>second worker</translation>
    </message>
    <message>
        <source>onderdelen van het plan</source>
        <translation>parts of the plan</translation>
    </message>
    <message>
        <source>hoe ver dat is</source>
        <translation>how far that is</translation>
    </message>
    <message>
        <source>wie dat is voor het gezin</source>
        <translation>who that is to the family</translation>
    </message>
    <message>
        <source>wijkteam</source>
        <translation>team</translation>
    </message>
    <message>
        <source>telefoon van het wijkteam</source>
        <translation>telephone of the team</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Wat is er veranderd?</source>
        <translation>What has changed?</translation>
    </message>
    <message>
        <source>Naar het plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Wat u vergelijkt</source>
        <translation>What you compare</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Naar</source>
        <translation>To</translation>
    </message>
    <message>
        <source>het plan zoals het nu is</source>
        <translation>the plan as it is now</translation>
    </message>
    <message>
        <source>van %1 naar %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Het plan zoals het nu is</source>
        <translation>The plan as it is now</translation>
    </message>
    <message>
        <source>Met %1 waren het eens: %2.</source>
        <translation>Agreed with %1: %2.</translation>
    </message>
    <message>
        <source>Waarom er een nieuwe versie is: %1</source>
        <translation>Why there is a new version: %1</translation>
    </message>
    <message>
        <source>In het kort</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Er is niets veranderd.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Wat hier niet staat, is hetzelfde gebleven.</source>
        <translation>What is not listed here stayed the same.</translation>
    </message>
</context>
<context>
    <name>ComplexityCard</name>
    <message>
        <source>Hoe zwaar is dit dossier?</source>
        <translation>How heavy is this file?</translation>
    </message>
    <message>
        <source>1 is licht, 2 is gewoon, 3 is zwaar. Het telt mee bij Uw werk.</source>
        <translation>1 is light, 2 is ordinary, 3 is heavy. It counts in Your work.</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Toch niet</source>
        <translation>Not after all</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>Zo is zeker dat u het bent, en niet wie langsliep.</source>
        <translation>That way it is certain that it is you, and not somebody who walked past.</translation>
    </message>
    <message>
        <source>U oefent. De wachtzin is: oefenen mag altijd</source>
        <translation>You are practising. The passphrase is: oefenen mag altijd</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Zelf samenvoegen</source>
        <translation>Merge them yourself</translation>
    </message>
    <message>
        <source>Beide houden</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Leg voor aan de regisseur</source>
        <translation>Put before the regisseur</translation>
    </message>
    <message>
        <source>Leg voor aan regisseur %1</source>
        <translation>Put before regisseur %1</translation>
    </message>
    <message>
        <source>Zo laten</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <source>Open het dossier: %1</source>
        <translation>Open the file: %1</translation>
    </message>
    <message>
        <source>%2 haalde dit weg, terwijl %1 er nog in schreef.</source>
        <translation>%2 removed this while %1 was still writing in it.</translation>
    </message>
    <message>
        <source>%1 haalde dit weg, terwijl %2 er nog in schreef.</source>
        <translation>%1 removed this while %2 was still writing in it.</translation>
    </message>
    <message>
        <source>%1 en %2 voegden deze twee samen. Ieder liet een ander staan.</source>
        <translation>%1 and %2 merged these two. Each kept another one.</translation>
    </message>
    <message>
        <source>%1 en %2 namen allebei de regie over.</source>
        <translation>%1 and %2 both took over regie.</translation>
    </message>
    <message>
        <source>%1 schreef dit twee keer, op twee laptops.</source>
        <translation>%1 wrote this twice, on two laptops.</translation>
    </message>
    <message>
        <source>%1 en %2 schreven hier allebei iets.</source>
        <translation>%1 and %2 both wrote something here.</translation>
    </message>
    <message>
        <source>Het staat er nu. Moet het toch weg? Haal het dan weg in het dossier.</source>
        <translation>It is there now. Should it go after all? Then remove it in the file.</translation>
    </message>
    <message>
        <source>Alles van beiden is bewaard. Kies wie er blijft.</source>
        <translation>Everything of both is kept. Choose who stays.</translation>
    </message>
    <message>
        <source>Er is er één tegelijk: nu is dat %1. De ander werkt mee.</source>
        <translation>There is one at a time: now that is %1. The other works along.</translation>
    </message>
    <message>
        <source>Beide teksten zijn bewaard. Kies wat er in het dossier komt.</source>
        <translation>Both texts are kept. Choose what goes into the file.</translation>
    </message>
    <message>
        <source>Alleen deze houden</source>
        <translation>Keep only this one</translation>
    </message>
    <message>
        <source>Blijft regisseur</source>
        <translation>Stays regisseur</translation>
    </message>
    <message>
        <source>Wordt regisseur</source>
        <translation>Becomes regisseur</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Leave it there</translation>
    </message>
    <message>
        <source>Deze houden</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>%1 haalde dit weg</source>
        <translation>%1 removed this</translation>
    </message>
    <message>
        <source>Nu regisseur</source>
        <translation>Regisseur now</translation>
    </message>
    <message>
        <source>Wat er nu staat</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <source>Nam ook de regie over</source>
        <translation>Took over regie too</translation>
    </message>
    <message>
        <source>Wat %1 schreef</source>
        <translation>What %1 wrote</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>De geboortedatum is niet bekend. Vraag het kind én wie het gezag heeft.</source>
        <translation>The date of birth is not known. Ask the child and who has parental authority.</translation>
    </message>
    <message>
        <source>Wie het gezag heeft, beslist. Het kind is nog geen 12.</source>
        <translation>Who has parental authority decides. The child is not yet 12.</translation>
    </message>
    <message>
        <source>Het kind en wie het gezag heeft, beslissen samen (12 tot 16 jaar).</source>
        <translation>The child and who has parental authority decide together (12 to 16 years).</translation>
    </message>
    <message>
        <source>Deze jongere beslist zelf over hulp (vanaf 16 jaar).</source>
        <translation>This young person decides about help alone (from 16 years).</translation>
    </message>
    <message>
        <source>Deze persoon is volwassen.</source>
        <translation>This person is an adult.</translation>
    </message>
    <message>
        <source>De geboortedag is niet zeker. Vraag daarom allebei.</source>
        <translation>The birthday is not certain. So ask both.</translation>
    </message>
    <message>
        <source>Gezag: %1.</source>
        <translation>Parental authority: %1.</translation>
    </message>
    <message>
        <source>Niemand heeft nu het gezag.</source>
        <translation>Nobody has parental authority now.</translation>
    </message>
    <message>
        <source>Wie het gezag heeft, is niet te bepalen.</source>
        <translation>Who has parental authority cannot be determined.</translation>
    </message>
    <message>
        <source>Het gezag is nog niet nagekeken. Bekend als ouder: %1.</source>
        <translation>Parental authority was not checked yet. Known as parent: %1.</translation>
    </message>
    <message>
        <source>Er is niemand met gezag bekend.</source>
        <translation>Nobody with parental authority is known.</translation>
    </message>
    <message>
        <source>Kijk in het gezagsregister of bel de rechtbank. Heeft echt niemand gezag? Vraag de Raad voor de Kinderbescherming om een voogd. Is het kind alleen gevlucht? Dan is Nidos de voogd. Bij gevaar hoeft u niet te wachten.</source>
        <translation>Look in the register of parental authority or call the court. Does really nobody have it? Ask the Child Protection Board for a guardian. Did the child flee alone? Then Nidos is the guardian. In danger you need not wait.</translation>
    </message>
    <message>
        <source>Bij de familiebanden staan dingen over het gezag die niet samen kunnen. Kijk in het gezagsregister wat klopt. Vraag tot die tijd iedereen die gezag kan hebben.</source>
        <translation>The family ties say things about parental authority that cannot both be true. Look in the custody register which is right. Until then, ask everybody who may hold it.</translation>
    </message>
    <message>
        <source>verandert op %1: wordt %2</source>
        <translation>changes on %1: becomes %2</translation>
    </message>
    <message>
        <source>verandert tussen %1 en %3: wordt %2</source>
        <translation>changes between %1 and %3: becomes %2</translation>
    </message>
</context>
<context>
    <name>ConsentAnswers</name>
    <message>
        <source>Wie hebt u gevraagd?</source>
        <translation>Whom did you ask?</translation>
    </message>
    <message>
        <source>Wanneer zei die dat?</source>
        <translation>When did they say so?</translation>
    </message>
    <message>
        <source>Vindt het goed</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Wil het niet</source>
        <translation>Does not want it</translation>
    </message>
    <message>
        <source>%1 wil het niet. Er gaat niets weg. Trek de kaart in.</source>
        <translation>%1 does not want it. Nothing leaves. Withdraw the card.</translation>
    </message>
    <message>
        <source>Er is niemand die ja kan zeggen.</source>
        <translation>There is nobody who can say yes.</translation>
    </message>
    <message>
        <source>Nog niet gevraagd: %1. Er gaat nog niets weg.</source>
        <translation>Not asked yet: %1. Nothing leaves yet.</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Wie beslist over hulp</source>
        <translation>Who decides about help</translation>
    </message>
    <message>
        <source>Volgt uit de geboortedatum en het gezag bij de familiebanden.</source>
        <translation>Follows from the date of birth and the parental authority at the family ties.</translation>
    </message>
    <message>
        <source>gezag spreekt elkaar tegen</source>
        <translation>parental authority contradicts itself</translation>
    </message>
    <message>
        <source>niemand kan beslissen</source>
        <translation>nobody can decide</translation>
    </message>
    <message>
        <source>Zet bij mijn taken</source>
        <translation>Add to my tasks</translation>
    </message>
    <message>
        <source>Zet bij mijn taken: gezag van %1</source>
        <translation>Add to my tasks: parental authority over %1</translation>
    </message>
    <message>
        <source>gezag nakijken</source>
        <translation>check parental authority</translation>
    </message>
</context>
<context>
    <name>ConsultationFold</name>
    <message>
        <source>Niet gezegd</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Nog niet bekend</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Andere school</source>
        <translation>Another school</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Een kind uit een ander dossier</source>
        <translation>A child from another file</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Nieuw consult</source>
        <translation>New consultation</translation>
    </message>
    <message numerus="yes">
        <source>%n minuten</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>een kind uit een dossier</source>
        <translation>a child from a file</translation>
    </message>
    <message>
        <source>hoort bij %1</source>
        <translation>belongs to %1</translation>
    </message>
    <message>
        <source>Consult verwijderen: %1</source>
        <translation>Remove consultation: %1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hoeveel minuten?</source>
        <translation>How many minutes?</translation>
    </message>
    <message>
        <source>Wie vroeg het?</source>
        <translation>Who asked?</translation>
    </message>
    <message>
        <source>Groep of leeftijd</source>
        <translation>Class or age</translation>
    </message>
    <message>
        <source>Wat was de vraag? Zonder naam.</source>
        <translation>What was the question? Without a name.</translation>
    </message>
    <message>
        <source>Wat was het advies? Zonder naam.</source>
        <translation>What was the advice? Without a name.</translation>
    </message>
    <message>
        <source>Hoe gaat het verder?</source>
        <translation>How does it go on?</translation>
    </message>
    <message>
        <source>Hielp het? Volgens wie het vroeg.</source>
        <translation>Did it help? According to who asked.</translation>
    </message>
    <message>
        <source>Hoort het toch bij een kind?</source>
        <translation>Does it belong to a child after all?</translation>
    </message>
    <message>
        <source>Alleen als de ouders het kind hebben aangemeld.</source>
        <translation>Only when the parents have registered the child.</translation>
    </message>
</context>
<context>
    <name>ConsultationsPart</name>
    <message>
        <source>Consulten zonder naam</source>
        <translation>Consultations without a name</translation>
    </message>
    <message>
        <source>Nieuw consult</source>
        <translation>New consultation</translation>
    </message>
    <message>
        <source>Nog geen consulten in dit schooljaar. Leg vast wat de school vroeg en wat u aanraadde. Een naam hoort er niet bij.</source>
        <translation>No consultations in this school year yet. Note what the school asked and what you advised. No name belongs to it.</translation>
    </message>
    <message>
        <source>Dit schooljaar</source>
        <translation>This school year</translation>
    </message>
    <message>
        <source>Schooljaar</source>
        <translation>School year</translation>
    </message>
    <message numerus="yes">
        <source>%n consult(en)</source>
        <translation>
            <numerusform>%n consultation</numerusform>
            <numerusform>%n consultations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuten samen</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen minuten genoteerd</source>
        <translation>No minutes noted yet</translation>
    </message>
    <message>
        <source>Nog niet bekend</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Hielp het? Bij %1 van de %2 gevraagd was het goed of heel goed.</source>
        <translation>Did it help? For %1 of the %2 asked it was good or very good.</translation>
    </message>
</context>
<context>
    <name>ContactComposer</name>
    <message>
        <source>Nieuw contactmoment</source>
        <translation>New contact note</translation>
    </message>
    <message>
        <source>Wat is er gezegd of gedaan?</source>
        <translation>What was said or done?</translation>
    </message>
    <message>
        <source>&amp;Wat was er?</source>
        <translation>&amp;What happened?</translation>
    </message>
    <message>
        <source>Plaats niet genoemd</source>
        <translation>Place not given</translation>
    </message>
    <message>
        <source>Waar was het?</source>
        <translation>Where was it?</translation>
    </message>
    <message>
        <source>Wet niet genoemd</source>
        <translation>No law named</translation>
    </message>
    <message>
        <source>Voor welke wet?</source>
        <translation>For which law?</translation>
    </message>
    <message>
        <source>Ctrl+1 tot en met Ctrl+5 kiest een wet</source>
        <translation>Ctrl+1 to Ctrl+5 choose a law</translation>
    </message>
    <message>
        <source>&amp;Gezin mag dit lezen</source>
        <translation>&amp;Family may read this</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>ContactEntry</name>
    <message>
        <source>Wijzigen</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ConversationCardPanel</name>
    <message>
        <source>Gesprekskaart</source>
        <translation>Conversation card</translation>
    </message>
    <message>
        <source>Geen kaart</source>
        <translation>No card</translation>
    </message>
    <message>
        <source>Alleen Nederlands</source>
        <translation>Dutch only</translation>
    </message>
    <message>
        <source>Kaart afdrukken</source>
        <translation>Print the card</translation>
    </message>
    <message>
        <source>Open vragen om samen te praten. U kiest zelf of u ze stelt.</source>
        <translation>Open questions to talk about together. You choose whether to ask them.</translation>
    </message>
    <message>
        <source>Taal op papier</source>
        <translation>Language on paper</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life area</translation>
    </message>
    <message>
        <source>%1, met Nederlands ernaast</source>
        <translation>%1, with Dutch beside it</translation>
    </message>
    <message>
        <source>Op papier staat: niet nagekeken vertaling.</source>
        <translation>The paper says: translation not checked.</translation>
    </message>
    <message>
        <source>Nog uit: %1. Eerst kijkt iemand van de gemeente die vertaling na.</source>
        <translation>Still off: %1. First somebody of the municipality checks that translation.</translation>
    </message>
    <message>
        <source>Weer uit: %1. De tekst is veranderd nadat iemand die nakeek.</source>
        <translation>Off again: %1. The text changed after somebody checked it.</translation>
    </message>
</context>
<context>
    <name>CoordinationCard</name>
    <message>
        <source>Samenhangende aanpak (Wams)</source>
        <translation>Coordinated approach (Wams)</translation>
    </message>
    <message>
        <source>Waarom is dat nodig, en op welke grond?</source>
        <translation>Why is that needed, and on what basis?</translation>
    </message>
    <message>
        <source>Meer problemen die met elkaar te maken hebben, over verschillende wetten.</source>
        <translation>Several connected problems, under different laws.</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Niet meer</source>
        <translation>No longer</translation>
    </message>
    <message>
        <source>Sinds %1.</source>
        <translation>Since %1.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Uit een deel achter slot</source>
        <translation>From a locked part</translation>
    </message>
    <message>
        <source>Iemand anders vertelde dit</source>
        <translation>Somebody else told this</translation>
    </message>
    <message>
        <source>Over iemand buiten het gezin</source>
        <translation>About somebody outside the family</translation>
    </message>
    <message>
        <source>Over iemand anders in het gezin</source>
        <translation>About somebody else in the family</translation>
    </message>
    <message>
        <source>Alleen het team leest dit</source>
        <translation>Only the team reads this</translation>
    </message>
    <message>
        <source>Naam van iemand anders</source>
        <translation>Name of somebody else</translation>
    </message>
    <message>
        <source>Nummer dat niet van het gezin is</source>
        <translation>Number that is not the family&apos;s</translation>
    </message>
    <message>
        <source>E-mailadres</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Adres dat niet van het gezin is</source>
        <translation>Address that is not the family&apos;s</translation>
    </message>
    <message>
        <source>Misschien een naam</source>
        <translation>Perhaps a name</translation>
    </message>
    <message>
        <source>nog bekijken</source>
        <translation>to be looked at</translation>
    </message>
    <message>
        <source>Vraagt voor zichzelf, en voor kinderen tot 16 jaar met gezag.</source>
        <translation>Asks for themselves, and for children under 16 of whom they have custody.</translation>
    </message>
    <message>
        <source>Is 12 tot 16 jaar en mag het eigen dossier vragen, net als wie gezag heeft.</source>
        <translation>Is 12 to 16 and may ask for their own file, as may who has custody.</translation>
    </message>
    <message>
        <source>Woont niet in dit gezin en heeft gezag. Vraagt alleen voor het kind.</source>
        <translation>Does not live in this family and has custody. Asks for the child only.</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Kopie van het dossier</source>
        <translation>Copy of the file</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>Kopie maken</source>
        <translation>Make the copy</translation>
    </message>
    <message>
        <source>Maak de kopie</source>
        <translation>Make the copy</translation>
    </message>
    <message>
        <source>Over anderen</source>
        <translation>About others</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Alles wat u van dit gezin mag lezen, staat in de kopie. Uw eigen taken en aantekeningen niet.</source>
        <translation>Everything that you may read of this family is in the copy. Your own tasks and notes are not.</translation>
    </message>
    <message>
        <source>Wij zoeken namen, nummers en adressen van anderen. Een naam die nergens is ingevuld, kunnen wij missen. Lees de kopie dus na.</source>
        <translation>We look for names, numbers and addresses of others. A name that was filled in nowhere can be missed. So read the copy through.</translation>
    </message>
    <message>
        <source>Wat u zwart maakt, is weg uit het bestand. Niemand kan het terughalen. In het dossier blijft het staan.</source>
        <translation>What you black out is gone from the document. Nobody can bring it back. In the file it stays.</translation>
    </message>
    <message>
        <source>Wat u kiest, blijft bewaard op deze laptop tot de kopie klaar is.</source>
        <translation>What you choose is kept on this laptop until the copy is done.</translation>
    </message>
    <message>
        <source>Kies eerst wie de kopie vraagt.</source>
        <translation>First choose who asks for the copy.</translation>
    </message>
    <message>
        <source>In dit dossier staat niemand die een kopie kan vragen.</source>
        <translation>There is nobody in this file who can ask for a copy.</translation>
    </message>
    <message>
        <source>Even zoeken in het dossier …</source>
        <translation>Looking through the file …</translation>
    </message>
    <message>
        <source>Er is niets gevonden over anderen. Lees de kopie toch na.</source>
        <translation>Nothing about others was found. Read the copy through all the same.</translation>
    </message>
    <message>
        <source>%1 van %2 bekeken</source>
        <translation>%1 of %2 looked at</translation>
    </message>
    <message numerus="yes">
        <source>Bekijk eerst nog %n plek(ken). Wat u koos, is bewaard.</source>
        <translation>
            <numerusform>First look at %n more place. What you chose is kept.</numerusform>
            <numerusform>First look at %n more places. What you chose is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>De kopie gaat over dit hele dossier. Geef haar alleen aan wie het vraagt, en kijk wie dat is. Het wordt genoteerd.</source>
        <translation>The copy is about this whole file. Give it only to who asks for it, and make sure who that is. It is noted.</translation>
    </message>
</context>
<context>
    <name>CoverCard</name>
    <message>
        <source>Waarneming</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Niemand neemt dit dossier waar.</source>
        <translation>Nobody covers for this file.</translation>
    </message>
    <message>
        <source>Laat waarnemen</source>
        <translation>Arrange cover</translation>
    </message>
    <message>
        <source>Collega die waarneemt</source>
        <translation>Colleague who covers</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Daarna gaat het dossier vanzelf van de laptop van uw collega.</source>
        <translation>After that the file leaves your colleague&apos;s laptop by itself.</translation>
    </message>
    <message>
        <source>Waarneming begint</source>
        <translation>Cover begins</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Onbekende collega</source>
        <translation>Unknown colleague</translation>
    </message>
    <message>
        <source>voor %1, tot en met %2</source>
        <translation>for %1, up to and including %2</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>Beëindig de waarneming</source>
        <translation>End the cover</translation>
    </message>
    <message>
        <source>Beëindig de waarneming door %1</source>
        <translation>End the cover by %1</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Wie neemt waar?</source>
        <translation>Who covers?</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Leeg is vandaag.</source>
        <translation>Empty is today.</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>Daarna gaan de dossiers vanzelf weg bij uw collega.</source>
        <translation>After that the files leave your colleague by themselves.</translation>
    </message>
    <message>
        <source>Wie en wanneer</source>
        <translation>Who and when</translation>
    </message>
    <message>
        <source>Uw dossiers</source>
        <translation>Your files</translation>
    </message>
    <message>
        <source>U hebt geen dossiers om te laten waarnemen.</source>
        <translation>You have no files to have covered.</translation>
    </message>
    <message>
        <source>Laat waarnemen</source>
        <translation>Have covered</translation>
    </message>
    <message>
        <source>Half blad per gezin</source>
        <translation>Half a page per household</translation>
    </message>
    <message>
        <source>Laten waarnemen</source>
        <translation>Have covered</translation>
    </message>
    <message>
        <source>Alles staat klaar. Haal weg wat niet hoeft. Met Ctrl+Z haalt u het terug.</source>
        <translation>Everything is ready. Untick what need not be. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Kies een collega</source>
        <translation>Choose a colleague</translation>
    </message>
    <message>
        <source>Kies een collega en minstens één dossier.</source>
        <translation>Choose a colleague and at least one file.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) geregeld. Uw collega ziet ze na de volgende verzending.</source>
        <translation>
            <numerusform>%n file arranged. Your colleague sees it after the next sending.</numerusform>
            <numerusform>%n files arranged. Your colleague sees them after the next sending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrisisFold</name>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Nieuwe crisiskaart</source>
        <translation>New crisis card</translation>
    </message>
    <message>
        <source>Van wie is deze kaart?</source>
        <translation>Whose card is this?</translation>
    </message>
    <message>
        <source>Waaraan merken we dat het misgaat?</source>
        <translation>How do we notice that things go wrong?</translation>
    </message>
    <message>
        <source>Wat helpt dan?</source>
        <translation>What helps then?</translation>
    </message>
    <message>
        <source>Wie bellen we? Met nummer.</source>
        <translation>Whom do we call? With the number.</translation>
    </message>
    <message>
        <source>Wat liever niet doen?</source>
        <translation>What better not to do?</translation>
    </message>
    <message>
        <source>Afgesproken op</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Merken</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Helpt</source>
        <translation>Helps</translation>
    </message>
    <message>
        <source>Bellen</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Liever niet</source>
        <translation>Better not</translation>
    </message>
    <message>
        <source>afgesproken %1</source>
        <translation>agreed %1</translation>
    </message>
</context>
<context>
    <name>CrisisList</name>
    <message>
        <source>Kopieert het nummer. %1</source>
        <translation>Copies the number. %1</translation>
    </message>
    <message>
        <source>Kopieer het nummer</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>nog niet ingevuld</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>Dag en nacht.</source>
        <translation>Day and night.</translation>
    </message>
    <message>
        <source>Bron: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>niet genoteerd</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>%1 · nog niet nagekeken door uw gemeente</source>
        <translation>%1 · not checked by your municipality yet</translation>
    </message>
    <message>
        <source>%1 · nagekeken op %2</source>
        <translation>%1 · checked on %2</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Bel bij nood</source>
        <translation>Call in an emergency</translation>
    </message>
    <message>
        <source>Afdrukken als kaart</source>
        <translation>Print as a card</translation>
    </message>
    <message>
        <source>De lijst van vandaag</source>
        <translation>The list of today</translation>
    </message>
    <message>
        <source>Nummers van onze regio</source>
        <translation>Numbers of our region</translation>
    </message>
    <message>
        <source>Nog niets ingevuld. Begin met de huisartsenpost en de crisisdienst.</source>
        <translation>Nothing filled in yet. Begin with the out-of-hours doctor and the crisis service.</translation>
    </message>
    <message>
        <source>Welk nummer?</source>
        <translation>Which number?</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>%1 opent deze nummers overal, ook als WijkDesk nog op slot zit.</source>
        <translation>%1 opens these numbers everywhere, also while WijkDesk is still locked.</translation>
    </message>
    <message>
        <source>Op het slot staan alleen de landelijke nummers.</source>
        <translation>On the lock screen there are only the national numbers.</translation>
    </message>
    <message>
        <source>Uw team vult de nummers van de regio in. Een beheerder vult ze in voor alle teams.</source>
        <translation>Your team fills in the numbers of the region. An administrator fills them in for all teams.</translation>
    </message>
    <message>
        <source>Kijk elk half jaar na of de nummers nog kloppen.</source>
        <translation>Check every six months whether the numbers are still right.</translation>
    </message>
    <message numerus="yes">
        <source>%n nummer(s) van uw regio ontbreken nog.</source>
        <translation>
            <numerusform>%n number of your region is still missing.</numerusform>
            <numerusform>%n numbers of your region are still missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Een ander nummer</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>%1 staat klaar om te plakken.</source>
        <translation>%1 is ready to paste.</translation>
    </message>
</context>
<context>
    <name>CrisisPanel</name>
    <message>
        <source>Crisiskaart</source>
        <translation>Crisis card</translation>
    </message>
    <message>
        <source>Nog geen crisiskaart. Wat helpt als het even niet meer gaat?</source>
        <translation>No crisis card yet. What helps when it all gets too much?</translation>
    </message>
    <message>
        <source>Crisiskaart toevoegen</source>
        <translation>Add a crisis card</translation>
    </message>
    <message>
        <source>Bel bij nood</source>
        <translation>Call in an emergency</translation>
    </message>
    <message>
        <source>Sluiten (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Lijst aanvullen of afdrukken</source>
        <translation>Add to the list or print it</translation>
    </message>
    <message>
        <source>Druk op een nummer om het te kopiëren. Esc sluit.</source>
        <translation>Press a number to copy it. Esc closes.</translation>
    </message>
    <message>
        <source>%1 staat klaar om te plakken.</source>
        <translation>%1 is ready to paste.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Vergrendeld</source>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Een stuk van de opslag op deze laptop is niet te lezen. Er is niets gewist, en er wordt niets overschreven. Wat al verstuurd was, staat bij de centrale opslag.</source>
        <translation>A piece of the store on this laptop cannot be read. Nothing was erased, and nothing is overwritten. What had been sent is at the central store.</translation>
    </message>
    <message>
        <source>Terug naar een reservekopie</source>
        <translation>Back to a backup copy</translation>
    </message>
    <message>
        <source>Even kijken welke er zijn …</source>
        <translation>Looking which there are …</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backup copies</translation>
    </message>
    <message>
        <source>Deze reservekopie terugzetten</source>
        <translation>Put back this backup copy</translation>
    </message>
    <message>
        <source>De opslag is beschadigd</source>
        <translation>The store is damaged</translation>
    </message>
    <message>
        <source>Lees wat nog leesbaar is</source>
        <translation>Read what can still be read</translation>
    </message>
    <message>
        <source>Opnieuw ophalen bij de centrale opslag</source>
        <translation>Fetch again from the central store</translation>
    </message>
    <message>
        <source>Er is geen reservekopie. Lees eerst wat nog leesbaar is. Vraag daarna uw beheerder om een nieuwe code.</source>
        <translation>There is no backup copy. First read what can still be read. Then ask your administrator for a new code.</translation>
    </message>
    <message>
        <source>Alles wordt zoals het toen was. Wat u daarna nog typte, probeert WijkDesk terug te halen. De beschadigde opslag blijft bewaard.</source>
        <translation>Everything becomes as it was then. WijkDesk tries to bring back what you typed after that. The damaged store is kept.</translation>
    </message>
    <message>
        <source>Terug naar de reservekopieën</source>
        <translation>Back to the backup copies</translation>
    </message>
    <message>
        <source>Even geduld …</source>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Elke dag</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Open op</source>
        <translation>Open on</translation>
    </message>
    <message>
        <source>Maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Zondag</source>
        <translation>Sunday</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Deze dagen staan er geen afspraken.</source>
        <translation>There are no appointments on these days.</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Dagen die gelijk zijn aan een feestdag</source>
        <translation>Days that count as a public holiday</translation>
    </message>
    <message>
        <source>Sluit zonder bewaren</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Welke dagen? Eén op elke regel</source>
        <translation>Which days? One on each line</translation>
    </message>
    <message>
        <source>Tot en met welke dag zijn de besluiten bekend?</source>
        <translation>Up to and including which day are the decrees known?</translation>
    </message>
    <message>
        <source>Zet in gebruik</source>
        <translation>Put into use</translation>
    </message>
    <message>
        <source>Weekend en feestdagen rekent WijkDesk zelf. Hier staan alleen de dagen van het besluit bij de Algemene termijnenwet.</source>
        <translation>WijkDesk counts weekends and public holidays itself. Here are only the days of the decree under the General Time Limits Act.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Bel bij nood (%1)</source>
        <translation>Call in an emergency (%1)</translation>
    </message>
    <message>
        <source>Kort advies</source>
        <translation>Short advice</translation>
    </message>
    <message>
        <source>Nieuwe aanmelding</source>
        <translation>New registration</translation>
    </message>
</context>
<context>
    <name>DeskMemory</name>
    <message numerus="yes">
        <source>%n pagina(&apos;s) van eerder staan niet meer op deze laptop.</source>
        <translation>
            <numerusform>%n page of before is no longer on this laptop.</numerusform>
            <numerusform>%n pages of before are no longer on this laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message>
        <source>import export bestand lijst csv excel hsds aanbod uitwisselen</source>
        <translation>import export file list csv excel hsds provision exchange</translation>
    </message>
    <message>
        <source>Sociale kaart inlezen of meegeven</source>
        <translation>Read or give the directory</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Sociale kaart</source>
        <translation>Directory of help</translation>
    </message>
    <message>
        <source>Zoek in gewone woorden. De lichtste hulp staat bovenaan.</source>
        <translation>Search in everyday words. The lightest help comes first.</translation>
    </message>
    <message>
        <source>Aanbod</source>
        <translation>Provisions</translation>
    </message>
    <message>
        <source>U bewaarde nog niets. Kies Bewaren bij een aanbod.</source>
        <translation>You have not kept anything yet. Choose Keep at a provision.</translation>
    </message>
    <message>
        <source>Niets om na te kijken.</source>
        <translation>Nothing to check.</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord, of haal een keuze weg.</source>
        <translation>Nothing found. Try another word, or remove a choice.</translation>
    </message>
    <message>
        <source>Alles laten zien</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Aanbod toevoegen</source>
        <translation>Add a provision</translation>
    </message>
    <message>
        <source>Er is meer dan hier past. Typ verder om minder te zien.</source>
        <translation>There is more than fits here. Keep typing to see fewer.</translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingTab</name>
    <message>
        <source>Zoals op</source>
        <translation>As it was on</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>Versleep een figuur. Of ga er met Tab heen en verplaats het met pijl links of rechts. Delete zet het terug.</source>
        <translation>Drag a figure. Or go to it with Tab and move it with the left or right arrow. Delete puts it back.</translation>
    </message>
    <message>
        <source>Lijnen overnemen uit de rollen</source>
        <translation>Take the lines over from the roles</translation>
    </message>
    <message>
        <source>Op deze dag was er nog niemand om te tekenen.</source>
        <translation>On this day there was nobody to draw yet.</translation>
    </message>
    <message>
        <source>Alles terugzetten</source>
        <translation>Put everything back</translation>
    </message>
    <message>
        <source>Ecogram</source>
        <translation>Ecomap</translation>
    </message>
    <message>
        <source>Nog niemand om het gezin heen. Noteer bij Gezin wie er helpt.</source>
        <translation>Nobody around the family yet. Note under Family who helps.</translation>
    </message>
    <message>
        <source>Nog geen lijnen. Bij Gezin noteert u wie ouder, partner of voogd is.</source>
        <translation>No lines yet. Under Family you note who is parent, partner or guardian.</translation>
    </message>
    <message>
        <source>Dit kan niet kloppen: %1 zijn ouder en kind van elkaar. Kijk het na.</source>
        <translation>This cannot be right: %1 are parent and child of each other. Please check.</translation>
    </message>
    <message>
        <source>Staat er meer dan eens: %1. Bij Gezin kunt u twee personen samenvoegen.</source>
        <translation>Is there more than once: %1. Under Family you can merge two people.</translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>Gezag in de tekening: een kind heeft een open rondje met een cijfer. Wie het gezag heeft, heeft een dicht rondje met hetzelfde cijfer. Streepje: niemand heeft nu het gezag. Vraagteken: niet te bepalen.</source>
        <translation>Parental authority in the drawing: a child has an open circle with a figure. Whoever has the authority has a filled circle with the same figure. Dash: nobody has it now. Question mark: cannot be determined.</translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>streepje</source>
        <translation>dash</translation>
    </message>
    <message>
        <source>vraagteken</source>
        <translation>question mark</translation>
    </message>
    <message>
        <source>cijfer %1</source>
        <translation>figure %1</translation>
    </message>
    <message>
        <source>Gezag over %1: %2</source>
        <translation>Parental authority over %1: %2</translation>
    </message>
    <message>
        <source>hoe zwaar het helpen is: %1</source>
        <translation>how heavy helping is: %1</translation>
    </message>
    <message>
        <source>naam niet bekend</source>
        <translation>name not known</translation>
    </message>
    <message>
        <source>Woont in: %1</source>
        <translation>Lives in: %1</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1</translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Wat u moet vertellen</source>
        <translation>What you must tell</translation>
    </message>
    <message>
        <source>%1 van %2 verteld</source>
        <translation>%1 of %2 told</translation>
    </message>
</context>
<context>
    <name>DutyForm</name>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>In welke taal</source>
        <translation>In which language</translation>
    </message>
</context>
<context>
    <name>EditionPage</name>
    <message>
        <source>Nieuwe regel</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>Bewaar als bestand</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Lees een bestand in</source>
        <translation>Read in a file</translation>
    </message>
    <message>
        <source>Over deze tabel</source>
        <translation>About this table</translation>
    </message>
    <message>
        <source>Eerdere tabellen</source>
        <translation>Earlier tables</translation>
    </message>
    <message>
        <source>Zoals hij bij WijkDesk zit.</source>
        <translation>As it comes with WijkDesk.</translation>
    </message>
    <message>
        <source>In gebruik sinds %1, door %2.</source>
        <translation>In use since %1, by %2.</translation>
    </message>
    <message>
        <source>een beheerder</source>
        <translation>an administrator</translation>
    </message>
    <message>
        <source>De tabel van WijkDesk zelf</source>
        <translation>The table of WijkDesk itself</translation>
    </message>
    <message>
        <source>Tabel (*.toml *.csv)</source>
        <translation>Table (*.toml *.csv)</translation>
    </message>
    <message>
        <source>Bewaar de tabel</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>Bewaard als %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>ElsewhereCard</name>
    <message>
        <source>Andere teams</source>
        <translation>Other teams</translation>
    </message>
    <message>
        <source>Is dit gezin ook bij een ander team bekend? U hoort alleen welk team. Dat u het vraagt, wordt genoteerd.</source>
        <translation>Is this family known at another team too? You only hear which team. That you ask is noted.</translation>
    </message>
    <message>
        <source>Vraag het na</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Vraag na of dit gezin bij een ander team bekend is</source>
        <translation>Ask whether this family is known at another team</translation>
    </message>
    <message numerus="yes">
        <source>Over %n persoon (personen) is te weinig bekend om het te vragen.</source>
        <translation>
            <numerusform>Too little is known of %n person to ask.</numerusform>
            <numerusform>Too little is known of %n people to ask.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bel %1 om te overleggen.</source>
        <translation>Call %1 to confer.</translation>
    </message>
    <message>
        <source>%1: bekend bij team %2.</source>
        <translation>%1: known at team %2.</translation>
    </message>
    <message>
        <source>Vul eerst een BSN in, of een naam met een geboortedatum.</source>
        <translation>First fill in a BSN, or a name with a birth date.</translation>
    </message>
    <message>
        <source>Niet bekend bij een ander team, of u mag dat niet weten.</source>
        <translation>Not known at another team, or you may not know.</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>A&amp;dres van de gemeente</source>
        <translation>&amp;Address of the municipality</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>U kreeg deze van uw beheerder. De code werkt één keer.</source>
        <translation>Your administrator gave you this. The code works once.</translation>
    </message>
    <message>
        <source>&amp;Wachtzin</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Wachtzin &amp;nog een keer</source>
        <translation>Passphrase &amp;once more</translation>
    </message>
    <message>
        <source>Naam op het &amp;slotscherm</source>
        <translation>Name on the &amp;lock screen</translation>
    </message>
    <message>
        <source>Kies een naam die een ander mag zien.</source>
        <translation>Choose a name that others may see.</translation>
    </message>
    <message>
        <source>Deze laptop klaarmaken</source>
        <translation>Set up this laptop</translation>
    </message>
    <message>
        <source>Niemand kan uw wachtzin opzoeken. Schrijf hem op en bewaar hem veilig.</source>
        <translation>Nobody can look up your passphrase. Write it down and keep it safe.</translation>
    </message>
    <message>
        <source>Welkom bij WijkDesk</source>
        <translation>Welcome to WijkDesk</translation>
    </message>
    <message>
        <source>U maakt deze laptop één keer klaar. Dat duurt een minuut.</source>
        <translation>You set up this laptop once. It takes a minute.</translation>
    </message>
    <message>
        <source>Naam van de gemeente</source>
        <translation>Name of the municipality</translation>
    </message>
    <message>
        <source>Terug naar ontgrendelen</source>
        <translation>Back to unlocking</translation>
    </message>
    <message>
        <source>Even geduld …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Deze laptop heeft geen sleutelbos die een geheim bewaart. Uw profiel is dan alleen met uw wachtzin beveiligd. Uw gemeente moet dat goedvinden.</source>
        <translation>This laptop has no key store that keeps a secret. Your profile is then protected by your passphrase alone. Your municipality must allow that.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Toon de tekst</source>
        <translation>Show the text</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>Neem terug</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Wat u schreef</source>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>Verberg de tekst</source>
        <translation>Hide the text</translation>
    </message>
    <message>
        <source>U typte dit bij: %1 · %2</source>
        <translation>You typed this in: %1 · %2</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Gooi weg</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>Eigen cijfer</source>
        <translation>Own figure</translation>
    </message>
    <message>
        <source>Het telt dan niet meer mee. Te zien blijft wat er stond en waarom.</source>
        <translation>It then counts no more. What stood there and why can still be seen.</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life area</translation>
    </message>
    <message>
        <source>Wie zegt het?</source>
        <translation>Who says so?</translation>
    </message>
    <message>
        <source>In eigen woorden (mag leeg blijven)</source>
        <translation>In their own words (may stay empty)</translation>
    </message>
    <message>
        <source>Hoe gaat het? 1 is slecht, 5 is heel goed.</source>
        <translation>How is it going? 1 is bad, 5 is very good.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cijfer noteren</source>
        <translation>Note a figure</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Alleen als iemand dat wil. Geen leefgebied is verplicht.</source>
        <translation>Only if somebody wants to. No life area is required.</translation>
    </message>
    <message>
        <source>Kies eerst een leefgebied. Er is niets weg.</source>
        <translation>First choose a life area. Nothing is lost.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>Klopt niet: %1, %2</source>
        <translation>Not right: %1, %2</translation>
    </message>
    <message>
        <source>beter dan de vorige keer</source>
        <translation>better than last time</translation>
    </message>
    <message>
        <source>minder goed dan de vorige keer</source>
        <translation>less good than last time</translation>
    </message>
    <message>
        <source>net als de vorige keer</source>
        <translation>the same as last time</translation>
    </message>
</context>
<context>
    <name>EvaluationForm</name>
    <message>
        <source>Samen terugkijken</source>
        <translation>Looking back together</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Wie waren erbij?</source>
        <translation>Who was there?</translation>
    </message>
    <message>
        <source>Wat is er gezegd?</source>
        <translation>What was said?</translation>
    </message>
    <message>
        <source>Wanneer kijken we weer terug?</source>
        <translation>When do we look back again?</translation>
    </message>
    <message>
        <source>Bij een uitgebreid plan na 6 tot 8 weken: %1. Een andere dag mag ook.</source>
        <translation>For an extended plan after 6 to 8 weeks: %1. Another day is fine too.</translation>
    </message>
    <message>
        <source>Bij een licht plan na 6 maanden: %1. Een andere dag mag ook.</source>
        <translation>For a light plan after 6 months: %1. Another day is fine too.</translation>
    </message>
    <message>
        <source>Meestal na 3 maanden: %1. Een andere dag mag ook.</source>
        <translation>Usually after 3 months: %1. Another day is fine too.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Evaluatie</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Naar het plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Nog geen evaluatie</source>
        <translation>No evaluation yet</translation>
    </message>
    <message>
        <source>Kijk samen terug: wat ging goed, wat nog niet? Per doel geeft het gezin een cijfer, en u ook.</source>
        <translation>Look back together: what went well, what did not yet? For each goal the family gives a figure, and so do you.</translation>
    </message>
    <message>
        <source>Evaluatie beginnen</source>
        <translation>Begin an evaluation</translation>
    </message>
    <message>
        <source>Vaststellen als v%1</source>
        <translation>Fix as v%1</translation>
    </message>
    <message>
        <source>terugkijken op %1</source>
        <translation>looking back on %1</translation>
    </message>
    <message>
        <source>Vastgesteld als %1. Deze versie verandert nooit meer.</source>
        <translation>Fixed as %1. This version never changes again.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Naam van het aanbod</source>
        <translation>Name of the entry</translation>
    </message>
    <message>
        <source>Aanbieder</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Eigen nummer</source>
        <translation>Number of its own</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Trede</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life area</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Postcodes van het gebied</source>
        <translation>Postcodes of the area</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Soort kosten</source>
        <translation>Kind of costs</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Openingstijden</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>How to apply</translation>
    </message>
    <message>
        <source>Zoekwoorden</source>
        <translation>Search words</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leeftijd vanaf</source>
        <translation>Age from</translation>
    </message>
    <message>
        <source>Leeftijd tot en met</source>
        <translation>Age up to</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Gecontroleerd op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Straat en huisnummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Telefoon van de aanbieder</source>
        <translation>Phone of the provider</translation>
    </message>
    <message>
        <source>E-mail van de aanbieder</source>
        <translation>E-mail of the provider</translation>
    </message>
    <message>
        <source>Website van de aanbieder</source>
        <translation>Website of the provider</translation>
    </message>
    <message>
        <source>KvK-nummer</source>
        <translation>KvK number</translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Gegevens van de aanbieder</source>
        <translation>Data of the provider</translation>
    </message>
    <message>
        <source>Andere aanbieder</source>
        <translation>Another provider</translation>
    </message>
    <message>
        <source>Waar het vandaan komt</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>De naam van het aanbod ontbreekt.</source>
        <translation>The name of the entry is missing.</translation>
    </message>
    <message>
        <source>De naam van de aanbieder ontbreekt.</source>
        <translation>The name of the provider is missing.</translation>
    </message>
    <message>
        <source>Een postcode klopt niet.</source>
        <translation>A postcode is wrong.</translation>
    </message>
    <message>
        <source>Er staat een code in die WijkDesk niet kent.</source>
        <translation>There is a code in it that WijkDesk does not know.</translation>
    </message>
    <message>
        <source>Een leeftijd klopt niet.</source>
        <translation>An age is wrong.</translation>
    </message>
    <message>
        <source>Er staat een datum waar die niet hoort, of een datum klopt niet.</source>
        <translation>There is a date where none belongs, or a date is wrong.</translation>
    </message>
    <message>
        <source>De openingstijden zijn niet te lezen.</source>
        <translation>The opening hours cannot be read.</translation>
    </message>
    <message>
        <source>Dit nummer staat al eerder in het bestand.</source>
        <translation>This number is in the file before.</translation>
    </message>
    <message>
        <source>Er staat een formule in. Die neemt WijkDesk niet over.</source>
        <translation>There is a formula in it. WijkDesk does not take that over.</translation>
    </message>
    <message>
        <source>Er staat een aanhalingsteken te veel of te weinig in. De regels hierna zijn gelezen.</source>
        <translation>There is one quotation mark too many or too few in it. The lines after it have been read.</translation>
    </message>
    <message>
        <source>Iemand wijzigde dit net zelf. Dat blijft staan. Lees het bestand opnieuw in.</source>
        <translation>Somebody just changed this. Their change stays. Read the file again.</translation>
    </message>
    <message>
        <source>Letters zijn niet te lezen. Bewaar het bestand als UTF-8.</source>
        <translation>Letters cannot be read. Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>Een tekst is te lang.</source>
        <translation>A text is too long.</translation>
    </message>
    <message>
        <source>Deze regel is niet te lezen.</source>
        <translation>This row cannot be read.</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>geweigerd</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Wat ermee gebeurt</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Wat er anders is</source>
        <translation>What is different</translation>
    </message>
    <message>
        <source>regel %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>Without a name</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Sociale kaart inlezen of meegeven</source>
        <translation>Read or give the directory</translation>
    </message>
    <message>
        <source>Bestand van een ander</source>
        <translation>A file of somebody else</translation>
    </message>
    <message>
        <source>Een sociale kaart van een ander: JSON of een zip van Open Referral, of een lijst in Excel of CSV. U ziet eerst wat er verandert. Wat uw team zelf opschreef, blijft staan: notities, controles, wachttijden, favorieten en zoekwoorden.</source>
        <translation>Someone else&apos;s directory: JSON or a zip of Open Referral, or a list in Excel or CSV. You first see what would change. What your team wrote itself stays: notes, checks, waiting times, favourites and search words.</translation>
    </message>
    <message>
        <source>Bestand kiezen</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Waar komt het vandaan?</source>
        <translation>Where does it come from?</translation>
    </message>
    <message>
        <source>Gebruik elke keer dezelfde naam. Dan herkent WijkDesk het aanbod.</source>
        <translation>Use the same name each time. Then WijkDesk recognises the entries.</translation>
    </message>
    <message>
        <source>Welk blad?</source>
        <translation>Which sheet?</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Staat er niet bij hoe licht de hulp is? Dan komt het erin als algemene voorziening. Pas dat daarna zelf aan.</source>
        <translation>Does it not say how light the help is? Then it comes in as a general provision. Change that yourself afterwards.</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Verslag bewaren</source>
        <translation>Keep the report</translation>
    </message>
    <message>
        <source>Regels van het bestand</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Sociale kaart (*.json *.zip *.xlsx *.xlsm *.csv)</source>
        <translation>Directory (*.json *.zip *.xlsx *.xlsm *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Niet gelezen: %n verborgen blad(en).</source>
        <translation>
            <numerusform>Not read: %n hidden sheet.</numerusform>
            <numerusform>Not read: %n hidden sheets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bewaar het verslag</source>
        <translation>Keep the report</translation>
    </message>
    <message>
        <source>Lijst (*.csv)</source>
        <translation>List (*.csv)</translation>
    </message>
    <message>
        <source>verslag-sociale-kaart.csv</source>
        <translation>directory-report.csv</translation>
    </message>
    <message>
        <source>Het verslag is bewaard.</source>
        <translation>The report was kept.</translation>
    </message>
    <message numerus="yes">
        <source>En nog %n regel(s)</source>
        <translation>
            <numerusform>And %n more row</numerusform>
            <numerusform>And %n more rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Overgenomen</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Overgenomen. U kunt dit 30 dagen lang terugdraaien.</source>
        <translation>Taken over. You can take this back for 30 days.</translation>
    </message>
    <message numerus="yes">
        <source>%n keer aanbod is weer zoals het was.</source>
        <translation>
            <numerusform>%n entry is as it was.</numerusform>
            <numerusform>%n entries are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer aanbod blijft staan: bij die aanbieder schreef iemand verder.</source>
        <translation>
            <numerusform>%n entry stays: somebody wrote on at that provider.</numerusform>
            <numerusform>%n entries stay: somebody wrote on at that provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bewaard: %n keer aanbod.</source>
        <translation>
            <numerusform>Saved: %n entry.</numerusform>
            <numerusform>Saved: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wat bewoners aanbieden, staat er niet in: %n.</source>
        <translation>
            <numerusform>What residents offer is not in it: %n.</numerusform>
            <numerusform>What residents offer is not in it: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsQuestion</name>
    <message>
        <source>Klopten de gegevens in de sociale kaart?</source>
        <translation>Was it correct in the directory?</translation>
    </message>
    <message>
        <source>Klopten</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Klopten niet</source>
        <translation>Not correct</translation>
    </message>
    <message>
        <source>Genoteerd in de sociale kaart.</source>
        <translation>Noted in the directory.</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Zelfde gezin?</source>
        <translation>Same family?</translation>
    </message>
    <message>
        <source>Eén gezin: dit gaat verder</source>
        <translation>One family: this goes on</translation>
    </message>
    <message>
        <source>Uw dossier</source>
        <translation>Your file</translation>
    </message>
    <message>
        <source>Ook op deze laptop</source>
        <translation>On this laptop too</translation>
    </message>
    <message>
        <source>In uw team</source>
        <translation>In your team</translation>
    </message>
    <message>
        <source>Klopt, het is één gezin</source>
        <translation>Right, it is one family</translation>
    </message>
    <message>
        <source>Nee, een ander gezin</source>
        <translation>No, another family</translation>
    </message>
    <message>
        <source>Ja, één gezin</source>
        <translation>Yes, one family</translation>
    </message>
    <message>
        <source>Zegt u ja, dan werkt %1 ook mee met uw dossier.</source>
        <translation>If you say yes, %1 works along with your file too.</translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen lijken op iemand in een ander dossier: %1. Is dit één gezin? Kies dan in welk dossier het verdergaat. Er wordt niets verplaatst of weggehaald.</source>
        <translation>
            <numerusform>%n person looks like somebody in another file: %1. Is this one family? Then choose in which file it goes on. Nothing is moved or taken away.</numerusform>
            <numerusform>%n people look like somebody in another file: %1. Is this one family? Then choose in which file it goes on. Nothing is moved or taken away.</numerusform>
        </translation>
    </message>
    <message>
        <source>U en een collega zeggen allebei dat dit één gezin is, elk met een ander dossier. Kies in welk dossier het verdergaat. Er wordt niets verplaatst of weggehaald.</source>
        <translation>You and a colleague both say that this is one family, each with another file. Choose in which file it goes on. Nothing is moved or taken away.</translation>
    </message>
    <message>
        <source>%1 zegt (%2): dit is één gezin, en het gaat verder in dossier %3. Klopt dat?</source>
        <translation>%1 says (%2): this is one family, and it goes on in file %3. Is that right?</translation>
    </message>
</context>
<context>
    <name>FamilyCards</name>
    <message>
        <source>Misschien hetzelfde gezin</source>
        <translation>Perhaps the same family</translation>
    </message>
    <message>
        <source>Verbonden als één gezin. Bij Overzicht van het dossier ziet u het andere.</source>
        <translation>Connected as one family. At Overview of the file you see the other one.</translation>
    </message>
    <message>
        <source>Genoteerd: twee gezinnen. In uw team wordt dit niet meer gevraagd.</source>
        <translation>Noted: two families. In your team this is not asked any more.</translation>
    </message>
</context>
<context>
    <name>FamilyPlan</name>
    <message>
        <source>Niet aangeboden</source>
        <translation>Not offered</translation>
    </message>
    <message>
        <source>Aangeboden %1</source>
        <translation>Offered %1</translation>
    </message>
    <message>
        <source>Aangeboden %1 aan %2</source>
        <translation>Offered %1 to %2</translation>
    </message>
    <message>
        <source>komt erop terug %1</source>
        <translation>will come back to it %1</translation>
    </message>
    <message>
        <source>Ontvangen %1</source>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>scan die hier niet te zien is</source>
        <translation>scan that cannot be seen here</translation>
    </message>
</context>
<context>
    <name>FamilyPlanCard</name>
    <message>
        <source>Plan van het gezin zelf</source>
        <translation>The family&apos;s own plan</translation>
    </message>
    <message>
        <source>Vraag eerst of het gezin zelf een plan wil maken, met wie zij willen.</source>
        <translation>First ask whether the family wants to make a plan itself, with whomever they like.</translation>
    </message>
    <message>
        <source>Vandaag aangeboden</source>
        <translation>Offered today</translation>
    </message>
    <message>
        <source>Niet aangeboden</source>
        <translation>Not offered</translation>
    </message>
</context>
<context>
    <name>FamilyPlanFold</name>
    <message>
        <source>Nog niet gezegd</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Vandaag toch aangeboden</source>
        <translation>Offered today after all</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Aangeboden op</source>
        <translation>Offered on</translation>
    </message>
    <message>
        <source>Aan wie?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Wat zei het gezin?</source>
        <translation>What did the family say?</translation>
    </message>
    <message>
        <source>Gezegd op</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Komt erop terug</source>
        <translation>Comes back to it</translation>
    </message>
    <message>
        <source>Waarom niet aangeboden?</source>
        <translation>Why not offered?</translation>
    </message>
    <message>
        <source>Wat is de reden?</source>
        <translation>What is the reason?</translation>
    </message>
</context>
<context>
    <name>FamilySide</name>
    <message>
        <source>Open dossier</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>regisseur %1</source>
        <translation>regisseur %1</translation>
    </message>
    <message>
        <source>geopend %1</source>
        <translation>opened %1</translation>
    </message>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Er staat nog niemand in.</source>
        <translation>There is nobody in it yet.</translation>
    </message>
    <message>
        <source>geboren in %1</source>
        <translation>born in %1</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Het gezin zoals op</source>
        <translation>The family as on</translation>
    </message>
    <message>
        <source>Ander huishouden toevoegen</source>
        <translation>Add another household</translation>
    </message>
    <message>
        <source>Woont op een AZC</source>
        <translation>Lives at an asylum centre</translation>
    </message>
</context>
<context>
    <name>FamilyTextForm</name>
    <message>
        <source>Geen scan</source>
        <translation>No scan</translation>
    </message>
    <message>
        <source>Wat schreef het gezin?</source>
        <translation>What did the family write?</translation>
    </message>
    <message>
        <source>Woord voor woord. Na het bewaren verandert niemand er meer iets aan.</source>
        <translation>Word for word. Once it is kept, nobody changes it any more.</translation>
    </message>
    <message>
        <source>In welke taal?</source>
        <translation>In which language?</translation>
    </message>
    <message>
        <source>Of een scan uit Bijlagen</source>
        <translation>Or a scan from Attachments</translation>
    </message>
    <message>
        <source>Plan van het gezin bewaren</source>
        <translation>Keep the plan of the family</translation>
    </message>
</context>
<context>
    <name>FieldMark</name>
    <message>
        <source>Toon beide teksten</source>
        <translation>Show both texts</translation>
    </message>
    <message>
        <source>twee teksten</source>
        <translation>two texts</translation>
    </message>
    <message>
        <source>samengevoegd</source>
        <translation>merged</translation>
    </message>
</context>
<context>
    <name>FigureBack</name>
    <message>
        <source>Waarom klopt het niet?</source>
        <translation>Why is it not right?</translation>
    </message>
    <message>
        <source>Cijfer terugnemen</source>
        <translation>Take the figure back</translation>
    </message>
    <message>
        <source>Welk cijfer?</source>
        <translation>Which figure?</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cijfer klopt niet</source>
        <translation>A figure is not right</translation>
    </message>
    <message>
        <source>Schrijf kort waarom. Er is niets veranderd.</source>
        <translation>Write briefly why. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>%1: %2, gegeven</source>
        <translation>%1: %2, given</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Op de wachtlijst, vandaag</source>
        <translation>On the waiting list, today</translation>
    </message>
    <message>
        <source>Wachttijd van wie hulp kreeg, laatste jaar</source>
        <translation>Waiting time of those who got help, last year</translation>
    </message>
    <message>
        <source>Minder dan vijf laten we niet zien: dat zegt te veel over een persoon.</source>
        <translation>Fewer than five are not shown: that says too much about a person.</translation>
    </message>
    <message>
        <source>Op %1</source>
        <translation>On %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Peildatum: op welke dag?</source>
        <translation>Reference day: on which day?</translation>
    </message>
    <message>
        <source>Nog te weinig om te tellen.</source>
        <translation>Too few to count yet.</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Wat u typte staat nog open. Terug: Alt en pijl naar links.</source>
        <translation>What you typed is still open. Back: Alt and arrow left.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Dossier %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Terug binnen 12 maanden</source>
        <translation>Back within 12 months</translation>
    </message>
    <message numerus="yes">
        <source>%n botsing(en)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>adres geheim</source>
        <translation>secret address</translation>
    </message>
    <message>
        <source>iemand anders leest mee</source>
        <translation>somebody else reads along</translation>
    </message>
    <message>
        <source>kind zonder voogd</source>
        <translation>child without guardian</translation>
    </message>
    <message>
        <source>Verhuist %1 naar %2</source>
        <translation>Moves %1 to %2</translation>
    </message>
    <message>
        <source>Zou %1 verhuizen naar %2. Is dat gebeurd?</source>
        <translation>Was to move %1 to %2. Did that happen?</translation>
    </message>
    <message>
        <source>Nog geen regisseur</source>
        <translation>No lead worker yet</translation>
    </message>
    <message>
        <source>Regisseur: %1</source>
        <translation>Lead worker: %1</translation>
    </message>
    <message>
        <source>tolk nodig</source>
        <translation>interpreter needed</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Gezin</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Tekening</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Behoeften</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Dossier is dicht</source>
        <translation>File is closed</translation>
    </message>
    <message>
        <source>U kunt wel iets opschrijven. Na verbinding gaat het dossier weer open.</source>
        <translation>You can still write something down. The file opens again after a connection.</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>past niet: %1</source>
        <translation>does not fit: %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Is er nu gevaar? Bel 112. Advies over geweld of mishandeling: Veilig Thuis, 0800 2000, dag en nacht, gratis. Denkt iemand aan zelfdoding: bel 113 of 0800 0113.</source>
        <translation>Is there danger now? Call 112. Advice on violence or abuse: Veilig Thuis, 0800 2000, day and night, free. Does somebody think of suicide: call 113 or 0800 0113.</translation>
    </message>
    <message>
        <source>bestaat niet meer</source>
        <translation>no longer exists</translation>
    </message>
    <message>
        <source>ligt stil</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>te jong</source>
        <translation>too young</translation>
    </message>
    <message>
        <source>te oud</source>
        <translation>too old</translation>
    </message>
    <message>
        <source>niet voor deze wijk</source>
        <translation>not for this area</translation>
    </message>
    <message>
        <source>andere taal</source>
        <translation>another language</translation>
    </message>
    <message>
        <source>andere wet</source>
        <translation>another law</translation>
    </message>
    <message>
        <source>kost geld</source>
        <translation>costs money</translation>
    </message>
    <message>
        <source>te ver</source>
        <translation>too far</translation>
    </message>
    <message>
        <source>dan niet open</source>
        <translation>not open then</translation>
    </message>
    <message>
        <source>geen plek</source>
        <translation>no room</translation>
    </message>
    <message>
        <source>Alleen wat past</source>
        <translation>Only what fits</translation>
    </message>
    <message>
        <source>Dichtbij</source>
        <translation>Near</translation>
    </message>
    <message>
        <source>Gratis</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Er is plek</source>
        <translation>There is room</translation>
    </message>
    <message>
        <source>&apos;s Avonds</source>
        <translation>In the evening</translation>
    </message>
    <message>
        <source>In het weekend</source>
        <translation>At the weekend</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Een nieuwe versie</source>
        <translation>A new version</translation>
    </message>
    <message>
        <source>Waarom is er een nieuwe versie?</source>
        <translation>Why is there a new version?</translation>
    </message>
    <message>
        <source>In één regel, zoals “na het gesprek van vandaag” of “een datum klopte niet”. Het staat bij de versie, ook op papier.</source>
        <translation>In one line, such as “after today&apos;s talk” or “a date was wrong”. It stands with the version, on paper too.</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Vul in waarom. Een paar woorden zijn genoeg.</source>
        <translation>Fill in why. A few words are enough.</translation>
    </message>
</context>
<context>
    <name>FlagPart</name>
    <message>
        <source>Waarom? (mag leeg blijven)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
    <message>
        <source>Zet aan</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Waarom is het voorbij?</source>
        <translation>Why is it over?</translation>
    </message>
    <message>
        <source>Het is voorbij</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>Staat uit.</source>
        <translation>Is off.</translation>
    </message>
    <message>
        <source>staat aan</source>
        <translation>is on</translation>
    </message>
    <message>
        <source>Sinds %1</source>
        <translation>Since %1</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Wijzigen</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>Termijnen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Bekijk de tabel</source>
        <translation>See the table</translation>
    </message>
    <message>
        <source>Alle teams</source>
        <translation>All teams</translation>
    </message>
    <message>
        <source>Alles wat loopt</source>
        <translation>All that runs</translation>
    </message>
    <message>
        <source>Wat er afloopt</source>
        <translation>What ends</translation>
    </message>
    <message>
        <source>Hier loopt geen termijn af.</source>
        <translation>No term ends here.</translation>
    </message>
    <message>
        <source>Wat de regels nu vragen</source>
        <translation>What the rules ask now</translation>
    </message>
    <message>
        <source>De komende weken</source>
        <translation>The coming weeks</translation>
    </message>
    <message>
        <source>Van welk team?</source>
        <translation>Of which team?</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message numerus="yes">
        <source>%n termijn(en)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message>
        <source>De dossiers zijn dicht. Maak verbinding: dan ziet u weer wat er loopt.</source>
        <translation>The files are closed. Connect: then you see again what runs.</translation>
    </message>
    <message numerus="yes">
        <source>Deze week lopen %n termijn(en) af.</source>
        <translation>
            <numerusform>This week %n term ends.</numerusform>
            <numerusform>This week %n terms end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n termijn(en) zijn voorbij.</source>
        <translation>
            <numerusform>%n term is over.</numerusform>
            <numerusform>%n terms are over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Uit uw dossiers en het postvak.</source>
        <translation>From your files and the inbox.</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>Nog nooit nagekeken</source>
        <translation>Never checked</translation>
    </message>
    <message numerus="yes">
        <source>Al %n maand(en) niet nagekeken</source>
        <translation>
            <numerusform>Not checked for %n month</numerusform>
            <numerusform>Not checked for %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Nagekeken op %1</source>
        <translation>Checked on %1</translation>
    </message>
    <message>
        <source>Nagekeken op %1 door %2</source>
        <translation>Checked on %1 by %2</translation>
    </message>
</context>
<context>
    <name>FrontWindow</name>
    <message>
        <source>Oefenen met verzonnen gezinnen</source>
        <translation>Practise with invented families</translation>
    </message>
    <message>
        <source>Terug naar uw eigen werk</source>
        <translation>Back to your own work</translation>
    </message>
    <message>
        <source>Bel bij nood (%1)</source>
        <translation>Call in an emergency (%1)</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Deze laptop opnieuw klaarmaken</source>
        <translation>Set up this laptop again</translation>
    </message>
    <message>
        <source>Dit profiel gaat alleen op deze laptop open, met uw wachtzin.</source>
        <translation>This profile opens on this laptop only, with your passphrase.</translation>
    </message>
    <message>
        <source>Dit profiel is alleen met een wachtzin beveiligd.</source>
        <translation>Only a passphrase protects this profile.</translation>
    </message>
    <message>
        <source>Hier is alles verzonnen. De wachtzin is: oefenen mag altijd</source>
        <translation>Everything here is invented. The passphrase is: oefenen mag altijd</translation>
    </message>
    <message>
        <source>Profiel zonder naam</source>
        <translation>Profile without a name</translation>
    </message>
    <message>
        <source>Oefenstad wordt klaargezet …</source>
        <translation>Preparing the practice town …</translation>
    </message>
</context>
<context>
    <name>GiveCard</name>
    <message>
        <source>Onze sociale kaart meegeven</source>
        <translation>Give our directory</translation>
    </message>
    <message>
        <source>Bewaar als bestand</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Al het aanbod, in de open standaard (HSDS 3). Niet erin: notities van uw team, en wat bewoners zelf aanbieden.</source>
        <translation>All entries, in the open standard (HSDS 3). Not in it: notes of your team, and what residents offer themselves.</translation>
    </message>
    <message>
        <source>Bewaar de sociale kaart</source>
        <translation>Save the directory</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Tabellen in een zip (*.zip)</source>
        <translation>Tables in a zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Actie toevoegen</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Doel %1</source>
        <translation>Goal %1</translation>
    </message>
    <message>
        <source>Nieuw doel, in eigen woorden</source>
        <translation>New goal, in their own words</translation>
    </message>
    <message>
        <source>Dit doel is niet zichtbaar voor u</source>
        <translation>This goal is not visible to you</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>%1 naar boven (Alt+pijl omhoog)</source>
        <translation>Move %1 up (Alt+Up arrow)</translation>
    </message>
    <message>
        <source>%1 naar beneden (Alt+pijl omlaag)</source>
        <translation>Move %1 down (Alt+Down arrow)</translation>
    </message>
    <message>
        <source>%1 verwijderen</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Actie toevoegen bij %1</source>
        <translation>Add action to %1</translation>
    </message>
    <message>
        <source>Dan is er anders: %1</source>
        <translation>Then this is different: %1</translation>
    </message>
    <message>
        <source>Dat merken we zo: %1</source>
        <translation>How we will notice: %1</translation>
    </message>
    <message>
        <source>Doel van %1</source>
        <translation>Goal of %1</translation>
    </message>
    <message>
        <source>%1 wil dit zelf ook</source>
        <translation>%1 wants this too</translation>
    </message>
    <message>
        <source>van %1 naar %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Geen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: hij slaapt vijf nachten door</source>
        <translation>For example: he sleeps through five nights</translation>
    </message>
    <message>
        <source>Van het hele gezin</source>
        <translation>Of the whole family</translation>
    </message>
    <message>
        <source>Nog niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Geen behoefte gekozen</source>
        <translation>No need chosen</translation>
    </message>
    <message>
        <source>Een behoefte die niet te zien is</source>
        <translation>A need that cannot be seen</translation>
    </message>
    <message>
        <source>Een cijfer van 0 tot 10.</source>
        <translation>A figure from 0 to 10.</translation>
    </message>
    <message>
        <source>Doel, in eigen woorden</source>
        <translation>Goal, in their own words</translation>
    </message>
    <message>
        <source>Wat is er dan anders?</source>
        <translation>What is different then?</translation>
    </message>
    <message>
        <source>Waaraan merken we het?</source>
        <translation>How do we notice it?</translation>
    </message>
    <message>
        <source>Cijfer nu</source>
        <translation>Figure now</translation>
    </message>
    <message>
        <source>Cijfer straks</source>
        <translation>Figure later</translation>
    </message>
    <message>
        <source>Van wie is dit doel?</source>
        <translation>Whose goal is this?</translation>
    </message>
    <message>
        <source>Bij welke behoefte?</source>
        <translation>For which need?</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life area</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Wie wil dit doel ook zelf?</source>
        <translation>Who wants this goal themselves?</translation>
    </message>
    <message>
        <source>Gezegd op</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Hoe staat het ervoor?</source>
        <translation>How does it stand?</translation>
    </message>
    <message>
        <source>Waarom? (mag leeg blijven)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
</context>
<context>
    <name>GoalRound</name>
    <message>
        <source>● gezin   ■ gids</source>
        <translation>● family   ■ guide</translation>
    </message>
    <message>
        <source>Waarom? (mag leeg)</source>
        <translation>Why? (may stay empty)</translation>
    </message>
    <message>
        <source>Doel %1</source>
        <translation>Goal %1</translation>
    </message>
    <message>
        <source>Doel zonder tekst</source>
        <translation>Goal without text</translation>
    </message>
    <message>
        <source>Nog geen cijfer.</source>
        <translation>No figure yet.</translation>
    </message>
    <message>
        <source>Hoe staat het doel ervoor?</source>
        <translation>How does the goal stand?</translation>
    </message>
    <message>
        <source>Dat merken we zo: %1</source>
        <translation>This is how we notice: %1</translation>
    </message>
    <message>
        <source>begonnen op %1</source>
        <translation>began at %1</translation>
    </message>
    <message>
        <source>wil naar %1</source>
        <translation>wants to reach %1</translation>
    </message>
</context>
<context>
    <name>GoalScore</name>
    <message>
        <source>Cijfer van 0 tot 10</source>
        <translation>Figure from 0 to 10</translation>
    </message>
    <message>
        <source>Hoe gaat het met dit doel?</source>
        <translation>How is this goal going?</translation>
    </message>
    <message>
        <source>Wie zegt het?</source>
        <translation>Who says it?</translation>
    </message>
    <message>
        <source>0 is nog helemaal niet gelukt, 10 is gehaald.</source>
        <translation>0 is not managed at all yet, 10 is reached.</translation>
    </message>
    <message>
        <source>Wij samen</source>
        <translation>We together</translation>
    </message>
    <message>
        <source>Uw gids gaf ook een cijfer. U ziet het als u zelf een cijfer hebt gegeven.</source>
        <translation>Your guide gave a figure too. You see it when you have given one yourself.</translation>
    </message>
    <message>
        <source>Uw cijfer: %1. Het cijfer van uw gids: %2.</source>
        <translation>Your figure: %1. Your guide&apos;s figure: %2.</translation>
    </message>
    <message>
        <source>Uw cijfer: %1.</source>
        <translation>Your figure: %1.</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>Wat wilt u bereiken?</source>
        <translation>What do you want to reach?</translation>
    </message>
    <message>
        <source>Nog een afspraak bij dit doel</source>
        <translation>Another agreement for this goal</translation>
    </message>
    <message>
        <source>Doel %1</source>
        <translation>Goal %1</translation>
    </message>
    <message>
        <source>Nog een afspraak bij %1</source>
        <translation>Another agreement for %1</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Sleep naar een andere plaats, of gebruik Alt en een pijltje</source>
        <translation>Drag to another place, or use Alt and an arrow</translation>
    </message>
    <message>
        <source>Verslepen</source>
        <translation>Drag</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>is er</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Iemand</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>%1 is er</source>
        <translation>%1 is there</translation>
    </message>
    <message>
        <source>Haal weg: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>GuestsCard</name>
    <message>
        <source>Aan tafel</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nog een partij</source>
        <translation>Another party</translation>
    </message>
</context>
<context>
    <name>HandOverLine</name>
    <message>
        <source>Wie neemt %1 over?</source>
        <translation>Who takes over %1?</translation>
    </message>
    <message>
        <source>Blijft bij u</source>
        <translation>Stays with you</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Uw laatste werkdag</source>
        <translation>Your last working day</translation>
    </message>
    <message>
        <source>Leeg is vandaag. Tot en met die dag werkt u nog mee.</source>
        <translation>Empty means today. You work along up to and including that day.</translation>
    </message>
    <message>
        <source>Alles naar</source>
        <translation>Everything to</translation>
    </message>
    <message>
        <source>Voor alles tegelijk</source>
        <translation>For all at once</translation>
    </message>
    <message>
        <source>Uw dossiers</source>
        <translation>Your files</translation>
    </message>
    <message>
        <source>Aanmeldingen die bij u liggen</source>
        <translation>Registrations that lie with you</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Er ligt niets bij u. U hoeft niets over te dragen.</source>
        <translation>Nothing lies with you. You need not hand anything over.</translation>
    </message>
    <message>
        <source>Draag over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Overdragen</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Blijft zo</source>
        <translation>Stays so</translation>
    </message>
    <message numerus="yes">
        <source>En nog %n niet.</source>
        <translation>
            <numerusform>And %n more did not.</numerusform>
            <numerusform>And %n more did not.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kies een collega</source>
        <translation>Choose a colleague</translation>
    </message>
    <message>
        <source>Kies wie wat van u overneemt. Er gaat niets weg. Met Ctrl+Z haalt u alles terug. Per stuk kan ook, bij Laatste wijzigingen.</source>
        <translation>Choose who takes over what. Nothing goes away. Ctrl+Z takes everything back. One by one is possible too, at Latest changes.</translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s) open</source>
        <translation>
            <numerusform>%n action open</numerusform>
            <numerusform>%n actions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taak/taken van u</source>
        <translation>
            <numerusform>%n task of yours</numerusform>
            <numerusform>%n tasks of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en) zonder antwoord</source>
        <translation>
            <numerusform>%n referral without an answer</numerusform>
            <numerusform>%n referrals without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>afgesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1 ziet dit dossier niet meer</source>
        <translation>%1 does not see this file any more</translation>
    </message>
    <message>
        <source>Bij geen dossier</source>
        <translation>With no file</translation>
    </message>
    <message>
        <source>Nieuwe taak</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Kies eerst bij een dossier of aanmelding een collega.</source>
        <translation>First choose a colleague for a file or registration.</translation>
    </message>
    <message numerus="yes">
        <source>%n overgedragen. Uw collega ziet het na de volgende verzending.</source>
        <translation>
            <numerusform>%n handed over. Your colleague sees it after the next sync.</numerusform>
            <numerusform>%n handed over. Your colleague sees it after the next sync.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverFold</name>
    <message>
        <source>Zet in dit dossier</source>
        <translation>Put into this file</translation>
    </message>
    <message>
        <source>Maak er een aanmelding van</source>
        <translation>Make it a registration</translation>
    </message>
    <message>
        <source>Naar de aanmelding</source>
        <translation>To the registration</translation>
    </message>
    <message>
        <source>Naar de veiligheid in het dossier</source>
        <translation>To the safety part of the file</translation>
    </message>
    <message>
        <source>Dit is dezelfde: voeg samen</source>
        <translation>This is the same one: merge</translation>
    </message>
    <message>
        <source>Toch verdergaan</source>
        <translation>Go on after all</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: vader komt niet in huis</source>
        <translation>For example: father does not come into the house</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add an agreement</translation>
    </message>
    <message>
        <source>Waarom is dit klaar?</source>
        <translation>Why is this done?</translation>
    </message>
    <message>
        <source>Zet op klaar</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dan vraagt deze overdracht niets meer van het team.</source>
        <translation>Then this handover asks nothing more of the team.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>een oud-collega</source>
        <translation>a former colleague</translation>
    </message>
    <message>
        <source>Nog niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Kies een dossier</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>gezin nog niet ingevuld</source>
        <translation>household not filled in yet</translation>
    </message>
    <message>
        <source>Naar Veilig Thuis: %1</source>
        <translation>To Veilig Thuis: %1</translation>
    </message>
    <message>
        <source>Van Veilig Thuis: %1</source>
        <translation>From Veilig Thuis: %1</translation>
    </message>
    <message>
        <source>kwam binnen: %1</source>
        <translation>came in: %1</translation>
    </message>
    <message>
        <source>genoteerd %1</source>
        <translation>noted %1</translation>
    </message>
    <message>
        <source>opgepakt door %1</source>
        <translation>taken up by %1</translation>
    </message>
    <message>
        <source>kenmerk %1</source>
        <translation>reference %1</translation>
    </message>
    <message>
        <source>aanmelding %1</source>
        <translation>registration %1</translation>
    </message>
    <message>
        <source>klaar %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>Nu: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>staat er misschien twee keer</source>
        <translation>may be here twice</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Nog niet bekend</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Gehoord op</source>
        <translation>Heard on</translation>
    </message>
    <message>
        <source>Teruggekoppeld op</source>
        <translation>Fed back on</translation>
    </message>
    <message>
        <source>Wanneer vraagt u na?</source>
        <translation>When do you ask again?</translation>
    </message>
    <message>
        <source>Terugkoppelen voor</source>
        <translation>Feed back by</translation>
    </message>
    <message>
        <source>Hoe gehoord?</source>
        <translation>Heard how?</translation>
    </message>
    <message>
        <source>Hoe teruggekoppeld?</source>
        <translation>Fed back how?</translation>
    </message>
    <message>
        <source>Veilig Thuis bevestigde op</source>
        <translation>Veilig Thuis confirmed on</translation>
    </message>
    <message>
        <source>Ontvangst bevestigd op</source>
        <translation>Receipt confirmed on</translation>
    </message>
    <message>
        <source>Over welk gezin?</source>
        <translation>About which household?</translation>
    </message>
    <message>
        <source>Zo kort mogelijk: een achternaam</source>
        <translation>As short as possible: a surname</translation>
    </message>
    <message>
        <source>Wie pakt dit op?</source>
        <translation>Who takes this up?</translation>
    </message>
    <message>
        <source>Kenmerk van Veilig Thuis</source>
        <translation>Reference of Veilig Thuis</translation>
    </message>
    <message>
        <source>Met wie bij Veilig Thuis?</source>
        <translation>With whom at Veilig Thuis?</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Hoe?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Dag van de melding</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>Dag van de triage</source>
        <translation>Day of the triage</translation>
    </message>
    <message>
        <source>Onderzoek klaar op</source>
        <translation>Inquiry finished on</translation>
    </message>
    <message>
        <source>Wat is verteld?</source>
        <translation>What was told?</translation>
    </message>
    <message>
        <source>Wat vertelde Veilig Thuis?</source>
        <translation>What did Veilig Thuis tell?</translation>
    </message>
    <message>
        <source>Wat kwam terug?</source>
        <translation>What came back?</translation>
    </message>
    <message>
        <source>Wat is teruggekoppeld?</source>
        <translation>What was fed back?</translation>
    </message>
    <message>
        <source>Wat is afgesproken? Dit komt bij de veiligheidsafspraken.</source>
        <translation>What was agreed? This goes with the safety agreements.</translation>
    </message>
    <message>
        <source>Wat er speelt, schrijft u pas op als dit in een dossier staat. Dan leest alleen wie over veiligheid mag lezen het.</source>
        <translation>Write down what is going on only once this is in a file. Then only who may read about safety reads it.</translation>
    </message>
    <message>
        <source>Bij welk dossier hoort dit?</source>
        <translation>Which file does this belong to?</translation>
    </message>
    <message>
        <source>Dit staat nu in het dossier, bij Veiligheid.</source>
        <translation>This is now in the file, under Safety.</translation>
    </message>
    <message>
        <source>Schrijf op wat is afgesproken.</source>
        <translation>Write down what was agreed.</translation>
    </message>
</context>
<context>
    <name>HandoverPoints</name>
    <message>
        <source>Warme overdracht</source>
        <translation>Warm handover</translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message>
        <source>te laat: %1</source>
        <translation>too late: %1</translation>
    </message>
    <message>
        <source>Spreek af wie dit oppakt</source>
        <translation>Agree who takes this up</translation>
    </message>
    <message>
        <source>Bevestig de ontvangst aan Veilig Thuis</source>
        <translation>Confirm receipt to Veilig Thuis</translation>
    </message>
    <message>
        <source>Zet dit in een dossier</source>
        <translation>Put this into a file</translation>
    </message>
    <message>
        <source>Spreek af wanneer u terugkoppelt</source>
        <translation>Agree when you feed back</translation>
    </message>
    <message>
        <source>Koppel terug aan Veilig Thuis</source>
        <translation>Feed back to Veilig Thuis</translation>
    </message>
    <message>
        <source>Draag dit zelf over aan Veilig Thuis, en noteer hoe</source>
        <translation>Hand this over to Veilig Thuis yourself, and note how</translation>
    </message>
    <message>
        <source>Vraag of het is aangekomen</source>
        <translation>Ask whether it arrived</translation>
    </message>
    <message>
        <source>Vraag wat Veilig Thuis besloot</source>
        <translation>Ask what Veilig Thuis decided</translation>
    </message>
    <message>
        <source>Rond af: zet op klaar</source>
        <translation>Finish: mark as done</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source> en nog %n collega(&apos;s)</source>
        <translation>
            <numerusform> and %n more colleague</numerusform>
            <numerusform> and %n more colleagues</numerusform>
        </translation>
    </message>
    <message>
        <source>Dit staat nog in geen dossier. Zolang ziet het hele team het: %1.</source>
        <translation>This is in no file yet. Until then the whole team sees it: %1.</translation>
    </message>
    <message>
        <source>Hiervan is aanmelding %1 gemaakt.</source>
        <translation>Registration %1 was made of this.</translation>
    </message>
    <message>
        <source>Die is nog open.</source>
        <translation>It is still open.</translation>
    </message>
    <message>
        <source>Daarvan is een dossier gemaakt. Zet de overdracht daar nu in.</source>
        <translation>A file was made of that. Now put the handover in it.</translation>
    </message>
    <message>
        <source>Die is afgesloten: %1.</source>
        <translation>It is closed: %1.</translation>
    </message>
</context>
<context>
    <name>HandoversCard</name>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>Nog geen overdracht van of naar Veilig Thuis.</source>
        <translation>No handover from or to Veilig Thuis yet.</translation>
    </message>
    <message>
        <source>Overdracht van Veilig Thuis</source>
        <translation>Handover from Veilig Thuis</translation>
    </message>
    <message>
        <source>Overdracht naar Veilig Thuis</source>
        <translation>Handover to Veilig Thuis</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>Overdrachten van Veilig Thuis</source>
        <translation>Handovers of Veilig Thuis</translation>
    </message>
    <message>
        <source>Overdracht noteren</source>
        <translation>Note a handover</translation>
    </message>
    <message>
        <source>Loopt nu</source>
        <translation>Going on now</translation>
    </message>
    <message>
        <source>Er loopt geen overdracht. Komt er een binnen? Noteer hem meteen.</source>
        <translation>No handover is going on. Does one come in? Note it at once.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>1. Noteer de overdracht zodra hij binnenkomt, met de naam van het gezin. Het hele team ziet hem dan.</source>
        <translation>1. Note the handover as soon as it comes in, with the name of the family. The whole team sees it then.</translation>
    </message>
    <message>
        <source>3. Zet hem in een dossier, of maak er eerst een aanmelding van. In een dossier ziet alleen wie over veiligheid mag lezen hem nog.</source>
        <translation>3. Put it in a file, or make it a registration first. In a file only those who may read about safety still see it.</translation>
    </message>
    <message>
        <source>2. Spreek af wie hem oppakt en bevestig de ontvangst.</source>
        <translation>2. Agree who takes it up and confirm receipt.</translation>
    </message>
    <message>
        <source>4. Noteer wat is afgesproken en wanneer u terugkoppelt.</source>
        <translation>4. Note what was agreed and when you feed back.</translation>
    </message>
    <message>
        <source>5. Koppel terug en zet hem op klaar.</source>
        <translation>5. Feed back and mark it as done.</translation>
    </message>
    <message numerus="yes">
        <source>%n loopt/lopen</source>
        <translation>
            <numerusform>%n is going on</numerusform>
            <numerusform>%n are going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/zijn te laat</source>
        <translation>
            <numerusform>%n is too late</numerusform>
            <numerusform>%n are too late</numerusform>
        </translation>
    </message>
    <message>
        <source>De dossiers zijn dicht. Maak verbinding om te zien wat er loopt.</source>
        <translation>The files are closed. Connect to see what is going on.</translation>
    </message>
</context>
<context>
    <name>HeldBackCard</name>
    <message>
        <source>Wacht op controle</source>
        <translation>Waiting to be checked</translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dit staat nog niet in het dossier. Uw tekst is bewaard.</source>
        <translation>This is not in the file yet. Your text is kept.</translation>
    </message>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Laat zien</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>(%1 van %2)</source>
        <translation>(%1 of %2)</translation>
    </message>
    <message>
        <source>Laat zien: %1</source>
        <translation>Show me: %1</translation>
    </message>
</context>
<context>
    <name>HomeAddress</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Verhuisd op</source>
        <translation>Moved on</translation>
    </message>
    <message>
        <source>Maak hiervan een vorig adres</source>
        <translation>Make this an earlier address</translation>
    </message>
    <message>
        <source>Adres toen</source>
        <translation>Address then</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Naam van het huishouden</source>
        <translation>Name of the household</translation>
    </message>
</context>
<context>
    <name>HomeChoice</name>
    <message>
        <source>Alle huishoudens</source>
        <translation>All households</translation>
    </message>
    <message>
        <source>Welk huishouden?</source>
        <translation>Which household?</translation>
    </message>
    <message>
        <source>Huishouden zonder naam</source>
        <translation>Household without a name</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>Nog geen adres.</source>
        <translation>No address yet.</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>Homes</name>
    <message>
        <source>adres geheim</source>
        <translation>secret address</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>Persoon toevoegen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Twee personen samenvoegen</source>
        <translation>Merge two people</translation>
    </message>
    <message>
        <source>Huishouden verwijderen</source>
        <translation>Remove household</translation>
    </message>
    <message>
        <source>Huishouden zonder naam</source>
        <translation>Household without a name</translation>
    </message>
    <message numerus="yes">
        <source>Ook wie hier toen niet woonde: %n persoon(en)</source>
        <translation>
            <numerusform>Also who did not live here then: %n person</numerusform>
            <numerusform>Also who did not live here then: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>Wacht sinds %1</source>
        <translation>Waiting since %1</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>Bevestigd %1</source>
        <translation>Confirmed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bij controle</source>
        <translation>
            <numerusform>%n being checked</numerusform>
            <numerusform>%n being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>alles verstuurd</source>
        <translation>everything sent</translation>
    </message>
</context>
<context>
    <name>HouseholdsCard</name>
    <message>
        <source>Per huishouden</source>
        <translation>By household</translation>
    </message>
    <message>
        <source>Nog geen dossiers op deze laptop. Begin met een nieuwe aanmelding.</source>
        <translation>No files on this laptop yet. Start with a new registration.</translation>
    </message>
</context>
<context>
    <name>IcsButton</name>
    <message>
        <source>Bewaar voor telefoon</source>
        <translation>Save for phone</translation>
    </message>
    <message>
        <source>Een bestand met alleen tijden, zonder namen en plaatsen.</source>
        <translation>A file with times only, without names and places.</translation>
    </message>
    <message>
        <source>Kies waar</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>Bewaar de agenda</source>
        <translation>Save the agenda</translation>
    </message>
    <message>
        <source>Bewaard. In het bestand staan alleen tijden.</source>
        <translation>Saved. The file has times only.</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>nagekeken</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>opgegeven, nog niet nagekeken</source>
        <translation>given, not checked yet</translation>
    </message>
    <message>
        <source>op %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>door %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>geldig tot %1</source>
        <translation>valid until %1</translation>
    </message>
</context>
<context>
    <name>IdentityList</name>
    <message>
        <source>Nummers en documenten nagekeken</source>
        <translation>Numbers and documents checked</translation>
    </message>
    <message>
        <source>Document gezien</source>
        <translation>Document seen</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Tonen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Toch niet nagekeken</source>
        <translation>Not checked after all</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Druk op een toets, bijvoorbeeld Shift, om door te werken.</source>
        <translation>Press a key, Shift for example, to go on working.</translation>
    </message>
    <message numerus="yes">
        <source>WijkDesk vergrendelt over %n seconde(n).</source>
        <translation>
            <numerusform>WijkDesk locks in %n second.</numerusform>
            <numerusform>WijkDesk locks in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>U kunt intussen gewoon verder werken.</source>
        <translation>You can simply go on working meanwhile.</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Het bestand wordt gelezen</source>
        <translation>The file is being read</translation>
    </message>
    <message>
        <source>De regels worden nagekeken: %1 van %2</source>
        <translation>The rows are being checked: %1 of %2</translation>
    </message>
    <message>
        <source>Het aanbod wordt overgenomen: %1 van %2</source>
        <translation>The entries are being taken over: %1 of %2</translation>
    </message>
    <message>
        <source>Wat al was overgenomen, gaat terug: %1 van %2</source>
        <translation>What was taken over already goes back: %1 of %2</translation>
    </message>
</context>
<context>
    <name>ImportsCard</name>
    <message>
        <source>Eerder overgenomen</source>
        <translation>Taken over before</translation>
    </message>
    <message>
        <source>Terugdraaien</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nog niets</source>
        <translation>Nothing yet</translation>
    </message>
    <message numerus="yes">
        <source>%n keer aanbod</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles van %1 terugdraaien? Waar iemand verder schreef, blijft het staan.</source>
        <translation>Take back everything of %1? Where somebody wrote on, it stays.</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Postvak van uw team</source>
        <translation>Your team&apos;s inbox</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alles in het postvak</source>
        <translation>All in the inbox</translation>
    </message>
    <message>
        <source>Het postvak is leeg.</source>
        <translation>The inbox is empty.</translation>
    </message>
    <message numerus="yes">
        <source>Alle %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Naam nog niet bekend</source>
        <translation>Name not known yet</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Aanmeldingen</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Er wacht geen aanmelding. Komt iemand met een vraag? Begin hier.</source>
        <translation>No registration is waiting. Has someone come with a question? Start here.</translation>
    </message>
    <message>
        <source>Nieuwe aanmelding</source>
        <translation>New registration</translation>
    </message>
    <message>
        <source>Wacht op iemand van het team</source>
        <translation>Waiting for someone in the team</translation>
    </message>
    <message>
        <source>Kort advies van de laatste zeven dagen</source>
        <translation>Short advice of the last seven days</translation>
    </message>
    <message>
        <source>Kort advies</source>
        <translation>Short advice</translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Aanmeldingen van uw team, de spoed eerst.</source>
        <translation>Your team&apos;s registrations, the most urgent first.</translation>
    </message>
    <message>
        <source>Van Veilig Thuis</source>
        <translation>From Veilig Thuis</translation>
    </message>
    <message>
        <source>Overdracht inlezen</source>
        <translation>Read in a handover</translation>
    </message>
    <message numerus="yes">
        <source>%n aanmelding(en)</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuut(en)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Bij u</source>
        <translation>With you</translation>
    </message>
    <message>
        <source>Bij een collega</source>
        <translation>With a colleague</translation>
    </message>
    <message>
        <source>Naam nog niet bekend</source>
        <translation>Name not known yet</translation>
    </message>
    <message>
        <source>De vraag is nog niet opgeschreven.</source>
        <translation>The question is not written down yet.</translation>
    </message>
    <message>
        <source>aanbod</source>
        <translation>offer</translation>
    </message>
    <message>
        <source>sinds</source>
        <translation>since</translation>
    </message>
    <message>
        <source>gesprek %1</source>
        <translation>talk %1</translation>
    </message>
    <message>
        <source>Zonder leefgebied</source>
        <translation>Without life area</translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Wordt toegevoegd</source>
        <translation>Being added</translation>
    </message>
    <message>
        <source>Toch toevoegen</source>
        <translation>Add after all</translation>
    </message>
    <message>
        <source>Niet toevoegen</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>wordt nagekeken</source>
        <translation>being checked</translation>
    </message>
    <message>
        <source>nog niet toegevoegd</source>
        <translation>not added yet</translation>
    </message>
    <message numerus="yes">
        <source>Bij het vergrendelen was %n bijlage(n) nog niet klaar.</source>
        <translation>
            <numerusform>%n attachment was not finished when WijkDesk locked.</numerusform>
            <numerusform>%n attachments were not finished when WijkDesk locked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bijlagen worden nagekeken</source>
        <translation>Attachments are being checked</translation>
    </message>
    <message>
        <source>Bijlagen zijn klaar</source>
        <translation>Attachments are ready</translation>
    </message>
</context>
<context>
    <name>Inquiry</name>
    <message>
        <source>Al bekend: %1.</source>
        <translation>Known already: %1.</translation>
    </message>
    <message>
        <source>in huis woont ook %1</source>
        <translation>also living there: %1</translation>
    </message>
    <message>
        <source>zwaarte voor %1 %2</source>
        <translation>load for %1 %2</translation>
    </message>
    <message>
        <source>Bij “%1” staat: “%2”</source>
        <translation>At “%1” it says: “%2”</translation>
    </message>
</context>
<context>
    <name>InquiryPart</name>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Onderzoek afdrukken</source>
        <translation>Print the investigation</translation>
    </message>
    <message>
        <source>%1 van %2 regels ingevuld. Alles mag leeg blijven.</source>
        <translation>%1 of %2 lines filled in. All of it may stay empty.</translation>
    </message>
    <message>
        <source>Onderzoek voor de Wmo</source>
        <translation>Investigation for the Wmo</translation>
    </message>
    <message>
        <source>Staat nog niet hierboven.</source>
        <translation>Not written above yet.</translation>
    </message>
    <message>
        <source>1. Wat is de vraag?</source>
        <translation>1. What is the question?</translation>
    </message>
    <message>
        <source>2. Wat lukt niet?</source>
        <translation>2. What does not work?</translation>
    </message>
    <message>
        <source>3. Wat is er nodig?</source>
        <translation>3. What is needed?</translation>
    </message>
    <message>
        <source>4. Wat kan zonder maatwerk?</source>
        <translation>4. What can be done without custom help?</translation>
    </message>
    <message>
        <source>5. Wat blijft over?</source>
        <translation>5. What is left?</translation>
    </message>
</context>
<context>
    <name>IntegrationLine</name>
    <message>
        <source>Nog niet bekend</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Haal het PIP weg</source>
        <translation>Remove the PIP</translation>
    </message>
    <message>
        <source>Het PIP zelf staat bij de gemeente. Noteer hier waar u het vindt.</source>
        <translation>The PIP itself is with the municipality. Note here where you find it.</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Haal het PIP weg: %1</source>
        <translation>Remove the PIP: %1</translation>
    </message>
    <message>
        <source>PIP van %1</source>
        <translation>PIP of %1</translation>
    </message>
    <message>
        <source>PIP</source>
        <translation>PIP</translation>
    </message>
    <message>
        <source>PIP op %1</source>
        <translation>PIP on %1</translation>
    </message>
    <message>
        <source>klaar vóór %1</source>
        <translation>done before %1</translation>
    </message>
    <message>
        <source>Nog niets ingevuld</source>
        <translation>Nothing filled in yet</translation>
    </message>
    <message>
        <source>Leerroute</source>
        <translation>Learning route</translation>
    </message>
    <message>
        <source>Brede intake</source>
        <translation>Broad intake</translation>
    </message>
    <message>
        <source>Leerbaarheidstoets</source>
        <translation>Learning ability test</translation>
    </message>
    <message>
        <source>Dag van het PIP</source>
        <translation>Day of the PIP</translation>
    </message>
    <message>
        <source>Einde van de termijn</source>
        <translation>End of the term</translation>
    </message>
    <message>
        <source>Contact bij de gemeente</source>
        <translation>Contact at the municipality</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Waar staat het PIP? (systeem en nummer)</source>
        <translation>Where is the PIP kept? (system and number)</translation>
    </message>
</context>
<context>
    <name>InterpreterFields</name>
    <message>
        <source>Niet genoemd</source>
        <translation>Not mentioned</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: tante</source>
        <translation>For example: an aunt</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Taal van de tolk</source>
        <translation>Language of the interpreter</translation>
    </message>
    <message>
        <source>Wie tolkte er?</source>
        <translation>Who interpreted?</translation>
    </message>
    <message>
        <source>Hoe lang?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Wie was dat?</source>
        <translation>Who was that?</translation>
    </message>
    <message>
        <source>Waarom geen beroepstolk?</source>
        <translation>Why no professional interpreter?</translation>
    </message>
    <message>
        <source>Laat een kind niet tolken, als het anders kan.</source>
        <translation>Let no child interpret, if there is another way.</translation>
    </message>
</context>
<context>
    <name>JumpForm</name>
    <message>
        <source>Waarom gaat dit voor?</source>
        <translation>Why does this go first?</translation>
    </message>
    <message>
        <source>Geef voorrang</source>
        <translation>Give priority</translation>
    </message>
    <message>
        <source>Neem de voorrang terug</source>
        <translation>Take the priority back</translation>
    </message>
</context>
<context>
    <name>KeptBridge</name>
    <message>
        <source>Dit is gestopt</source>
        <translation>This has stopped</translation>
    </message>
</context>
<context>
    <name>KinWords</name>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 is %2 %3</translation>
    </message>
    <message>
        <source>Gezag: %1</source>
        <translation>Parental responsibility: %1</translation>
    </message>
    <message>
        <source>voor %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>tot %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>KnownPage</name>
    <message>
        <source>Wie zoekt u</source>
        <translation>Whom are you looking for</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Of de naam</source>
        <translation>Or the name</translation>
    </message>
    <message>
        <source>met de geboortedatum</source>
        <translation>with the date of birth</translation>
    </message>
    <message>
        <source>Vraag het na</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Bekend bij</source>
        <translation>Known at</translation>
    </message>
    <message>
        <source>Dossier inzien</source>
        <translation>Look at the file</translation>
    </message>
    <message>
        <source>Is iemand bekend?</source>
        <translation>Is somebody known?</translation>
    </message>
    <message>
        <source>Hier hebt u verbinding voor nodig. Dat u het vraagt, wordt genoteerd.</source>
        <translation>You need a connection for this. That you ask is noted.</translation>
    </message>
    <message>
        <source>Wat u hoort</source>
        <translation>What you are told</translation>
    </message>
    <message>
        <source>U hoort alleen bij welk team iemand bekend is.</source>
        <translation>You only hear at which team somebody is known.</translation>
    </message>
    <message>
        <source>Wilt u een dossier inzien? Dan vraagt WijkDesk naar uw reden.</source>
        <translation>Do you want to look at a file? Then WijkDesk asks for your reason.</translation>
    </message>
    <message>
        <source>Inzien met een reden</source>
        <translation>Look with a reason</translation>
    </message>
    <message>
        <source>Inzien met een reden, bij %1</source>
        <translation>Look with a reason, at %1</translation>
    </message>
    <message>
        <source>Bij geen enkel team van deze gemeente, voor zover u dat mag weten.</source>
        <translation>At no team of this municipality, as far as you may know.</translation>
    </message>
    <message>
        <source>Niet bekend.</source>
        <translation>Not known.</translation>
    </message>
    <message>
        <source>Het dossier is van %1.</source>
        <translation>The file belongs to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n teamleider(s) krijgen hier bericht van.</source>
        <translation>
            <numerusform>%n team lead hears of this.</numerusform>
            <numerusform>%n team leads hear of this.</numerusform>
        </translation>
    </message>
    <message>
        <source>Uw reden staat in het dossier.</source>
        <translation>Your reason stands in the file.</translation>
    </message>
</context>
<context>
    <name>KnownPart</name>
    <message>
        <source>Kloppen deze gegevens?</source>
        <translation>Is this correct?</translation>
    </message>
    <message>
        <source>Klopt</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Klopt niet</source>
        <translation>Not correct</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Niet meer bewaren</source>
        <translation>No longer keep</translation>
    </message>
    <message>
        <source>Van uw team: %1</source>
        <translation>From your team: %1</translation>
    </message>
    <message>
        <source>Waar: %1</source>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>Genoteerd: de gegevens kloppen vandaag.</source>
        <translation>Noted: this is correct today.</translation>
    </message>
    <message>
        <source>Genoteerd: er klopt iets niet. Weet u hoe het wel is? Kies Wijzigen.</source>
        <translation>Noted: something is not correct. Do you know how it is? Choose Change.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>U slaat over: %1.</source>
        <translation>You skip: %1.</translation>
    </message>
    <message>
        <source>nog geen trede</source>
        <translation>no rung yet</translation>
    </message>
    <message>
        <source>tegelijk gekozen met de trede hiervoor</source>
        <translation>chosen at the same time as the rung before it</translation>
    </message>
    <message>
        <source>Geen reden genoteerd.</source>
        <translation>No reason noted.</translation>
    </message>
</context>
<context>
    <name>LadderPart</name>
    <message>
        <source>Nog kiezen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Trede: de lichtste hulp die past</source>
        <translation>Rung: the lightest help that fits</translation>
    </message>
    <message>
        <source>De lichtste hulp staat bovenaan. Kies pas als de aard duidelijk is.</source>
        <translation>The lightest help stands at the top. Choose once the nature is clear.</translation>
    </message>
    <message>
        <source>Waarom past lichtere hulp niet?</source>
        <translation>Why does lighter help not fit?</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n keer een trede gekozen</source>
        <translation>
            <numerusform>A rung was chosen %n time</numerusform>
            <numerusform>A rung was chosen %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen reden: dat mag, u kunt gewoon verder.</source>
        <translation>No reason yet: that is allowed, you can just go on.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>deze week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>volgende week</source>
        <translation>next week</translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Nog niet gevraagd</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Amhaars</source>
        <translation>Amharic</translation>
    </message>
    <message>
        <source>Berbers (Tamazight)</source>
        <translation>Berber (Tamazight)</translation>
    </message>
    <message>
        <source>Bulgaars</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Chinees</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Duits</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation>Farsi</translation>
    </message>
    <message>
        <source>Frans</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Grieks</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Koerdisch (Kurmanci)</source>
        <translation>Kurdish (Kurmanji)</translation>
    </message>
    <message>
        <source>Koerdisch (Sorani)</source>
        <translation>Kurdish (Sorani)</translation>
    </message>
    <message>
        <source>Hongaars</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Italiaans</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Nederlandse Gebarentaal</source>
        <translation>Dutch Sign Language</translation>
    </message>
    <message>
        <source>Oekraïens</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation>Papiamento</translation>
    </message>
    <message>
        <source>Pasjtoe</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Portugees</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Roemeens</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Russisch</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Somalisch</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spaans</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Sranantongo</source>
        <translation>Sranan Tongo</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turks</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamees</source>
        <translation>Vietnamese</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>Deze laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Medewerker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nummer van deze laptop</source>
        <translation>Number of this laptop</translation>
    </message>
    <message>
        <source>Versie van WijkDesk</source>
        <translation>Version of WijkDesk</translation>
    </message>
</context>
<context>
    <name>LatestPage</name>
    <message>
        <source>Wat u deed</source>
        <translation>What you did</translation>
    </message>
    <message>
        <source>Nog niets gewijzigd in de laatste 30 dagen. Wat u doet, komt hier te staan.</source>
        <translation>Nothing changed in the last 30 days. What you do will stand here.</translation>
    </message>
    <message>
        <source>Meer laten zien</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Laatste wijzigingen</source>
        <translation>Last changes</translation>
    </message>
    <message>
        <source>Wat u de laatste 30 dagen op deze laptop deed. Het nieuwste staat boven.</source>
        <translation>What you did on this laptop in the last 30 days. The newest is at the top.</translation>
    </message>
    <message>
        <source>&amp;Van welk dossier?</source>
        <translation>&amp;Of which file?</translation>
    </message>
    <message>
        <source>Ctrl+Z maakt uw laatste wijziging ongedaan, op elke pagina. Met Ctrl+Y doet u het opnieuw.</source>
        <translation>Ctrl+Z undoes your last change, on every page. Ctrl+Y does it again.</translation>
    </message>
    <message>
        <source>Ongedaan maken is een nieuwe wijziging. Niets verdwijnt zonder spoor.</source>
        <translation>Undoing is a new change. Nothing disappears without a trace.</translation>
    </message>
    <message>
        <source>Een vastgesteld plan en een verstuurde verwijzing liggen vast.</source>
        <translation>A fixed plan and a referral that was sent do not change.</translation>
    </message>
    <message>
        <source>Kies een dossier. Dan haalt u ook op wat ouder is, en wat collega’s deden.</source>
        <translation>Choose a file. Then you can also fetch what is older, and what colleagues did.</translation>
    </message>
    <message>
        <source>Alle dossiers en het postvak</source>
        <translation>All files and the inbox</translation>
    </message>
</context>
<context>
    <name>LawBand</name>
    <message>
        <source>Toch bekijken</source>
        <translation>Look anyway</translation>
    </message>
    <message>
        <source>Waarom mag dat?</source>
        <translation>Why is that allowed?</translation>
    </message>
    <message>
        <source>Uw reden</source>
        <translation>Your reason</translation>
    </message>
    <message>
        <source>Een zin is genoeg: wat wilt u weten, en waarvoor?</source>
        <translation>One sentence will do: what do you want to know, and what for?</translation>
    </message>
    <message>
        <source>U leest acht uur mee. De regisseur ziet dat u keek, en waarom. De cliënt kan er later naar vragen.</source>
        <translation>You read along for eight hours. The coordinator sees that you looked, and why. The client can ask about it later.</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Hier staat ook werk voor: %1. Dat leest u pas als u zegt waarom.</source>
        <translation>There is also work here for: %1. You read it once you say why.</translation>
    </message>
    <message>
        <source>U leest tot %1 ook: %2. Dat u kijkt, is genoteerd.</source>
        <translation>Until %1 you also read: %2. That you look is noted.</translation>
    </message>
    <message>
        <source>Kies waarom dat mag.</source>
        <translation>Choose why that is allowed.</translation>
    </message>
    <message>
        <source>U leest nu mee. Dat is genoteerd.</source>
        <translation>You are reading along now. That is noted.</translation>
    </message>
</context>
<context>
    <name>LawFilter</name>
    <message>
        <source>Elke wet</source>
        <translation>Every law</translation>
    </message>
</context>
<context>
    <name>Laws</name>
    <message>
        <source>%1 voor: %2. U leest dit nog niet.</source>
        <translation>%1 for: %2. You do not read this yet.</translation>
    </message>
    <message>
        <source>las op %1 ook: %2</source>
        <translation>also read on %1: %2</translation>
    </message>
</context>
<context>
    <name>LeaseWatch</name>
    <message>
        <source>Deze laptop had te lang geen verbinding. De dossiers zijn dicht, wat u typte is bewaard. Een nieuwe aanmelding of notitie kan gewoon.</source>
        <translation>This laptop was without a connection for too long. The files are closed, what you typed is kept. You can still begin a registration or write a note.</translation>
    </message>
    <message>
        <source>Er is weer verbinding geweest. De dossiers zijn weer open.</source>
        <translation>There was a connection again. The files are open again.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Overdracht aan een andere gemeente</source>
        <translation>Handover to another municipality</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>Bekijk wat weggaat</source>
        <translation>See what leaves</translation>
    </message>
    <message>
        <source>Maak het pakket</source>
        <translation>Make the package</translation>
    </message>
    <message>
        <source>Waarheen, en waarom mag het?</source>
        <translation>Where to, and why is it allowed?</translation>
    </message>
    <message>
        <source>Deze gemeente staat niet in de lijst, maar de naam klopt</source>
        <translation>This municipality is not in the list, but the name is right</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Wie krijgt het daar?</source>
        <translation>Who gets it there?</translation>
    </message>
    <message>
        <source>Naam, team en telefoon. Bel eerst: dan weet u dat het klopt.</source>
        <translation>Name, team and telephone. Call first: then you know it is right.</translation>
    </message>
    <message>
        <source>Grondslag</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Waarom mag het?</source>
        <translation>Why is it allowed?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: moeder zei op 12 maart ja, en weet wat er meegaat.</source>
        <translation>For example: mother said yes on 12 March, and knows what goes along.</translation>
    </message>
    <message>
        <source>Wat gaat mee?</source>
        <translation>What goes along?</translation>
    </message>
    <message>
        <source>Wat over veiligheid meegaat, is nagelezen en mag mee</source>
        <translation>What is about safety and goes along was read, and may go</translation>
    </message>
    <message>
        <source>Veiligheid nagekeken?</source>
        <translation>Safety reviewed?</translation>
    </message>
    <message>
        <source>Is iemand in gevaar als een ander gezinslid dit leest? Kruis die regel dan niet aan. Twijfelt u? Vraag de aandachtsfunctionaris.</source>
        <translation>Is somebody in danger when another member of the family reads this? Then do not tick that line. In doubt? Ask the child protection officer.</translation>
    </message>
    <message>
        <source>Zo gaat het weg</source>
        <translation>This is how it leaves</translation>
    </message>
    <message>
        <source>Overdrachtsdossier</source>
        <translation>Handover file</translation>
    </message>
    <message>
        <source>Wachtwoord van dit pakket</source>
        <translation>Password of this package</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Kies alleen wat de andere gemeente nodig heeft. Wat u niet aankruist, blijft hier. Een meldcode staat er alleen bij als iemand die heeft nagekeken.</source>
        <translation>Choose only what the other municipality needs. What you do not tick stays here. A report under the meldcode is only there when somebody has reviewed it.</translation>
    </message>
    <message>
        <source>Schrijf het nu op: WijkDesk bewaart het niet en laat het niet nog eens zien. Geef het langs een andere weg dan het pakket. Bel de ontvanger op een nummer dat u zelf opzoekt, en lees het voor.</source>
        <translation>Write it down now: WijkDesk does not keep it and does not show it again. Give it by another way than the package. Call the receiver on a number that you look up yourself, and read it out.</translation>
    </message>
    <message>
        <source>U kiest wat meegaat, kijkt het na en maakt één zipbestand met een wachtwoord.</source>
        <translation>You choose what goes along, check it and make one zip file with a password.</translation>
    </message>
    <message>
        <source>Er zit een PDF in, en een bestand dat WijkDesk aan de andere kant kan inlezen.</source>
        <translation>There is a PDF in it, and a file that WijkDesk can read in at the other side.</translation>
    </message>
    <message>
        <source>Voor elke verwijzing die loopt, krijgt u een taak: vertel dat het gezin gaat.</source>
        <translation>For each referral that goes on you get a task: tell them that the family leaves.</translation>
    </message>
    <message>
        <source>Noteer wie het ontving. Dan sluit het dossier hier. Alleen de regisseur en u houden het. Bij collega’s die meewerkten, gaat het van de laptop af.</source>
        <translation>Note who received it. Then the file closes here. Only the regisseur and you keep it. From the laptops of colleagues who helped it goes.</translation>
    </message>
    <message>
        <source>Het blijft bewaard zolang de wet dat vraagt: voor jeugdhulp 20 jaar, voor de Wmo 15 jaar.</source>
        <translation>It is kept for as long as the law says: 20 years for youth help, 15 years for the Wmo.</translation>
    </message>
    <message>
        <source>Dit gaat buiten WijkDesk, onder een wachtwoord. Stuur het alleen aan wie het nodig heeft, en wis uw kopie als het is ontvangen. Het wordt genoteerd.</source>
        <translation>This goes outside WijkDesk, under a password. Send it only to who needs it, and erase your copy when it was received. It is noted.</translation>
    </message>
    <message>
        <source>Bewaar het pakket</source>
        <translation>Save the package</translation>
    </message>
    <message>
        <source>Overdrachtsdossier (*.zip)</source>
        <translation>Handover file (*.zip)</translation>
    </message>
    <message>
        <source>Het pakket is bewaard. Lees nu het wachtwoord.</source>
        <translation>The package is saved. Now read the password.</translation>
    </message>
    <message numerus="yes">
        <source>Er staan %n taken klaar voor wat nog loopt.</source>
        <translation>
            <numerusform>There is %n task ready for what still goes on.</numerusform>
            <numerusform>There are %n tasks ready for what still goes on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Genoteerd. Het dossier is hier afgesloten met als reden: verhuisd.</source>
        <translation>Noted. The file is closed here, with as reason: moved.</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>Dit gaat mee</source>
        <translation>This goes along</translation>
    </message>
    <message>
        <source>En wat u links invult. Waarom de hulp nodig is, gesprekken en zorgen blijven in het dossier.</source>
        <translation>And what you fill in at the left. Why the help is needed, talks and worries stay in the file.</translation>
    </message>
    <message>
        <source>Gezag: %1</source>
        <translation>Custody: %1</translation>
    </message>
    <message>
        <source>Gemeld op %1</source>
        <translation>Reported on %1</translation>
    </message>
    <message>
        <source>, met het akkoord van de persoon</source>
        <translation>, with what the person said of it</translation>
    </message>
    <message>
        <source>Versie %1 van het plan</source>
        <translation>Version %1 of the plan</translation>
    </message>
    <message>
        <source>Uw naam en nummer: %1</source>
        <translation>Your name and number: %1</translation>
    </message>
    <message>
        <source>geboren op %1</source>
        <translation>born on %1</translation>
    </message>
    <message>
        <source>BSN eindigt op %1</source>
        <translation>BSN ends in %1</translation>
    </message>
    <message>
        <source>Alleen dat het adres geheim is, niet het adres zelf</source>
        <translation>Only that the address is secret, not the address itself</translation>
    </message>
    <message>
        <source>Adres: %1</source>
        <translation>Address: %1</translation>
    </message>
    <message>
        <source>Telefoon: %1</source>
        <translation>Phone: %1</translation>
    </message>
    <message>
        <source>Taal: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>, met tolk</source>
        <translation>, with an interpreter</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Wat blijft weg</source>
        <translation>What stays away</translation>
    </message>
</context>
<context>
    <name>LetterChoice</name>
    <message>
        <source>Welke brief, en aan wie?</source>
        <translation>Which letter, and to whom?</translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Welke brief?</source>
        <translation>Which letter?</translation>
    </message>
    <message>
        <source>Aan wie?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Over welke opschorting?</source>
        <translation>About which suspension?</translation>
    </message>
</context>
<context>
    <name>LetterDesk</name>
    <message>
        <source>brief sjabloon beheerder tekst uitnodiging</source>
        <translation>letter template administrator text invitation</translation>
    </message>
    <message>
        <source>brief brieven tegelijk printen uitnodiging gezinnen</source>
        <translation>letter letters together print invitation families</translation>
    </message>
    <message>
        <source>Sjablonen voor brieven</source>
        <translation>Templates of letters</translation>
    </message>
    <message>
        <source>Brieven aan meer gezinnen</source>
        <translation>Letters to several families</translation>
    </message>
    <message>
        <source>Proefdruk</source>
        <translation>Test print</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Brief schrijven</source>
        <translation>Write a letter</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Zo komt de brief uit de printer</source>
        <translation>How the letter comes out of the printer</translation>
    </message>
    <message>
        <source>Hier komt de brief te staan.</source>
        <translation>The letter will stand here.</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Uw tekst blijft staan. Wilt u de tekst van het sjabloon? Kies: Begin opnieuw met het sjabloon.</source>
        <translation>Your text stays. Do you want the text of the template? Choose: Begin again with the template.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message numerus="yes">
        <source>%n pagina(&apos;s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPapers</name>
    <message>
        <source>Nog invullen: %1.</source>
        <translation>Still to fill in: %1.</translation>
    </message>
    <message>
        <source>Het adres is geheim en staat niet op de brief.</source>
        <translation>The address is secret and is not on the letter.</translation>
    </message>
    <message>
        <source>Er is nog geen adres.</source>
        <translation>There is no address yet.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>De tekst</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Lees na en verander wat u wilt. De groet en uw naam komen eronder.</source>
        <translation>Read it over and change what you want. The greeting and your name come below it.</translation>
    </message>
    <message>
        <source>De brief</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Begin opnieuw met het sjabloon</source>
        <translation>Begin again with the template</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>De brief</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Wie de brief krijgt</source>
        <translation>Who gets the letter</translation>
    </message>
    <message>
        <source>Het dossier</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Het plan</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Een termijn</source>
        <translation>A term</translation>
    </message>
    <message>
        <source>Wie de brief schrijft</source>
        <translation>Who writes the letter</translation>
    </message>
    <message>
        <source>de dag van vandaag</source>
        <translation>today&apos;s date</translation>
    </message>
    <message>
        <source>vandaag over twee weken</source>
        <translation>two weeks from today</translation>
    </message>
    <message>
        <source>over wie het gaat: naam en geboren op</source>
        <translation>whom it is about: name and birth date</translation>
    </message>
    <message>
        <source>over wie het gaat: alleen de naam</source>
        <translation>whom it is about: only the name</translation>
    </message>
    <message>
        <source>Geachte mevrouw De Vries</source>
        <translation>Geachte mevrouw De Vries (the salutation)</translation>
    </message>
    <message>
        <source>de naam zoals op de envelop</source>
        <translation>the name as on the envelope</translation>
    </message>
    <message>
        <source>hoe het dossier heet</source>
        <translation>what the file is called</translation>
    </message>
    <message>
        <source>de voornamen van de kinderen</source>
        <translation>the given names of the children</translation>
    </message>
    <message>
        <source>het nummer van het dossier</source>
        <translation>the number of the file</translation>
    </message>
    <message>
        <source>wat het gezin vroeg, in eigen woorden</source>
        <translation>what the family asked, in its own words</translation>
    </message>
    <message>
        <source>de dag van de aanmelding</source>
        <translation>the day of the registration</translation>
    </message>
    <message>
        <source>de dag van afsluiten</source>
        <translation>the day of closing</translation>
    </message>
    <message>
        <source>de taal van de tolk bij de afspraak</source>
        <translation>the language of the interpreter at the appointment</translation>
    </message>
    <message>
        <source>de dag van de volgende afspraak</source>
        <translation>the day of the next appointment</translation>
    </message>
    <message>
        <source>hoe laat die afspraak is</source>
        <translation>the time of that appointment</translation>
    </message>
    <message>
        <source>waar die afspraak is</source>
        <translation>where that appointment is</translation>
    </message>
    <message>
        <source>waarover die afspraak gaat</source>
        <translation>what that appointment is about</translation>
    </message>
    <message>
        <source>de dag van de vorige afspraak</source>
        <translation>the day of the previous appointment</translation>
    </message>
    <message>
        <source>hoe laat de vorige afspraak was</source>
        <translation>the time of the previous appointment</translation>
    </message>
    <message>
        <source>de versie van het plan</source>
        <translation>the version of the plan</translation>
    </message>
    <message>
        <source>wanneer het plan is vastgesteld</source>
        <translation>when the plan was fixed</translation>
    </message>
    <message>
        <source>wanneer u samen terugkijkt</source>
        <translation>when you look back together</translation>
    </message>
    <message>
        <source>om welke termijn het gaat</source>
        <translation>which term it is about</translation>
    </message>
    <message>
        <source>waar die in de wet staat</source>
        <translation>where it stands in the law</translation>
    </message>
    <message>
        <source>wanneer die begon</source>
        <translation>when it began</translation>
    </message>
    <message>
        <source>de laatste dag van die termijn</source>
        <translation>the last day of that term</translation>
    </message>
    <message>
        <source>waarom die stilstaat</source>
        <translation>why it is suspended</translation>
    </message>
    <message>
        <source>vanaf wanneer die stilstaat</source>
        <translation>from when it is suspended</translation>
    </message>
    <message>
        <source>tot en met wanneer</source>
        <translation>until when</translation>
    </message>
    <message>
        <source>tot wanneer de aanvrager iets kan regelen</source>
        <translation>until when the applicant can put something right</translation>
    </message>
    <message>
        <source>tot en met wanneer het duurt, als de aanvrager niets hoeft te doen</source>
        <translation>up to and including when it lasts, if the applicant need not do anything</translation>
    </message>
    <message>
        <source>de nieuwe laatste dag</source>
        <translation>the new last day</translation>
    </message>
    <message>
        <source>waarom er verlengd is</source>
        <translation>why it was extended</translation>
    </message>
    <message>
        <source>uw naam</source>
        <translation>your name</translation>
    </message>
    <message>
        <source>uw telefoonnummer</source>
        <translation>your telephone number</translation>
    </message>
    <message>
        <source>uw e-mailadres</source>
        <translation>your e-mail address</translation>
    </message>
    <message>
        <source>wie de regie voert</source>
        <translation>who directs the file</translation>
    </message>
    <message>
        <source>het team van het dossier</source>
        <translation>the team of the file</translation>
    </message>
    <message>
        <source>het telefoonnummer van dat team</source>
        <translation>the telephone number of that team</translation>
    </message>
    <message>
        <source>de gemeente</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>“%1” is geen veld. Bedoelt u {%3}?</source>
        <translation>“%1” is no field. Do you mean {%3}?</translation>
    </message>
    <message>
        <source>“%1” is geen veld. Kies er een uit de lijst.</source>
        <translation>“%1” is no field. Choose one from the list.</translation>
    </message>
    <message>
        <source>Naam van het sjabloon</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Onderwerp van de brief</source>
        <translation>Subject of the letter</translation>
    </message>
    <message>
        <source>Regel %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>In %1 staat geen veld. Schrijf de naam erin.</source>
        <translation>There is no field in %1. Write its name there.</translation>
    </message>
    <message>
        <source>Er staat een losse %1. Een veld staat tussen { en }, op één regel.</source>
        <translation>There is a loose %1. A field stands between { and }, on one line.</translation>
    </message>
    <message>
        <source>Er staat een losse %1. Een opdracht staat tussen [[ en ]], op één regel.</source>
        <translation>There is a loose %1. A condition stands between [[ and ]], on one line.</translation>
    </message>
    <message>
        <source>[[%1]] kent WijkDesk niet. Wel: [[als veld]], [[anders]] en [[einde]].</source>
        <translation>WijkDesk does not know [[%1]]. It knows: [[als veld]], [[anders]] and [[einde]].</translation>
    </message>
    <message>
        <source>[[anders]] staat er zonder [[als veld]] ervoor.</source>
        <translation>[[anders]] stands there without [[als veld]] before it.</translation>
    </message>
    <message>
        <source>[[anders]] staat er twee keer bij dezelfde [[als veld]].</source>
        <translation>[[anders]] stands there twice for the same [[als veld]].</translation>
    </message>
    <message>
        <source>[[einde]] staat er zonder [[als veld]] ervoor.</source>
        <translation>[[einde]] stands there without [[als veld]] before it.</translation>
    </message>
    <message>
        <source>[[als %1]] heeft geen [[einde]].</source>
        <translation>[[als %1]] has no [[einde]].</translation>
    </message>
    <message>
        <source>Hier staan te veel [[als veld]] in elkaar. Vier is het meeste.</source>
        <translation>Too many [[als veld]] stand within each other here. Four is the most.</translation>
    </message>
    <message>
        <source>De tekst is te lang: %1 tekens. Er passen er 20.000 in.</source>
        <translation>The text is too long: %1 characters. There is room for 20,000.</translation>
    </message>
    <message>
        <source>Het sjabloon heeft nog geen naam.</source>
        <translation>The template has no name yet.</translation>
    </message>
    <message>
        <source>De brief heeft nog geen onderwerp.</source>
        <translation>The letter has no subject yet.</translation>
    </message>
    <message>
        <source>Er staat nog geen tekst.</source>
        <translation>There is no text yet.</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>De brieven</source>
        <translation>The letters</translation>
    </message>
    <message>
        <source>Kijk hier even naar</source>
        <translation>Have a look at these</translation>
    </message>
    <message>
        <source>In orde</source>
        <translation>In order</translation>
    </message>
    <message numerus="yes">
        <source>%n brief/brieven gaan mee.</source>
        <translation>
            <numerusform>%n letter goes along.</numerusform>
            <numerusform>%n letters go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n niet.</source>
        <translation>
            <numerusform>%n does not.</numerusform>
            <numerusform>%n do not.</numerusform>
        </translation>
    </message>
    <message>
        <source>gaat mee</source>
        <translation>goes along</translation>
    </message>
    <message>
        <source>gaat niet mee</source>
        <translation>does not go along</translation>
    </message>
    <message>
        <source>Haal %1 eruit</source>
        <translation>Take %1 out</translation>
    </message>
    <message>
        <source>Neem %1 toch mee</source>
        <translation>Take %1 along after all</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Brieven aan meer gezinnen</source>
        <translation>Letters to several families</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Welke gezinnen?</source>
        <translation>Which families?</translation>
    </message>
    <message>
        <source>Welke brief?</source>
        <translation>Which letter?</translation>
    </message>
    <message>
        <source>Welke brief, en aan wie?</source>
        <translation>Which letter, and to whom?</translation>
    </message>
    <message>
        <source>De brief die u aanwijst</source>
        <translation>The letter that you point at</translation>
    </message>
    <message>
        <source>Wijs links een gezin aan. Dan staat hier de brief.</source>
        <translation>Point at a family on the left. Its letter then stands here.</translation>
    </message>
    <message>
        <source>Eén keer afdrukken. Elke brief wordt bewaard in het eigen dossier.</source>
        <translation>Printed as one job. Each letter is kept in its own file.</translation>
    </message>
    <message>
        <source>Al mijn gezinnen</source>
        <translation>All my families</translation>
    </message>
    <message>
        <source>Met een afspraak in de komende week</source>
        <translation>With an appointment in the coming week</translation>
    </message>
    <message>
        <source>Met een afspraak in de afgelopen week</source>
        <translation>With an appointment in the past week</translation>
    </message>
    <message>
        <source>Met een plek op een wachtlijst</source>
        <translation>With a place on a waiting list</translation>
    </message>
    <message>
        <source>Kies eerst</source>
        <translation>Choose first</translation>
    </message>
    <message>
        <source>Er zijn nu geen gezinnen in deze lijst.</source>
        <translation>There are no families in this list now.</translation>
    </message>
    <message>
        <source>Brieven maken: %1 van %2</source>
        <translation>Making letters: %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n brief/brieven afdrukken</source>
        <translation>
            <numerusform>Print %n letter</numerusform>
            <numerusform>Print %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief/brieven, elk nu in het eigen dossier bij Bijlagen.</source>
        <translation>
            <numerusform>%n letter, now in its own file at Attachments.</numerusform>
            <numerusform>%n letters, each now in its own file at Attachments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief/brieven zijn afgedrukt maar niet in het dossier bewaard. U kunt daar niet meer in schrijven.</source>
        <translation>
            <numerusform>%n letter was printed but not kept in its file. You can no longer write in it.</numerusform>
            <numerusform>%n letters were printed but not kept in their files. You can no longer write in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Van begin tot eind</source>
        <translation>From beginning to end</translation>
    </message>
    <message>
        <source>Dossier afsluiten</source>
        <translation>Close the file</translation>
    </message>
    <message>
        <source>Heropen dit dossier</source>
        <translation>Open this file again</translation>
    </message>
    <message>
        <source>Overdracht aan een andere gemeente</source>
        <translation>Handover to another municipality</translation>
    </message>
    <message>
        <source>Ja, sluit dit dossier af</source>
        <translation>Yes, close this file</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>No, leave it</translation>
    </message>
    <message>
        <source>Geopend op %1</source>
        <translation>Opened on %1</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>Regisseur sinds %1: %2</source>
        <translation>Regisseur since %1: %2</translation>
    </message>
    <message>
        <source>Regisseur van %1 tot en met %2: %3</source>
        <translation>Regisseur from %1 to %2: %3</translation>
    </message>
    <message>
        <source>Afgesloten op %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>Heropend op %1</source>
        <translation>Opened again on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keuze(s) tussen twee teksten</source>
        <translation>
            <numerusform>%n choice between two texts</numerusform>
            <numerusform>%n choices between two texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Het dossier gaat naar “Afgesloten” in uw lijst. Alles blijft bewaard en leesbaar. Acties komen niet meer op Vandaag. U kunt het heropenen.</source>
        <translation>The file goes to “Closed” in your list. Everything is kept and can be read. Actions no longer appear on Today. You can open it again.</translation>
    </message>
    <message>
        <source>Nog open: %1.</source>
        <translation>Still open: %1.</translation>
    </message>
    <message>
        <source>Het dossier is afgesloten. Vul aan wat u nog weet.</source>
        <translation>The file is closed. Add what you still know.</translation>
    </message>
    <message>
        <source>Het dossier is heropend.</source>
        <translation>The file is open again.</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Sluit zonder bewaren</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Verandert de wet? Vul bij “Geldt vanaf” de eerste dag van de nieuwe regel in. Wie eerder begon, houdt de oude regel.</source>
        <translation>Does the law change? Under “Holds from”, fill in the first day of the new line. Who began earlier keeps the old line.</translation>
    </message>
    <message>
        <source>De Algemene termijnenwet geldt</source>
        <translation>The General Time Limits Act applies</translation>
    </message>
    <message>
        <source>Hij kan stilstaan (opschorten)</source>
        <translation>It can stand still (be suspended)</translation>
    </message>
    <message>
        <source>Te laat kost een dwangsom (Awb 4:17)</source>
        <translation>Being late costs a penalty (Awb 4:17)</translation>
    </message>
    <message>
        <source>Is hij gedaan, dan begint hij opnieuw</source>
        <translation>Once done, it begins anew</translation>
    </message>
    <message>
        <source>De tijd is van het gezin: niemand is te laat</source>
        <translation>The time is the family&apos;s: nobody is late</translation>
    </message>
    <message>
        <source>Waarmee is hij vanzelf klaar?</source>
        <translation>What makes it done by itself?</translation>
    </message>
    <message>
        <source>Zet in gebruik</source>
        <translation>Put into use</translation>
    </message>
    <message>
        <source>Wijzig: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Een nieuwe regel</source>
        <translation>A new line</translation>
    </message>
    <message>
        <source>Hoe heet de termijn?</source>
        <translation>What is the term called?</translation>
    </message>
    <message>
        <source>Welke wet?</source>
        <translation>Which law?</translation>
    </message>
    <message>
        <source>Welk artikel?</source>
        <translation>Which article?</translation>
    </message>
    <message>
        <source>Wie stelt hem vast?</source>
        <translation>Who sets it?</translation>
    </message>
    <message>
        <source>Waarmee begint hij?</source>
        <translation>What does it begin with?</translation>
    </message>
    <message>
        <source>Hoe lang?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Waarin?</source>
        <translation>In what?</translation>
    </message>
    <message>
        <source>Verlengen met</source>
        <translation>Extend by</translation>
    </message>
    <message>
        <source>Verlengen in</source>
        <translation>Extend in</translation>
    </message>
    <message>
        <source>Wat moet er dan zijn?</source>
        <translation>What must be there by then?</translation>
    </message>
    <message>
        <source>Welke taak komt eruit?</source>
        <translation>Which task comes of it?</translation>
    </message>
    <message>
        <source>Hoeveel dagen eerder?</source>
        <translation>How many days before?</translation>
    </message>
    <message>
        <source>Wat wordt verteld?</source>
        <translation>What is told?</translation>
    </message>
    <message>
        <source>Geldt vanaf</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Geldt tot en met</source>
        <translation>Holds up to and including</translation>
    </message>
</context>
<context>
    <name>LinesTree</name>
    <message>
        <source>Wat gaat mee?</source>
        <translation>What goes along?</translation>
    </message>
</context>
<context>
    <name>LinuxSession</name>
    <message>
        <source>Eerst vergrendelen</source>
        <translation>Locking first</translation>
    </message>
</context>
<context>
    <name>ListChoice</name>
    <message>
        <source>Welke lijst</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>ListedWait</name>
    <message>
        <source>Deze week nagekeken</source>
        <translation>Reviewed this week</translation>
    </message>
    <message>
        <source>Op de lijst sinds %1</source>
        <translation>On the list since %1</translation>
    </message>
    <message>
        <source>%1 volgt het</source>
        <translation>%1 follows it</translation>
    </message>
    <message>
        <source>nog niet nagekeken</source>
        <translation>not reviewed yet</translation>
    </message>
    <message>
        <source>nagekeken %1</source>
        <translation>reviewed %1</translation>
    </message>
    <message>
        <source>Deze week nagekeken: %1</source>
        <translation>Reviewed this week: %1</translation>
    </message>
</context>
<context>
    <name>LoadWatch</name>
    <message>
        <source>Alles is binnen.</source>
        <translation>Everything is here.</translation>
    </message>
    <message>
        <source>Stoppen mag: later gaat het verder.</source>
        <translation>You may stop: it goes on later.</translation>
    </message>
    <message>
        <source>De rest komt vanzelf, zodra er verbinding is.</source>
        <translation>The rest comes by itself, as soon as there is a connection.</translation>
    </message>
    <message numerus="yes">
        <source>Met %n dossier(s) kunt u al werken.</source>
        <translation>
            <numerusform>You can already work with %n file.</numerusform>
            <numerusform>You can already work with %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog minder dan een minuut.</source>
        <translation>Less than a minute left.</translation>
    </message>
    <message numerus="yes">
        <source>Nog ongeveer %n minuten.</source>
        <translation>
            <numerusform>About %n minute left.</numerusform>
            <numerusform>About %n minutes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationDesk</name>
    <message>
        <source>azc school mdo overleg consult opvang schoolmaatschappelijk werk ggz</source>
        <translation>asylum centre school meeting case conference consultation shelter school social work</translation>
    </message>
    <message>
        <source>meenemen inpakken zonder internet laptop azc school dag weg offline</source>
        <translation>take along pack without internet laptop asylum centre school day away offline</translation>
    </message>
    <message>
        <source>AZC en school</source>
        <translation>Asylum centre and school</translation>
    </message>
    <message>
        <source>Meeneemmap inpakken</source>
        <translation>Pack the travel folder</translation>
    </message>
    <message>
        <source>De meeneemmap is uitgepakt. Al uw werk is verzonden.</source>
        <translation>The travel folder is unpacked. All your work has been sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) daaruit horen niet meer op deze laptop en zijn hier weg.</source>
        <translation>
            <numerusform>%n file of it no longer belongs on this laptop and is gone from here.</numerusform>
            <numerusform>%n files of it no longer belong on this laptop and are gone from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationsPage</name>
    <message>
        <source>Alle plekken</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Welk AZC of welke school?</source>
        <translation>Which asylum centre or school?</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Lijst en mensen</source>
        <translation>List and people</translation>
    </message>
    <message>
        <source>Consulten</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>AZC en school</source>
        <translation>Asylum centre and school</translation>
    </message>
    <message>
        <source>Werken op een andere plek.</source>
        <translation>Working at another place.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>&amp;Vanzelf, als u niets aanraakt</source>
        <translation>&amp;By itself, when you touch nothing</translation>
    </message>
    <message>
        <source>Met Ctrl+L vergrendelt u meteen. Alles wat u typte blijft bewaard.</source>
        <translation>Ctrl+L locks at once. Everything you typed is kept.</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message numerus="yes">
        <source>na %n minuut/minuten</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De gemeente wil hoogstens %n minuut/minuten.</source>
        <translation>
            <numerusform>The municipality wants %n minute at most.</numerusform>
            <numerusform>The municipality wants %n minutes at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Alles wat u typte is bewaard.</source>
        <translation>Everything you typed is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en) zijn nog niet verstuurd.</source>
        <translation>
            <numerusform>%n change has not been sent yet.</numerusform>
            <numerusform>%n changes have not been sent yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wat u typte wordt bewaard …</source>
        <translation>Saving what you typed …</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Inzien met een reden</source>
        <translation>Look with a reason</translation>
    </message>
    <message>
        <source>U leest vier uur mee en kunt niets veranderen. Uw reden is te lezen voor wie met het dossier werkt en voor de teamleider. De cliënt kan er later naar vragen.</source>
        <translation>You read along for four hours and cannot change anything. Whoever works with the file and the team lead can read your reason. The client can ask about it later.</translation>
    </message>
    <message>
        <source>Waarom nu</source>
        <translation>Why now</translation>
    </message>
    <message>
        <source>Uw reden</source>
        <translation>Your reason</translation>
    </message>
    <message>
        <source>Een zin is genoeg: wat is er aan de hand, en wat wilt u weten?</source>
        <translation>One sentence is enough: what is going on, and what do you want to know?</translation>
    </message>
    <message>
        <source>Dossier inzien</source>
        <translation>Look at the file</translation>
    </message>
    <message>
        <source>Zo is zeker dat u het bent die vraagt, en niet wie langsliep.</source>
        <translation>That makes sure that it is you who asks, and not somebody who walked by.</translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>uit dienst weg collega vertrek dossiers geven</source>
        <translation>leave service colleague departure files give</translation>
    </message>
    <message>
        <source>vakantie ziek verlof vervanging waarneming</source>
        <translation>holiday ill leave replacement cover</translation>
    </message>
    <message>
        <source>privacy inzage reden grond wet logboek meekijken toezicht overzicht</source>
        <translation>privacy access reason ground law log looking supervision overview</translation>
    </message>
    <message>
        <source>Overdragen</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Laten waarnemen</source>
        <translation>Have covered</translation>
    </message>
    <message>
        <source>Wie keek waarom</source>
        <translation>Who looked, and why</translation>
    </message>
    <message>
        <source>Een dossier van uw team</source>
        <translation>A file of your team</translation>
    </message>
</context>
<context>
    <name>LookEntry</name>
    <message>
        <source>Onbekende collega</source>
        <translation>Unknown colleague</translation>
    </message>
    <message>
        <source>dossier %1, niet op deze laptop</source>
        <translation>file %1, not on this laptop</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>terug fout</source>
        <translation>back mistake</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>toch wel</source>
        <translation>again after all</translation>
    </message>
    <message>
        <source>Laatste wijzigingen</source>
        <translation>Latest changes</translation>
    </message>
    <message>
        <source>geschiedenis wie wanneer</source>
        <translation>history who when</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>Wie keek waarom</source>
        <translation>Who looked, and why</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Alle collega&apos;s</source>
        <translation>All colleagues</translation>
    </message>
    <message>
        <source>Alle dossiers</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Alle redenen</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>Alle wetten</source>
        <translation>All laws</translation>
    </message>
    <message>
        <source>Elke keer</source>
        <translation>Each time</translation>
    </message>
    <message>
        <source>In deze tijd keek niemand mee met een reden.</source>
        <translation>In this time nobody looked along with a reason.</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Wat u hier ziet</source>
        <translation>What you see here</translation>
    </message>
    <message>
        <source>Wie werk voor een andere wet las, in de dossiers waar u bij hoort.</source>
        <translation>Who read work for another law, in the files that you work with.</translation>
    </message>
    <message>
        <source>Wie met een reden meekeek in die dossiers. Een teamleider ziet ook van welke andere dossiers van het team dat gemeld is.</source>
        <translation>Who looked along with a reason in those files. A team lead also sees of which other files of the team that was reported.</translation>
    </message>
    <message>
        <source>Het overzicht van de hele gemeente maakt de beheerder van de centrale.</source>
        <translation>The overview of the whole municipality is made by the administrator of the centre.</translation>
    </message>
    <message>
        <source>Dat u dit bekijkt of afdrukt, wordt genoteerd.</source>
        <translation>That you read or print this is noted.</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Wie?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Welk dossier?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Welke wet?</source>
        <translation>Which law?</translation>
    </message>
    <message>
        <source>De laatste 30 dagen</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>De laatste 90 dagen</source>
        <translation>The last 90 days</translation>
    </message>
    <message>
        <source>Dit jaar</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Vorig jaar</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>De dossiers zijn dicht. Maak verbinding: dan ziet u weer wie er keek.</source>
        <translation>The files are closed. Connect: then you see again who looked.</translation>
    </message>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De laatste %n staan hier. Op papier staan ze allemaal.</source>
        <translation>
            <numerusform>The last %n is shown here. On paper all of them are.</numerusform>
            <numerusform>The last %n are shown here. On paper all of them are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Onbekende collega</source>
        <translation>Unknown colleague</translation>
    </message>
    <message>
        <source>andere wet</source>
        <translation>another law</translation>
    </message>
    <message>
        <source>meegekeken</source>
        <translation>looked along</translation>
    </message>
</context>
<context>
    <name>ManyLetters</name>
    <message>
        <source>Er is niemand aan wie deze brief kan gaan, of u ziet dit dossier niet meer.</source>
        <translation>There is nobody to whom this letter can go, or you no longer see this file.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Deze plek</source>
        <translation>This place</translation>
    </message>
    <message>
        <source>Waarom niet?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>&amp;Blijft staan</source>
        <translation>&amp;Stays</translation>
    </message>
    <message>
        <source>&amp;Zwart maken</source>
        <translation>&amp;Black out</translation>
    </message>
    <message>
        <source>&amp;Hele regel weg</source>
        <translation>&amp;Leave the line out</translation>
    </message>
    <message numerus="yes">
        <source>Ook op %n andere plek(ken)</source>
        <translation>
            <numerusform>Also at %n other place</numerusform>
            <numerusform>Also at %n other places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Dit overleg is geweest</source>
        <translation>This meeting was held</translation>
    </message>
    <message>
        <source>Er staat nog geen gezin op de agenda. Kies hieronder een dossier.</source>
        <translation>No family is on the agenda yet. Choose a file below.</translation>
    </message>
    <message>
        <source>Zet op de agenda</source>
        <translation>Put on the agenda</translation>
    </message>
    <message>
        <source>Agenda maken</source>
        <translation>Make the agenda</translation>
    </message>
    <message>
        <source>Verslag maken</source>
        <translation>Make the minutes</translation>
    </message>
    <message>
        <source>Overleg verwijderen</source>
        <translation>Remove the meeting</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hoe laat?</source>
        <translation>What time?</translation>
    </message>
    <message>
        <source>Waar?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Algemeen. Zonder namen van gezinnen.</source>
        <translation>In general. Without names of families.</translation>
    </message>
    <message>
        <source>Nog een gezin</source>
        <translation>Another family</translation>
    </message>
    <message>
        <source>Welk dossier?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>Het overleg</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Er staat alleen op wat deze partij mag krijgen. Kies dat bij elk gezin.</source>
        <translation>Only what this party may get is on it. Choose that at each family.</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message numerus="yes">
        <source>Van de gezinnen die u ziet: %n</source>
        <translation>
            <numerusform>Of the families that you see: %n</numerusform>
            <numerusform>Of the families that you see: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Overleg %1</source>
        <translation>Meeting %1</translation>
    </message>
    <message>
        <source>Kies een dossier</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Het wijkteam zelf: alles</source>
        <translation>The neighbourhood team itself: everything</translation>
    </message>
</context>
<context>
    <name>MeetingsPart</name>
    <message>
        <source>Komt nog</source>
        <translation>Still to come</translation>
    </message>
    <message>
        <source>Geweest</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Nieuw overleg</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Zo werkt een overleg</source>
        <translation>How a meeting works</translation>
    </message>
    <message>
        <source>Zet de gezinnen op de agenda. Kies per partij wat die mag krijgen. Typ aan tafel de afspraken. Met één toets wordt een afspraak een taak (Ctrl+T) of een actie in het plan (Ctrl+Enter).</source>
        <translation>Put the families on the agenda. Choose for each party what it may get. Type the agreements at the table. With one key an agreement becomes a task (Ctrl+T) or an action in the plan (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Er staat geen overleg gepland.</source>
        <translation>No meeting is planned.</translation>
    </message>
    <message>
        <source>Er was nog geen overleg.</source>
        <translation>There was no meeting yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n gezin(nen) op de agenda</source>
        <translation>
            <numerusform>%n family on the agenda</numerusform>
            <numerusform>%n families on the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Openen: %1</source>
        <translation>Open: %1</translation>
    </message>
</context>
<context>
    <name>MeldcodeCard</name>
    <message>
        <source>Meldcode</source>
        <translation>Reporting code</translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation>Whom is it about?</translation>
    </message>
    <message>
        <source>Waarom sluit u deze meldcode af?</source>
        <translation>Why do you close this reporting code?</translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Toch verdergaan</source>
        <translation>Go on after all</translation>
    </message>
    <message>
        <source>Mag in een kopie</source>
        <translation>May be in a copy</translation>
    </message>
    <message>
        <source>Blijft eruit</source>
        <translation>Stays out</translation>
    </message>
    <message>
        <source>Waarom mag dit mee, of juist niet?</source>
        <translation>Why may this go along, or not?</translation>
    </message>
    <message>
        <source>Begonnen: %1, door %2</source>
        <translation>Begun: %1, by %2</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>going on</translation>
    </message>
    <message>
        <source>afgesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Kan na elke stap. Schrijf op waarom u stopt.</source>
        <translation>Possible after each step. Write down why you stop.</translation>
    </message>
    <message>
        <source>het begin</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>Afgesloten: %1, na %2</source>
        <translation>Closed: %1, after %2</translation>
    </message>
    <message>
        <source>Kopie voor het gezin: nog niet nagekeken</source>
        <translation>Copy for the family: not reviewed yet</translation>
    </message>
    <message>
        <source>Tot iemand dit nakijkt, staat er niets van in een kopie.</source>
        <translation>Until somebody reviews this, none of it is in a copy.</translation>
    </message>
    <message>
        <source>Kopie voor het gezin: %1</source>
        <translation>Copy for the family: %1</translation>
    </message>
    <message>
        <source>Nagekeken: %1, door %2</source>
        <translation>Reviewed: %1, by %2</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MemberFold</name>
    <message>
        <source>woont ook bij %1</source>
        <translation>also lives at %1</translation>
    </message>
    <message>
        <source>een ander huishouden</source>
        <translation>another household</translation>
    </message>
    <message>
        <source>Woont hier sinds</source>
        <translation>Lives here since</translation>
    </message>
    <message>
        <source>Woonde hier tot</source>
        <translation>Lived here until</translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>&amp;Uw tekst</source>
        <translation>&amp;Your text</translation>
    </message>
    <message>
        <source>Hier staan beide teksten. Maak er één tekst van.</source>
        <translation>Both texts are here. Make one text of them.</translation>
    </message>
    <message>
        <source>Deze tekst bewaren</source>
        <translation>Save this text</translation>
    </message>
    <message>
        <source>Toch kiezen</source>
        <translation>Choose one after all</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Twee personen samenvoegen</source>
        <translation>Merge two people</translation>
    </message>
    <message>
        <source>Staat iemand er twee keer? Kies die twee. Alles gaat naar de eerste. Het kan later weer ongedaan.</source>
        <translation>Does somebody stand here twice? Choose those two. Everything goes to the first. It can be undone later.</translation>
    </message>
    <message>
        <source>Deze blijft</source>
        <translation>This one stays</translation>
    </message>
    <message>
        <source>Deze hoort erbij</source>
        <translation>This one belongs to it</translation>
    </message>
    <message>
        <source>De andere naam ook bewaren, dan blijft die vindbaar</source>
        <translation>Keep the other name too, so that it can be found</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Niet samenvoegen</source>
        <translation>Do not merge</translation>
    </message>
    <message>
        <source>Bij %1 staat verder niets.</source>
        <translation>Nothing else hangs on %1.</translation>
    </message>
    <message>
        <source>Van %1 komt mee: %2.</source>
        <translation>From %1 comes along: %2.</translation>
    </message>
    <message>
        <source>Samengevoegd. Ongedaan maken kan bij de persoon.</source>
        <translation>Merged. It can be undone at the person.</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>Samengevoegd</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Twee mensen schreven in dezelfde tekst, elk in een andere alinea. Daarvan is één tekst gemaakt. Klopt het niet? Verbeter het dan in het dossier.</source>
        <translation>Two people wrote in the same text, each in another paragraph. They were made into one text. Is it not right? Then mend it in the file.</translation>
    </message>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedFold</name>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Toon beide teksten</source>
        <translation>Show both texts</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>samengevoegd</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>Gezien</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Gezien, leg weg: %1</source>
        <translation>Seen, put away: %1</translation>
    </message>
    <message>
        <source>Wat %1 schreef</source>
        <translation>What %1 wrote</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Melding sluiten</source>
        <translation>Close message</translation>
    </message>
    <message numerus="yes">
        <source>nog %n</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Deze wachtzin klopt niet. Uw gegevens zijn veilig. Probeer het nog een keer.</source>
        <translation>This passphrase is not right. Your data is safe. Try once more.</translation>
    </message>
    <message>
        <source>Dit deed u het laatste uur al vaak. Er is niets gebeurd. Typ uw wachtzin om verder te gaan.</source>
        <translation>You did this often in the last hour. Nothing has happened. Type your passphrase to go on.</translation>
    </message>
    <message>
        <source>Er is geen verbinding met de centrale opslag. Alles staat veilig op deze laptop. U kunt gewoon doorwerken.</source>
        <translation>There is no connection to the central store. Everything is safe on this laptop. You can carry on working.</translation>
    </message>
    <message>
        <source>Dit dossier is dicht, omdat deze laptop te lang geen verbinding had. Wat u typte is bewaard. Maak verbinding: dan gaat alles weer open.</source>
        <translation>This file is closed, because this laptop was without a connection for too long. What you typed is kept. Connect: then everything opens again.</translation>
    </message>
    <message>
        <source>Deze taal staat uit: bij de gemeente heeft nog niemand deze vertaling nagekeken. Er is niets gemaakt. Kies Nederlands, of een andere taal.</source>
        <translation>This language is off: nobody at the municipality has checked this translation yet. Nothing was made. Choose Dutch, or another language.</translation>
    </message>
    <message>
        <source>U bent aan het oefenen. Hiervan gaat nooit iets naar de centrale opslag.</source>
        <translation>You are practising. Nothing of this ever goes to the central store.</translation>
    </message>
    <message>
        <source>De opslag op deze laptop is even bezet. Uw tekst is bewaard. Probeer het zo opnieuw.</source>
        <translation>The store on this laptop is busy for a moment. Your text is kept. Try again shortly.</translation>
    </message>
    <message>
        <source>Dit is geen geldig BSN. De rest is bewaard. Kijk het nummer na of laat het leeg.</source>
        <translation>This is not a valid BSN. The rest is saved. Check the number or leave it empty.</translation>
    </message>
    <message>
        <source>Dat nummer is niet bekend. Er is niets vastgelegd. Vul het eerst in.</source>
        <translation>That number is not known. Nothing was noted. Fill it in first.</translation>
    </message>
    <message>
        <source>Deze persoon woont daar al. Er is niets veranderd. Kies een ander huishouden.</source>
        <translation>This person lives there already. Nothing was changed. Choose another household.</translation>
    </message>
    <message>
        <source>Toen woonde deze persoon hier nog niet. Er is niets veranderd. Kies een latere dag.</source>
        <translation>This person did not live here yet on that day. Nothing was changed. Choose a later day.</translation>
    </message>
    <message>
        <source>Deze twee staan in één dossier. Er is niets veranderd. Voeg ze samen.</source>
        <translation>These two are in one file. Nothing was changed. Merge them.</translation>
    </message>
    <message>
        <source>Dit is twee keer dezelfde persoon. Er is niets veranderd. Kies twee verschillende.</source>
        <translation>This is the same person twice. Nothing was changed. Choose two different people.</translation>
    </message>
    <message>
        <source>Deze persoon is al samengevoegd. Er is niets veranderd. Kijk bij het gezin.</source>
        <translation>This person has been merged already. Nothing was changed. Look at the family.</translation>
    </message>
    <message>
        <source>Deze twee hebben elk een ander nagekeken BSN. Het zijn dus twee mensen. Er is niets veranderd.</source>
        <translation>These two each have another verified BSN. So they are two people. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit is al ongedaan gemaakt. Er is nu niets veranderd. Kijk bij het gezin.</source>
        <translation>This has been undone already. Nothing was changed now. Look at the family.</translation>
    </message>
    <message>
        <source>Deze persoon is daarna nog een keer samengevoegd. Er is niets veranderd. Maak eerst de laatste keer ongedaan.</source>
        <translation>This person was merged once more after that. Nothing was changed. Undo the last time first.</translation>
    </message>
    <message>
        <source>Hier ontbreekt nog iets. De rest is bewaard. Vul dit in om verder te gaan.</source>
        <translation>Something is missing here. The rest is saved. Fill this in to go on.</translation>
    </message>
    <message>
        <source>De server van de gemeente antwoordt niet. Er is nog niets veranderd. Kijk het adres en uw verbinding na.</source>
        <translation>The municipality&apos;s server does not answer. Nothing has changed yet. Check the address and your connection.</translation>
    </message>
    <message>
        <source>Dit adres is niet beveiligd. Er is niets verstuurd. Gebruik een adres dat begint met https.</source>
        <translation>This address is not secure. Nothing was sent. Use an address that starts with https.</translation>
    </message>
    <message>
        <source>Dit is geen adres. Er is niets verstuurd. Vraag het adres aan uw beheerder.</source>
        <translation>This is not an address. Nothing was sent. Ask your administrator for the address.</translation>
    </message>
    <message>
        <source>Deze code werkt niet of is verlopen. Uw wachtzin is nog niet gebruikt. Vraag uw beheerder om een nieuwe code.</source>
        <translation>This code does not work or has expired. Your passphrase has not been used yet. Ask your administrator for a new code.</translation>
    </message>
    <message>
        <source>Deze wachtzin is te kort. Kies er een van minstens {minimum} tekens.</source>
        <translation>This passphrase is too short. Choose one of at least {minimum} characters.</translation>
    </message>
    <message>
        <source>Deze wachtzin is makkelijk te raden. Kies vier woorden die niets met elkaar te maken hebben.</source>
        <translation>This passphrase is easy to guess. Choose four words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>Er is te vaak een verkeerde wachtzin getypt. Uw gegevens zijn veilig. Wacht even en probeer het dan opnieuw.</source>
        <translation>A wrong passphrase was typed too often. Your data are safe. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Er is te weinig geheugen vrij om te ontgrendelen. Uw gegevens zijn veilig. Sluit andere programma’s en probeer het opnieuw.</source>
        <translation>There is too little memory free to unlock. Your data are safe. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Deze laptop heeft geen sleutelbos die een geheim bewaart. Uw gemeente vraagt daar wel om. Er is niets veranderd. Bel uw beheerder.</source>
        <translation>This laptop has no key store that keeps a secret, and your municipality asks for one. Nothing was changed. Call your administrator.</translation>
    </message>
    <message>
        <source>De sleutelbos van deze laptop antwoordt niet. Uw werk staat er nog. Ontgrendel de sleutelbos, of meld u opnieuw aan bij de laptop.</source>
        <translation>The key store of this laptop does not answer. Your work is still there. Unlock the key store, or sign in to the laptop again.</translation>
    </message>
    <message>
        <source>De sleutelbos van deze laptop kent dit profiel niet meer. Uw werk staat er nog. Uw beheerder kan het openen met de herstelsleutel van de gemeente.</source>
        <translation>The key store of this laptop no longer knows this profile. Your work is still there. Your administrator can open it with the municipality&apos;s recovery key.</translation>
    </message>
    <message>
        <source>De sleutelbos van deze laptop kent dit profiel niet meer, en er is geen herstelsleutel. Uw werk staat er nog, op slot. Bel uw beheerder, of maak de laptop opnieuw klaar met een code.</source>
        <translation>The key store of this laptop no longer knows this profile, and there is no recovery key. Your work is still there, locked. Call your administrator, or set up the laptop again with a code.</translation>
    </message>
    <message>
        <source>Dit profiel kent de herstelsleutel van de gemeente nog niet. Er is niets veranderd. Bel uw beheerder.</source>
        <translation>This profile does not know the municipality&apos;s recovery key yet. Nothing was changed. Call your administrator.</translation>
    </message>
    <message>
        <source>Deze herstelsleutel hoort niet bij dit profiel. Er is niets veranderd. Zoek de eerdere herstelsleutel.</source>
        <translation>This recovery key does not belong to this profile. Nothing was changed. Look for the earlier recovery key.</translation>
    </message>
    <message>
        <source>Dit is geen deel van een herstelsleutel, of er staat een fout in. Er is niets veranderd. Kijk het na.</source>
        <translation>This is no share of a recovery key, or it has a mistake in it. Nothing was changed. Check it.</translation>
    </message>
    <message>
        <source>Deze twee delen horen niet bij elkaar. Er is niets veranderd. Zoek het andere deel.</source>
        <translation>These two shares do not belong together. Nothing was changed. Look for the other share.</translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk. Typ deze nog een keer.</source>
        <translation>The two passphrases are not the same. Type this one again.</translation>
    </message>
    <message>
        <source>Op deze laptop staat al een profiel. Daar is niets aan veranderd. Ontgrendel dat profiel.</source>
        <translation>There is already a profile on this laptop. Nothing in it has changed. Unlock that profile.</translation>
    </message>
    <message>
        <source>WijkDesk staat al open op deze laptop. Uw gegevens zijn veilig. Ga naar het venster dat openstaat.</source>
        <translation>WijkDesk is already open on this laptop. Your data is safe. Go to the window that is open.</translation>
    </message>
    <message>
        <source>Het profiel is niet gevonden op deze laptop. Bel uw beheerder.</source>
        <translation>The profile was not found on this laptop. Phone your administrator.</translation>
    </message>
    <message>
        <source>Het profiel is niet te lezen. Er is niets veranderd. Bel uw beheerder.</source>
        <translation>The profile cannot be read. Nothing has changed. Phone your administrator.</translation>
    </message>
    <message>
        <source>Dit profiel hoort bij een nieuwere WijkDesk. Er is niets veranderd. Vraag uw beheerder om de nieuwe versie.</source>
        <translation>This profile belongs to a newer WijkDesk. Nothing has changed. Ask your administrator for the new version.</translation>
    </message>
    <message>
        <source>De opslag op deze laptop is beschadigd. Er is niets gewist. Bel uw beheerder.</source>
        <translation>The store on this laptop is damaged. Nothing has been deleted. Phone your administrator.</translation>
    </message>
    <message>
        <source>De opslag van WijkDesk is weggehaald of vervangen. Dit laatste is niet bewaard. Al het andere staat in een reservekopie. Start WijkDesk opnieuw en zet die terug.</source>
        <translation>The store of WijkDesk was taken away or replaced. This last change is not saved. Everything else is in a backup copy. Start WijkDesk again and put that back.</translation>
    </message>
    <message>
        <source>Een stuk van de opslag op deze laptop is beschadigd. Dit deel is niet te lezen, de rest werkt gewoon. Zet bij Instellingen een reservekopie terug.</source>
        <translation>A piece of the store on this laptop is damaged. This part cannot be read, the rest works as usual. Put back a backup copy in Settings.</translation>
    </message>
    <message>
        <source>De schijf is bijna vol: er is geen ruimte voor een reservekopie. Wat u typt, wordt wel bewaard. Maak ruimte op de schijf.</source>
        <translation>The disk is nearly full: there is no room for a backup copy. What you type is still saved. Make room on the disk.</translation>
    </message>
    <message>
        <source>Bij het nakijken van de opslag op deze laptop klopte er iets niet. Er is niets gewist. Bel uw beheerder.</source>
        <translation>When the store on this laptop was checked, something was not right. Nothing was erased. Call your administrator.</translation>
    </message>
    <message>
        <source>Er wordt al een reservekopie gemaakt. Alles is bewaard. Probeer het zo opnieuw.</source>
        <translation>A backup copy is being made already. Everything is saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>Deze reservekopie is er niet meer. Er is niets veranderd. Kies een andere.</source>
        <translation>This backup copy is no longer there. Nothing has changed. Choose another one.</translation>
    </message>
    <message>
        <source>Deze laptop is teruggezet naar een reservekopie. Er wordt nog niets verstuurd. Alles staat veilig op deze laptop. Kijk bij Verzenden.</source>
        <translation>This laptop was put back to a backup copy. Nothing is sent yet. Everything is safe on this laptop. Look at Sending.</translation>
    </message>
    <message>
        <source>Deze laptop heeft te weinig geheugen vrij. Wat al bewaard was, is veilig. Sluit andere programma’s en probeer het opnieuw.</source>
        <translation>This laptop has too little free memory. What was saved before is safe. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Deze laptop heeft te veel bestanden open. Wat al bewaard was, is veilig. Sluit andere programma’s en probeer het opnieuw.</source>
        <translation>This laptop has too many files open. What was saved before is safe. Close other programs and try again.</translation>
    </message>
    <message>
        <source>De schijf van deze laptop is vol. Wat al bewaard was, is veilig. Maak ruimte en probeer het opnieuw.</source>
        <translation>The disk of this laptop is full. What was already saved is safe. Make room and try again.</translation>
    </message>
    <message>
        <source>Het bewaren duurde te lang. Wat al bewaard was, is veilig. Kijk uw laatste woorden na.</source>
        <translation>Saving took too long. What was saved already is safe. Check your last words.</translation>
    </message>
    <message>
        <source>De schijf van deze laptop geeft een fout. Wat al bewaard was, is veilig. Bel uw beheerder.</source>
        <translation>The disk of this laptop gives an error. What was already saved is safe. Phone your administrator.</translation>
    </message>
    <message>
        <source>Op deze schijf mag niets worden bewaard. Er is niets veranderd. Bel uw beheerder.</source>
        <translation>Nothing may be saved on this disk. Nothing has changed. Phone your administrator.</translation>
    </message>
    <message>
        <source>Deze aanmelding is al afgesloten. Er is niets veranderd. Kijk bij de dossiers.</source>
        <translation>This registration is already closed. Nothing has changed. Look in the files.</translation>
    </message>
    <message>
        <source>Dit gesprek is niet voor het gezin geschreven. Er is geen verslag van gemaakt. Zet wat het gezin mag lezen in een eigen contactmoment.</source>
        <translation>This talk was not written for the family. No report of it was made. Put what the family may read in a contact moment of its own.</translation>
    </message>
    <message>
        <source>Er staat nog niets. Typ wat het gezin schreef, of kies een scan.</source>
        <translation>There is nothing yet. Type what the family wrote, or choose a scan.</translation>
    </message>
    <message>
        <source>Het gezin leest deze bijlage niet. Er is niets bewaard. Zet de bijlage eerst open voor het gezin.</source>
        <translation>The family does not read this attachment. Nothing was kept. First open the attachment to the family.</translation>
    </message>
    <message>
        <source>Kies van wie deze mening is. Wat u typte, staat er nog.</source>
        <translation>Choose whose opinion this is. What you typed is still there.</translation>
    </message>
    <message>
        <source>Er staat nog niets. Typ eerst wat iemand zei, in zijn eigen woorden.</source>
        <translation>There is nothing yet. First type what somebody said, in their own words.</translation>
    </message>
    <message>
        <source>Dit aanbod staat niet in de sociale kaart. Kies een naam uit de lijst. Wat u typte, staat er nog.</source>
        <translation>This service is not in the directory. Choose a name from the list. What you typed is still there.</translation>
    </message>
    <message>
        <source>Een collega heeft dit verwijderd. Uw tekst staat hier nog. Kopieer wat u nodig hebt.</source>
        <translation>A colleague has deleted this. Your text is still here. Copy what you need.</translation>
    </message>
    <message>
        <source>Niet gevraagd? Schrijf erbij waarom niet. Er is nog niets genoteerd.</source>
        <translation>Not asked? Write down why not. Nothing was noted yet.</translation>
    </message>
    <message>
        <source>Deze code klopt niet. Er is een teken anders of weg. Er is niets veranderd. Lees de acht tekens nog eens van het papier.</source>
        <translation>This code is not right. One sign is different or missing. Nothing was changed. Read the eight signs from the paper again.</translation>
    </message>
    <message>
        <source>Deze code hoort niet bij een dossier dat u mag wijzigen op deze laptop. Er is niets veranderd. Vraag wie het papier meegaf.</source>
        <translation>This code does not belong to a file that you may change on this laptop. Nothing was changed. Ask who gave the paper.</translation>
    </message>
    <message>
        <source>Er is geen handtekening die bewaard kan worden. Er is nog niets genoteerd. Teken opnieuw, of kies een andere manier.</source>
        <translation>There is no signature that can be kept. Nothing was noted yet. Sign again, or choose another way.</translation>
    </message>
    <message>
        <source>Deze handtekening is te groot om te bewaren. Er is nog niets genoteerd. Wis hem en zet een kortere.</source>
        <translation>This signature is too large to keep. Nothing was noted yet. Wipe it and sign more briefly.</translation>
    </message>
    <message>
        <source>U mag dit niet zien of wijzigen. Er is niets veranderd. Vraag de regisseur om u toe te voegen.</source>
        <translation>You may not see or change this. Nothing has changed. Ask the lead worker to add you.</translation>
    </message>
    <message>
        <source>Er staat een fout in regel {line}. Het sjabloon van voor uw wijziging blijft in gebruik.</source>
        <translation>There is a mistake in line {line}. The template from before your change stays in use.</translation>
    </message>
    <message>
        <source>Alleen een beheerder van de gemeente verandert sjablonen. Er is niets veranderd.</source>
        <translation>Only an administrator of the municipality changes templates. Nothing was changed.</translation>
    </message>
    <message>
        <source>U kijkt mee in dit dossier en kunt er niets in veranderen. Er is niets veranderd. Vraag de regisseur om u toe te voegen.</source>
        <translation>You are looking at this file and cannot change anything in it. Nothing was changed. Ask the director of the file to add you.</translation>
    </message>
    <message>
        <source>Dit hoort niet bij uw functie. Er is niets gevraagd. Vraag een gids van uw team.</source>
        <translation>This is not part of your function. Nothing was asked. Ask a guide of your team.</translation>
    </message>
    <message>
        <source>U vroeg dit uur al vaak of iemand bekend is. Er is niets gevraagd. Probeer het over een uur opnieuw of bel het team.</source>
        <translation>You have asked many times this hour whether somebody is known. Nothing was asked. Try again in an hour or call the team.</translation>
    </message>
    <message>
        <source>Vul een BSN in, of een naam met een geboortedatum. Er is nog niets gevraagd.</source>
        <translation>Fill in a BSN, or a name with a date of birth. Nothing was asked yet.</translation>
    </message>
    <message>
        <source>Er staat niet bij waarom. Er is niets veranderd. Schrijf kort wat er niet klopt.</source>
        <translation>It does not say why. Nothing was changed. Write briefly what is not right.</translation>
    </message>
    <message>
        <source>Schrijf in een zin waarom u dit dossier wilt inzien. Er is nog niets gevraagd.</source>
        <translation>Write in one sentence why you want to look at this file. Nothing was asked yet.</translation>
    </message>
    <message>
        <source>De centrale opslag herkent uw wachtzin niet. Het dossier is niet geopend, en wat u typte staat er nog. Is uw wachtzin hersteld? Vraag uw beheerder om dat door te geven.</source>
        <translation>The central store does not recognise your passphrase. The file was not opened, and what you typed is still there. Was your passphrase recovered? Ask your administrator to pass that on.</translation>
    </message>
    <message>
        <source>Dit dossier kan niet worden ingezien. Uw vraag is genoteerd. Bel het team.</source>
        <translation>This file cannot be looked at. Your question was noted. Call the team.</translation>
    </message>
    <message>
        <source>Kies de laatste dag van de waarneming. Er is nog niets veranderd.</source>
        <translation>Choose the last day of the cover. Nothing was changed yet.</translation>
    </message>
    <message>
        <source>Deze dag is al geweest. Er is nog niets opgeslagen. Kies vandaag of een dag die nog komt.</source>
        <translation>This day has passed. Nothing has been saved yet. Choose today or a day still to come.</translation>
    </message>
    <message>
        <source>Vul een heel aantal uren in, van 0 tot en met 48. Bij 0 bent u er niet. Er is nog niets opgeslagen.</source>
        <translation>Enter a whole number of hours, from 0 up to 48. At 0 you are away. Nothing has been saved yet.</translation>
    </message>
    <message>
        <source>De laatste dag ligt vóór de eerste dag. Er is nog niets opgeslagen. Kies een andere dag.</source>
        <translation>The last day lies before the first. Nothing has been saved yet. Choose another day.</translation>
    </message>
    <message>
        <source>Deze vraag heeft al voorrang. Er is niets veranderd.</source>
        <translation>This request has priority already. Nothing has changed.</translation>
    </message>
    <message>
        <source>Hier wacht niemand meer op: de hulp is begonnen of de verwijzing is gestopt. Er is niets veranderd.</source>
        <translation>Nobody waits for this any more: the help has begun or the referral has stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Een waarneming eindigt vandaag of later, en duurt hooguit twaalf weken. Er is nog niets veranderd. Kies een andere dag.</source>
        <translation>A cover ends today or later, and lasts at most twelve weeks. Nothing was changed yet. Choose another day.</translation>
    </message>
    <message>
        <source>U neemt dit dossier waar. Anderen toevoegen kan alleen de regisseur of de tweede gids. Er is niets veranderd.</source>
        <translation>You are covering for this file. Only its director or second guide can add others. Nothing was changed.</translation>
    </message>
    <message>
        <source>{name} mag dossier {number} niet zien. Dat is zo afgesproken. Er is niets veranderd. Kies een andere collega.</source>
        <translation>{name} may not see file {number}. That was agreed. Nothing has changed. Choose another colleague.</translation>
    </message>
    <message>
        <source>{name} kan dossier {number} niet openen, ook niet met een rol. Er is niets veranderd. Kies een collega van het team van dit dossier.</source>
        <translation>{name} cannot open file {number}, not even with a role. Nothing has changed. Choose a colleague of the team of this file.</translation>
    </message>
    <message>
        <source>Dit dossier staat niet op deze laptop. Vraag de regisseur om u toe te voegen.</source>
        <translation>This file is not on this laptop. Ask the lead worker to add you.</translation>
    </message>
    <message>
        <source>U hoort nog niet bij een team. Uw tekst is bewaard. Vraag uw beheerder om u toe te voegen.</source>
        <translation>You are not in a team yet. Your text is kept. Ask your administrator to add you.</translation>
    </message>
    <message>
        <source>Deze laptop is nog niet bekend bij de gemeente. Maak de laptop eerst klaar.</source>
        <translation>The municipality does not know this laptop yet. Set up the laptop first.</translation>
    </message>
    <message>
        <source>Deze tekst is te lang om te bewaren. U ziet alles nog. Haal er een stuk af.</source>
        <translation>This text is too long to save. You still see all of it. Cut some of it.</translation>
    </message>
    <message>
        <source>Deze dag begrijpen wij niet. De rest is bewaard. Schrijf bijvoorbeeld “24-11-2026” of “morgen”.</source>
        <translation>We do not understand this day. The rest is saved. Write for example “24-11-2026” or “24 nov”.</translation>
    </message>
    <message>
        <source>Hoeveel minuten dit zijn, begrijpen wij niet. De rest is bewaard. Schrijf bijvoorbeeld “10” of “1 uur”.</source>
        <translation>We do not understand how many minutes this is. The rest is saved. Write “10” or “1 uur”, for example.</translation>
    </message>
    <message>
        <source>Deze tijd begrijpen wij niet. De rest is bewaard. Schrijf bijvoorbeeld “14:30” of “half 3”.</source>
        <translation>We do not understand this time. The rest is saved. Write “14:30”, for example.</translation>
    </message>
    <message>
        <source>Bij deze behoefte staat nog niet wat er nodig is en hoeveel. Schrijf eerst aard en omvang op. Daarna kunt u verwijzen.</source>
        <translation>This need does not say yet what is needed and how much. First write down nature and amount. Then you can refer.</translation>
    </message>
    <message>
        <source>Er is nog geen hulp gekozen. Uw vraag is bewaard. Kies eerst hulp uit de lijst.</source>
        <translation>No help has been chosen yet. Your question is kept. First choose help from the list.</translation>
    </message>
    <message>
        <source>Het plan heeft nog geen doel. Alles is bewaard. Schrijf eerst één doel op, dan kunt u het plan vaststellen.</source>
        <translation>The plan has no goal yet. Everything is saved. First write down one goal, then you can finalise the plan.</translation>
    </message>
    <message>
        <source>Alleen de regisseur van dit dossier kiest dit. Er is niets veranderd.</source>
        <translation>Only the lead worker of this file chooses this. Nothing was changed.</translation>
    </message>
    <message>
        <source>Na deze versie is er al een nieuwe. Er is niets veranderd. Kies een van de laatste versies.</source>
        <translation>There is a newer version after this one. Nothing was changed. Choose one of the latest versions.</translation>
    </message>
    <message>
        <source>Er is niets veranderd sinds {label}. Een nieuwe versie is dus niet nodig.</source>
        <translation>Nothing has changed since {label}. So a new version is not needed.</translation>
    </message>
    <message>
        <source>Vul de dag in waarop u samen terugkeek. De rest is bewaard.</source>
        <translation>Enter the day on which you looked back together. The rest has been saved.</translation>
    </message>
    <message>
        <source>Een cijfer is een getal van 0 tot en met 10. Er is niets veranderd.</source>
        <translation>A figure is a number from 0 to 10. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze trede staat er al. Er is niets veranderd. Kies een andere trede.</source>
        <translation>This rung stands already. Nothing was changed. Choose another rung.</translation>
    </message>
    <message>
        <source>Deze actie was al klaar. Er is niets veranderd.</source>
        <translation>This action was already done. Nothing has changed.</translation>
    </message>
    <message>
        <source>Deze stap kan hier niet meer. Er is niets veranderd. Misschien noteerde een collega al iets. Kijk nog een keer.</source>
        <translation>This step is no longer possible here. Nothing has changed. Perhaps a colleague already noted something. Look again.</translation>
    </message>
    <message>
        <source>Voor deze behoefte loopt al een verwijzing naar dit aanbod. Er is niets klaargezet. Kijk bij Verwijzingen hoe het daarmee staat.</source>
        <translation>A referral to this offer already runs for this need. Nothing was prepared. Look at Referrals how it stands.</translation>
    </message>
    <message>
        <source>Leg eerst vast wat er meegaat en waarom dat mag. Er is nog niets verstuurd.</source>
        <translation>First lay down what goes along and why that is allowed. Nothing was sent yet.</translation>
    </message>
    <message>
        <source>Nog niet iedereen die ja moet zeggen, heeft dat gedaan. Er is nog niets verstuurd. Noteer bij de deelkaart wat zij zeggen.</source>
        <translation>Not everybody who has to say yes did so. Nothing has been sent. Note at the sharing card what they say.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Noteer de stap op de dag dat het gebeurt.</source>
        <translation>This day is still to come. Note the step on the day that it happens.</translation>
    </message>
    <message>
        <source>Dit is al gevraagd. Er is nog geen antwoord. U kunt de vraag intrekken.</source>
        <translation>This was asked already. There is no answer yet. You can withdraw the question.</translation>
    </message>
    <message>
        <source>Hier is al een antwoord op gegeven.</source>
        <translation>This has been answered already.</translation>
    </message>
    <message>
        <source>Hierop antwoordt een collega. Er is niets veranderd.</source>
        <translation>A colleague answers this. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit dossier is afgeschermd. Een ander team mag er niets van lezen. Vraag de beheerder.</source>
        <translation>This file is protected. Another team may not read any of it. Ask the administrator.</translation>
    </message>
    <message>
        <source>Zonder toestemming beslist de regisseur of de teamleider. Er is niets vastgelegd. Vraag toestemming, of vraag het hun.</source>
        <translation>Without consent the regisseur or the team lead decides. Nothing was laid down. Ask for consent, or ask them.</translation>
    </message>
    <message>
        <source>Zo kan WijkDesk de openingstijden niet lezen. Er is niets veranderd. Schrijf ze zo: ma 09:00-12:00; do 13:00-17:00.</source>
        <translation>WijkDesk cannot read these opening hours. Nothing was changed. Write them like this: ma 09:00-12:00; do 13:00-17:00.</translation>
    </message>
    <message>
        <source>Dit bestand wordt bij het uitpakken te groot. WijkDesk stopte met lezen. Er is niets veranderd. Vraag de maker om een kleiner bestand.</source>
        <translation>This file becomes too large when it is unpacked. WijkDesk stopped reading. Nothing changed. Ask its maker for a smaller file.</translation>
    </message>
    <message>
        <source>In dit bestand staat geen aanbod. Er is niets veranderd. Kies een ander bestand.</source>
        <translation>There are no entries in this file. Nothing changed. Choose another file.</translation>
    </message>
    <message>
        <source>Dit bestand is nu niet te lezen. Er is niets veranderd. Sluit het in andere programma&apos;s en kies het dan opnieuw.</source>
        <translation>This file cannot be read now. Nothing changed. Close it in other programs and choose it again.</translation>
    </message>
    <message>
        <source>Dit werkblad is met een wachtwoord beveiligd. Er is niets veranderd. Haal het wachtwoord er in Excel af en kies het bestand dan opnieuw.</source>
        <translation>This workbook is protected with a password. Nothing was changed. Take the password off in Excel and choose the file again.</translation>
    </message>
    <message>
        <source>Dit soort werkblad leest WijkDesk niet (.xls, .xlsb of .ods). Er is niets veranderd. Bewaar het als .xlsx of als CSV UTF-8 en kies dan dat bestand.</source>
        <translation>WijkDesk does not read this kind of workbook (.xls, .xlsb or .ods). Nothing was changed. Save it as .xlsx or as CSV UTF-8 and choose that file.</translation>
    </message>
    <message>
        <source>U hebt het gestopt. Er is niets veranderd: alles staat er weer zoals het was.</source>
        <translation>You stopped it. Nothing changed: everything is as it was.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot: hooguit 64 MB. Er is niets veranderd. Vraag de maker om het in delen te geven.</source>
        <translation>This file is too large: at most 64 MB. Nothing changed. Ask its maker to give it in parts.</translation>
    </message>
    <message>
        <source>In dit bestand staat te veel aanbod: hooguit 50.000 regels. Er is niets veranderd. Vraag de maker om het in delen te geven.</source>
        <translation>There are too many entries in this file: at most 50,000 rows. Nothing changed. Ask its maker to give it in parts.</translation>
    </message>
    <message>
        <source>WijkDesk kan dit bestand niet lezen. Er is niets veranderd. Het moet JSON of een zip van Open Referral zijn. Een lijst mag ook: Excel (.xlsx) of CSV (UTF-8).</source>
        <translation>WijkDesk cannot read this file. Nothing was changed. It must be JSON or a zip of Open Referral. A list will do too: Excel (.xlsx) or CSV (UTF-8).</translation>
    </message>
    <message>
        <source>U leest de sociale kaart, maar past haar niet aan. Er is niets veranderd. Wie in een wijkteam werkt, kan dit doen.</source>
        <translation>You read the directory, but do not change it. Nothing was changed. Who works in a team can do this.</translation>
    </message>
    <message>
        <source>Typ een leeftijd in cijfers, van 0 tot en met 120. Er is niets veranderd.</source>
        <translation>Type an age in figures, from 0 to 120. Nothing was changed.</translation>
    </message>
    <message>
        <source>De eerste leeftijd is hoger dan de laatste. Er is niets veranderd.</source>
        <translation>The first age is higher than the last. Nothing was changed.</translation>
    </message>
    <message>
        <source>Typ van elke postcode de vier cijfers, met een spatie ertussen: 1234 1235. Er is niets veranderd.</source>
        <translation>Type the four figures of each postcode, with a space between: 1234 1235. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kies een dag na de dag van het akkoord, hooguit een jaar later. Er is niets veranderd. Daarna vraagt u de bewoner opnieuw.</source>
        <translation>Choose a day after the day of agreement, at most a year later. Nothing was changed. After that you ask the resident again.</translation>
    </message>
    <message>
        <source>Typ een aantal dagen in cijfers, zoals 10. Er is niets veranderd.</source>
        <translation>Type a number of days in figures, such as 10. Nothing was changed.</translation>
    </message>
    <message>
        <source>Typ een aantal weken in cijfers, zoals 6. Er is niets veranderd.</source>
        <translation>Type a number of weeks in figures, such as 6. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Er is niets veranderd. Kies vandaag of een eerdere dag.</source>
        <translation>This day has yet to come. Nothing was changed. Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>Deze verwijzing is al verstuurd. De tekst kan niet meer veranderen.</source>
        <translation>This referral has already been sent. The text can no longer change.</translation>
    </message>
    <message>
        <source>Afdrukken is niet gelukt. Het document staat er nog. Kijk of de printer aanstaat.</source>
        <translation>Printing did not work. The document is still there. Check that the printer is on.</translation>
    </message>
    <message>
        <source>Hier is al over gekozen. Er is niets veranderd. De tekst is bewaard.</source>
        <translation>A choice was made about this already. Nothing has changed. The text is kept.</translation>
    </message>
    <message>
        <source>U bent al regisseur van dit dossier. Er is niets veranderd.</source>
        <translation>You are the regisseur of this file already. Nothing was changed.</translation>
    </message>
    <message>
        <source>U werkt met geen van deze twee dossiers. Er is niets veranderd. Vraag het de regisseur.</source>
        <translation>You work with neither of these two files. Nothing was changed. Ask the regisseur.</translation>
    </message>
    <message>
        <source>U bent zelf de regisseur van dit dossier. Er is niets veranderd. Aan u de keuze.</source>
        <translation>You are the regisseur of this file yourself. Nothing was changed. The choice is yours.</translation>
    </message>
    <message>
        <source>Dit dossier heeft nu geen regisseur. Er is niets veranderd. U kunt zelf kiezen.</source>
        <translation>This file has no regisseur now. Nothing was changed. You can choose yourself.</translation>
    </message>
    <message>
        <source>{name} is de regisseur, maar mag in dit deel niet schrijven. Er is niets veranderd. U kunt zelf kiezen.</source>
        <translation>{name} is the regisseur, but may not write in this part. Nothing was changed. You can choose yourself.</translation>
    </message>
    <message>
        <source>Hier is daarna nog iets gewijzigd. Er is niets teruggezet. Bekijk beide teksten en kies.</source>
        <translation>Something was changed here since. Nothing was put back. Look at both texts and choose.</translation>
    </message>
    <message>
        <source>Een vastgestelde versie ligt vast. Er is niets veranderd. Pas het plan aan en stel een nieuwe versie vast.</source>
        <translation>A fixed version does not change. Nothing was changed. Change the plan and fix a new version.</translation>
    </message>
    <message>
        <source>Deze verwijzing is al verstuurd. Er is niets veranderd. Noteer een nieuwe stap, bijvoorbeeld “ingetrokken”.</source>
        <translation>This referral was sent already. Nothing was changed. Note a new step, such as “withdrawn”.</translation>
    </message>
    <message>
        <source>Deze dossiers zijn verbonden als één gezin. Er is niets veranderd. Maak ze los bij Overzicht in het dossier.</source>
        <translation>These files are connected as one family. Nothing was changed. Take them apart at Overview in the file.</translation>
    </message>
    <message>
        <source>Hier zijn personen samengevoegd. Er is niets veranderd. Haal ze uit elkaar op het tabblad Gezin.</source>
        <translation>People were merged here. Nothing was changed. Part them on the Family tab.</translation>
    </message>
    <message>
        <source>Over dit werk van een collega is gekozen. Er is niets veranderd. Verbeter het in het dossier.</source>
        <translation>A choice was made about this work of a colleague. Nothing has changed. Correct it in the file.</translation>
    </message>
    <message>
        <source>Hier is gekozen wie dit leest. Er is niets veranderd. Kies in het dossier andere lezers bij “Wie leest dit?”.</source>
        <translation>Somebody chose who reads this. Nothing was changed. Choose other readers in the file at “Who reads this?”.</translation>
    </message>
    <message>
        <source>Dit dossier is al afgesloten. Er is niets veranderd. Verder werken? Heropen het dossier.</source>
        <translation>This file is closed already. Nothing was changed. To go on, open the file again.</translation>
    </message>
    <message>
        <source>Kies vandaag of een dag binnen 26 weken. Er is nog niets overgedragen.</source>
        <translation>Choose today or a day within 26 weeks. Nothing was handed over yet.</translation>
    </message>
    <message>
        <source>{name} nam intussen de regie van {number} over. Dat blijft zo. Kijk in de lijst of u daar nog iets overdraagt.</source>
        <translation>{name} took over the lead of {number} meanwhile. That stays so. See in the list whether you still hand over something there.</translation>
    </message>
    <message>
        <source>Vraag {number} ligt intussen bij {name}. Dat blijft zo. Voor deze vraag hoeft u niets te doen.</source>
        <translation>Question {number} lies with {name} meanwhile. That stays so. You need not do anything for this question.</translation>
    </message>
    <message>
        <source>Uw collega mag {number} niet zien. Er is nog niets overgedragen. Kies daar een andere collega.</source>
        <translation>Your colleague may not see {number}. Nothing has been handed over yet. Choose another colleague there.</translation>
    </message>
    <message>
        <source>{name} heeft geen toegang tot dit dossier. De taak blijft bij wie hem had. Voeg {name} eerst toe bij Gezin, Wie werkt mee.</source>
        <translation>{name} has no access to this file. The task stays with whoever had it. First add {name} at Family, Who works along.</translation>
    </message>
    <message>
        <source>Deze collega werkt niet in uw team. De taak blijft bij wie hem had. Kies iemand anders.</source>
        <translation>This colleague does not work in your team. The task stays with who had it. Choose somebody else.</translation>
    </message>
    <message>
        <source>Kies een dag. De afspraak staat nog op de dag van eerst.</source>
        <translation>Choose a day. The appointment still stands on the day it had.</translation>
    </message>
    <message>
        <source>Een vraag om goedkeuring en het antwoord blijven staan. Er is niets veranderd. Stel een nieuwe versie vast als het anders moet.</source>
        <translation>A request for approval and its answer stay. Nothing was changed. Fix a new version if it must be different.</translation>
    </message>
    <message>
        <source>Kies wie er meekijkt. Er is nog niets gevraagd.</source>
        <translation>Choose who looks along. Nothing was asked yet.</translation>
    </message>
    <message>
        <source>Deze collega werkt niet in dit dossier. Er is niets gevraagd. Kies iemand anders.</source>
        <translation>This colleague does not work in this file. Nothing was asked. Choose somebody else.</translation>
    </message>
    <message>
        <source>Over deze versie is al geantwoord. Dat blijft staan. Moet het anders? Stel een nieuwe versie vast.</source>
        <translation>This version was answered already. That stays. Must it be different? Fix a new version.</translation>
    </message>
    <message>
        <source>Vul in wat er anders moet. Het plan is nog niet teruggestuurd.</source>
        <translation>Fill in what is to be different. The plan was not sent back yet.</translation>
    </message>
    <message>
        <source>Alleen wie gevraagd is, keurt goed of stuurt terug. Er is niets veranderd.</source>
        <translation>Only who was asked approves or sends back. Nothing was changed.</translation>
    </message>
    <message>
        <source>Wie een versie vaststelt of om goedkeuring vraagt, keurt haar niet zelf goed. Er is niets veranderd.</source>
        <translation>Who fixes a version or asks for approval does not approve it. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze versie is er niet meer. Er is niets veranderd.</source>
        <translation>This version is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit heeft iemand van het plan gezegd. Dat blijft bewaard. Er is niets veranderd. Noteer een nieuw antwoord in de Meekijkstand (F8).</source>
        <translation>Somebody said this about the plan. It is kept. Nothing was changed. Note a new answer in the Meekijkstand (F8).</translation>
    </message>
    <message>
        <source>U keek naar werk voor een andere wet. Dat blijft bewaard. Er is niets veranderd.</source>
        <translation>You looked at work for another law. That is kept. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze aanmelding is daarna afgesloten. Er is niets veranderd. Maak eerst het afsluiten ongedaan.</source>
        <translation>This registration was closed since. Nothing was changed. Undo the closing first.</translation>
    </message>
    <message>
        <source>Deze wijziging wacht op controle. Uw tekst is bewaard. Kijk bij Verzenden wat er nodig is.</source>
        <translation>This change waits to be checked. Your text is kept. Look under Sending for what is needed.</translation>
    </message>
    <message>
        <source>Dit ging daarna naar andere lezers. Er is niets veranderd. Maak eerst dat ongedaan.</source>
        <translation>This went to other readers since. Nothing was changed. Undo that first.</translation>
    </message>
    <message>
        <source>Het gezin en het team mogen dit nu lezen. Dat haalt u niet terug. Vraag de regisseur als het weg moet.</source>
        <translation>The family and the team may read this now. You cannot take that back. Ask the regisseur if it has to go.</translation>
    </message>
    <message>
        <source>Deze lezers kunt u hier niet kiezen. Er is niets veranderd. Bij een actie leest niemand mee die het doel niet mag lezen.</source>
        <translation>You cannot choose these readers here. Nothing was changed. Nobody reads an action who may not read its goal.</translation>
    </message>
    <message>
        <source>Bij dit doel staan acties met andere lezers. Er is niets veranderd. Geef die acties eerst dezelfde lezers als het doel.</source>
        <translation>This goal has actions with other readers. Nothing was changed. First give those actions the same readers as the goal.</translation>
    </message>
    <message>
        <source>Een nieuwere versie van WijkDesk bewaarde hier iets bij. Er is niets veranderd. Werk WijkDesk eerst bij.</source>
        <translation>A newer version of WijkDesk keeps something with this. Nothing was changed. Update WijkDesk first.</translation>
    </message>
    <message>
        <source>Hier zijn nog twee teksten van. Er is niets veranderd. Kies eerst welke tekst blijft.</source>
        <translation>There are still two texts of this. Nothing was changed. First choose which text stays.</translation>
    </message>
    <message>
        <source>Dit is daarna weggehaald. Er is niets veranderd. Zet het eerst terug.</source>
        <translation>This was removed since. Nothing was changed. Put it back first.</translation>
    </message>
    <message>
        <source>Hier hoort nu iets anders bij. Er is niets veranderd. Haal dat eerst weg.</source>
        <translation>Something else belongs to this now. Nothing was changed. Remove that first.</translation>
    </message>
    <message>
        <source>Dit hoort bij iets dat weg is. Er is niets veranderd. Zet dat eerst terug.</source>
        <translation>This belongs to something that is gone. Nothing was changed. Put that back first.</translation>
    </message>
    <message>
        <source>Dit staat niet meer op deze laptop. Er is niets veranderd.</source>
        <translation>This is no longer on this laptop. Nothing was changed.</translation>
    </message>
    <message>
        <source>Bij deze aanmelding hoort een dossier. Er is niets veranderd. Kies “Dossier maken”.</source>
        <translation>This registration needs a file. Nothing has changed. Choose “Create file”.</translation>
    </message>
    <message>
        <source>Er antwoordt iets anders dan de centrale opslag. Alles staat veilig op deze laptop. Meld u aan bij het wifinetwerk, of kies een ander netwerk.</source>
        <translation>Something other than the central store answers. Everything is safe on this laptop. Sign in to the Wi-Fi network, or choose another network.</translation>
    </message>
    <message>
        <source>Deze laptop is geblokkeerd. Wat erop stond, is gewist. Wat was verstuurd, staat veilig in de centrale opslag. Bel uw beheerder.</source>
        <translation>This laptop is blocked. What was on it is erased. What was sent is safe in the central store. Call your administrator.</translation>
    </message>
    <message>
        <source>Het bestand is niet bewaard. Kies een andere map en probeer het opnieuw.</source>
        <translation>The file was not saved. Choose another folder and try again.</translation>
    </message>
    <message>
        <source>In dit huishouden woont of woonde iemand. Het is niet verwijderd. Geef wie er weg is een laatste dag; dan blijft te zien hoe het was.</source>
        <translation>Somebody lives or lived in this household. It was not removed. Give who left a last day; then it stays clear how it was.</translation>
    </message>
    <message>
        <source>Er staat nog niets. Schrijf in een paar woorden op wat er was.</source>
        <translation>There is nothing here yet. Write in a few words what happened.</translation>
    </message>
    <message>
        <source>Kies de kolom met de naam van het aanbod, en die van de aanbieder. Er is niets veranderd.</source>
        <translation>Choose the column with the name of the entry, and that of the provider. Nothing changed.</translation>
    </message>
    <message>
        <source>Een collega heeft hier al gekozen. Er is niets veranderd. Beide teksten zijn bewaard.</source>
        <translation>A colleague has already chosen here. Nothing has changed. Both texts are kept.</translation>
    </message>
    <message>
        <source>Het is al zoals het was. Er is niets veranderd.</source>
        <translation>It already is as it was. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit is net door iemand anders gewijzigd. Uw tekst is bewaard. Probeer het opnieuw.</source>
        <translation>Someone else has just changed this. Your text is kept. Try again.</translation>
    </message>
    <message>
        <source>De centrale opslag heeft het even te druk. Alles staat veilig op deze laptop. WijkDesk probeert het vanzelf opnieuw.</source>
        <translation>The central store is too busy for a moment. Everything is safe on this laptop. WijkDesk will try again by itself.</translation>
    </message>
    <message>
        <source>De verbinding is op deze laptop niet goed ingesteld. Alles staat veilig op deze laptop. Bel uw beheerder.</source>
        <translation>The connection is not set up properly on this laptop. Everything is safe on this laptop. Phone your administrator.</translation>
    </message>
    <message>
        <source>De centrale opslag is teruggezet naar een eerder moment. Alles staat veilig op deze laptop. Bel uw beheerder.</source>
        <translation>The central store was put back to an earlier moment. Everything is safe on this laptop. Phone your administrator.</translation>
    </message>
    <message>
        <source>De centrale opslag kent deze laptop niet. Uw werk staat er nog op. Bel uw beheerder.</source>
        <translation>The central store does not know this laptop. Your work is still on it. Phone your administrator.</translation>
    </message>
    <message>
        <source>Er staat te veel klaar om in één keer te versturen. Uw werk is bewaard. Bel uw beheerder.</source>
        <translation>There is too much to send at once. Your work is kept. Phone your administrator.</translation>
    </message>
    <message>
        <source>Deze versie van WijkDesk is te oud om te versturen. Uw werk is bewaard. Vraag uw beheerder om de nieuwe versie.</source>
        <translation>This version of WijkDesk is too old to send. Your work is kept. Ask your administrator for the new version.</translation>
    </message>
    <message>
        <source>Er ging iets mis in WijkDesk zelf. Uw laatste wijziging is misschien niet opgeslagen. Kijk die na.</source>
        <translation>Something went wrong in WijkDesk itself. Your last change may not have been saved. Check it.</translation>
    </message>
    <message>
        <source>Dit bestand is leeg. Er is niets toegevoegd. Kijk of u het goede bestand hebt.</source>
        <translation>This file is empty. Nothing was added. Check that you have the right file.</translation>
    </message>
    <message>
        <source>Dit bestand is {size} MB. De grens is 20 MB. Er is niets toegevoegd. Scan het opnieuw met minder punten, of voeg het in delen toe.</source>
        <translation>This file is {size} MB. The limit is 20 MB. Nothing was added. Scan it again with fewer dots, or add it in parts.</translation>
    </message>
    <message>
        <source>Dit bestand staat er niet meer. Er is niets toegevoegd. Kies het opnieuw.</source>
        <translation>This file is no longer there. Nothing was added. Choose it again.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Er is niets toegevoegd. Kijk of u het zelf kunt openen, en probeer het opnieuw.</source>
        <translation>This file cannot be read. Nothing was added. See whether you can open it yourself, and try again.</translation>
    </message>
    <message>
        <source>Dit is geen gewoon bestand. Er is niets toegevoegd. Kies de bestanden zelf, geen map en geen snelkoppeling.</source>
        <translation>This is not an ordinary file. Nothing was added. Choose the files themselves, not a folder or a shortcut.</translation>
    </message>
    <message>
        <source>Dit bestand wordt nog geschreven. Er is niets toegevoegd. Wacht tot het klaar is, en probeer het opnieuw.</source>
        <translation>This file is still being written. Nothing was added. Wait until it is ready, and try again.</translation>
    </message>
    <message>
        <source>Dit bestand is beschadigd. Er is niets toegevoegd. Maak een nieuwe scan of foto, of vraag het bestand opnieuw.</source>
        <translation>This file is damaged. Nothing was added. Make a new scan or photo, or ask for the file again.</translation>
    </message>
    <message>
        <source>Dit bestand is te zwaar om veilig te openen. Er is niets veranderd. Maak er een kleinere scan of foto van.</source>
        <translation>This file is too heavy to open safely. Nothing was changed. Make a smaller scan or photo of it.</translation>
    </message>
    <message>
        <source>Dit beeld is te groot. De grens is {maximum} miljoen punten. Er is niets toegevoegd. Maak een kleinere foto of scan.</source>
        <translation>This picture is too large. The limit is {maximum} million dots. Nothing was added. Make a smaller photo or scan.</translation>
    </message>
    <message>
        <source>Deze scan heeft meer dan {maximum} bladen. Er is niets toegevoegd. Scan hem in delen.</source>
        <translation>This scan has more than {maximum} sheets. Nothing was added. Scan it in parts.</translation>
    </message>
    <message>
        <source>Op deze pdf zit een wachtwoord. Er is niets toegevoegd. Bewaar hem eerst zonder wachtwoord, of print en scan hem.</source>
        <translation>This pdf has a password. Nothing was added. First save it without a password, or print and scan it.</translation>
    </message>
    <message>
        <source>Deze bijlage is nog onderweg. Ze staat veilig bij uw collega. Kijk weer als er verbinding is geweest.</source>
        <translation>This attachment is still on its way. It is safe with your colleague. Look again after there has been a connection.</translation>
    </message>
    <message>
        <source>Deze bijlage is op deze laptop beschadigd. De rest van het dossier is goed. Bel uw beheerder, of voeg het bestand opnieuw toe.</source>
        <translation>This attachment is damaged on this laptop. The rest of the file is fine. Call your administrator, or add it again.</translation>
    </message>
    <message>
        <source>Dit soort bestand gaat in WijkDesk niet open. Het staat veilig in het dossier. Bewaar een kopie als u het nodig hebt.</source>
        <translation>This kind of file does not open in WijkDesk. It is safe in the file. Save a copy if you need it.</translation>
    </message>
    <message>
        <source>Deze bijlage kan niet meer terug. Er is niets veranderd. Voeg het bestand opnieuw toe.</source>
        <translation>This attachment cannot be put back any more. Nothing was changed. Add it again.</translation>
    </message>
    <message>
        <source>Het toevoegen is gestopt. Er is niets half bewaard. Na het ontgrendelen kunt u het opnieuw doen.</source>
        <translation>Adding was stopped. Nothing was kept half. After unlocking you can do it again.</translation>
    </message>
    <message>
        <source>De scanmap is niet te lezen. Wat in de dossiers staat, is veilig. Kijk of de map er nog is, of kies een andere bij Instellingen.</source>
        <translation>The scan folder cannot be read. What is in the files is safe. See whether the folder is still there, or choose another one in Settings.</translation>
    </message>
    <message>
        <source>Dit verzoek is al verstuurd. Er is niets veranderd. Maak een nieuw verzoek als het anders moet.</source>
        <translation>This request was sent already. Nothing was changed. Make a new request if it has to be different.</translation>
    </message>
    <message>
        <source>Dit verzoek is nog niet verstuurd. Er is niets veranderd. Verstuur het eerst.</source>
        <translation>This request was not sent yet. Nothing was changed. Send it first.</translation>
    </message>
    <message>
        <source>Er ontbreekt nog iets. Wat u al invulde, is bewaard. Kijk naar de rode regels.</source>
        <translation>Something is still missing. What you filled in is kept. Look at the red lines.</translation>
    </message>
    <message>
        <source>Regel {line} van de lijst met postcodes klopt niet. Er is niets veranderd. Vraag de functioneel beheerder om de lijst opnieuw te maken.</source>
        <translation>Line {line} of the list of postcodes is not right. Nothing has changed. Ask the functional administrator to make the list again.</translation>
    </message>
    <message>
        <source>De postcode {postcode} staat niet in de lijst. Er is niets veranderd. Kies een andere.</source>
        <translation>The postcode {postcode} is not in the list. Nothing has changed. Choose another one.</translation>
    </message>
    <message>
        <source>Die dag ligt vóór de dag van versturen. Er is niets veranderd. Kies een latere dag.</source>
        <translation>That day is before the day on which it was sent. Nothing was changed. Choose a later day.</translation>
    </message>
    <message>
        <source>In dit bestand staat een ouder antwoord dan er al is. Er is niets veranderd. Klopt het oudere antwoord, noteer het dan zelf.</source>
        <translation>This file holds an older answer than the one that is there. Nothing has changed. If the older answer is right, note it yourself.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot voor een antwoord. Er is niets veranderd. Kies het bestand dat u van de backoffice kreeg.</source>
        <translation>This file is too large for an answer. Nothing was changed. Choose the file that you got from the back office.</translation>
    </message>
    <message>
        <source>De letters in dit bestand zijn niet te lezen (het is geen UTF-8). Er is niets veranderd. Vraag de backoffice om het opnieuw te sturen, of noteer het antwoord zelf.</source>
        <translation>The letters in this file cannot be read (it is not UTF-8). Nothing was changed. Ask the back office to send it again, or note the answer yourself.</translation>
    </message>
    <message>
        <source>Dit bestand is niet heel, of het is geen JSON. Er is niets veranderd. Vraag de backoffice om het opnieuw te sturen.</source>
        <translation>This file is not whole, or it is not JSON. Nothing was changed. Ask the back office to send it again.</translation>
    </message>
    <message>
        <source>Dit is geen antwoord van de backoffice dat WijkDesk kent. Er is niets veranderd. Noteer het antwoord zelf.</source>
        <translation>This is not an answer of the back office that WijkDesk knows. Nothing was changed. Note the answer yourself.</translation>
    </message>
    <message>
        <source>Dit is het verzoek zelf, niet het antwoord. Er is niets veranderd. Kies het bestand dat terugkwam.</source>
        <translation>This is the request itself, not the answer. Nothing was changed. Choose the file that came back.</translation>
    </message>
    <message>
        <source>In dit antwoord klopt iets niet bij “{part}”. Er is niets veranderd. Vraag de backoffice om het te herstellen, of noteer het antwoord zelf.</source>
        <translation>Something is not right in this answer at “{part}”. Nothing was changed. Ask the back office to mend it, or note the answer yourself.</translation>
    </message>
    <message>
        <source>Dit antwoord is voor een andere gemeente. Er is niets veranderd. Meld het bij de backoffice: het kan over iemand anders gaan.</source>
        <translation>This answer is for another municipality. Nothing was changed. Tell the back office: it may be about somebody else.</translation>
    </message>
    <message>
        <source>Dit antwoord hoort bij een ander verzoek. Er is niets veranderd. Open dat verzoek, of vraag het na bij de backoffice.</source>
        <translation>This answer belongs to another request. Nothing was changed. Open that request, or ask the back office.</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen. Er is niets veranderd. Kijk of het er nog staat.</source>
        <translation>This file cannot be read. Nothing was changed. See whether it is still there.</translation>
    </message>
    <message>
        <source>Nog {count} plekken over anderen zijn niet bekeken. Wat u koos, is bewaard. Bekijk ze, en maak dan de kopie.</source>
        <translation>{count} more places about others were not looked at. What you chose is kept. Look at them, and then make the copy.</translation>
    </message>
    <message>
        <source>Deze persoon kan geen kopie van dit dossier vragen. Er is niets gemaakt. Kies iemand anders.</source>
        <translation>This person cannot ask for a copy of this file. Nothing was made. Choose somebody else.</translation>
    </message>
    <message>
        <source>Deze tekens kunnen niet op papier: {characters}. Op die plek staat een blokje. De rest is goed.</source>
        <translation>These characters cannot be printed: {characters}. A small block stands in their place. The rest is fine.</translation>
    </message>
    <message>
        <source>Dit is niet gelukt. Uw tekst is bewaard. Blijft dit zo? Noem dan deze code: {code}.</source>
        <translation>This did not work. Your text is kept. Does it keep happening? Then mention this code: {code}.</translation>
    </message>
    <message>
        <source>Dit hoort bij een andere wet dan die van u. Er is niets veranderd. Zeg bovenaan waarom u dit wilt lezen.</source>
        <translation>This belongs to another law than yours. Nothing was changed. Say at the top why you want to read it.</translation>
    </message>
    <message>
        <source>Hierin staat ook werk voor een andere wet dan die van u. Er is niets getoond. Zeg eerst bovenaan het dossier waarom u dat wilt lezen.</source>
        <translation>This also holds work for another law than yours. Nothing was shown. First say at the top of the file why you want to read it.</translation>
    </message>
    <message>
        <source>Uw gemeente heeft de samenhangende aanpak niet aan gezet. Er is niets genoteerd.</source>
        <translation>Your municipality did not switch on the coordinated approach. Nothing was noted.</translation>
    </message>
    <message>
        <source>De laatste dag ligt vóór de eerste, of is al geweest. Er is niets vastgelegd.</source>
        <translation>The last day lies before the first, or is past. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Dat is langer dan een jaar. Er is niets vastgelegd. Kies een dag die eerder komt.</source>
        <translation>That is longer than a year. Nothing was recorded. Choose an earlier day.</translation>
    </message>
    <message>
        <source>Hier is niets meer dicht voor u. Er is niets genoteerd.</source>
        <translation>Nothing is closed to you here any more. Nothing was noted.</translation>
    </message>
    <message>
        <source>Deze dag ligt te ver weg. Er is nog niets genoteerd. Kijk het jaar na.</source>
        <translation>This day is too far away. Nothing was noted yet. Check the year.</translation>
    </message>
    <message>
        <source>Tot en met welke dag heeft de aanvrager de tijd? Zonder die dag staat de termijn niet stil (Awb 4:5). Er is nog niets genoteerd.</source>
        <translation>Until which day does the applicant have time? Without that day the term is not suspended (Awb 4:5). Nothing was noted yet.</translation>
    </message>
    <message>
        <source>De laatste dag ligt vóór de eerste dag. Er is nog niets genoteerd. Kies een andere dag.</source>
        <translation>The last day lies before the first day. Nothing was noted yet. Choose another day.</translation>
    </message>
    <message>
        <source>Op deze dag loopt de termijn niet. Alleen een termijn die loopt, kan stilstaan. Er is nog niets genoteerd.</source>
        <translation>The term does not run on this day. Only a term that runs can be suspended. Nothing was noted yet.</translation>
    </message>
    <message>
        <source>Deze termijn is al een keer verlengd. Dat kan maar één keer (Awb 4:14). Er is niets veranderd.</source>
        <translation>This term was extended already. That can be done only once (Awb 4:14). Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze termijn staat in de wet en kan niet verlengd worden. Er is niets veranderd.</source>
        <translation>This term stands in the law and cannot be extended. Nothing was changed.</translation>
    </message>
    <message>
        <source>De nieuwe dag moet na de laatste dag van nu liggen. Er is nog niets genoteerd.</source>
        <translation>The new day must lie after the present last day. Nothing was noted yet.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Er is nog niets genoteerd. Kies vandaag of een eerdere dag.</source>
        <translation>This day is still to come. Nothing was noted yet. Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>Deze termijn is klaar door iets anders in het dossier. Er is niets veranderd.</source>
        <translation>This term is over because of something else in the file. Nothing was changed.</translation>
    </message>
    <message>
        <source>In regel {line} van de tabel klopt iets niet: {said}. De tabel van nu blijft in gebruik.</source>
        <translation>Something is wrong in line {line} of the table: {said}. The present table stays in use.</translation>
    </message>
    <message>
        <source>Dit is nog leeg. De tabel van nu blijft in gebruik. Vul het in.</source>
        <translation>This is still empty. The present table stays in use. Fill it in.</translation>
    </message>
    <message>
        <source>Hier is nog niets gekozen, en bij “Hoe lang?” wel iets getypt. De tabel van nu blijft in gebruik. Kies er een.</source>
        <translation>Nothing is chosen here yet, while something is typed at “How long?”. The present table stays in use. Choose one.</translation>
    </message>
    <message>
        <source>Dit is geen getal dat hier past. De tabel van nu blijft in gebruik. Vul een heel getal in, groter dan 0.</source>
        <translation>This is not a number that fits here. The present table stays in use. Fill in a whole number above 0.</translation>
    </message>
    <message>
        <source>De laatste dag ligt vóór de eerste dag. De tabel van nu blijft in gebruik. Kies een andere dag.</source>
        <translation>The last day is before the first day. The present table stays in use. Choose another day.</translation>
    </message>
    <message>
        <source>Op deze dag geldt al een andere regel voor deze termijn. De tabel van nu blijft in gebruik. Kies een andere dag.</source>
        <translation>Another line for this term already holds on this day. The present table stays in use. Choose another day.</translation>
    </message>
    <message>
        <source>In regel {line} staat geen dag: {said}. De tabel van nu blijft in gebruik. Schrijf de dag als 7-5-2027.</source>
        <translation>There is no day in line {line}: {said}. The present table stays in use. Write the day as 7-5-2027.</translation>
    </message>
    <message>
        <source>In {year} staan te veel dagen. De tabel van nu blijft in gebruik. Hier horen alleen de dagen van het besluit, geen weekend en geen feestdagen.</source>
        <translation>There are too many days in {year}. The present table stays in use. Only the days of the decree belong here, no weekends and no public holidays.</translation>
    </message>
    <message>
        <source>Deze tabel geldt niet voor vandaag: de regels beginnen tussen {first} en {last}. De tabel van nu blijft in gebruik.</source>
        <translation>This table does not hold for today: its lines begin between {first} and {last}. The present table stays in use.</translation>
    </message>
    <message>
        <source>Dit bestand is geen tabel met termijnen. De tabel van nu blijft in gebruik. Kies een bestand dat eindigt op .toml of .csv.</source>
        <translation>This file is no table of terms. The present table stays in use. Choose a file that ends in .toml or .csv.</translation>
    </message>
    <message>
        <source>Het einde van de termijn ligt niet na de dag van het PIP. Het oude staat er nog. Kies een andere dag.</source>
        <translation>The end of the term is not after the day of the PIP. What stood there is still there. Choose another day.</translation>
    </message>
    <message>
        <source>Dit bestand is geen tabel met advies. De tabel van nu blijft in gebruik. Kies een bestand dat eindigt op .toml of .csv.</source>
        <translation>This file is not a table of advice. The present table stays in use. Choose a file that ends in .toml or .csv.</translation>
    </message>
    <message>
        <source>Alleen een beheerder wijzigt het advies bij een verblijfsstatus. Er is niets veranderd.</source>
        <translation>Only an administrator changes the advice by residence status. Nothing has changed.</translation>
    </message>
    <message>
        <source>Op deze dag geldt al een ander advies voor deze status. De tabel van nu blijft in gebruik. Kies een andere dag.</source>
        <translation>On this day other advice already holds for this status. The present table stays in use. Choose another day.</translation>
    </message>
    <message>
        <source>Het bestand {path} is niet te lezen. De tabel van nu blijft in gebruik. Probeer het opnieuw.</source>
        <translation>The file {path} cannot be read. The present table stays in use. Try again.</translation>
    </message>
    <message>
        <source>Alleen een beheerder wijzigt de tabel met termijnen. Er is niets veranderd.</source>
        <translation>Only an administrator changes the table of terms. Nothing was changed.</translation>
    </message>
    <message>
        <source>Op deze agenda staan nog gezinnen. Er is niets verwijderd. Haal die eerst van de agenda.</source>
        <translation>There are still families on this agenda. Nothing was removed. Take those off the agenda first.</translation>
    </message>
    <message>
        <source>Dit gezin staat al op de agenda. Er is niets veranderd.</source>
        <translation>This family is on the agenda already. Nothing changed.</translation>
    </message>
    <message>
        <source>Van deze afspraak is al een taak of een actie gemaakt. Er is niets dubbel gemaakt.</source>
        <translation>A task or an action was made of this agreement already. Nothing was made twice.</translation>
    </message>
    <message>
        <source>Deze dag komt nog. De rest is bewaard. Vul de dag in waarop het consult was.</source>
        <translation>This day is still to come. The rest is kept. Fill in the day of the consultation.</translation>
    </message>
    <message>
        <source>In de meeneemmap passen {most} dossiers. Er is niets veranderd. Haal er eerst een uit.</source>
        <translation>The travel folder holds {most} files. Nothing was changed. Take one out first.</translation>
    </message>
    <message>
        <source>Er gaat nog geen dossier mee. Kies eerst een gezin in de lijst.</source>
        <translation>No file goes along yet. Choose a family in the list first.</translation>
    </message>
    <message>
        <source>Op deze laptop is te weinig plaats: er is nog {megabytes} MB nodig. Er is niets ingepakt. Maak plaats, of neem minder dossiers met bijlagen mee.</source>
        <translation>There is too little room on the disk of this laptop: another {megabytes} MB is needed. Nothing was packed. Make room, or take fewer files with attachments.</translation>
    </message>
    <message>
        <source>Kies een dag van vandaag tot over acht dagen. Er is niets ingepakt.</source>
        <translation>Choose a day from today until eight days from now. Nothing was packed.</translation>
    </message>
    <message>
        <source>Deze meldcode is afgesloten. Er is niets veranderd. Ga eerst verder met de meldcode, of begin een nieuwe.</source>
        <translation>This reporting code is closed. Nothing has changed. Go on with it first, or begin a new one.</translation>
    </message>
    <message>
        <source>Deze dag is nog niet geweest. Er is nog niets opgeslagen. Kies vandaag of een eerdere dag.</source>
        <translation>This day is still to come. Nothing has been saved yet. Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>Vul de dag in waarop dit was. De dag die er stond, blijft tot dan bewaard.</source>
        <translation>Fill in the day on which this was. The day that stood there is kept until then.</translation>
    </message>
    <message>
        <source>Schrijf kort waarom. Er is nog niets veranderd.</source>
        <translation>Write briefly why. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Schrijf kort waarom het voorbij is. Er is nog niets veranderd.</source>
        <translation>Write briefly why it is over. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Een cijfer is een heel getal van 0 tot en met 10. Er is niets opgeslagen.</source>
        <translation>A figure is a whole number from 0 to 10. Nothing has been saved.</translation>
    </message>
    <message>
        <source>Dit nummer kan niemand bellen. Het is nog niet opgeslagen. Gebruik cijfers, bijvoorbeeld 088 123 45 67.</source>
        <translation>Nobody can call this number. It is not saved yet. Use digits, for example 088 123 45 67.</translation>
    </message>
    <message>
        <source>112 staat altijd op de lijst en kan niet anders.</source>
        <translation>112 is always on the list and cannot be changed.</translation>
    </message>
    <message>
        <source>U kunt dit nummer niet veranderen. Er is niets opgeslagen. Vraag iemand van het team dat het invulde, of een beheerder.</source>
        <translation>You cannot change this number. Nothing was saved. Ask somebody of the team that filled it in, or an administrator.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste dag. Er is nog niets opgeslagen. Kies een latere dag.</source>
        <translation>The last day is before the first day. Nothing was saved yet. Choose a later day.</translation>
    </message>
    <message>
        <source>Wat er speelt, hoort in een dossier. Het is nog niet opgeslagen. Zet deze overdracht eerst in een dossier.</source>
        <translation>What is going on belongs in a file. It is not saved yet. Put this handover into a file first.</translation>
    </message>
    <message>
        <source>Deze overdracht staat al in een dossier. Er is niets veranderd.</source>
        <translation>This handover is in a file already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Hiervan is al een aanmelding gemaakt. Er is niets veranderd.</source>
        <translation>A registration was already made of this. Nothing has changed.</translation>
    </message>
    <message>
        <source>Schrijf kort waarom dit klaar is. Er is nog niets veranderd.</source>
        <translation>Write briefly why this is done. Nothing was changed yet.</translation>
    </message>
    <message>
        <source>Schrijf op wat is afgesproken. Er is nog niets opgeslagen.</source>
        <translation>Write down what was agreed. Nothing was saved yet.</translation>
    </message>
    <message>
        <source>Deze twee staan niet op dezelfde plek. Er is niets veranderd. Zet ze eerst in hetzelfde dossier.</source>
        <translation>These two are not in the same place. Nothing was changed. Put them into the same file first.</translation>
    </message>
    <message>
        <source>Vul in naar welke gemeente het gezin gaat. Er is nog niets gemaakt.</source>
        <translation>Fill in to which municipality the family goes. Nothing was made yet.</translation>
    </message>
    <message>
        <source>Deze gemeente staat niet in de lijst. Er is nog niets gemaakt. Kijk of de naam klopt. Klopt die? Kruis dat dan aan.</source>
        <translation>This municipality is not in the list. Nothing was made yet. See whether the name is right. Is it? Then tick that.</translation>
    </message>
    <message>
        <source>Kies waarom u dit mag delen. Er is nog niets gemaakt.</source>
        <translation>Choose why you may share this. Nothing was made yet.</translation>
    </message>
    <message>
        <source>Schrijf kort waarom dit mag. De andere gemeente leest dit ook.</source>
        <translation>Write briefly why this is allowed. The other municipality reads this too.</translation>
    </message>
    <message>
        <source>Kies eerst wat er meegaat. Er is nog niets gemaakt.</source>
        <translation>First choose what goes along. Nothing was made yet.</translation>
    </message>
    <message>
        <source>Er gaat iets mee over veiligheid. Er is nog niets gemaakt. Lees elke regel daarover na, en kruis dat aan.</source>
        <translation>Something about safety goes along. Nothing was made yet. Read every line about it, and tick that you did.</translation>
    </message>
    <message>
        <source>Vul in wie zei dat het dossier is ontvangen. Er is nog niets afgesloten.</source>
        <translation>Fill in who said that the file was received. Nothing was closed yet.</translation>
    </message>
    <message>
        <source>Op die dag bestond dit overdrachtsdossier nog niet. Er is nog niets afgesloten.</source>
        <translation>On that day this handover file did not exist yet. Nothing was closed yet.</translation>
    </message>
    <message>
        <source>Dit pakket is al ingelezen: het staat in dossier {number}. Er is niets veranderd.</source>
        <translation>This package was read in already: it is in file {number}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit pakket is gemaakt voor {where}. Er is niets ingelezen. Is het toch voor u? Kruis dat dan aan.</source>
        <translation>This package was made for {where}. Nothing was read in. Is it for you after all? Then tick that.</translation>
    </message>
    <message>
        <source>Dit bestand is geen overdrachtsdossier. Er is niets veranderd.</source>
        <translation>This file is no handover file. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit overdrachtsdossier is gemaakt met een nieuwere WijkDesk. Er is niets veranderd. Vraag uw beheerder om een update, of open de PDF die erbij zit.</source>
        <translation>This handover file was made with a newer WijkDesk. Nothing was changed. Ask your administrator for an update, or open the PDF that comes with it.</translation>
    </message>
    <message>
        <source>Dit bestand is niet heel: er ontbreekt een stuk. Er is niets veranderd. Vraag de afzender om het nog een keer te sturen.</source>
        <translation>This file is not whole: a piece is missing. Nothing was changed. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot voor een overdrachtsdossier. Er is niets veranderd.</source>
        <translation>This file is too large for a handover file. Nothing was changed.</translation>
    </message>
    <message>
        <source>WijkDesk kan dit bestand niet lezen. Er is niets veranderd. Kies het opnieuw.</source>
        <translation>WijkDesk cannot read this file. Nothing was changed. Choose it again.</translation>
    </message>
    <message>
        <source>Dit wachtwoord past niet. Er is niets veranderd. Typ het nog eens, of bel de afzender.</source>
        <translation>This password does not fit. Nothing was changed. Type it again, or call the sender.</translation>
    </message>
</context>
<context>
    <name>MetPanel</name>
    <message>
        <source>U schreef dit later zelf</source>
        <translation>You wrote this later yourself</translation>
    </message>
    <message>
        <source>Een collega schreef dit</source>
        <translation>A colleague wrote this</translation>
    </message>
    <message>
        <source>Wat u schreef</source>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>Wat er eerst stond</source>
        <translation>What stood there first</translation>
    </message>
    <message>
        <source>Toch verwijderen</source>
        <translation>Remove all the same</translation>
    </message>
    <message>
        <source>Toch terugzetten</source>
        <translation>Put back all the same</translation>
    </message>
    <message>
        <source>Wat er nu staat</source>
        <translation>What stands there now</translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Hier is daarna nog iets gewijzigd. Kies wat er komt te staan.</source>
        <translation>Something was changed here since. Choose what will stand here.</translation>
    </message>
    <message>
        <source>Wat hier staat, gaat dan ook weg.</source>
        <translation>What stands here goes too.</translation>
    </message>
    <message>
        <source>iets anders</source>
        <translation>something else</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <source>bijvoorbeeld 10</source>
        <translation>for example 10</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Verhuist, of woont ook ergens anders</source>
        <translation>Moves, or lives somewhere else too</translation>
    </message>
    <message>
        <source>Een nieuw huishouden</source>
        <translation>A new household</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Verhuist daarheen</source>
        <translation>Moves there</translation>
    </message>
    <message>
        <source>Woont ook daar</source>
        <translation>Lives there too</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Naar welk huishouden?</source>
        <translation>To which household?</translation>
    </message>
    <message>
        <source>Vanaf welke dag?</source>
        <translation>From which day?</translation>
    </message>
    <message>
        <source>Huishouden zonder naam</source>
        <translation>Household without a name</translation>
    </message>
</context>
<context>
    <name>NameUse</name>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Gebruikt als achternaam</source>
        <translation>Uses as surname</translation>
    </message>
    <message>
        <source>Tussenvoegsel partner</source>
        <translation>Partner&apos;s infix</translation>
    </message>
    <message>
        <source>Achternaam partner</source>
        <translation>Partner&apos;s surname</translation>
    </message>
    <message>
        <source>In een brief: %1. De brief begint met: %2</source>
        <translation>In a letter: %1. The letter begins with: %2</translation>
    </message>
</context>
<context>
    <name>NamelessHint</name>
    <message>
        <source>Dit lijkt een BSN.</source>
        <translation>This looks like a BSN.</translation>
    </message>
    <message>
        <source>Dit lijkt een telefoonnummer of een V-nummer.</source>
        <translation>This looks like a telephone number or a V-number.</translation>
    </message>
    <message>
        <source>Dit lijkt een geboortedatum.</source>
        <translation>This looks like a date of birth.</translation>
    </message>
    <message>
        <source>Dit lijkt een naam: %1.</source>
        <translation>This looks like a name: %1.</translation>
    </message>
    <message>
        <source>Een consult is zonder naam. Haal het liever weg.</source>
        <translation>A consultation has no name. Better take it out.</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>Nog kiezen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Zoek hulp</source>
        <translation>Find help</translation>
    </message>
    <message>
        <source>Behoefte verwijderen</source>
        <translation>Delete need</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: elke week een uur, drie maanden</source>
        <translation>For example: an hour a week, three months</translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation>The whole family</translation>
    </message>
    <message>
        <source>aard of omvang ontbreekt</source>
        <translation>nature or amount is missing</translation>
    </message>
    <message>
        <source>Nieuwe behoefte</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Behoefte</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>In eigen woorden</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>Who for?</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life area</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Wat is er nodig? (aard)</source>
        <translation>What is needed? (nature)</translation>
    </message>
    <message>
        <source>Nog geen oplossing. Wat moet er anders of beter gaan?</source>
        <translation>No solution yet. What should be different or better?</translation>
    </message>
    <message>
        <source>Hoeveel, hoe vaak, hoe lang? (omvang)</source>
        <translation>How much, how often, how long? (amount)</translation>
    </message>
</context>
<context>
    <name>NeedsTab</name>
    <message>
        <source>Behoeften</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Nog geen behoefte beschreven. Begin met wat iemand zelf zegt dat er nodig is.</source>
        <translation>No need described yet. Start with what the person says is needed.</translation>
    </message>
    <message>
        <source>Behoeften voor</source>
        <translation>Needs for</translation>
    </message>
    <message>
        <source>Behoefte toevoegen</source>
        <translation>Add need</translation>
    </message>
    <message>
        <source>Wie mag de nieuwe behoefte lezen?</source>
        <translation>Who may read the new need?</translation>
    </message>
    <message>
        <source>Eerst wat er nodig is</source>
        <translation>First what is needed</translation>
    </message>
    <message>
        <source>Aard: wat is er nodig? Omvang: hoeveel, hoe vaak, hoe lang?</source>
        <translation>Nature: what is needed? Amount: how much, how often, how long?</translation>
    </message>
    <message>
        <source>Daarna pas zoekt u hulp. De lichtste hulp die past, gaat voor.</source>
        <translation>Only then do you look for help. The lightest help that fits comes first.</translation>
    </message>
    <message>
        <source>U hoeft niet elk leefgebied langs te gaan. Kies alleen wat ertoe doet.</source>
        <translation>You do not have to go through every life area. Choose only what matters.</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Netwerk en vaste contacten</source>
        <translation>Network and regular contacts</translation>
    </message>
    <message>
        <source>Nog niemand genoteerd. Wie helpt er al? Familie, buren, school, huisarts.</source>
        <translation>Nobody noted yet. Who is helping already? Family, neighbours, school, GP.</translation>
    </message>
    <message>
        <source>Iemand uit het netwerk toevoegen</source>
        <translation>Add somebody of the network</translation>
    </message>
    <message>
        <source>School, huisarts of ander contact</source>
        <translation>School, GP or other contact</translation>
    </message>
</context>
<context>
    <name>NetworkFold</name>
    <message>
        <source>Nog kiezen</source>
        <translation>Choose later</translation>
    </message>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Niet gezegd</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: elke dinsdag</source>
        <translation>For example: every Tuesday</translation>
    </message>
    <message>
        <source>Niet uit dit dossier</source>
        <translation>Not from this file</translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation>The whole family</translation>
    </message>
    <message>
        <source>Nog zonder naam</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Voor de helper %1</source>
        <translation>For the helper %1</translation>
    </message>
    <message>
        <source>helpt nu niet</source>
        <translation>does not help now</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wie is dit?</source>
        <translation>Who is this?</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Wat doet deze persoon?</source>
        <translation>What does this person do?</translation>
    </message>
    <message>
        <source>Hoe vaak?</source>
        <translation>How often?</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Staat ook in dit dossier als</source>
        <translation>Is also in this file as</translation>
    </message>
    <message>
        <source>Hoe is het contact?</source>
        <translation>How is the contact?</translation>
    </message>
    <message>
        <source>Zwaarte voor de helper</source>
        <translation>How heavy for the helper</translation>
    </message>
    <message>
        <source>In eigen woorden</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Welke school of welk AZC?</source>
        <translation>Which school or asylum centre?</translation>
    </message>
    <message>
        <source>Een andere plek</source>
        <translation>Another place</translation>
    </message>
</context>
<context>
    <name>NewBridge</name>
    <message>
        <source>Leg dit vast</source>
        <translation>Record this</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Minstens 12 tekens. Vier losse woorden zijn goed te onthouden.</source>
        <translation>At least 12 characters. Four separate words are easy to remember.</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n teken(s) te gaan.</source>
        <translation>
            <numerusform>%n more character to go.</numerusform>
            <numerusform>%n more characters to go.</numerusform>
        </translation>
    </message>
    <message>
        <source>Te makkelijk te raden.</source>
        <translation>Too easy to guess.</translation>
    </message>
    <message>
        <source>Goed. Nog een woord erbij maakt hem sterk.</source>
        <translation>Good. One more word makes it strong.</translation>
    </message>
    <message>
        <source>Sterk.</source>
        <translation>Strong.</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Persoon toevoegen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Alleen een achternaam is genoeg. De rest kan later.</source>
        <translation>A surname is enough. The rest can come later.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Niet toevoegen</source>
        <translation>Do not add</translation>
    </message>
</context>
<context>
    <name>NewProvision</name>
    <message>
        <source>Wat komt erbij?</source>
        <translation>What is added?</translation>
    </message>
    <message>
        <source>Maak een keuze</source>
        <translation>Make a choice</translation>
    </message>
    <message>
        <source>Een nieuwe aanbieder</source>
        <translation>A new provider</translation>
    </message>
    <message>
        <source>Hoe heet het?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>Wie biedt het aan?</source>
        <translation>Who offers it?</translation>
    </message>
    <message>
        <source>Naam van de nieuwe aanbieder</source>
        <translation>Name of the new provider</translation>
    </message>
    <message>
        <source>Soort aanbod</source>
        <translation>Kind of provision</translation>
    </message>
    <message>
        <source>Trede</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Door collega’s veranderd</source>
        <translation>Changed by colleagues</translation>
    </message>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextFold</name>
    <message>
        <source>nog geen dag gekozen</source>
        <translation>no day chosen yet</translation>
    </message>
    <message>
        <source>nog niet ingevuld</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>dag is voorbij</source>
        <translation>day has passed</translation>
    </message>
    <message>
        <source>Aandachtsfunctionaris: %1</source>
        <translation>Child protection officer: %1</translation>
    </message>
    <message>
        <source>Hierna: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Wat gebeurt er hierna?</source>
        <translation>What happens next?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: gesprek met moeder</source>
        <translation>For example: talk with mother</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Aandachtsfunctionaris</source>
        <translation>Child protection officer</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Kies welke tekst blijft</source>
        <translation>Choose which text stays</translation>
    </message>
    <message>
        <source>U en een collega wijzigden hetzelfde. Beide teksten zijn bewaard.</source>
        <translation>You and a colleague changed the same thing. Both texts are kept.</translation>
    </message>
    <message>
        <source>Bekijk de botsing</source>
        <translation>Look at the conflict</translation>
    </message>
    <message>
        <source>Afgesloten op %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>U kunt alles nog lezen. Komt het gezin terug? Heropen het dossier.</source>
        <translation>You can still read everything. Does the family come back? Open the file again.</translation>
    </message>
    <message>
        <source>Naar de afsluiting</source>
        <translation>To the closing</translation>
    </message>
    <message>
        <source>Naar de behoeften</source>
        <translation>Go to the needs</translation>
    </message>
    <message>
        <source>Schrijf op wat er nodig is</source>
        <translation>Write down what is needed</translation>
    </message>
    <message>
        <source>Begin met wat mensen zelf zeggen. Een oplossing komt later.</source>
        <translation>Start with what people say themselves. A solution comes later.</translation>
    </message>
    <message>
        <source>Schrijf op hoeveel hulp er nodig is</source>
        <translation>Write down how much help is needed</translation>
    </message>
    <message>
        <source>Bij een behoefte staat nog geen aard of omvang.</source>
        <translation>A need has no nature or amount yet.</translation>
    </message>
    <message>
        <source>Maak samen een plan</source>
        <translation>Make a plan together</translation>
    </message>
    <message numerus="yes">
        <source>%n behoefte(n) beschreven. Nu de doelen en wie wat doet.</source>
        <translation>
            <numerusform>%n need described. Now the goals and who does what.</numerusform>
            <numerusform>%n needs described. Now the goals and who does what.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin het plan</source>
        <translation>Start the plan</translation>
    </message>
    <message numerus="yes">
        <source>%n doel(en)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Bespreek het plan en stel het vast</source>
        <translation>Discuss the plan and finalise it</translation>
    </message>
    <message>
        <source>Schrijf het eerste doel op</source>
        <translation>Write down the first goal</translation>
    </message>
    <message>
        <source>Vraag na bij %1</source>
        <translation>Ask %1 for an answer</translation>
    </message>
    <message>
        <source>Het antwoord over %2 zou er %1 zijn.</source>
        <translation>The answer about %2 was due %1.</translation>
    </message>
    <message>
        <source>Verstuur de verwijzing naar %1</source>
        <translation>Send the referral to %1</translation>
    </message>
    <message>
        <source>De brief over %1 staat klaar.</source>
        <translation>The letter about %1 is ready.</translation>
    </message>
    <message>
        <source>Bespreek samen hoe het gaat</source>
        <translation>Discuss together how it is going</translation>
    </message>
    <message>
        <source>Evaluatie op %1</source>
        <translation>Review on %1</translation>
    </message>
    <message>
        <source>Werk verder aan het plan</source>
        <translation>Work on the plan</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n actie(s) open.</source>
        <translation>
            <numerusform>%n action still open.</numerusform>
            <numerusform>%n actions still open.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open het plan</source>
        <translation>Open the plan</translation>
    </message>
    <message>
        <source>Naar de verwijzingen</source>
        <translation>Go to the referrals</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Notitie van uw team</source>
        <translation>Note of your team</translation>
    </message>
    <message>
        <source>Wat moeten collega&apos;s weten?</source>
        <translation>What should colleagues know?</translation>
    </message>
    <message>
        <source>Alleen uw team leest dit. Schrijf hier niets over bewoners.</source>
        <translation>Only your team reads this. Write nothing about residents here.</translation>
    </message>
    <message>
        <source>Notitie bewaren</source>
        <translation>Keep the note</translation>
    </message>
    <message>
        <source>De notitie is bewaard voor uw team.</source>
        <translation>The note is kept for your team.</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Ingezien met een reden</source>
        <translation>Looked at with a reason</translation>
    </message>
    <message>
        <source>Gelezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Onbekende collega</source>
        <translation>Unknown colleague</translation>
    </message>
    <message>
        <source>%1 las mee in dossier %2</source>
        <translation>%1 looked at file %2</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Er is niets over tijd. Acties komen uit de plannen van uw gezinnen. Komt er iemand? Typ de naam in het zoekvak (Ctrl+K).</source>
        <translation>Nothing is late. Actions come from the plans of your families. Somebody comes in? Type the name in the search box (Ctrl+K).</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Enter opent het dossier. De spatiebalk zet de actie op gedaan.</source>
        <translation>Enter opens the file. The space bar marks the action as done.</translation>
    </message>
    <message>
        <source>Gedaan: %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>NumberFold</name>
    <message>
        <source>Nieuw nummer</source>
        <translation>New number</translation>
    </message>
    <message>
        <source>hele gemeente</source>
        <translation>whole municipality</translation>
    </message>
    <message>
        <source>nog niet nagekeken</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>nagekeken op %1</source>
        <translation>checked on %1</translation>
    </message>
    <message>
        <source>bron: %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>nummer ontbreekt</source>
        <translation>number missing</translation>
    </message>
    <message>
        <source>staat niet op de lijst</source>
        <translation>not on the list</translation>
    </message>
    <message>
        <source>geldt vandaag niet</source>
        <translation>does not hold today</translation>
    </message>
    <message>
        <source>Staat op de lijst</source>
        <translation>Is on the list</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: 088 123 45 67</source>
        <translation>For example: 088 123 45 67</translation>
    </message>
    <message>
        <source>Waarvoor, en wanneer bereikbaar?</source>
        <translation>What for, and when can one call?</translation>
    </message>
    <message>
        <source>Waar staat dit nummer?</source>
        <translation>Where does this number stand?</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Geldt vanaf</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Geldt tot en met</source>
        <translation>Holds until</translation>
    </message>
</context>
<context>
    <name>OpenEndsCard</name>
    <message>
        <source>Let op</source>
        <translation>Take care</translation>
    </message>
    <message>
        <source>Zet het geheime adres op deze brief</source>
        <translation>Put the secret address on this letter</translation>
    </message>
</context>
<context>
    <name>OpenNeedsCard</name>
    <message>
        <source>Nog zonder doel</source>
        <translation>No goal yet</translation>
    </message>
    <message>
        <source>Nieuwe behoefte</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Maak er een doel van</source>
        <translation>Make it a goal</translation>
    </message>
    <message>
        <source>Maak een doel van: %1</source>
        <translation>Make it a goal: %1</translation>
    </message>
</context>
<context>
    <name>OpinionCard</name>
    <message>
        <source>Wat mensen ervan vinden</source>
        <translation>What people think of it</translation>
    </message>
    <message>
        <source>Wie zegt het?</source>
        <translation>Who says it?</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Leeg is vandaag.</source>
        <translation>Empty is today.</translation>
    </message>
    <message>
        <source>Wat zei iemand, letterlijk?</source>
        <translation>What did somebody say, literally?</translation>
    </message>
    <message>
        <source>Hetzelfde in de eigen taal (mag leeg blijven)</source>
        <translation>The same in their own language (may stay empty)</translation>
    </message>
    <message>
        <source>Welke taal?</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>Waarover?</source>
        <translation>About what?</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wat u noteert, verandert niet meer. Met Ctrl+Z neemt u het terug.</source>
        <translation>What you note never changes. With Ctrl+Z you take it back.</translation>
    </message>
    <message>
        <source>Mening noteren</source>
        <translation>Note an opinion</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Versie %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Het plan zoals het nu is</source>
        <translation>The plan as it is now</translation>
    </message>
    <message>
        <source>Nog niets genoteerd. Ook “niet eens” hoort hier.</source>
        <translation>Nothing noted yet. “I do not agree” belongs here too.</translation>
    </message>
    <message>
        <source>Iemand zegt er iets van</source>
        <translation>Somebody says something about it</translation>
    </message>
    <message>
        <source>Iemand die hier niet meer staat</source>
        <translation>Somebody who is no longer here</translation>
    </message>
    <message>
        <source>over versie %1</source>
        <translation>about version %1</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Kies waar</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>Verder met afdrukken</source>
        <translation>Go on printing</translation>
    </message>
    <message>
        <source>Kijk wie dit papier krijgt. Het wordt genoteerd.</source>
        <translation>Check who gets this paper. It is noted.</translation>
    </message>
    <message>
        <source>Wie bij het bestand kan, kan het lezen. Het wordt genoteerd.</source>
        <translation>Whoever can get at the file can read it. It is noted.</translation>
    </message>
    <message>
        <source>Bewaar in een map</source>
        <translation>Save in a folder</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Bewaard. Dit staat nu buiten WijkDesk. Wis het als u klaar bent.</source>
        <translation>Saved. This is outside WijkDesk now. Delete it when you are done.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Wat er binnenkwam</source>
        <translation>What came in</translation>
    </message>
    <message>
        <source>Laatste contactmomenten</source>
        <translation>Latest contact notes</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nog niets opgeschreven. Schrijf na elk gesprek in een paar zinnen op wat er was.</source>
        <translation>Nothing written down yet. After each conversation, write in a few sentences what happened.</translation>
    </message>
    <message>
        <source>Schrijf op</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Gezin</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Laatste wijzigingen</source>
        <translation>Last changes</translation>
    </message>
    <message>
        <source>Alle contactmomenten</source>
        <translation>All contact notes</translation>
    </message>
    <message>
        <source>Bekijk het gezin</source>
        <translation>View the family</translation>
    </message>
    <message>
        <source>Bekijk de verwijzingen</source>
        <translation>View the referrals</translation>
    </message>
    <message>
        <source>Laatste wijzigingen in dit dossier</source>
        <translation>Last changes in this file</translation>
    </message>
    <message>
        <source>Geen vraag opgeschreven.</source>
        <translation>No question written down.</translation>
    </message>
    <message>
        <source>door %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Huishouden zonder naam</source>
        <translation>Household without a name</translation>
    </message>
    <message>
        <source>Er is nog geen plan.</source>
        <translation>There is no plan yet.</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message numerus="yes">
        <source>%n doel(en)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s) open</source>
        <translation>
            <numerusform>%n action open</numerusform>
            <numerusform>%n actions open</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluatie op %1</source>
        <translation>Review on %1</translation>
    </message>
    <message>
        <source>Nog niemand gevraagd om te helpen.</source>
        <translation>Nobody has been asked to help yet.</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Uw dossiers</source>
        <translation>Your files</translation>
    </message>
    <message>
        <source>U hebt nog geen dossiers. Typ hierboven een naam om te zoeken of te beginnen.</source>
        <translation>You have no files yet. Type a name above to search or to start.</translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>%1 zegt</source>
        <translation>%1 says</translation>
    </message>
    <message>
        <source>U zegt</source>
        <translation>You say</translation>
    </message>
</context>
<context>
    <name>OwnWordsCard</name>
    <message>
        <source>Uw eigen woorden</source>
        <translation>Your own words</translation>
    </message>
    <message>
        <source>U was hier nog aan het typen. Het ging intussen naar andere lezers. Wat u zelf typte, staat hieronder. Alleen u ziet dit. U kunt het kopiëren, of weggooien.</source>
        <translation>You were still typing here. Meanwhile it went to other readers. What you typed yourself is below. Only you see this. You can copy it, or throw it away.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Onderdelen</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>PaperCode</name>
    <message>
        <source>Code typen</source>
        <translation>Type a code</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Getekend papier terug?</source>
        <translation>Did a signed paper come back?</translation>
    </message>
    <message>
        <source>Een scan herkent WijkDesk bij Bijlagen zelf, aan de code op het papier.</source>
        <translation>WijkDesk knows a scan under Attachments by itself, by the code on the paper.</translation>
    </message>
    <message>
        <source>Code op het papier</source>
        <translation>Code on the paper</translation>
    </message>
    <message>
        <source>Acht tekens, zoals 7F3K-2M9P.</source>
        <translation>Eight signs, such as 7F3K-2M9P.</translation>
    </message>
    <message>
        <source>Zoek het papier</source>
        <translation>Find the paper</translation>
    </message>
</context>
<context>
    <name>PaperFold</name>
    <message>
        <source>Lezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Aan wie?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Hoe ging het mee?</source>
        <translation>How did it go out?</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Lezen wat erin stond: %1</source>
        <translation>Read what it said: %1</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Ondersteuningsplan %1</source>
        <translation>Support plan %1</translation>
    </message>
    <message>
        <source>Ondersteuningsplan, concept van nu</source>
        <translation>Support plan, draft as it is now</translation>
    </message>
    <message>
        <source>Wat er veranderd is sinds %1</source>
        <translation>What has changed since %1</translation>
    </message>
    <message>
        <source>Blad voor op de koelkast</source>
        <translation>Sheet for the fridge</translation>
    </message>
    <message>
        <source>Verwijsbrief: %1</source>
        <translation>Referral letter: %1</translation>
    </message>
    <message>
        <source>Onderzoek: %1</source>
        <translation>Investigation: %1</translation>
    </message>
    <message>
        <source>behoefte zonder naam</source>
        <translation>need without a name</translation>
    </message>
    <message>
        <source>Genogram en ecomap</source>
        <translation>Genogram and ecomap</translation>
    </message>
    <message>
        <source>Wie er rond %1 staan</source>
        <translation>Who is around %1</translation>
    </message>
    <message>
        <source>Genogram bij plan %1</source>
        <translation>Genogram with plan %1</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Gespreksverslag van %1</source>
        <translation>Report of the talk on %1</translation>
    </message>
    <message>
        <source>Brief: %1</source>
        <translation>Letter: %1</translation>
    </message>
    <message>
        <source>Verzoek aan de backoffice: %1</source>
        <translation>Request to the back office: %1</translation>
    </message>
    <message>
        <source>Het verzoek is niet af. Vul op de pagina van het verzoek in wat ontbreekt.</source>
        <translation>The request is not complete. Fill in what is missing on the page of the request.</translation>
    </message>
    <message>
        <source>Deelkaart: %1</source>
        <translation>Sharing card: %1</translation>
    </message>
    <message>
        <source>Plan van het gezin zelf, van %1</source>
        <translation>The family&apos;s own plan, of %1</translation>
    </message>
</context>
<context>
    <name>PaperViewer</name>
    <message>
        <source>Ondersteuningsplan</source>
        <translation>Support plan</translation>
    </message>
    <message>
        <source>Wat er veranderd is</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Verwijsbrief</source>
        <translation>Referral letter</translation>
    </message>
    <message>
        <source>Genogram</source>
        <translation>Genogram</translation>
    </message>
    <message>
        <source>Rond één persoon</source>
        <translation>Around one person</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Onderzoek</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>Plan van het gezin zelf</source>
        <translation>The family&apos;s own plan</translation>
    </message>
    <message>
        <source>Kopie van het dossier</source>
        <translation>Copy of the file</translation>
    </message>
    <message>
        <source>Waarneming</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Inhoudslijst van deze laptop</source>
        <translation>List of contents of this laptop</translation>
    </message>
    <message>
        <source>Wie keek waarom</source>
        <translation>Who looked, and why</translation>
    </message>
    <message>
        <source>Verslag van het overleg</source>
        <translation>Minutes of the meeting</translation>
    </message>
    <message>
        <source>Agenda van het overleg</source>
        <translation>Agenda of the meeting</translation>
    </message>
    <message>
        <source>voor het team zelf</source>
        <translation>for the team itself</translation>
    </message>
    <message>
        <source>Bel bij nood</source>
        <translation>Call in an emergency</translation>
    </message>
    <message>
        <source>Gesprekskaart</source>
        <translation>Conversation card</translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel/onderdelen van het plan staan niet op papier</source>
        <translation>
            <numerusform>%n part of the plan is not on paper</numerusform>
            <numerusform>%n parts of the plan are not on paper</numerusform>
        </translation>
    </message>
    <message>
        <source>Het gezin mag dat niet lezen: %1.</source>
        <translation>The family may not read that: %1.</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Het gezin</source>
        <translation>The family</translation>
    </message>
    <message>
        <source>De backoffice</source>
        <translation>The back office</translation>
    </message>
    <message>
        <source>Casusbespreking, zonder namen</source>
        <translation>Case conference, without names</translation>
    </message>
    <message>
        <source>Het dossier zelf</source>
        <translation>The file itself</translation>
    </message>
    <message>
        <source>Meegegeven</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Per post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Gemaild</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>In een bericht</source>
        <translation>In a message</translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>%1 op %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1, aan %2</source>
        <translation>%1, to %2</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Afgedrukt en verstuurd</source>
        <translation>Printed and sent</translation>
    </message>
    <message>
        <source>Nog niets. Wat u afdrukt of als PDF bewaart, staat daarna hier.</source>
        <translation>Nothing yet. What you print or save as PDF is here afterwards.</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Gezin en familie</source>
        <translation>Household and family</translation>
    </message>
    <message>
        <source>Wie beslist</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Eigen netwerk</source>
        <translation>Own network</translation>
    </message>
    <message>
        <source>Wijkteam</source>
        <translation>Neighbourhood team</translation>
    </message>
    <message>
        <source>School en werk</source>
        <translation>School and work</translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation>Health care</translation>
    </message>
    <message>
        <source>Wonen en opvang</source>
        <translation>Housing and reception</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Anderen</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Niemand bekend</source>
        <translation>Nobody known</translation>
    </message>
    <message>
        <source>naam niet bekend</source>
        <translation>name not known</translation>
    </message>
    <message>
        <source>kijk bij Gezin wat u kunt doen</source>
        <translation>see under Family what you can do</translation>
    </message>
    <message numerus="yes">
        <source>Rond %1: %n</source>
        <translation>
            <numerusform>Around %1: %n party</numerusform>
            <numerusform>Around %1: %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>ouder</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>child</translation>
    </message>
    <message>
        <source>pleegouder</source>
        <translation>foster parent</translation>
    </message>
    <message>
        <source>pleegkind</source>
        <translation>foster child</translation>
    </message>
    <message>
        <source>voogd</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>staat onder voogdij</source>
        <translation>has this guardian</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>ex-partner</source>
        <translation>former partner</translation>
    </message>
    <message>
        <source>broer of zus</source>
        <translation>brother or sister</translation>
    </message>
    <message>
        <source>in huis</source>
        <translation>in the same home</translation>
    </message>
    <message>
        <source>heeft gezag</source>
        <translation>has parental authority</translation>
    </message>
</context>
<context>
    <name>PartiesCard</name>
    <message>
        <source>Rond één persoon</source>
        <translation>Around one person</translation>
    </message>
    <message>
        <source>Rond wie?</source>
        <translation>Around whom?</translation>
    </message>
    <message>
        <source>Druk dit af</source>
        <translation>Print this</translation>
    </message>
    <message>
        <source>Nog niemand rond deze persoon. Noteer bij Gezin wie.</source>
        <translation>Nobody around this person yet. Note under Family who is.</translation>
    </message>
    <message>
        <source>Ga met Tab langs iedereen. Enter gaat naar waar het staat.</source>
        <translation>Tab goes along everybody. Enter goes to where it stands.</translation>
    </message>
</context>
<context>
    <name>PartingPanel</name>
    <message>
        <source>Maak de dossiers los</source>
        <translation>Take the files apart</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Not after all</translation>
    </message>
    <message>
        <source>De twee dossiers staan dan weer los van elkaar.</source>
        <translation>The two files then stand apart again.</translation>
    </message>
    <message>
        <source>Na het verbinden kwam in dossier %1 nog: %2. Dat blijft daar.</source>
        <translation>After connecting there came in file %1: %2. That stays there.</translation>
    </message>
    <message>
        <source>Ik blijf meewerken met dossier %1</source>
        <translation>I go on working along with file %1</translation>
    </message>
    <message>
        <source>%1 blijft meewerken met dossier %2</source>
        <translation>%1 goes on working along with file %2</translation>
    </message>
    <message>
        <source>Een collega</source>
        <translation>A colleague</translation>
    </message>
</context>
<context>
    <name>Passing</name>
    <message>
        <source>%1 vraagt u te kiezen, %3.</source>
        <translation>%1 asks you to choose, %3.</translation>
    </message>
    <message>
        <source>Dit lag bij %2, maar die kan hier niet meer kiezen. Kies nu zelf.</source>
        <translation>This lay with %2, who can no longer choose here. Choose yourself now.</translation>
    </message>
    <message>
        <source>U legde dit voor aan %2, %3. Tot die kiest, mag u ook zelf kiezen.</source>
        <translation>You put this before %2, %3. Until they choose, you may choose yourself too.</translation>
    </message>
    <message>
        <source>%1 legde dit voor aan %2, %3. U mag ook zelf kiezen.</source>
        <translation>%1 put this before %2, %3. You may choose yourself too.</translation>
    </message>
    <message>
        <source>U bent de regisseur: u kunt zelf kiezen.</source>
        <translation>You are the regisseur: you can choose yourself.</translation>
    </message>
    <message>
        <source>Dit dossier heeft nu geen regisseur. U kunt zelf kiezen, of eerst overleggen.</source>
        <translation>This file has no regisseur now. You can choose yourself, or talk it over first.</translation>
    </message>
    <message>
        <source>%1 is de regisseur, maar mag in dit deel van het dossier niet schrijven. U kunt zelf kiezen.</source>
        <translation>%1 is the regisseur, but may not write in this part of the file. You can choose yourself.</translation>
    </message>
</context>
<context>
    <name>PassingLine</name>
    <message>
        <source>aan u gevraagd</source>
        <translation>asked of you</translation>
    </message>
    <message>
        <source>weer open</source>
        <translation>open again</translation>
    </message>
    <message>
        <source>voorgelegd</source>
        <translation>passed on</translation>
    </message>
</context>
<context>
    <name>PassphraseAgain</name>
    <message>
        <source>Uw &amp;wachtzin</source>
        <translation>Your &amp;passphrase</translation>
    </message>
    <message>
        <source>Let op: Caps Lock lijkt aan te staan.</source>
        <translation>Mind: Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Typ uw wachtzin.</source>
        <translation>Type your passphrase.</translation>
    </message>
    <message>
        <source>Even rekenen …</source>
        <translation>Calculating …</translation>
    </message>
    <message numerus="yes">
        <source>Wacht nog %n minuut/minuten</source>
        <translation>
            <numerusform>Wait %n more minute</numerusform>
            <numerusform>Wait %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wacht nog %n seconde(n)</source>
        <translation>
            <numerusform>Wait %n more second</numerusform>
            <numerusform>Wait %n more seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Verberg wat u typt</source>
        <translation>Hide what you type</translation>
    </message>
    <message>
        <source>Laat zien wat u typt</source>
        <translation>Show what you type</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Ni&amp;euwe wachtzin</source>
        <translation>N&amp;ew passphrase</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin nog een &amp;keer</source>
        <translation>New passphrase &amp;once more</translation>
    </message>
    <message>
        <source>&amp;Wachtzin van nu</source>
        <translation>&amp;Passphrase of now</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin gebruiken</source>
        <translation>Use the new passphrase</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Beveiligd met</source>
        <translation>Protected by</translation>
    </message>
    <message>
        <source>Uw wachtzin is gewijzigd. Al uw werk staat er nog.</source>
        <translation>Your passphrase is changed. All your work is still there.</translation>
    </message>
    <message>
        <source>Even rekenen …</source>
        <translation>Working it out …</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Ouder, en van collega’s</source>
        <translation>Older, and of colleagues</translation>
    </message>
    <message>
        <source>Dit staat bij de centrale opslag. Daar hebt u verbinding voor nodig. Dat u kijkt, wordt genoteerd.</source>
        <translation>This is at the central store. For that you need a connection. That you look is noted.</translation>
    </message>
    <message>
        <source>Meer ophalen</source>
        <translation>Fetch more</translation>
    </message>
    <message>
        <source>Ophalen</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>De centrale opslag heeft hier niets van.</source>
        <translation>The central store has nothing of this.</translation>
    </message>
    <message>
        <source>botsing</source>
        <translation>clash</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Een bewaard bestand staat buiten WijkDesk. Wis het als u het niet meer nodig hebt.</source>
        <translation>A saved file is outside WijkDesk. Delete it when you no longer need it.</translation>
    </message>
</context>
<context>
    <name>PdfSheet</name>
    <message>
        <source>Pagina %1 van %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>Wie was erbij, of over wie gaat het?</source>
        <translation>Who was there, or whom is it about?</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Nog niet gevraagd</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: niet bellen overdag</source>
        <translation>For example: no phone calls in the daytime</translation>
    </message>
    <message>
        <source>Voornamen</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Name prefix</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Maar één naam? Dan hier.</source>
        <translation>Only one name? Put it here.</translation>
    </message>
    <message>
        <source>Ook bekend als</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Meisjesnaam, roepnaam, andere schrijfwijze</source>
        <translation>Maiden name, first name used, other spelling</translation>
    </message>
    <message>
        <source>Naam in eigen schrift</source>
        <translation>Name in own script</translation>
    </message>
    <message>
        <source>V-nummer</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>10 cijfers</source>
        <translation>10 digits</translation>
    </message>
    <message>
        <source>Rol in het gezin</source>
        <translation>Role in the family</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Hoe zeker?</source>
        <translation>How certain?</translation>
    </message>
    <message>
        <source>Geslacht</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Nog niet geboren: verwacht op</source>
        <translation>Not born yet: expected on</translation>
    </message>
    <message>
        <source>Overleden op</source>
        <translation>Died on</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Lezen</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Welke gemeente is verantwoordelijk, en waarom?</source>
        <translation>Which municipality is responsible, and why?</translation>
    </message>
    <message>
        <source>Jeugdwet: eerst waar het kind staat ingeschreven.</source>
        <translation>Jeugdwet: first where the child is registered.</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Let op bij contact</source>
        <translation>Take care when making contact</translation>
    </message>
    <message>
        <source>Een V-nummer heeft 10 cijfers. Kijk het na. Het blijft wel bewaard.</source>
        <translation>A V-number has 10 digits. Check it. It is kept all the same.</translation>
    </message>
    <message>
        <source>Nog niet nagekeken</source>
        <translation>Not checked yet</translation>
    </message>
</context>
<context>
    <name>PersonTies</name>
    <message>
        <source>Dezelfde persoon</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>Samengevoegd op %1 met %2</source>
        <translation>Merged on %1 with %2</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Daarna schreef een collega nog bij %1: %2</source>
        <translation>After that a colleague still wrote at %1: %2</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Toch niet dezelfde</source>
        <translation>Not the same after all</translation>
    </message>
    <message>
        <source>Ook in dossier %1</source>
        <translation>Also in file %1</translation>
    </message>
    <message>
        <source>Ook bekend bij %1</source>
        <translation>Also known to %1</translation>
    </message>
    <message>
        <source>Ook in een ander dossier</source>
        <translation>Also in another file</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>overleden</source>
        <translation>died</translation>
    </message>
    <message>
        <source>nog niet geboren</source>
        <translation>not born yet</translation>
    </message>
    <message>
        <source>geen BSN</source>
        <translation>no BSN</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>overleden %1</source>
        <translation>died %1</translation>
    </message>
    <message>
        <source>nog niet geboren, verwacht %1</source>
        <translation>not born yet, expected %1</translation>
    </message>
    <message>
        <source>woonde hier toen niet</source>
        <translation>did not live here then</translation>
    </message>
    <message>
        <source>Met of over %1</source>
        <translation>With or about %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>want %1</source>
        <translation>because %1</translation>
    </message>
    <message>
        <source>geboortedatum niet bekend</source>
        <translation>date of birth not known</translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseLines</name>
    <message>
        <source>Vraag helder krijgen</source>
        <translation>Clarifying the question</translation>
    </message>
    <message>
        <source>Plan maken</source>
        <translation>Making the plan</translation>
    </message>
    <message>
        <source>Wacht op hulp</source>
        <translation>Waiting for help</translation>
    </message>
    <message>
        <source>Hulp of plan loopt</source>
        <translation>Help or plan is running</translation>
    </message>
    <message>
        <source>Bijna klaar</source>
        <translation>Nearly done</translation>
    </message>
</context>
<context>
    <name>PhoneFold</name>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Partner of iemand anders leest of luistert mee</source>
        <translation>Partner or somebody else reads or listens along</translation>
    </message>
    <message>
        <source>Nummer verwijderen</source>
        <translation>Remove number</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: van de buurvrouw</source>
        <translation>For example: of the neighbour</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: na 18 uur</source>
        <translation>For example: after 6 pm</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Uit een ander land met + en het landnummer</source>
        <translation>From another country with + and the country&apos;s number</translation>
    </message>
    <message>
        <source>Van wie is het nummer?</source>
        <translation>Whose number is it?</translation>
    </message>
    <message>
        <source>Bellen?</source>
        <translation>Call?</translation>
    </message>
    <message>
        <source>Inspreken?</source>
        <translation>Leave a message?</translation>
    </message>
    <message>
        <source>Bericht sturen?</source>
        <translation>Send a message?</translation>
    </message>
    <message>
        <source>Wanneer bellen?</source>
        <translation>When to call?</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>PhoneList</name>
    <message>
        <source>Telefoonnummers en wat veilig is</source>
        <translation>Telephone numbers and what is safe</translation>
    </message>
    <message>
        <source>Nummer toevoegen</source>
        <translation>Add a number</translation>
    </message>
    <message>
        <source>Wat is veilig bij %1?</source>
        <translation>What is safe at %1?</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>Nog geen nummer</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>bellen mag</source>
        <translation>calling is fine</translation>
    </message>
    <message>
        <source>inspreken mag</source>
        <translation>leaving a message is fine</translation>
    </message>
    <message>
        <source>bericht sturen mag</source>
        <translation>sending a message is fine</translation>
    </message>
    <message>
        <source>nog niet gevraagd wat veilig is</source>
        <translation>not asked yet what is safe</translation>
    </message>
    <message>
        <source>dit lijkt geen heel nummer</source>
        <translation>this does not look like a whole number</translation>
    </message>
    <message>
        <source>niet bellen</source>
        <translation>do not call</translation>
    </message>
    <message>
        <source>niet inspreken</source>
        <translation>leave no message</translation>
    </message>
    <message>
        <source>geen berichten sturen</source>
        <translation>send no messages</translation>
    </message>
    <message>
        <source>iemand anders leest mee</source>
        <translation>somebody else reads along</translation>
    </message>
</context>
<context>
    <name>PickupCard</name>
    <message>
        <source>Wie pakt het op</source>
        <translation>Who takes it</translation>
    </message>
    <message>
        <source>Nog niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Ik pak het op</source>
        <translation>I take it</translation>
    </message>
    <message>
        <source>Collega</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Gesprek op</source>
        <translation>Talk on</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Waar is het gesprek</source>
        <translation>Where the talk is</translation>
    </message>
    <message>
        <source>Onbekende collega</source>
        <translation>Unknown colleague</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Bij iemand thuis</source>
        <translation>At someone&apos;s home</translation>
    </message>
    <message>
        <source>Andere plek: %1</source>
        <translation>Another place: %1</translation>
    </message>
    <message>
        <source>Nog niet ingevuld</source>
        <translation>Not filled in yet</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Naam van de plek</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <source>Straat en nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Hoe komt u er binnen?</source>
        <translation>How does one get in?</translation>
    </message>
    <message>
        <source>Met een rolstoel, met de bus, waar u aanbelt.</source>
        <translation>By wheelchair, by bus, where to ring.</translation>
    </message>
    <message>
        <source>Plek weghalen</source>
        <translation>Take this place away</translation>
    </message>
</context>
<context>
    <name>PlaceToday</name>
    <message>
        <source>Thuis</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Gegevens</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Actie</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Keuze tussen twee teksten</source>
        <translation>Choice between two texts</translation>
    </message>
    <message>
        <source>Contactmoment</source>
        <translation>Contact note</translation>
    </message>
    <message>
        <source>Moederorganisatie</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Lijst van dossiers</source>
        <translation>List of files</translation>
    </message>
    <message>
        <source>Wie het dossier ziet</source>
        <translation>Who sees the file</translation>
    </message>
    <message>
        <source>Gids bij het dossier</source>
        <translation>Guide on the file</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Iemand om het gezin</source>
        <translation>Somebody around the family</translation>
    </message>
    <message>
        <source>Werk dat wacht</source>
        <translation>Work that waits</translation>
    </message>
    <message>
        <source>Huishouden</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Wat er verteld is</source>
        <translation>What was told</translation>
    </message>
    <message>
        <source>Werkplek</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Plaats in het huishouden</source>
        <translation>Place in the household</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Behoefte</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Versie van het plan</source>
        <translation>Version of the plan</translation>
    </message>
    <message>
        <source>Deelkaart</source>
        <translation>Sharing card</translation>
    </message>
    <message>
        <source>Antwoord over delen</source>
        <translation>Answer about sharing</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Warme overdracht</source>
        <translation>Warm handover</translation>
    </message>
    <message>
        <source>Overbrugging</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Voorrang op de wachtlijst</source>
        <translation>Priority on the waiting list</translation>
    </message>
    <message>
        <source>Wachtlijst nagekeken</source>
        <translation>Waiting list reviewed</translation>
    </message>
    <message>
        <source>Aanbieder</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Aanbod</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Plek van een aanbod</source>
        <translation>Place of a provision</translation>
    </message>
    <message>
        <source>Of de gegevens kloppen</source>
        <translation>Whether the facts are right</translation>
    </message>
    <message>
        <source>Of er plek is</source>
        <translation>Whether there is room</translation>
    </message>
    <message>
        <source>Notitie van het team bij aanbod</source>
        <translation>The team&apos;s note on a provision</translation>
    </message>
    <message>
        <source>Bewaard aanbod</source>
        <translation>Kept provision</translation>
    </message>
    <message>
        <source>Werkuren en verlof</source>
        <translation>Working hours and leave</translation>
    </message>
    <message>
        <source>wie nee zei</source>
        <translation>who said no</translation>
    </message>
    <message>
        <source>wie het volgt</source>
        <translation>who follows it</translation>
    </message>
    <message>
        <source>op welke lijst</source>
        <translation>on which list</translation>
    </message>
    <message>
        <source>dag van de intake</source>
        <translation>day of the intake</translation>
    </message>
    <message>
        <source>hulp verwacht op</source>
        <translation>help expected on</translation>
    </message>
    <message>
        <source>wat er precies meegaat</source>
        <translation>what exactly goes along</translation>
    </message>
    <message>
        <source>vanaf wanneer</source>
        <translation>from when</translation>
    </message>
    <message>
        <source>waarvoor</source>
        <translation>what for</translation>
    </message>
    <message>
        <source>wat er meegaat</source>
        <translation>what goes along</translation>
    </message>
    <message>
        <source>wie het goed vindt</source>
        <translation>who agrees</translation>
    </message>
    <message>
        <source>wie dat besloot</source>
        <translation>who decided that</translation>
    </message>
    <message>
        <source>waarom zonder toestemming</source>
        <translation>why without consent</translation>
    </message>
    <message>
        <source>wat er intussen gebeurt</source>
        <translation>what happens meanwhile</translation>
    </message>
    <message>
        <source>wanneer we vragen hoe het gaat</source>
        <translation>when we ask how it goes</translation>
    </message>
    <message>
        <source>gestopt op</source>
        <translation>stopped on</translation>
    </message>
    <message>
        <source>hoe zwaar het dossier is</source>
        <translation>how heavy the file is</translation>
    </message>
    <message>
        <source>uren in de week</source>
        <translation>hours a week</translation>
    </message>
    <message>
        <source>wat er gevraagd is</source>
        <translation>what was asked</translation>
    </message>
    <message>
        <source>het plan</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>wat er is beloofd</source>
        <translation>what was promised</translation>
    </message>
    <message>
        <source>eerste afspraak</source>
        <translation>first appointment</translation>
    </message>
    <message>
        <source>wanneer de cliënt het hoorde</source>
        <translation>when the client heard it</translation>
    </message>
    <message>
        <source>wat het antwoord is</source>
        <translation>what the answer is</translation>
    </message>
    <message>
        <source>AGB-code</source>
        <translation>AGB code</translation>
    </message>
    <message>
        <source>KvK-nummer</source>
        <translation>KvK number</translation>
    </message>
    <message>
        <source>dagen tot antwoord</source>
        <translation>days until an answer</translation>
    </message>
    <message>
        <source>voor welke wijk</source>
        <translation>for which area</translation>
    </message>
    <message>
        <source>door wie nagekeken</source>
        <translation>checked by</translation>
    </message>
    <message>
        <source>nagekeken op</source>
        <translation>checked on</translation>
    </message>
    <message>
        <source>voorwaarden</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>kosten</source>
        <translation>costs</translation>
    </message>
    <message>
        <source>openingstijden</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <source>hoe aanmelden</source>
        <translation>how to apply</translation>
    </message>
    <message>
        <source>talen</source>
        <translation>languages</translation>
    </message>
    <message>
        <source>wetten</source>
        <translation>laws</translation>
    </message>
    <message>
        <source>leefgebieden</source>
        <translation>life areas</translation>
    </message>
    <message>
        <source>tot welke leeftijd</source>
        <translation>up to what age</translation>
    </message>
    <message>
        <source>vanaf welke leeftijd</source>
        <translation>from what age</translation>
    </message>
    <message>
        <source>hoe lang wachten hooguit mag</source>
        <translation>the longest wait there should be</translation>
    </message>
    <message>
        <source>wie dit aanbiedt</source>
        <translation>who offers this</translation>
    </message>
    <message>
        <source>voor welke postcodes</source>
        <translation>for which postcodes</translation>
    </message>
    <message>
        <source>zoekwoorden</source>
        <translation>search words</translation>
    </message>
    <message>
        <source>hoe u er komt</source>
        <translation>how to get there</translation>
    </message>
    <message>
        <source>de notitie zelf</source>
        <translation>the note itself</translation>
    </message>
    <message>
        <source>wat het is</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>waar het vandaan komt</source>
        <translation>where it comes from</translation>
    </message>
    <message>
        <source>nummer daar</source>
        <translation>number there</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>Verwijzing</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Stap van een verwijzing</source>
        <translation>Step of a referral</translation>
    </message>
    <message>
        <source>Aanmelding</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Zelfde gezin</source>
        <translation>Same family</translation>
    </message>
    <message>
        <source>Familieband</source>
        <translation>Family tie</translation>
    </message>
    <message>
        <source>Zelfde persoon</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Ondersteuningsplan</source>
        <translation>Support plan</translation>
    </message>
    <message>
        <source>Wijkteam</source>
        <translation>Neighbourhood team</translation>
    </message>
    <message>
        <source>Lid van het wijkteam</source>
        <translation>Member of the neighbourhood team</translation>
    </message>
    <message>
        <source>Medewerker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>wat er gebeurt</source>
        <translation>what happens</translation>
    </message>
    <message>
        <source>verslag</source>
        <translation>text</translation>
    </message>
    <message>
        <source>tot wanneer</source>
        <translation>until when</translation>
    </message>
    <message>
        <source>het doel zelf</source>
        <translation>the goal itself</translation>
    </message>
    <message>
        <source>van wie</source>
        <translation>whose</translation>
    </message>
    <message>
        <source>wie uit het gezin helpt</source>
        <translation>who of the family helps</translation>
    </message>
    <message>
        <source>wie dit is</source>
        <translation>who this is</translation>
    </message>
    <message>
        <source>unit of kamer</source>
        <translation>room or unit</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telefoonnummer</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Nagekeken document</source>
        <translation>Document that was checked</translation>
    </message>
    <message>
        <source>Trede</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Sjabloon voor een brief</source>
        <translation>Template of a letter</translation>
    </message>
    <message>
        <source>Gekeken naar een andere wet</source>
        <translation>Looked at another law</translation>
    </message>
    <message>
        <source>soort adres</source>
        <translation>kind of address</translation>
    </message>
    <message>
        <source>telefoonnummer</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>wat er verteld is</source>
        <translation>what was told</translation>
    </message>
    <message>
        <source>welke gemeente</source>
        <translation>which municipality</translation>
    </message>
    <message>
        <source>samenhangende aanpak sinds</source>
        <translation>coordinated approach since</translation>
    </message>
    <message>
        <source>waarom samenhangend</source>
        <translation>why coordinated</translation>
    </message>
    <message>
        <source>let op bij contact</source>
        <translation>take care when making contact</translation>
    </message>
    <message>
        <source>welke band</source>
        <translation>which tie</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>who</translation>
    </message>
    <message>
        <source>reden van de trede</source>
        <translation>reason for the rung</translation>
    </message>
    <message>
        <source>reden</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>Afsluiting</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Eigen cijfer</source>
        <translation>Own figure</translation>
    </message>
    <message>
        <source>aanleiding</source>
        <translation>why there is a plan</translation>
    </message>
    <message>
        <source>woont er sinds</source>
        <translation>lives there since</translation>
    </message>
    <message>
        <source>adres geheim</source>
        <translation>secret address</translation>
    </message>
    <message>
        <source>van wie het nummer is</source>
        <translation>whose number it is</translation>
    </message>
    <message>
        <source>algemene voorzieningen</source>
        <translation>general provisions</translation>
    </message>
    <message>
        <source>wat het netwerk kan</source>
        <translation>what the network can do</translation>
    </message>
    <message>
        <source>wanneer bellen</source>
        <translation>when to call</translation>
    </message>
    <message>
        <source>bij wie</source>
        <translation>with whom</translation>
    </message>
    <message>
        <source>wat de mantelzorger nodig heeft</source>
        <translation>what the carer needs</translation>
    </message>
    <message>
        <source>eigen bijdrage</source>
        <translation>own contribution</translation>
    </message>
    <message>
        <source>land</source>
        <translation>country</translation>
    </message>
    <message>
        <source>wat maatwerk is</source>
        <translation>what is custom help</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>nummer van het document</source>
        <translation>number of the document</translation>
    </message>
    <message>
        <source>voorletters</source>
        <translation>initials</translation>
    </message>
    <message>
        <source>soort tolk</source>
        <translation>kind of interpreter</translation>
    </message>
    <message>
        <source>taal van de tolk</source>
        <translation>language of the interpreter</translation>
    </message>
    <message>
        <source>minuten met tolk</source>
        <translation>minutes with an interpreter</translation>
    </message>
    <message>
        <source>wie tolkte</source>
        <translation>who interpreted</translation>
    </message>
    <message>
        <source>waarom geen beroepstolk</source>
        <translation>why no professional interpreter</translation>
    </message>
    <message>
        <source>wat niet lukt</source>
        <translation>what does not work</translation>
    </message>
    <message>
        <source>bellen</source>
        <translation>calling</translation>
    </message>
    <message>
        <source>bericht inspreken</source>
        <translation>leaving a message</translation>
    </message>
    <message>
        <source>bericht sturen</source>
        <translation>sending a message</translation>
    </message>
    <message>
        <source>gebruikt als achternaam</source>
        <translation>used as surname</translation>
    </message>
    <message>
        <source>eigen kracht</source>
        <translation>own strength</translation>
    </message>
    <message>
        <source>tussenvoegsel partner</source>
        <translation>partner&apos;s infix</translation>
    </message>
    <message>
        <source>achternaam partner</source>
        <translation>partner&apos;s surname</translation>
    </message>
    <message>
        <source>wat is nagekeken</source>
        <translation>what was checked</translation>
    </message>
    <message>
        <source>of iemand meeleest</source>
        <translation>whether somebody reads along</translation>
    </message>
    <message>
        <source>lezen</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>gezien op</source>
        <translation>seen on</translation>
    </message>
    <message>
        <source>kenmerken en voorkeuren</source>
        <translation>characteristics and preferences</translation>
    </message>
    <message>
        <source>geldig tot</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>samen met anderen</source>
        <translation>together with others</translation>
    </message>
    <message>
        <source>medewerker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>actie</source>
        <translation>action</translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>wat iemand ervan zegt</source>
        <translation>what somebody says of it</translation>
    </message>
    <message>
        <source>hoeveel</source>
        <translation>how much</translation>
    </message>
    <message>
        <source>wie het oppakt</source>
        <translation>who takes it</translation>
    </message>
    <message>
        <source>Consult op school</source>
        <translation>Consultation at school</translation>
    </message>
    <message>
        <source>Overleg</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Iemand bij een overleg</source>
        <translation>Somebody at a meeting</translation>
    </message>
    <message>
        <source>Zaak bij een overleg</source>
        <translation>Case at a meeting</translation>
    </message>
    <message>
        <source>Afspraak van een overleg</source>
        <translation>Agreement of a meeting</translation>
    </message>
    <message>
        <source>Wat een partij krijgt</source>
        <translation>What a party gets</translation>
    </message>
    <message>
        <source>Verblijf</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Inburgering (PIP)</source>
        <translation>Civic integration (PIP)</translation>
    </message>
    <message>
        <source>Tabel met advies bij verblijf</source>
        <translation>Table of advice by residence status</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>wie het vroeg</source>
        <translation>who asked</translation>
    </message>
    <message>
        <source>groep of leeftijd</source>
        <translation>class or age</translation>
    </message>
    <message>
        <source>advies</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>hoe het verder gaat</source>
        <translation>how it goes on</translation>
    </message>
    <message>
        <source>of het hielp</source>
        <translation>whether it helped</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>child</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>tijd</source>
        <translation>time</translation>
    </message>
    <message>
        <source>algemeen</source>
        <translation>in general</translation>
    </message>
    <message>
        <source>partij</source>
        <translation>party</translation>
    </message>
    <message>
        <source>was erbij</source>
        <translation>was there</translation>
    </message>
    <message>
        <source>besluit</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>volgorde</source>
        <translation>order</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>taak</source>
        <translation>task</translation>
    </message>
    <message>
        <source>actie in het plan</source>
        <translation>action in the plan</translation>
    </message>
    <message>
        <source>wat deze partij krijgt</source>
        <translation>what this party gets</translation>
    </message>
    <message>
        <source>toelichting</source>
        <translation>explanation</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>kind zonder ouders</source>
        <translation>child without parents</translation>
    </message>
    <message>
        <source>leerroute</source>
        <translation>learning route</translation>
    </message>
    <message>
        <source>brede intake</source>
        <translation>broad intake</translation>
    </message>
    <message>
        <source>leerbaarheidstoets</source>
        <translation>learning ability test</translation>
    </message>
    <message>
        <source>dag van het PIP</source>
        <translation>day of the PIP</translation>
    </message>
    <message>
        <source>einde van de inburgeringstermijn</source>
        <translation>end of the integration term</translation>
    </message>
    <message>
        <source>contact bij de gemeente</source>
        <translation>contact at the municipality</translation>
    </message>
    <message>
        <source>waar het PIP staat</source>
        <translation>where the PIP is kept</translation>
    </message>
    <message>
        <source>AZC-deel</source>
        <translation>Asylum centre part</translation>
    </message>
    <message>
        <source>waarvoor het V-nummer nodig is</source>
        <translation>what the V-number is needed for</translation>
    </message>
    <message>
        <source>school of AZC</source>
        <translation>school or asylum centre</translation>
    </message>
    <message>
        <source>naam van de opvang</source>
        <translation>name of the shelter</translation>
    </message>
    <message>
        <source>wat er bekend is</source>
        <translation>what is known</translation>
    </message>
    <message>
        <source>wie ervan weet</source>
        <translation>who knows of it</translation>
    </message>
    <message>
        <source>zekerheid geboortedatum</source>
        <translation>certainty of date of birth</translation>
    </message>
    <message>
        <source>geboortedatum</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>hoe zeker het BSN is</source>
        <translation>how certain the BSN is</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>hoe</source>
        <translation>how</translation>
    </message>
    <message>
        <source>afgesloten op</source>
        <translation>closed on</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>town</translation>
    </message>
    <message>
        <source>gezag</source>
        <translation>parental responsibility</translation>
    </message>
    <message>
        <source>overleden op</source>
        <translation>died on</translation>
    </message>
    <message>
        <source>wie precies</source>
        <translation>who exactly</translation>
    </message>
    <message>
        <source>wie het doet</source>
        <translation>who does it</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Wie bij een gesprek was</source>
        <translation>Who was at a talk</translation>
    </message>
    <message>
        <source>Crisiskaart</source>
        <translation>Crisis card</translation>
    </message>
    <message>
        <source>Evaluatie</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Plan van het gezin zelf</source>
        <translation>The family&apos;s own plan</translation>
    </message>
    <message>
        <source>Tekst van het gezin zelf</source>
        <translation>The family&apos;s own text</translation>
    </message>
    <message>
        <source>Cijfer bij een doel</source>
        <translation>Score for a goal</translation>
    </message>
    <message>
        <source>Mening over het plan</source>
        <translation>Opinion on the plan</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Papier verstuurd</source>
        <translation>Paper sent</translation>
    </message>
    <message>
        <source>Onderdeel van het plan</source>
        <translation>Part of the plan</translation>
    </message>
    <message>
        <source>Afspraak over delen</source>
        <translation>Agreement on sharing</translation>
    </message>
    <message>
        <source>Taak</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>hoe laat</source>
        <translation>what time</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>waarover</source>
        <translation>about what</translation>
    </message>
    <message>
        <source>notitie bij de afspraak</source>
        <translation>note with the appointment</translation>
    </message>
    <message>
        <source>wat er moet gebeuren</source>
        <translation>what has to be done</translation>
    </message>
    <message>
        <source>wanneer afgesproken</source>
        <translation>agreed when</translation>
    </message>
    <message>
        <source>wat beter niet</source>
        <translation>what better not</translation>
    </message>
    <message>
        <source>wie bellen</source>
        <translation>whom to call</translation>
    </message>
    <message>
        <source>wat helpt</source>
        <translation>what helps</translation>
    </message>
    <message>
        <source>waaraan merk je het</source>
        <translation>how one notices</translation>
    </message>
    <message>
        <source>dag van terugkijken</source>
        <translation>day of looking back</translation>
    </message>
    <message>
        <source>volgende keer terugkijken</source>
        <translation>next time of looking back</translation>
    </message>
    <message>
        <source>wie erbij waren</source>
        <translation>who was there</translation>
    </message>
    <message>
        <source>wie dit doel wil</source>
        <translation>who wants this goal</translation>
    </message>
    <message>
        <source>sinds wanneer</source>
        <translation>since when</translation>
    </message>
    <message>
        <source>cijfer nu</source>
        <translation>figure now</translation>
    </message>
    <message>
        <source>cijfer later</source>
        <translation>figure later</translation>
    </message>
    <message>
        <source>gevolg</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>wie het zegt</source>
        <translation>who says it</translation>
    </message>
    <message>
        <source>waarom dit mag</source>
        <translation>why this is allowed</translation>
    </message>
    <message>
        <source>wat gedeeld wordt</source>
        <translation>what is shared</translation>
    </message>
    <message>
        <source>met wie</source>
        <translation>with whom</translation>
    </message>
    <message>
        <source>ingetrokken op</source>
        <translation>withdrawn on</translation>
    </message>
    <message>
        <source>casusregisseur</source>
        <translation>case director</translation>
    </message>
    <message>
        <source>Goedkeuring van een versie</source>
        <translation>Approval of a version</translation>
    </message>
    <message>
        <source>telefoon van de casusregisseur</source>
        <translation>telephone of the case director</translation>
    </message>
    <message>
        <source>welke versie geldt</source>
        <translation>which version counts</translation>
    </message>
    <message>
        <source>wie dat koos</source>
        <translation>who chose that</translation>
    </message>
    <message>
        <source>wanneer dat gekozen is</source>
        <translation>when that was chosen</translation>
    </message>
    <message>
        <source>soort plan</source>
        <translation>kind of plan</translation>
    </message>
    <message>
        <source>wie de regie voert</source>
        <translation>who directs</translation>
    </message>
    <message>
        <source>onderdelen van het plan</source>
        <translation>parts of the plan</translation>
    </message>
    <message>
        <source>de tekst zelf</source>
        <translation>the text itself</translation>
    </message>
    <message>
        <source>wat iemand zei</source>
        <translation>what somebody said</translation>
    </message>
    <message>
        <source>wat er besproken is</source>
        <translation>what was discussed</translation>
    </message>
    <message>
        <source>waarom zo afgesloten</source>
        <translation>why closed this way</translation>
    </message>
    <message>
        <source>Verzoek aan de backoffice</source>
        <translation>Request to the back office</translation>
    </message>
    <message>
        <source>wat er dan anders is</source>
        <translation>what will be different then</translation>
    </message>
    <message>
        <source>soort hulp</source>
        <translation>kind of help</translation>
    </message>
    <message>
        <source>productcode</source>
        <translation>product code</translation>
    </message>
    <message>
        <source>waarin gerekend</source>
        <translation>in which unit</translation>
    </message>
    <message>
        <source>per wanneer</source>
        <translation>how often</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>pgb</source>
        <translation>personal budget</translation>
    </message>
    <message>
        <source>wie verwijst</source>
        <translation>who refers</translation>
    </message>
    <message>
        <source>naam van de verwijzer</source>
        <translation>name of who refers</translation>
    </message>
    <message>
        <source>AGB-code van de verwijzer</source>
        <translation>AGB code of who refers</translation>
    </message>
    <message>
        <source>waarom deze gemeente</source>
        <translation>why this municipality</translation>
    </message>
    <message>
        <source>wat het moet opleveren</source>
        <translation>what it should bring</translation>
    </message>
    <message>
        <source>wat de backoffice zei</source>
        <translation>what the back office said</translation>
    </message>
    <message>
        <source>nummer van de beschikking</source>
        <translation>number of the decision</translation>
    </message>
    <message>
        <source>verstuurd op</source>
        <translation>sent on</translation>
    </message>
    <message>
        <source>waarom niet goed</source>
        <translation>why not right</translation>
    </message>
    <message>
        <source>goedgekeurd of niet</source>
        <translation>approved or not</translation>
    </message>
    <message>
        <source>wie antwoordde</source>
        <translation>who answered</translation>
    </message>
    <message>
        <source>wat er anders moet</source>
        <translation>what is to be different</translation>
    </message>
    <message>
        <source>aangeboden op</source>
        <translation>offered on</translation>
    </message>
    <message>
        <source>aangeboden aan</source>
        <translation>offered to</translation>
    </message>
    <message>
        <source>aangeboden door</source>
        <translation>offered by</translation>
    </message>
    <message>
        <source>gezegd op</source>
        <translation>said on</translation>
    </message>
    <message>
        <source>waarom niet aangeboden</source>
        <translation>why not offered</translation>
    </message>
    <message>
        <source>reden waarom niet</source>
        <translation>reason why not</translation>
    </message>
    <message>
        <source>wat het gezin zei</source>
        <translation>what the family said</translation>
    </message>
    <message>
        <source>wanneer het gezin terugkomt</source>
        <translation>when the family comes back</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>wat iemand doet</source>
        <translation>what somebody does</translation>
    </message>
    <message>
        <source>gedaan op</source>
        <translation>done on</translation>
    </message>
    <message>
        <source>plek in de tekening</source>
        <translation>place in the drawing</translation>
    </message>
    <message>
        <source>klaar op</source>
        <translation>due</translation>
    </message>
    <message>
        <source>hoe het ging</source>
        <translation>how it went</translation>
    </message>
    <message>
        <source>evaluatie</source>
        <translation>review</translation>
    </message>
    <message>
        <source>verwacht op</source>
        <translation>expected on</translation>
    </message>
    <message>
        <source>geslacht</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>voornamen</source>
        <translation>given names</translation>
    </message>
    <message>
        <source>op welke dag</source>
        <translation>on which day</translation>
    </message>
    <message>
        <source>wanneer</source>
        <translation>when</translation>
    </message>
    <message>
        <source>geholpen vanaf</source>
        <translation>helped since</translation>
    </message>
    <message>
        <source>geholpen door</source>
        <translation>helped by</translation>
    </message>
    <message>
        <source>huisnummer</source>
        <translation>house number</translation>
    </message>
    <message>
        <source>tussenvoegsel</source>
        <translation>name prefix</translation>
    </message>
    <message>
        <source>tolk</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>taal</source>
        <translation>language</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>law</translation>
    </message>
    <message>
        <source>weggegaan</source>
        <translation>left at</translation>
    </message>
    <message>
        <source>leefgebied</source>
        <translation>life area</translation>
    </message>
    <message>
        <source>hoe zwaar het is</source>
        <translation>how heavy it is</translation>
    </message>
    <message>
        <source>waarom het zwaar is</source>
        <translation>why it is heavy</translation>
    </message>
    <message>
        <source>waaraan u het merkt</source>
        <translation>how you will notice</translation>
    </message>
    <message>
        <source>samengevoegd met</source>
        <translation>merged with</translation>
    </message>
    <message>
        <source>hoe dat bleek</source>
        <translation>how that became clear</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>wat er nodig is</source>
        <translation>what is needed</translation>
    </message>
    <message>
        <source>behoefte</source>
        <translation>need</translation>
    </message>
    <message>
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>nummer</source>
        <translation>number</translation>
    </message>
    <message>
        <source>hoe vaak</source>
        <translation>how often</translation>
    </message>
    <message>
        <source>geopend op</source>
        <translation>opened on</translation>
    </message>
    <message>
        <source>ook bekend als</source>
        <translation>also known as</translation>
    </message>
    <message>
        <source>naam in eigen schrift</source>
        <translation>name in own script</translation>
    </message>
    <message>
        <source>in eigen woorden</source>
        <translation>in their own words</translation>
    </message>
    <message>
        <source>voor wie</source>
        <translation>who for</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>soort plek</source>
        <translation>kind of place</translation>
    </message>
    <message>
        <source>plek</source>
        <translation>place</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>aanbieder</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>aanbod</source>
        <translation>provision</translation>
    </message>
    <message>
        <source>de vraag</source>
        <translation>the question</translation>
    </message>
    <message>
        <source>ontvangen op</source>
        <translation>received on</translation>
    </message>
    <message>
        <source>ontvangen door</source>
        <translation>received by</translation>
    </message>
    <message>
        <source>antwoord vóór</source>
        <translation>answer before</translation>
    </message>
    <message>
        <source>heropend op</source>
        <translation>opened again on</translation>
    </message>
    <message>
        <source>rol</source>
        <translation>role</translation>
    </message>
    <message>
        <source>door wie heropend</source>
        <translation>opened again by</translation>
    </message>
    <message>
        <source>trede</source>
        <translation>rung</translation>
    </message>
    <message>
        <source>cijfer</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>wie aanmeldt</source>
        <translation>who registers</translation>
    </message>
    <message>
        <source>naam van wie aanmeldt</source>
        <translation>name of who registers</translation>
    </message>
    <message>
        <source>telefoon van wie aanmeldt</source>
        <translation>telephone of who registers</translation>
    </message>
    <message>
        <source>met wie delen</source>
        <translation>who to share with</translation>
    </message>
    <message>
        <source>sinds</source>
        <translation>since</translation>
    </message>
    <message>
        <source>begint op</source>
        <translation>starts on</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>status</translation>
    </message>
    <message>
        <source>stand sinds</source>
        <translation>status since</translation>
    </message>
    <message>
        <source>straat</source>
        <translation>street</translation>
    </message>
    <message>
        <source>achternaam</source>
        <translation>surname</translation>
    </message>
    <message>
        <source>dag van het gesprek</source>
        <translation>day of the talk</translation>
    </message>
    <message>
        <source>plek van het gesprek</source>
        <translation>place of the talk</translation>
    </message>
    <message>
        <source>tijd van het gesprek</source>
        <translation>time of the talk</translation>
    </message>
    <message>
        <source>team</source>
        <translation>team</translation>
    </message>
    <message>
        <source>waarom het niet klopt</source>
        <translation>why it is not right</translation>
    </message>
    <message>
        <source>hoe het contact is</source>
        <translation>how the contact is</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>teruggedraaid op</source>
        <translation>undone on</translation>
    </message>
    <message>
        <source>teruggedraaid door</source>
        <translation>undone by</translation>
    </message>
    <message>
        <source>tot</source>
        <translation>until</translation>
    </message>
    <message>
        <source>spoed</source>
        <translation>urgency</translation>
    </message>
    <message>
        <source>V-nummer</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>wat doorgaat</source>
        <translation>what goes on</translation>
    </message>
    <message>
        <source>wie het weet</source>
        <translation>who knows</translation>
    </message>
    <message>
        <source>versie van het plan</source>
        <translation>version of the plan</translation>
    </message>
    <message>
        <source>wacht sinds</source>
        <translation>waits since</translation>
    </message>
    <message>
        <source>Opschorting van een termijn</source>
        <translation>Suspension of a term</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Tabel met termijnen</source>
        <translation>Table of terms</translation>
    </message>
    <message>
        <source>welke termijn</source>
        <translation>which term</translation>
    </message>
    <message>
        <source>waardoor hij begint</source>
        <translation>what begins it</translation>
    </message>
    <message>
        <source>verlengd tot</source>
        <translation>extended to</translation>
    </message>
    <message>
        <source>meegedeeld op</source>
        <translation>told on</translation>
    </message>
    <message>
        <source>waarom verlengd</source>
        <translation>why extended</translation>
    </message>
    <message>
        <source>ingebrekestelling</source>
        <translation>notice of default</translation>
    </message>
    <message>
        <source>hoe het afliep</source>
        <translation>how it ended</translation>
    </message>
    <message>
        <source>wat er gedaan is</source>
        <translation>what was done</translation>
    </message>
    <message>
        <source>waarom hij stilstaat</source>
        <translation>why it is suspended</translation>
    </message>
    <message>
        <source>staat stil vanaf</source>
        <translation>suspended from</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>voorbij op</source>
        <translation>over on</translation>
    </message>
    <message>
        <source>de tabel</source>
        <translation>the table</translation>
    </message>
    <message>
        <source>Meldcode</source>
        <translation>Reporting code</translation>
    </message>
    <message>
        <source>Over wie de meldcode gaat</source>
        <translation>Whom the reporting code is about</translation>
    </message>
    <message>
        <source>Stap van de meldcode</source>
        <translation>Step of the reporting code</translation>
    </message>
    <message>
        <source>Onveiligheid</source>
        <translation>Unsafety</translation>
    </message>
    <message>
        <source>Veiligheidscijfer</source>
        <translation>Safety figure</translation>
    </message>
    <message>
        <source>Veiligheidsafspraak</source>
        <translation>Safety agreement</translation>
    </message>
    <message>
        <source>Overdracht van Veilig Thuis</source>
        <translation>Handover by Veilig Thuis</translation>
    </message>
    <message>
        <source>Crisisnummer</source>
        <translation>Crisis number</translation>
    </message>
    <message>
        <source>aandachtsfunctionaris</source>
        <translation>child protection officer</translation>
    </message>
    <message>
        <source>volgende dag</source>
        <translation>next day</translation>
    </message>
    <message>
        <source>wat er dan gebeurt</source>
        <translation>what happens then</translation>
    </message>
    <message>
        <source>na welke stap</source>
        <translation>after which step</translation>
    </message>
    <message>
        <source>waarom afgesloten</source>
        <translation>why closed</translation>
    </message>
    <message>
        <source>afgesloten door</source>
        <translation>closed by</translation>
    </message>
    <message>
        <source>of het mee mag</source>
        <translation>whether it may go along</translation>
    </message>
    <message>
        <source>waarom het mee mag of niet</source>
        <translation>why it may go along or not</translation>
    </message>
    <message>
        <source>nagekeken door</source>
        <translation>reviewed by</translation>
    </message>
    <message>
        <source>over wie</source>
        <translation>about whom</translation>
    </message>
    <message>
        <source>wat er was</source>
        <translation>what there was</translation>
    </message>
    <message>
        <source>met wie overlegd</source>
        <translation>who was consulted</translation>
    </message>
    <message>
        <source>functie</source>
        <translation>job title</translation>
    </message>
    <message>
        <source>afweging, vraag 1</source>
        <translation>weighing, question 1</translation>
    </message>
    <message>
        <source>afweging, vraag 2</source>
        <translation>weighing, question 2</translation>
    </message>
    <message>
        <source>afweging, vraag 3</source>
        <translation>weighing, question 3</translation>
    </message>
    <message>
        <source>afweging, vraag 4</source>
        <translation>weighing, question 4</translation>
    </message>
    <message>
        <source>afweging, vraag 5</source>
        <translation>weighing, question 5</translation>
    </message>
    <message>
        <source>wat is besloten</source>
        <translation>what was decided</translation>
    </message>
    <message>
        <source>gemeld op</source>
        <translation>reported on</translation>
    </message>
    <message>
        <source>hoe gemeld</source>
        <translation>how reported</translation>
    </message>
    <message>
        <source>kenmerk van Veilig Thuis</source>
        <translation>reference of Veilig Thuis</translation>
    </message>
    <message>
        <source>waarom</source>
        <translation>why</translation>
    </message>
    <message>
        <source>waarom het voorbij is</source>
        <translation>why it is over</translation>
    </message>
    <message>
        <source>door wie</source>
        <translation>by whom</translation>
    </message>
    <message>
        <source>wat er moet zijn</source>
        <translation>what must be so</translation>
    </message>
    <message>
        <source>wie erop let</source>
        <translation>who sees to it</translation>
    </message>
    <message>
        <source>wanneer nakijken</source>
        <translation>when to check</translation>
    </message>
    <message>
        <source>gelukt op</source>
        <translation>achieved on</translation>
    </message>
    <message>
        <source>vervallen op</source>
        <translation>lapsed on</translation>
    </message>
    <message>
        <source>welk gezin</source>
        <translation>which family</translation>
    </message>
    <message>
        <source>wie bij Veilig Thuis</source>
        <translation>who at Veilig Thuis</translation>
    </message>
    <message>
        <source>dag van de melding</source>
        <translation>day of the report</translation>
    </message>
    <message>
        <source>dag van de triage</source>
        <translation>day of the triage</translation>
    </message>
    <message>
        <source>dag dat het onderzoek klaar was</source>
        <translation>day the investigation was done</translation>
    </message>
    <message>
        <source>wat is verteld</source>
        <translation>what was told</translation>
    </message>
    <message>
        <source>wat terugkwam</source>
        <translation>what came back</translation>
    </message>
    <message>
        <source>ontvangst bevestigd</source>
        <translation>receipt confirmed</translation>
    </message>
    <message>
        <source>uiterste dag van terugkoppelen</source>
        <translation>last day to report back</translation>
    </message>
    <message>
        <source>teruggekoppeld op</source>
        <translation>reported back on</translation>
    </message>
    <message>
        <source>hoe teruggekoppeld</source>
        <translation>how reported back</translation>
    </message>
    <message>
        <source>aanmelding</source>
        <translation>registration</translation>
    </message>
    <message>
        <source>waarom klaar</source>
        <translation>why done</translation>
    </message>
    <message>
        <source>geldt vanaf</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>geldt tot en met</source>
        <translation>valid up to and including</translation>
    </message>
    <message>
        <source>waar het staat</source>
        <translation>where it stands</translation>
    </message>
    <message>
        <source>of het op de lijst staat</source>
        <translation>whether it is on the list</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Plekken</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Waar gaat iemand heen? Leeg: naar de aanbieder, of het gaat per telefoon.</source>
        <translation>Where does somebody go? Empty: to the provider, or it goes by telephone.</translation>
    </message>
    <message>
        <source>Plek toevoegen</source>
        <translation>Add a place</translation>
    </message>
</context>
<context>
    <name>PlainCard</name>
    <message>
        <source>aan</source>
        <translation>on</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>off</translation>
    </message>
    <message>
        <source>&amp;Meelezen</source>
        <translation>&amp;Read along</translation>
    </message>
    <message>
        <source>Gewone taal</source>
        <translation>Plain language</translation>
    </message>
    <message>
        <source>Onder een tekst voor het gezin staat wat moeilijk te lezen is, en wat gewoner is. WijkDesk verandert nooit zelf iets. Met F7 gaat u naar het woord.</source>
        <translation>Below a text for the family stands what is hard to read, and what is plainer. WijkDesk never changes anything by itself. F7 takes you to the word.</translation>
    </message>
</context>
<context>
    <name>PlainHint</name>
    <message>
        <source>Heel lange zin: %1 woorden. Maak er twee zinnen van.</source>
        <translation>Very long sentence: %1 words. Make it two sentences.</translation>
    </message>
    <message>
        <source>Afkorting: “%1”. Schrijf het liever uit.</source>
        <translation>Abbreviation: “%1”. Better write it in full.</translation>
    </message>
    <message>
        <source>Lange zin: %1 woorden. Kan het in twee zinnen?</source>
        <translation>Long sentence: %1 words. Can it be two sentences?</translation>
    </message>
    <message>
        <source>Moeilijk woord: “%1”. Gewoner: %2.</source>
        <translation>Hard word: “%1”. Plainer: %2.</translation>
    </message>
    <message>
        <source>Afkorting: “%1”. Gewoner: %2.</source>
        <translation>Abbreviation: “%1”. Plainer: %2.</translation>
    </message>
    <message>
        <source>“%1”: wie doet dat? Schrijf het erbij.</source>
        <translation>“%1”: who does that? Write it down.</translation>
    </message>
    <message>
        <source>Lang woord: “%1”. Kan het korter?</source>
        <translation>Long word: “%1”. Can it be shorter?</translation>
    </message>
</context>
<context>
    <name>PlanBoxes</name>
    <message>
        <source>Waarom is er een plan?</source>
        <translation>Why is there a plan?</translation>
    </message>
    <message>
        <source>Wat spreken wij met elkaar af?</source>
        <translation>What do we agree with each other?</translation>
    </message>
    <message>
        <source>Wie mag wat weten?</source>
        <translation>Who may know what?</translation>
    </message>
    <message>
        <source>Samen bespreken hoe het gaat</source>
        <translation>Discuss together how it is going</translation>
    </message>
    <message>
        <source>Typ een dag, zoals “24 nov” of “over 6 weken”.</source>
        <translation>Type a day, such as “24 nov” or “over 6 weken”.</translation>
    </message>
</context>
<context>
    <name>PlanEnd</name>
    <message>
        <source>Plan vaststellen</source>
        <translation>Fix the plan</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>Bij welke actie van het plan?</source>
        <translation>For which action of the plan?</translation>
    </message>
    <message>
        <source>Geen actie gekozen</source>
        <translation>No action chosen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ondersteuningsplan</source>
        <translation>Support plan</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>Go to the file</translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Nog geen doel. Vraag: wat wilt u over een half jaar anders hebben?</source>
        <translation>No goal yet. Ask: what do you want to be different in six months?</translation>
    </message>
    <message>
        <source>Doel toevoegen</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>Doelen voor</source>
        <translation>Goals for</translation>
    </message>
    <message>
        <source>Wie mag het nieuwe doel lezen?</source>
        <translation>Who may read the new goal?</translation>
    </message>
    <message>
        <source>Aanleiding</source>
        <translation>Why there is a plan</translation>
    </message>
    <message>
        <source>Evaluatie</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Samen terugkijken</source>
        <translation>Looking back together</translation>
    </message>
    <message>
        <source>Vaststellen als %1</source>
        <translation>Finalise as %1</translation>
    </message>
    <message>
        <source>concept, nog niet vastgesteld</source>
        <translation>draft, not finalised yet</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>laatste versie %1</source>
        <translation>latest version %1</translation>
    </message>
    <message>
        <source>Vastgesteld als %1. Deze versie verandert nooit meer.</source>
        <translation>Finalised as %1. This version will never change again.</translation>
    </message>
</context>
<context>
    <name>PlanPapers</name>
    <message>
        <source>Het dossier</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>%1, want het gezin leest dat niet (%2)</source>
        <translation>%1, because the family does not read it (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n onderdeel/onderdelen</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Namen, telefoonnummers, adressen en geboortedata.</source>
        <translation>Names, telephone numbers, addresses and dates of birth.</translation>
    </message>
    <message>
        <source>Lees het na: een naam die nergens in het plan is ingevuld, kan er nog in staan.</source>
        <translation>Read it through: a name that was entered nowhere in the plan may still be in it.</translation>
    </message>
    <message>
        <source>Andere mensen van het huishouden</source>
        <translation>Other people of the household</translation>
    </message>
    <message>
        <source>Wie waar woont en wie bij wie hoort</source>
        <translation>Who lives where and who belongs to whom</translation>
    </message>
    <message>
        <source>Mensen om het gezin heen</source>
        <translation>People around the family</translation>
    </message>
    <message>
        <source>De taal en de tolk</source>
        <translation>The language and the interpreter</translation>
    </message>
    <message>
        <source>De aanleiding</source>
        <translation>The occasion</translation>
    </message>
    <message>
        <source>Wat mensen vertelden</source>
        <translation>What people told</translation>
    </message>
    <message>
        <source>Behoeften</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Acties</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Verwijzingen naar anderen</source>
        <translation>Referrals to others</translation>
    </message>
    <message>
        <source>Wie de regie voert en de tweede gids</source>
        <translation>Who runs the plan and the second guide</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Afspraken over delen</source>
        <translation>Agreements on sharing</translation>
    </message>
    <message>
        <source>Samen terugkijken</source>
        <translation>Looking back together</translation>
    </message>
    <message>
        <source>Meningen</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Crisiskaarten</source>
        <translation>Crisis cards</translation>
    </message>
    <message>
        <source>Rechten van het gezin</source>
        <translation>Rights of the family</translation>
    </message>
    <message>
        <source>Akkoord en handtekeningen</source>
        <translation>Agreement and signatures</translation>
    </message>
</context>
<context>
    <name>PlanParts</name>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Ondersteuningsplan</source>
        <translation>Support plan</translation>
    </message>
    <message>
        <source>Open het plan</source>
        <translation>Open the plan</translation>
    </message>
    <message>
        <source>Waar het plan op rust</source>
        <translation>What the plan rests on</translation>
    </message>
    <message>
        <source>Plan van het gezin zelf</source>
        <translation>The family&apos;s own plan</translation>
    </message>
    <message>
        <source>Er is nog geen plan. Schrijf samen op: wat willen we, en wie doet wat.</source>
        <translation>There is no plan yet. Write down together: what do we want, and who does what.</translation>
    </message>
    <message>
        <source>Begin het plan</source>
        <translation>Start the plan</translation>
    </message>
    <message>
        <source>concept, nog niet vastgesteld</source>
        <translation>draft, not finalised yet</translation>
    </message>
    <message>
        <source>nog niet afgesproken</source>
        <translation>not agreed yet</translation>
    </message>
    <message>
        <source>Laatste versie</source>
        <translation>Latest version</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Open acties</source>
        <translation>Open actions</translation>
    </message>
    <message>
        <source>Samen bespreken hoe het gaat</source>
        <translation>Discuss together how it is going</translation>
    </message>
    <message>
        <source>Nieuwe behoefte</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Behoefte</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation>The whole family</translation>
    </message>
    <message>
        <source>Nog geen behoeften beschreven. Dat komt vóór het plan.</source>
        <translation>No needs described yet. That comes before the plan.</translation>
    </message>
    <message>
        <source>Nog niet aangeboden. Dat kan bij het plan.</source>
        <translation>Not offered yet. That can be done at the plan.</translation>
    </message>
</context>
<context>
    <name>PouchPage</name>
    <message>
        <source>Inpakken</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Pak uit</source>
        <translation>Unpack</translation>
    </message>
    <message>
        <source>Al uw dossiers</source>
        <translation>All your files</translation>
    </message>
    <message>
        <source>Wie gaat er mee?</source>
        <translation>Who goes along?</translation>
    </message>
    <message>
        <source>Hier staat geen dossier.</source>
        <translation>There is no file here.</translation>
    </message>
    <message>
        <source>Alles in deze lijst gaat mee</source>
        <translation>Take everything in this list</translation>
    </message>
    <message>
        <source>Hoe staat het ervoor?</source>
        <translation>How does it stand?</translation>
    </message>
    <message>
        <source>Wat staat er in de meeneemmap?</source>
        <translation>What is in the travel folder?</translation>
    </message>
    <message>
        <source>Inhoudslijst op papier</source>
        <translation>List of contents on paper</translation>
    </message>
    <message>
        <source>Welke dossiers ziet u?</source>
        <translation>Which files do you see?</translation>
    </message>
    <message>
        <source>Zoek op naam of nummer</source>
        <translation>Search by name or number</translation>
    </message>
    <message>
        <source>Tot en met wanneer bent u weg?</source>
        <translation>Until when are you away?</translation>
    </message>
    <message>
        <source>Afspraak vandaag of morgen</source>
        <translation>Appointment today or tomorrow</translation>
    </message>
    <message>
        <source>Wat meegaat</source>
        <translation>What goes along</translation>
    </message>
    <message>
        <source>Van uw team, niet op deze laptop</source>
        <translation>Of your team, not on this laptop</translation>
    </message>
    <message>
        <source>Alles staat op deze laptop. U kunt weg.</source>
        <translation>Everything is on this laptop. You can leave.</translation>
    </message>
    <message>
        <source>regisseur %1</source>
        <translation>regisseur %1</translation>
    </message>
    <message>
        <source>Niet op deze laptop</source>
        <translation>Not on this laptop</translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>bijgewerkt %1</source>
        <translation>updated %1</translation>
    </message>
    <message>
        <source>Compleet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Gaat mee</source>
        <translation>Goes along</translation>
    </message>
    <message>
        <source>Open tot %1</source>
        <translation>Open until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n) komen nog</source>
        <translation>
            <numerusform>%n attachment still to come</numerusform>
            <numerusform>%n attachments still to come</numerusform>
        </translation>
    </message>
    <message>
        <source>De dossiers zijn dicht. Maak verbinding: dan kunt u weer inpakken.</source>
        <translation>The files are closed. Connect, and you can pack again.</translation>
    </message>
    <message>
        <source>Meeneemmap</source>
        <translation>Travel folder</translation>
    </message>
    <message>
        <source>Klik aan wie er meegaat, of druk op Enter in de lijst. Druk daarna op Inpakken.</source>
        <translation>Click who comes along, or press Enter in the list. Then press Pack.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) gaan mee.</source>
        <translation>
            <numerusform>%n file goes along.</numerusform>
            <numerusform>%n files go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n), samen %1.</source>
        <translation>
            <numerusform>%n attachment, %1 in all.</numerusform>
            <numerusform>%n attachments, %1 in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kies een gezin en zeg waarom u erin kijkt. Dan komt het op deze laptop voor een paar uur, en kan het mee. Langer nodig? Laat de regisseur u het dossier geven.</source>
        <translation>Choose a family and say why you look in its file. Then it comes onto this laptop for some hours, and can go along. Needed for longer? Let the regisseur give you the file.</translation>
    </message>
    <message>
        <source>Zonder verbinding gaan de dossiers dicht: %1.</source>
        <translation>Without a connection the files close: %1.</translation>
    </message>
    <message>
        <source>Alles is op deze laptop, gecontroleerd %1.</source>
        <translation>Everything is on this laptop, checked %1.</translation>
    </message>
    <message>
        <source>Nog niet ingepakt.</source>
        <translation>Not packed yet.</translation>
    </message>
    <message>
        <source>Ingepakt. U oefent, dus er wordt niets opgehaald. In uw eigen WijkDesk ziet u hier hoever het is, en of alles op de laptop staat.</source>
        <translation>Packed. You are practising, so nothing is fetched. In your own WijkDesk you see here how far it is, and whether all of it is on the laptop.</translation>
    </message>
    <message>
        <source>Bezig met inpakken: %1 van %2 compleet. Eerst tekst, dan bijlagen.</source>
        <translation>Packing: %1 of %2 complete. Text first, then attachments.</translation>
    </message>
    <message>
        <source>Wat al binnen is, blijft staan. WijkDesk gaat vanzelf verder.</source>
        <translation>What came already stays. WijkDesk goes on by itself.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen,</source>
        <translation>
            <numerusform>%n person,</numerusform>
            <numerusform>%n people,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>van wie %n jonger dan 18.</source>
        <translation>
            <numerusform>of whom %n under 18.</numerusform>
            <numerusform>of whom %n under 18.</numerusform>
        </translation>
    </message>
    <message>
        <source>BSN erbij: %1. V-nummer erbij: %2.</source>
        <translation>BSN included: %1. V-number included: %2.</translation>
    </message>
    <message>
        <source>Bij het inpakken gaat deze lijst naar de gemeente, met al uw andere dossiers op deze laptop. Zo is bekend wat erop stond als u de laptop kwijtraakt.</source>
        <translation>When you pack, this list goes to the municipality, with all your other files on this laptop. So it is known what was on it if you lose the laptop.</translation>
    </message>
    <message>
        <source>De meeneemmap is leeg. Uw werk staat er nog.</source>
        <translation>The travel folder is empty. Your work is still there.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Oefenen in vijf stappen</source>
        <translation>Practise in five steps</translation>
    </message>
    <message>
        <source>Doe dit</source>
        <translation>Do this</translation>
    </message>
    <message>
        <source>Doe dit: %1</source>
        <translation>Do this: %1</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>U hebt alle stappen gedaan. Oefen gerust verder.</source>
        <translation>You took all steps. Feel free to go on.</translation>
    </message>
    <message numerus="yes">
        <source>%n van de 5 gedaan</source>
        <translation>
            <numerusform>%n of 5 done</numerusform>
            <numerusform>%n of 5 done</numerusform>
        </translation>
    </message>
    <message>
        <source>Schrijf een vraag op</source>
        <translation>Write down a question</translation>
    </message>
    <message>
        <source>Iemand staat aan de balie. Typ de vraag in de woorden van die persoon.</source>
        <translation>Somebody stands at the desk. Type the question in that person&apos;s words.</translation>
    </message>
    <message>
        <source>Maak er een dossier van</source>
        <translation>Make a file of it</translation>
    </message>
    <message>
        <source>Open een aanmelding in het postvak. Kies “Dossier maken”.</source>
        <translation>Open a registration in the inbox. Choose “Dossier maken”.</translation>
    </message>
    <message>
        <source>Schrijf een gesprek op</source>
        <translation>Write down a talk</translation>
    </message>
    <message>
        <source>Open een dossier. Schrijf bij Tijdlijn wat er gezegd is.</source>
        <translation>Open a file. Write under Tijdlijn what was said.</translation>
    </message>
    <message>
        <source>Maak samen een plan</source>
        <translation>Make a plan together</translation>
    </message>
    <message>
        <source>Open in een dossier het plan. Maak een doel en stel het plan vast. Probeer ook F8.</source>
        <translation>Open the plan of a file. Make a goal and fix the plan. Try F8 too.</translation>
    </message>
    <message>
        <source>Bereid een verwijzing voor</source>
        <translation>Prepare a referral</translation>
    </message>
    <message>
        <source>Zoek hulp op de sociale kaart bij wat er nodig is.</source>
        <translation>Look for help on the sociale kaart for what is needed.</translation>
    </message>
</context>
<context>
    <name>PreparedCard</name>
    <message>
        <source>De verwijzing staat klaar</source>
        <translation>The referral is ready</translation>
    </message>
    <message>
        <source>Er is nog niets verstuurd. Noteer eerst wat u mag delen. Dan komt uw vraag in de brief.</source>
        <translation>Nothing has been sent yet. First note what you may share. Then your question comes in the letter.</translation>
    </message>
    <message>
        <source>Noteer wat u mag delen</source>
        <translation>Note what you may share</translation>
    </message>
    <message>
        <source>Brief bekijken</source>
        <translation>View letter</translation>
    </message>
    <message>
        <source>%1, bij %2. Antwoordcode: %3</source>
        <translation>%1, from %2. Reply code: %3</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Brief schrijven</source>
        <translation>Write a letter</translation>
    </message>
    <message>
        <source>Dossierkopie</source>
        <translation>Copy of the file</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Zo komt het uit de printer</source>
        <translation>As it comes out of the printer</translation>
    </message>
    <message>
        <source>Kies links wat u wilt afdrukken.</source>
        <translation>Choose at the left what you want to print.</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Alleen in het Nederlands. Nog niet in: %1.</source>
        <translation>Only in Dutch. Not yet in: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pagina(&apos;s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papier(en)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>De aanbieder</source>
        <translation>The provider</translation>
    </message>
    <message>
        <source>Naam van de aanbieder</source>
        <translation>Name of the provider</translation>
    </message>
    <message>
        <source>Over de aanbieder</source>
        <translation>About the provider</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Straat en nummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>City</translation>
    </message>
    <message>
        <source>KvK-nummer</source>
        <translation>Chamber of Commerce number</translation>
    </message>
    <message>
        <source>AGB-code</source>
        <translation>AGB code</translation>
    </message>
    <message>
        <source>Na hoeveel dagen vragen we om antwoord?</source>
        <translation>After how many days do we ask for an answer?</translation>
    </message>
    <message>
        <source>Leeg: zoals de gemeente het heeft afgesproken.</source>
        <translation>Empty: as the municipality has agreed.</translation>
    </message>
    <message numerus="yes">
        <source>Geldt voor alle %n aanbiedingen van deze aanbieder.</source>
        <translation>
            <numerusform>Holds for %n provision of this provider.</numerusform>
            <numerusform>Holds for all %n provisions of this provider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provision</name>
    <message>
        <source>%1 tot en met %2 jaar</source>
        <translation>%1 to %2 years</translation>
    </message>
    <message>
        <source>Vanaf %1 jaar</source>
        <translation>From %1 years</translation>
    </message>
    <message>
        <source>Tot en met %1 jaar</source>
        <translation>Up to %1 years</translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Van een bewoner, tot en met %1</source>
        <translation>Of a resident, until %1</translation>
    </message>
    <message>
        <source>klopt niet</source>
        <translation>not correct</translation>
    </message>
    <message>
        <source>Klopte niet op %1, zegt %2.</source>
        <translation>Was not correct on %1, says %2.</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>Nog niet gehoord of er plek is.</source>
        <translation>Not heard yet whether there is room.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Gehoord op %2</source>
        <translation>%1. Heard on %2</translation>
    </message>
    <message>
        <source>%1. Gehoord op %2 van %3</source>
        <translation>%1. Heard on %2 from %3</translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en) in uw dossiers lopen hier nog. Ze gaan door. Bel of het doorgaat, of zoek iets anders.</source>
        <translation>
            <numerusform>%n referral in your files still leads here. It goes on. Call whether it will happen, or find something else.</numerusform>
            <numerusform>%n referrals in your files still lead here. They go on. Call whether they will happen, or find something else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvisionCard</name>
    <message>
        <source>Gekozen hulp</source>
        <translation>Chosen help</translation>
    </message>
    <message>
        <source>Kies hulp die past. Dan ziet u hier wat u moet weten.</source>
        <translation>Choose help that fits. Then you see here what you need to know.</translation>
    </message>
    <message>
        <source>Aanbieder</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>Who for</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>How to apply</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>ProvisionChoice</name>
    <message>
        <source>Welke hulp past?</source>
        <translation>Which help fits?</translation>
    </message>
    <message>
        <source>Zoek in gewone woorden: taal, slapen, huur …</source>
        <translation>Search in everyday words: language, sleep, rent …</translation>
    </message>
    <message>
        <source>Zoek hulp in de sociale kaart</source>
        <translation>Search the directory of help</translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Soort hulp</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Alle leefgebieden</source>
        <translation>All life areas</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life area</translation>
    </message>
    <message>
        <source>Gevonden hulp</source>
        <translation>Help found</translation>
    </message>
    <message>
        <source>Zonder deze woorden</source>
        <translation>Without these words</translation>
    </message>
    <message>
        <source>Niets gevonden. Gebruik een ander woord, of kijk bij alle leefgebieden.</source>
        <translation>Nothing found. Use another word, or look in all life areas.</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Lichtste hulp eerst</source>
        <translation>Lightest help first</translation>
    </message>
    <message>
        <source>Gezocht met de eigen woorden: “%1”</source>
        <translation>Found with their own words: “%1”</translation>
    </message>
    <message>
        <source>Zoek dit bij alle hulp</source>
        <translation>Look for this in all help</translation>
    </message>
</context>
<context>
    <name>ProvisionFilter</name>
    <message>
        <source>Zoek in gewone woorden: koffie, huur, slapen …</source>
        <translation>Search in everyday words: coffee, rent, sleep …</translation>
    </message>
    <message>
        <source>Zoek in de sociale kaart</source>
        <translation>Search the directory of help</translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Soort aanbod</source>
        <translation>Kind of provision</translation>
    </message>
    <message>
        <source>Alle leefgebieden</source>
        <translation>All life areas</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life area</translation>
    </message>
</context>
<context>
    <name>ProvisionForm</name>
    <message>
        <source>Leefgebieden</source>
        <translation>Life areas</translation>
    </message>
    <message>
        <source>Wetten</source>
        <translation>Laws</translation>
    </message>
    <message>
        <source>Schrijf ze zo: ma 09:00-12:00; do 13:00-17:00</source>
        <translation>Write them like this: ma 09:00-12:00; do 13:00-17:00</translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Hoe heet het?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>Wat is het?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Soort aanbod</source>
        <translation>Kind of provision</translation>
    </message>
    <message>
        <source>Trede</source>
        <translation>Rung</translation>
    </message>
    <message>
        <source>Te krijgen?</source>
        <translation>Available?</translation>
    </message>
    <message>
        <source>Voor wie is het?</source>
        <translation>For whom is it?</translation>
    </message>
    <message>
        <source>Vanaf welke leeftijd?</source>
        <translation>From which age?</translation>
    </message>
    <message>
        <source>Tot en met welke leeftijd?</source>
        <translation>Up to which age?</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Hoe meldt u aan?</source>
        <translation>How do you apply?</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Openingstijden</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Meer over de tijden</source>
        <translation>More about the hours</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Hoeveel?</source>
        <translation>How much?</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Wijk of gebied</source>
        <translation>Neighbourhood or area</translation>
    </message>
    <message>
        <source>Alleen voor deze postcodes</source>
        <translation>Only for these postcodes</translation>
    </message>
    <message>
        <source>Van elke postcode vier cijfers: 1234 1235</source>
        <translation>Four figures of each postcode: 1234 1235</translation>
    </message>
    <message>
        <source>Hoeveel dagen mag wachten duren?</source>
        <translation>How many days may a wait take?</translation>
    </message>
    <message>
        <source>De norm waar u met elkaar van uitgaat. Bij Wachten ziet u wie erover is.</source>
        <translation>The norm that you go by together. At Waiting you see who is over it.</translation>
    </message>
    <message>
        <source>Zoekwoorden</source>
        <translation>Search words</translation>
    </message>
    <message>
        <source>Woorden van bewoners: huur, post, alleen</source>
        <translation>Words of residents: rent, mail, alone</translation>
    </message>
    <message>
        <source>Welke bewoner biedt dit aan?</source>
        <translation>Which resident offers this?</translation>
    </message>
    <message>
        <source>Akkoord gegeven op</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Mag hier staan tot en met</source>
        <translation>May stand here until</translation>
    </message>
    <message>
        <source>Het aanbod</source>
        <translation>The provision</translation>
    </message>
    <message>
        <source>Hoe, waar en wanneer</source>
        <translation>How, where and when</translation>
    </message>
    <message>
        <source>Biedt een bewoner dit aan?</source>
        <translation>Does a resident offer this?</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Vul dit alleen in als een buur of vrijwilliger dit zelf aanbiedt en goedvindt dat het hier staat. Alle gidsen zien het. Na de laatste dag stopt het vanzelf.</source>
        <translation>Fill this in only when a neighbour or volunteer offers this and agrees that it stands here. All guides see it. After the last day it ends by itself.</translation>
    </message>
</context>
<context>
    <name>ProvisionOver</name>
    <message>
        <source>Wat zeggen zij?</source>
        <translation>What do they say?</translation>
    </message>
    <message>
        <source>Het gaat door</source>
        <translation>It goes on</translation>
    </message>
    <message>
        <source>Iets anders zoeken</source>
        <translation>Look for something else</translation>
    </message>
    <message>
        <source>Staat niet meer in de sociale kaart. Op %1 zeiden zij: %2</source>
        <translation>No longer in the directory of help. On %1 they said: %2</translation>
    </message>
    <message>
        <source>Dit staat niet meer in de sociale kaart. Bel en vraag of het doorgaat. Gaat het niet door? Zoek iets anders, en noteer hieronder dat deze verwijzing stopt.</source>
        <translation>This is no longer in the directory of help. Call and ask whether it goes on. If it does not, look for something else, and note below that this referral stops.</translation>
    </message>
    <message>
        <source>Genoteerd: het gaat door.</source>
        <translation>Noted: it goes on.</translation>
    </message>
</context>
<context>
    <name>ProvisionPage</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Uit de lijst halen</source>
        <translation>Take out of the list</translation>
    </message>
    <message>
        <source>Nieuw aanbod</source>
        <translation>New provision</translation>
    </message>
    <message>
        <source>Alle gidsen zien wat u toevoegt.</source>
        <translation>All guides see what you add.</translation>
    </message>
    <message>
        <source>Uit de lijst gehaald. Verwijzingen die lopen, gaan door en staan op Vandaag.</source>
        <translation>Taken off the list. Referrals that run go on, and stand on Today.</translation>
    </message>
</context>
<context>
    <name>ProvisionPanel</name>
    <message>
        <source>Over dit aanbod</source>
        <translation>About this provision</translation>
    </message>
    <message>
        <source>Kies iets in de lijst. Hier ziet u dan voor wie het is en hoe u aanmeldt.</source>
        <translation>Choose something in the list. Then you see here who it is for and how to apply.</translation>
    </message>
    <message>
        <source>Verwijzen</source>
        <translation>Refer</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Twee versies naast elkaar</source>
        <translation>Two versions side by side</translation>
    </message>
    <message>
        <source>Op twee laptops is een versie vastgesteld, zonder van elkaar te weten. Ze blijven allebei bewaard.</source>
        <translation>A version was fixed on two laptops, without knowing of each other. Both are kept.</translation>
    </message>
    <message>
        <source>de regisseur</source>
        <translation>the lead worker</translation>
    </message>
    <message>
        <source>%1 kiest welke geldt.</source>
        <translation>%1 chooses which one stands.</translation>
    </message>
    <message>
        <source>%1 geldt</source>
        <translation>%1 stands</translation>
    </message>
    <message>
        <source>Bekijk wat er verschilt</source>
        <translation>See what differs</translation>
    </message>
    <message>
        <source>Dit kwam erbij na %1</source>
        <translation>This was added after %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ding(en) in het plan staan anders dan in %1.</source>
        <translation>
            <numerusform>%n thing in the plan differs from %1.</numerusform>
            <numerusform>%n things in the plan differ from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>U schreef dat niet zelf sinds die versie er is.</source>
        <translation>You did not write that yourself since that version.</translation>
    </message>
    <message>
        <source>Bekijk wat er anders is</source>
        <translation>See what is different</translation>
    </message>
    <message>
        <source>Neem het op in een nieuwe versie</source>
        <translation>Take it into a new version</translation>
    </message>
    <message>
        <source>Zo laten</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <source>Zo laten: het blijft in het plan, zonder nieuwe versie</source>
        <translation>Leave it so: it stays in the plan, without a new version</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Vergrendelen  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
</context>
<context>
    <name>RailPages</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Sociale kaart</source>
        <translation>Directory of help</translation>
    </message>
    <message>
        <source>Verzenden</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ReadableTexts</name>
    <message>
        <source>Bewaar als bestand</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Teksten die nog leesbaar zijn</source>
        <translation>Texts that can still be read</translation>
    </message>
    <message>
        <source>Even lezen …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Er is niets meer te lezen. Zet een reservekopie terug.</source>
        <translation>Nothing can be read any more. Put back a backup copy.</translation>
    </message>
    <message>
        <source>Alles wat hier getypt is, was al verstuurd.</source>
        <translation>Everything that was typed here had been sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n tekst(en) die misschien nergens anders staan.</source>
        <translation>
            <numerusform>%n text that may be nowhere else.</numerusform>
            <numerusform>%n texts that may be nowhere else.</numerusform>
        </translation>
    </message>
    <message>
        <source>Niet alles is nog te lezen.</source>
        <translation>Not everything can still be read.</translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Bewaard. Dit bestand staat nu buiten WijkDesk. Wis het als u klaar bent.</source>
        <translation>Saved. This file is now outside WijkDesk. Delete it when you are done.</translation>
    </message>
</context>
<context>
    <name>ReaderChoice</name>
    <message>
        <source>Alleen &amp;team</source>
        <translation>&amp;Team only</translation>
    </message>
    <message>
        <source>Alleen &amp;Participatiewet</source>
        <translation>Only &amp;Participation Act</translation>
    </message>
    <message>
        <source>Alleen &amp;veiligheid</source>
        <translation>Only &amp;safety</translation>
    </message>
    <message>
        <source>Alleen &amp;cliëntondersteuner</source>
        <translation>Only &amp;client supporter</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Het gezin mag dit lezen, en iedereen die met dit dossier werkt.</source>
        <translation>The family may read this, and everybody who works with this file.</translation>
    </message>
    <message>
        <source>Alleen wie van het team met dit dossier werkt. Het gezin en de cliëntondersteuner lezen dit niet.</source>
        <translation>Only who of the team works with this file. The family and the client supporter do not read this.</translation>
    </message>
    <message>
        <source>Alleen wie in dit dossier de Participatiewet uitvoert. Anderen zien niet dat het er is.</source>
        <translation>Only who carries out the Participation Act in this file. Others do not see that it is there.</translation>
    </message>
    <message>
        <source>Alleen gidsen en de teamleider, omdat het over veiligheid gaat. Anderen zien niet dat het er is.</source>
        <translation>Only guides and the team lead, because it is about safety. Others do not see that it is there.</translation>
    </message>
    <message>
        <source>Alleen de cliëntondersteuner. Het team leest dit niet.</source>
        <translation>Only the client supporter. The team does not read this.</translation>
    </message>
    <message>
        <source>Alleen wie op de lijst van dit onderdeel staat.</source>
        <translation>Only who is on the list of this part.</translation>
    </message>
    <message>
        <source>het gezin</source>
        <translation>the family</translation>
    </message>
    <message>
        <source>niemand die deze laptop kent</source>
        <translation>nobody known to this laptop</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>ReadersBox</name>
    <message>
        <source>Wie leest mee?</source>
        <translation>Who can read this?</translation>
    </message>
</context>
<context>
    <name>ReadersPanel</name>
    <message>
        <source>Wie leest dit?</source>
        <translation>Who reads this?</translation>
    </message>
    <message>
        <source>Andere lezers kunt u hier niet kiezen.</source>
        <translation>You cannot choose other readers here.</translation>
    </message>
    <message>
        <source>Gezin mag dit lezen</source>
        <translation>The family may read this</translation>
    </message>
    <message>
        <source>Lezers wijzigen</source>
        <translation>Change the readers</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Nu leest dit: %1.</source>
        <translation>Read now by: %1.</translation>
    </message>
    <message>
        <source>Dit gaan ook lezen: %1.</source>
        <translation>Will read this too: %1.</translation>
    </message>
    <message>
        <source>Dit lezen niet meer: %1.</source>
        <translation>Will not read this any more: %1.</translation>
    </message>
    <message>
        <source>Het gaat van hun laptop, zodra die verbinding heeft.</source>
        <translation>It leaves their laptop, as soon as that has a connection.</translation>
    </message>
    <message>
        <source>In %1 van het plan blijft het staan: wat vastligt, verandert niet.</source>
        <translation>In %1 of the plan it stays: what is fixed does not change.</translation>
    </message>
    <message>
        <source>Dit haalt u niet terug. U kunt het lezen, en het team kan het wijzigen.</source>
        <translation>You cannot take this back. You can read it, and the team can change it.</translation>
    </message>
    <message>
        <source>Andere lezers. %1</source>
        <translation>Other readers. %1</translation>
    </message>
    <message>
        <source>Andere lezers. %1 Met Ctrl+Z maakt u het ongedaan.</source>
        <translation>Other readers. %1 Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>ReadingBand</name>
    <message>
        <source>U leest mee tot %1 en kunt niets veranderen. Dat u kijkt, is genoteerd.</source>
        <translation>You read along until %1 and cannot change anything. That you look is noted.</translation>
    </message>
</context>
<context>
    <name>ReasonFold</name>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Schrijf kort waarom. Er is niets veranderd.</source>
        <translation>Write briefly why. Nothing has changed.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Wacht bij %1. Daar kijkt iemand of het in het dossier komt.</source>
        <translation>Waits at %1. Somebody there will look whether it comes into the file.</translation>
    </message>
    <message>
        <source>Overgenomen door %1, %2.</source>
        <translation>Taken over by %1, %2.</translation>
    </message>
    <message>
        <source>Niet overgenomen door %1, %2. Vraag daar waarom. Uw tekst is bewaard.</source>
        <translation>Not taken over by %1, %2. Ask there why. Your text is kept.</translation>
    </message>
    <message>
        <source>U nam dit terug, %2.</source>
        <translation>You took this back, %2.</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>U werkt niet (meer) met dit dossier. Vraag de regisseur om u toe te voegen.</source>
        <translation>You do not work on this file (any more). Ask the lead worker to add you.</translation>
    </message>
    <message>
        <source>Waar dit bij hoort, staat nog niet bij de centrale opslag.</source>
        <translation>What this belongs to is not in the central store yet.</translation>
    </message>
    <message>
        <source>Dit was al eens verstuurd, met een andere inhoud.</source>
        <translation>This was sent before, with different content.</translation>
    </message>
    <message>
        <source>De centrale opslag kent een deel hiervan nog niet. De beheerder werkt dit bij.</source>
        <translation>The central store does not know part of this yet. The administrator will update it.</translation>
    </message>
    <message>
        <source>De centrale opslag kent dit nog niet. De beheerder werkt dit bij.</source>
        <translation>The central store does not know this yet. The administrator will update it.</translation>
    </message>
    <message>
        <source>Er zit een fout in hoe dit is verstuurd. De beheerder kijkt hiernaar.</source>
        <translation>There is a fault in how this was sent. The administrator will look at it.</translation>
    </message>
    <message>
        <source>Dit hoort in een ander dossier of bij een ander team.</source>
        <translation>This belongs in another file or with another team.</translation>
    </message>
    <message>
        <source>Wie waarneemt, geeft niemand anders een rol. Vraag de regisseur om dat te doen.</source>
        <translation>Who covers gives nobody else a role. Ask the director of the file to do that.</translation>
    </message>
    <message>
        <source>Bij een waarneming ontbrak de laatste dag. Regel de waarneming opnieuw.</source>
        <translation>A cover had no last day. Arrange the cover again.</translation>
    </message>
    <message>
        <source>Een collega kreeg een rol in een dossier dat die collega niet mag zien. Kies iemand anders.</source>
        <translation>A colleague was given a role in a file which that colleague may not see. Choose somebody else.</translation>
    </message>
    <message>
        <source>Alleen wie gevraagd is, keurt een versie goed of stuurt haar terug.</source>
        <translation>Only who was asked approves a version or sends it back.</translation>
    </message>
    <message>
        <source>Wie een versie vaststelt of om goedkeuring vraagt, keurt haar niet zelf goed.</source>
        <translation>Who fixes a version or asks for approval does not approve it.</translation>
    </message>
    <message>
        <source>Delen zonder toestemming beslist alleen de regisseur of de teamleider, op eigen naam.</source>
        <translation>Only the lead worker or the team lead decides to share without consent, in their own name.</translation>
    </message>
    <message>
        <source>Op deze overdracht antwoordt een collega van het andere team.</source>
        <translation>A colleague of the other team answers this handover.</translation>
    </message>
    <message>
        <source>Wie een overdracht niet aanneemt, zegt waarom.</source>
        <translation>Whoever does not accept a handover says why.</translation>
    </message>
    <message>
        <source>Een stap van een verwijzing stond op een dag die nog moet komen. Noteer de stap opnieuw.</source>
        <translation>A step of a referral had a day that is still to come. Note the step again.</translation>
    </message>
    <message>
        <source>Dit stond op naam van een collega. Alleen die collega kan dat zeggen.</source>
        <translation>This was in the name of a colleague. Only that colleague can say it.</translation>
    </message>
    <message>
        <source>Dit ligt vast en kan niet meer veranderen.</source>
        <translation>This is fixed and can no longer change.</translation>
    </message>
    <message>
        <source>Dit is twee keer verstuurd, en de tweede keer was het anders.</source>
        <translation>This was sent twice, and the second time it was different.</translation>
    </message>
    <message>
        <source>Er ging iets mis bij de centrale opslag. De beheerder kijkt hiernaar.</source>
        <translation>Something went wrong in the central store. The administrator will look at it.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Ontvangen?</source>
        <translation>Received?</translation>
    </message>
    <message>
        <source>Welk pakket?</source>
        <translation>Which package?</translation>
    </message>
    <message>
        <source>Wie heeft het ontvangen?</source>
        <translation>Who received it?</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Hoe hoorde u dat?</source>
        <translation>How did you hear that?</translation>
    </message>
    <message>
        <source>Noteer en sluit het dossier</source>
        <translation>Note it and close the file</translation>
    </message>
    <message>
        <source>Het dossier is gesloten op %1.</source>
        <translation>The file was closed on %1.</translation>
    </message>
    <message>
        <source>Er is nog geen pakket gemaakt.</source>
        <translation>No package was made yet.</translation>
    </message>
    <message>
        <source>Dit loopt nog: %1.</source>
        <translation>This still goes on: %1.</translation>
    </message>
</context>
<context>
    <name>ReferralDesk</name>
    <message>
        <source>wachten urgent voorrang overbruggen</source>
        <translation>waiting urgent priority bridge</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
</context>
<context>
    <name>ReferralFold</name>
    <message>
        <source>Brief bekijken</source>
        <translation>View letter</translation>
    </message>
    <message>
        <source>Ik volg deze</source>
        <translation>I follow this one</translation>
    </message>
    <message>
        <source>Zoek andere hulp</source>
        <translation>Find other help</translation>
    </message>
    <message>
        <source>Stap noteren</source>
        <translation>Note a step</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>antwoordcode %1</source>
        <translation>reply code %1</translation>
    </message>
    <message>
        <source>voor %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Brief bekijken: %1</source>
        <translation>View letter: %1</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>dit aanbod is er niet meer</source>
        <translation>this provision is no longer there</translation>
    </message>
    <message>
        <source>dag ligt vóór een eerdere stap</source>
        <translation>day is before an earlier step</translation>
    </message>
    <message>
        <source>navragen op %1</source>
        <translation>to ask on %1</translation>
    </message>
    <message>
        <source>antwoord verwacht vóór %1</source>
        <translation>answer expected before %1</translation>
    </message>
    <message>
        <source>Bij de actie: %1</source>
        <translation>For the action: %1</translation>
    </message>
    <message>
        <source>Reden: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Heet nu: %1</source>
        <translation>Now called: %1</translation>
    </message>
    <message>
        <source>Gevolgd door %1</source>
        <translation>Followed by %1</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Verwijzing voorbereiden</source>
        <translation>Prepare a referral</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>Go to the file</translation>
    </message>
    <message>
        <source>Bij welke behoefte?</source>
        <translation>For which need?</translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation>Who for?</translation>
    </message>
    <message>
        <source>Naar de behoeften</source>
        <translation>Go to the needs</translation>
    </message>
    <message>
        <source>Wat vraagt u aan hen?</source>
        <translation>What do you ask of them?</translation>
    </message>
    <message>
        <source>Dit komt in de brief. Schrijf alleen wat zij moeten weten.</source>
        <translation>This goes in the letter. Write only what they need to know.</translation>
    </message>
    <message>
        <source>Verwijzing klaarzetten</source>
        <translation>Make the referral ready</translation>
    </message>
    <message>
        <source>Waarvoor en voor wie?</source>
        <translation>What for, and who for?</translation>
    </message>
    <message>
        <source>De vraag</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Geen behoefte gekozen</source>
        <translation>No need chosen</translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation>The whole family</translation>
    </message>
</context>
<context>
    <name>ReferralPast</name>
    <message>
        <source>met scan</source>
        <translation>with scan</translation>
    </message>
    <message>
        <source>dag ligt vóór de stap ervoor</source>
        <translation>day is before the step before it</translation>
    </message>
    <message>
        <source>genoteerd %1</source>
        <translation>noted %1</translation>
    </message>
</context>
<context>
    <name>ReferralShare</name>
    <message>
        <source>In de brief komt alleen uw vraag. Er staat niemand in.</source>
        <translation>Only your question is in the letter. Nobody is named in it.</translation>
    </message>
    <message>
        <source>In de brief komt uw vraag, en dit: %1</source>
        <translation>In the letter are your question, and this: %1</translation>
    </message>
</context>
<context>
    <name>ReferralShareForm</name>
    <message>
        <source>Bijvoorbeeld: elke week samen taal oefenen</source>
        <translation>For example: practise the language together every week</translation>
    </message>
    <message>
        <source>Wie krijgt het?</source>
        <translation>Who gets it?</translation>
    </message>
    <message>
        <source>Waarvoor mogen zij het gebruiken?</source>
        <translation>What may they use it for?</translation>
    </message>
    <message>
        <source>Waarom mag dit?</source>
        <translation>Why is this allowed?</translation>
    </message>
    <message>
        <source>Wie vindt het goed?</source>
        <translation>Who agrees?</translation>
    </message>
    <message>
        <source>Gezegd op</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Waarom zonder toestemming?</source>
        <translation>Why without consent?</translation>
    </message>
    <message>
        <source>Tot wanneer? Leeg: tot u het intrekt</source>
        <translation>Until when? Empty: until you withdraw it</translation>
    </message>
    <message>
        <source>Leg dit vast</source>
        <translation>Lay this down</translation>
    </message>
    <message>
        <source>Wat gaat er mee, naast de vraag?</source>
        <translation>What goes along, besides the question?</translation>
    </message>
    <message>
        <source>Van 12 tot 16 jaar beslissen kind en wie gezag heeft samen. Vraag ze allemaal.</source>
        <translation>Between 12 and 16 years the child and whoever has custody decide together. Ask all of them.</translation>
    </message>
</context>
<context>
    <name>ReferralStepForm</name>
    <message>
        <source>Bijvoorbeeld: brief, telefoon, langs geweest</source>
        <translation>For example: letter, phone, visit</translation>
    </message>
    <message>
        <source>Wat gebeurde er?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Hoe?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Wie zei nee?</source>
        <translation>Who said no?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>In eigen woorden</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>Wanneer begint de hulp, denken zij?</source>
        <translation>When do they think the help will begin?</translation>
    </message>
    <message>
        <source>Wanneer vraagt u het na?</source>
        <translation>When will you ask again?</translation>
    </message>
    <message>
        <source>Laat leeg voor de gewone dag. Op die dag staat het op Vandaag.</source>
        <translation>Leave empty for the usual day. On that day it stands at Today.</translation>
    </message>
    <message>
        <source>Noteer deze stap</source>
        <translation>Note this step</translation>
    </message>
    <message>
        <source>antwoordstrook</source>
        <translation>reply slip</translation>
    </message>
    <message>
        <source>De stap ervoor was op %1. Klopt deze dag? Druk dan nog een keer.</source>
        <translation>The step before was on %1. Is this day right? Then press once more.</translation>
    </message>
</context>
<context>
    <name>ReferralTexts</name>
    <message>
        <source>E-mailtekst kopiëren (%1)</source>
        <translation>Copy text for e-mail (%1)</translation>
    </message>
    <message>
        <source>Belscript kopiëren (%1)</source>
        <translation>Copy telephone script (%1)</translation>
    </message>
    <message>
        <source>E-mail aan de aanbieder</source>
        <translation>E-mail to the provider</translation>
    </message>
    <message>
        <source>Belscript</source>
        <translation>Telephone script</translation>
    </message>
    <message>
        <source>Gekopieerd. Plak het in beveiligde e-mail of houd het bij de hand.</source>
        <translation>Copied. Paste it in secure e-mail or keep it at hand.</translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Nog geen verwijzing. Kies eerst een behoefte, dan de lichtste hulp die past.</source>
        <translation>No referral yet. First choose a need, then the lightest help that fits.</translation>
    </message>
    <message>
        <source>Verwijzing voorbereiden</source>
        <translation>Prepare a referral</translation>
    </message>
    <message>
        <source>Niemand blijft wachten</source>
        <translation>Nobody is left waiting</translation>
    </message>
    <message>
        <source>Noteer elke stap met de dag waarop die was. Dan ziet u wie er wacht.</source>
        <translation>Note each step with the day it happened. Then you see who is waiting.</translation>
    </message>
    <message>
        <source>Komt er geen antwoord? Dan staat het op Vandaag, zodat u kunt bellen.</source>
        <translation>No answer? Then it appears on Today, so that you can phone.</translation>
    </message>
    <message>
        <source>Dit antwoord hoort bij een ander dossier: %1. Typ de code daar.</source>
        <translation>This answer belongs to another file: %1. Type the code there.</translation>
    </message>
    <message>
        <source>Dit is het antwoord op %1. Noteer wat zij zeggen.</source>
        <translation>This is the answer about %1. Note what they say.</translation>
    </message>
</context>
<context>
    <name>RegieCard</name>
    <message>
        <source>Wie de regie heeft</source>
        <translation>Who is in charge</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Hoe is de regie geregeld?</source>
        <translation>How is it run?</translation>
    </message>
    <message>
        <source>Casusregisseur bij een aanbieder</source>
        <translation>Case lead at a provider</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Dit gezin heeft nu geen regisseur.</source>
        <translation>This family has no lead worker now.</translation>
    </message>
    <message>
        <source>Regisseur: %1</source>
        <translation>Lead worker: %1</translation>
    </message>
    <message>
        <source>Eerder: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>%1, sinds %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>%1, van %2 tot en met %3</source>
        <translation>%1, from %2 up to and including %3</translation>
    </message>
    <message>
        <source>iemand die hier niet staat</source>
        <translation>somebody who is not here</translation>
    </message>
</context>
<context>
    <name>RegiePanel</name>
    <message>
        <source>Neem de regie over</source>
        <translation>Take over regie</translation>
    </message>
    <message>
        <source>Ja, ik word regisseur</source>
        <translation>Yes, I become regisseur</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Not after all</translation>
    </message>
    <message>
        <source>uw collega</source>
        <translation>your colleague</translation>
    </message>
    <message>
        <source>U wordt vandaag regisseur. %1 blijft meewerken als tweede gids en ziet dit na de volgende verzending. U kunt dit terugdraaien met Ctrl+Z.</source>
        <translation>You become regisseur today. %1 goes on working along as second gids and sees this after the next sending. You can take this back with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Dit dossier heeft nu geen regisseur. U wordt het vandaag. U kunt dit terugdraaien met Ctrl+Z.</source>
        <translation>This file has no regisseur now. You become it today. You can take this back with Ctrl+Z.</translation>
    </message>
    <message>
        <source>U nam de regie over. %1 werkt mee als tweede gids.</source>
        <translation>You took over regie. %1 works along as second gids.</translation>
    </message>
    <message>
        <source>U nam de regie over.</source>
        <translation>You took over regie.</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Het gesprek</source>
        <translation>The conversation</translation>
    </message>
    <message>
        <source>Alles wordt vanzelf bewaard</source>
        <translation>Everything saves itself</translation>
    </message>
    <message>
        <source>Nog niet gevraagd</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Leefgebied</source>
        <translation>Life a&amp;rea</translation>
    </message>
    <message>
        <source>Soo&amp;rt</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Minuten</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>In een paar woorden. Een naam is niet nodig.</source>
        <translation>In a few words. No name is needed.</translation>
    </message>
    <message>
        <source>Zoals iemand het zelf zegt.</source>
        <translation>As the person says it.</translation>
    </message>
    <message>
        <source>&amp;Vraag in eigen woorden</source>
        <translation>&amp;Question in their own words</translation>
    </message>
    <message>
        <source>Vraag en &amp;antwoord</source>
        <translation>Question and &amp;answer</translation>
    </message>
    <message>
        <source>Schrijf op wat iemand zegt. Uitzoeken komt later.</source>
        <translation>Write down what the person says. Finding out comes later.</translation>
    </message>
    <message>
        <source>&amp;Waar</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>&amp;Taal</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>T&amp;olk</source>
        <translation>&amp;Interpreter</translation>
    </message>
    <message>
        <source>&amp;Spoed</source>
        <translation>&amp;Urgency</translation>
    </message>
    <message>
        <source>T&amp;elefoon</source>
        <translation>&amp;Phone</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Hoe verder</source>
        <translation>What next</translation>
    </message>
    <message>
        <source>Klaar (Ctrl+Enter)</source>
        <translation>Done (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Maak er een aanmelding van</source>
        <translation>Make it a registration</translation>
    </message>
    <message>
        <source>Dossier maken</source>
        <translation>Create file</translation>
    </message>
    <message>
        <source>Afsluiten met advies</source>
        <translation>Close with advice</translation>
    </message>
    <message>
        <source>Niet voor ons</source>
        <translation>Not for us</translation>
    </message>
    <message>
        <source>Aanmelding</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Kort advies %1</source>
        <translation>Short advice %1</translation>
    </message>
    <message>
        <source>Kort advies</source>
        <translation>Short advice</translation>
    </message>
    <message>
        <source>Is er meer nodig dan een antwoord? Maak een dossier.</source>
        <translation>Is more needed than an answer? Create a file.</translation>
    </message>
    <message>
        <source>Aanmelding %1</source>
        <translation>Registration %1</translation>
    </message>
    <message>
        <source>Nieuwe aanmelding</source>
        <translation>New registration</translation>
    </message>
    <message>
        <source>Dit telt mee als advies. Is er meer nodig? Alles gaat mee.</source>
        <translation>This counts as advice. Is more needed? Everything goes along.</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>Go to the file</translation>
    </message>
    <message>
        <source>Bewaard om %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Het korte advies is bewaard.</source>
        <translation>The short advice is saved.</translation>
    </message>
    <message>
        <source>De aanmelding is afgesloten.</source>
        <translation>The registration is closed.</translation>
    </message>
</context>
<context>
    <name>RelationFold</name>
    <message>
        <source>Nog kiezen</source>
        <translation>Choose later</translation>
    </message>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Band verwijderen</source>
        <translation>Remove tie</translation>
    </message>
    <message>
        <source>Nieuwe band</source>
        <translation>New tie</translation>
    </message>
    <message>
        <source>twee keer dezelfde persoon</source>
        <translation>twice the same person</translation>
    </message>
    <message>
        <source>nog niet af</source>
        <translation>not finished</translation>
    </message>
    <message>
        <source>geldt nu niet</source>
        <translation>does not hold now</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>whom</translation>
    </message>
    <message>
        <source>Gezag over dit kind</source>
        <translation>Parental responsibility for this child</translation>
    </message>
    <message>
        <source>Alleen bij een ouder of een voogd.</source>
        <translation>Only for a parent or a guardian.</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>RelationsCard</name>
    <message>
        <source>Familiebanden</source>
        <translation>Family ties</translation>
    </message>
    <message>
        <source>Nog geen banden. Noteer wie ouder, partner of voogd is.</source>
        <translation>No ties yet. Note who is a parent, partner or guardian.</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Band toevoegen</source>
        <translation>Add tie</translation>
    </message>
    <message>
        <source>Dit kan niet kloppen: %1 zijn ouder en kind van elkaar. Kijk het na.</source>
        <translation>This cannot be right: %1 are parent and child of each other. Please check.</translation>
    </message>
    <message>
        <source>Uit de rollen in het gezin:</source>
        <translation>From the roles in the family:</translation>
    </message>
</context>
<context>
    <name>RelocationDesk</name>
    <message>
        <source>overdrachtsdossier verhuizing andere gemeente pakket inlezen</source>
        <translation>handover file move other municipality package read in</translation>
    </message>
    <message>
        <source>Overdracht inlezen</source>
        <translation>Read in a handover</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>aan</source>
        <translation>on</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>off</translation>
    </message>
    <message>
        <source>&amp;Herinneren</source>
        <translation>&amp;Remind</translation>
    </message>
    <message>
        <source>Herinneringen</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Eén keer per dag wat vandaag klaar moet zijn, en een kwartier voor een afspraak. Zonder namen, en nooit in de Meekijkstand.</source>
        <translation>Once a day what is due today, and a quarter of an hour before an appointment. Without names, and never while a household looks along.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>Vandaag moet(en) er nog %n ding(en) klaar zijn.</source>
        <translation>
            <numerusform>Today %n thing still has to be done.</numerusform>
            <numerusform>Today %n things still have to be done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kijk bij Vandaag of in de agenda.</source>
        <translation>Look at Today or in the agenda.</translation>
    </message>
    <message>
        <source>U hebt om %1 een afspraak. Kijk in de agenda.</source>
        <translation>You have an appointment at %1. Look in the agenda.</translation>
    </message>
</context>
<context>
    <name>RemovedCard</name>
    <message>
        <source>Verwijderd</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>U kunt een bijlage 30 dagen lang terughalen.</source>
        <translation>You can bring an attachment back for 30 days.</translation>
    </message>
    <message>
        <source>Terughalen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Terughalen: %1</source>
        <translation>Bring back: %1</translation>
    </message>
</context>
<context>
    <name>ReplyCode</name>
    <message>
        <source>Antwoord met een code</source>
        <translation>Answer with a code</translation>
    </message>
    <message>
        <source>Code op de strook</source>
        <translation>Code on the slip</translation>
    </message>
    <message>
        <source>Acht tekens, zoals 7F3K-2M9P.</source>
        <translation>Eight characters, such as 7F3K-2M9P.</translation>
    </message>
    <message>
        <source>Zoek de verwijzing</source>
        <translation>Find the referral</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Soort hulp</source>
        <translation>Kind of help</translation>
    </message>
    <message>
        <source>Productcode, als u die weet</source>
        <translation>Product code, if you know it</translation>
    </message>
    <message>
        <source>Aanbieder</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>AGB-code van de aanbieder</source>
        <translation>AGB code of the provider</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Hoeveel</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Waarin gerekend</source>
        <translation>In which unit</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Of een budget, in euro&apos;s</source>
        <translation>Or a budget, in euros</translation>
    </message>
    <message>
        <source>Wil de persoon een pgb?</source>
        <translation>Does the person want a personal budget?</translation>
    </message>
    <message>
        <source>Wat moet het opleveren?</source>
        <translation>What should it bring?</translation>
    </message>
    <message>
        <source>Wie verwijst?</source>
        <translation>Who refers?</translation>
    </message>
    <message>
        <source>Naam van de verwijzer</source>
        <translation>Name of who refers</translation>
    </message>
    <message>
        <source>AGB-code van de verwijzer</source>
        <translation>AGB code of who refers</translation>
    </message>
    <message>
        <source>Waarom beslist deze gemeente?</source>
        <translation>Why does this municipality decide?</translation>
    </message>
    <message>
        <source>Voor wie vraagt u het?</source>
        <translation>For whom do you ask it?</translation>
    </message>
    <message>
        <source>Wat vraagt u?</source>
        <translation>What do you ask?</translation>
    </message>
    <message>
        <source>Verwijzer</source>
        <translation>Who refers</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>staat niet in de lijst</source>
        <translation>is not in the list</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Verzoek aan de backoffice</source>
        <translation>Request to the back office</translation>
    </message>
    <message>
        <source>Naar het plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Bekijk op papier</source>
        <translation>See it on paper</translation>
    </message>
    <message>
        <source>Bewaar om te versturen</source>
        <translation>Save to send</translation>
    </message>
    <message>
        <source>Er ontbreekt nog iets. Wat u al invulde, is bewaard.</source>
        <translation>Something is still missing. What you filled in is kept.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>Verzoek zonder soort hulp</source>
        <translation>Request without a kind of help</translation>
    </message>
    <message>
        <source>verzoek in de maak</source>
        <translation>request being made</translation>
    </message>
    <message>
        <source>bij de backoffice sinds %1</source>
        <translation>at the back office since %1</translation>
    </message>
    <message>
        <source>backoffice: %1</source>
        <translation>back office: %1</translation>
    </message>
    <message>
        <source>Kies de wet. Alleen voor de Wmo en de Jeugdwet beslist de backoffice.</source>
        <translation>Choose the law. The back office decides for the Wmo and the Jeugdwet only.</translation>
    </message>
    <message>
        <source>Kies voor wie de hulp is.</source>
        <translation>Choose for whom the help is.</translation>
    </message>
    <message>
        <source>Kies een soort hulp, of vul een budget in.</source>
        <translation>Choose a kind of help, or fill in a budget.</translation>
    </message>
    <message>
        <source>Vul in wanneer de hulp begint.</source>
        <translation>Fill in when the help begins.</translation>
    </message>
    <message>
        <source>Schrijf wat de hulp moet opleveren.</source>
        <translation>Write what the help should bring.</translation>
    </message>
    <message>
        <source>Bij jeugdhulp vraagt de backoffice waarom deze gemeente beslist.</source>
        <translation>For youth help the back office asks why this municipality decides.</translation>
    </message>
    <message>
        <source>Bij jeugdhulp vraagt de backoffice wie verwijst.</source>
        <translation>For youth help the back office asks who refers.</translation>
    </message>
    <message>
        <source>Van een arts vraagt de backoffice ook de naam.</source>
        <translation>Of a doctor the back office asks the name too.</translation>
    </message>
    <message>
        <source>Dit staat niet in de lijst van de dag waarop de hulp begint.</source>
        <translation>This is not in the list of the day on which the help begins.</translation>
    </message>
    <message>
        <source>Een AGB-code heeft 8 cijfers. Uw tekst gaat mee zoals die er staat.</source>
        <translation>An AGB code has 8 digits. Your text goes along as it stands.</translation>
    </message>
    <message>
        <source>Zonder AGB-code zoekt de backoffice zelf de aanbieder op.</source>
        <translation>Without an AGB code the back office looks the provider up itself.</translation>
    </message>
    <message>
        <source>%1 tekens; in een bericht passen er %2. Het gaat heel mee, met een waarschuwing.</source>
        <translation>%1 characters; a message holds %2. All of it goes along, with a warning.</translation>
    </message>
    <message>
        <source>Typ een heel getal boven 0.</source>
        <translation>Type a whole number above 0.</translation>
    </message>
    <message>
        <source>De laatste dag ligt vóór de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Bij hulp per week hoort een laatste dag.</source>
        <translation>Help per week needs a last day.</translation>
    </message>
    <message>
        <source>Hoeveel, waarin gerekend en hoe vaak horen bij elkaar.</source>
        <translation>How much, in which unit and how often belong together.</translation>
    </message>
    <message>
        <source>U rekent al in euro&apos;s. Eén van de twee is genoeg.</source>
        <translation>You count in euros already. One of the two is enough.</translation>
    </message>
    <message>
        <source>Bij een pgb stuurt de backoffice geen toewijzing naar een aanbieder.</source>
        <translation>With a personal budget the back office sends no assignment to a provider.</translation>
    </message>
    <message>
        <source>Er is geen BSN. De backoffice kan geen bericht van iWmo of iJw sturen; dit verzoek kan wel.</source>
        <translation>There is no BSN. The back office cannot send a message of iWmo or iJw; this request can go.</translation>
    </message>
    <message>
        <source>De geboortedatum is niet bekend.</source>
        <translation>The birth date is not known.</translation>
    </message>
    <message>
        <source>In het dossier staat niet wie het gezag heeft. Vul het in bij Gezin.</source>
        <translation>The file does not say who has custody. Fill it in at Family.</translation>
    </message>
    <message>
        <source>Het plan is nog niet vastgesteld, of er wachten twee versies op een keuze.</source>
        <translation>The plan was not fixed yet, or two versions wait for a choice.</translation>
    </message>
</context>
<context>
    <name>RestoredCard</name>
    <message>
        <source>Haal dit werk terug</source>
        <translation>Bring this work back</translation>
    </message>
    <message>
        <source>Verder zonder dit werk</source>
        <translation>Go on without this work</translation>
    </message>
    <message>
        <source>De centrale opslag heeft misschien nieuwer werk van u. Dat komt vanzelf terug. Wat u hier hebt, wordt erbij verstuurd. Er gaat niets verloren.</source>
        <translation>The central store may have newer work of yours. That comes back by itself. What you have here is sent as well. Nothing is lost.</translation>
    </message>
    <message>
        <source>Weer versturen</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Deze laptop is teruggezet</source>
        <translation>This laptop was put back</translation>
    </message>
    <message>
        <source>Naar de reservekopie van %1. Er wordt nog niets verstuurd of opgehaald.</source>
        <translation>To the backup copy of %1. Nothing is sent or fetched yet.</translation>
    </message>
    <message>
        <source>Het werk van daarna is teruggehaald.</source>
        <translation>The work of after that was brought back.</translation>
    </message>
    <message>
        <source>Daarna typte u nog: %1. Dat is apart bewaard.</source>
        <translation>After that you typed: %1. That is kept apart.</translation>
    </message>
    <message>
        <source>Een deel van wat er stond, is niet meer te lezen.</source>
        <translation>Part of what was there can no longer be read.</translation>
    </message>
    <message>
        <source>Uw werk staat er weer.</source>
        <translation>Your work is there again.</translation>
    </message>
    <message>
        <source>WijkDesk verstuurt weer.</source>
        <translation>WijkDesk sends again.</translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>Rechten en klachten</source>
        <translation>Rights and complaints</translation>
    </message>
    <message>
        <source>Dit staat op het papier. Vertel het ook.</source>
        <translation>This is on the paper. Tell it too.</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Wie werkt mee</source>
        <translation>Who works on this</translation>
    </message>
    <message>
        <source>Collega toevoegen</source>
        <translation>Add colleague</translation>
    </message>
    <message>
        <source>Collega van uw team, of cliëntondersteuner</source>
        <translation>Colleague of your team, or client supporter</translation>
    </message>
    <message>
        <source>Het dossier komt op de laptop van uw collega, zodra die verbinding heeft.</source>
        <translation>The file reaches your colleague&apos;s laptop as soon as it has a connection.</translation>
    </message>
    <message>
        <source>Toevoegen als tweede gids</source>
        <translation>Add as second guide</translation>
    </message>
    <message>
        <source>Alle collega&apos;s van uw team werken al mee.</source>
        <translation>All colleagues in your team already work on this.</translation>
    </message>
    <message>
        <source>Vaste contacten</source>
        <translation>Standing contacts</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Toevoegen als cliëntondersteuner</source>
        <translation>Add as client supporter</translation>
    </message>
    <message>
        <source>Alleen als het gezin dat wil. Leest wat het gezin mag lezen, en niet wat van het team is. Schrijft eigen notities, die het team niet leest.</source>
        <translation>Only if the family wants it. Reads what the family may read, and not what is the team&apos;s. Writes notes of their own, which the team does not read.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Is er plek?</source>
        <translation>Is there room?</translation>
    </message>
    <message>
        <source>Kies wat u hoorde</source>
        <translation>Choose what you heard</translation>
    </message>
    <message>
        <source>Wat hoorde u?</source>
        <translation>What did you hear?</translation>
    </message>
    <message>
        <source>Hoeveel weken wachten, zeggen zij?</source>
        <translation>How many weeks of waiting, do they say?</translation>
    </message>
    <message>
        <source>Van wie?</source>
        <translation>From whom?</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Genoteerd wat u hoorde.</source>
        <translation>Noted what you heard.</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Evaluaties</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Nieuwe evaluatie</source>
        <translation>New evaluation</translation>
    </message>
    <message>
        <source>daarna vastgesteld als %1</source>
        <translation>fixed afterwards as %1</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Een collega heeft dit ook gewijzigd. Beide teksten blijven bewaard.</source>
        <translation>A colleague has changed this too. Both texts are kept.</translation>
    </message>
    <message>
        <source>Een collega wijzigde een andere alinea. De twee teksten zijn samengevoegd.</source>
        <translation>A colleague changed another paragraph. The two texts were put together.</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Verwijzingen die hier lopen</source>
        <translation>Referrals that run here</translation>
    </message>
    <message>
        <source>Gevraagd als: %1</source>
        <translation>Asked as: %1</translation>
    </message>
    <message>
        <source>vraag of het doorgaat</source>
        <translation>ask whether it goes on</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Alle overdrachten</source>
        <translation>All handovers</translation>
    </message>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdracht zonder naam</source>
        <translation>Handover without a name</translation>
    </message>
    <message>
        <source>Overdracht: %1</source>
        <translation>Handover: %1</translation>
    </message>
    <message>
        <source>Meldcode: zet de volgende stap</source>
        <translation>Meldcode: take the next step</translation>
    </message>
    <message>
        <source>Meldcode: kies de dag van de volgende stap</source>
        <translation>Meldcode: choose the day of the next step</translation>
    </message>
    <message>
        <source>Veiligheidsafspraak: kijk na of het zo is</source>
        <translation>Safety agreement: check whether it is so</translation>
    </message>
</context>
<context>
    <name>SafetyDesk</name>
    <message>
        <source>crisis nood telefoon nummers veilig thuis 112 113 huisartsenpost spoed ambulance</source>
        <translation>crisis emergency telephone numbers veilig thuis 112 113 doctor urgent ambulance</translation>
    </message>
    <message>
        <source>veilig thuis overdracht melding terugkoppelen zorgmelding</source>
        <translation>veilig thuis handover report feedback concern</translation>
    </message>
    <message>
        <source>crisis nummers regio team huisartsenpost beheren kaart</source>
        <translation>crisis numbers region team doctor keep card</translation>
    </message>
    <message>
        <source>Bel bij nood</source>
        <translation>Call in an emergency</translation>
    </message>
    <message>
        <source>Overdrachten van Veilig Thuis</source>
        <translation>Handovers of Veilig Thuis</translation>
    </message>
    <message>
        <source>Crisisnummers aanvullen</source>
        <translation>Fill in crisis numbers</translation>
    </message>
</context>
<context>
    <name>SafetyFlags</name>
    <message>
        <source>Dit vraagt: vandaag handelen (U0). Meld bij Veilig Thuis. Maak een heel plan, met veiligheidsafspraken.</source>
        <translation>This asks: act today (U0). Report to Veilig Thuis. Make a full plan, with safety agreements.</translation>
    </message>
    <message>
        <source>Dit vraagt: binnen drie werkdagen handelen (U1). Meld bij Veilig Thuis. Maak een heel plan, met veiligheidsafspraken.</source>
        <translation>This asks: act within three working days (U1). Report to Veilig Thuis. Make a full plan, with safety agreements.</translation>
    </message>
</context>
<context>
    <name>SafetyFlagsCard</name>
    <message>
        <source>Is het nu onveilig?</source>
        <translation>Is it unsafe now?</translation>
    </message>
    <message>
        <source>%1, van %2 tot %3. %4</source>
        <translation>%1, from %2 to %3. %4</translation>
    </message>
</context>
<context>
    <name>SafetyScoreCard</name>
    <message>
        <source>Veiligheidscijfer</source>
        <translation>Safety figure</translation>
    </message>
    <message>
        <source>Het telt dan niet meer mee. Te zien blijft wat er stond en waarom.</source>
        <translation>It counts no more then. What stood there and why stays to be seen.</translation>
    </message>
    <message>
        <source>Wie geeft het cijfer?</source>
        <translation>Who gives the figure?</translation>
    </message>
    <message>
        <source>Wat zegt diegene erbij? (mag leeg)</source>
        <translation>What do they say with it? (may be empty)</translation>
    </message>
    <message>
        <source>0 is heel onveilig, 10 is veilig genoeg.</source>
        <translation>0 is very unsafe, 10 is safe enough.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cijfer noteren</source>
        <translation>Note a figure</translation>
    </message>
    <message>
        <source>Gezin en gids geven elk hun eigen cijfer.</source>
        <translation>Family and guide each give a figure of their own.</translation>
    </message>
    <message>
        <source>Nog geen cijfer gegeven.</source>
        <translation>No figure given yet.</translation>
    </message>
    <message>
        <source>%1 (gids)</source>
        <translation>%1 (guide)</translation>
    </message>
    <message>
        <source>Het gezin samen</source>
        <translation>The family together</translation>
    </message>
</context>
<context>
    <name>SafetyStepFold</name>
    <message>
        <source>Volg dit bij Veilig Thuis</source>
        <translation>Follow this with Veilig Thuis</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1, door %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Gemeld bij Veilig Thuis: %1</source>
        <translation>Reported to Veilig Thuis: %1</translation>
    </message>
    <message>
        <source>kenmerk %1</source>
        <translation>reference %1</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Wat is gezien of gehoord? Feiten, wie en wanneer.</source>
        <translation>What was seen or heard? Facts, who and when.</translation>
    </message>
    <message>
        <source>Wat kwam uit het overleg?</source>
        <translation>What came of the consultation?</translation>
    </message>
    <message>
        <source>Wat is besproken, met wie? Of waarom nog niet?</source>
        <translation>What was talked about, with whom? Or why not yet?</translation>
    </message>
    <message>
        <source>Toelichting bij de afweging</source>
        <translation>Explanation of the weighing</translation>
    </message>
    <message>
        <source>Wat is besloten en waarom?</source>
        <translation>What was decided and why?</translation>
    </message>
    <message>
        <source>Wat was er?</source>
        <translation>What was it?</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>To be chosen</translation>
    </message>
    <message>
        <source>Met wie?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: gedragswetenschapper</source>
        <translation>For example: behavioural scientist</translation>
    </message>
    <message>
        <source>Nog niet beantwoord</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Gemeld op</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Hoe gemeld?</source>
        <translation>How reported?</translation>
    </message>
</context>
<context>
    <name>SafetyTab</name>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Wat hier staat, lezen alleen gidsen en de teamleider van dit dossier.</source>
        <translation>What stands here is read only by guides and the team lead of this file.</translation>
    </message>
    <message>
        <source>Meldcode</source>
        <translation>Reporting code</translation>
    </message>
    <message>
        <source>Nog geen meldcode. Begin als u zich zorgen maakt over geweld of verwaarlozing.</source>
        <translation>No reporting code yet. Begin when you worry about violence or neglect.</translation>
    </message>
    <message>
        <source>Meldcode beginnen</source>
        <translation>Begin reporting code</translation>
    </message>
    <message>
        <source>Wie leest dit?</source>
        <translation>Who reads this?</translation>
    </message>
    <message>
        <source>Alleen gidsen en de teamleider die met dit dossier werken.</source>
        <translation>Only guides and the team lead who work with this file.</translation>
    </message>
    <message>
        <source>Het staat niet in zoeken en niet in brieven of het plan.</source>
        <translation>It is not in searching and not in letters or the plan.</translation>
    </message>
    <message>
        <source>Vandaag noemt alleen de dag van de volgende stap, en alleen voor hen.</source>
        <translation>Today only names the day of the next step, and only for them.</translation>
    </message>
    <message>
        <source>In een kopie voor het gezin komt het pas als iemand het heeft nagekeken.</source>
        <translation>It is in a copy for the family only after somebody has reviewed it.</translation>
    </message>
</context>
<context>
    <name>SafetyTermFold</name>
    <message>
        <source>%1 let erop</source>
        <translation>%1 sees to it</translation>
    </message>
    <message>
        <source>Nieuwe afspraak</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>van Veilig Thuis</source>
        <translation>from Veilig Thuis</translation>
    </message>
    <message>
        <source>gelukt %1</source>
        <translation>achieved %1</translation>
    </message>
    <message>
        <source>vervallen</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>nakijken %1</source>
        <translation>check %1</translation>
    </message>
    <message>
        <source>Wat moet er zo zijn?</source>
        <translation>What must be so?</translation>
    </message>
    <message>
        <source>Wie let erop?</source>
        <translation>Who sees to it?</translation>
    </message>
    <message>
        <source>Wanneer nakijken?</source>
        <translation>When to check?</translation>
    </message>
    <message>
        <source>Gelukt op</source>
        <translation>Achieved on</translation>
    </message>
    <message>
        <source>Vervallen op</source>
        <translation>Lapsed on</translation>
    </message>
</context>
<context>
    <name>SafetyTermsCard</name>
    <message>
        <source>Veiligheidsafspraken</source>
        <translation>Safety agreements</translation>
    </message>
    <message>
        <source>Nog geen afspraken. Wat moet er zo zijn om het veilig te houden?</source>
        <translation>No agreements yet. What must be so to keep it safe?</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add agreement</translation>
    </message>
</context>
<context>
    <name>SameFamilyCard</name>
    <message>
        <source>Zelfde gezin</source>
        <translation>Same family</translation>
    </message>
    <message>
        <source>Dit gezin gaat verder in dossier %1.</source>
        <translation>This family goes on in file %1.</translation>
    </message>
    <message>
        <source>Dossier %1 gaat over hetzelfde gezin. Het gaat hier verder.</source>
        <translation>File %1 is about the same family. It goes on here.</translation>
    </message>
    <message>
        <source>regisseur %1</source>
        <translation>regisseur %1</translation>
    </message>
    <message>
        <source>volgens %1, %2</source>
        <translation>according to %1, %2</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Toch een ander gezin</source>
        <translation>Another family after all</translation>
    </message>
    <message>
        <source>Later bijgekomen of veranderd in dossier %1: %2</source>
        <translation>Added or changed later in file %1: %2</translation>
    </message>
    <message>
        <source>De dossiers staan weer los van elkaar. Alles staat nog waar het stond.</source>
        <translation>The files stand apart again. Everything still stands where it stood.</translation>
    </message>
    <message>
        <source>Zelfde gezin?</source>
        <translation>Same family?</translation>
    </message>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Een collega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>Lijkt op een dossier van %1</source>
        <translation>Looks like a file of %1</translation>
    </message>
    <message>
        <source>%1 zegt: dit is één gezin</source>
        <translation>%1 says: this is one family</translation>
    </message>
    <message>
        <source>Kies welk dossier verdergaat</source>
        <translation>Choose which file goes on</translation>
    </message>
</context>
<context>
    <name>SavingFold</name>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Verwijderen: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>ScaledCard</name>
    <message>
        <source>Op- en afgeschaald</source>
        <translation>Scaled up and down</translation>
    </message>
    <message numerus="yes">
        <source>In dit dossier is %n keer afgeschaald naar eigen kring, vrijwilligers of een algemene voorziening.</source>
        <translation>
            <numerusform>In this file help was scaled down %n time to the own circle, volunteers or a general provision.</numerusform>
            <numerusform>In this file help was scaled down %n times to the own circle, volunteers or a general provision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScalingFold</name>
    <message>
        <source>Welke hulp past nu?</source>
        <translation>Which help fits now?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Trede kiezen</source>
        <translation>Choose the rung</translation>
    </message>
    <message>
        <source>In een paar woorden (mag leeg)</source>
        <translation>In a few words (may stay empty)</translation>
    </message>
    <message>
        <source>Op- of afschalen</source>
        <translation>Scale up or down</translation>
    </message>
    <message>
        <source>Dicht</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nieuwe behoefte</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Hulp bij: %1</source>
        <translation>Help with: %1</translation>
    </message>
    <message>
        <source>Kies een reden</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Kies een andere trede. Er is niets veranderd.</source>
        <translation>Choose another rung. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kies een reden. Er is niets veranderd.</source>
        <translation>Choose a reason. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ScanCard</name>
    <message>
        <source>Map kiezen</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Niet meer volgen</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>Vraag het bij de eerste scan</source>
        <translation>Ask at the first scan</translation>
    </message>
    <message>
        <source>Laat het staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Wis het zodra het veilig in het dossier staat</source>
        <translation>Delete it once it is safe in the file</translation>
    </message>
    <message>
        <source>Het origineel in de &amp;scanmap</source>
        <translation>The original in the &amp;scan folder</translation>
    </message>
    <message>
        <source>Scanmap</source>
        <translation>Scan folder</translation>
    </message>
    <message>
        <source>Zet uw scanner zijn scans in een map? Kies die map. WijkDesk meldt het dan als er een scan klaar is. WijkDesk opent of wist niets uit zichzelf.</source>
        <translation>Does your scanner put its scans in a folder? Choose that folder. WijkDesk then tells you when a scan is ready. WijkDesk opens or deletes nothing by itself.</translation>
    </message>
    <message>
        <source>Er is nog geen scanmap.</source>
        <translation>There is no scan folder yet.</translation>
    </message>
    <message>
        <source>Scanmap kiezen</source>
        <translation>Choose the scan folder</translation>
    </message>
</context>
<context>
    <name>ScanDesk</name>
    <message>
        <source>Scan toevoegen aan het dossier</source>
        <translation>Add a scan to the file</translation>
    </message>
    <message>
        <source>scanner bijlage scanmap</source>
        <translation>scanner attachment scan folder</translation>
    </message>
    <message>
        <source>De scan staat veilig in het dossier. Mag het origineel uit de scanmap weg? Dit geldt ook voor volgende scans.</source>
        <translation>The scan is safe in the file. May the original in the scan folder go? This also holds for the next scans.</translation>
    </message>
    <message>
        <source>Ja, wis originelen</source>
        <translation>Yes, delete originals</translation>
    </message>
    <message>
        <source>Nee, laat ze staan</source>
        <translation>No, leave them</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) klaar: bij welk dossier?</source>
        <translation>
            <numerusform>%n scan ready: for which file?</numerusform>
            <numerusform>%n scans ready: for which file?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open het dossier en druk op F7.</source>
        <translation>Open the file and press F7.</translation>
    </message>
    <message>
        <source>Niet toevoegen</source>
        <translation>Do not add</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) klaar.</source>
        <translation>
            <numerusform>%n scan ready.</numerusform>
            <numerusform>%n scans ready.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toevoegen aan dit dossier</source>
        <translation>Add to this file</translation>
    </message>
    <message>
        <source>Er ligt geen nieuwe scan klaar. Kijk bij Instellingen.</source>
        <translation>There is no new scan. Look in Settings.</translation>
    </message>
    <message>
        <source>Open eerst het dossier. Druk daar op F7.</source>
        <translation>Open the file first. Press F7 there.</translation>
    </message>
    <message>
        <source>Het origineel in de scanmap is veranderd of al weg. Het is niet gewist. De scan staat veilig in het dossier.</source>
        <translation>The original in the scan folder has changed or is gone. It was not deleted. The scan is safe in the file.</translation>
    </message>
</context>
<context>
    <name>SchoolPart</name>
    <message>
        <source>Kies hierboven een school of een AZC.</source>
        <translation>Choose a school or an asylum centre above.</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Van de lijst af</source>
        <translation>Off the list</translation>
    </message>
    <message>
        <source>Hier wacht niemand. Zet bij een verwijzing welke lijst.</source>
        <translation>Nobody waits here. Say at a referral which list it is on.</translation>
    </message>
    <message>
        <source>Kinderen en gezinnen hier</source>
        <translation>Children and families here</translation>
    </message>
    <message>
        <source>Contactpersonen</source>
        <translation>Contacts</translation>
    </message>
    <message numerus="yes">
        <source>%n nog na te kijken</source>
        <translation>
            <numerusform>%n still to review</numerusform>
            <numerusform>%n still to review</numerusform>
        </translation>
    </message>
    <message>
        <source>Niemand in het laatste jaar.</source>
        <translation>Nobody in the last year.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Naar het dossier: %1</source>
        <translation>To the file: %1</translation>
    </message>
    <message>
        <source>Nog niemand. Zet bij een vast contact welke school het is.</source>
        <translation>Nobody yet. Say at a fixed contact which school it is.</translation>
    </message>
    <message>
        <source>Nog niemand.</source>
        <translation>Nobody yet.</translation>
    </message>
</context>
<context>
    <name>ScoreEntry</name>
    <message>
        <source>Cijfer</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Wie geeft het cijfer?</source>
        <translation>Who gives the figure?</translation>
    </message>
    <message>
        <source>Wat zegt diegene erbij? (mag leeg)</source>
        <translation>What does that person say with it? (may stay empty)</translation>
    </message>
    <message>
        <source>0 is nog helemaal niet gelukt, 10 is gehaald.</source>
        <translation>0 is not managed at all yet, 10 is reached.</translation>
    </message>
    <message>
        <source>Het gezin samen</source>
        <translation>The family together</translation>
    </message>
    <message>
        <source>%1 (gids)</source>
        <translation>%1 (guide)</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>gids</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>Klopt niet: %1, %2</source>
        <translation>Not right: %1, %2</translation>
    </message>
    <message>
        <source>gezin</source>
        <translation>family</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>klinkt als</source>
        <translation>sounds like</translation>
    </message>
    <message>
        <source>aanmelding</source>
        <translation>registration</translation>
    </message>
    <message>
        <source>verwijzing</source>
        <translation>referral</translation>
    </message>
    <message>
        <source>eigen dossier</source>
        <translation>your own file</translation>
    </message>
    <message>
        <source>bekend bij %1</source>
        <translation>known at %1</translation>
    </message>
    <message>
        <source>vraag %1</source>
        <translation>ask %1</translation>
    </message>
    <message>
        <source>ook bekend als %1</source>
        <translation>also known as %1</translation>
    </message>
    <message numerus="yes">
        <source>nog %n</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>niet op deze laptop</source>
        <translation>not on this laptop</translation>
    </message>
    <message>
        <source>Mensen en dossiers</source>
        <translation>People and files</translation>
    </message>
    <message>
        <source>Sociale kaart</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>In uw dossiers</source>
        <translation>In your files</translation>
    </message>
    <message>
        <source>Doen</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Nieuwe aanmelding voor “%1”</source>
        <translation>New registration for “%1”</translation>
    </message>
    <message>
        <source>Staat iemand er niet bij? Begin dan hier.</source>
        <translation>Is the person not in the list? Then start here.</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Zoek op naam, geboortedatum, adres, telefoon …</source>
        <translation>Search by name, date of birth, address, phone …</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Sneltoets Ctrl+K</source>
        <translation>Shortcut Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Inzien met een reden</source>
        <translation>Look with a reason</translation>
    </message>
    <message>
        <source>Vraag na of iemand bekend is</source>
        <translation>Ask whether somebody is known</translation>
    </message>
    <message>
        <source>Draag dossiers over</source>
        <translation>Hand over files</translation>
    </message>
    <message>
        <source>Laat waarnemen</source>
        <translation>Have covered</translation>
    </message>
    <message>
        <source>Brieven aan meer gezinnen</source>
        <translation>Letters to several families</translation>
    </message>
    <message>
        <source>Typ in het zoekvak een naam, geboortedatum, adres of nummer.</source>
        <translation>Type a name, date of birth, address or number in the search box.</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Gezocht op deze laptop.</source>
        <translation>Searched on this laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Niemand gevonden.</source>
        <translation>Nobody found.</translation>
    </message>
    <message numerus="yes">
        <source>De eerste %n. Typ verder om minder te zien.</source>
        <translation>
            <numerusform>The first %n. Keep typing to see fewer.</numerusform>
            <numerusform>The first %n. Keep typing to see fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>De dossiers zijn dicht: naar mensen is niet gezocht. Maak eerst verbinding.</source>
        <translation>The files are closed: people were not looked for. Get a connection first.</translation>
    </message>
    <message>
        <source>Dit dossier staat niet op deze laptop. Vraag %1 om u toe te voegen.</source>
        <translation>This file is not on this laptop. Ask %1 to add you.</translation>
    </message>
    <message>
        <source>de regisseur</source>
        <translation>the lead worker</translation>
    </message>
</context>
<context>
    <name>SecretFold</name>
    <message>
        <source>Tonen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>adres geheim</source>
        <translation>secret address</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Wie mag dit lezen? %1</source>
        <translation>Who may read this? %1</translation>
    </message>
</context>
<context>
    <name>SectionChoice</name>
    <message>
        <source>Onderdelen van dit plan</source>
        <translation>Parts of this plan</translation>
    </message>
    <message>
        <source>Wat is ingevuld, blijft altijd staan. U raakt niets kwijt.</source>
        <translation>What is filled in always stays. You lose nothing.</translation>
    </message>
    <message>
        <source>Welk plan past hier?</source>
        <translation>Which plan fits here?</translation>
    </message>
    <message>
        <source>Dit dossier staat op: %1. Kies het hele plan, met veiligheidsafspraken.</source>
        <translation>This file is marked: %1. Choose the whole plan, with safety agreements.</translation>
    </message>
    <message>
        <source>Dit dossier staat op: %1. Neem de veiligheidsafspraken op in het plan.</source>
        <translation>This file is marked: %1. Put the safety agreements into the plan.</translation>
    </message>
</context>
<context>
    <name>SectionFold</name>
    <message>
        <source>Bijvoorbeeld: sinds de zomer</source>
        <translation>For example: since the summer</translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation>The whole family</translation>
    </message>
    <message>
        <source>Naar boven (Alt+pijl omhoog): %1</source>
        <translation>Up (Alt+arrow up): %1</translation>
    </message>
    <message>
        <source>Naar beneden (Alt+pijl omlaag): %1</source>
        <translation>Down (Alt+arrow down): %1</translation>
    </message>
    <message>
        <source>Wie zegt dit?</source>
        <translation>Who says this?</translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>%1 zegt dit</source>
        <translation>%1 says this</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>about %1</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Wat gaat er goed?</source>
        <translation>What goes well?</translation>
    </message>
    <message>
        <source>Iets wat goed gaat</source>
        <translation>Something that goes well</translation>
    </message>
    <message>
        <source>Nog niets genoteerd. Vraag: waar bent u trots op?</source>
        <translation>Nothing noted yet. Ask: what are you proud of?</translation>
    </message>
    <message>
        <source>Wat levert het op?</source>
        <translation>What does it bring?</translation>
    </message>
    <message>
        <source>Sinds wanneer?</source>
        <translation>Since when?</translation>
    </message>
    <message>
        <source>Wat is de zorg?</source>
        <translation>What is the concern?</translation>
    </message>
    <message>
        <source>Zorg toevoegen</source>
        <translation>Add a concern</translation>
    </message>
    <message>
        <source>Nog geen zorg genoteerd. Zorgen leest eerst alleen het team. U kiest zelf wie meeleest.</source>
        <translation>No concern noted yet. Concerns are first read by the team only. You choose who else reads them.</translation>
    </message>
    <message>
        <source>Wat is het gevolg?</source>
        <translation>What does it lead to?</translation>
    </message>
    <message>
        <source>Welke hulp was er?</source>
        <translation>Which help was there?</translation>
    </message>
    <message>
        <source>Eerdere hulp toevoegen</source>
        <translation>Add earlier help</translation>
    </message>
    <message>
        <source>Nog geen eerdere hulp genoteerd.</source>
        <translation>No earlier help noted yet.</translation>
    </message>
    <message>
        <source>Wat kwam ervan?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Wanneer was dat?</source>
        <translation>When was that?</translation>
    </message>
    <message>
        <source>Wat zien we, alles bij elkaar?</source>
        <translation>What do we see, all together?</translation>
    </message>
    <message>
        <source>Tekst toevoegen</source>
        <translation>Add a text</translation>
    </message>
    <message>
        <source>Nog leeg. Dit leest eerst alleen het team. U kiest zelf wie meeleest.</source>
        <translation>Still empty. This is first read by the team only. You choose who else reads it.</translation>
    </message>
    <message>
        <source>Wat willen we bereiken?</source>
        <translation>What do we want to reach?</translation>
    </message>
    <message>
        <source>Resultaat toevoegen</source>
        <translation>Add a result</translation>
    </message>
    <message>
        <source>Nog leeg. Hoe ziet het eruit als het lukt?</source>
        <translation>Still empty. What does it look like when it works?</translation>
    </message>
    <message>
        <source>Wat spreken we af om veilig te zijn?</source>
        <translation>What do we agree to be safe?</translation>
    </message>
    <message>
        <source>Afspraak over veiligheid</source>
        <translation>Agreement on safety</translation>
    </message>
    <message>
        <source>Nog geen afspraak over veiligheid.</source>
        <translation>No agreement on safety yet.</translation>
    </message>
    <message>
        <source>Wat doen we als het toch misgaat?</source>
        <translation>What do we do when it goes wrong all the same?</translation>
    </message>
    <message>
        <source>Welke hulp is bekeken?</source>
        <translation>Which help was considered?</translation>
    </message>
    <message>
        <source>Bekeken hulp toevoegen</source>
        <translation>Add help that was considered</translation>
    </message>
    <message>
        <source>Nog geen hulp bekeken.</source>
        <translation>No help considered yet.</translation>
    </message>
    <message>
        <source>Waarom wel of niet?</source>
        <translation>Why, or why not?</translation>
    </message>
</context>
<context>
    <name>Seers</name>
    <message>
        <source>werkt met dit dossier</source>
        <translation>works with this file</translation>
    </message>
    <message>
        <source>neemt waar tot en met %1</source>
        <translation>covers up to and including %1</translation>
    </message>
    <message>
        <source>leest mee met een reden, tot %1</source>
        <translation>reads along with a reason, until %1</translation>
    </message>
    <message>
        <source>cliëntondersteuner, leest wat het gezin deelt</source>
        <translation>client supporter, reads what the family shares</translation>
    </message>
    <message>
        <source>mag dit dossier niet zien</source>
        <translation>may not see this file</translation>
    </message>
    <message>
        <source>van het gezin</source>
        <translation>of the family</translation>
    </message>
    <message>
        <source>alleen van het team</source>
        <translation>only the team&apos;s</translation>
    </message>
    <message>
        <source>over de Participatiewet</source>
        <translation>about the Participation Act</translation>
    </message>
    <message>
        <source>over veiligheid</source>
        <translation>about safety</translation>
    </message>
    <message>
        <source>eigen notities</source>
        <translation>their own notes</translation>
    </message>
    <message>
        <source>Leest wat er is: %1.</source>
        <translation>Reads what there is: %1.</translation>
    </message>
    <message>
        <source>keek mee op %1</source>
        <translation>looked on %1</translation>
    </message>
</context>
<context>
    <name>SeersCard</name>
    <message>
        <source>Wie ziet dit dossier</source>
        <translation>Who sees this file</translation>
    </message>
    <message>
        <source>Wie erin kan kijken en waarom, zoals deze laptop het weet.</source>
        <translation>Who can look into it and why, as this laptop knows it.</translation>
    </message>
    <message>
        <source>Laat zien</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Wie keek waarom, in een lijst</source>
        <translation>Who looked and why, as a list</translation>
    </message>
    <message>
        <source>Dit is een afgeschermd dossier: alleen wie op de lijst staat.</source>
        <translation>This is a protected file: only who is on the list.</translation>
    </message>
    <message>
        <source>Onbekende collega</source>
        <translation>Unknown colleague</translation>
    </message>
</context>
<context>
    <name>SenderCard</name>
    <message>
        <source>Wie meldt aan</source>
        <translation>Who registers</translation>
    </message>
    <message>
        <source>Nog niet gevraagd</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Aangemeld door</source>
        <translation>Registered by</translation>
    </message>
    <message>
        <source>Naam van wie belt</source>
        <translation>Name of the caller</translation>
    </message>
    <message>
        <source>Telefoon daarvan</source>
        <translation>Their telephone</translation>
    </message>
    <message>
        <source>Weet de inwoner het?</source>
        <translation>Does the resident know?</translation>
    </message>
    <message>
        <source>Waarom (nog) niet?</source>
        <translation>Why not (yet)?</translation>
    </message>
    <message>
        <source>Of wat er is afgesproken over wie het vertelt.</source>
        <translation>Or what was agreed about who tells them.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Kies een map</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Er komen twee bestanden buiten WijkDesk: een PDF om te lezen en een bestand voor het systeem van de backoffice. Er staan persoonsgegevens in. Stuur ze zoals de gemeente dat afsprak, en wis ze als u klaar bent. Het wordt genoteerd.</source>
        <translation>Two files come to stand outside WijkDesk: a PDF to read and a file for the system of the back office. There are personal data in them. Send them as the municipality agreed, and erase them when you are done. It is noted.</translation>
    </message>
    <message>
        <source>Bewaar het verzoek in een map</source>
        <translation>Save the request in a folder</translation>
    </message>
    <message>
        <source>Bewaard als PDF en JSON, en genoteerd als verstuurd op vandaag.</source>
        <translation>Saved as PDF and JSON, and noted as sent today.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Hoe gaat het papier mee?</source>
        <translation>How does the paper go out?</translation>
    </message>
    <message numerus="yes">
        <source>%n papier(en) staan nu in het dossier, bij Bijlagen.</source>
        <translation>
            <numerusform>%n paper is in the file now, under Attachments.</numerusform>
            <numerusform>%n papers are in the file now, under Attachments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Genoteerd in het dossier.</source>
        <translation>Noted in the file.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Van welke sjablonen u in een dossier een brief kunt maken.</source>
        <translation>From which templates you can make a letter in a file.</translation>
    </message>
    <message>
        <source>Bekijk de sjablonen</source>
        <translation>Look at the templates</translation>
    </message>
    <message>
        <source>Sociale kaart</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Een bestand van een ander inlezen, of onze sociale kaart meegeven.</source>
        <translation>Read a file of somebody else, or give our directory.</translation>
    </message>
    <message>
        <source>Inlezen of meegeven</source>
        <translation>Read or give</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Met welke regels van de wet WijkDesk rekent, en wanneer zij gelden.</source>
        <translation>With which rules of the law WijkDesk counts, and when they hold.</translation>
    </message>
    <message>
        <source>Bekijk de tabel</source>
        <translation>See the table</translation>
    </message>
    <message>
        <source>Verblijfsstatus</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Wat elke wet betekent voor een asielzoeker, statushouder of ontheemde.</source>
        <translation>What each law means for an asylum seeker, a permit holder or a displaced person.</translation>
    </message>
    <message>
        <source>Bekijk het advies</source>
        <translation>See the advice</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Van deze laptop. De rest wordt bij de gemeente ingesteld.</source>
        <translation>Of this laptop. Everything else is set at the municipality.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Waarom mag dit?</source>
        <translation>Why is this allowed?</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Leg vast wat deze partij krijgt</source>
        <translation>Lay down what this party gets</translation>
    </message>
    <message>
        <source>Leg vast wat %1 krijgt</source>
        <translation>Lay down what %1 gets</translation>
    </message>
    <message>
        <source>Krijgt nu niets van deze zaak.</source>
        <translation>Gets nothing of this case now.</translation>
    </message>
    <message>
        <source>Krijgt nu: %1. Reden: %2.</source>
        <translation>Gets now: %1. Reason: %2.</translation>
    </message>
</context>
<context>
    <name>SharedNow</name>
    <message>
        <source>Trek dit in</source>
        <translation>Withdraw this</translation>
    </message>
    <message>
        <source>Aan wie hebt u het verteld, en hoe?</source>
        <translation>Whom did you tell, and how?</translation>
    </message>
    <message>
        <source>Noteer dat zij het weten</source>
        <translation>Note that they know</translation>
    </message>
    <message>
        <source>Ingetrokken. Vertel het aan: %1</source>
        <translation>Withdrawn. Tell: %1</translation>
    </message>
    <message>
        <source>%1 mag dit weten voor: %2</source>
        <translation>%1 may know this for: %2</translation>
    </message>
    <message>
        <source>Genoteerd: zij weten het.</source>
        <translation>Noted: they know.</translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Gegevens delen</source>
        <translation>Sharing information</translation>
    </message>
    <message>
        <source>Afspraak over delen toevoegen</source>
        <translation>Add an agreement on sharing</translation>
    </message>
</context>
<context>
    <name>SharingFold</name>
    <message>
        <source>Bijvoorbeeld: de school</source>
        <translation>For example: the school</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: zij vinden dit goed</source>
        <translation>For example: they agree to this</translation>
    </message>
    <message>
        <source>Intrekken</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation>The whole family</translation>
    </message>
    <message>
        <source>Nieuwe afspraak over delen</source>
        <translation>New agreement on sharing</translation>
    </message>
    <message>
        <source>Intrekken: %1</source>
        <translation>Withdraw: %1</translation>
    </message>
    <message>
        <source>Wat mag iemand weten?</source>
        <translation>What may somebody know?</translation>
    </message>
    <message>
        <source>Wie mag het weten?</source>
        <translation>Who may know it?</translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Waarom mag het?</source>
        <translation>Why is that allowed?</translation>
    </message>
    <message>
        <source>Tot wanneer?</source>
        <translation>Until when?</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>ingetrokken %1</source>
        <translation>withdrawn %1</translation>
    </message>
    <message>
        <source>gold tot %1</source>
        <translation>held until %1</translation>
    </message>
    <message>
        <source>tot %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>SharingOutside</name>
    <message>
        <source>Delen zonder verwijzing</source>
        <translation>Sharing without a referral</translation>
    </message>
    <message>
        <source>Nieuwe deelkaart</source>
        <translation>New sharing card</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Wat voor partij?</source>
        <translation>What kind of party?</translation>
    </message>
    <message>
        <source>Wie krijgt het?</source>
        <translation>Who gets it?</translation>
    </message>
    <message>
        <source>Waarvoor mogen zij het gebruiken?</source>
        <translation>What may they use it for?</translation>
    </message>
    <message>
        <source>Wat vertelt u precies?</source>
        <translation>What exactly do you tell?</translation>
    </message>
    <message>
        <source>Alleen wat hiervoor nodig is. Nooit het hele dossier.</source>
        <translation>Only what is needed for this. Never the whole file.</translation>
    </message>
    <message>
        <source>Waarom mag dit?</source>
        <translation>Why is this allowed?</translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Wie vindt het ook goed?</source>
        <translation>Who else agrees?</translation>
    </message>
    <message>
        <source>Wie vindt het goed?</source>
        <translation>Who agrees?</translation>
    </message>
    <message>
        <source>Gezegd op</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Leg dit vast</source>
        <translation>Record this</translation>
    </message>
    <message>
        <source>Aan wie hebt u verteld dat het stopt, en hoe?</source>
        <translation>Whom did you tell that it stops, and how?</translation>
    </message>
    <message>
        <source>Noteer dat zij het weten</source>
        <translation>Note that they know</translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1: van 12 tot 16 jaar beslissen kind en wie gezag heeft samen. Vraag ze allemaal.</source>
        <translation>%1: between 12 and 16 years the child and whoever has custody decide together. Ask all of them.</translation>
    </message>
    <message>
        <source>Vertel het aan: %1</source>
        <translation>Tell: %1</translation>
    </message>
    <message>
        <source>Maak opnieuw</source>
        <translation>Make again</translation>
    </message>
    <message>
        <source>Maak opnieuw: delen met %1</source>
        <translation>Make again: sharing with %1</translation>
    </message>
    <message>
        <source>Trek dit in</source>
        <translation>Withdraw this</translation>
    </message>
    <message>
        <source>Trek in: delen met %1</source>
        <translation>Withdraw: sharing with %1</translation>
    </message>
    <message>
        <source>Dit gaat naar %1: %2</source>
        <translation>This goes to %1: %2</translation>
    </message>
    <message>
        <source>Alleen als iemand ook echt nee kan zeggen. Past een andere grond? Kies die dan.</source>
        <translation>Only if somebody can really say no. Does another ground fit? Then choose that.</translation>
    </message>
    <message>
        <source>Een wet zegt dat u dit moet vertellen. Noem die wet bij waarvoor.</source>
        <translation>A law says that you must tell this. Name that law with what for.</translation>
    </message>
    <message>
        <source>Nodig voor de Wmo of de Jeugdwet, en niet meer dan dat. Vertel het de mensen wel.</source>
        <translation>Needed for the Wmo or the Jeugdwet, and no more than that. Do tell the people.</translation>
    </message>
    <message>
        <source>Iemand is in gevaar en kan het zelf niet zeggen.</source>
        <translation>Somebody is in danger and cannot say so.</translation>
    </message>
    <message>
        <source>begint op %2</source>
        <translation>begins on %2</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>loopt af op %1</source>
        <translation>ends on %1</translation>
    </message>
    <message>
        <source>afgelopen op %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>ingetrokken: nog niet verteld</source>
        <translation>withdrawn: not told yet</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Anders: %1</source>
        <translation>Different: %1</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>Laatste streep weg</source>
        <translation>Take back the last stroke</translation>
    </message>
    <message>
        <source>Alles wissen</source>
        <translation>Wipe everything</translation>
    </message>
    <message>
        <source>Kan of wil iemand hier niet tekenen? Kies dan bij “Hoe?” voor gezegd, of voor getekend op papier.</source>
        <translation>Can or will somebody not sign here? Then choose “said” or “signed on paper” under “How?”.</translation>
    </message>
</context>
<context>
    <name>SignPad</name>
    <message>
        <source>Vak voor de handtekening</source>
        <translation>Box for the signature</translation>
    </message>
    <message>
        <source>Hier tekent iemand met muis, pen of vinger. Delete wist alles, Backspace de laatste streep.</source>
        <translation>Somebody signs here with a mouse, pen or finger. Delete wipes everything, Backspace the last stroke.</translation>
    </message>
    <message>
        <source>Teken hier met muis, pen of vinger</source>
        <translation>Sign here with a mouse, pen or finger</translation>
    </message>
</context>
<context>
    <name>SignedPaper</name>
    <message>
        <source>Getekend papier terug</source>
        <translation>A signed paper came back</translation>
    </message>
    <message>
        <source>Welke bijlage is de scan?</source>
        <translation>Which attachment is the scan?</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Nu niet</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Plan %1 van %2. Wie heeft getekend?</source>
        <translation>Plan %1 of %2. Who signed?</translation>
    </message>
    <message>
        <source>Dit is een ander dossier. De scan gaat daarheen als u dit noteert.</source>
        <translation>This is another file. The scan goes there when you note this.</translation>
    </message>
    <message>
        <source>Dit is een ander dossier. Wat u hier noteert, komt daar te staan.</source>
        <translation>This is another file. What you note here is put there.</translation>
    </message>
    <message>
        <source>%1, voor %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>Geen handtekening</source>
        <translation>No signature</translation>
    </message>
    <message>
        <source>Geen scan, alleen het papier</source>
        <translation>No scan, only the paper</translation>
    </message>
    <message>
        <source>Kies bij wie een handtekening staat.</source>
        <translation>Choose who signed.</translation>
    </message>
    <message>
        <source>De handtekeningen zijn genoteerd bij het plan.</source>
        <translation>The signatures are noted with the plan.</translation>
    </message>
</context>
<context>
    <name>SkipReason</name>
    <message>
        <source>Waarom niet iets lichters?</source>
        <translation>Why not something lighter?</translation>
    </message>
    <message>
        <source>Dit past ook: %1</source>
        <translation>This fits too: %1</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Waar dit advies vandaan komt</source>
        <translation>Where this advice comes from</translation>
    </message>
    <message>
        <source>Sluit zonder bewaren</source>
        <translation>Close without keeping</translation>
    </message>
    <message>
        <source>Welke bronnen?</source>
        <translation>Which sources?</translation>
    </message>
    <message>
        <source>Wanneer is het nagekeken?</source>
        <translation>When was it checked?</translation>
    </message>
    <message>
        <source>Zet in gebruik</source>
        <translation>Put in use</translation>
    </message>
</context>
<context>
    <name>SplitCard</name>
    <message>
        <source>Samenvoegen ongedaan maken</source>
        <translation>Undo a merge</translation>
    </message>
    <message>
        <source>Dit kwam daarna. Bij wie hoort het?</source>
        <translation>This came after. To whom does it belong?</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Zo laten</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <source>%1 en %2 zijn op %3 samengevoegd. %4 Er gaat niets verloren.</source>
        <translation>%1 and %2 were merged on %3. %4 Nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n ding(en) gaan terug naar wie ze had.</source>
        <translation>
            <numerusform>%n thing goes back to who had it.</numerusform>
            <numerusform>%n things go back to who had them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Het zijn weer twee personen.</source>
        <translation>They are two people again.</translation>
    </message>
</context>
<context>
    <name>StayLine</name>
    <message>
        <source>Nog niet bekend</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Kind zonder ouders</source>
        <translation>Child without parents</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sinds</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Kind zonder ouders: %1</source>
        <translation>Child without parents: %1</translation>
    </message>
    <message>
        <source>Haal de status weg: %1</source>
        <translation>Remove the status: %1</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Stap noteren</source>
        <translation>Note a step</translation>
    </message>
    <message>
        <source>Naar de verwijzing</source>
        <translation>To the referral</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StepPart</name>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>nog niet gedaan</source>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>nog leeg</source>
        <translation>still empty</translation>
    </message>
    <message>
        <source>Nog eens</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Noteren</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SyncDesk</name>
    <message numerus="yes">
        <source>Op %n plek(ken) stond op deze laptop iets anders dan bij de centrale opslag. WijkDesk herstelt dat nu. U hoeft niets te doen.</source>
        <translation>
            <numerusform>In %n place this laptop said something else than the central store. WijkDesk is mending that now. You need not do anything.</numerusform>
            <numerusform>In %n places this laptop said something else than the central store. WijkDesk is mending that now. You need not do anything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Verzenden</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Alles wat u typt, staat meteen veilig op deze laptop. De rest gaat vanzelf.</source>
        <translation>Everything you type is safe on this laptop at once. The rest happens by itself.</translation>
    </message>
    <message>
        <source>Laatste wijzigingen</source>
        <translation>Last changes</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Voorgelegd aan een collega</source>
        <translation>Put before a colleague</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Geen netwerk? U kunt gewoon doorwerken. Later wordt alles vanzelf verstuurd.</source>
        <translation>No network? You can carry on working. Later everything is sent by itself.</translation>
    </message>
    <message>
        <source>“Bevestigd” is het moment waarop de centrale opslag alles van dat gezin had.</source>
        <translation>“Confirmed” is the moment when the central store had everything about that family.</translation>
    </message>
    <message>
        <source>Schrijven twee mensen op dezelfde plek? Dan blijft alles bewaard en kiest u.</source>
        <translation>Do two people write in the same place? Then everything is kept and you choose.</translation>
    </message>
    <message numerus="yes">
        <source>%n keuze(s) voor u</source>
        <translation>
            <numerusform>%n choice for you</numerusform>
            <numerusform>%n choices for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Gekozen. De andere tekst blijft bewaard bij de centrale opslag.</source>
        <translation>Chosen. The other text stays in the central store.</translation>
    </message>
    <message>
        <source>Gekozen. Alles blijft staan.</source>
        <translation>Chosen. Everything stays.</translation>
    </message>
    <message>
        <source>Voorgelegd aan %1. Die ziet het op Vandaag, zodra alles verstuurd is.</source>
        <translation>Put before %1, who sees it on Today once everything is sent.</translation>
    </message>
    <message>
        <source>de regisseur</source>
        <translation>the regisseur</translation>
    </message>
    <message>
        <source>Weggelegd. De tekst in het dossier blijft zoals die is.</source>
        <translation>Put away. The text in the file stays as it is.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Alles staat veilig op deze laptop.</source>
        <translation>Everything is safe on this laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>Bevestigd %1</source>
        <translation>Confirmed %1</translation>
    </message>
    <message>
        <source>Alles van dit gezin is bij de centrale opslag.</source>
        <translation>Everything about this family is in the central store.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Tabel met termijnen</source>
        <translation>Table of terms</translation>
    </message>
    <message>
        <source>Regels voor taken</source>
        <translation>Rules for tasks</translation>
    </message>
    <message>
        <source>Wijzig deze dagen</source>
        <translation>Change these days</translation>
    </message>
    <message>
        <source>want %1</source>
        <translation>because %1</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Gelijk aan een feestdag, bij besluit: %1.</source>
        <translation>Equated with a public holiday by decree: %1.</translation>
    </message>
    <message>
        <source>geen dag</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>Alleen een beheerder zet een eerdere tabel terug.</source>
        <translation>Only an administrator puts back an earlier table.</translation>
    </message>
    <message>
        <source>Lees een tabel met termijnen</source>
        <translation>Read in a table of terms</translation>
    </message>
    <message>
        <source>In gebruik. Na de volgende verzending rekent elke laptop met deze tabel.</source>
        <translation>In use. After the next sync every laptop counts with this table.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Volgend onderdeel: Ctrl+Page Down</source>
        <translation>Next part: Ctrl+Page Down</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Waarom wilt u dit dossier overnemen?</source>
        <translation>Why do you want to take over this file?</translation>
    </message>
    <message>
        <source>Vraag het de regisseur</source>
        <translation>Ask the lead worker</translation>
    </message>
    <message>
        <source>De regisseur of wie waarneemt, antwoordt. Tot dan verandert er niets. Het antwoord staat bij u op Vandaag.</source>
        <translation>The lead worker, or who covers, answers. Until then nothing changes. You find the answer at Today.</translation>
    </message>
    <message>
        <source>Gevraagd. Uw collega ziet het na de volgende verzending.</source>
        <translation>Asked. Your colleague sees it after the next sync.</translation>
    </message>
</context>
<context>
    <name>TaskFold</name>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Onbekende collega</source>
        <translation>Unknown colleague</translation>
    </message>
    <message>
        <source>Nog niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>geen toegang meer</source>
        <translation>no access any more</translation>
    </message>
    <message>
        <source>%1 ziet dit dossier niet. Kies wie de taak doet.</source>
        <translation>%1 does not see this file. Choose who does the task.</translation>
    </message>
    <message>
        <source>Nieuwe taak</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Gedaan: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Wat moet er gebeuren?</source>
        <translation>What has to be done?</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Collega</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>De tekst</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>De groet en uw naam komen eronder. Begin een regel met - voor een opsomming.</source>
        <translation>The greeting and your name come below it. Begin a line with - for a list.</translation>
    </message>
    <message>
        <source>De brief</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Hoe heet het sjabloon?</source>
        <translation>What is the template called?</translation>
    </message>
    <message>
        <source>Wat voor brief is het?</source>
        <translation>What kind of letter is it?</translation>
    </message>
    <message>
        <source>In welke taal?</source>
        <translation>In which language?</translation>
    </message>
    <message>
        <source>Onderwerp van de brief</source>
        <translation>Subject of the letter</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Sjabloon</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Proefdruk</source>
        <translation>Test print</translation>
    </message>
    <message>
        <source>Uit gebruik nemen</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>In gebruik nemen</source>
        <translation>Put in use</translation>
    </message>
    <message>
        <source>Dit moet nog beter</source>
        <translation>This must still be mended</translation>
    </message>
    <message>
        <source>Fouten in het sjabloon</source>
        <translation>Mistakes in the template</translation>
    </message>
    <message>
        <source>Velden</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Velden om in te voegen</source>
        <translation>Fields to put in</translation>
    </message>
    <message>
        <source>Eerdere teksten</source>
        <translation>Earlier texts</translation>
    </message>
    <message>
        <source>Zo ziet de brief eruit</source>
        <translation>How the letter looks</translation>
    </message>
    <message>
        <source>Hier komt de brief te staan.</source>
        <translation>The letter will stand here.</translation>
    </message>
    <message>
        <source>Klik op een veld: het komt in de brief waar u typt. Een stuk dat er alleen soms staat, zet u tussen [[als veld]] en [[einde]]. Met [[anders]] ertussen staat er iets anders als het veld leeg is.</source>
        <translation>Click on a field: it comes where you type. A part that is only there sometimes stands between [[als veld]] and [[einde]]. With [[anders]] in between something else is there when the field is empty.</translation>
    </message>
    <message>
        <source>Klik op een tekst om hem terug te zetten in het vak.</source>
        <translation>Click on a text to put it back in the box.</translation>
    </message>
    <message>
        <source>Nieuw. Pas als u het in gebruik neemt, zien gidsen het.</source>
        <translation>New. Only when you put it in use do gidsen see it.</translation>
    </message>
    <message>
        <source>In gebruik. Wat u hier typt, geldt pas als u het in gebruik neemt.</source>
        <translation>In use. What you type here only counts when you put it in use.</translation>
    </message>
    <message>
        <source>Niet in gebruik.</source>
        <translation>Not in use.</translation>
    </message>
    <message>
        <source>Een beheerder van de gemeente schrijft de sjablonen.</source>
        <translation>An administrator of the municipality writes the templates.</translation>
    </message>
    <message>
        <source>Nieuw sjabloon</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>in gebruik genomen</source>
        <translation>put in use</translation>
    </message>
    <message>
        <source>uit gebruik genomen</source>
        <translation>taken out of use</translation>
    </message>
    <message>
        <source>De tekst staat weer in het vak. Lees hem na.</source>
        <translation>The text stands in the box again. Read it over.</translation>
    </message>
    <message numerus="yes">
        <source>%n fout(en)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message>
        <source>In gebruik. Na de volgende verzending hebben alle gidsen deze tekst.</source>
        <translation>In use. After the next sending all gidsen have this text.</translation>
    </message>
    <message>
        <source>Uit gebruik. Brieven van dit sjabloon die al weg zijn, blijven bewaard.</source>
        <translation>Out of use. Letters from this template that already went are kept.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Sjablonen voor brieven</source>
        <translation>Templates of letters</translation>
    </message>
    <message>
        <source>Nieuw sjabloon</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>In gebruik</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Niet in gebruik</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Een gids kiest in een dossier een sjabloon. WijkDesk vult de namen, de dagen en de afspraken in. De gids leest de brief na en drukt hem af.</source>
        <translation>A gids chooses a template in a file. WijkDesk fills in the names, days and appointments. The gids reads the letter over and prints it.</translation>
    </message>
    <message>
        <source>Een beheerder van de gemeente schrijft de sjablonen. Ze gaan met de volgende verzending naar alle laptops. Brieven die al weg zijn, veranderen niet.</source>
        <translation>An administrator of the municipality writes the templates. They go to all laptops with the next sending. Letters that already went do not change.</translation>
    </message>
    <message numerus="yes">
        <source>%n sjabloon/sjablonen</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message>
        <source>Kwam met WijkDesk mee</source>
        <translation>Came with WijkDesk</translation>
    </message>
    <message>
        <source>%1, door %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>nieuwste heeft een fout</source>
        <translation>newest has a mistake</translation>
    </message>
</context>
<context>
    <name>TermBegin</name>
    <message>
        <source>Welke termijn?</source>
        <translation>Which term?</translation>
    </message>
    <message>
        <source>Op welke dag begon hij?</source>
        <translation>On which day did it begin?</translation>
    </message>
    <message>
        <source>Waardoor begon hij?</source>
        <translation>What began it?</translation>
    </message>
    <message>
        <source>Begin deze termijn</source>
        <translation>Begin this term</translation>
    </message>
    <message>
        <source>Noteer een termijn</source>
        <translation>Note a term</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nog een termijn?</source>
        <translation>Another term?</translation>
    </message>
</context>
<context>
    <name>TermDesk</name>
    <message>
        <source>termijn deadline wet zes weken verlopen beschikking</source>
        <translation>term deadline law six weeks expired decision</translation>
    </message>
    <message>
        <source>termijn tabel wet regels beheerder opschorten feestdagen</source>
        <translation>term table law rules administrator suspend holidays</translation>
    </message>
    <message>
        <source>statushouder asielzoeker ontheemd verblijf recht advies azc beheerder</source>
        <translation>permit holder asylum seeker displaced residence right advice azc administrator</translation>
    </message>
    <message>
        <source>Termijnen die aflopen</source>
        <translation>Terms that end</translation>
    </message>
    <message>
        <source>Tabel met termijnen</source>
        <translation>Table of terms</translation>
    </message>
    <message>
        <source>Advies bij verblijfsstatus</source>
        <translation>Advice by residence status</translation>
    </message>
</context>
<context>
    <name>TermFold</name>
    <message>
        <source>Hij loopt toch door</source>
        <translation>It runs on after all</translation>
    </message>
    <message>
        <source>Hoe en waarom</source>
        <translation>How and why</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) opgeschort</source>
        <translation>
            <numerusform>%n day suspended</numerusform>
            <numerusform>%n days suspended</numerusform>
        </translation>
    </message>
    <message>
        <source>verlengd</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>dwangsom loopt</source>
        <translation>penalty runs</translation>
    </message>
    <message>
        <source>Dan moet er zijn: %1</source>
        <translation>By then there must be: %1</translation>
    </message>
    <message>
        <source>Schrijf de brief</source>
        <translation>Write the letter</translation>
    </message>
    <message>
        <source>Vandaag voorbij</source>
        <translation>Over today</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Nog kiezen</source>
        <translation>Still to choose</translation>
    </message>
    <message>
        <source>Waarom staat de termijn stil?</source>
        <translation>Why is the term suspended?</translation>
    </message>
    <message>
        <source>Hoe liep het af?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Tot en met welke dag?</source>
        <translation>Until which day?</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Wat gebeurt er met deze termijn?</source>
        <translation>What happens to this term?</translation>
    </message>
    <message>
        <source>Hij is klaar</source>
        <translation>It is over</translation>
    </message>
    <message>
        <source>Hij staat stil (opschorten)</source>
        <translation>It is suspended</translation>
    </message>
    <message>
        <source>Hij wordt verlengd</source>
        <translation>It is extended</translation>
    </message>
    <message>
        <source>Er kwam een ingebrekestelling</source>
        <translation>A notice of default came in</translation>
    </message>
    <message>
        <source>Er kwam toch geen ingebrekestelling</source>
        <translation>There was no notice of default after all</translation>
    </message>
    <message>
        <source>Hij begon op een andere dag</source>
        <translation>It began on another day</translation>
    </message>
    <message>
        <source>Op welke dag was het klaar?</source>
        <translation>On which day was it done?</translation>
    </message>
    <message>
        <source>Op welke dag is erom gevraagd?</source>
        <translation>On which day was it asked for?</translation>
    </message>
    <message>
        <source>Op welke dag is het meegedeeld?</source>
        <translation>On which day was it told?</translation>
    </message>
    <message>
        <source>Wat is de nieuwe dag?</source>
        <translation>What is the new day?</translation>
    </message>
    <message>
        <source>Op welke dag kwam hij binnen?</source>
        <translation>On which day did it come in?</translation>
    </message>
    <message>
        <source>Op welke dag begon hij?</source>
        <translation>On which day did it begin?</translation>
    </message>
    <message>
        <source>Zet de termijn stil</source>
        <translation>Suspend the term</translation>
    </message>
    <message>
        <source>Verleng de termijn</source>
        <translation>Extend the term</translation>
    </message>
    <message>
        <source>Noteer de ingebrekestelling</source>
        <translation>Note the notice of default</translation>
    </message>
    <message>
        <source>Haal de ingebrekestelling weg</source>
        <translation>Remove the notice of default</translation>
    </message>
    <message>
        <source>Reken vanaf deze dag</source>
        <translation>Count from this day</translation>
    </message>
    <message>
        <source>Sluit de termijn af</source>
        <translation>Close the term</translation>
    </message>
    <message>
        <source>De termijn staat stil vanaf de dag na de vraag, of bij uitstel vanaf de dag zelf. Zonder einddag is niet bekend wanneer hij eindigt. Schrijf daarna de brief.</source>
        <translation>The term stands still from the day after asking, or with a delay from the day itself. Without a last day nobody knows when it ends. Then write the letter.</translation>
    </message>
    <message>
        <source>Verlengen kan één keer, en alleen als u het op tijd meedeelt.</source>
        <translation>A term can be extended once, and only if you say so in time.</translation>
    </message>
    <message>
        <source>Twee weken later begint de dwangsom, als er dan geen besluit is.</source>
        <translation>Two weeks later the penalty begins, if there is no decision by then.</translation>
    </message>
    <message>
        <source>Dan telt WijkDesk geen dwangsom voor deze termijn.</source>
        <translation>Then WijkDesk counts no penalty for this term.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>begint %1</source>
        <translation>begins %1</translation>
    </message>
    <message>
        <source>staat stil, einde niet bekend</source>
        <translation>suspended, end not known</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation>by %1 at the latest</translation>
    </message>
    <message>
        <source>Naam nog niet bekend</source>
        <translation>Name not known yet</translation>
    </message>
    <message>
        <source>postvak</source>
        <translation>inbox</translation>
    </message>
    <message>
        <source>geen termijn in de wet</source>
        <translation>no term in the law</translation>
    </message>
    <message>
        <source>1 uur</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>1 werkdag</source>
        <translation>1 working day</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>De laatste dag wordt %1.</source>
        <translation>The last day will be %1.</translation>
    </message>
    <message>
        <source>%1 is een dag in het weekend of een feestdag. De termijn loopt vanaf de dag erna, ook als dat geen werkdag is.</source>
        <translation>%1 is in a weekend or a public holiday. The term runs from the day after, even if that is not a working day.</translation>
    </message>
    <message>
        <source>%1 moet nog komen: tot die dag loopt de termijn niet.</source>
        <translation>%1 is still to come: until that day the term does not run.</translation>
    </message>
    <message>
        <source>Begonnen op %1: keer %2, want deze termijn begint steeds opnieuw.</source>
        <translation>Begun on %1: turn %2, because this term begins anew each time.</translation>
    </message>
    <message>
        <source>Begonnen op %1 door: %2.</source>
        <translation>Begun on %1 by: %2.</translation>
    </message>
    <message>
        <source>door %1 op %2</source>
        <translation>by %1 on %2</translation>
    </message>
    <message>
        <source>%1 vanaf de dag erna is %2.</source>
        <translation>%1 from the day after is %2.</translation>
    </message>
    <message numerus="yes">
        <source>De termijn stond %n dag(en) stil: dat wordt %1.</source>
        <translation>
            <numerusform>The term stood still for %n day: that makes %1.</numerusform>
            <numerusform>The term stood still for %n days: that makes %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dagen die twee keer stilstaan, tellen één keer.</source>
        <translation>Days that stand still twice count once.</translation>
    </message>
    <message>
        <source>Verlengd tot %1, meegedeeld op %2.</source>
        <translation>Extended to %1, told on %2.</translation>
    </message>
    <message numerus="yes">
        <source>De termijn stond %n dag(en) stil.</source>
        <translation>
            <numerusform>The term stood still for %n day.</numerusform>
            <numerusform>The term stood still for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met wat na de brief stilstond: %1.</source>
        <translation>With what stood still after the letter: %1.</translation>
    </message>
    <message>
        <source>Let op: de dagen die bij besluit gelijk zijn aan een feestdag, staan voor dat jaar nog niet in de tabel.</source>
        <translation>Mind: the days that a decree equates with a public holiday are not in the table yet for that year.</translation>
    </message>
    <message>
        <source>Sinds %1 staat de termijn stil. Wanneer hij eindigt, is nog niet bekend.</source>
        <translation>Since %1 the term stands still. When it ends is not known yet.</translation>
    </message>
    <message>
        <source>De Algemene termijnenwet geldt hier niet.</source>
        <translation>The General Extension of Time Limits Act does not apply here.</translation>
    </message>
    <message>
        <source>In de termijn horen twee werkdagen te zitten: dus %1 (Atw).</source>
        <translation>There must be two working days in the term: so %1 (Atw).</translation>
    </message>
    <message>
        <source>Dat is een zaterdag: dus %1 (Atw).</source>
        <translation>That is a Saturday: so %1 (Atw).</translation>
    </message>
    <message>
        <source>Dat is een zondag: dus %1 (Atw).</source>
        <translation>That is a Sunday: so %1 (Atw).</translation>
    </message>
    <message>
        <source>Dat is een feestdag: dus %1 (Atw).</source>
        <translation>That is a public holiday: so %1 (Atw).</translation>
    </message>
    <message>
        <source>Een opschorting zonder gestelde dag telt niet (Awb 4:5).</source>
        <translation>A suspension without a set day does not count (Awb 4:5).</translation>
    </message>
    <message>
        <source>Een opschorting begon toen de termijn al voorbij was: die telt niet.</source>
        <translation>A suspension began when the term was over already: it does not count.</translation>
    </message>
    <message>
        <source>De verlenging is meegedeeld toen de termijn al voorbij was.</source>
        <translation>The extension was told when the term was over already.</translation>
    </message>
    <message>
        <source>De verlenging noemt een dag die niet later is.</source>
        <translation>The extension names a day that is no later.</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>voorbij op %1</source>
        <translation>over on %1</translation>
    </message>
    <message>
        <source>einde niet bekend</source>
        <translation>end not known</translation>
    </message>
    <message>
        <source>brief gemaakt</source>
        <translation>letter made</translation>
    </message>
    <message>
        <source>door %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>de tijd is om</source>
        <translation>the time is up</translation>
    </message>
    <message>
        <source>verteld</source>
        <translation>told</translation>
    </message>
    <message>
        <source>dossier afgesloten</source>
        <translation>file closed</translation>
    </message>
    <message>
        <source>De ingebrekestelling kwam terwijl de termijn nog liep: zij begint niets.</source>
        <translation>The notice of default came while the term still ran: it starts nothing.</translation>
    </message>
    <message>
        <source>Ingebrekestelling op %1: is er een besluit vóór %2, dan kost het niets.</source>
        <translation>Notice of default on %1: with a decision before %2 it costs nothing.</translation>
    </message>
    <message numerus="yes">
        <source>Dwangsom: %n dag(en), samen %1 euro. De laatste dag die telt is %2.</source>
        <translation>
            <numerusform>Penalty: %n day, together %1 euro. The last day that counts is %2.</numerusform>
            <numerusform>Penalty: %n days, together %1 euro. The last day that counts is %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>want %1</source>
        <translation>because %1</translation>
    </message>
    <message>
        <source>begint: %1</source>
        <translation>begins: %1</translation>
    </message>
    <message>
        <source>met Atw</source>
        <translation>with Atw</translation>
    </message>
    <message>
        <source>kan stilstaan</source>
        <translation>can be suspended</translation>
    </message>
    <message>
        <source>kan verlengd worden</source>
        <translation>can be extended</translation>
    </message>
    <message>
        <source>Dan moet er zijn: %1</source>
        <translation>By then there must be: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taak, %n dag(en) eerder: %1</source>
        <translation>
            <numerusform>Task, %n day before: %1</numerusform>
            <numerusform>Task, %n days before: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Verlengen: met %1.</source>
        <translation>Extend: by %1.</translation>
    </message>
    <message>
        <source>Te laat kost een dwangsom.</source>
        <translation>Being late costs a penalty.</translation>
    </message>
    <message>
        <source>de taak van de termijn</source>
        <translation>the task of the term</translation>
    </message>
    <message>
        <source>de termijn</source>
        <translation>the term</translation>
    </message>
    <message>
        <source>die dag</source>
        <translation>that day</translation>
    </message>
    <message>
        <source>In regel %1 staat bij “%2” het woord “%3”. Daar kan staan: %4.</source>
        <translation>Line %1 has the word “%3” at “%2”. It can be: %4.</translation>
    </message>
    <message>
        <source>In regel %1 staat bij “%2” geen goed getal: “%3”.</source>
        <translation>Line %1 has no proper number at “%2”: “%3”.</translation>
    </message>
    <message>
        <source>In regel %1 staat bij “%2” geen dag: “%3”. Schrijf een dag als 2027-01-31.</source>
        <translation>Line %1 has no day at “%2”: “%3”. Write a day as 2027-01-31.</translation>
    </message>
    <message>
        <source>In regel %1 staat bij “%2”: “%3”. Daar kan staan: ja of nee (true of false).</source>
        <translation>Line %1 has at “%2”: “%3”. It can be: ja or nee (true or false).</translation>
    </message>
    <message>
        <source>In regel %1 staat bij “%2” geen tekst. Zet er aanhalingstekens omheen.</source>
        <translation>Line %1 has no text at “%2”. Put it in quotation marks.</translation>
    </message>
    <message>
        <source>In regel %1 ligt de laatste dag (%3) vóór de eerste dag.</source>
        <translation>In line %1 the last day (%3) is before the first day.</translation>
    </message>
    <message>
        <source>In regel %1 staat “%3”. Dat woord kent de tabel niet.</source>
        <translation>Line %1 has “%3”. The table does not know that word.</translation>
    </message>
    <message>
        <source>In het stuk dat begint in regel %1 staat niets bij “%3”.</source>
        <translation>In the part that begins at line %1 there is nothing at “%3”.</translation>
    </message>
    <message>
        <source>Wat begint in regel %1 (“%3”) geldt in dezelfde tijd als iets dat er al staat.</source>
        <translation>What begins at line %1 (“%3”) holds at the same time as something that is there already.</translation>
    </message>
    <message>
        <source>Deze tabel is leeg.</source>
        <translation>This table is empty.</translation>
    </message>
    <message>
        <source>In regel %1 staan meer kolommen dan bovenaan.</source>
        <translation>Line %1 has more columns than the top line.</translation>
    </message>
    <message>
        <source>In regel %1 staat te veel: %3.</source>
        <translation>Line %1 has too much: %3.</translation>
    </message>
    <message>
        <source>In regel %1 klopt de schrijfwijze niet. Kijk naar aanhalingstekens en haakjes.</source>
        <translation>Line %1 is not written properly. Look at the quotation marks and brackets.</translation>
    </message>
    <message>
        <source>De tabel van nu blijft in gebruik.</source>
        <translation>The present table stays in use.</translation>
    </message>
    <message>
        <source>De nieuwste tabel is hier niet te lezen. De tabel van daarvoor blijft in gebruik.</source>
        <translation>The newest table cannot be read here. The one before it stays in use.</translation>
    </message>
    <message>
        <source>%1 wijzigde deze tabel op %2. Wie de tabel van nu schreef, had die wijziging nog niet. Daarom telt niet: %3. Moet het wel gelden? Wijzig het dan opnieuw.</source>
        <translation>%1 changed this table on %2. Who wrote the table of now did not have that change yet. So this does not count: %3. Should it count? Then change it again.</translation>
    </message>
    <message>
        <source>Een beheerder</source>
        <translation>An administrator</translation>
    </message>
    <message>
        <source>iets anders dan een regel</source>
        <translation>something else than a line</translation>
    </message>
    <message>
        <source>De dagen die gelijk zijn aan een feestdag staan er tot en met %1. Daarna is een nieuw besluit nodig: vul de tabel dan aan.</source>
        <translation>The days equated with a public holiday are there until %1. After that a new decree is needed: complete the table then.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Termijnen</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Wat de regels nu vragen</source>
        <translation>What the rules ask now</translation>
    </message>
    <message>
        <source>Er loopt nu geen termijn.</source>
        <translation>No term runs now.</translation>
    </message>
    <message numerus="yes">
        <source>%n termijn(en)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n klaar, verberg</source>
        <translation>
            <numerusform>%n done, hide</numerusform>
            <numerusform>%n done, hide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n klaar, toon</source>
        <translation>
            <numerusform>%n done, show</numerusform>
            <numerusform>%n done, show</numerusform>
        </translation>
    </message>
    <message>
        <source>Wat de wet vraagt</source>
        <translation>What the law asks</translation>
    </message>
    <message>
        <source>Alle termijnen</source>
        <translation>All terms</translation>
    </message>
    <message numerus="yes">
        <source>Deze week lopen %n termijn(en) af.</source>
        <translation>
            <numerusform>This week %n term ends.</numerusform>
            <numerusform>This week %n terms end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n termijn(en) zijn voorbij.</source>
        <translation>
            <numerusform>%n term is over.</numerusform>
            <numerusform>%n terms are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeBox</name>
    <message>
        <source>uu:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Gevraagd en verteld</source>
        <translation>Asked and told</translation>
    </message>
    <message>
        <source>Verwijzingen</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Keuzes bij behoeften</source>
        <translation>Choices at needs</translation>
    </message>
    <message>
        <source>Papieren</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Verloop van het dossier</source>
        <translation>Course of the file</translation>
    </message>
    <message>
        <source>Hele tijd</source>
        <translation>The whole time</translation>
    </message>
    <message>
        <source>Laatste maand</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Laatste 3 maanden</source>
        <translation>Last 3 months</translation>
    </message>
    <message>
        <source>Laatste jaar</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Vraag binnengekomen</source>
        <translation>Question came in</translation>
    </message>
    <message>
        <source>Verzoek naar de backoffice</source>
        <translation>Request to the back office</translation>
    </message>
    <message>
        <source>Backoffice: %1</source>
        <translation>Back office: %1</translation>
    </message>
    <message>
        <source>Trede: %1</source>
        <translation>Rung: %1</translation>
    </message>
    <message>
        <source>Dossier geopend</source>
        <translation>File opened</translation>
    </message>
    <message>
        <source>Regisseur: %1</source>
        <translation>Regisseur: %1</translation>
    </message>
    <message>
        <source>Dossier afgesloten</source>
        <translation>File closed</translation>
    </message>
    <message>
        <source>Dossier heropend</source>
        <translation>File opened again</translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message>
        <source>Wat wilt u zien?</source>
        <translation>What do you want to see?</translation>
    </message>
    <message>
        <source>Hoe ver terug?</source>
        <translation>How far back?</translation>
    </message>
    <message>
        <source>Elke wet</source>
        <translation>Any law</translation>
    </message>
    <message>
        <source>Voor welke wet?</source>
        <translation>For which law?</translation>
    </message>
    <message>
        <source>Over wie?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Tijdlijn afdrukken</source>
        <translation>Print the timeline</translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation>Everybody</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Nog niets opgeschreven. Begin hierboven met het eerste gesprek.</source>
        <translation>Nothing written down yet. Start above with the first conversation.</translation>
    </message>
    <message>
        <source>Hierover staat er niets. Kies iets anders.</source>
        <translation>Nothing is noted about this. Choose something else.</translation>
    </message>
    <message>
        <source>Toon oudere</source>
        <translation>Show older ones</translation>
    </message>
    <message>
        <source>Toon nieuwere</source>
        <translation>Show newer</translation>
    </message>
    <message>
        <source>Wie leest mee?</source>
        <translation>Who can read this?</translation>
    </message>
    <message>
        <source>Wat u hier schrijft, leest alleen de cliëntondersteuner.</source>
        <translation>What you write here is read by the client supporter only.</translation>
    </message>
    <message>
        <source>Wil het gezin dat het team het leest? Kies dan “Wie leest dit?”.</source>
        <translation>Does the family want the team to read it? Then choose “Who reads this?”.</translation>
    </message>
    <message>
        <source>“Gezin” kunt u samen met het gezin lezen. Zij mogen het altijd inzien.</source>
        <translation>You can read “Family” together with the family. They may always see it.</translation>
    </message>
    <message>
        <source>“Alleen team” blijft bij de collega&apos;s van uw team. Schrijf het toch netjes op.</source>
        <translation>“Team only” stays with the colleagues in your team. Write it with respect all the same.</translation>
    </message>
    <message>
        <source>Bij elk slot staat wie het leest. Met “Wie leest dit?” verandert u dat.</source>
        <translation>Each lock says who reads it. “Who reads this?” changes that.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>antwoord vandaag</source>
        <translation>answer today</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) stil</source>
        <translation>
            <numerusform>%n day silent</numerusform>
            <numerusform>%n days silent</numerusform>
        </translation>
    </message>
    <message>
        <source>Actie zonder tekst</source>
        <translation>Action without text</translation>
    </message>
    <message>
        <source>niet meer gevraagd: kies</source>
        <translation>no longer asked: choose</translation>
    </message>
    <message>
        <source>twee keer gevraagd: kies</source>
        <translation>asked twice: choose</translation>
    </message>
    <message>
        <source>delen ingetrokken: vertel het</source>
        <translation>sharing withdrawn: tell them</translation>
    </message>
    <message>
        <source>weg: gaat het door?</source>
        <translation>gone: does it go on?</translation>
    </message>
    <message>
        <source>Backoffice: %1</source>
        <translation>Back office: %1</translation>
    </message>
</context>
<context>
    <name>TodayAgenda</name>
    <message>
        <source>Uw taken</source>
        <translation>Your tasks</translation>
    </message>
    <message>
        <source>Afspraken van vandaag</source>
        <translation>Appointments of today</translation>
    </message>
    <message>
        <source>Bij geen dossier</source>
        <translation>At no file</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Later deze week</source>
        <translation>Later this week</translation>
    </message>
    <message>
        <source>De komende zeven dagen staat er niets in de plannen.</source>
        <translation>There is nothing in the plans for the next seven days.</translation>
    </message>
    <message>
        <source>Nog geen antwoord</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Op het bord</source>
        <translation>On the board</translation>
    </message>
    <message>
        <source>Op elke vraag is op tijd geantwoord.</source>
        <translation>Every question was answered in time.</translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>De dossiers zijn dicht. Maak verbinding: dan ziet u weer wat er wacht.</source>
        <translation>The files are closed. Get a connection: then you see again what waits.</translation>
    </message>
    <message>
        <source>Niets vraagt vandaag om u. Tijd om vooruit te kijken.</source>
        <translation>Nothing needs you today. Time to look ahead.</translation>
    </message>
    <message numerus="yes">
        <source>%n ding(en) vragen vandaag om u. De rest kan wachten.</source>
        <translation>
            <numerusform>%n thing needs you today. The rest can wait.</numerusform>
            <numerusform>%n things need you today. The rest can wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gedaan: %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Kies uw plek</source>
        <translation>Choose your place</translation>
    </message>
    <message>
        <source>Plek: %1</source>
        <translation>Place: %1</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 wil dit overnemen: %2</source>
        <translation>%1 wants to take this over: %2</translation>
    </message>
    <message>
        <source>Een vraag van %1 voor %2: %3</source>
        <translation>A question from %1 for %2: %3</translation>
    </message>
    <message>
        <source>Een dossier van %1 voor %2: %3</source>
        <translation>A file from %1 for %2: %3</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Beloofd: %1</source>
        <translation>Promised: %1</translation>
    </message>
    <message>
        <source>Eerste afspraak: %1</source>
        <translation>First appointment: %1</translation>
    </message>
    <message>
        <source>De cliënt weet het, van %1</source>
        <translation>The client knows, from %1</translation>
    </message>
</context>
<context>
    <name>TransferLine</name>
    <message>
        <source>Aannemen</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Niet aannemen? Zeg waarom.</source>
        <translation>Not accepting? Say why.</translation>
    </message>
    <message>
        <source>Niet aannemen</source>
        <translation>Do not accept</translation>
    </message>
    <message>
        <source>Trek de vraag in</source>
        <translation>Withdraw the question</translation>
    </message>
    <message>
        <source>Genoteerd. Het gaat mee met de volgende verzending.</source>
        <translation>Noted. It goes along with the next sync.</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Trek de vraag in</source>
        <translation>Withdraw the question</translation>
    </message>
    <message>
        <source>Draag deze vraag over</source>
        <translation>Hand over this question</translation>
    </message>
    <message>
        <source>Naar een ander team</source>
        <translation>To another team</translation>
    </message>
    <message>
        <source>Welk team?</source>
        <translation>Which team?</translation>
    </message>
    <message>
        <source>Wat vraagt u van dat team?</source>
        <translation>What do you ask of that team?</translation>
    </message>
    <message>
        <source>Hoe ver is het plan?</source>
        <translation>How far is the plan?</translation>
    </message>
    <message>
        <source>Wat is er beloofd, en door wie?</source>
        <translation>What was promised, and by whom?</translation>
    </message>
    <message>
        <source>Eerste afspraak</source>
        <translation>First appointment</translation>
    </message>
    <message>
        <source>Wanneer vertelde u het de cliënt?</source>
        <translation>When did you tell the client?</translation>
    </message>
    <message>
        <source>Vraag het dit team</source>
        <translation>Ask this team</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Het team krijgt alleen deze kaart. Het dossier blijft bij u.</source>
        <translation>The team gets this card only. The file stays with you.</translation>
    </message>
    <message>
        <source>Het team leest deze kaart en zegt ja of nee. Tot dan bent u regisseur. Na een ja gaat het hele dossier naar dat team en ziet u het niet meer.</source>
        <translation>The team reads this card and says yes or no. Until then you are the lead worker. After a yes the whole file goes to that team and you no longer see it.</translation>
    </message>
    <message>
        <source>Gevraagd. Het team ziet het na de volgende verzending.</source>
        <translation>Asked. The team sees it after the next sync.</translation>
    </message>
</context>
<context>
    <name>TransfersCard</name>
    <message>
        <source>Overdragen en overnemen</source>
        <translation>Handing over and taking over</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Oefenen: er wordt niets verstuurd.</source>
        <translation>Practice: nothing is sent.</translation>
    </message>
    <message>
        <source>Dossiers zijn dicht. Maak verbinding.</source>
        <translation>Files are closed. Please connect.</translation>
    </message>
    <message>
        <source>Zonder verbinding gaan de dossiers dicht: %1.</source>
        <translation>Without a connection the files close: %1.</translation>
    </message>
    <message>
        <source>Nog geen contact gehad.</source>
        <translation>No contact yet.</translation>
    </message>
    <message>
        <source>Laatste contact: %1.</source>
        <translation>Last contact: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en) nog niet verstuurd</source>
        <translation>
            <numerusform>%n change not sent yet</numerusform>
            <numerusform>%n changes not sent yet</numerusform>
        </translation>
    </message>
    <message>
        <source>(oudste: %1)</source>
        <translation>(oldest: %1)</translation>
    </message>
    <message>
        <source>Teruggezet: versturen wacht op u.</source>
        <translation>Put back: sending waits for you.</translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n) nog niet verstuurd.</source>
        <translation>
            <numerusform>%n attachment not sent yet.</numerusform>
            <numerusform>%n attachments not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wacht(en) op controle.</source>
        <translation>
            <numerusform>%n change is waiting to be checked.</numerusform>
            <numerusform>%n changes are waiting to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keuze(s) wacht(en) op u.</source>
        <translation>
            <numerusform>%n choice is waiting for you.</numerusform>
            <numerusform>%n choices are waiting for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Uw dossiers komen binnen: %1 %.</source>
        <translation>Your files are coming in: %1 %.</translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n) wacht(en) op wifi.</source>
        <translation>
            <numerusform>%n attachment waits for wifi.</numerusform>
            <numerusform>%n attachments wait for wifi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alles staat op deze laptop.</source>
        <translation>Everything is on this laptop.</translation>
    </message>
    <message>
        <source>Alles is bij de centrale opslag.</source>
        <translation>Everything is in the central store.</translation>
    </message>
    <message>
        <source>Uw werk staat langer dan een dag alleen op deze laptop. Maak verbinding.</source>
        <translation>Your work has been on this laptop alone for more than a day. Connect.</translation>
    </message>
    <message>
        <source>Uw werk staat langer dan drie dagen alleen op deze laptop. Maak vandaag verbinding, of bewaar bij Verzenden een kopie voor de helpdesk.</source>
        <translation>Your work has been on this laptop alone for more than three days. Connect today, or keep a copy for the helpdesk under Sending.</translation>
    </message>
</context>
<context>
    <name>TruthCard</name>
    <message>
        <source>Is alles verstuurd?</source>
        <translation>Has everything been sent?</translation>
    </message>
    <message>
        <source>U betaalt voor elke MB op dit netwerk. Tekst gaat meteen, bijlagen later.</source>
        <translation>You pay for every MB on this network. Text goes at once, attachments later.</translation>
    </message>
    <message>
        <source>Toch versturen</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>Nu versturen</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>De bijlagen gaan nu mee, ook op dit netwerk.</source>
        <translation>The attachments go along now, on this network too.</translation>
    </message>
    <message>
        <source>Bezig met versturen …</source>
        <translation>Sending …</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Wat er eerst stond</source>
        <translation>What stood there first</translation>
    </message>
    <message>
        <source>Er stond nog niets.</source>
        <translation>There was nothing yet.</translation>
    </message>
    <message>
        <source>Toon alleen wat anders is</source>
        <translation>Show only what differs</translation>
    </message>
    <message>
        <source>Toon de hele teksten</source>
        <translation>Show the whole texts</translation>
    </message>
    <message>
        <source>Verberg wat er eerst stond</source>
        <translation>Hide what stood there first</translation>
    </message>
    <message>
        <source>Toon wat er eerst stond</source>
        <translation>Show what stood there first</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Opnieuw gedaan: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Do again</translation>
    </message>
    <message numerus="yes">
        <source>%n overdracht(en) opnieuw gedaan: %1.</source>
        <translation>
            <numerusform>%n handover done again: %1.</numerusform>
            <numerusform>%n handovers done again: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdracht(en) ongedaan gemaakt: %1.</source>
        <translation>
            <numerusform>%n handover undone: %1.</numerusform>
            <numerusform>%n handovers undone: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>aanmelding of taak</source>
        <translation>question or task</translation>
    </message>
    <message numerus="yes">
        <source> en nog %n</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bleef/bleven: kijk bij Laatste wijzigingen.</source>
        <translation>
            <numerusform>%n stayed: look at Latest changes.</numerusform>
            <numerusform>%n stayed: look at Latest changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Naam van de partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message numerus="yes">
        <source>%n plek(ken) in een huishouden</source>
        <translation>
            <numerusform>%n place in a household</numerusform>
            <numerusform>%n places in a household</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behoefte(n)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doel(en)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n familieband(en)</source>
        <translation>
            <numerusform>%n family tie</numerusform>
            <numerusform>%n family ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n helper(s)</source>
        <translation>
            <numerusform>%n helper</numerusform>
            <numerusform>%n helpers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adres(sen)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telefoonnummer(s)</source>
        <translation>
            <numerusform>%n telephone number</numerusform>
            <numerusform>%n telephone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer nagekeken</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken)</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>W&amp;ie bent u?</source>
        <translation>Wh&amp;o are you?</translation>
    </message>
    <message>
        <source>&amp;Wachtzin</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Let op: Caps Lock lijkt aan te staan.</source>
        <translation>Note: Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Nog iemand op deze laptop</source>
        <translation>Somebody else on this laptop</translation>
    </message>
    <message>
        <source>Typ uw wachtzin.</source>
        <translation>Type your passphrase.</translation>
    </message>
    <message>
        <source>Even rekenen …</source>
        <translation>One moment …</translation>
    </message>
    <message numerus="yes">
        <source>Wacht nog %n minuut/minuten</source>
        <translation>
            <numerusform>Wait %n more minute</numerusform>
            <numerusform>Wait %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wacht nog %n seconde(n)</source>
        <translation>
            <numerusform>Wait %n more second</numerusform>
            <numerusform>Wait %n more seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsentCard</name>
    <message>
        <source>Alleen op deze laptop</source>
        <translation>Only on this laptop</translation>
    </message>
    <message>
        <source>Dit is nog niet verstuurd. Komt er lang geen verbinding? Dan kunt u een kopie bewaren voor de helpdesk.</source>
        <translation>This has not been sent yet. No connection for a long time? Then you can keep a copy for the help desk.</translation>
    </message>
    <message>
        <source>Toon de teksten</source>
        <translation>Show the texts</translation>
    </message>
    <message>
        <source>Bewaar een kopie</source>
        <translation>Keep a copy</translation>
    </message>
    <message>
        <source>Kies waar</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>Half getypt</source>
        <translation>Half typed</translation>
    </message>
    <message>
        <source>Er staat niets alleen op deze laptop.</source>
        <translation>Nothing is only on this laptop.</translation>
    </message>
    <message numerus="yes">
        <source>En nog %n. In de kopie staan ze allemaal.</source>
        <translation>
            <numerusform>And %n more. The copy has all of them.</numerusform>
            <numerusform>And %n more. The copy has all of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Een kopie staat buiten WijkDesk. Dat wordt genoteerd.</source>
        <translation>A copy stands outside WijkDesk. That is noted.</translation>
    </message>
    <message>
        <source>Bewaar de kopie. Alleen de beheerders van de gemeente kunnen hem openen.</source>
        <translation>Keep the copy. Only the administrators of the municipality can open it.</translation>
    </message>
    <message>
        <source>Let op: iedereen die deze kopie vindt, kan hem lezen.</source>
        <translation>Careful: anybody who finds this copy can read it.</translation>
    </message>
    <message>
        <source>De kopie is bewaard. Verwijder hem weer als alles verstuurd is.</source>
        <translation>The copy is kept. Delete it when everything has been sent.</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message numerus="yes">
        <source>binnen %n uur</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>binnen %n werkdag(en)</source>
        <translation>
            <numerusform>within %n working day</numerusform>
            <numerusform>within %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>binnen %n dag(en)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UrgencyCard</name>
    <message>
        <source>Spoed in uw gemeente</source>
        <translation>Urgency in your municipality</translation>
    </message>
    <message>
        <source>De beheerder van de gemeente stelt dit in.</source>
        <translation>The administrator of the municipality sets this.</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>Spoed die nog niemand heeft</source>
        <translation>Urgent and not taken by anybody</translation>
    </message>
    <message>
        <source>Naam nog niet bekend</source>
        <translation>Name not known yet</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>(een keuze uit een lijst)</source>
        <translation>(a choice from a list)</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>Ondersteuningsplan</source>
        <translation>Support plan</translation>
    </message>
    <message>
        <source>Naar het plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Wat is er sindsdien veranderd?</source>
        <translation>What has changed since?</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Deze versie</source>
        <translation>This version</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Het gezin op de dag van deze versie</source>
        <translation>The family on the day of this version</translation>
    </message>
    <message>
        <source>Het gezin toen</source>
        <translation>The family then</translation>
    </message>
    <message>
        <source>Ondersteuningsplan %1</source>
        <translation>Support plan %1</translation>
    </message>
    <message>
        <source>vastgesteld op %1, daarna niet veranderd</source>
        <translation>fixed on %1, not changed since</translation>
    </message>
    <message>
        <source>Door %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Waarom: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Wie en waar</source>
        <translation>Who and where</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Versies</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Waarom: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>%1 · geldt</source>
        <translation>%1 · stands</translation>
    </message>
    <message>
        <source>Nog geen. Is iedereen het eens? Stel het plan dan vast.</source>
        <translation>None yet. Does everyone agree? Then finalise the plan.</translation>
    </message>
    <message>
        <source>Wat is er veranderd?</source>
        <translation>What has changed?</translation>
    </message>
    <message>
        <source>Wat is er veranderd sinds u tekende?</source>
        <translation>What has changed since you signed?</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Het plan zoals het nu is</source>
        <translation>The plan as it is now</translation>
    </message>
    <message>
        <source>gekozen door %1, %2</source>
        <translation>chosen by %1, %2</translation>
    </message>
    <message>
        <source>de regisseur</source>
        <translation>the regisseur</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Op papier: %1</source>
        <translation>On paper: %1</translation>
    </message>
    <message>
        <source>Lezen</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Lees op het scherm: %1</source>
        <translation>Read on the screen: %1</translation>
    </message>
</context>
<context>
    <name>WaitFigures</name>
    <message>
        <source>Op de wachtlijst</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Over de norm</source>
        <translation>Over the norm</translation>
    </message>
    <message>
        <source>Met hulp intussen</source>
        <translation>With help meanwhile</translation>
    </message>
    <message>
        <source>Tot het eerste gesprek</source>
        <translation>Until the first talk</translation>
    </message>
    <message>
        <source>Tot akkoord met het plan</source>
        <translation>Until the plan was agreed</translation>
    </message>
    <message>
        <source>Van verwijzing tot kennismaking</source>
        <translation>From referral to intake</translation>
    </message>
    <message>
        <source>Van kennismaking tot hulp</source>
        <translation>From intake to help</translation>
    </message>
    <message>
        <source>Alles samen</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>minder dan vijf</source>
        <translation>fewer than five</translation>
    </message>
    <message numerus="yes">
        <source>%n mens(en)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>mensen: %1</source>
        <translation>people: %1</translation>
    </message>
    <message>
        <source>vragen: %1</source>
        <translation>requests: %1</translation>
    </message>
    <message>
        <source>%1 van %2 (%3%)</source>
        <translation>%1 of %2 (%3%)</translation>
    </message>
    <message>
        <source>helft binnen %1, 9 van de 10 binnen %2 dagen</source>
        <translation>half within %1, 9 in 10 within %2 days</translation>
    </message>
</context>
<context>
    <name>WaitFold</name>
    <message>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>Bijwerken</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Naar het dossier: %1</source>
        <translation>To the file: %1</translation>
    </message>
    <message>
        <source>Hoe dringend?</source>
        <translation>How urgent?</translation>
    </message>
    <message>
        <source>Op de lijst van</source>
        <translation>On the list of</translation>
    </message>
    <message>
        <source>Kennismaking bij de aanbieder</source>
        <translation>Intake at the provider</translation>
    </message>
    <message>
        <source>Hulp begint naar verwachting</source>
        <translation>Help is expected to begin</translation>
    </message>
    <message>
        <source>Kies %1: het dossier staat op “%2”</source>
        <translation>Choose %1: the file is marked “%2”</translation>
    </message>
    <message>
        <source>ons team</source>
        <translation>our team</translation>
    </message>
    <message>
        <source>Zoals bij de aanmelding</source>
        <translation>As at registration</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>De volgorde: eerst wie voorrang kreeg, dan wat het meest dringend is, dan wie het langst wacht.</source>
        <translation>The order: first who was given priority, then what is most urgent, then who has waited longest.</translation>
    </message>
    <message numerus="yes">
        <source>wacht %n dag(en)</source>
        <translation>
            <numerusform>waiting %n day</numerusform>
            <numerusform>waiting %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>voorrang</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>Intussen: %1</source>
        <translation>Meanwhile: %1</translation>
    </message>
    <message>
        <source>door %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>navragen %1</source>
        <translation>ask %1</translation>
    </message>
    <message>
        <source>Voorrang sinds %2, omdat: %1</source>
        <translation>Goes first since %2, because: %1</translation>
    </message>
    <message>
        <source>Kijk de dagen na: %2 ligt vóór %1.</source>
        <translation>Check the days: %2 lies before %1.</translation>
    </message>
    <message>
        <source>bel: antwoord had er %1 moeten zijn</source>
        <translation>call: an answer was due %1</translation>
    </message>
    <message>
        <source>vraag het nog een keer (sinds %1)</source>
        <translation>ask once more (since %1)</translation>
    </message>
    <message>
        <source>vraag na hoe het staat (%1)</source>
        <translation>ask how it stands (%1)</translation>
    </message>
    <message>
        <source>vraag hoe het gaat (%1)</source>
        <translation>ask how it goes (%1)</translation>
    </message>
    <message>
        <source>vraag of de hulp begonnen is</source>
        <translation>ask whether the help has begun</translation>
    </message>
    <message>
        <source>spreek af wat er intussen gebeurt</source>
        <translation>agree what happens meanwhile</translation>
    </message>
    <message>
        <source>kies een dag om na te vragen</source>
        <translation>choose a day to ask</translation>
    </message>
    <message>
        <source>aangemeld</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>eerste gesprek</source>
        <translation>first talk</translation>
    </message>
    <message>
        <source>akkoord met het plan</source>
        <translation>agreement with the plan</translation>
    </message>
    <message>
        <source>verwezen</source>
        <translation>referred</translation>
    </message>
    <message>
        <source>aangenomen</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>hulp begonnen</source>
        <translation>help begun</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Werk van collega’s dat wacht</source>
        <translation>Work of colleagues that waits</translation>
    </message>
    <message>
        <source>Wie dit schreef, werkt niet meer met het dossier. Daarom staat het er nog niet in. U kiest wat ermee gebeurt. De tekst blijft altijd bewaard.</source>
        <translation>Whoever wrote this no longer works with the file. That is why it is not in it yet. You choose what happens with it. The text is always kept.</translation>
    </message>
    <message>
        <source>Teruggenomen. Uw tekst is bewaard.</source>
        <translation>Taken back. Your text is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n keuze(s)</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overgenomen. Na het verzenden staat het in het dossier.</source>
        <translation>Taken over. After sending it is in the file.</translation>
    </message>
    <message>
        <source>Niet overgenomen. De schrijver ziet dat, en de tekst is bewaard.</source>
        <translation>Not taken over. The writer will see that, and the text is kept.</translation>
    </message>
</context>
<context>
    <name>WaitingEntry</name>
    <message>
        <source>Een collega</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>%1 schreef dit</source>
        <translation>%1 wrote this</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the file</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <translation>Leave out</translation>
    </message>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intussen schreef iemand anders hier ook iets. Neemt u het over? Dan blijft dat staan en kiest u daarna tussen de twee teksten.</source>
        <translation>Meanwhile somebody else wrote something here too. Do you take it over? Then that stays, and you choose between the two texts afterwards.</translation>
    </message>
</context>
<context>
    <name>WaitingLineView</name>
    <message>
        <source>Weggehaald.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Wat er nu staat</source>
        <translation>What stands there now</translation>
    </message>
    <message>
        <source>Wat er komt</source>
        <translation>What would come</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Bord</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Iedereen die wacht</source>
        <translation>Everybody who waits</translation>
    </message>
    <message>
        <source>AZC en school</source>
        <translation>Asylum centre and school</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Op deze lijst wacht niemand.</source>
        <translation>Nobody waits on this list.</translation>
    </message>
    <message>
        <source>Welke lijst?</source>
        <translation>Which list?</translation>
    </message>
    <message>
        <source>Wachten</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>School of AZC: %1</source>
        <translation>School or AZC: %1</translation>
    </message>
    <message>
        <source>Aanbod: %1</source>
        <translation>Offer: %1</translation>
    </message>
    <message numerus="yes">
        <source>Er wachten er nog %n. Kies een lijst om ze te zien.</source>
        <translation>
            <numerusform>%n more is waiting. Choose a list to see it.</numerusform>
            <numerusform>%n more are waiting. Choose a list to see them.</numerusform>
        </translation>
    </message>
    <message>
        <source>De dossiers zijn dicht. Maak verbinding: dan ziet u weer wie er wacht.</source>
        <translation>The files are closed. Connect: then you see again who waits.</translation>
    </message>
    <message numerus="yes">
        <source>%n mens(en) wachten</source>
        <translation>
            <numerusform>%n person waits</numerusform>
            <numerusform>%n people wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bij %n is er intussen hulp</source>
        <translation>
            <numerusform>for %n there is help meanwhile</numerusform>
            <numerusform>for %n there is help meanwhile</numerusform>
        </translation>
    </message>
    <message>
        <source>Uit de dossiers die u ziet.</source>
        <translation>From the files that you see.</translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>Waar het gezin op wacht</source>
        <translation>What the household waits for</translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mens(en)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInCard</name>
    <message>
        <source>Inloop van vandaag</source>
        <translation>Walk-in of today</translation>
    </message>
    <message>
        <source>Er wacht niemand.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>Wie komt er binnen?</source>
        <translation>Who comes in?</translation>
    </message>
    <message>
        <source>Mag leeg blijven.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>Zet op de lijst</source>
        <translation>Put on the list</translation>
    </message>
    <message numerus="yes">
        <source>%n wachtend(en)</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInLine</name>
    <message>
        <source>Is weg</source>
        <translation>Has gone</translation>
    </message>
    <message>
        <source>Naam nog niet bekend</source>
        <translation>Name not known yet</translation>
    </message>
    <message numerus="yes">
        <source>wacht sinds %1, %n minuut(en)</source>
        <translation>
            <numerusform>waits since %1, %n minute</numerusform>
            <numerusform>waits since %1, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>bij %2 sinds %1</source>
        <translation>with %2 since %1</translation>
    </message>
    <message>
        <source>Ik help</source>
        <translation>I help</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>WhomFilter</name>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Leeftijd van wie hulp zoekt</source>
        <translation>Age of who looks for help</translation>
    </message>
    <message>
        <source>Alle talen</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Alle wetten</source>
        <translation>All laws</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Typ een leeftijd van 0 tot 120.</source>
        <translation>Type an age from 0 to 120.</translation>
    </message>
    <message>
        <source>Voor wie en wanneer:</source>
        <translation>For whom and when:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>spoed nog kiezen</source>
        <translation>urgency not chosen yet</translation>
    </message>
    <message>
        <source>Wmo</source>
        <translation>Wmo</translation>
    </message>
    <message>
        <source>Jeugdwet</source>
        <translation>Youth Act</translation>
    </message>
    <message>
        <source>Participatiewet</source>
        <translation>Participation Act</translation>
    </message>
    <message>
        <source>Schuldhulp (Wgs)</source>
        <translation>Debt help (Wgs)</translation>
    </message>
    <message>
        <source>Algemeen</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Geld en administratie</source>
        <translation>Money and paperwork</translation>
    </message>
    <message>
        <source>Werk en opleiding</source>
        <translation>Work and training</translation>
    </message>
    <message>
        <source>Dagbesteding en tijd</source>
        <translation>Daytime activities</translation>
    </message>
    <message>
        <source>Wonen</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Gezin en relaties</source>
        <translation>Family and relationships</translation>
    </message>
    <message>
        <source>Opvoeden en opgroeien</source>
        <translation>Parenting and growing up</translation>
    </message>
    <message>
        <source>Lichamelijke gezondheid</source>
        <translation>Physical health</translation>
    </message>
    <message>
        <source>Psychische gezondheid</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>Gewoonten en verslaving</source>
        <translation>Habits and addiction</translation>
    </message>
    <message>
        <source>Zelfzorg en huishouden</source>
        <translation>Self-care and housekeeping</translation>
    </message>
    <message>
        <source>Netwerk en mantelzorg</source>
        <translation>Network and family carers</translation>
    </message>
    <message>
        <source>Meedoen en taal</source>
        <translation>Taking part and language</translation>
    </message>
    <message>
        <source>Uitnodiging</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Bevestiging</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Bij het plan</source>
        <translation>With the plan</translation>
    </message>
    <message>
        <source>Afsluiting</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Vraag aan een ander</source>
        <translation>Question to somebody else</translation>
    </message>
    <message>
        <source>Gemiste afspraak</source>
        <translation>Missed appointment</translation>
    </message>
    <message>
        <source>Termijn staat stil</source>
        <translation>Term suspended</translation>
    </message>
    <message>
        <source>Termijn verlengd</source>
        <translation>Term extended</translation>
    </message>
    <message>
        <source>Andere brief</source>
        <translation>Other letter</translation>
    </message>
    <message>
        <source>Licht plan</source>
        <translation>Light plan</translation>
    </message>
    <message>
        <source>Uitgebreid plan</source>
        <translation>Full plan</translation>
    </message>
    <message>
        <source>Zelf onderdelen kiezen</source>
        <translation>Choose parts yourself</translation>
    </message>
    <message>
        <source>Wat goed gaat</source>
        <translation>What goes well</translation>
    </message>
    <message>
        <source>Zorgen</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Eerdere hulp</source>
        <translation>Earlier help</translation>
    </message>
    <message>
        <source>Alles bij elkaar</source>
        <translation>Everything together</translation>
    </message>
    <message>
        <source>Wat we willen bereiken</source>
        <translation>What we want to achieve</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Welke hulp we bekeken</source>
        <translation>Which help we considered</translation>
    </message>
    <message>
        <source>Wie de regie heeft</source>
        <translation>Who is in charge</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Gegevens delen</source>
        <translation>Sharing information</translation>
    </message>
    <message>
        <source>Crisiskaart</source>
        <translation>Crisis card</translation>
    </message>
    <message>
        <source>Wat mensen ervan vinden</source>
        <translation>What people think of it</translation>
    </message>
    <message>
        <source>Het gezin zelf</source>
        <translation>The family itself</translation>
    </message>
    <message>
        <source>Het gezin, met steun</source>
        <translation>The family, with support</translation>
    </message>
    <message>
        <source>Een aanbieder</source>
        <translation>A provider</translation>
    </message>
    <message>
        <source>Het wijkteam</source>
        <translation>The neighbourhood team</translation>
    </message>
    <message>
        <source>Opgeschaald</source>
        <translation>Scaled up</translation>
    </message>
    <message>
        <source>Maakt zelf een plan</source>
        <translation>Makes its own plan</translation>
    </message>
    <message>
        <source>Wil geen eigen plan</source>
        <translation>Wants no plan of its own</translation>
    </message>
    <message>
        <source>Denkt er nog over na</source>
        <translation>Is still thinking about it</translation>
    </message>
    <message>
        <source>Het is niet veilig</source>
        <translation>It is not safe</translation>
    </message>
    <message>
        <source>Het kan niet wachten</source>
        <translation>It cannot wait</translation>
    </message>
    <message>
        <source>Er is al een eigen plan</source>
        <translation>There is an own plan already</translation>
    </message>
    <message>
        <source>Om een andere reden</source>
        <translation>For another reason</translation>
    </message>
    <message>
        <source>Cijfer van het gezin</source>
        <translation>Score by the family</translation>
    </message>
    <message>
        <source>Cijfer van de gids</source>
        <translation>Score by the gids</translation>
    </message>
    <message>
        <source>Het doel is gehaald</source>
        <translation>The goal is reached</translation>
    </message>
    <message>
        <source>Familie of bekenden nemen het over</source>
        <translation>Family or friends take over</translation>
    </message>
    <message>
        <source>Een algemene voorziening is genoeg</source>
        <translation>A general provision is enough</translation>
    </message>
    <message>
        <source>Het gezin wil dit</source>
        <translation>The family wants this</translation>
    </message>
    <message>
        <source>De hulp was niet genoeg</source>
        <translation>The help was not enough</translation>
    </message>
    <message>
        <source>Het is niet meer veilig</source>
        <translation>It is no longer safe</translation>
    </message>
    <message>
        <source>Er is iets veranderd</source>
        <translation>Something has changed</translation>
    </message>
    <message>
        <source>Een andere reden</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Plan op papier</source>
        <translation>Plan on paper</translation>
    </message>
    <message>
        <source>Blad voor op de koelkast</source>
        <translation>Sheet for the fridge</translation>
    </message>
    <message>
        <source>Gespreksverslag</source>
        <translation>Report of a talk</translation>
    </message>
    <message>
        <source>Wat er veranderd is</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Verwijsbrief</source>
        <translation>Referral letter</translation>
    </message>
    <message>
        <source>Blad om te tekenen</source>
        <translation>Sheet to sign</translation>
    </message>
    <message>
        <source>Kopie van het dossier</source>
        <translation>Copy of the file</translation>
    </message>
    <message>
        <source>Overdrachtsdossier</source>
        <translation>Handover file</translation>
    </message>
    <message>
        <source>Verzoek aan de backoffice</source>
        <translation>Request to the back office</translation>
    </message>
    <message>
        <source>Blijft staan</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Zwart gemaakt</source>
        <translation>Blacked out</translation>
    </message>
    <message>
        <source>Hele regel weg</source>
        <translation>Line left out</translation>
    </message>
    <message>
        <source>Gaat over iemand anders</source>
        <translation>Is about somebody else</translation>
    </message>
    <message>
        <source>In vertrouwen verteld</source>
        <translation>Told in confidence</translation>
    </message>
    <message>
        <source>Beter voor het kind</source>
        <translation>Better for the child</translation>
    </message>
    <message>
        <source>Veiligheid van iemand</source>
        <translation>Safety of somebody</translation>
    </message>
    <message>
        <source>In de maak</source>
        <translation>Being made</translation>
    </message>
    <message>
        <source>In behandeling</source>
        <translation>Being looked at</translation>
    </message>
    <message>
        <source>Toegekend</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Ander papier</source>
        <translation>Other paper</translation>
    </message>
    <message>
        <source>Politie en justitie</source>
        <translation>Police and justice</translation>
    </message>
    <message>
        <source>Verblijf en status</source>
        <translation>Residence and status</translation>
    </message>
    <message>
        <source>Informatie en advies</source>
        <translation>Information and advice</translation>
    </message>
    <message>
        <source>Eigen kracht</source>
        <translation>Own strength</translation>
    </message>
    <message>
        <source>Eigen netwerk</source>
        <translation>Own network</translation>
    </message>
    <message>
        <source>Vrijwilligers</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Hulp vanuit een andere wet</source>
        <translation>Help under another law</translation>
    </message>
    <message>
        <source>Algemene voorziening</source>
        <translation>General provision</translation>
    </message>
    <message>
        <source>Hulp van het wijkteam</source>
        <translation>Help from the neighbourhood team</translation>
    </message>
    <message>
        <source>Maatwerk</source>
        <translation>Custom provision</translation>
    </message>
    <message>
        <source>Persoonsgebonden budget</source>
        <translation>Personal budget</translation>
    </message>
    <message>
        <source>Verplichte hulp</source>
        <translation>Compulsory help</translation>
    </message>
    <message>
        <source>Informeel</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Klaar om te versturen</source>
        <translation>Ready to send</translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Aangenomen</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Afgewezen</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Op de wachtlijst</source>
        <translation>On the waiting list</translation>
    </message>
    <message>
        <source>Gestart</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Afgerond</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Geen antwoord</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Afgesloten met advies</source>
        <translation>Closed with advice</translation>
    </message>
    <message>
        <source>Dossier gemaakt</source>
        <translation>File created</translation>
    </message>
    <message>
        <source>Niet voor ons</source>
        <translation>Not for us</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Aanbod om te helpen</source>
        <translation>Offer to help</translation>
    </message>
    <message>
        <source>Kort advies</source>
        <translation>Short advice</translation>
    </message>
    <message>
        <source>De persoon zelf</source>
        <translation>The person themselves</translation>
    </message>
    <message>
        <source>Politie</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Huisarts</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>Woningcorporatie</source>
        <translation>Housing corporation</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>1. Signalen in kaart</source>
        <translation>1. Map the signals</translation>
    </message>
    <message>
        <source>2. Overleg</source>
        <translation>2. Consult</translation>
    </message>
    <message>
        <source>3. Gesprek met wie het betreft</source>
        <translation>3. Talk with those concerned</translation>
    </message>
    <message>
        <source>4. Wegen</source>
        <translation>4. Weigh</translation>
    </message>
    <message>
        <source>5. Beslissen</source>
        <translation>5. Decide</translation>
    </message>
    <message>
        <source>1. Heb ik na stap 1 tot en met 4 nog een vermoeden van geweld of dreiging?</source>
        <translation>1. After steps 1 to 4, do I still suspect violence or a threat of it?</translation>
    </message>
    <message>
        <source>2. Is er acute of structurele onveiligheid?</source>
        <translation>2. Is there acute or structural unsafety?</translation>
    </message>
    <message>
        <source>3. Kan ik goede hulp bieden of regelen?</source>
        <translation>3. Can I offer or arrange good help?</translation>
    </message>
    <message>
        <source>4. Nemen de betrokkenen de hulp aan en doen zij mee?</source>
        <translation>4. Do those concerned accept the help and take part?</translation>
    </message>
    <message>
        <source>5. Maakt de hulp het op tijd veilig genoeg?</source>
        <translation>5. Does the help make it safe enough in time?</translation>
    </message>
    <message>
        <source>Sluit af en schrijf op waarom.</source>
        <translation>Close and write down why.</translation>
    </message>
    <message>
        <source>Meld bij Veilig Thuis.</source>
        <translation>Report to Veilig Thuis.</translation>
    </message>
    <message>
        <source>Beantwoord vraag 3, 4 en 5 samen met Veilig Thuis.</source>
        <translation>Answer questions 3, 4 and 5 together with Veilig Thuis.</translation>
    </message>
    <message>
        <source>Bied de hulp of regel hulp.</source>
        <translation>Offer the help or arrange it.</translation>
    </message>
    <message>
        <source>Meld bij Veilig Thuis, ook als u al eerder meldde.</source>
        <translation>Report to Veilig Thuis, also when you reported before.</translation>
    </message>
    <message>
        <source>Sluit af met afspraken: wie let op en wanneer kijkt u weer?</source>
        <translation>Close with agreements: who keeps watch and when do you look again?</translation>
    </message>
    <message>
        <source>Collega</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Aandachtsfunctionaris</source>
        <translation>Child protection officer</translation>
    </message>
    <message>
        <source>Veilig Thuis, om advies</source>
        <translation>Veilig Thuis, for advice</translation>
    </message>
    <message>
        <source>Wij helpen zelf</source>
        <translation>We help ourselves</translation>
    </message>
    <message>
        <source>Melden bij Veilig Thuis</source>
        <translation>Report to Veilig Thuis</translation>
    </message>
    <message>
        <source>Melden en helpen</source>
        <translation>Report and help</translation>
    </message>
    <message>
        <source>Niet melden, geen hulp</source>
        <translation>No report, no help</translation>
    </message>
    <message>
        <source>Gebeld</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Meldformulier</source>
        <translation>Report form</translation>
    </message>
    <message>
        <source>Brief of beveiligde e-mail</source>
        <translation>Letter or secure e-mail</translation>
    </message>
    <message>
        <source>mag in een kopie</source>
        <translation>may be in a copy</translation>
    </message>
    <message>
        <source>blijft uit elke kopie</source>
        <translation>stays out of every copy</translation>
    </message>
    <message>
        <source>Acuut onveilig</source>
        <translation>Acutely unsafe</translation>
    </message>
    <message>
        <source>Structureel onveilig</source>
        <translation>Structurally unsafe</translation>
    </message>
    <message>
        <source>Asielzoeker in de opvang</source>
        <translation>Asylum seeker in the shelter</translation>
    </message>
    <message>
        <source>Statushouder, nog op het AZC</source>
        <translation>Refugee with a permit, still at the asylum centre</translation>
    </message>
    <message>
        <source>Statushouder met een woning</source>
        <translation>Refugee with a permit and a home</translation>
    </message>
    <message>
        <source>Zonder verblijfsrecht</source>
        <translation>Without right of residence</translation>
    </message>
    <message>
        <source>Ontheemd uit Oekraïne</source>
        <translation>Displaced from Ukraine</translation>
    </message>
    <message>
        <source>B1-route</source>
        <translation>B1 route</translation>
    </message>
    <message>
        <source>Onderwijsroute</source>
        <translation>Education route</translation>
    </message>
    <message>
        <source>Z-route</source>
        <translation>Self-reliance route</translation>
    </message>
    <message>
        <source>Wijkteam</source>
        <translation>Neighbourhood team</translation>
    </message>
    <message>
        <source>Jeugdgezondheidszorg (JGZ)</source>
        <translation>Youth health care (JGZ)</translation>
    </message>
    <message>
        <source>Zorg op het AZC (GZA)</source>
        <translation>Care at the asylum centre (GZA)</translation>
    </message>
    <message>
        <source>Voogd (Nidos)</source>
        <translation>Guardian (Nidos)</translation>
    </message>
    <message>
        <source>Schoolmaatschappelijk werk</source>
        <translation>School social work</translation>
    </message>
    <message>
        <source>Aanbieder van hulp</source>
        <translation>Provider of help</translation>
    </message>
    <message>
        <source>Iemand anders</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Namen</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Geboortejaren</source>
        <translation>Years of birth</translation>
    </message>
    <message>
        <source>Kamer of unit</source>
        <translation>Room or unit</translation>
    </message>
    <message>
        <source>De vraag</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Wat er is besloten</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>De afspraken</source>
        <translation>The agreements</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Geweest</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Leerkracht of mentor</source>
        <translation>Teacher or mentor</translation>
    </message>
    <message>
        <source>Intern begeleider</source>
        <translation>Care coordinator</translation>
    </message>
    <message>
        <source>Ouder</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Peuter</source>
        <translation>Toddler</translation>
    </message>
    <message>
        <source>Groep 1 of 2</source>
        <translation>Years 1 or 2</translation>
    </message>
    <message>
        <source>Groep 3, 4 of 5</source>
        <translation>Years 3, 4 or 5</translation>
    </message>
    <message>
        <source>Groep 6, 7 of 8</source>
        <translation>Years 6, 7 or 8</translation>
    </message>
    <message>
        <source>Onderbouw</source>
        <translation>Lower secondary</translation>
    </message>
    <message>
        <source>Bovenbouw</source>
        <translation>Upper secondary</translation>
    </message>
    <message>
        <source>18 jaar of ouder</source>
        <translation>18 or older</translation>
    </message>
    <message>
        <source>De school kan verder</source>
        <translation>The school can go on</translation>
    </message>
    <message>
        <source>De school kijkt en meldt zich</source>
        <translation>The school watches and reports</translation>
    </message>
    <message>
        <source>Er komt een tweede gesprek</source>
        <translation>There will be a second talk</translation>
    </message>
    <message>
        <source>Naar ander aanbod</source>
        <translation>To another provision</translation>
    </message>
    <message>
        <source>Ouders melden zich bij het wijkteam</source>
        <translation>Parents turn to the neighbourhood team</translation>
    </message>
    <message>
        <source>Weet ervan en vindt het goed</source>
        <translation>Knows and agrees</translation>
    </message>
    <message>
        <source>Weet ervan</source>
        <translation>Knows</translation>
    </message>
    <message>
        <source>Weet er nog niet van</source>
        <translation>Does not know yet</translation>
    </message>
    <message>
        <source>Iemand van het team</source>
        <translation>Somebody of the team</translation>
    </message>
    <message>
        <source>Een vrijwilliger</source>
        <translation>A volunteer</translation>
    </message>
    <message>
        <source>Volgens plan: het is klaar</source>
        <translation>As planned: it is done</translation>
    </message>
    <message>
        <source>Samen eerder gestopt</source>
        <translation>Ended earlier together</translation>
    </message>
    <message>
        <source>Het gezin stopte</source>
        <translation>The family stopped</translation>
    </message>
    <message>
        <source>Wij of de aanbieder stopten</source>
        <translation>We or the provider stopped</translation>
    </message>
    <message>
        <source>Verhuisd</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Overleden</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>In een gesprek</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>Via de telefoon</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sms of appbericht</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>U0: vandaag</source>
        <translation>U0: today</translation>
    </message>
    <message>
        <source>U1: binnen 3 werkdagen</source>
        <translation>U1: within 3 working days</translation>
    </message>
    <message>
        <source>U2: binnen 2 weken</source>
        <translation>U2: within 2 weeks</translation>
    </message>
    <message>
        <source>U3: binnen 6 weken</source>
        <translation>U3: within 6 weeks</translation>
    </message>
    <message>
        <source>U4</source>
        <translation>U4</translation>
    </message>
    <message>
        <source>U5</source>
        <translation>U5</translation>
    </message>
    <message>
        <source>Balie</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>AZC</source>
        <translation>Asylum centre</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Aanmelding bevestigd</source>
        <translation>Registration confirmed</translation>
    </message>
    <message>
        <source>Eigen plan uitgelegd (binnen 7 dagen)</source>
        <translation>Own plan explained (within 7 days)</translation>
    </message>
    <message>
        <source>Gratis cliëntondersteuner genoemd</source>
        <translation>Free client supporter mentioned</translation>
    </message>
    <message>
        <source>Eens met het plan</source>
        <translation>Agrees with the plan</translation>
    </message>
    <message>
        <source>Eens, met opmerking</source>
        <translation>Agrees, with a remark</translation>
    </message>
    <message>
        <source>Niet eens met het plan</source>
        <translation>Does not agree with the plan</translation>
    </message>
    <message>
        <source>Niet gevraagd</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Wacht op een collega</source>
        <translation>Waits for a colleague</translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Teruggestuurd</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Gezegd</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Getekend op papier</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>Getekend op het scherm</source>
        <translation>Signed on the screen</translation>
    </message>
    <message>
        <source>Thuis</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Geen tolk nodig</source>
        <translation>No interpreter needed</translation>
    </message>
    <message>
        <source>Tolk via de telefoon</source>
        <translation>Interpreter by phone</translation>
    </message>
    <message>
        <source>Tolk via beeldbellen</source>
        <translation>Interpreter by video call</translation>
    </message>
    <message>
        <source>Tolk op de plek zelf</source>
        <translation>Interpreter in person</translation>
    </message>
    <message>
        <source>Eigen naam</source>
        <translation>Own name</translation>
    </message>
    <message>
        <source>Naam van de partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <source>Partner, dan eigen naam</source>
        <translation>Partner, then own name</translation>
    </message>
    <message>
        <source>Eigen naam, dan partner</source>
        <translation>Own name, then partner</translation>
    </message>
    <message>
        <source>Leest Nederlands</source>
        <translation>Reads Dutch</translation>
    </message>
    <message>
        <source>Eenvoudig Nederlands</source>
        <translation>Simple Dutch</translation>
    </message>
    <message>
        <source>Alleen de eigen taal</source>
        <translation>Only the own language</translation>
    </message>
    <message>
        <source>Liever voorlezen of vertellen</source>
        <translation>Rather read aloud or told</translation>
    </message>
    <message>
        <source>beroepstolk</source>
        <translation>professional interpreter</translation>
    </message>
    <message>
        <source>iemand uit de omgeving</source>
        <translation>somebody they know</translation>
    </message>
    <message>
        <source>Ingeschreven (BRP)</source>
        <translation>Registered (BRP)</translation>
    </message>
    <message>
        <source>Voor de post</source>
        <translation>For letters</translation>
    </message>
    <message>
        <source>Verblijf (AZC, opvang)</source>
        <translation>Stay (asylum centre, shelter)</translation>
    </message>
    <message>
        <source>Tijdelijk</source>
        <translation>Temporary</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>V-nummer</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>paspoort</source>
        <translation>passport</translation>
    </message>
    <message>
        <source>identiteitskaart</source>
        <translation>identity card</translation>
    </message>
    <message>
        <source>rijbewijs</source>
        <translation>driving licence</translation>
    </message>
    <message>
        <source>verblijfsdocument</source>
        <translation>residence document</translation>
    </message>
    <message>
        <source>W-document</source>
        <translation>W document</translation>
    </message>
    <message>
        <source>opgevraagd in de BRP</source>
        <translation>asked of the BRP</translation>
    </message>
    <message>
        <source>ander document</source>
        <translation>another document</translation>
    </message>
    <message>
        <source>gezin</source>
        <translation>family</translation>
    </message>
    <message>
        <source>alleen team</source>
        <translation>team only</translation>
    </message>
    <message>
        <source>alleen Participatiewet</source>
        <translation>Participation Act only</translation>
    </message>
    <message>
        <source>veiligheid</source>
        <translation>safety</translation>
    </message>
    <message>
        <source>alleen cliëntondersteuner</source>
        <translation>client supporter only</translation>
    </message>
    <message>
        <source>alleen wie op de lijst staat</source>
        <translation>only who is on the list</translation>
    </message>
    <message>
        <source>regisseur</source>
        <translation>lead worker</translation>
    </message>
    <message>
        <source>tweede gids</source>
        <translation>second guide</translation>
    </message>
    <message>
        <source>neemt waar</source>
        <translation>covers</translation>
    </message>
    <message>
        <source>cliëntondersteuner</source>
        <translation>client supporter</translation>
    </message>
    <message>
        <source>Wmo-gids</source>
        <translation>Wmo guide</translation>
    </message>
    <message>
        <source>jeugdgids</source>
        <translation>youth guide</translation>
    </message>
    <message>
        <source>Participatiewet-gids</source>
        <translation>Participation Act guide</translation>
    </message>
    <message>
        <source>secretaris</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>teamleider</source>
        <translation>team lead</translation>
    </message>
    <message>
        <source>beheerder</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>op de lijst</source>
        <translation>on the list</translation>
    </message>
    <message>
        <source>mag het dossier niet zien</source>
        <translation>may not see the file</translation>
    </message>
    <message>
        <source>keek mee met een reden</source>
        <translation>looked with a reason</translation>
    </message>
    <message>
        <source>bericht voor de teamleider</source>
        <translation>notice for the team lead</translation>
    </message>
    <message>
        <source>Voor de veiligheid van iemand</source>
        <translation>For somebody&apos;s safety</translation>
    </message>
    <message>
        <source>Om de hulp op elkaar af te stemmen</source>
        <translation>To coordinate the help</translation>
    </message>
    <message>
        <source>De persoon zelf vindt het goed, of zit erbij</source>
        <translation>The person agrees, or is present</translation>
    </message>
    <message>
        <source>Ik neem waar voor een collega</source>
        <translation>I am standing in for a colleague</translation>
    </message>
    <message>
        <source>Er is gevaar</source>
        <translation>There is danger</translation>
    </message>
    <message>
        <source>De cliënt is nu hier of belt nu</source>
        <translation>The client is here now or is calling now</translation>
    </message>
    <message>
        <source>De collega is er niet en het kan niet wachten</source>
        <translation>The colleague is away and it cannot wait</translation>
    </message>
    <message>
        <source>Te krijgen</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Ligt stil</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Bestaat niet meer</source>
        <translation>No longer exists</translation>
    </message>
    <message>
        <source>Gratis</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Eigen bijdrage</source>
        <translation>Own contribution</translation>
    </message>
    <message>
        <source>Zelf betalen</source>
        <translation>Paid by oneself</translation>
    </message>
    <message>
        <source>Er is plek</source>
        <translation>There is room</translation>
    </message>
    <message>
        <source>Weinig plek</source>
        <translation>Little room</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Geen plek</source>
        <translation>No room</translation>
    </message>
    <message>
        <source>De aanbieder</source>
        <translation>The provider</translation>
    </message>
    <message>
        <source>De cliënt</source>
        <translation>The client</translation>
    </message>
    <message>
        <source>Past niet bij de vraag</source>
        <translation>Does not fit the question</translation>
    </message>
    <message>
        <source>Niet voor deze wijk</source>
        <translation>Not for this area</translation>
    </message>
    <message>
        <source>Er missen papieren</source>
        <translation>Papers are missing</translation>
    </message>
    <message>
        <source>Aanbod is gestopt</source>
        <translation>Provision has stopped</translation>
    </message>
    <message>
        <source>Wil dit niet</source>
        <translation>Does not want this</translation>
    </message>
    <message>
        <source>Nu niet</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Te ver weg</source>
        <translation>Too far away</translation>
    </message>
    <message>
        <source>Te duur</source>
        <translation>Too expensive</translation>
    </message>
    <message>
        <source>Heeft andere hulp</source>
        <translation>Has other help</translation>
    </message>
    <message>
        <source>Iets anders</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Volgens plan klaar</source>
        <translation>Done as planned</translation>
    </message>
    <message>
        <source>Eerder, samen besloten</source>
        <translation>Earlier, decided together</translation>
    </message>
    <message>
        <source>Cliënt stopte</source>
        <translation>The client stopped</translation>
    </message>
    <message>
        <source>Aanbieder stopte</source>
        <translation>The provider stopped</translation>
    </message>
    <message>
        <source>Door iets van buiten</source>
        <translation>By something from outside</translation>
    </message>
    <message>
        <source>Cliënt weet wie wat doet</source>
        <translation>The client knows who does what</translation>
    </message>
    <message>
        <source>Eerste afspraak staat</source>
        <translation>The first appointment is made</translation>
    </message>
    <message>
        <source>Nummers uitgewisseld</source>
        <translation>Numbers exchanged</translation>
    </message>
    <message>
        <source>Tolk geregeld</source>
        <translation>Interpreter arranged</translation>
    </message>
    <message>
        <source>Duidelijk wie tot de start de regie heeft</source>
        <translation>Clear who directs until the start</translation>
    </message>
    <message>
        <source>Vindt het goed</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Wil het niet</source>
        <translation>Does not want it</translation>
    </message>
    <message>
        <source>Overdragen</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Wacht op antwoord</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>Niet aangenomen</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Moet van de wet</source>
        <translation>Required by law</translation>
    </message>
    <message>
        <source>Hoort bij onze taak</source>
        <translation>Belongs to our task</translation>
    </message>
    <message>
        <source>Iemand is in gevaar</source>
        <translation>Somebody is in danger</translation>
    </message>
    <message>
        <source>Jeugdgezondheidszorg</source>
        <translation>Youth health care</translation>
    </message>
    <message>
        <source>Overleg over het gezin (MDO)</source>
        <translation>Case conference (MDO)</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Twee keer gevraagd</source>
        <translation>Asked twice</translation>
    </message>
    <message>
        <source>Taal en tolk</source>
        <translation>Language and interpreter</translation>
    </message>
    <message>
        <source>wacht op een keuze</source>
        <translation>waits for a choice</translation>
    </message>
    <message>
        <source>overgenomen</source>
        <translation>taken over</translation>
    </message>
    <message>
        <source>niet overgenomen</source>
        <translation>not taken over</translation>
    </message>
    <message>
        <source>teruggenomen</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>moeder</source>
        <translation>mother</translation>
    </message>
    <message>
        <source>vader</source>
        <translation>father</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>child</translation>
    </message>
    <message>
        <source>grootouder</source>
        <translation>grandparent</translation>
    </message>
    <message>
        <source>alleenstaande</source>
        <translation>single person</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Vrouw</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Anders</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>ouder van</source>
        <translation>parent of</translation>
    </message>
    <message>
        <source>partner van</source>
        <translation>partner of</translation>
    </message>
    <message>
        <source>ex-partner van</source>
        <translation>former partner of</translation>
    </message>
    <message>
        <source>broer of zus van</source>
        <translation>brother or sister of</translation>
    </message>
    <message>
        <source>voogd van</source>
        <translation>guardian of</translation>
    </message>
    <message>
        <source>pleegouder van</source>
        <translation>foster parent of</translation>
    </message>
    <message>
        <source>Samen met de andere ouder</source>
        <translation>Together with the other parent</translation>
    </message>
    <message>
        <source>Alleen deze ouder</source>
        <translation>Only this parent</translation>
    </message>
    <message>
        <source>Samen met iemand anders</source>
        <translation>Together with somebody else</translation>
    </message>
    <message>
        <source>Voogdij</source>
        <translation>Guardianship</translation>
    </message>
    <message>
        <source>Tijdelijk heeft niemand gezag</source>
        <translation>Nobody has it for the time being</translation>
    </message>
    <message>
        <source>Niet vast te stellen</source>
        <translation>Cannot be determined</translation>
    </message>
    <message>
        <source>Heeft geen gezag</source>
        <translation>Has no parental responsibility</translation>
    </message>
    <message>
        <source>familie</source>
        <translation>family</translation>
    </message>
    <message>
        <source>vriend of vriendin</source>
        <translation>friend</translation>
    </message>
    <message>
        <source>buur</source>
        <translation>neighbour</translation>
    </message>
    <message>
        <source>vrijwilliger</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>andere bekende</source>
        <translation>other acquaintance</translation>
    </message>
    <message>
        <source>school of opvang</source>
        <translation>school or day care</translation>
    </message>
    <message>
        <source>huisarts</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>jeugdgezondheidszorg</source>
        <translation>youth health care</translation>
    </message>
    <message>
        <source>hulpverlener</source>
        <translation>care worker</translation>
    </message>
    <message>
        <source>werkgever</source>
        <translation>employer</translation>
    </message>
    <message>
        <source>verhuurder</source>
        <translation>landlord</translation>
    </message>
    <message>
        <source>COA</source>
        <translation>COA</translation>
    </message>
    <message>
        <source>ander vast contact</source>
        <translation>other regular contact</translation>
    </message>
    <message>
        <source>voogd (Nidos)</source>
        <translation>guardian (Nidos)</translation>
    </message>
    <message>
        <source>arts op het AZC (GZA)</source>
        <translation>doctor at the asylum centre (GZA)</translation>
    </message>
    <message>
        <source>casemanager (COA)</source>
        <translation>case manager (COA)</translation>
    </message>
    <message>
        <source>Sterk contact</source>
        <translation>Strong contact</translation>
    </message>
    <message>
        <source>Gewoon contact</source>
        <translation>Ordinary contact</translation>
    </message>
    <message>
        <source>Los contact</source>
        <translation>Loose contact</translation>
    </message>
    <message>
        <source>Gespannen contact</source>
        <translation>Tense contact</translation>
    </message>
    <message>
        <source>1: gaat slecht</source>
        <translation>1: going badly</translation>
    </message>
    <message>
        <source>2: gaat niet zo goed</source>
        <translation>2: not going so well</translation>
    </message>
    <message>
        <source>3: gaat wel</source>
        <translation>3: all right</translation>
    </message>
    <message>
        <source>4: gaat goed</source>
        <translation>4: going well</translation>
    </message>
    <message>
        <source>5: gaat heel goed</source>
        <translation>5: going very well</translation>
    </message>
    <message>
        <source>1: licht</source>
        <translation>1: light</translation>
    </message>
    <message>
        <source>2: goed te doen</source>
        <translation>2: manageable</translation>
    </message>
    <message>
        <source>3: pittig</source>
        <translation>3: demanding</translation>
    </message>
    <message>
        <source>4: zwaar</source>
        <translation>4: heavy</translation>
    </message>
    <message>
        <source>5: niet vol te houden</source>
        <translation>5: cannot go on</translation>
    </message>
    <message>
        <source>Zeker</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Dag niet bekend</source>
        <translation>Day not known</translation>
    </message>
    <message>
        <source>Dag en maand niet bekend</source>
        <translation>Day and month not known</translation>
    </message>
    <message>
        <source>Datum niet bekend</source>
        <translation>Date not known</translation>
    </message>
    <message>
        <source>geen BSN bekend</source>
        <translation>no BSN known</translation>
    </message>
    <message>
        <source>opgegeven</source>
        <translation>stated</translation>
    </message>
    <message>
        <source>gecontroleerd</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>Iemand van het gezin</source>
        <translation>Someone in the family</translation>
    </message>
    <message>
        <source>Familie of bekende</source>
        <translation>Relative or friend</translation>
    </message>
    <message>
        <source>Identiteit</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Vrijwilliger</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Hulpverlener</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>uren</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>days</translation>
    </message>
    <message>
        <source>werkdagen</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>maanden</source>
        <translation>months</translation>
    </message>
    <message>
        <source>jaar</source>
        <translation>years</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>law</translation>
    </message>
    <message>
        <source>afspraak in het vak</source>
        <translation>professional standard</translation>
    </message>
    <message>
        <source>eigen keuze van de gemeente</source>
        <translation>choice of the municipality</translation>
    </message>
    <message>
        <source>de melding</source>
        <translation>the report</translation>
    </message>
    <message>
        <source>het verzoek aan de backoffice</source>
        <translation>the request to the back office</translation>
    </message>
    <message>
        <source>de beschikking</source>
        <translation>the decision</translation>
    </message>
    <message>
        <source>het vastgestelde plan</source>
        <translation>the fixed plan</translation>
    </message>
    <message>
        <source>het gezin maakt geen familiegroepsplan</source>
        <translation>the family makes no family group plan</translation>
    </message>
    <message>
        <source>met de hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>De aanvraag is niet compleet (Awb 4:5 en 4:15 lid 1a)</source>
        <translation>The application is not complete (Awb 4:5 and 4:15 (1)(a))</translation>
    </message>
    <message>
        <source>Er komt informatie uit het buitenland (Awb 4:15 lid 1b)</source>
        <translation>Information from abroad is awaited (Awb 4:15 (1)(b))</translation>
    </message>
    <message>
        <source>De aanvrager vindt uitstel goed, op papier (Awb 4:15 lid 2a)</source>
        <translation>The applicant agreed to a delay in writing (Awb 4:15 (2)(a))</translation>
    </message>
    <message>
        <source>De vertraging komt door de aanvrager (Awb 4:15 lid 2b)</source>
        <translation>The delay is due to the applicant (Awb 4:15 (2)(b))</translation>
    </message>
    <message>
        <source>Overmacht (Awb 4:15 lid 2c)</source>
        <translation>Force majeure (Awb 4:15 (2)(c))</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Niet meer nodig</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Hoort niet bij dit dossier</source>
        <translation>Does not belong to this file</translation>
    </message>
    <message>
        <source>Een organisatie</source>
        <translation>An organisation</translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Bereikt</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Deels bereikt</source>
        <translation>Partly reached</translation>
    </message>
    <message>
        <source>Niet bereikt</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Opgelost</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Samengevoegd</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Ook in een ander dossier</source>
        <translation>Also in another file</translation>
    </message>
    <message>
        <source>Niet dezelfde persoon</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Zelfde gezin</source>
        <translation>Same family</translation>
    </message>
    <message>
        <source>Een ander gezin</source>
        <translation>Another family</translation>
    </message>
    <message>
        <source>Foto of scan</source>
        <translation>Photo or scan</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Ander bestand</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Wachtzin en sleutelbos</source>
        <translation>Passphrase and key store</translation>
    </message>
    <message>
        <source>Alleen een wachtzin</source>
        <translation>Passphrase only</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Bigger</translation>
    </message>
    <message>
        <source>Passend op de breedte, nu %1 %</source>
        <translation>Fit the width, now %1 %</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Voor wie</source>
        <translation>Who for</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation>How to apply</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Gebied</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Postcodes</translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation>Life area</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
</context>
</TS>
