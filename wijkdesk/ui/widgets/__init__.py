"""Our own reusable widgets; they know no domain, no service and no feature."""
