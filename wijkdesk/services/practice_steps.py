"""Five steps to practise with: which of them somebody did, seen from what they really did."""

from enum import StrEnum

from sqlalchemy import select

from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import sync_op


class PracticeStep(StrEnum):
    """The main job in five steps, in the order in which one learns it."""

    QUESTION = "question"
    FILE = "file"
    TALK = "talk"
    PLAN = "plan"
    REFERRAL = "referral"


INTENTS = {
    PracticeStep.QUESTION: "registration_save",
    PracticeStep.FILE: "file_open",
    PracticeStep.TALK: "contact_add",
    PracticeStep.PLAN: "plan_fix",
    PracticeStep.REFERRAL: "referral_prepare",
}


class PracticeSteps:
    """Nothing is ever sent from a practice profile, so that its outbox has all that was done."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def done(self) -> frozenset[PracticeStep]:
        """The steps that were taken; begun anew with the profile."""
        query = select(sync_op.c.intent).where(sync_op.c.intent.in_(INTENTS.values())).distinct()
        with self._store.reading() as session:
            met = set(session.scalars(query))
        return frozenset(step for step, intent in INTENTS.items() if intent in met)
