"""Every colour of the pictures, one meaning each.

A `Tone` is a colour with its shade (away from the light) and its rim (towards it).
Blue belongs to the face-view system, amber to the side-view system, teal to the
cement, red to leaks: nothing else may use them.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Tone:
    """A surface in three steps."""

    base: str
    shade: str
    rim: str


INK = Tone("#0F3A42", "#0B2B32", "#2B5A61")
ACTION = Tone("#145C63", "#0F4D54", "#2F8E92")
CEMENT = Tone("#1E7B81", "#145C63", "#5FB0AE")
FACE = Tone("#2E6FB7", "#1F5391", "#8DB7E6")
SIDE = Tone("#F0B23E", "#D99B2A", "#FBE5B5")
SIDE_STROKE = "#B87A00"
LEAK = Tone("#C4482C", "#96331C", "#F08A6F")
MINT = Tone("#BFE0DA", "#7FBDB8", "#E4F1EE")
BONE = Tone("#EBD9B6", "#CFB283", "#FAF0DB")
ARCH = Tone("#E2CCA3", "#C2A472", "#F1E2C2")
NERVE = Tone("#F2C766", "#D19F3A", "#FBE3A4")
DISC = Tone("#A9CFD3", "#7FB2B8", "#CFE6E6")
MUSCLE = Tone("#EBBFB0", "#CE9482", "#F6DBD1")
FAT = Tone("#F8E6C3", "#EED6A8", "#FDF6E6")
EQUIPMENT = Tone("#F4F8F7", "#D0DCDE", "#FCFEFD")
JOINT = Tone("#D0DCDE", "#9DB1B7", "#F4F8F7")
STEEL = Tone("#62777E", "#3C5057", "#9DB1B7")
SKINS = (
    Tone("#E9B998", "#CE936F", "#F6D6C0"),
    Tone("#A96F4C", "#85522F", "#C98D68"),
    Tone("#F3CDB0", "#DBA582", "#FBE4D2"),
    Tone("#7F5238", "#5E3922", "#A67656"),
    Tone("#CF9A70", "#AD7750", "#E5BE9B"),
)
ARTERY = Tone("#D9897A", "#C06E5F", "#EBB3A6")
VEIN = Tone("#8FB6C2", "#6F9AA8", "#B9D5DC")
CANAL = "#F3CFC0"
MARROW = "#FAF0DB"
PORE = "#D9C298"
PAPER = "#FBF7F0"
MIST = "#E4F1EE"
WHITE = "#FFFFFF"

SHEET = Tone("#DCEBE8", "#B4CFCB", "#F4FAF8")
DRAPE = Tone("#7FBDB8", "#5B9C98", "#A9D6D0")
SCRUBS = Tone("#8FC5C0", "#6AA5A1", "#BFE0DA")
APRON = Tone("#3E6D74", "#2B5A61", "#5E8A90")
COAT = Tone("#F7FAF9", "#CFDCDD", "#FFFFFF")
SAND = Tone("#EADBC3", "#CDB995", "#F6ECDC")
PLUM = Tone("#8C7A99", "#6C5B79", "#AD9DB8")
SLATE = Tone("#6E8CA0", "#527084", "#94AEBF")
ROSE = Tone("#D7A9A0", "#B98479", "#EBCCC5")
WOOD = Tone("#D9B88C", "#B8935F", "#EBD3B0")
LEAF = Tone("#7FAE8B", "#5A8B68", "#A8CDB0")
HAIRS = {
    "grey": Tone("#B9BFC1", "#939B9F", "#D9DDDE"),
    "white": Tone("#E3E5E3", "#BFC5C5", "#F7F8F7"),
    "brown": Tone("#6B4630", "#4E3020", "#8A5F45"),
    "black": Tone("#3A2E2B", "#251C1A", "#5A4A45"),
    "auburn": Tone("#8F5638", "#6E3D25", "#B07653"),
}

SCREEN = Tone("#D3D9DA", "#B4BDBF", "#E9EDED")
"""A lit fluoroscopy screen: light grey, bone and cement dark on it."""
SCREEN_OFF = Tone("#1A3036", "#10252A", "#29464D")
SCREEN_BONE = "#3B474B"
SCREEN_DENSE = "#14191B"


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` as WCAG 2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(first: str, second: str, share: float) -> str:
    """`first` painted over `second` with opacity `share`."""
    pairs = [(int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


MEANINGFUL_PAIRS = {
    "cement on bone": (CEMENT.base, BONE.base),
    "cement on marrow": (CEMENT.base, MARROW),
    "leak on bone": (LEAK.base, BONE.base),
    "leak on canal": (LEAK.base, CANAL),
    "needle on bone": (STEEL.base, BONE.base),
    "needle on muscle": (STEEL.shade, MUSCLE.base),
    "needle on fat": (STEEL.base, FAT.base),
    "needle on the lit screen": (SCREEN_DENSE, SCREEN.base),
    "needle over bone on the lit screen": (SCREEN_DENSE, mix(SCREEN_BONE, SCREEN.base, 0.44)),
    "cement over bone on the lit screen": (SCREEN_DENSE, mix(SCREEN_BONE, SCREEN.base, 0.44)),
    "face system on paper": (FACE.base, PAPER),
    "face system on mist": (FACE.base, MIST),
    "side system on paper": (SIDE_STROKE, PAPER),
    "side system on mist": (SIDE_STROKE, MIST),
    "needle on skin": (STEEL.shade, SKINS[0].base),
    "needle on drape": (STEEL.shade, DRAPE.base),
    "lesion on marrow": (PLUM.base, MARROW),
    "face system on its machine": (FACE.base, EQUIPMENT.base),
    "side system on its machine": (SIDE_STROKE, EQUIPMENT.base),
    "badge figure on badge": (WHITE, LEAK.shade),
    "badge on paper": (LEAK.shade, PAPER),
    "badge on mist": (LEAK.shade, MIST),
}
"""Pairs that carry meaning: at least 3:1, computed by a test."""
