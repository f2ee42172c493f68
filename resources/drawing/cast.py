"""Who appears in the scenes: the same people throughout, old and young, of several skins."""

from __future__ import annotations

from resources.drawing.palette import COAT, HAIRS, LEAF, MINT, PLUM, ROSE, SAND, SCRUBS, SHEET, SKINS, SLATE
from resources.drawing.people import Look

PATIENT = Look(SKINS[2], HAIRS["white"], "bun", PLUM, "cardigan", glasses=True, old=True, under=SHEET)
"""An older woman: she comes back along the timeline."""
OLD_MAN = Look(SKINS[1], HAIRS["grey"], "bald", SAND, "shirt", old=True)
CALLER = Look(SKINS[4], HAIRS["white"], "swept", LEAF, "cardigan", old=True, beard="moustache", under=COAT)
"""The patient of the consultation."""
STROLLER = Look(SKINS[3], HAIRS["white"], "curly", ROSE, "jacket", old=True, under=SAND)
HER_FRIEND = Look(SKINS[2], HAIRS["white"], "hat", SLATE, "jacket", old=True, beard="full", under=COAT)
READER = Look(SKINS[4], HAIRS["grey"], "bob", SAND, "cardigan", glasses=True, old=True, under=ROSE)
GRANDCHILD = Look(SKINS[4], HAIRS["black"], "ponytail", LEAF, "round")
GUEST = Look(SKINS[0], HAIRS["white"], "swept", SLATE, "cardigan", glasses=True, old=True, under=COAT)
CARER = Look(SKINS[3], HAIRS["black"], "short", SCRUBS, "scrubs")

RADIOLOGIST = Look(SKINS[0], HAIRS["brown"], "short", COAT, "coat", under=SCRUBS)
RADIOLOGIST_SCRUBS = Look(SKINS[0], HAIRS["brown"], "cap", SCRUBS, "apron")
DOCTOR = Look(SKINS[2], HAIRS["auburn"], "bob", COAT, "coat", under=SCRUBS)
ANAESTHETIST = Look(SKINS[1], HAIRS["black"], "bob", SCRUBS, "scrubs")
NURSE_ANAESTHETIST = Look(SKINS[1], HAIRS["black"], "bob", SCRUBS, "scrubs")
RADIOGRAPHER = Look(SKINS[4], HAIRS["black"], "short", SLATE, "scrubs", glasses=True)
NURSE = Look(SKINS[2], HAIRS["grey"], "bob", MINT, "scrubs")
RELATIVE = Look(SKINS[0], HAIRS["auburn"], "bob", ROSE, "round")
SCANNED_WOMAN = Look(SKINS[2], HAIRS["grey"], "bun", SHEET, old=True)
SCANNED_MAN = Look(SKINS[1], HAIRS["white"], "bald", SHEET, old=True)
