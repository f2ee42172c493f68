"""Who appears in the scenes: the same people throughout, old and young, of several skins."""

from __future__ import annotations

from resources.drawing.palette import COAT, HAIRS, MINT, PLUM, ROSE, SAND, SCRUBS, SKINS, SLATE
from resources.drawing.people import Look

PATIENT = Look(SKINS[2], HAIRS["white"], "bun", PLUM, "round", glasses=True)
"""An older woman: she comes back along the timeline."""
OLD_MAN = Look(SKINS[1], HAIRS["grey"], "bald", SAND, "shirt")
RADIOLOGIST = Look(SKINS[0], HAIRS["brown"], "short", COAT, "coat")
RADIOLOGIST_SCRUBS = Look(SKINS[0], HAIRS["brown"], "cap", SCRUBS, "apron")
ANAESTHETIST = Look(SKINS[1], HAIRS["black"], "bob", SCRUBS, "scrubs")
NURSE_ANAESTHETIST = Look(SKINS[1], HAIRS["black"], "bob", SCRUBS, "scrubs")
RADIOGRAPHER = Look(SKINS[2], HAIRS["auburn"], "short", SLATE, "scrubs", glasses=True)
NURSE = Look(SKINS[0], HAIRS["grey"], "bob", MINT, "scrubs")
RELATIVE = Look(SKINS[0], HAIRS["auburn"], "bob", ROSE, "round")
