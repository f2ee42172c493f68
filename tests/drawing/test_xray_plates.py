"""The committed pixels: layers multiply, darken and grow, and are what the programs draw."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage
from shapely.geometry import box

from resources.drawing.anatomy import FRACTURE, side_body
from resources.drawing.xray import growth, mri, needle, soft, views
from resources.drawing.xray.filters import grain
from resources.drawing.xray.projection import FRONT, SIDE, SIZE, UNITS, VIEWS, View, Volume, projected
from resources.drawing.xray.segment import LONG, TREATED, spine
from resources.drawing.xray.tissue import paint
from resources.drawing.xray.vertebra import Vertebra, body
from resources.drawing.xray.write import Raster
from tests.drawing.conftest import ILLUSTRATIONS

Pixels = np.ndarray[Any, Any]
PLATES = ("xray-front", "xray-side", "mri-t1", "mri-stir")
FRAMES = [f"cement-{side}-{n}" for side in ("left", "right") for n in range(1, growth.FRAMES + 1)]
BASE = {"xray-front": "face-view", "xray-side": "side-view", "mri-t1": "base", "mri-stir": "base"}
DENSE = {"needle-left", "needle-right", "biopsy", *FRAMES}
LABELLED = ("pedicle", "vertebra", "disc", "needle", "cement")
PILL = (380.0, 90.0)
each_view = pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)


def _pixels(plate: str, layer: str) -> Pixels:
    """Blue, green, red, alpha of a committed layer."""
    image = QImage(str(ILLUSTRATIONS / plate / f"{layer}.webp")).convertToFormat(QImage.Format.Format_ARGB32)
    assert not image.isNull()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def _alpha(plate: str, layer: str, committed: dict[str, dict[str, Any]]) -> Pixels:
    """A layer's alpha on the whole plate."""
    x, y, w, h = next(row["box"] for row in committed[plate]["layers"] if row["id"] == layer)
    whole = np.zeros((SIZE, SIZE), np.int16)
    whole[y : y + h, x : x + w] = _pixels(plate, layer)[..., 3]
    return whole


@each_view
def test_a_view_has_its_layers(view: View, committed: dict[str, dict[str, Any]]) -> None:
    assert {row["id"] for row in committed[f"xray-{view.name}"]["layers"]} == {BASE[f"xray-{view.name}"], *DENSE}


@pytest.mark.parametrize("plate", PLATES)
def test_a_base_is_opaque_and_sharp_enough(plate: str) -> None:
    pixels = _pixels(plate, BASE[plate])
    assert pixels.shape[:2] >= (1000, 1000)
    assert (pixels[..., 3] == 255).all()


@each_view
def test_every_other_layer_is_black_and_really_darkens(view: View, committed: dict[str, dict[str, Any]]) -> None:
    plate = f"xray-{view.name}"
    base = _pixels(plate, BASE[plate])[..., 0].astype(float)
    for layer in DENSE:
        pixels, alpha = _pixels(plate, layer), _alpha(plate, layer, committed)
        assert not pixels[pixels[..., 3] > 0][:, :3].any(), layer
        shown = base * (1 - alpha / 255)
        seen = alpha > 25
        assert seen.sum() > 80, layer
        assert (shown[seen] < base[seen]).all(), layer
        assert alpha.max() > (110 if layer[-2:] in ("-1", "-2") else 170), layer


def test_layers_multiply_exactly() -> None:
    """Two layers one on the other let through what one layer of their sum would."""
    one, two = np.linspace(0, 3, 7)[:, None], np.linspace(0, 3, 7)[None, :]
    assert np.allclose((1 - views.alpha(one)) * (1 - views.alpha(two)), 1 - views.alpha(one + two))
    assert (np.diff(views.alpha(np.linspace(0, 3, 20))) > 0).all()


@each_view
@pytest.mark.parametrize("side", ["left", "right"])
def test_the_committed_frames_of_the_cement_are_nested(
    view: View, side: str, committed: dict[str, dict[str, Any]]
) -> None:
    names = [f"cement-{side}-{n}" for n in range(1, growth.FRAMES + 1)]
    frames = [_alpha(f"xray-{view.name}", name, committed) for name in names]
    for earlier, later in pairwise(frames):
        assert (later - earlier).min() >= -2
        assert later.sum() > earlier.sum()


@each_view
def test_the_cement_leaves_the_outline_of_the_body_as_it_was(view: View, committed: dict[str, dict[str, Any]]) -> None:
    """One opaque base before and after, and the layers darken nothing outside the shadow of the body."""
    plate = f"xray-{view.name}"
    assert [row["id"] for row in committed[plate]["layers"] if row["box"] == [0, 0, SIZE, SIZE]] == [BASE[plate]]
    x, y, z = (np.arange(a - 4, b + 4, 0.8, dtype=np.float32) for a, b in growth.LIMITS)
    solid = body(Vertebra(TREATED, FRACTURE), *np.meshgrid(x, y, z, indexing="ij", sparse=True)).body
    shadow = projected(Volume(np.asarray(solid < 0, np.float32), (x, y, z)), view)
    for side in ("left", "right"):
        assert not (_alpha(plate, f"cement-{side}-{growth.FRAMES}", committed)[shadow < 0.25] > 8).any()


@each_view
def test_the_needle_sprite_ends_where_its_travel_ends(view: View, committed: dict[str, dict[str, Any]]) -> None:
    plate = f"xray-{view.name}"
    for name in ("needle-left", "needle-right"):
        path = np.array(committed[plate]["travel"][name])
        way = (path[0] - path[-1]) / np.linalg.norm(path[0] - path[-1])
        alpha = _alpha(plate, name, committed)
        inside, ahead = (path[-1] + way * d * UNITS for d in (4.0, -2.5))
        assert alpha[int(inside[1]), int(inside[0])] > 200
        assert alpha[int(ahead[1]), int(ahead[0])] < 10


