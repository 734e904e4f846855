"""An unlocked profile on this laptop: the open store, and the ways to come to one."""

import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from wijkdesk.errors import RuleBrokenError, UnavailableError, WijkDeskError
from wijkdesk.storage import profiles

if TYPE_CHECKING:
    from datetime import date

    from wijkdesk.protocol.enquiries import Who
    from wijkdesk.services.access import KnownTeam, Looked, Reason
    from wijkdesk.services.past import PastPage
    from wijkdesk.storage.keys import Opened
    from wijkdesk.storage.store import Store
    from wijkdesk.sync.ear import Ear
    from wijkdesk.sync.rounds import Report
    from wijkdesk.ui.unlock.enrol_form import EnrolForm


class Laptop:
    """An unlocked profile: the open store and what can be done with it."""

    def __init__(self, store: "Store", unlocked: "tuple[str, Opened] | None" = None) -> None:
        from datetime import date

        from wijkdesk.services.house import Services

        self.store = store
        self.services: Services = Services(store, date.today())  # noqa: DTZ011 - the worker's own day
        if not self.services.practice:
            self.services.attachments.bring = self._bring
            self.services.elsewhere.ask = self._ask_teams
        self.screen = self.services.screen.last()
        self._unlocked = unlocked
        self._closing = threading.Event()
        self._ear: Ear | None = None

    def sync(self, *, files: bool = True) -> "Report":
        """One round of sync; afterwards there may be other teams, and another policy.

        Without `files` attachments wait for a better line.
        """
        from datetime import date

        from wijkdesk.services.profile import follow_municipality
        from wijkdesk.sync.asking import bring_key
        from wijkdesk.sync.hearing import hear_others
        from wijkdesk.sync.rounds import sync_once

        report = sync_once(self.store, files=files)
        follow_municipality(self.store)
        with suppress(WijkDeskError):  # these can wait: the round itself went well
            bring_key(self.store)
            hear_others(self.store, date.today())  # noqa: DTZ011 - the worker's own day
        return report

    def wait_for_news(self) -> bool:
        """Until a colleague did something that a round would bring: True; or for long enough."""
        from wijkdesk.sync.ear import Ear

        self._ear = Ear(self.store)
        return not self._closing.is_set() and self._ear.wait()

    def _bring(self, digests: Sequence[str]) -> None:
        """Fetch what somebody wants to see before it came by itself."""
        from wijkdesk.sync.blobs import fetch_now

        fetch_now(self.store, digests)

    def look_back(self, case_file_id: UUID, before: tuple[int, int] | None = None) -> "PastPage":
        """What everybody did in a file, from the centre; noted before it is asked."""
        from wijkdesk.sync.looking_back import look_back

        containers = self.services.past.ask(case_file_id)
        return self.services.past.tell(look_back(self.store, containers, before))

    def known(self, bsn: str, name: str, born: "date | None") -> "tuple[Who, list[KnownTeam]]":
        """At which teams somebody is known, by the centre; noted before it is asked."""
        who = self.services.access.question(bsn, name, born)
        return who, self._ask_teams(who)

    def _ask_teams(self, who: "Who") -> "list[KnownTeam]":
        from wijkdesk.services.access import KnownTeam
        from wijkdesk.sync.asking import ask_known

        return [KnownTeam(t.t, t.n, t.p) for t in ask_known(self.store, who).teams]

    def look(self, reason: "Reason", passphrase: str) -> "Looked":
        """Open a file for some hours and fetch it; noted before it is asked.

        The passphrase is asked again, because whoever sits here may not be who unlocked it.
        """
        from datetime import UTC, datetime

        from wijkdesk.services.access import Looked
        from wijkdesk.sync.asking import ask_look

        why = self.services.access.checked(reason)
        sign = self.services.profile.confirm(passphrase)
        self.services.access.note_look(why)
        answer = ask_look(
            self.store,
            why.ground,
            why.text,
            sign,
            case_file_id=why.case_file_id,
            who=why.who,
            team_id=why.team_id,
        )
        if answer.st != "ok":
            raise RuleBrokenError("look_unknown")
        until = datetime.fromtimestamp(answer.until / 1000, UTC)
        self.sync()
        return Looked(tuple(answer.f), until, answer.told)

    def bring_profile_up_to_date(self) -> None:
        """What unlocking left to do in the background; the passphrase is forgotten with it."""
        self.services.exchange.finish()
        unlocked, self._unlocked = self._unlocked, None
        if unlocked is not None:
            self.services.profile.bring_up_to_date(*unlocked, self._closing.is_set)

    def stop(self) -> None:
        """Begin nothing long any more."""
        self._closing.set()
        if self._ear is not None:
            self._ear.stop()
        self.services.imports.stop()
        self.services.exchange.stop()
        self.services.attachments.stop()

    def close(self) -> None:
        """Close the store; of a small one a copy is made first, when it is time for one.

        The window is gone or covered: nobody waits for this thread any more, whichever it is.
        """
        self.store.keep_off(None)
        with suppress(WijkDeskError):
            if not self.services.practice:
                self.services.backups.make_at_close()
        self.store.close()


