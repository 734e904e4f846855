"""The door: unlocking a profile and making one; loads nothing of services, storage or SQLAlchemy."""
