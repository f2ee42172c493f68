"""What the kiosk tells systemd about itself: sd_notify(3), without its library."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

NOTIFY_SOCKET, WATCHDOG_USEC = "NOTIFY_SOCKET", "WATCHDOG_USEC"


class Notifier(Struct, frozen=True):
    """Sends states to the supervisor; does nothing where there is none."""

    address: str = ""
    """A path, or a name of the abstract namespace after "@"."""

    def ready(self) -> bool:
        """The window is there."""
        return self._send("READY=1")

    def alive(self) -> bool:
        """A picture was drawn: the watchdog's wait begins anew."""
        return self._send("WATCHDOG=1")

    def stopping(self) -> bool:
        """It is about to end."""
        return self._send("STOPPING=1")

    def status(self, text: str) -> bool:
        """One line for `systemctl status`; never what a visitor chose."""
        return self._send(f"STATUS={' '.join(text.splitlines())}")

    def _send(self, state: str) -> bool:
        """Whether it was sent.  Never waits: a supervisor that does not read must not stop the kiosk."""
        if not self.address:
            return False
        import socket  # slow, and only a supervisor wants it

        if not hasattr(socket, "AF_UNIX"):
            return False
        address = f"\0{self.address[1:]}" if self.address.startswith("@") else self.address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                sender.setblocking(False)
                sender.connect(address)
                sender.send(state.encode())
        except (OSError, ValueError):
            return False
        return True


def notifier_of(environ: Mapping[str, str]) -> Notifier:
    """The supervisor that started this process, or cage around it."""
    return Notifier(environ.get(NOTIFY_SOCKET, ""))


def watchdog_of(environ: Mapping[str, str]) -> float | None:
    """Seconds within which the watchdog wants a sign; None when there is no watchdog.

    WATCHDOG_PID is not looked at: it names cage, whose child the kiosk is, and NotifyAccess=all lets it answer.
    """
    try:
        seconds = int(environ.get(WATCHDOG_USEC, "")) / 1e6
    except ValueError:
        return None
    return seconds if seconds > 0 and environ.get(NOTIFY_SOCKET) else None
