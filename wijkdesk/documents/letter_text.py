"""The same letter as plain text: to send by e-mail, or to say over the telephone."""

from wijkdesk.documents.dutch import day
from wijkdesk.documents.letter_document import ReferralLetter
from wijkdesk.documents.reply_slip import ANSWERS


def email_text(letter: ReferralLetter) -> str:
    """What stands in the letter and no more; the answers of the slip are numbered."""
    asked = f"Wilt u vóór {day(letter.reply_by)} antwoorden?"
    answers = enumerate(ANSWERS, 1)
    return _parts(
        f"Onderwerp: {letter.subject} (code {letter.reply_code})",
        "Geachte heer of mevrouw,",
        letter.question,
        _about("Voor wie", letter),
        letter.consent,
        f"{asked} Noem dan de code {letter.reply_code}. U kunt antwoorden:",
        "\n".join(f"{number}. {words} ({blank})" for number, (words, blank) in answers),
        "Met vriendelijke groet,",
        "\n".join(
            filter(
                None,
                (
                    letter.gids,
                    letter.team,
                    letter.municipality,
                    letter.gids_phone,
                    letter.gids_email,
                ),
            )
        ),
    )


def phone_script(letter: ReferralLetter, phone: str) -> str:
    """What to say, what may be told and what to ask, in the order of a call."""
    whom = ", ".join(filter(None, (letter.provider, phone)))
    who = ", ".join(filter(None, (letter.team, letter.municipality)))
    return _parts(
        f"Bellen met {whom}",
        f"1. Zeg wie u bent: U spreekt met {letter.gids} van {who}. Ik bel over: {letter.subject}.",
        f"2. Stel de vraag: {letter.question}",
        _about("3. Alleen dit mag u over de cliënt vertellen", letter)
        or "3. Noem geen naam. Er is niet vastgelegd dat dit mag.",
        "4. Vraag: kunt u dit doen? Wanneer begint u? Is er een wachttijd? Zo nee, waarom niet?",
        f"5. Noem de code en herhaal hem: {letter.reply_code}. Die noemt men bij terugbellen.",
        "6. Noteer het antwoord bij Verwijzingen, met de dag van vandaag.",
    )


def _about(title: str, letter: ReferralLetter) -> str:
    lines = [f"{name}: {value}" for name, value in letter.about]
    return "\n".join((f"{title}:", *lines)) if lines else ""


def _parts(*parts: str) -> str:
    return "\n\n".join(part.strip() for part in parts if part.strip())
