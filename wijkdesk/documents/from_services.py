"""From the rows of the services to what is set on paper: the only place where the two meet."""

from datetime import date
from uuid import UUID

from wijkdesk.documents.dutch import day, language_word
from wijkdesk.documents.genogram.ecomap import Ecomap, ecomap_of
from wijkdesk.documents.genogram.from_file import family_of
from wijkdesk.documents.genogram.from_version import family_kept
from wijkdesk.documents.genogram.parties import parties_of
from wijkdesk.documents.genogram_paper import DrawnFile
from wijkdesk.documents.letter_about import about_lines
from wijkdesk.documents.letter_document import ReferralLetter
from wijkdesk.documents.local_time import day_here
from wijkdesk.documents.parties_paper import DrawnParties
from wijkdesk.documents.plan_document import (
    PlanAction,
    PlanAnswer,
    PlanApproval,
    PlanDocument,
    PlanGoal,
    PlanNeed,
    PlanReferral,
    PlanSignature,
)
from wijkdesk.documents.plan_parts import parts_of, person_of
from wijkdesk.documents.plan_rights import rights_of
from wijkdesk.law.age import whole_years
from wijkdesk.law.consent import TOGETHER_FROM, Gezag
from wijkdesk.services import plan_content
from wijkdesk.services.files import FileView
from wijkdesk.services.plans import AgreementRow, PrintedPlan
from wijkdesk.services.referrals import LetterContent
from wijkdesk.vocabulary import ApprovalStatus, HouseholdRole, SharingGround


def plan_document(printed: PrintedPlan, today: date) -> PlanDocument:
    """The plan as it goes on paper; a plan without a version is a concept of today."""
    content, version = printed.content, printed.version
    on = day_here(version.fixed_at) if version else today
    return PlanDocument(
        household=content.title,
        file_number=content.file_number,
        version=version.label if version else None,
        content_hash=version.content_hash if version else "",
        version_reason=(version.reason or "") if version else "",
        beside=printed.beside,
        approvals=_approvals(printed),
        sent_back=any(row.status is ApprovalStatus.SENT_BACK for row in printed.approvals),
        waits=printed.waits,
        numbers=printed.numbers,
        fixed_on=on,
        place=content.place or "",
        municipality=content.municipality,
        team=content.team or "",
        regisseur=content.regisseur or "",
        regisseur_phone=content.regisseur_phone or content.team_phone or "",
        second_gids=content.second or "",
        language=language_word(content.language),
        interpreter=content.interpreter,
        people=tuple(map(person_of, content.people)),
        **parts_of(content),
        reason=content.reason,
        needs=tuple(map(_need, content.needs)),
        goals=tuple(map(_goal, content.goals)),
        referrals=tuple(map(_referral, content.referrals)),
        evaluation_on=content.evaluation_on,
        agreements=_lines(content.agreements),
        sharing=_lines(content.sharing),
        rights=rights_of(content.complaints_to),
        signatures=_signatures(printed, on),
        sign_code=printed.sign_code,
    )


NO_CARD = "Hier komt uw vraag, zodra in het dossier staat wat u mag delen."


def referral_letter(content: LetterContent) -> ReferralLetter:
    """The letter to a provider; of the client exactly what the sharing card says.

    Without a card that holds it is a concept in which nobody stands: not in the question either,
    which is the gids's own text and may hold a name.
    """
    referral, card, provision = content.referral, content.card, content.provision
    about = about_lines(content.person, content.phone, card.parts) if card else ()
    subject = f"Vraag om {referral.provision_name}"
    return ReferralLetter(
        reply_code=referral.reply_code,
        sent_on=content.on,
        provider=card.party if card else referral.provider_name,
        subject=subject if card else f"Concept, nog niet versturen: {subject}",
        question=referral.question if card else NO_CARD,
        address=tuple(filter(None, provision.address.split(", "))) if provision else (),
        about=about,
        consent=_consent(content),
        reply_by=content.answer_by,
        municipality=content.municipality,
        team=content.team,
        gids=content.worker,
        gids_phone=content.worker_phone or content.team_phone or "",
        gids_email=content.worker_email or "",
    )


def _consent(content: LetterContent) -> str:
    """On what ground they are told; why it was done without consent is not theirs to read."""
    card = content.card
    if card is None:
        return ""
    purpose = f"Deze gegevens zijn alleen bedoeld voor: {card.purpose.rstrip('. ')}."
    if card.ground is not SharingGround.CONSENT or card.agreed_on is None:
        return purpose
    return f"Op {day(card.agreed_on)} is hiervoor toestemming gegeven. {purpose}"


def drawn_file(view: FileView, on: date) -> DrawnFile:
    """The family and who stands around it, as they were on a day."""
    return DrawnFile(
        household=view.title,
        file_number=view.number,
        on=on,
        team=view.team or "",
        family=family_of(view, on),
        ecomap=ecomap_of(view, on),
    )


