"""A desktop's settings portal that answers one thing: `python -m tests.support.portal KEY true|false|1|0`."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

ANSWERS: dict[str, object] = {}


@ClassInfo(**{"D-Bus Interface": "org.freedesktop.portal.Settings"})  # type: ignore[arg-type]
class Portal(QObject):  # type: ignore[operator]  # the stub of ClassInfo is no decorator
    """org.freedesktop.portal.Settings, of which the kiosk calls one method."""

    @Slot(str, str, result=QDBusVariant)
    def ReadOne(self, _: str, key: str) -> QDBusVariant:  # noqa: N802  (the portal's name)
        return QDBusVariant(ANSWERS.get(key, "not set"))


def main() -> int:
    """Answer until it is ended; says `ready` once it is on the bus."""
    ANSWERS[sys.argv[1]] = json.loads(sys.argv[2])
    app = QCoreApplication([])
    bus, portal = QDBusConnection.sessionBus(), Portal()
    bus.registerObject("/org/freedesktop/portal/desktop", portal, QDBusConnection.RegisterOption.ExportAllSlots)
    if not bus.registerService("org.freedesktop.portal.Desktop"):
        return 1
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
