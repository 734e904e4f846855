"""The second fence: what PostgreSQL itself refuses the service, also when our own code is wrong.

The owner of the tables migrates and administers; the service works as a role that owns nothing,
sees one municipality in a transaction, and cannot take back what is in the log. All of this is
derived from the tables and put back after every migration, so that a new table cannot be forgotten.
"""

from hashlib import sha256

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import ProgrammingError

from wijkdesk.central.marks import HERE, NOTICE
from wijkdesk.central.tables import METADATA
from wijkdesk.errors import UnavailableError

SERVICE = "wijkdesk_service"
ERASER = "wijkdesk_erase"
"""May take away what was written when the law asks for it, not that it was (decision 11)."""

APPEND_ONLY = frozenset(
    {"change_log", "realm_commit", "audit_link", "audit_head", "audit_fault", "realm_key"}
)
"""Here the service adds; a trigger refuses the rest to everybody, the owner too."""
ERASABLE = frozenset({"change_payload", "audit_row"})
SPENT = frozenset({"enrolment"})
"""A code that was used is gone."""
FOUND = {"device": ("device_id", "uuid"), "enrolment": ("locator", "text")}
"""Rows that are found by a secret before it is known of which municipality they are."""

_REALM = "NULLIF(current_setting('wijkdesk.realm', true), '')::uuid"
_LOCK = text("SELECT pg_advisory_xact_lock(861)")
_STANDS = text(
    "SELECT obj_description(oid, 'pg_policy') FROM pg_policy"
    " WHERE polname = 'realm' AND polrelid = 'realm'::regclass"
)
_HIDE = text("SELECT row_security_active('realm')")
_INSUFFICIENT = "42501"

_ROLE = """
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN
    CREATE ROLE {role} NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$
"""
# Who owns the tables must be able to work as the service too: an embedded store has one login.
_MEMBER = """
DO $$ BEGIN
  IF NOT pg_has_role(current_user, '{role}', 'USAGE') THEN
    GRANT {role} TO CURRENT_USER;
  END IF;
END $$
"""


# Numbers over all municipalities for a monitor. It runs as the owner and tells no more than these;
# a function, because a view would stand in the way of migrations.
_FIGURES = f"""
CREATE OR REPLACE FUNCTION central_figures() RETURNS TABLE (name text, label text, value float8)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT 'devices', state, count(*)::float8 FROM device GROUP BY state
  UNION ALL SELECT 'municipalities', state, count(*)::float8 FROM realm GROUP BY state
  UNION ALL SELECT 'unsent_changes', '', coalesce(sum(pending), 0)::float8 FROM device
  UNION ALL SELECT 'quarantined_groups', state, count(*)::float8 FROM quarantine GROUP BY state
  UNION ALL SELECT 'open_conflicts', '', count(*)::float8 FROM conflict
    WHERE status = 'open' AND NOT deleted
  UNION ALL SELECT 'audit_faults', what, count(*)::float8 FROM audit_fault GROUP BY what
  UNION ALL SELECT 'commits', '', coalesce(sum(seq), 0)::float8 FROM realm
  UNION ALL SELECT 'seconds_since_push', '', extract(epoch FROM now() - max(last_push))::float8
    FROM device HAVING max(last_push) IS NOT NULL
$$;
REVOKE ALL ON FUNCTION central_figures() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION central_figures() TO {SERVICE}
"""


_NOTICE = NOTICE.replace("{service}", SERVICE)


def fence(name: str) -> list[str]:
    """The statements that fence one table off."""
    granted = ["SELECT", "INSERT"]
    if name not in APPEND_ONLY | ERASABLE:
        granted.append("UPDATE")
    if name in SPENT:
        granted.append("DELETE")
    own = seen = f"realm_id = {_REALM}"
    if name in FOUND:
        column, kind = FOUND[name]
        seen += f" OR {column} = NULLIF(current_setting('wijkdesk.{column}', true), '')::{kind}"
    written = seen if name in SPENT else own
    statements = [
        f'ALTER TABLE "{name}" ENABLE ROW LEVEL SECURITY',
        f'DROP POLICY IF EXISTS realm ON "{name}"',
        f'CREATE POLICY realm ON "{name}" TO {SERVICE} USING ({seen}) WITH CHECK ({written})',
        f'REVOKE ALL ON "{name}" FROM PUBLIC, {SERVICE}, {ERASER}',
        f'GRANT {", ".join(granted)} ON "{name}" TO {SERVICE}',
    ]
    if name in ERASABLE:
        statements += [
            f'DROP POLICY IF EXISTS erase ON "{name}"',
            f'CREATE POLICY erase ON "{name}" TO {ERASER} USING ({own})',
            f'GRANT SELECT, DELETE ON "{name}" TO {ERASER}',
        ]
    return statements


def statements() -> list[str]:
    """All of it, in order."""
    roles = [script.format(role=role) for role in (SERVICE, ERASER) for script in (_ROLE, _MEMBER)]
    tables = [line for name in sorted(METADATA.tables) for line in fence(name)]
    return [
        *roles,
        *tables,
        f"GRANT SELECT ON alembic_version TO {SERVICE}",
        _FIGURES,
        HERE,
        _NOTICE,
    ]


def mark() -> str:
    """By which these fences are known again."""
    return "fences " + sha256("\n".join(statements()).encode()).hexdigest()[:16]


def stand(conn: Connection) -> bool:
    """Whether the fences of this release stand; the tables are there."""
    return bool(conn.execute(_STANDS).scalar() == mark())


def hide(engine: Engine) -> bool:
    """Whether this login sees of a municipality only what a request may see: it owns no table."""
    with engine.connect() as conn:
        return bool(conn.execute(_HIDE).scalar())


def put_up(conn: Connection) -> None:
    """Put them up as the owner of the tables, if they do not stand; the caller commits."""
    conn.execute(_LOCK)
    if stand(conn):
        return
    try:
        conn.exec_driver_sql(";\n".join(statements()))
        conn.exec_driver_sql(f"COMMENT ON POLICY realm ON realm IS '{mark()}'")
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", None) == _INSUFFICIENT:
            raise UnavailableError("database_roles") from error
        raise
