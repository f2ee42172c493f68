"""The kiosk as `python -m kiosk` starts it, with one fault put in by a timer: `python -m tests.faults.faulty FAULT`.

The product has no door for this: here the call that runs it is replaced by one that sets a timer before.
What the visitor sees afterwards goes to the supervisor as its STATUS, "place HOME".
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from unittest import mock

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import app, cli, starting
from kiosk.navigation import NavState, Place, View, start_walk, turn
from kiosk.system.supervision import notifier_of

AFTER_MS = 300
"""When the fault comes, and how long after it the place is looked at."""
HASTE_MS, WAKINGS = 15, 30
"""How quickly a visitor leaves: while the pictures beside the page in front are made; and how often."""
CHOICE = "question-about-blood"
"""Stands for what a visitor chose: an error's message holds it, the journal must not."""


def hang_in_python(_: app.Kiosk) -> None:
    """A loop without an end."""
    while True:
        pass


def hang_in_c(_: app.Kiosk) -> None:
    """A call that does not come back."""
    time.sleep(3600)


def hang_in_qml(kiosk: app.Kiosk) -> None:
    """The same in a script of QML, where Python has no say."""
    kiosk.engine.evaluate("for (;;) {}")


def fail(_: app.Kiosk) -> None:
    """Look for what is not there."""
    raise KeyError(CHOICE)


def fail_in_a_thread(kiosk: app.Kiosk) -> None:
    """The same, beside Qt."""
    threading.Thread(target=fail, args=(kiosk,)).start()


def fail_in_a_model(kiosk: app.Kiosk) -> None:
    """The same, in a signal that a model listens to."""
    listener = partial(fail, kiosk)
    kiosk.session.placeChanged.connect(listener)
    kiosk.session.navigate(lambda state, outline: turn(state, outline, +1))
    kiosk.session.placeChanged.disconnect(listener)


def fail_again_and_again(kiosk: app.Kiosk) -> None:
    """At each turn of a timer."""
    timer = QTimer(kiosk.window)
    timer.timeout.connect(partial(fail, kiosk))
    timer.start(10)


def walk(kiosk: app.Kiosk) -> None:
    """Twice through every page; says "walked N", with how many placeholders stood there the second time."""
    from tests.support.items import is_shown  # the container of supervise.sh has this file alone

    outline = kiosk.session.outline
    places = [Place(View.READING, section, page[0]) for section, pages in outline.pages.items() for page in pages] * 2
    placeholders = 0
    timer = QTimer(kiosk.window)

    def look() -> None:
        nonlocal placeholders
        if not kiosk.window.property("ready"):
            return
        if len(places) * 2 < total:
            placeholders += is_shown(kiosk.window, "placeholder")
        if not places:
            timer.stop()
            notifier_of(os.environ).status(f"walked {total}, placeholders {placeholders}")
            return
        place = places.pop(0)
        kiosk.session.navigate(lambda *_: NavState(place))

    total = len(places)
    timer.timeout.connect(look)
    timer.start(5)


def hurry(kiosk: app.Kiosk) -> None:
    """Wake it and end the visit before what is near home is made, again and again; says "hurried" in the end."""
    wakings = 0
    timer = QTimer(kiosk.window)

    def go_on() -> None:
        nonlocal wakings
        if kiosk.session.state.place.view is not View.ATTRACT:
            kiosk.presence.finish()
        elif wakings < WAKINGS:
            wakings += 1
            kiosk.navigator.wake()
        else:
            timer.stop()
            notifier_of(os.environ).status(f"hurried, {wakings} visits")

    timer.timeout.connect(go_on)
    timer.start(HASTE_MS)


def nothing(_: app.Kiosk) -> None:
    """No fault."""


FAULTS: dict[str, Callable[[app.Kiosk], None]] = {
    fault.__name__: fault
    for fault in (
        hang_in_python,
        hang_in_c,
        hang_in_qml,
        fail,
        fail_in_a_thread,
        fail_in_a_model,
        fail_again_and_again,
        walk,
        hurry,
        nothing,
    )
}


def main() -> int:
    """Run it; the exit code."""
    fault = FAULTS[sys.argv[1]]

    def run(application: QGuiApplication, kiosk: app.Kiosk, size: tuple[int, int] | None) -> int:
        notifier = notifier_of(os.environ)

        def look() -> None:
            notifier.status(f"place {kiosk.session.state.place.view.name}")

        def begin() -> None:
            kiosk.session.navigate(start_walk)
            assert kiosk.session.state.place.view is View.READING
            QTimer.singleShot(AFTER_MS, look)
            fault(kiosk)

        QTimer.singleShot(AFTER_MS, begin)
        return app.run(application, kiosk, size)

    with mock.patch.object(starting, "run", run):
        return cli.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
