"""How near a picture is looked at, and which part of it; pure sums.

Places are shares: of the pane through which the picture is seen, or of the picture itself.  A share means the same on
every screen, so a turn of the tablet leaves the same part of the picture in the middle.
"""

from __future__ import annotations

from msgspec import Struct

STEPS = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0)
"""What the buttons lead through; the first is the whole picture, and nothing is nearer than the last."""
NEAR = 2.0
"""Where a double tap leads."""
STRIDE = 0.25
"""Share of the pane that an arrow key moves by."""
MIDDLE = 0.5


class Zoom(Struct, frozen=True):
    """Scale, and the place of the picture that stands in the middle of the pane."""

    scale: float = STEPS[0]
    x: float = MIDDLE
    y: float = MIDDLE


WHOLE = Zoom()


def zoomed(zoom: Zoom, scale: float, x: float = MIDDLE, y: float = MIDDLE) -> Zoom:
    """At this scale, or the nearest there is; the place of the picture at (x, y) of the pane stays where it is."""
    new = min(max(scale, STEPS[0]), STEPS[-1])
    shift = 1 / zoom.scale - 1 / new
    return _kept(new, zoom.x + (x - MIDDLE) * shift, zoom.y + (y - MIDDLE) * shift)


def stepped(zoom: Zoom, step: int) -> Zoom:
    """One touch of nearer (1) or farther (-1)."""
    nearer = [scale for scale in STEPS if scale > zoom.scale + 0.01]
    farther = [scale for scale in STEPS if scale < zoom.scale - 0.01]
    return zoomed(zoom, (nearer or [zoom.scale])[0] if step > 0 else (farther or [zoom.scale])[-1])


def moved(zoom: Zoom, dx: float, dy: float) -> Zoom:
    """The picture pushed by these shares of the pane, as far as it goes."""
    return _kept(zoom.scale, zoom.x - dx / zoom.scale, zoom.y - dy / zoom.scale)


def centred(zoom: Zoom, x: float, y: float) -> Zoom:
    """The place at (x, y) of the pane comes to its middle, as far as the picture goes."""
    return moved(zoom, MIDDLE - x, MIDDLE - y)


def toggled(zoom: Zoom, x: float, y: float) -> Zoom:
    """A double tap: near to what was tapped, or the whole picture again."""
    return zoomed(zoom, NEAR, x, y) if zoom.scale == STEPS[0] else WHOLE


def _kept(scale: float, x: float, y: float) -> Zoom:
    """Without anything beyond the picture's edge."""
    half = MIDDLE / scale
    return Zoom(scale, min(max(x, half), 1 - half), min(max(y, half), 1 - half))
