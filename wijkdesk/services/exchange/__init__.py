"""The sociale kaart in and out: files of others, with what is ours left alone (decision 0096)."""
