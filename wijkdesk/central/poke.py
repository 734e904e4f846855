"""Waiting for news: one open request a laptop, and no work until a commit concerns it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import ExitStack
from dataclasses import dataclass
from uuid import UUID

from litestar import post
from litestar.params import FromPath, RawBody
from litestar.response import Stream

from wijkdesk.central import clock
from wijkdesk.central.access import asked_by
from wijkdesk.central.bodies import AnyRequest, decoded
from wijkdesk.central.containers import dir_id
from wijkdesk.central.hub import Hub, Waiter
from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.standing import standing, visible
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.poke import BEAT, LONGEST, NEWS, QUIET, Poke


@dataclass(frozen=True, slots=True)
class _Stands:
    """What concerns this laptop, and whether there is news for it already."""

    device: UUID
    ids: frozenset[UUID]
    is_behind: bool


@post("/v1/{realm:uuid}/poke", status_code=200)
async def post_poke(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Stream:
    """Say so when there is something to fetch."""
    hub: Hub = request.app.state.hub
    if not await asyncio.to_thread(hub.is_ready):
        raise RefusedError(503, "busy")
    waiter = hub.enter(realm)  # before looking: what is written meanwhile is not missed
    with ExitStack() as unless_answered:
        unless_answered.callback(hub.leave, waiter)
        stands = await asyncio.to_thread(_look, request, body, realm)
        unless_answered.pop_all()
    waiter.concern(stands.device, stands.ids)
    if stands.is_behind:
        waiter.wake()
    return Stream(_tell(hub, waiter), media_type="application/octet-stream")


def _look(request: AnyRequest, body: bytes, realm: UUID) -> _Stands:
    with asked_by(request, realm, reads=True) as (conn, device):
        message = decoded(request, body, Poke)
        if message.dev != device.id:
            raise RefusedError(400, "device")
        if device.blocked:  # let it pull, and hear what it has to do
            return _Stands(device.id, frozenset(), is_behind=True)
        today = clock.server_day()
        seen = visible(conn, realm, device.worker, today)
        teams = standing(conn, realm, device.worker, today).actor.teams
    behind = have(seen) != message.have or any(one.head > message.cur for one in seen.values())
    # The directory is everybody's, and never urgent.
    ids = (seen.keys() | {device.worker} | set(teams)) - {dir_id(realm)}
    return _Stands(device.id, frozenset(ids), behind)


async def _tell(hub: Hub, waiter: Waiter) -> AsyncIterator[bytes]:
    left = LONGEST
    try:
        yield QUIET
        while left > 0:
            if await waiter.news(min(BEAT, left)):
                yield NEWS
                return
            left -= BEAT
            yield QUIET
    finally:
        hub.leave(waiter)
