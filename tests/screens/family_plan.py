"""The plan of the family in the pictures: its goals, what people say of it, three evaluations."""

from datetime import date, timedelta
from uuid import UUID

from wijkdesk.services.house import Services
from wijkdesk.services.opinions import Said
from wijkdesk.vocabulary import (
    AgreementAnswer,
    DoerKind,
    Rung,
    ScalingGround,
    ScoreBy,
    SectionKind,
)


def plan(services: Services, file_id: UUID) -> UUID:
    """Two goals with who does what; fixed once, and the mother agreed."""
    today = date.today()
    made = services.plans.start(file_id)
    goals = (
        ("Samuel slaapt vier nachten per week door.", "Elke avond voorlezen", "Letay Habte"),
        ("Letay kan zelf met school praten.", "Elke dinsdag Nederlands oefenen", "Taalmaatje"),
    )
    for number, (words, doing, doer) in enumerate(goals):
        goal = services.plan_lines.add_goal(made.id)
        services.plan_lines.save_goal(goal.id, {}, {"text": words, "measure": "Wij tellen samen."})
        action = services.plan_lines.add_action(goal.id)
        typed = {
            "text": doing,
            "doer_kind": DoerKind.VOLUNTEER if number else DoerKind.HOUSEHOLD,
            "doer_name": doer,
            "due": today + timedelta(days=14 * number - 2),
            "rung": Rung.VOLUNTEERS if number else Rung.OWN_STRENGTH,
        }
        services.plan_lines.save_action(action.id, {}, typed)
    typed_plan = {
        "agreements": "Noor belt elke maandag.\nSamuel gaat elke dag naar school.",
        "evaluation_on": today + timedelta(weeks=6),
    }
    services.plans.save_plan(made.id, {}, typed_plan)
    said(services, file_id, made.id)
    version = services.plans.fix(made.id)
    mother = services.files.look(file_id).people[0]
    services.agreements.note(version.id, mother.id, AgreementAnswer.AGREED)
    return made.id


def said(services: Services, file_id: UUID, plan_id: UUID) -> None:
    """What people say of it, what may be told, and a crisis card."""
    mother, child = (person.id for person in services.files.look(file_id).people[:2])
    for kind, text, speaker, since, effect in (
        (SectionKind.STRENGTH, "Letay zingt elke avond met Samuel.", "Letay Habte", "altijd", ""),
        (
            SectionKind.CONCERN,
            "Samuel wordt elke nacht wakker en durft niet alleen te slapen.",
            "Letay Habte",
            "sinds de reis",
            "Hij valt in de klas in slaap.",
        ),
        (
            SectionKind.EARLIER_HELP,
            "De school heeft een rustig plekje gemaakt.",
            "Juf Anneke",
            "",
            "",
        ),
    ):
        row = services.plan_sections.add(plan_id, kind)
        typed = {"text": text, "said_by": speaker, "since_when": since, "effect": effect}
        services.plan_sections.save(row.id, {}, typed | {"person_id": child})
    told = services.sharing.add(plan_id)
    typed = {"what": "Dat Samuel slecht slaapt.", "with_whom": "Juf Anneke", "person_id": child}
    services.sharing.save(told.id, {}, typed | {"ground": "Letay vindt dit goed."})
    card = services.crisis_cards.add(file_id, mother)
    typed = {"signs": "Ik word stil en eet niet.", "helps": "Samen naar buiten."}
    services.crisis_cards.save(card.id, {}, typed | {"call_whom": "Zus Rahwa, 06-12345678"})
    words = Said(
        mother, "Ik ben het eens, maar niet met de dinsdag.", original="ሓሙስ ይሓይሽ።", language="ti"
    )
    services.opinions.note(plan_id, words)


def looked_back(services: Services, file_id: UUID) -> None:
    """Three evaluations over five months, the last with help that went back to volunteers."""
    today, own = date.today(), services.evaluations
    view = services.plans.get(file_id)
    assert view is not None
    need, mother = view.needs[0].id, view.people[0].id
    services.ladder.choose(need, {}, {"rung": Rung.CUSTOM_PROVISION})
    scale = {"need_id": need, "scale_start": 2, "scale_target": 8}
    services.plan_lines.save_goal(view.goals[0].id, {}, scale)
    for days, text, figures in (
        (150, "Samuel slaapt nog slecht.", ((2, 3), (3, 2))),
        (90, "Voorlezen helpt. Letay belde school zelf.", ((4, 5), (6, 4))),
        (30, "Vier nachten rust. Het taalmaatje komt elke week.", ((7, 6), (7, 8))),
    ):
        row = own.begin(file_id, today - timedelta(days=days))
        typed = {"present": "Letay, tante Almaz, tolk Selam", "text": text}
        own.save(row.id, {}, typed)
        for goal, (own_figure, worker) in zip(view.goals, figures, strict=True):
            said = "Hij wordt nog maar een keer wakker." if days == 30 and own_figure == 7 else ""
            own.score(goal.id, ScoreBy.CLIENT, own_figure, said, row.id, mother)
            own.score(goal.id, ScoreBy.WORKER, worker, "", row.id)
    own.save(row.id, {}, {"next_on": today})
    services.ladder.scale(
        need, Rung.VOLUNTEERS, ScalingGround.NETWORK_TAKES_OVER, "Almaz past op.", row.id
    )
