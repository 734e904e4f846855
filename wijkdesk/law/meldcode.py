"""The five weighing questions of the meldcode as a table, and what follows (domain.md 1.10).

Nothing is decided here: the table says what the afwegingskader advises, a person decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from wijkdesk.vocabulary import WeighingAdvice, WeighingQuestion

_Q, _A = WeighingQuestion, WeighingAdvice
Answers = Mapping[WeighingQuestion, bool | None]
"""Yes, no, or not answered yet."""

Path = tuple[tuple[WeighingAdvice, ...], WeighingQuestion | None]
TABLE: Mapping[WeighingQuestion, Mapping[bool, Path]] = {
    _Q.SUSPICION: {False: ((_A.CLOSE,), None), True: ((), _Q.UNSAFE)},
    _Q.UNSAFE: {
        False: ((), _Q.CAN_HELP),
        True: ((_A.REPORT, _A.WITH_VEILIG_THUIS), _Q.CAN_HELP),
    },
    _Q.CAN_HELP: {False: ((_A.REPORT,), None), True: ((), _Q.ACCEPTED)},
    _Q.ACCEPTED: {False: ((_A.REPORT,), None), True: ((_A.HELP,), _Q.IN_TIME)},
    _Q.IN_TIME: {False: ((_A.REPORT_AGAIN,), None), True: ((_A.MONITOR,), None)},
}
"""For each question: what each answer advises, and which question comes next."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """How far somebody came. `next` None: weighed to the end. `asked` are the questions so far."""

    advice: tuple[WeighingAdvice, ...]
    asked: tuple[WeighingQuestion, ...]
    next: WeighingQuestion | None

    @property
    def to_report(self) -> bool:
        """Whether the norm says that Veilig Thuis must hear of it."""
        return bool({_A.REPORT, _A.REPORT_AGAIN} & set(self.advice))


def weigh(answers: Answers) -> Weighing:
    """Along the questions as far as they were answered.

    An answer to a question that is not reached (any more) does not count. Acute or structural
    unsafety is reported at once: the advice does not wait for the questions after it.
    """
    advice: list[WeighingAdvice] = []
    asked: list[WeighingQuestion] = []
    question: WeighingQuestion | None = _Q.SUSPICION
    while question is not None:
        answer = answers.get(question)
        asked.append(question)
        if answer is None:
            return Weighing(tuple(advice), tuple(asked), question)
        told, question = TABLE[question][answer]
        advice += [one for one in told if one not in advice]
    return Weighing(tuple(advice), tuple(asked), None)
