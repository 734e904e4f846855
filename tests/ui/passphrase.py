"""The passphrase again, as a worker types it before an act that opens or takes out something."""

from functools import partial

from tests.house import PASSPHRASE
from wijkdesk.ui.confirming import confirms
from wijkdesk.ui.trouble import tell


def asking(home, tasks, said):
    """What makes the box for it, for this profile."""
    return confirms(home.services, tasks, partial(tell, said.say))


def typed(again, words=PASSPHRASE):
    """Type it beside a button."""
    again.box.setText(words)