def drawn_parties(view: FileView, person_id: UUID, on: date) -> DrawnParties:
    """Who is around one person, as it was on a day."""
    return DrawnParties(
        file_number=view.number,
        on=on,
        team=view.team or "",
        parties=parties_of(view, person_id, on),
    )


def drawn_version(printed: PrintedPlan, on: date) -> DrawnFile:
    """The family as a version of the plan keeps it."""
    content, version = printed.content, printed.version
    fixed = day_here(version.fixed_at) if version else on
    return DrawnFile(
        household=content.title,
        file_number=content.file_number,
        on=fixed,
        team=content.team or "",
        family=family_kept(content, fixed),
        ecomap=Ecomap(0, 0),
    )


def _need(need: plan_content.PlanNeed) -> PlanNeed:
    return PlanNeed(
        nature=need.nature or need.own_words,
        own_words=need.own_words if need.nature else "",
        amount=need.amount,
        people=(need.person,) if need.person else (),
        life_area=need.life_area,
        law=need.law,
        key=need.key,
    )


def _goal(goal: plan_content.PlanGoal) -> PlanGoal:
    return PlanGoal(
        key=goal.key,
        words=goal.text,
        owner=goal.owner or "",
        life_area=goal.life_area,
        law=goal.law,
        measure=goal.measure or "",
        due=goal.due,
        result=goal.result,
        scale_start=goal.scale_start,
        scale_target=goal.scale_target,
        accepted_by=goal.accepted_by or "",
        accepted_on=goal.accepted_on,
        status=goal.status,
        closed_reason=goal.closed_reason,
        need=goal.need,
        actions=tuple(
            PlanAction(
                sentence=a.text,
                doer=a.doer_name or "",
                doer_kind=a.doer_kind,
                start=a.start,
                due=a.due,
                rung=a.rung,
                provision=a.provision,
                tie=a.tie,
                key=a.key,
            )
            for a in goal.actions
        ),
    )


def _referral(referral: plan_content.PlanReferral) -> PlanReferral:
    return PlanReferral(
        provision=referral.provision,
        provider=referral.provider,
        kind=referral.kind,
        person=referral.person or "",
        purpose=referral.question,
        status=referral.status,
    )


def _signatures(printed: PrintedPlan, on: date) -> tuple[PlanSignature, ...]:
    """Of who answered: what and when. Of the others a line to sign on."""
    people = printed.content.people
    known = {person.key for person in people}
    said: dict[str, list[AgreementRow]] = {}
    for row in printed.agreed:
        # By row; of a version from before rows had a key by the name that stands there.
        key = row.about_id.hex if row.about_id.hex in known else row.child or row.person
        said.setdefault(key, []).append(row)
    also = _also_for(printed)
    found = []
    for person in people:
        answers = said.pop(person.key or person.name, [])
        if answers:
            found.append(_answered(person.name, answers))
        elif signs(person, on):
            found.append(PlanSignature(name=person.name, also_for=also.get(person.key, ())))
    # Who is called something else by now, or was not there yet.
    late = (_answered(rows[0].child or rows[0].person, rows) for rows in said.values())
    return (*found, *late)


def _answered(name: str, rows: list[AgreementRow]) -> PlanSignature:
    return PlanSignature(
        name=name,
        answers=tuple(map(_answer, rows)),
        drawn=tuple(row.signature for row in rows if row.signature),
    )


def _also_for(printed: PrintedPlan) -> dict[str, tuple[str, ...]]:
    """Who signs for a child too, because they have gezag over it."""
    children: dict[str, list[str]] = {}
    for child in printed.heard:
        for one in child.asked.must:
            if one != child.id and child.asked.gezag is Gezag.HELD:
                children.setdefault(one.hex, []).append(child.name)
    return {key: tuple(names) for key, names in children.items()}


def _answer(row: AgreementRow) -> PlanAnswer:
    return PlanAnswer(
        answer=row.answer,
        method=row.method,
        given_on=row.given_on,
        by=row.person if row.for_id else "",
        remark=row.remark,
    )


def signs(person: plan_content.PlanPerson, on: date) -> bool:
    """By the age on the day of the plan: a fixed version never gets another line to sign."""
    born = person.birth_date
    if person.role is not HouseholdRole.CHILD or born is None:
        return True
    return whole_years(born, on) >= TOGETHER_FROM


def _approvals(printed: PrintedPlan) -> tuple[PlanApproval, ...]:
    """Who approved it; what a colleague found wrong is between colleagues."""
    return tuple(
        PlanApproval(by=row.answerer or "", on=row.decided_on)
        for row in printed.approvals
        if not printed.waits and row.status is ApprovalStatus.APPROVED and row.decided_on
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
