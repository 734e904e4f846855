"""`wijkdesk cards`: every conversation card in a language, for who checks the translation."""

from pathlib import Path
from typing import Annotated

import typer


def cards(
    language: Annotated[
        str,
        typer.Argument(help="ar, en, pl, tr or uk; plan:ar and so on for plans and their papers."),
    ],
    to: Annotated[
        Path | None, typer.Option(help="Where the PDF goes; gesprekskaarten-LANGUAGE.pdf here.")
    ] = None,
) -> None:
    """Write all conversation cards, or all texts of plans, in one language as a PDF to be checked.

    No profile is needed: nothing about anybody stands on them.
    """
    from wijkdesk.documents.review_booklet import paper_texts_pdf, review_booklet_pdf
    from wijkdesk.models.reviewed_texts import LANGUAGES, PAPER_LANGUAGES, of_papers
    from wijkdesk.services.conversation import translation
    from wijkdesk.services.paper_languages import paper_texts

    of_plans = {of_papers(code): code for code in PAPER_LANGUAGES}
    if language not in LANGUAGES and language not in of_plans:
        raise typer.BadParameter(f"There are texts in {', '.join((*LANGUAGES, *of_plans))}.")
    code = of_plans.get(language)
    made = paper_texts_pdf(code) if code else review_booklet_pdf(language)
    mark = paper_texts(code).mark if code else translation(language).mark
    path = to or Path(f"plannen-{code}.pdf" if code else f"gesprekskaarten-{language}.pdf")
    try:
        with path.open("xb") as file:
            file.write(made.pdf)
    except OSError as e:
        raise typer.BadParameter(f"{path} cannot be made: {e.strerror}.") from None
    typer.echo(f"Made {path}. The mark of these texts is {mark}.")
