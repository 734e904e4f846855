"""Why a provision does not fit, how far it is, and what comes before any provision."""

from PySide6.QtCore import QCoreApplication, QLocale

from wijkdesk.services.finder import Answer, Misfit
from wijkdesk.ui.widgets.chip import Mark


def fit_marks(answer: Answer) -> tuple[Mark, ...]:
    """Chips behind a row: "past niet: te jong", "2,6 km"."""
    marks = []
    if answer.misfits:
        why = ", ".join(_words()[one] for one in answer.misfits)
        text = QCoreApplication.translate("Fit", "past niet: %1")
        marks.append(Mark(text.replace("%1", why), "warn"))
    if answer.km is not None:
        far = QLocale().toString(answer.km, "f", 1)
        marks.append(Mark(QCoreApplication.translate("Fit", "%1 km").replace("%1", far)))
    return tuple(marks)


def danger_words() -> str:
    """Whom to call; a directory is not what is asked then."""
    return QCoreApplication.translate(
        "Fit",
        "Is er nu gevaar? Bel 112. Advies over geweld of mishandeling: Veilig Thuis, 0800 2000, "
        "dag en nacht, gratis. Denkt iemand aan zelfdoding: bel 113 of 0800 0113.",
    )


def _words() -> dict[Misfit, str]:
    return {
        Misfit.ENDED: QCoreApplication.translate("Fit", "bestaat niet meer"),
        Misfit.PAUSED: QCoreApplication.translate("Fit", "ligt stil"),
        Misfit.TOO_YOUNG: QCoreApplication.translate("Fit", "te jong"),
        Misfit.TOO_OLD: QCoreApplication.translate("Fit", "te oud"),
        Misfit.OUT_OF_AREA: QCoreApplication.translate("Fit", "niet voor deze wijk"),
        Misfit.LANGUAGE: QCoreApplication.translate("Fit", "andere taal"),
        Misfit.LAW: QCoreApplication.translate("Fit", "andere wet"),
        Misfit.COSTS: QCoreApplication.translate("Fit", "kost geld"),
        Misfit.TOO_FAR: QCoreApplication.translate("Fit", "te ver"),
        Misfit.HOURS: QCoreApplication.translate("Fit", "dan niet open"),
        Misfit.NO_ROOM: QCoreApplication.translate("Fit", "geen plek"),
    }
