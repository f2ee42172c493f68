"""The command line: arguments to frozen options, one function a command.

Exit codes: 0 asked to end; 1 crash or hang; 2 bad content, settings or
arguments; 3 no display, or the interface failed to load.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk import __version__
from kiosk.content.files import read_toml
from kiosk.content.problems import show
from kiosk.errors import BAD_INPUT, NO_INTERFACE, OK, BadInputError, InterfaceError
from kiosk.profile import Profile
from kiosk.screens import SCREENS
from kiosk.settings import Read, Settings, read_settings
from kiosk.start_cache import StartCache, cache_folder
from kiosk.state_file import state_folder
from kiosk.timings import IMPORTS, SETTINGS, Timings
from kiosk.visit import Scheme

if TYPE_CHECKING:
    from kiosk.opening import Opening


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


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code."""
    options = parse(arguments)
    if options.command != "run":
        gc.enable()
    try:
        match options.command:
            case "check":
                return _check(options)
            case "screens":
                return _screens(options)
            case "pin":
                return _pin(options)
            case "proof":
                return _proof(options)
            case "sign":
                return _sign(options)
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


def settings_of(options: Options, read: Read = read_toml) -> Settings:
    """Settings of the file, overruled by the command line; raises `BadInputError`."""
    profile = options.profile
    if profile is None and options.screen:
        profile = SCREENS[options.screen].profile
    settings = read_settings(options.settings, profile, read)
    if isinstance(settings, tuple):
        raise BadInputError(settings)
    return replace(settings, content=options.content) if options.content else settings


def _run(options: Options) -> int:
    from kiosk.system import no_display

    cache = StartCache(cache_folder(os.environ))
    if why := no_display.reason(os.environ):
        settings_of(options, cache.toml)  # what is wrong with them is told first
        message = "no display to show the kiosk on: {}. To make pictures of every screen: kiosk screens --out DIR"
        print(f"kiosk: {message.format(why)}", file=sys.stderr)
        return NO_INTERFACE
    from kiosk.opening import opening

    with opening() as opened:
        return _open(options, cache, opened)


def _open(options: Options, cache: StartCache, opened: Opening) -> int:
    from kiosk.caretaker import Caretaker
    from kiosk.starting import start
    from kiosk.state import effective
    from kiosk.state_file import StateKeeper
    from kiosk.system.journal import journal_of

    timings = Timings(partial(print, flush=True) if options.timings else None)
    timings.done(IMPORTS)
    settings = settings_of(options, cache.toml)
    keeper = StateKeeper.open(state_folder(settings.state, os.environ))
    caretaker = Caretaker(keeper, journal_of(os.environ), os.environ)
    if options.profile is None and not options.screen:
        settings, misfits = effective(
            settings, keeper.state, lambda profile: read_settings(options.settings, profile, cache.toml)
        )
        caretaker.tell(misfits)
    timings.done(SETTINGS)
    return start(settings, SCREENS.get(options.screen), options.windowed, caretaker, cache.content, opened, timings)


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


def _proof(options: Options) -> int:
    from kiosk.proving import prove

    try:
        count = prove(settings_of(options), SCREENS[options.screen or "wall"], options.languages, options.out)
    except OSError as error:
        print(f"kiosk: {options.out}: expected a file that can be written: {error.strerror}", file=sys.stderr)
        return BAD_INPUT
    print(f"{count} screens, and every text, in {options.out}")
    return OK


def _sign(options: Options) -> int:
    from kiosk.content.model import Validation
    from kiosk.resources_path import resources
    from kiosk.signing import sign, today

    folder = settings_of(options).content
    done = sign(resources(), folder, Validation(options.by, today(), options.hash), options.language)
    if isinstance(done, tuple):
        raise BadInputError(done)
    print(f"{options.language}: validated by {done.by} on {done.date}, hash {done.hash}, in {folder}")
    return OK


def _pin(options: Options) -> int:
    import getpass

    from kiosk.pin_entry import Refusal, asked, piped
    from kiosk.pin_lock import PIN_FILE, remove_pin, set_pin

    folder = state_folder(settings_of(options).state, os.environ)
    if options.remove:
        problem, done = remove_pin(folder), "There is no PIN: the staff page shows state only. It would be in"
    else:
        digits = piped(sys.stdin) if options.from_stdin else asked(getpass.getpass, on_a_terminal=sys.stdin.isatty())
        if isinstance(digits, Refusal):
            print(f"kiosk: {digits.why}", file=sys.stderr)
            return BAD_INPUT
        problem, done = set_pin(folder, digits), "The PIN is set, and holds at once. Its hash is in"
    if problem:
        print(problem, file=sys.stderr)
        return BAD_INPUT
    print(f"{done} {folder / PIN_FILE}")
    return OK


def _parser() -> argparse.ArgumentParser:
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
    pin = commands.add_parser("pin", help="set, change or remove the PIN of the staff page")
    _common(pin, argparse.SUPPRESS)
    pin.add_argument("--remove", action="store_true", help="have none: the staff page then shows state only")
    proof = commands.add_parser("proof", help="make a PDF of every screen and text, for a physician to validate")
    _common(proof, argparse.SUPPRESS)
    proof.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="where to write it")
    proof.add_argument("--language", dest="languages", nargs="+", default=[], metavar="xx", help="only these")
    proof.add_argument("--screen", choices=SCREENS, default="wall", help="as on this screen")
    sign = commands.add_parser("sign", help="record in the centre's content that a physician validated the texts")
    _common(sign, argparse.SUPPRESS)
    sign.add_argument("--by", required=True, metavar="NAME", help="who read them, and answers for them")
    sign.add_argument("--language", required=True, metavar="xx", help="the language, its registers included")
    sign.add_argument("--hash", default="", metavar="HASH", help="as printed on the proof: other texts are refused")
    pin.add_argument("--from-stdin", action="store_true", help="read it from a pipe instead of asking for it")
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
