"""What a version of a plan keeps: what came later in the program changes no older version."""

from uuid import UUID

import msgspec
import pytest
from sqlalchemy import text

from wijkdesk.models.all import CrisisCard, PlanSection, SharingAgreement
from wijkdesk.services import plan_kept
from wijkdesk.vocabulary import CompartmentKind, SectionKind

_PARTS = text("SELECT id FROM compartment WHERE kind = :kind")
LATER = {"key", "need", "homes", "ties", "network"}


def as_before(kept):
    """The same version as a program kept it that knew no keys and no picture of the household."""

    def bare(value):
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in LATER}
        return [bare(v) for v in value] if isinstance(value, list) else value

    return msgspec.json.encode(bare(msgspec.json.decode(kept))).decode()


def content(home):
    return home.services.plans.to_print(home.plan).content


def part(home, entity, **values):
    with home.store.begin("plan_save") as session:
        held = session.execute(_PARTS, {"kind": values.pop("readers", "shared")}).scalar_one()
        held = UUID(bytes=held)
        session.add(entity(container_id=held, **values))


@pytest.fixture
def parts(planned):
    part(
        planned,
        PlanSection,
        plan_id=planned.plan,
        kind=SectionKind.CONCERN,
        text="De huur is te hoog.",
        said_by="Samuel",
    )
    part(planned, SharingAgreement, plan_id=planned.plan, what="Dat er schulden zijn.")
    part(planned, CrisisCard, case_file_id=planned.file_id, signs="Slaapt niet.")
    return planned


def test_a_version_of_before_reads_as_it_was_and_is_the_same_plan(planned):
    now = content(planned)
    before = as_before(plan_kept.encode(now))
    assert plan_kept.encode(plan_kept.decode(before)) == before
    assert before != plan_kept.encode(now)
    assert plan_kept.is_same(now, before)


def test_whatever_is_said_since_makes_it_another_plan(planned):
    before = as_before(plan_kept.encode(content(planned)))
    planned.services.plans.save_plan(planned.plan, {}, {"agreements": "Anders."})
    assert not plan_kept.is_same(content(planned), before)


def test_a_version_with_keys_is_only_the_same_with_its_picture(planned):
    kept = plan_kept.encode(content(planned))
    planned.services.network.save(
        planned.services.network.add(planned.file_id).id, {}, {"name": "Buurvrouw Ria"}
    )
    assert content(planned).network[0].name == "Buurvrouw Ria"
    assert not plan_kept.is_same(content(planned), kept)


def test_sections_sharing_and_crisis_card_are_kept_with_it(parts):
    kept = content(parts)
    assert [(s.kind, s.text, s.said_by) for s in kept.sections] == [
        (SectionKind.CONCERN, "De huur is te hoog.", "Samuel")
    ]
    assert [s.what for s in kept.may_share] == ["Dat er schulden zijn."]
    assert [c.signs for c in kept.crisis] == ["Slaapt niet."]


def test_what_the_team_wrote_for_itself_is_not_in_it(parts):
    part(
        parts,
        PlanSection,
        readers=CompartmentKind.TEAM.value,
        plan_id=parts.plan,
        kind=SectionKind.CONCERN,
        text="Alleen voor ons.",
    )
    assert [s.text for s in content(parts).sections] == ["De huur is te hoog."]
