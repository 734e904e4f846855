"""What a form asks of the store: keep drafts, and save with what the form showed before."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.drafts import Draft, DraftService
from wijkdesk.services.saving import Saved

Values = dict[str, object]
Save = Callable[[Values, Values], Saved]


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One row on one page, for the store lane; it knows no widgets."""

    drafts: DraftService
    page: str
    row_id: str
    save: Save
    ours: Values = field(default_factory=dict)  # what our last save of each field made of it

    def pending(self) -> dict[str, Draft]:
        return self.drafts.pending(self.page, self.row_id)

    def typed(self) -> None:
        """Somebody is at work in this form; quick, and on any thread."""
        self.drafts.typed(self.row_id)

    def left(self) -> None:
        """The form is left, and everything in it saved."""
        self.drafts.left(self.row_id)

    def keep(self, texts: Mapping[str, Draft]) -> None:
        for name, draft in texts.items():
            self.drafts.keep(self.page, self.row_id, name, draft.text, draft.cursor)

    def put(
        self, seen: Values, typed: Values, texts: Mapping[str, Draft], under_way: Collection[str]
    ) -> Saved:
        """Save, and end the drafts; a newer draft comes in a later task, so that one stays.

        A field `under_way` was saved just before this: the worker saw our own value, not a clash.
        """
        just_saved = {name: self.ours[name] for name in typed if name in self.ours}
        try:
            saved = self.save(
                seen | {n: value for n, value in just_saved.items() if n in under_way}, typed
            )
        except WijkDeskError:
            self.keep(texts)
            raise
        self.ours.update(saved.values)
        for name in typed:
            self.drafts.drop(self.page, self.row_id, name)
        return saved
