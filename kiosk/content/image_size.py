"""Width and height of a picture file, read from its first bytes: no picture is decoded to be laid out.

Formats: PNG (RFC 2083, 11.2.2), JPEG (ITU T.81, B.2.2), WebP (RFC 9649), SVG (`viewBox`, else `width` and `height`).
"""

from __future__ import annotations

import re
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

Size = tuple[float, float]
FORMATS = (".png", ".jpg", ".jpeg", ".webp", ".svg")
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers that begin a frame and tell its size; the three others define tables."""


def image_size(path: Path) -> Size | None:
    """Its size in its own units; None for a file that is no such picture."""
    if path.suffix.lower() not in FORMATS:
        return None
    try:
        data = path.read_bytes()
        size = _svg(data) if path.suffix.lower() == ".svg" else _raster(data)
    except (OSError, ValueError, struct.error, IndexError, ET.ParseError):
        return None
    return size if size and size[0] > 0 and size[1] > 0 else None


def _raster(data: bytes) -> Size | None:
    if data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR":
        width, height = struct.unpack_from(">II", data, 16)
        return width, height
    if data[:2] == b"\xff\xd8":
        return _jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    return None


def _jpeg(data: bytes) -> Size | None:
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        (length,) = struct.unpack_from(">H", data, at + 2)
        at += 2 + length
    return None


def _webp(data: bytes) -> Size | None:
    match data[12:16]:
        case b"VP8X":
            return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
        case b"VP8L":
            bits = int.from_bytes(data[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", data, 26)
            return width & 0x3FFF, height & 0x3FFF
    return None


def _svg(data: bytes) -> Size | None:
    root = ET.fromstring(data)
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    if len(box) == 4:
        return float(box[2]), float(box[3])
    sides = [re.fullmatch(r"([\d.]+)(px)?", root.get(side, "")) for side in ("width", "height")]
    return (float(sides[0][1]), float(sides[1][1])) if sides[0] and sides[1] else None