@each_view
def test_redrawn_layers_equal_the_committed_ones(view: View, committed: dict[str, dict[str, Any]]) -> None:
    redrawn = {
        "needle-left": needle.shadow(view, 1),
        "biopsy": needle.biopsy(view),
        "cement-left-5": projected(views.cement_volumes(1)[4], view),
    }
    for layer, shadow in redrawn.items():
        drawn = Raster(views.alpha(shadow)).bytes.astype(np.int16)
        assert np.abs(drawn - _alpha(f"xray-{view.name}", layer, committed)).max() <= 2, layer


def test_the_redrawn_surroundings_equal_the_committed_ones() -> None:
    """Beside the spine the base holds soft tissue and noise only; WebP keeps the mean of small blocks."""
    shown = views.EXPOSURE * np.exp(-views.POWER * soft.surroundings(FRONT))
    shown = (shown + views.NOISE * np.sqrt(shown) * grain((SIZE, SIZE), 3, 0.7))[:, :96]
    corner = np.hypot(np.linspace(-1, 1, SIZE)[None, :96], np.linspace(-1, 1, SIZE)[:, None])
    drawn = 255 * np.clip(shown * (1 - views.VIGNETTE * corner**3), 0, 1)
    kept = _pixels("xray-front", "face-view")[:, :96, 0]
    blocks = [(a[:992].reshape(62, 16, 6, 16)).mean(axis=(1, 3)) for a in (drawn, kept)]
    assert np.abs(blocks[0] - blocks[1]).max() < 2


def _edge(view: View, outside: tuple[float, float], inside: tuple[float, float]) -> tuple[float, float]:
    """Where the committed base darkens most on the way into the bone, millimetres in the plane through the origin."""
    grey = _pixels(f"xray-{view.name}", BASE[f"xray-{view.name}"])[..., 0].astype(float)
    ways = np.linspace(0, 1, 81)[:, None]
    path = np.array(outside) * (1 - ways) + np.array(inside) * ways
    column = np.round(SIZE / 2 + UNITS * (path[:, 0] - view.centre)).astype(int)
    row = np.round(SIZE / 2 - UNITS * path[:, 1]).astype(int)
    means = np.array([grey[r - 4 : r + 5, c - 4 : c + 5].mean() for r, c in zip(row, column, strict=True)])
    u, v = path[int(np.argmin(means[8:] - means[:-8])) + 4]
    return float(u), float(v)


def test_the_walls_of_the_treated_body_stand_in_the_picture_where_the_solid_has_them() -> None:
    x, y, z = np.meshgrid(np.arange(-24, 24, 0.2), np.arange(-22, 20, 0.2), np.arange(-14, -8, 0.5), indexing="ij")
    filled = body(Vertebra(TREATED, FRACTURE), x, y, z).body < 0
    wide, deep = x[filled & (z == -11)].max(), y[filled & (z == -11)]
    assert _edge(FRONT, (26, -11), (16, -11))[0] == pytest.approx(wide, abs=0.7)
    assert _edge(SIDE, (-22, -11), (-12, -11))[0] == pytest.approx(deep.min(), abs=0.7)
    assert _edge(SIDE, (22, -11), (12, -11))[0] == pytest.approx(deep.max(), abs=0.7)
    assert _edge(SIDE, (0, -18), (0, -9))[1] == pytest.approx(side_body(fracture=FRACTURE).bounds[1], abs=0.8)


@each_view
def test_anchors_are_the_projected_landmarks(view: View, committed: dict[str, dict[str, Any]]) -> None:
    kept = committed[f"xray-{view.name}"]["anchors"]
    assert set(kept) == {*LABELLED, "tip-left", "tip-right", "ring-left"}
    for name, anchor in views.anchors(view).items():
        assert kept[name]["at"] == pytest.approx(anchor.at, abs=0.06)


@each_view
def test_labels_leave_one_another_and_the_treated_body_free(view: View, committed: dict[str, dict[str, Any]]) -> None:
    anchors = committed[f"xray-{view.name}"]["anchors"]
    places = [anchors[name]["label"] for name in LABELLED]
    w, h = PILL
    pills = [box(x - w / 2, y - h / 2, x + w / 2, y + h / 2) for x, y in places]
    x, y = anchors["vertebra"]["at"]
    treated = box(x - 175, y - 115, x + 175, y + 115)
    assert not any(a.intersects(b) for a, b in combinations([*pills, treated], 2))
    assert all(box(0, 0, SIZE, SIZE).contains(pill) for pill in pills)


@pytest.mark.parametrize(("sequence", "plate"), [(0, "mri-t1"), (1, "mri-stir")])
def test_the_fracture_is_dark_on_t1_and_bright_on_stir(
    sequence: int, plate: str, committed: dict[str, dict[str, Any]]
) -> None:
    anchors, grey = committed[plate]["anchors"], _pixels(plate, BASE[plate])[..., 0]

    def around(name: str) -> float:
        x, y = (int(v) for v in anchors[name]["at"])
        return float(grey[y - 8 : y + 8, x - 8 : x + 8].mean())

    healthy = next(p for p in spine(LONG) if p.vertebra.name == mri.HEALTHY).point(-4.0, 0.0)
    rows = np.array([-1.5, healthy[1]])[:, None]
    signal = paint((0.0,), np.array([[-4.0, healthy[0]]]), rows)[[0, 1], [0, 1], sequence]
    for broken, whole in ((around("fracture"), around("healthy")), signal.tolist()):
        assert broken < 0.7 * whole if sequence == 0 else broken > 2 * whole
