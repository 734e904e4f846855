<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl">
<context>
    <name>AdvicePage</name>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppointmentFold</name>
    <message numerus="yes">
        <source>%n minuten</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message numerus="yes">
        <source>Bij het vergrendelen was %n bijlage(n) nog niet klaar. Open het dossier en kijk bij Bijlagen.</source>
        <translation>
            <numerusform>Bij het vergrendelen was %n bijlage nog niet klaar. Open het dossier en kijk bij Bijlagen.</numerusform>
            <numerusform>Bij het vergrendelen waren %n bijlagen nog niet klaar. Open het dossier en kijk bij Bijlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n bladzijde(n)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tekst(en) half af</source>
        <translation>
            <numerusform>%n tekst half af</numerusform>
            <numerusform>%n teksten half af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation>
            <numerusform>%n nog niet verstuurd</numerusform>
            <numerusform>%n nog niet verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <source>Nog %n oudere</source>
        <translation>
            <numerusform>Nog %n oudere</numerusform>
            <numerusform>Nog %n oudere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message numerus="yes">
        <source>norm %n dag(en)</source>
        <translation>
            <numerusform>norm %n dag</numerusform>
            <numerusform>norm %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n dag(en)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n kaart(en)</source>
        <translation>
            <numerusform>%1, %n kaart</numerusform>
            <numerusform>%1, %n kaarten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n verwijzing(en) lopen</source>
        <translation>
            <numerusform>%n verwijzing loopt</numerusform>
            <numerusform>%n verwijzingen lopen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message numerus="yes">
        <source>%n partij(en) krijgen er iets van</source>
        <translation>
            <numerusform>%n partij krijgt er iets van</numerusform>
            <numerusform>%n partijen krijgen er iets van</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseloadCard</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message numerus="yes">
        <source>%n keer schreven u en een collega iets anders. Alles is bewaard.</source>
        <translation>
            <numerusform>%n keer schreven u en een collega iets anders. Alles is bewaard.</numerusform>
            <numerusform>%n keer schreven u en een collega iets anders. Alles is bewaard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n kaart(en)</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsultationFold</name>
    <message numerus="yes">
        <source>%n minuten</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsultationsPart</name>
    <message numerus="yes">
        <source>%n consult(en)</source>
        <translation>
            <numerusform>%n consult</numerusform>
            <numerusform>%n consulten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuten samen</source>
        <translation>
            <numerusform>%n minuut samen</numerusform>
            <numerusform>%n minuten samen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message numerus="yes">
        <source>Bekijk eerst nog %n plek(ken). Wat u koos, is bewaard.</source>
        <translation>
            <numerusform>Bekijk eerst nog %n plek. Wat u koos, is bewaard.</numerusform>
            <numerusform>Bekijk eerst nog %n plekken. Wat u koos, is bewaard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message numerus="yes">
        <source>%n dossier(s) geregeld. Uw collega ziet ze na de volgende verzending.</source>
        <translation>
            <numerusform>%n dossier geregeld. Uw collega ziet het na de volgende verzending.</numerusform>
            <numerusform>%n dossiers geregeld. Uw collega ziet ze na de volgende verzending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message numerus="yes">
        <source>%n nummer(s) van uw regio ontbreken nog.</source>
        <translation>
            <numerusform>%n nummer van uw regio ontbreekt nog.</numerusform>
            <numerusform>%n nummers van uw regio ontbreken nog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskMemory</name>
    <message numerus="yes">
        <source>%n pagina(&apos;s) van eerder staan niet meer op deze laptop.</source>
        <translation>
            <numerusform>%n pagina van eerder staat niet meer op deze laptop.</numerusform>
            <numerusform>%n pagina&apos;s van eerder staan niet meer op deze laptop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElsewhereCard</name>
    <message numerus="yes">
        <source>Over %n persoon (personen) is te weinig bekend om het te vragen.</source>
        <translation>
            <numerusform>Over %n persoon is te weinig bekend om het te vragen.</numerusform>
            <numerusform>Over %n personen is te weinig bekend om het te vragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>Niet gelezen: %n verborgen blad(en).</source>
        <translation>
            <numerusform>Niet gelezen: %n verborgen blad.</numerusform>
            <numerusform>Niet gelezen: %n verborgen bladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En nog %n regel(s)</source>
        <translation>
            <numerusform>En nog %n regel</numerusform>
            <numerusform>En nog %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer aanbod is weer zoals het was.</source>
        <translation>
            <numerusform>%n keer aanbod is weer zoals het was.</numerusform>
            <numerusform>%n keer aanbod is weer zoals het was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer aanbod blijft staan: bij die aanbieder schreef iemand verder.</source>
        <translation>
            <numerusform>%n keer aanbod blijft staan: bij die aanbieder schreef iemand verder.</numerusform>
            <numerusform>%n keer aanbod blijft staan: bij die aanbieder schreef iemand verder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bewaard: %n keer aanbod.</source>
        <translation>
            <numerusform>Bewaard: %n keer aanbod.</numerusform>
            <numerusform>Bewaard: %n keer aanbod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wat bewoners aanbieden, staat er niet in: %n.</source>
        <translation>
            <numerusform>Wat bewoners aanbieden, staat er niet in: %n.</numerusform>
            <numerusform>Wat bewoners aanbieden, staat er niet in: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message numerus="yes">
        <source>%n persoon/personen lijken op iemand in een ander dossier: %1. Is dit één gezin? Kies dan in welk dossier het verdergaat. Er wordt niets verplaatst of weggehaald.</source>
        <translation>
            <numerusform>%n persoon lijkt op iemand in een ander dossier: %1. Is dit één gezin? Kies dan in welk dossier het verdergaat. Er wordt niets verplaatst of weggehaald.</numerusform>
            <numerusform>%n personen lijken op iemand in een ander dossier: %1. Is dit één gezin? Kies dan in welk dossier het verdergaat. Er wordt niets verplaatst of weggehaald.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilySide</name>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message numerus="yes">
        <source>%n botsing(en)</source>
        <translation>
            <numerusform>%n botsing</numerusform>
            <numerusform>%n botsingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message numerus="yes">
        <source>%n termijn(en)</source>
        <translation>
            <numerusform>%n termijn</numerusform>
            <numerusform>%n termijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deze week lopen %n termijn(en) af.</source>
        <translation>
            <numerusform>Deze week loopt %n termijn af.</numerusform>
            <numerusform>Deze week lopen %n termijnen af.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n termijn(en) zijn voorbij.</source>
        <translation>
            <numerusform>%n termijn is voorbij.</numerusform>
            <numerusform>%n termijnen zijn voorbij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message numerus="yes">
        <source>Al %n maand(en) niet nagekeken</source>
        <translation>
            <numerusform>Al %n maand niet nagekeken</numerusform>
            <numerusform>Al %n maanden niet nagekeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message numerus="yes">
        <source>%n actie(s) open</source>
        <translation>
            <numerusform>%n actie open</numerusform>
            <numerusform>%n acties open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taak/taken van u</source>
        <translation>
            <numerusform>%n taak van u</numerusform>
            <numerusform>%n taken van u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en) zonder antwoord</source>
        <translation>
            <numerusform>%n verwijzing zonder antwoord</numerusform>
            <numerusform>%n verwijzingen zonder antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overgedragen. Uw collega ziet het na de volgende verzending.</source>
        <translation>
            <numerusform>%n overgedragen. Uw collega ziet het na de volgende verzending.</numerusform>
            <numerusform>%n overgedragen. Uw collega ziet het na de volgende verzending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En nog %n niet.</source>
        <translation>
            <numerusform>En nog %n niet.</numerusform>
            <numerusform>En nog %n niet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handovers</name>
    <message numerus="yes">
        <source> en nog %n collega(&apos;s)</source>
        <translation>
            <numerusform> en nog %n collega</numerusform>
            <numerusform> en nog %n collega&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message numerus="yes">
        <source>%n loopt/lopen</source>
        <translation>
            <numerusform>%n loopt</numerusform>
            <numerusform>%n lopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/zijn te laat</source>
        <translation>
            <numerusform>%n is te laat</numerusform>
            <numerusform>%n zijn te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldBackCard</name>
    <message numerus="yes">
        <source>%n wijziging(en)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message numerus="yes">
        <source>Ook wie hier toen niet woonde: %n persoon(en)</source>
        <translation>
            <numerusform>Ook wie hier toen niet woonde: %n persoon</numerusform>
            <numerusform>Ook wie hier toen niet woonde: %n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Households</name>
    <message numerus="yes">
        <source>%n bij controle</source>
        <translation>
            <numerusform>%n bij controle</numerusform>
            <numerusform>%n bij controle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation>
            <numerusform>%n nog niet verstuurd</numerusform>
            <numerusform>%n nog niet verstuurd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>WijkDesk vergrendelt over %n seconde(n).</source>
        <translation>
            <numerusform>WijkDesk vergrendelt over %n seconde.</numerusform>
            <numerusform>WijkDesk vergrendelt over %n seconden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsCard</name>
    <message numerus="yes">
        <source>%n keer aanbod</source>
        <translation>
            <numerusform>%n keer aanbod</numerusform>
            <numerusform>%n keer aanbod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message numerus="yes">
        <source>Alle %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n aanmelding(en)</source>
        <translation>
            <numerusform>%n aanmelding</numerusform>
            <numerusform>%n aanmeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minuut(en)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message numerus="yes">
        <source>Bij het vergrendelen was %n bijlage(n) nog niet klaar.</source>
        <translation>
            <numerusform>Bij het vergrendelen was %n bijlage nog niet klaar.</numerusform>
            <numerusform>Bij het vergrendelen waren %n bijlagen nog niet klaar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownPage</name>
    <message numerus="yes">
        <source>%n teamleider(s) krijgen hier bericht van.</source>
        <translation>
            <numerusform>%n teamleider krijgt hier bericht van.</numerusform>
            <numerusform>%n teamleiders krijgen hier bericht van.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderPart</name>
    <message numerus="yes">
        <source>%n keer een trede gekozen</source>
        <translation>
            <numerusform>%n keer een trede gekozen</numerusform>
            <numerusform>%n keer een trede gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message numerus="yes">
        <source>Er staan %n taken klaar voor wat nog loopt.</source>
        <translation>
            <numerusform>Er staat %n taak klaar voor wat nog loopt.</numerusform>
            <numerusform>Er staan %n taken klaar voor wat nog loopt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message numerus="yes">
        <source>%n pagina(&apos;s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message numerus="yes">
        <source>%n brief/brieven gaan mee.</source>
        <translation>
            <numerusform>%n brief gaat mee.</numerusform>
            <numerusform>%n brieven gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n niet.</source>
        <translation>
            <numerusform>%n niet.</numerusform>
            <numerusform>%n niet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>%n brief/brieven afdrukken</source>
        <translation>
            <numerusform>%n brief afdrukken</numerusform>
            <numerusform>%n brieven afdrukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief/brieven, elk nu in het eigen dossier bij Bijlagen.</source>
        <translation>
            <numerusform>%n brief, nu in het eigen dossier bij Bijlagen.</numerusform>
            <numerusform>%n brieven, elk nu in het eigen dossier bij Bijlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brief/brieven zijn afgedrukt maar niet in het dossier bewaard. U kunt daar niet meer in schrijven.</source>
        <translation>
            <numerusform>%n brief is afgedrukt maar niet in het dossier bewaard. U kunt daar niet meer in schrijven.</numerusform>
            <numerusform>%n brieven zijn afgedrukt maar niet in het dossier bewaard. U kunt daar niet meer in schrijven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en)</source>
        <translation>
            <numerusform>%n verwijzing</numerusform>
            <numerusform>%n verwijzingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keuze(s) tussen twee teksten</source>
        <translation>
            <numerusform>%n keuze tussen twee teksten</numerusform>
            <numerusform>%n keuzes tussen twee teksten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadWatch</name>
    <message numerus="yes">
        <source>Met %n dossier(s) kunt u al werken.</source>
        <translation>
            <numerusform>Met %n dossier kunt u al werken.</numerusform>
            <numerusform>Met %n dossiers kunt u al werken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nog ongeveer %n minuten.</source>
        <translation>
            <numerusform>Nog ongeveer %n minuut.</numerusform>
            <numerusform>Nog ongeveer %n minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocationDesk</name>
    <message numerus="yes">
        <source>%n dossier(s) daaruit horen niet meer op deze laptop en zijn hier weg.</source>
        <translation>
            <numerusform>%n dossier daaruit hoort niet meer op deze laptop en is hier weg.</numerusform>
            <numerusform>%n dossiers daaruit horen niet meer op deze laptop en zijn hier weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>na %n minuut/minuten</source>
        <translation>
            <numerusform>na %n minuut</numerusform>
            <numerusform>na %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De gemeente wil hoogstens %n minuut/minuten.</source>
        <translation>
            <numerusform>De gemeente wil hoogstens %n minuut.</numerusform>
            <numerusform>De gemeente wil hoogstens %n minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message numerus="yes">
        <source>%n wijziging(en) zijn nog niet verstuurd.</source>
        <translation>
            <numerusform>%n wijziging is nog niet verstuurd.</numerusform>
            <numerusform>%n wijzigingen zijn nog niet verstuurd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De laatste %n staan hier. Op papier staan ze allemaal.</source>
        <translation>
            <numerusform>De laatste %n staat hier. Op papier staan ze allemaal.</numerusform>
            <numerusform>De laatste %n staan hier. Op papier staan ze allemaal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message numerus="yes">
        <source>Ook op %n andere plek(ken)</source>
        <translation>
            <numerusform>Ook op %n andere plek</numerusform>
            <numerusform>Ook op %n andere plekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message numerus="yes">
        <source>Van de gezinnen die u ziet: %n</source>
        <translation>
            <numerusform>Van de gezinnen die u ziet: %n</numerusform>
            <numerusform>Van de gezinnen die u ziet: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPart</name>
    <message numerus="yes">
        <source>%n gezin(nen) op de agenda</source>
        <translation>
            <numerusform>%n gezin op de agenda</numerusform>
            <numerusform>%n gezinnen op de agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>nog %n</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>Nog %n teken(s) te gaan.</source>
        <translation>
            <numerusform>Nog %n teken te gaan.</numerusform>
            <numerusform>Nog %n tekens te gaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>%n behoefte(n) beschreven. Nu de doelen en wie wat doet.</source>
        <translation>
            <numerusform>%n behoefte beschreven. Nu de doelen en wie wat doet.</numerusform>
            <numerusform>%n behoeften beschreven. Nu de doelen en wie wat doet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doel(en)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nog %n actie(s) open.</source>
        <translation>
            <numerusform>Nog %n actie open.</numerusform>
            <numerusform>Nog %n acties open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message numerus="yes">
        <source>%n doel(en)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s) open</source>
        <translation>
            <numerusform>%n actie open</numerusform>
            <numerusform>%n acties open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation>
            <numerusform>%n nog niet verstuurd</numerusform>
            <numerusform>%n nog niet verstuurd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperViewer</name>
    <message numerus="yes">
        <source>%n onderdeel/onderdelen van het plan staan niet op papier</source>
        <translation>
            <numerusform>%n onderdeel van het plan staat niet op papier</numerusform>
            <numerusform>%n onderdelen van het plan staan niet op papier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message numerus="yes">
        <source>Rond %1: %n</source>
        <translation>
            <numerusform>Rond %1: %n betrokkene</numerusform>
            <numerusform>Rond %1: %n betrokkenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseAgain</name>
    <message numerus="yes">
        <source>Wacht nog %n minuut/minuten</source>
        <translation>
            <numerusform>Wacht nog %n minuut</numerusform>
            <numerusform>Wacht nog %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wacht nog %n seconde(n)</source>
        <translation>
            <numerusform>Wacht nog %n seconde</numerusform>
            <numerusform>Wacht nog %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message numerus="yes">
        <source>%n jaar</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPapers</name>
    <message numerus="yes">
        <source>%n onderdeel/onderdelen</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PouchPage</name>
    <message numerus="yes">
        <source>%n bijlage(n)</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n) komen nog</source>
        <translation>
            <numerusform>%n bijlage komt nog</numerusform>
            <numerusform>%n bijlagen komen nog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) gaan mee.</source>
        <translation>
            <numerusform>%n dossier gaat mee.</numerusform>
            <numerusform>%n dossiers gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n), samen %1.</source>
        <translation>
            <numerusform>%n bijlage, samen %1.</numerusform>
            <numerusform>%n bijlagen, samen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persoon/personen,</source>
        <translation>
            <numerusform>%n persoon,</numerusform>
            <numerusform>%n personen,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>van wie %n jonger dan 18.</source>
        <translation>
            <numerusform>van wie %n jonger dan 18.</numerusform>
            <numerusform>van wie %n jonger dan 18.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message numerus="yes">
        <source>%n van de 5 gedaan</source>
        <translation>
            <numerusform>%n van de 5 gedaan</numerusform>
            <numerusform>%n van de 5 gedaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n pagina(&apos;s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papier(en)</source>
        <translation>
            <numerusform>%n papier</numerusform>
            <numerusform>%n papieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message numerus="yes">
        <source>Geldt voor alle %n aanbiedingen van deze aanbieder.</source>
        <translation>
            <numerusform>Geldt voor %n aanbod van deze aanbieder.</numerusform>
            <numerusform>Geldt voor alle %n aanbiedingen van deze aanbieder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provision</name>
    <message numerus="yes">
        <source>%n week(en)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en) in uw dossiers lopen hier nog. Ze gaan door. Bel of het doorgaat, of zoek iets anders.</source>
        <translation>
            <numerusform>%n verwijzing in uw dossiers loopt hier nog. Die gaat door. Bel of het doorgaat, of zoek iets anders.</numerusform>
            <numerusform>%n verwijzingen in uw dossiers lopen hier nog. Ze gaan door. Bel of het doorgaat, of zoek iets anders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message numerus="yes">
        <source>%n ding(en) in het plan staan anders dan in %1.</source>
        <translation>
            <numerusform>%n ding in het plan staat anders dan in %1.</numerusform>
            <numerusform>%n dingen in het plan staan anders dan in %1.</numerusform>
        </translation>
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
    <name>ReadableTexts</name>
    <message numerus="yes">
        <source>%n tekst(en) die misschien nergens anders staan.</source>
        <translation>
            <numerusform>%n tekst die misschien nergens anders staat.</numerusform>
            <numerusform>%n teksten die misschien nergens anders staan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message numerus="yes">
        <source>Vandaag moet(en) er nog %n ding(en) klaar zijn.</source>
        <translation>
            <numerusform>Vandaag moet er nog %n ding klaar zijn.</numerusform>
            <numerusform>Vandaag moeten er nog %n dingen klaar zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameFamilyCard</name>
    <message numerus="yes">
        <source>en nog %n</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaledCard</name>
    <message numerus="yes">
        <source>In dit dossier is %n keer afgeschaald naar eigen kring, vrijwilligers of een algemene voorziening.</source>
        <translation>
            <numerusform>In dit dossier is %n keer afgeschaald naar eigen kring, vrijwilligers of een algemene voorziening.</numerusform>
            <numerusform>In dit dossier is %n keer afgeschaald naar eigen kring, vrijwilligers of een algemene voorziening.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanDesk</name>
    <message numerus="yes">
        <source>%n scan(s) klaar: bij welk dossier?</source>
        <translation>
            <numerusform>%n scan klaar: bij welk dossier?</numerusform>
            <numerusform>%n scans klaar: bij welk dossier?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) klaar.</source>
        <translation>
            <numerusform>%n scan klaar.</numerusform>
            <numerusform>%n scans klaar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolPart</name>
    <message numerus="yes">
        <source>%n nog na te kijken</source>
        <translation>
            <numerusform>%n nog na te kijken</numerusform>
            <numerusform>%n nog na te kijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>nog %n</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n gevonden.</source>
        <translation>
            <numerusform>%n gevonden.</numerusform>
            <numerusform>%n gevonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De eerste %n. Typ verder om minder te zien.</source>
        <translation>
            <numerusform>De eerste %n. Typ verder om minder te zien.</numerusform>
            <numerusform>De eerste %n. Typ verder om minder te zien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message numerus="yes">
        <source>%n papier(en) staan nu in het dossier, bij Bijlagen.</source>
        <translation>
            <numerusform>%n papier staat nu in het dossier, bij Bijlagen.</numerusform>
            <numerusform>%n papieren staan nu in het dossier, bij Bijlagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitCard</name>
    <message numerus="yes">
        <source>%n ding(en) gaan terug naar wie ze had.</source>
        <translation>
            <numerusform>%n ding gaat terug naar wie het had.</numerusform>
            <numerusform>%n dingen gaan terug naar wie ze had.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncDesk</name>
    <message numerus="yes">
        <source>Op %n plek(ken) stond op deze laptop iets anders dan bij de centrale opslag. WijkDesk herstelt dat nu. U hoeft niets te doen.</source>
        <translation>
            <numerusform>Op %n plek stond op deze laptop iets anders dan bij de centrale opslag. WijkDesk herstelt dat nu. U hoeft niets te doen.</numerusform>
            <numerusform>Op %n plekken stond op deze laptop iets anders dan bij de centrale opslag. WijkDesk herstelt dat nu. U hoeft niets te doen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n keuze(s) voor u</source>
        <translation>
            <numerusform>%n keuze voor u</numerusform>
            <numerusform>%n keuzes voor u</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n nog niet verstuurd</source>
        <translation>
            <numerusform>%n nog niet verstuurd</numerusform>
            <numerusform>%n nog niet verstuurd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message numerus="yes">
        <source>%n fout(en)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message numerus="yes">
        <source>%n sjabloon/sjablonen</source>
        <translation>
            <numerusform>%n sjabloon</numerusform>
            <numerusform>%n sjablonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermFold</name>
    <message numerus="yes">
        <source>%n dag(en) opgeschort</source>
        <translation>
            <numerusform>%n dag opgeschort</numerusform>
            <numerusform>%n dagen opgeschort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De termijn stond %n dag(en) stil: dat wordt %1.</source>
        <translation>
            <numerusform>De termijn stond %n dag stil: dat wordt %1.</numerusform>
            <numerusform>De termijn stond %n dagen stil: dat wordt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De termijn stond %n dag(en) stil.</source>
        <translation>
            <numerusform>De termijn stond %n dag stil.</numerusform>
            <numerusform>De termijn stond %n dagen stil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dwangsom: %n dag(en), samen %1 euro. De laatste dag die telt is %2.</source>
        <translation>
            <numerusform>Dwangsom: %n dag, samen %1 euro. De laatste dag die telt, is %2.</numerusform>
            <numerusform>Dwangsom: %n dagen, samen %1 euro. De laatste dag die telt, is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taak, %n dag(en) eerder: %1</source>
        <translation>
            <numerusform>Taak, %n dag eerder: %1</numerusform>
            <numerusform>Taak, %n dagen eerder: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message numerus="yes">
        <source>%n termijn(en)</source>
        <translation>
            <numerusform>%n termijn</numerusform>
            <numerusform>%n termijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n klaar, verberg</source>
        <translation>
            <numerusform>%n klaar, verberg</numerusform>
            <numerusform>%n klaar, verberg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n klaar, toon</source>
        <translation>
            <numerusform>%n klaar, toon</numerusform>
            <numerusform>%n klaar, toon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deze week lopen %n termijn(en) af.</source>
        <translation>
            <numerusform>Deze week loopt %n termijn af.</numerusform>
            <numerusform>Deze week lopen %n termijnen af.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n termijn(en) zijn voorbij.</source>
        <translation>
            <numerusform>%n termijn is voorbij.</numerusform>
            <numerusform>%n termijnen zijn voorbij.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n dag(en) te laat</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(en) stil</source>
        <translation>
            <numerusform>%n dag stil</numerusform>
            <numerusform>%n dagen stil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ding(en) vragen vandaag om u. De rest kan wachten.</source>
        <translation>
            <numerusform>%n ding vraagt vandaag om u. De rest kan wachten.</numerusform>
            <numerusform>%n dingen vragen vandaag om u. De rest kan wachten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n wijziging(en) nog niet verstuurd</source>
        <translation>
            <numerusform>%n wijziging nog niet verstuurd</numerusform>
            <numerusform>%n wijzigingen nog niet verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n) nog niet verstuurd.</source>
        <translation>
            <numerusform>%n bijlage nog niet verstuurd.</numerusform>
            <numerusform>%n bijlagen nog niet verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wacht(en) op controle.</source>
        <translation>
            <numerusform>%n wacht op controle.</numerusform>
            <numerusform>%n wachten op controle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keuze(s) wacht(en) op u.</source>
        <translation>
            <numerusform>%n keuze wacht op u.</numerusform>
            <numerusform>%n keuzes wachten op u.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n) wacht(en) op wifi.</source>
        <translation>
            <numerusform>%n bijlage wacht op wifi.</numerusform>
            <numerusform>%n bijlagen wachten op wifi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n overdracht(en) opnieuw gedaan: %1.</source>
        <translation>
            <numerusform>%n overdracht opnieuw gedaan: %1.</numerusform>
            <numerusform>%n overdrachten opnieuw gedaan: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdracht(en) ongedaan gemaakt: %1.</source>
        <translation>
            <numerusform>%n overdracht ongedaan gemaakt: %1.</numerusform>
            <numerusform>%n overdrachten ongedaan gemaakt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> en nog %n</source>
        <translation>
            <numerusform> en nog %n</numerusform>
            <numerusform> en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bleef/bleven: kijk bij Laatste wijzigingen.</source>
        <translation>
            <numerusform>%n bleef: kijk bij Laatste wijzigingen.</numerusform>
            <numerusform>%n bleven: kijk bij Laatste wijzigingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message numerus="yes">
        <source>%n plek(ken) in een huishouden</source>
        <translation>
            <numerusform>%n plek in een huishouden</numerusform>
            <numerusform>%n plekken in een huishouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behoefte(n)</source>
        <translation>
            <numerusform>%n behoefte</numerusform>
            <numerusform>%n behoeften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doel(en)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actie(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verwijzing(en)</source>
        <translation>
            <numerusform>%n verwijzing</numerusform>
            <numerusform>%n verwijzingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bijlage(n)</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n familieband(en)</source>
        <translation>
            <numerusform>%n familieband</numerusform>
            <numerusform>%n familiebanden</numerusform>
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
            <numerusform>%n adres</numerusform>
            <numerusform>%n adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telefoonnummer(s)</source>
        <translation>
            <numerusform>%n telefoonnummer</numerusform>
            <numerusform>%n telefoonnummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keer nagekeken</source>
        <translation>
            <numerusform>%n keer nagekeken</numerusform>
            <numerusform>%n keer nagekeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprek(ken)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Wacht nog %n minuut/minuten</source>
        <translation>
            <numerusform>Wacht nog %n minuut</numerusform>
            <numerusform>Wacht nog %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wacht nog %n seconde(n)</source>
        <translation>
            <numerusform>Wacht nog %n seconde</numerusform>
            <numerusform>Wacht nog %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsentCard</name>
    <message numerus="yes">
        <source>En nog %n. In de kopie staan ze allemaal.</source>
        <translation>
            <numerusform>En nog %n. In de kopie staat hij ook.</numerusform>
            <numerusform>En nog %n. In de kopie staan ze allemaal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message numerus="yes">
        <source>binnen %n uur</source>
        <translation>
            <numerusform>binnen %n uur</numerusform>
            <numerusform>binnen %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>binnen %n werkdag(en)</source>
        <translation>
            <numerusform>binnen %n werkdag</numerusform>
            <numerusform>binnen %n werkdagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>binnen %n dag(en)</source>
        <translation>
            <numerusform>binnen %n dag</numerusform>
            <numerusform>binnen %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitFigures</name>
    <message numerus="yes">
        <source>%n mens(en)</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>wacht %n dag(en)</source>
        <translation>
            <numerusform>wacht %n dag</numerusform>
            <numerusform>wacht %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n keuze(s)</source>
        <translation>
            <numerusform>%n keuze</numerusform>
            <numerusform>%n keuzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingEntry</name>
    <message numerus="yes">
        <source>En nog %n.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message numerus="yes">
        <source>Er wachten er nog %n. Kies een lijst om ze te zien.</source>
        <translation>
            <numerusform>Er wacht er nog %n. Kies een lijst om die te zien.</numerusform>
            <numerusform>Er wachten er nog %n. Kies een lijst om ze te zien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mens(en) wachten</source>
        <translation>
            <numerusform>%n mens wacht</numerusform>
            <numerusform>%n mensen wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vraag/vragen</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bij %n is er intussen hulp</source>
        <translation>
            <numerusform>bij %n is er intussen hulp</numerusform>
            <numerusform>bij %n is er intussen hulp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message numerus="yes">
        <source>%n vraag/vragen</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mens(en)</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInCard</name>
    <message numerus="yes">
        <source>%n wachtend(en)</source>
        <translation>
            <numerusform>%n wachtende</numerusform>
            <numerusform>%n wachtenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInLine</name>
    <message numerus="yes">
        <source>wacht sinds %1, %n minuut(en)</source>
        <translation>
            <numerusform>wacht sinds %1, %n minuut</numerusform>
            <numerusform>wacht sinds %1, %n minuten</numerusform>
        </translation>
    </message>
</context>
</TS>
