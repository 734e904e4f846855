"""What stands in a store, whatever the table: a row, a draft, or the memory of the desk."""

from sqlalchemy import text


def everything(store):
    with store.reading() as session:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%'"
        for table in session.scalars(text(query)).all():
            for row in session.execute(text(f'SELECT * FROM "{table}"')):
                yield from (value for value in row if isinstance(value, str))
