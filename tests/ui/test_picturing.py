"""Pictures of screens, for who validates: of each screen itself, however long they take."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from kiosk.app import Kiosk
from kiosk.navigation import Place, View
from kiosk.picturing import opened, settle
from kiosk.profile import Profile
from kiosk.screens import SCREENS
from kiosk.settings import default_settings
from kiosk.visit import Scheme
from tests.support.shipped import shipped


@pytest.fixture
def kiosk(qapp: object) -> Iterator[Kiosk]:  # noqa: ARG001  (windows need an application)
    made = opened(default_settings(Profile.WAITING_ROOM), shipped(), SCREENS["wall"], Scheme.LIGHT, easy=False)
    yield made
    made.destroy()
    assert made.warnings == []


def test_nobody_is_asked_while_pictures_are_made(kiosk: Kiosk) -> None:
    home = Place(View.HOME)
    kiosk.session.navigate(lambda state, _: replace(state, place=home))
    settle(kiosk)
    kiosk.presence._last_sign -= 3600
    kiosk.presence.look()
    assert not kiosk.presence.property("asking")
    assert kiosk.session.state.place == home
    kiosk.presence.show_question()
    settle(kiosk)
    assert kiosk.presence.property("asking"), "of the question itself there is a picture"
