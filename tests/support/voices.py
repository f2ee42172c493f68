"""A voice that says nothing, notes what it was asked to say, and is told by the test when it has said it."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from kiosk.desk import Desk
from kiosk.speaker import Mute, Order, Speaker
from kiosk.state import Sound, State


def _nothing() -> None:
    """Nobody listens yet."""


@attrs.define
class Ends:
    """What a speaker told."""

    done: int = 0
    lost: int = 0

    def finish(self) -> None:
        self.done += 1

    def lose(self) -> None:
        self.lost += 1


@attrs.define
class SilentSpeaker:
    """See `kiosk.speaker.Speaker`."""

    languages: tuple[str, ...] = ("fr",)
    engine: str = "silent"
    orders: list[Order] = attrs.field(factory=list)
    """All that was asked of it."""
    speaking: Order | None = None
    given_up: int = 0
    _done: Callable[[], None] = _nothing
    _lost: Callable[[], None] = _nothing

    def voice(self, language: str) -> str:
        return f"A voice for {language}" if language in self.languages else ""

    def listen(self, done: Callable[[], None], lost: Callable[[], None]) -> None:
        self._done, self._lost = done, lost

    def say(self, order: Order) -> None:
        self.orders.append(order)
        self.speaking = order

    def hush(self) -> None:
        self.speaking = None

    def give_up(self) -> None:
        self.hush()
        self.given_up += 1

    def close(self) -> None:
        self.hush()

    # ------------------------------------------------------------------------------- what the test does

    def finish(self) -> None:
        """What was being said is said."""
        assert self.speaking is not None, "nothing is being said"
        self.speaking = None
        self._done()

    def finish_all(self, most: int = 100) -> list[str]:
        """Say everything that is left; the texts."""
        said: list[str] = []
        while self.speaking is not None:
            assert len(said) < most, "it does not come to an end"
            said.append(self.speaking.text)
            self.finish()
        return said

    def fail(self) -> None:
        """The engine is gone."""
        self._lost()


def listening_desk(speaker: Speaker | Mute, sound: Sound = Sound.SPEAKER) -> Desk:
    """A desk whose staff switched the voice on, or off."""
    return Desk(
        state=lambda: State(sound=sound),
        speaks=True,
        speaker=lambda: speaker if sound is not Sound.NONE else Mute.OFF,
    )
