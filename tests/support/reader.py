"""What a screen reader is told: the accessibility interface of the real window."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

Role = QAccessible.Role
CONTROLS = (Role.Button, Role.CheckBox, Role.RadioButton, Role.Slider, Role.Link)
PICTURES = (Role.Graphic,)


@attrs.frozen
class Heard:
    """One thing that the reader knows."""

    interface: QAccessibleInterface

    @property
    def role(self) -> Role:
        return self.interface.role()

    @property
    def name(self) -> str:
        return self.interface.text(QAccessible.Text.Name)

    @property
    def description(self) -> str:
        return self.interface.text(QAccessible.Text.Description)

    @property
    def rect(self) -> QRect:
        return self.interface.rect()

    def is_checked(self) -> bool:
        return bool(self.interface.state().checked)

    @property
    def usable(self) -> bool:
        """Whether it is shown and enabled."""
        state = self.interface.state()
        return not (state.invisible or state.disabled)

    def act(self, action: str) -> None:
        """Do what the reader's user asks for."""
        actions = self.interface.actionInterface()
        assert actions is not None, f"{self.name!r} has no action"
        assert action in actions.actionNames(), f"{self.name!r} has only {actions.actionNames()}"
        actions.doAction(action)


def heard(window: QQuickWindow) -> Iterator[Heard]:
    """Everything that is shown and enabled, in the reader's order."""
    top = QAccessible.queryAccessibleInterface(window)
    assert top is not None
    yield from (one for one in _below(top) if one.usable)


def heard_of(item: QQuickItem) -> Heard | None:
    """What the reader knows of an item; None when it is told nothing."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    return Heard(interface) if interface is not None and interface.isValid() else None


def _below(interface: QAccessibleInterface) -> Iterator[Heard]:
    for number in range(interface.childCount()):
        child: QAccessibleInterface | None = interface.child(number)
        if child is not None and not child.state().invisible:
            yield Heard(child)
            yield from _below(child)
