"""Pictures of every screen of the program, with an invented town: `make screenshots`."""
