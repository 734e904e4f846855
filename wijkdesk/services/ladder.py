"""The ladder: which help fits a need, the lightest first; each change of it stays as history."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law import ladder
from wijkdesk.models.all import LadderStep, Need
from wijkdesk.models.base import new_id
from wijkdesk.protocol.rights import Act
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.cleaning import clean
from wijkdesk.services.me import Me
from wijkdesk.services.saving import Saved
from wijkdesk.services.scope import held_container
from wijkdesk.storage import ladder as stored
from wijkdesk.storage.ladder import LadderRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import Rung, ScalingGround

__all__ = ["LadderRow", "LadderService", "is_light", "is_up", "skipped"]

is_light, is_up, skipped = ladder.is_light, ladder.is_up, ladder.skipped


class LadderService:
    """Choose a rung, say why, and nothing more: whoever gives no reason is not held up."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def choose(self, need_id: UUID, seen: Mapping[str, Any], typed: Mapping[str, Any]) -> Saved:
        """`rung` is what is chosen now, `reason` why; with a reason alone the rung stays."""
        with self._store.begin("ladder_choose") as session:
            need = saving.editable(session, Need, need_id)
            held_container(session, self._me, need.container_id, Act.WRITE, _today())
            past = stored.of_need(session, need_id)
            stands = past[-1].to_rung if past else None
            chosen = typed.get("rung", stands)
            reason = typed.get("reason", "")
            values: Mapping[str, Any] = {"rung": chosen, "reason": reason}
            moved, merged = False, frozenset[str]()
            stays = bool(past) and chosen == stands
            step = saving.to_save(session, LadderStep, past[-1].id) if stays else None
            # One that was chosen before the need went lies where others read it.
            if step is not None and step.container_id == need.container_id:
                if "reason" in typed:
                    said, moved, merged = saving.put(
                        session, step, _only_reason(seen), {"reason": reason}
                    )
                    values = {**values, **said}
            elif chosen != stands or reason:
                said = {"reason": clean(reason)}
                values = {**values, **said}
                session.add(
                    LadderStep(
                        id=new_id(),
                        container_id=need.container_id,
                        case_file_id=need.case_file_id,
                        need_id=need_id,
                        from_rung=stands,
                        to_rung=chosen,
                        decided_at=_after(past),
                        worker_id=self._me.worker_id,
                        **said,
                    )
                )
        told = {name: values[name] for name in typed}
        return Saved(of_file(need.case_file_id), told, moved, merged)

    def scale(
        self,
        need_id: UUID,
        rung: Rung,
        ground: ScalingGround,
        reason: str = "",
        evaluation_id: UUID | None = None,
    ) -> Changes:
        """Opschalen or afschalen: another rung, why by the list, and perhaps in words (C9).

        Raises "scaling_same" when that rung stands already.
        """
        with self._store.begin("ladder_scale") as session:
            need = saving.editable(session, Need, need_id)
            held_container(session, self._me, need.container_id, Act.WRITE, _today())
            past = stored.of_need(session, need_id)
            stands = past[-1].to_rung if past else None
            if rung is stands:
                raise RuleBrokenError("scaling_same", field="rung")
            session.add(
                LadderStep(
                    id=new_id(),
                    container_id=need.container_id,
                    case_file_id=need.case_file_id,
                    need_id=need_id,
                    from_rung=stands,
                    to_rung=rung,
                    reason=clean(reason).strip(),
                    ground=ground,
                    evaluation_id=evaluation_id,
                    decided_at=_after(past),
                    worker_id=self._me.worker_id,
                )
            )
        return of_file(need.case_file_id)


def _only_reason(seen: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"reason": seen["reason"]} if "reason" in seen else {}


def _after(past: tuple[LadderRow, ...]) -> datetime:
    """Now, and behind what was chosen before, also when the clock of that laptop ran ahead."""
    now = datetime.now(UTC)
    return max(now, past[-1].decided_at + timedelta(milliseconds=1)) if past else now


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
