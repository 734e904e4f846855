"""`wijkdesk cards`: every conversation card in a language, for who checks the translation."""

from pathlib import Path
from typing import Annotated

import typer


def cards(
    language: Annotated[str, typer.Argument(help="ar, en, pl, tr or uk.")],
    to: Annotated[
        Path | None, typer.Option(help="Where the PDF goes; gesprekskaarten-LANGUAGE.pdf here.")
    ] = None,
) -> None:
    """Write all conversation cards in one language as one PDF, to be checked by somebody.

    No profile is needed: nothing about anybody stands on them.
    """
    from wijkdesk.documents.review_booklet import review_booklet_pdf
    from wijkdesk.models.reviewed_texts import LANGUAGES
    from wijkdesk.services.conversation import translation

    if language not in LANGUAGES:
        raise typer.BadParameter(f"There are cards in {', '.join(LANGUAGES)}.")
    path = to or Path(f"gesprekskaarten-{language}.pdf")
    try:
        with path.open("xb") as file:
            file.write(review_booklet_pdf(language).pdf)
    except OSError as e:
        raise typer.BadParameter(f"{path} cannot be made: {e.strerror}.") from None
    typer.echo(f"Made {path}. The mark of these texts is {translation(language).mark}.")
