"""All that leaves to the back office, before it leaves; and in words that nothing else does."""

from PySide6.QtWidgets import QWidget

from wijkdesk.services.back_office_requests import RequestView
from wijkdesk.ui.language import written_day
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.words import label


class LeavesCard(Card):
    """A line for each thing about people; a BSN shows its last digits only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Dit gaat mee"))

    def show_view(self, view: RequestView) -> None:
        """What the store says now."""
        self.clear()
        lines = self._lines(view)
        for said in lines:
            self.add(label(said))
        self.add(
            label(
                self.tr(
                    "En wat u links invult. Waarom de hulp nodig is, gesprekken en zorgen blijven "
                    "in het dossier."
                ),
                "secondary",
            )
        )

    def _lines(self, view: RequestView) -> list[str]:
        content = view.content
        lines = self._about(view)
        lines += [self.tr("Gezag: %1").replace("%1", one.name) for one in content.custody]
        if content.asked_on:
            lines.append(self.tr("Gemeld op %1").replace("%1", written_day(content.asked_on)))
        if content.plan:
            agreed = self.tr(", met het akkoord van de persoon") if content.plan.agreed else ""
            version = self.tr("Versie %1 van het plan").replace("%1", content.plan.label)
            lines.append(version + agreed)
        guide = self.tr("Uw naam en nummer: %1").replace("%1", content.guide.name)
        return [*filter(None, lines), guide]

    def _about(self, view: RequestView) -> list[str]:
        client = view.content.client
        born = written_day(client.born) if client.born else ""
        pairs = (
            (self.tr("geboren op %1"), born),
            (self.tr("BSN eindigt op %1"), (client.bsn or "")[-3:]),
        )
        known = [words.replace("%1", value) for words, value in pairs if value]
        lines = [" · ".join(filter(None, (client.name, *known)))]
        if client.secret_address:
            lines.append(self.tr("Alleen dat het adres geheim is, niet het adres zelf"))
        for words, value in (
            (self.tr("Adres: %1"), client.address),
            (self.tr("Telefoon: %1"), client.phone),
        ):
            lines += [words.replace("%1", value)] if value else []
        if client.language:
            spoken = self.tr("Taal: %1").replace("%1", language_word(client.language))
            lines.append(spoken + (self.tr(", met tolk") if client.interpreter else ""))
        return lines
