"""`python -m wijkdesk`, and the errands of the closed-off processes that the program starts."""

import sys

from wijkdesk.intake.closed import CLEAN, DIRECTORY, DRAW

if sys.argv[1:] == [CLEAN]:
    from wijkdesk.intake.limits import give_way

    give_way()
    from wijkdesk.intake.cleaning import serve

    serve()
elif sys.argv[1:] == [DIRECTORY]:
    from wijkdesk.intake.hsds.reading import serve
    from wijkdesk.intake.limits import give_way

    give_way()
    serve()
elif sys.argv[1:] == [DRAW]:
    from wijkdesk.ui.drawing import serve

    serve()
else:
    from wijkdesk.cli import main

    main()
