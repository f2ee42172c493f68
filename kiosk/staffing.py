"""The desk of the running kiosk: what the staff page may read, and what it may do."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import timedelta
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QScreen

from kiosk.bulletin import Bulletin, answered
from kiosk.caretaker import Caretaker
from kiosk.content.languages import base_of
from kiosk.content.model import Content
from kiosk.desk import Desk
from kiosk.errors import OK
from kiosk.hours import is_open, next_change
from kiosk.pin_lock import PinLock
from kiosk.settings import Settings
from kiosk.speaker import voices
from kiosk.state import Why
from kiosk.system.memory import resident
from kiosk.system.upkeep import local_now
from kiosk.system.voicebox import Voicebox


def desk_of(
    settings: Settings,
    content: Content,
    caretaker: Caretaker,
    shown: QScreen,
    voicebox: Voicebox,
    environ: Mapping[str, str],
) -> Desk:
    """The desk of a kiosk on this monitor; its uptime counts from here."""
    lock, keeper = PinLock(caretaker.keeper.folder), caretaker.keeper
    begun, texts = time.monotonic(), cache(lambda: answered(content))
    languages = tuple((code, it.name) for code, it in content.texts.items() if not base_of(code))

    def bulletin() -> Bulletin:
        now = local_now()
        return Bulletin(
            texts=texts(),
            centre=settings.content.name if settings.content else "",
            uptime=timedelta(seconds=time.monotonic() - begun),
            last_restart=keeper.state.last_restart,
            errors=caretaker.errors.counts.total(),
            opens=not is_open(settings.hours, now),
            change=next_change(settings.hours, now),
            memory=resident(),
            voices=voices(voicebox.speaker(), languages),
            problems=tuple(dict.fromkeys((*caretaker.told, *keeper.problems, *lock.problems))),
        )

    return Desk(
        lock=lock,
        state=lambda: keeper.state,
        change=keeper.change,
        restart=lambda: caretaker.restart(Why.STAFF),
        quit=lambda: QCoreApplication.exit(OK),
        restarts_itself="NOTIFY_SOCKET" in environ,
        speaks=voicebox.is_installed(),
        speaker=voicebox.speaker,
        bulletin=bulletin,
        monitor=(shown.size().width(), shown.size().height()),
    )
