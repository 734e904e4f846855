"""ReportLab stays off the start of the program."""

import subprocess
import sys

QUIET = (
    "import sys, wijkdesk.documents, wijkdesk.documents.plan_document, "
    "wijkdesk.documents.letter_document; sys.exit('reportlab' in sys.modules)"
)


def test_the_room_and_its_input_do_not_load_reportlab():
    assert subprocess.run([sys.executable, "-c", QUIET], check=False).returncode == 0
