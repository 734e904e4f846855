"""A stretch of work as a list of acts, each of which can be looked for afterwards."""

from dataclasses import dataclass
from functools import partial

from wijkdesk.errors import UnavailableError

LONG = "Samuel slaapt niet meer. " * 400


@dataclass
class Day:
    """Does one act after another; remembers what was acknowledged."""

    services: object
    file_id: object
    samuel: object
    start: int = 0

    def __post_init__(self):
        self.kept = []
        self.codes = []

    def acts(self, times):
        """Numbered acts: what they write, and how."""
        for number in range(self.start, self.start + times):
            yield f"note {number}", partial(self._note, number)
            yield f"phone {number}", partial(self._phone, number)
            yield f"draft {number}", partial(self._draft, number)
            yield f"need {number}", partial(self._need, number)

    def work(self, times, heard=None):
        """Every act; trouble that is explained is remembered by its code, anything else flies."""
        for name, act in self.acts(times):
            try:
                act()
            except UnavailableError as trouble:
                self.codes.append(trouble.code)
            else:
                self.kept.append(name)
                if heard:
                    heard(name)

    def found(self):
        """Every name that the store has now."""
        view = self.services.files.look(self.file_id, newest=None)
        notes = {f"note {moment.text.split()[0]}" for moment in view.contact_moments}
        needs = {f"need {need.nature}" for need in view.needs if need.nature}
        phone = next(p.phone for p in view.people if p.id == self.samuel)
        pending = self.services.drafts.pending("hammer", "row")
        drafts = {f"draft {pending['field'].text}"} if pending else set()
        return notes | needs | drafts | ({f"phone {phone}"} if phone else set())

    def lost(self, kept):
        """What was acknowledged and is not there; a phone and a draft have room for one only."""
        found = self.found()
        last = {name.split()[0]: name for name in kept if name.split()[0] in ("phone", "draft")}
        wanted = {name for name in kept if name.split()[0] in ("note", "need")} | {*last.values()}
        later = {name.split()[0]: int(name.split()[1]) for name in found if name.split()[0] in last}
        return {
            name
            for name in wanted - found
            if later.get(name.split()[0], -1) <= int(name.split()[1])
        }

    def _note(self, number):
        self.services.journal.add(self.file_id, f"{number} {LONG}")

    def _phone(self, number):
        self.services.people.save(self.samuel, {}, {"phone": str(number)})

    def _draft(self, number):
        self.services.drafts.keep("hammer", "row", "field", str(number))

    def _need(self, number):
        need = self.services.needs.add(self.file_id)
        self.services.needs.save(need.id, {}, {"nature": str(number)})
