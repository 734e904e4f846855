"""What a finder of the laptop, or a reader of its logs, sees of a working day: nothing."""