class Damaged:
    """A profile of which the passphrase was right and the store did not open."""

    def __init__(self, folder: Path, opened: "Opened") -> None:
        from wijkdesk.services.rescue import Rescue

        self._folder, self._opened = folder, opened
        self._rescue = Rescue(folder, opened.key)
        self.copies = self._rescue.copies
        self.texts = self._rescue.texts

    def restore(self, name: str) -> Laptop:
        """Put a copy back and open the profile."""
        from wijkdesk.storage.store import open_store_with

        self._rescue.restore(name)
        return Laptop(open_store_with(self._folder, self._opened.key))


def open_laptop(
    folder: Path, passphrase: str, damaged: Callable[[Damaged], object] | None = None
) -> Laptop:
    """Unlock a profile; `damaged` hears what can still be done with one that does not open."""
    from wijkdesk.storage.rewrapping import open_with
    from wijkdesk.storage.store import open_store_with

    opened = open_with(folder, passphrase)
    try:
        laptop = Laptop(open_store_with(folder, opened.key), (passphrase, opened))
    except UnavailableError:
        if damaged is not None:
            damaged(Damaged(folder, opened))
        raise
    profiles.used_now(folder)
    return laptop


def practice_laptop(folder: Path) -> Laptop:
    """The profile for practising, in which nobody is real; made when there is none."""
    from wijkdesk.services.practice import open_practice

    return Laptop(open_practice(folder))


def enrol_laptop(
    folder: Path,
    form: "EnrolForm",
    label: str = "",
    *,
    use_key_store: bool = True,
    whole: bool = True,
) -> Laptop:
    """Make a profile with a one-time code, and fetch what the worker may see.

    Not the `whole` of it: until it is known who works here, and the rest comes in the window.
    """
    from wijkdesk.services.profile import follow_municipality
    from wijkdesk.storage.chunks import ALONE_MS, Pace
    from wijkdesk.sync import first_load
    from wijkdesk.sync.asking import bring_key
    from wijkdesk.sync.enrolment import enrol
    from wijkdesk.sync.rounds import sync_once

    store = enrol(
        folder,
        form.address,
        form.code,
        form.passphrase,
        label=label or form.label,
        use_key_store=use_key_store,
    )
    with ExitStack() as undone:
        undone.callback(store.close)
        if whole:
            sync_once(store, Pace(ALONE_MS), files=False)  # those come once there is a window
        else:
            first_load.begin(store)
        with suppress(WijkDeskError):  # it goes with a later round as well
            bring_key(store)
        follow_municipality(store)
        laptop = Laptop(store)
        undone.pop_all()
    return laptop
