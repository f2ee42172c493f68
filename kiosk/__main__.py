"""`python -m kiosk`, and `kiosk` once it is installed."""

import gc
import sys


def start() -> int:
    """Run the command line; the exit code."""
    # Looking for garbage among what is only being built costs a sixth of a start.  What needs it has it again later.
    gc.disable()
    if not sys.argv[1:2] or sys.argv[1].startswith("-"):  # no other command: there will be a window
        from kiosk.system.libraries import open_ahead

        open_ahead()
    from kiosk.cli import main

    return main()


if __name__ == "__main__":
    sys.exit(start())
