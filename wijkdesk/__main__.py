"""`python -m wijkdesk`."""

from wijkdesk.cli import main

main()
