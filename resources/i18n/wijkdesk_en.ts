<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl">
<context>
    <name>ActionFold</name>
    <message>
        <source>Nog kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actie verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet wat? Begin met een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actie verwijderen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was uiterlijk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gaat er gebeuren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is dat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van wie het doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort hulp, lichtste eerst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BsnBox</name>
    <message>
        <source>Niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een collega</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Twee teksten, één plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk en kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keer schreven u en een collega iets anders. Alles is bewaard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de aanmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk advies gaf u? Dit mag leeg blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom is dit niet voor ons? Waar kan iemand wel terecht?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Zelf samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het dossier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 haalde dit weg, terwijl %1 er nog in schreef.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 haalde dit weg, terwijl %2 er nog in schreef.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 schreef dit twee keer, op twee laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en %2 schreven hier allebei iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het staat er nu. Moet het toch weg? Haal het dan weg in het dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beide teksten zijn bewaard. Kies wat er in het dossier komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze houden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 haalde dit weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er nu staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat %1 schreef</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactComposer</name>
    <message>
        <source>Nieuw contactmoment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er gezegd of gedaan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wat was er?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats niet genoemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar was het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gezin mag dit lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen &amp;team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEntry</name>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nieuwe aanmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sociale kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondersteuningsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijsbrief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Sociale kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in gewone woorden. De lichtste hulp staat bovenaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanbod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord, of haal een keuze weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles laten zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is meer dan hier past. Typ verder om minder te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>A&amp;dres van de gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kreeg deze van uw beheerder. De code werkt één keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minstens 12 tekens. Vier losse woorden zijn goed te onthouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin &amp;nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze laptop klaarmaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand kan uw wachtzin opzoeken. Schrijf hem op en bewaar hem veilig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welkom bij WijkDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U maakt deze laptop één keer klaar. Dat duurt een minuut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even geduld …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nog %n teken(s) te gaan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Te makkelijk te raden. Kies meer verschillende letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed. Nog een woord erbij maakt hem sterk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sterk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n botsing(en)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen regisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regisseur: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolk nodig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behoeften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijzingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>Nog nooit nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Al %n maand(en) niet nagekeken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nagekeken op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagekeken op %1 door %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontWindow</name>
    <message>
        <source>Dit profiel is alleen met een wachtzin beveiligd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Nog kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actie toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: hij slaapt vijf nachten door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen behoefte gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw doel, in eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 naar boven (Alt+pijl omhoog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 naar beneden (Alt+pijl omlaag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actie toevoegen bij %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat merken we zo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uiterlijk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doel, in eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij welke behoefte?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waaraan merken we het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldBackCard</name>
    <message>
        <source>Wacht op controle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dit staat nog niet in het dossier. Uw tekst is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>Persoon toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen adres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het huishouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamer of unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message>
        <source>Niet verstuurd sinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevestigd %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bij controle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>alles verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdsCard</name>
    <message>
        <source>Per huishouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen dossiers op deze laptop. Begin met een nieuwe aanmelding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Postvak van uw team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles in het postvak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het postvak is leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Alle %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Naam nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Aanmeldingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wacht geen aanmelding. Komt iemand met een vraag? Begin hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe aanmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op iemand van het team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe snel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postvak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmeldingen van uw team, de spoed eerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n aanmelding(en)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Naam nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vraag is nog niet opgeschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Nog niet gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amhaars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berbers (Tamazight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grieks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koerdisch (Kurmanci)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koerdisch (Sorani)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hongaars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italiaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nederlandse Gebarentaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oekraïens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papiamento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasjtoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roemeens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sranantongo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeBox</name>
    <message>
        <source>&amp;Uw tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staan beide teksten. Maak er één tekst van.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tekst bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch kiezen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Opnieuw proberen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>nog %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Deze wachtzin klopt niet. Uw gegevens zijn veilig. Probeer het nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen verbinding met de centrale opslag. Alles staat veilig op deze laptop. U kunt gewoon doorwerken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opslag op deze laptop is even bezet. Uw tekst is bewaard. Probeer het zo opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen geldig BSN. De rest is bewaard. Kijk het nummer na of laat het leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier ontbreekt nog iets. De rest is bewaard. Vul dit in om verder te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De server van de gemeente antwoordt niet. Er is nog niets veranderd. Kijk het adres en uw verbinding na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit adres is niet beveiligd. Er is niets verstuurd. Gebruik een adres dat begint met https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen adres. Er is niets verstuurd. Vraag het adres aan uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze code werkt niet of is verlopen. Uw wachtzin is nog niet gebruikt. Vraag uw beheerder om een nieuwe code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is te kort. Kies er een van minstens {minimum} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk. Typ deze nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze laptop staat al een profiel. Daar is niets aan veranderd. Ontgrendel dat profiel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WijkDesk staat al open op deze laptop. Uw gegevens zijn veilig. Ga naar het venster dat openstaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het profiel is niet gevonden op deze laptop. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het profiel is niet te lezen. Er is niets veranderd. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit profiel hoort bij een nieuwere WijkDesk. Er is niets veranderd. Vraag uw beheerder om de nieuwe versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opslag op deze laptop is beschadigd. Er is niets gewist. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf van deze laptop is vol. Wat al bewaard was, is veilig. Maak ruimte en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf van deze laptop geeft een fout. Wat al bewaard was, is veilig. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze schijf mag niets worden bewaard. Er is niets veranderd. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze aanmelding is al afgesloten. Er is niets veranderd. Kijk bij de dossiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een collega heeft dit verwijderd. Uw tekst staat hier nog. Kopieer wat u nodig hebt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U mag dit niet zien of wijzigen. Er is niets veranderd. Vraag de regisseur om u toe te voegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier staat niet op deze laptop. Vraag de regisseur om u toe te voegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hoort nog niet bij een team. Uw tekst is bewaard. Vraag uw beheerder om u toe te voegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze laptop is nog niet bekend bij de gemeente. Maak de laptop eerst klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tekst is te lang om te bewaren. U ziet alles nog. Haal er een stuk af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag begrijpen wij niet. De rest is bewaard. Schrijf bijvoorbeeld “24-11-2026” of “morgen”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat nog niets. Schrijf in een paar woorden wat er was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze behoefte staat nog niet wat er nodig is en hoeveel. Schrijf eerst aard en omvang op. Daarna kunt u verwijzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen hulp gekozen. Uw vraag is bewaard. Kies eerst hulp uit de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het plan heeft nog geen doel. Alles is bewaard. Schrijf eerst één doel op, dan kunt u het plan vaststellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets veranderd sinds {label}. Een nieuwe versie is dus niet nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze actie was al klaar. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze stap kan hier niet meer. Er is niets veranderd. Misschien noteerde een collega al iets. Kijk nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze verwijzing is al verstuurd. De tekst kan niet meer veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken is niet gelukt. Het document staat er nog. Kijk of de printer aanstaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij deze aanmelding hoort een dossier. Er is niets veranderd. Kies “Dossier maken”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er antwoordt iets anders dan de centrale opslag. Alles staat veilig op deze laptop. Meld u aan bij het wifinetwerk, of kies een ander netwerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is niet bewaard. Kies een andere map en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een collega heeft hier al gekozen. Er is niets veranderd. Beide teksten zijn bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is net door iemand anders gewijzigd. Uw tekst is bewaard. Probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De centrale opslag heeft het even te druk. Alles staat veilig op deze laptop. WijkDesk probeert het vanzelf opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De centrale opslag is teruggezet naar een eerder moment. Alles staat veilig op deze laptop. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze laptop is geblokkeerd. Uw werk staat er nog op. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De centrale opslag kent deze laptop niet. Uw werk staat er nog op. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat te veel klaar om in één keer te versturen. Uw werk is bewaard. Bel uw beheerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze versie van WijkDesk is te oud om te versturen. Uw werk is bewaard. Vraag uw beheerder om de nieuwe versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ging iets mis in WijkDesk zelf. Uw laatste wijziging is misschien niet opgeslagen. Kijk die na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tekens kunnen niet op papier: {characters}. Op die plek staat een blokje. De rest is goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet gelukt. Uw tekst is bewaard. Blijft dit zo? Noem dan deze code: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>Nog kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behoefte verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: elke week een uur, drie maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aard of omvang ontbreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe behoefte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er nodig? (aard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen oplossing. Wat moet er anders of beter gaan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel, hoe vaak, hoe lang? (omvang)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsTab</name>
    <message>
        <source>Behoeften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen behoefte beschreven. Begin met wat iemand zelf zegt dat er nodig is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behoefte toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst wat er nodig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard: wat is er nodig? Omvang: hoeveel, hoe vaak, hoe lang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna pas zoekt u hulp. De lichtste hulp die past, gaat voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hoeft niet elk leefgebied langs te gaan. Kies alleen wat ertoe doet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Persoon toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen een achternaam is genoeg. De rest kan later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Kies welke tekst blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U en een collega wijzigden hetzelfde. Beide teksten zijn bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de botsing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de behoeften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op wat er nodig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin met wat mensen zelf zeggen. Een oplossing komt later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op hoeveel hulp er nodig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een behoefte staat nog geen aard of omvang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak samen een plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n behoefte(n) beschreven. Nu de doelen en wie wat doet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin het plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n doel(en)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bespreek het plan en stel het vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf het eerste doel op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag na bij %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het antwoord over %2 zou er %1 zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuur de verwijzing naar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De brief over %1 staat klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bespreek samen hoe het gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluatie op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk verder aan het plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nog %n actie(s) open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open het plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de verwijzingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets over tijd. Acties komen uit de plannen van uw gezinnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opent het dossier. De spatiebalk zet de actie op gedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenNeedsCard</name>
    <message>
        <source>Nog zonder doel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe behoefte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak er een doel van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een doel van: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Wat er binnenkwam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste contactmomenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets opgeschreven. Schrijf na elk gesprek in een paar zinnen wat er was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijzingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle contactmomenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk het gezin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de verwijzingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen vraag opgeschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n doel(en)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluatie op %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niemand gevraagd om te helpen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>Uw dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hebt nog geen dossiers. Typ hierboven een naam om te zoeken of te beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Onderdelen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Verberg wat u typt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat zien wat u typt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bewaard bestand staat buiten de kluis. Wis het als u het niet meer nodig hebt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard. Dit bestand staat nu buiten de kluis. Wis het als u klaar bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passend op de breedte, nu %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfSheet</name>
    <message>
        <source>Pagina %1 van %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Nog niet gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: niet bellen overdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voornamen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam in eigen schrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol in het gezin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe zeker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op bij contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>geen BSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboortedatum niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Bij iemand thuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere plek: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keuze tussen twee teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactmoment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moederorganisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst van dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gids bij het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huishouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkplek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats in het huishouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behoefte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie van het plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanbieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanbod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijzing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap van een verwijzing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondersteuningsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijkteam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lid van het wijkteam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medewerker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat er gebeurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het doel zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit of kamer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let op bij contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanleiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoeveel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zekerheid geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoe zeker het BSN is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie precies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie het doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedaan op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klaar op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voornamen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huisnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tussenvoegsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waaraan u het merkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat er nodig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behoefte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geopend op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam in eigen schrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanbieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanbod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ontvangen op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ontvangen door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord vóór</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met wie delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begint op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand sinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achternaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Ondersteuningsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaststellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen doel. Vraag: wat wilt u over een half jaar anders hebben?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doel toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom is er een plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat spreken wij met elkaar af?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie mag wat weten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen bespreken hoe het gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een dag, zoals “24 nov” of “over 6 weken”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanleiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens delen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaststellen als %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laatste versie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgesteld als %1. Deze versie verandert nooit meer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Ondersteuningsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het plan op rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen plan. Schrijf samen op: wat willen we, en wie doet wat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin het plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept, nog niet vastgesteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open acties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen bespreken hoe het gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe behoefte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen behoeften beschreven. Dat komt vóór het plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparedCard</name>
    <message>
        <source>De verwijzing staat klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de brief. Is die verstuurd? Noteer dat in het dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bij %2. Antwoordcode: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionCard</name>
    <message>
        <source>Gekozen hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies hulp die past. Dan ziet u hier wat u moet weten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanbieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionChoice</name>
    <message>
        <source>Welke hulp past?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in gewone woorden: taal, slapen, huur …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek hulp in de sociale kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle leefgebieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets gevonden. Gebruik een ander woord, of kijk bij alle leefgebieden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichtste hulp eerst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionFilter</name>
    <message>
        <source>Zoek in gewone woorden: koffie, huur, slapen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in de sociale kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle soorten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort aanbod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle leefgebieden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionPanel</name>
    <message>
        <source>Over dit aanbod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies iets in de lijst. Hier ziet u dan voor wie het is en hoe u aanmeldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijzen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailFoot</name>
    <message>
        <source>Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen  Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>U werkt niet (meer) met dit dossier. Vraag de regisseur om u toe te voegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar dit bij hoort, staat nog niet bij de centrale opslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit was al eens verstuurd, met een andere inhoud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De centrale opslag kent een deel hiervan nog niet. De beheerder werkt dit bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De centrale opslag kent dit nog niet. De beheerder werkt dit bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zit een fout in hoe dit is verstuurd. De beheerder kijkt hiernaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hoort in een ander dossier of bij een ander team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit ligt vast en kan niet meer veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is twee keer verstuurd, en de tweede keer was het anders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ging iets mis bij de centrale opslag. De beheerder kijkt hiernaar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralFold</name>
    <message>
        <source>Brief bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap noteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoordcode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief bekijken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord had er %1 moeten zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord verwacht vóór %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Verwijzing voorbereiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij welke behoefte?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de behoeften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat vraagt u aan hen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt in de brief. Schrijf alleen wat zij moeten weten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijzing klaarzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor en voor wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen behoefte gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hele gezin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralStepForm</name>
    <message>
        <source>Bijvoorbeeld: brief, telefoon, langs geweest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gebeurde er?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noteer deze stap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralsTab</name>
    <message>
        <source>Verwijzingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen verwijzing. Kies eerst een behoefte, dan de lichtste hulp die past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijzing voorbereiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand blijft wachten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noteer elke stap met de dag waarop die was. Dan ziet u wie er wacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komt er geen antwoord? Dan staat het op Vandaag, zodat u kunt bellen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wordt vanzelf bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals iemand het zelf zegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vraag in eigen woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op wat iemand zegt. Uitzoeken komt later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;olk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;elefoon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>Hoe verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluiten met advies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet voor ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is er meer nodig dan een antwoord? Maak een dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe aanmelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard om %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De aanmelding is afgesloten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Wie werkt mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collega toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collega van uw team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dossier komt op de laptop van uw collega, zodra die verbinding heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toevoegen als tweede gids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle collega&apos;s van uw team werken al mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onbekende collega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Een collega heeft dit ook gewijzigd. Beide teksten blijven bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>eigen dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier van het team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet op deze laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe aanmelding voor “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat iemand er niet bij? Begin dan hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Zoek op naam, geboortedatum, adres, telefoon …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneltoets Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier staat niet op deze laptop. Vraag de regisseur om u toe te voegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ in het zoekvak een naam, geboortedatum, adres of nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezocht op deze laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Niemand gevonden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>De eerste %n. Typ verder om minder te zien.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Anders: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Verzenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat u typt, staat meteen veilig op deze laptop. De rest gaat vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen netwerk? U kunt gewoon doorwerken. Later wordt alles vanzelf verstuurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Bevestigd” is het moment waarop de centrale opslag alles van dat gezin had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijven twee mensen op dezelfde plek? Dan blijft alles bewaard en kiest u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keuze(s) voor u</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gekozen. De andere tekst blijft bewaard bij de centrale opslag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Alles staat veilig op deze laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevestigd %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles van dit gezin is bij de centrale opslag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niets opgeschreven. Begin hierboven met het eerste gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon oudere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie leest mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Gezin” kunt u samen met het gezin lezen. Zij mogen het altijd inzien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Alleen team” blijft bij de collega&apos;s van uw team. Schrijf het toch netjes op.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>antwoord vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) stil</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actie zonder tekst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Later deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De komende zeven dagen staat er niets in de plannen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijzingen zonder antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op elke verwijzing is op tijd geantwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Niets vraagt vandaag om u. Tijd om vooruit te kijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ding(en) vragen vandaag om u. De rest kan wachten.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gedaan: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Kies uw plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plek: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>Nog geen contact gehad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste contact: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en) nog niet verstuurd</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(oudste: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wacht(en) op controle.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keuze(s) wacht(en) op u.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alles staat op deze laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is bij de centrale opslag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthCard</name>
    <message>
        <source>Is alles verstuurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met versturen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let op: Caps Lock lijkt aan te staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontgrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ uw wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even rekenen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wacht nog %n seconde(n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>(leeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(een keuze uit een lijst)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Versies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen. Is iedereen het eens? Stel het plan dan vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het plan zoals het nu is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk of druk af: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>spoed nog kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wmo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeugdwet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participatiewet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schuldhulp (Wgs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algemeen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geld en administratie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werk en opleiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagbesteding en tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gezin en relaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opvoeden en opgroeien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichamelijke gezondheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychische gezondheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewoonten en verslaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfzorg en huishouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netwerk en mantelzorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meedoen en taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politie en justitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verblijf en status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informatie en advies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen kracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen netwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrijwilligers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp vanuit een andere wet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algemene voorziening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp van het wijkteam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persoonsgebonden budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verplichte hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar om te versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontvangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aangenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgewezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de wachtlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgerond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesloten met advies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet voor ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U0: vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U1: binnen 3 werkdagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U2: binnen 2 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U3: binnen 6 weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AZC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen tolk nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolk via de telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolk via beeldbellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolk op de plek zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gezin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleen team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regisseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tweede gids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wmo-gids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jeugdgids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participatiewet-gids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moeder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grootouder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleenstaande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag en maand niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen BSN bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgegeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gecontroleerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand van het gezin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Familie of bekende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrijwilliger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulpverlener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deels bereikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bereikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgelost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Voor wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanmelden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leefgebied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
