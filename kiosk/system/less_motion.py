"""Whether whoever set up this machine asked it for less motion.

Windows tells by "show animations"; desktops of Linux by their settings portal (`reduced-motion`, where the portal is
old by GNOME's `enable-animations`).  A machine that shows the kiosk and nothing else has no desktop, and asks for
nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

SPI_GETCLIENTAREAANIMATION = 0x1042
"""SystemParametersInfo of user32: whether animations inside windows are on."""
TIMEOUT_MS = 500
"""A portal that does not answer is none."""
ASKED: tuple[tuple[str, str, object], ...] = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
"""Name space, key, and the value that asks for less motion."""


def wants_less_motion(environ: Mapping[str, str]) -> bool:
    """Whether the system asks for less motion; False where it does not say."""
    if sys.platform == "win32":
        import ctypes

        animated = ctypes.c_int(1)
        told = ctypes.windll.user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
        return bool(told) and not animated.value
    if "DBUS_SESSION_BUS_ADDRESS" not in environ:
        return False
    return any(_portal(space, key) == value for space, key, value in ASKED)


def _portal(space: str, key: str) -> object:
    """A value of the settings portal; None when nobody answers."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    call = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "ReadOne",
    )
    call.setArguments([space, key])
    answer = QDBusConnection.sessionBus().call(call, QDBus.CallMode.Block, TIMEOUT_MS)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    value = answer.arguments()[0]
    return value.variant() if hasattr(value, "variant") else value
