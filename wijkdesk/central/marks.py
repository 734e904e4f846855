"""Which database this is: a function of the owner, because no municipality can be asked for it.

When a realm stood in another one before, its epoch goes up (sync.md 5.12).
"""

CHECK = "check"
"""State of a realm that an administrator has to look at; `epochs.confirm` ends it."""

HERE = """
CREATE OR REPLACE FUNCTION central_here() RETURNS text
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE here text; system text := '';
BEGIN
  BEGIN
    SELECT system_identifier::text INTO system FROM pg_control_system();
  EXCEPTION WHEN insufficient_privilege THEN
    NULL;  -- the timeline and the database still tell
  END;
  SELECT concat_ws(' ', system, substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8), oid)
    INTO here FROM pg_database WHERE datname = current_database();
  RETURN here;
END $$;
REVOKE ALL ON FUNCTION central_here() FROM PUBLIC
"""

NOTICE = f"""
CREATE OR REPLACE FUNCTION central_notice() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE here text; changed bigint;
BEGIN
  IF pg_is_in_recovery() THEN RETURN 0; END IF;
  here := central_here();
  UPDATE realm SET epoch = epoch + 1, state = '{CHECK}' WHERE mark <> '' AND mark <> here;
  GET DIAGNOSTICS changed = ROW_COUNT;
  UPDATE realm SET mark = here WHERE mark <> here;
  RETURN changed;
END $$;
REVOKE ALL ON FUNCTION central_notice() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION central_notice() TO {{service}}
"""
