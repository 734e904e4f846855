"""Templates of letters: which there are, and writing one."""
