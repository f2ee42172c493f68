"""The objects behind QML: what QML learns of a class holds for each of its objects, as long as the process lives."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject

from tests.ui.conftest import Launch


def test_every_model_has_the_metaobject_of_its_class(launch: Launch) -> None:
    """A signal connected to a method that is no slot gives its object a metaobject of its own, freed with it.

    QML remembers properties by the metaobject's address: once it is used again, by chance, for another class, that
    class has the wrong properties, and every one of them reads as undefined.
    """
    first, second = launch("wall").kiosk, launch("wall").kiosk
    models = {name: model for name, model in vars(first).items() if type(model).__module__.startswith("kiosk.backend")}
    assert len(models) >= 9
    own = [
        name
        for name, model in models.items()
        if isinstance(model, QObject) and _address(model) != _address(getattr(second, name))
    ]
    assert not own, f"connect signals to methods with @Slot() only: {', '.join(own)}"


def _address(model: QObject) -> int:
    """Where the model's metaobject is."""
    return int(shiboken6.getCppPointer(model.metaObject())[0])
