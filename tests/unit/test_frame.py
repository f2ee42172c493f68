"""Sizes in millimetres on every screen, against the numbers of the requirements, which are repeated here on purpose."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace

from kiosk.frame import Frame
from kiosk.profile import Profile
from kiosk.screens import SCREENS, Screen
from kiosk.visit import TEXT_SIZES

CAPITAL = 0.668
"""Height of a capital of Atkinson Hyperlegible over its em."""
TARGET = {Profile.WAITING_ROOM: 20.0, Profile.CONSULTATION: 16.0}
LABEL = {Profile.WAITING_ROOM: 4.5, Profile.CONSULTATION: 3.0}
GAP = 3.0
BODY = {Profile.WAITING_ROOM: (4.9, 6.0, 7.3, 9.0), Profile.CONSULTATION: (3.5, 4.2, 4.9, 6.1)}
SHORT_SIDE_SHARE = 0.019
LINE_HEIGHT = 1.5

every_screen = pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS.keys())


def frame_of(screen: Screen, text_size: int = 3) -> Frame:
    return Frame(screen.width, screen.height, screen.px_per_mm, screen.profile, text_size)


def test_every_screen_of_the_requirements_is_here() -> None:
    assert {name: (screen.diagonal, screen.width, screen.height) for name, screen in SCREENS.items()} == {
        "wall": (32, 1920, 1080),
        "totem": (32, 1080, 1920),
        "small-wall": (21.5, 1920, 1080),
        "tablet": (10.1, 1920, 1200),
        "tablet-portrait": (10.1, 1200, 1920),
        "small-tablet": (10.1, 1280, 800),
        "wall-4k": (43, 3840, 2160),
    }


@every_screen
def test_what_is_touched_is_large_enough_and_far_enough_from_the_next(screen: Screen) -> None:
    frame = frame_of(screen)
    assert frame.target / screen.px_per_mm >= TARGET[screen.profile]
    assert frame.bar_button / screen.px_per_mm >= TARGET[screen.profile]
    assert frame.gap / screen.px_per_mm >= GAP


@every_screen
def test_the_smallest_lettering_can_be_read(screen: Screen) -> None:
    frame = frame_of(screen)
    assert frame.label * CAPITAL / screen.px_per_mm >= LABEL[screen.profile]
    assert frame.title > frame.label


@every_screen
@pytest.mark.parametrize("text_size", range(1, TEXT_SIZES + 1))
def test_text_reaches_its_size_and_its_share_of_the_screen(screen: Screen, text_size: int) -> None:
    frame = frame_of(screen, text_size)
    capital = frame.body * CAPITAL / screen.px_per_mm
    assert capital >= BODY[screen.profile][text_size - 1]
    assert capital >= SHORT_SIDE_SHARE * min(screen.width, screen.height) / screen.px_per_mm
    assert frame.line / frame.body >= LINE_HEIGHT


@every_screen
def test_each_text_size_is_larger_than_the_one_before(screen: Screen) -> None:
    sizes = [frame_of(screen, size).body for size in range(1, TEXT_SIZES + 1)]
    assert all(second > first for first, second in pairwise(sizes)), sizes


@every_screen
def test_text_size_leaves_the_frame_alone(screen: Screen) -> None:
    """Controls stand at the same place whatever the text size."""

    def chrome(frame: Frame) -> tuple[int, ...]:
        return frame.target, frame.label, frame.header, frame.bar, frame.content_width, frame.content_height

    assert len({chrome(frame_of(screen, size)) for size in range(1, TEXT_SIZES + 1)}) == 1


@every_screen
def test_the_parts_of_a_window_fit_into_it(screen: Screen) -> None:
    frame = frame_of(screen)
    assert frame.header + frame.content_height + frame.footer + frame.bar <= screen.height
    assert frame.content_width + 2 * frame.margin <= screen.width
    assert frame.content_height > 0.5 * screen.height, "most of the screen is for the page"


@every_screen
def test_picture_and_text_share_the_page(screen: Screen) -> None:
    frame = frame_of(screen)
    for share in frame.shares:
        picture = frame.picture(share, frame.content_height)
        text = frame.text(share, frame.content_height)
        assert min(*picture, *text) > 0
        if frame.portrait:
            assert picture[1] + text[1] + frame.gap <= frame.content_height
        else:
            assert picture[0] + text[0] + frame.gap <= frame.content_width
    assert frame.text(0, frame.content_height) == (min(frame.content_width, frame.measure), frame.content_height)


@every_screen
def test_the_stepper_has_room_for_play_nine_steps_and_labels(screen: Screen) -> None:
    frame = frame_of(screen)
    columns = frame.stepper_columns
    assert columns * frame.target + (columns - 1) * frame.gap <= frame.content_width
    rows = -(-11 // columns)
    assert frame.stepper >= rows * frame.target + (rows - 1) * frame.gap


def test_a_larger_wall_has_larger_letters_and_buttons() -> None:
    wall, large = SCREENS["wall"], SCREENS["wall-4k"]
    for size in ("label", "target", "body"):
        assert getattr(frame_of(large), size) / large.px_per_mm > 1.2 * getattr(frame_of(wall), size) / wall.px_per_mm


@pytest.mark.parametrize("ratio", [1.5, 2.0])
@every_screen
def test_device_pixels_count(screen: Screen, ratio: float) -> None:
    """A screen scaled by the system shows the same millimetres."""
    plain = frame_of(screen)
    scaled = replace(
        plain, width=screen.width / ratio, height=screen.height / ratio, px_per_mm=screen.px_per_mm / ratio
    )
    for size in ("target", "label", "body", "gap", "line"):
        assert getattr(scaled, size) * ratio == pytest.approx(getattr(plain, size), abs=2 * ratio), size
    assert scaled.target / scaled.px_per_mm >= TARGET[screen.profile]
