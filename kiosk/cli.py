"""The command line: arguments to frozen options, one function a command.

Exit codes: 0 asked to end; 1 crash or hang; 2 bad content, settings or
arguments; 3 no display, or the interface failed to load.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from kiosk import __version__
from kiosk.content.problems import show
from kiosk.errors import BAD_INPUT, NO_INTERFACE, OK, BadInputError, InterfaceError
from kiosk.profile import Profile
from kiosk.screens import SCREENS
from kiosk.settings import Settings, read_settings
from kiosk.visit import Scheme


@attrs.frozen
class Options:
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code."""
    options = parse(arguments)
    try:
        match options.command:
            case "check":
                return _check(options)
            case "screens":
                return _screens(options)
        return _run(options)
    except BadInputError as error:
        print(error, file=sys.stderr)
        return BAD_INPUT
    except InterfaceError as error:
        print(f"kiosk: the interface failed to load:\n{error}", file=sys.stderr)
        return NO_INTERFACE


def parse(arguments: Sequence[str] | None = None) -> Options:
    """Arguments to options; ends the process with code 2 and a message on a wrong one."""
    values: dict[str, Any] = vars(_parser().parse_args(arguments))
    options: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in values.items()}
    return Options(**options)


def settings_of(options: Options) -> Settings:
    """Settings of the file, overruled by the command line; raises `BadInputError`."""
    profile = options.profile
    if profile is None and options.screen:
        profile = SCREENS[options.screen].profile
    settings = read_settings(options.settings, profile)
    if isinstance(settings, tuple):
        raise BadInputError(settings)
    return attrs.evolve(settings, content=options.content) if options.content else settings


def _run(options: Options) -> int:
    from kiosk.system import no_display

    settings = settings_of(options)
    if why := no_display.reason(os.environ):
        message = "no display to show the kiosk on: {}. To make pictures of every screen: kiosk screens --out DIR"
        print(f"kiosk: {message.format(why)}", file=sys.stderr)
        return NO_INTERFACE
    from kiosk.starting import start

    return start(settings, SCREENS.get(options.screen), options.windowed)


def _check(options: Options) -> int:
    from kiosk.checking import check

    report = check(settings_of(options))
    if report.problems:
        print(show(report.problems), file=sys.stderr)
        print(f"{len(report.problems)} problem(s)", file=sys.stderr)
        return BAD_INPUT
    print(f"OK: {report.summary}")
    return OK


def _screens(options: Options) -> int:
    from kiosk.picturing import Wanted, picture

    names = options.screens or (tuple(SCREENS) if options.everything else ("wall", "totem", "tablet"))
    wanted = Wanted(
        screens=tuple(SCREENS[name] for name in names),
        languages=options.languages,
        schemes=options.themes or (tuple(Scheme) if options.everything else (Scheme.LIGHT,)),
        text_sizes=options.text_sizes or ((1, 2, 3, 4) if options.everything else ()),
    )
    count = picture(settings_of(options), wanted, options.out)
    print(f"{count} pictures, and index.html, in {options.out}")
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description="A touch kiosk that explains cimentoplastie to patients."
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.add_argument("--windowed", nargs="?", const=(1280, 800), type=_size, metavar="WxH", help="in a window")
    parser.add_argument("--screen", choices=SCREENS, default="", help="as on this screen, in a window of its size")
    _common(parser, None)
    commands = parser.add_subparsers(dest="command", title="other commands", metavar="")
    parser.set_defaults(command="run")
    check = commands.add_parser("check", help="tell every problem of content and settings")
    _common(check, argparse.SUPPRESS)
    pictures = commands.add_parser("screens", help="make a picture of every screen")
    _common(pictures, argparse.SUPPRESS)
    pictures.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to put them")
    pictures.add_argument("--screen", dest="screens", nargs="+", choices=SCREENS, default=[], metavar="NAME")
    pictures.add_argument("--language", dest="languages", nargs="+", default=[], metavar="xx")
    pictures.add_argument("--theme", dest="themes", nargs="+", type=Scheme, choices=list(Scheme), default=[])
    pictures.add_argument("--text-size", dest="text_sizes", nargs="+", type=int, choices=(1, 2, 3, 4), default=[])
    pictures.add_argument("--all", dest="everything", action="store_true", help="every screen, theme and text size")
    return parser


def _common(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Options that stand before the command or after it."""
    parser.add_argument("--settings", type=Path, metavar="FILE", default=default, help="a kiosk.toml")
    parser.add_argument("--content", type=Path, metavar="DIR", default=default, help="the centre's own content")
    parser.add_argument("--profile", type=Profile, choices=list(Profile), default=default, help="where it stands")


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9]\d{2,4})x([1-9]\d{2,4})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"expected a size such as 1280x800, found {text}")
    return int(match[1]), int(match[2])
