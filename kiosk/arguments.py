"""The command line: words to frozen options."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk import __version__
from kiosk.profile import Profile
from kiosk.screens import SCREENS
from kiosk.visit import Scheme


class Options(Struct, frozen=True):
    """What the command line asks for."""

    command: str = "run"
    settings: Path | None = None
    content: Path | None = None
    profile: Profile | None = None
    screen: str = ""
    windowed: tuple[int, int] | None = None
    out: Path = Path()
    screens: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    themes: tuple[Scheme, ...] = ()
    text_sizes: tuple[int, ...] = ()
    everything: bool = False
    remove: bool = False
    from_stdin: bool = False
    by: str = ""
    hash: str = ""
    language: str = "fr"
    timings: bool = False


def parse(words: Sequence[str] | None = None) -> Options:
    """Words, those of the process by default, to options; ends it with code 2 and a message on a wrong one."""
    words = sys.argv[1:] if words is None else words
    values: dict[str, Any] = vars(_parser(words).parse_args(words))
    options: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in values.items()}
    return Options(**options)


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """What is understood.  The options of a command are made where it is named: a start has no time for all of them."""
    parser = argparse.ArgumentParser(
        prog="kiosk", description="A touch kiosk that explains cimentoplastie to patients."
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.add_argument("--windowed", nargs="?", const=(1280, 800), type=_size, metavar="WxH", help="in a window")
    parser.add_argument("--screen", choices=SCREENS, default="", help="as on this screen, in a window of its size")
    parser.add_argument(
        "--timings",
        action="store_true",
        help="tell on the terminal what each step of a start takes,\
 in ms since the process began and for itself; the kiosk answers one touch of its own and ends",
    )
    _common(parser, None)
    commands = parser.add_subparsers(dest="command", title="other commands", metavar="")
    parser.set_defaults(command="run")
    for name, (purpose, its_options) in COMMANDS.items():
        command = commands.add_parser(name, help=purpose)
        if name in words:
            _common(command, argparse.SUPPRESS)
            its_options(command)
    return parser


def _common(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Options that stand before the command or after it."""
    parser.add_argument("--settings", type=Path, metavar="FILE", default=default, help="a kiosk.toml")
    parser.add_argument("--content", type=Path, metavar="DIR", default=default, help="the centre's own content")
    parser.add_argument("--profile", type=Profile, choices=list(Profile), default=default, help="where it stands")


def _check(_: argparse.ArgumentParser) -> None: ...


def _screens(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to put them")
    parser.add_argument("--screen", dest="screens", nargs="+", choices=SCREENS, default=[], metavar="NAME")
    parser.add_argument("--language", dest="languages", nargs="+", default=[], metavar="xx")
    parser.add_argument("--theme", dest="themes", nargs="+", type=Scheme, choices=list(Scheme), default=[])
    parser.add_argument("--text-size", dest="text_sizes", nargs="+", type=int, choices=(1, 2, 3, 4), default=[])
    parser.add_argument("--all", dest="everything", action="store_true", help="every screen, theme and text size")


def _pin(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--remove", action="store_true", help="have none: the staff page then shows state only")
    parser.add_argument("--from-stdin", action="store_true", help="read it from a pipe instead of asking for it")


def _proof(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="where to write it")
    parser.add_argument("--language", dest="languages", nargs="+", default=[], metavar="xx", help="only these")
    parser.add_argument("--screen", choices=SCREENS, default="wall", help="as on this screen")


def _sign(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", required=True, metavar="NAME", help="who read them, and answers for them")
    parser.add_argument("--language", required=True, metavar="xx", help="the language, its registers included")
    parser.add_argument("--hash", default="", metavar="HASH", help="as printed on the proof: other texts are refused")


COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("tell every problem of content and settings", _check),
    "screens": ("make a picture of every screen", _screens),
    "pin": ("set, change or remove the PIN of the staff page", _pin),
    "proof": ("make a PDF of every screen and text, for a physician to validate", _proof),
    "sign": ("record in the centre's content that a physician validated the texts", _sign),
}
"""Name, what it is for, and what adds its options."""


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9]\d{2,4})x([1-9]\d{2,4})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"expected a size such as 1280x800, found {text}")
    return int(match[1]), int(match[2])
