"""`make bench`: every figure with its target and, where there is one, a peer or limit of the same run."""
