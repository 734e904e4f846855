"""Referrals to the sociale kaart, each as far as it has come, with its dated steps."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate

from wijkdesk.demo.polderdam.file_setup import FileSetup, office_hour, workday
from wijkdesk.demo.polderdam.ids import named
from wijkdesk.demo.polderdam.plans import Told, referring_action
from wijkdesk.demo.polderdam.seed_row import SeedRow
from wijkdesk.law.numbers import short_code
from wijkdesk.vocabulary import EndReason, ReferralStatus, RefusalReason, RefusedBy

_S = ReferralStatus
_BEGUN = (_S.READY, _S.SENT)
_TAKEN = (*_BEGUN, _S.RECEIVED, _S.ACCEPTED)
ROADS: dict[ReferralStatus, tuple[ReferralStatus, ...]] = {
    _S.CONCEPT: (),
    _S.READY: (_S.READY,),
    _S.SENT: _BEGUN,
    _S.RECEIVED: (*_BEGUN, _S.RECEIVED),
    _S.ACCEPTED: _TAKEN,
    _S.REFUSED: (*_BEGUN, _S.RECEIVED, _S.REFUSED),
    _S.WAITING: (*_TAKEN, _S.WAITING),
    _S.STARTED: (*_TAKEN, _S.STARTED),
    _S.ENDED: (*_TAKEN, _S.STARTED, _S.ENDED),
    _S.WITHDRAWN: (*_BEGUN, _S.WITHDRAWN),
    _S.NO_RESPONSE: (*_BEGUN, _S.NO_RESPONSE),
}
"""The way to each status; every step of it is allowed by models.referral.NEXT_STEPS."""
_OFTEN = dict(zip(ROADS, (6, 4, 12, 8, 8, 5, 16, 26, 8, 4, 6), strict=True))
_GAPS = {
    _S.READY: (0, 0),
    _S.SENT: (0, 4),
    _S.RECEIVED: (1, 9),
    _S.ACCEPTED: (2, 14),
    _S.WAITING: (0, 5),
    _S.STARTED: (5, 40),
    _S.ENDED: (30, 90),
    _S.REFUSED: (3, 14),
    _S.WITHDRAWN: (4, 30),
    _S.NO_RESPONSE: (14, 21),
}
"""Days since the step before."""
_ROUTES = ("e-mail", "telefoon", "brief", "portaal")
_SAID = {_S.WAITING, _S.REFUSED, _S.STARTED, _S.WITHDRAWN, _S.NO_RESPONSE, _S.RECEIVED, _S.ENDED}
_CODES: dict[ReferralStatus, str] = {
    _S.REFUSED: RefusalReason.FULL,
    _S.ENDED: EndReason.AS_PLANNED,
}
_WITH_REASON = frozenset({_S.REFUSED, _S.WITHDRAWN})


def referral_rows(setup: FileSetup, told: Told, *, planned: bool) -> Iterator[SeedRow]:
    """A referral and its steps; the last step is where it stands."""
    rng, key, offer = setup.rng, f"{told.number}", told.offer
    status = rng.choices(list(_OFTEN), list(_OFTEN.values()))[0]
    road = ROADS[status]
    days = _days(setup, road)
    notes = [
        told.voice.say(f"step_{s}", d) if s in _SAID else None
        for s, d in zip(road, days, strict=True)
    ]
    sent = days[1] if len(days) > 1 else None
    yield setup.row(
        "referral",
        key,
        case_file_id=setup.case_file_id,
        action_id=setup.id_of(f"action/{referring_action(told)}") if planned else None,
        need_id=setup.id_of(f"need/{told.number}/0"),
        person_id=setup.person_id(told.case.subject),
        provision_id=named(setup.realm_id, "provision", offer.name),
        provision_name=offer.name,
        provider_name=offer.provider,
        kind=offer.kind,
        question=_question(setup, told),
        reply_code=short_code(setup.id_of(f"referral/{key}")),
        status=status,
        status_on=days[-1] if days else None,
        reason=notes[-1] if status in _WITH_REASON else None,
        refused_by=RefusedBy.PROVIDER if status is _S.REFUSED else None,
        reason_code=_CODES.get(status),
        owner_id=setup.regisseur_id,
        reply_due=sent + timedelta(days=14) if sent else None,
    )
    for place, (step, day, note) in enumerate(zip(road, days, notes, strict=True)):
        yield setup.row(
            "referral_step",
            f"{key}/{place}",
            referral_id=setup.id_of(f"referral/{key}"),
            status=step,
            effective_on=day,
            recorded_at=office_hour(rng, day),
            worker_id=setup.regisseur_id,
            route=rng.choice(_ROUTES) if step is not _S.READY else None,
            note=note,
            reason_code=_CODES.get(step),
        )


def _question(setup: FileSetup, told: Told) -> str:
    lines = told.case.story.lines["ask"]
    fit = [text for kind, text in lines if kind == told.offer.kind]
    texts = fit or [text for kind, text in lines if kind == "any"]
    return told.voice.fill(setup.rng.choice(texts), setup.opened)


def _days(setup: FileSetup, road: tuple[ReferralStatus, ...]) -> list[date]:
    """A day for every step, the last one not long ago."""
    gaps = [setup.rng.randint(*_GAPS[step]) for step in road]
    end = setup.today - timedelta(days=setup.rng.randint(1, 45))
    # Nobody sends a referral on the first day, and nothing here happens after today.
    begin = max(end - timedelta(days=sum(gaps)), setup.opened + timedelta(days=2))
    days = [begin + timedelta(days=n) for n in accumulate(gaps)]
    return [workday(min(day, setup.today - timedelta(days=2))) for day in days]
