"""The revisions of the local store, oldest first."""
