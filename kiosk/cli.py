"""The commands, one function each.

Exit codes: 0 asked to end; 1 crash or hang; 2 bad content, settings or
arguments; 3 no display, or the interface failed to load.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk.arguments import Options, parse
from kiosk.content.files import read_toml
from kiosk.content.problems import show
from kiosk.errors import BAD_INPUT, NO_INTERFACE, OK, BadInputError, InterfaceError
from kiosk.no_features import spare_the_search
from kiosk.precompiled import compiled_once
from kiosk.screens import SCREENS
from kiosk.settings import Read, Settings, read_settings
from kiosk.start_cache import StartCache, cache_folder
from kiosk.state_file import state_folder
from kiosk.timings import IMPORTS, SETTINGS, Timings
from kiosk.visit import Scheme

if TYPE_CHECKING:
    from kiosk.opening import Opening


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
    with compiled_once():
        from kiosk.opening import opening

    spare_the_search()
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
    with compiled_once():  # whoever installs it may write where the kiosk may not
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
