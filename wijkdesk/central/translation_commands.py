"""What an administrator types about translations: that somebody read the texts of a language."""

from datetime import date
from typing import Annotated

import typer

from wijkdesk.central import policy
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store
from wijkdesk.models.reviewed_texts import (
    LANGUAGES,
    LONGEST_NAME,
    MARK,
    PAPER_LANGUAGES,
    Review,
    of_papers,
)


def translation(
    language: Annotated[
        str | None,
        typer.Argument(
            help="ar, en, pl, tr or uk; plan:ar and so on for plans; without one: the list."
        ),
    ] = None,
    mark: Annotated[
        str | None,
        typer.Option(help="The mark at the foot of the cards that were read (practice prints it)."),
    ] = None,
    by: Annotated[str | None, typer.Option(help="Who read them; it stands on the paper.")] = None,
    off: Annotated[  # noqa: FBT002 - typer makes a flag of it
        bool, typer.Option("--off", help="Nobody may print this language any more.")
    ] = False,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Which translations were read, by whom and when; laptops follow at their next round."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        reviews = policy.reviews(engine, realm)
        if language is not None:
            known = (*LANGUAGES, *map(of_papers, PAPER_LANGUAGES))
            if language not in known and not off:
                raise typer.BadParameter(f"There are texts in {', '.join(known)}.")
            others = [one for one in reviews if one.language != language]
            read = [] if off else [_read(language, mark, by)]
            policy.set_reviews(engine, realm, [*others, *read])
            reviews = policy.reviews(engine, realm)
    for one in reviews:
        out.print(f"{one.language}  {one.mark}  {one.on.isoformat()}  {one.by}")
    if not reviews:
        out.print("No translation was read yet; laptops print Dutch only.")


def _read(language: str, mark: str | None, by: str | None) -> Review:
    if mark is None or MARK.fullmatch(mark) is None:
        raise typer.BadParameter("--mark is the code of eight signs at the foot of the cards.")
    name = " ".join((by or "").split())
    if not name or len(name) > LONGEST_NAME:
        raise typer.BadParameter(f"Say --by whom, in at most {LONGEST_NAME} characters.")
    return Review(language, mark, date.today(), name)  # noqa: DTZ011 - the administrator's own day
