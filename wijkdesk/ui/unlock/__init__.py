"""The door: unlocking a profile and making one; loads no services, storage or SQLAlchemy."""
