"""The voice, by real touches on the real window; a speaker that the test leads says nothing, and notes everything."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice

from kiosk.bulletin import Bulletin
from kiosk.content.languages import base_of
from kiosk.content.model import Centre, Content
from kiosk.desk import Desk
from kiosk.navigation import NavState, Sheet
from kiosk.screens import SCREENS
from kiosk.speaker import Mute, voices
from kiosk.staff import FACES
from kiosk.state import Sound
from kiosk.visit import TEXT_SIZES
from tests.support.geometry import faults
from tests.support.items import find
from tests.support.running import Running
from tests.support.shipped import shipped
from tests.support.snapshot import differences, snapshot
from tests.support.voices import SilentSpeaker, listening_desk
from tests.support.waiting import wait_until
from tests.ui.test_geometry import MATRIX, large_pictures, taken_along

IDLE, IDLE_READING, COUNTDOWN = 120, 240, 30
TITLE = "Qu’est-ce que c’est\u00a0?"
FIRST = "La cimentoplastie est un geste mini-invasif, à travers la peau."


@attrs.define
class Heard:
    """A kiosk that speaks, and its speaker."""

    running: Running
    speaker: SilentSpeaker

    @property
    def said(self) -> str:
        """What is being said."""
        return self.speaker.speaking.text if self.speaker.speaking else ""

    def listen(self) -> None:
        self.running.tap("bar.listen")

    def finish(self, times: int = 1) -> None:
        for _ in range(times):
            self.speaker.finish()
        self.running.settle()

    def marked(self) -> list[str]:
        """Words of the sentence that is marked."""
        words = [item for item in self.running.items() if item.property("spoken") is True and item.isVisible()]
        return [str(item.property("word")) for item in words if item.property("word")]

    def lit(self) -> set[str]:
        """Names of everything else that is marked."""
        items = (item for item in self.running.items() if item.property("spoken") is True and item.isVisible())
        return {item.objectName() for item in items if item.objectName() and not item.property("word")}


Speaking = Callable[..., Heard]


@pytest.fixture
def speaking(touch_screen: QPointingDevice) -> Iterator[Speaking]:
    """Starts a kiosk whose staff have switched the voice on."""
    started: list[Running] = []

    def start(
        screen: str = "wall",
        speaker: SilentSpeaker | None = None,
        *,
        text_size: int | None = None,
        content: Content | None = None,
        languages: tuple[str, ...] = (),
        easy: bool = False,
        desk: Desk | None = None,
    ) -> Heard:
        speaker = speaker or SilentSpeaker()
        lent = desk or listening_desk(speaker)
        running = Running.start(
            SCREENS[screen],
            touch_screen,
            text_size=text_size,
            content=content,
            languages=languages,
            easy=easy,
            desk=lambda _: lent,
        )
        started.append(running)
        running.open_home()
        return Heard(running, speaker)

    yield start
    warnings = [warning for running in started for warning in running.stop()]
    assert not warnings, "\n".join(warnings)


@pytest.fixture
def heard(speaking: Speaking) -> Heard:
    """On a page of two statements."""
    heard = speaking()
    heard.running.open("definition.main")
    return heard


# ------------------------------------------------------------------------------------------ whether there is one


@pytest.mark.parametrize("desk", [listening_desk(SilentSpeaker(), Sound.NONE), listening_desk(Mute.NO_ENGINE)])
def test_without_sound_or_engine_the_control_is_absent(speaking: Speaking, desk: Desk) -> None:
    heard = speaking(desk=desk)
    assert not heard.running.shows("bar.listen")
    heard.running.key(Qt.Key.Key_MediaPlay)
    assert not heard.running.shows("voice.play")


def test_in_a_language_without_a_voice_it_is_absent(speaking: Speaking) -> None:
    french = shipped().texts["fr"]
    texts = {"fr": french, "nb": replace(french, language="nb", name="Norsk")}
    heard = speaking(content=replace(shipped(), texts=texts), languages=("fr", "nb"))
    heard.running.open("definition.main")
    where = find(heard.running.window, "bar.home").x()
    heard.listen()
    heard.running.kiosk.choices.setLanguage("nb")
    heard.running.settle()
    assert not heard.running.shows("bar.listen")
    assert not heard.running.shows("voice.play")
    assert heard.speaker.speaking is None
    assert find(heard.running.window, "bar.home").x() == where
    heard.running.kiosk.choices.setLanguage("fr")
    heard.running.settle()
    assert heard.running.shows("bar.listen")


@pytest.mark.parametrize(
    ("speaker", "told"),
    [
        (Mute.OFF, "coupée"),
        (Mute.NO_PACKAGE, "PySide6-Addons"),
        (Mute.NO_ENGINE, "speech-dispatcher"),
        (SilentSpeaker(), "moteur silent\nFrançais\u00a0: A voice for fr\nNorsk\u00a0: aucune voix"),
    ],
    ids=["off", "no package", "no engine", "a language without a voice"],
)
def test_the_staff_page_tells_why(speaking: Speaking, speaker: SilentSpeaker | Mute, told: str) -> None:
    lent = voices(speaker, (("fr", "Français"), ("nb", "Norsk")))
    heard = speaking("small-tablet", desk=Desk(bulletin=lambda: Bulletin(voices=lent)))
    heard.running.kiosk.staff.show(FACES["state"])
    heard.running.settle()
    values = [str(value) for value in heard.running.kiosk.staff.property("lineValues")]
    assert [value for value in values if told in value]
    assert not faults(heard.running)


# ------------------------------------------------------------------------------------------ what is read


def test_it_reads_the_title_then_sentence_by_sentence(heard: Heard) -> None:
    heard.listen()
    assert heard.said == TITLE
    heard.finish()
    assert heard.said == FIRST
    assert " ".join(heard.marked()) == FIRST
    heard.finish()
    assert heard.said.startswith("Le radiologue")
    assert " ".join(heard.marked()) == heard.said


def test_only_the_sentence_of_a_statement_is_marked(heard: Heard) -> None:
    heard.running.open("indications.main")
    heard.listen()
    heard.finish(2)
    assert heard.said.startswith("Elles viennent")
    assert " ".join(heard.marked()) == heard.said


def test_the_picture_is_described_last_and_then_it_ends(heard: Heard) -> None:
    heard.listen()
    heard.finish(3)
    assert heard.said == "Une personne vue de dos."
    assert heard.lit() == {"figure"}
    assert heard.marked() == []
    heard.speaker.finish_all()
    heard.running.settle()
    assert heard.lit() == set()
    assert str(find(heard.running.window, "voice.play").property("text")) == "Réécouter"
    heard.running.tap("voice.play")
    assert heard.said == TITLE


def test_home_marks_what_can_be_touched(speaking: Speaking) -> None:
    heard = speaking()
    heard.listen()
    assert heard.lit() == {"title"}
    lit = []
    while heard.speaker.speaking is not None:
        lit += sorted(heard.lit())
        heard.finish()
    assert lit[1:3] == ["home.start", "tile.definition"]
    assert lit[-1] == "general"


@pytest.mark.parametrize(
    ("block", "name"),
    [
        ("questions.moi", "question.questions.moi-adapte"),
        ("irm", "term.anesthesie-generale"),
        ("steps.needle", "scene"),
    ],
)
def test_every_layout_marks_what_is_read(heard: Heard, block: str, name: str) -> None:
    heard.running.open(block)
    heard.listen()
    lit: set[str] = set()
    while heard.speaker.speaking is not None:
        lit |= heard.lit()
        heard.finish()
    assert name in lit


def test_each_order_carries_language_volume_and_speed(heard: Heard) -> None:
    heard.listen()
    order = heard.speaker.orders[-1]
    assert (order.language, order.volume, order.slow) == ("fr", 70, False)


# ------------------------------------------------------------------------------------------ how it is led


def test_pause_and_resume(heard: Heard) -> None:
    heard.listen()
    heard.finish()
    heard.running.tap("voice.play")
    assert heard.said == ""
    assert " ".join(heard.marked()) == FIRST, "one sees where it goes on"
    heard.running.tap("voice.play")
    assert heard.said == FIRST


def test_again(heard: Heard) -> None:
    heard.listen()
    heard.finish(2)
    heard.running.clock.forward(5)
    heard.running.tap("voice.repeat")
    assert heard.said.startswith("Le radiologue")
    heard.running.tap("voice.repeat")
    assert heard.said == FIRST, "who asks at once has missed the one before"


def test_slower_and_normal_again(heard: Heard) -> None:
    heard.listen()
    heard.running.tap("voice.slower")
    assert (heard.speaker.orders[-1].slow, heard.said) == (True, TITLE)
    heard.finish()
    assert heard.speaker.orders[-1].slow
    heard.running.tap("voice.slower")
    assert not heard.speaker.orders[-1].slow


def test_the_volume_has_its_ends(heard: Heard) -> None:
    heard.listen()
    for _ in range(2):
        heard.running.tap("voice.louder")
    assert heard.speaker.orders[-1].volume == 100
    assert not find(heard.running.window, "voice.louder").isEnabled()
    for _ in range(6):
        heard.running.tap("voice.quieter")
    assert heard.speaker.orders[-1].volume == 10
    assert not find(heard.running.window, "voice.quieter").isEnabled()


def test_a_change_while_it_is_paused_says_nothing(heard: Heard) -> None:
    heard.listen()
    heard.running.tap("voice.play")
    heard.running.tap("voice.louder")
    heard.running.tap("voice.slower")
    assert heard.said == ""
    heard.running.tap("voice.play")
    assert (heard.speaker.orders[-1].volume, heard.speaker.orders[-1].slow) == (85, True)


def test_arreter_ends_it(heard: Heard) -> None:
    heard.listen()
    heard.listen()
    assert heard.said == ""
    assert not heard.running.shows("voice.play")
    assert heard.marked() == []


@pytest.mark.parametrize("way", ["bar.next", "bar.home", "bar.display", "bar.finish", "figure", "word.cimentoplastie"])
def test_any_change_of_page_ends_it(heard: Heard, way: str) -> None:
    heard.listen()
    heard.finish()
    if way == "figure":
        heard.running.tap_at(heard.running.middle("figure"))
    else:
        heard.running.tap(way)
    assert heard.said == ""
    assert not heard.running.shows("voice.play")


def test_larger_text_ends_it_and_colours_do_not(heard: Heard) -> None:
    heard.listen()
    heard.running.kiosk.choices.setScheme(1)
    assert heard.said == TITLE
    heard.running.kiosk.choices.setTextSize(4)
    assert heard.said == ""


def test_ticking_a_question_does_not_end_it(heard: Heard) -> None:
    heard.running.open("questions.moi")
    heard.listen()
    before = heard.said
    heard.running.tap("question.questions.moi-adapte")
    assert heard.said == before


def test_a_sheet_is_read_too(heard: Heard) -> None:
    heard.running.tap("word.cimentoplastie")
    heard.listen()
    assert heard.said == "cimentoplastie"
    heard.finish()
    assert " ".join(heard.marked()) == heard.said


def test_reading_stops_the_steps_that_play_by_themselves(heard: Heard) -> None:
    heard.running.open("steps.needle")
    heard.running.tap("steps.play")
    heard.listen()
    assert not heard.running.kiosk.walkthrough.is_playing()
    assert heard.said == "L’aiguille"


def test_keys(heard: Heard) -> None:
    heard.running.window.requestActivate()
    wait_until(heard.running.window.isActive, "the window has the keyboard")
    heard.running.key(Qt.Key.Key_MediaPlay)
    assert heard.said == TITLE
    heard.running.key(Qt.Key.Key_MediaPlay)
    assert heard.said == ""
    heard.running.key(Qt.Key.Key_MediaPlay)
    heard.running.key(Qt.Key.Key_VolumeUp)
    assert heard.speaker.orders[-1].volume == 85
    heard.running.key(Qt.Key.Key_VolumeDown)
    assert heard.speaker.orders[-1].volume == 70
    heard.running.key(Qt.Key.Key_MediaStop)
    assert not heard.running.shows("voice.play")


# ------------------------------------------------------------------------------------------ the visit


def everything(heard: Heard) -> None:
    heard.running.tap("tile.definition")
    heard.listen()
    for name in ("slower", "louder", "repeat"):
        heard.running.tap(f"voice.{name}")
    heard.finish(2)


@pytest.mark.parametrize("end", ["finish", "time"])
def test_the_end_of_a_visit_leaves_no_field_behind(speaking: Speaking, end: str) -> None:
    heard = speaking()
    heard.running.kiosk.presence.finish()
    heard.running.settle()
    before = snapshot(heard.running)
    heard.running.open_home()
    everything(heard)
    assert differences(before, snapshot(heard.running))
    if end == "finish":
        heard.running.tap("bar.finish")
    else:
        heard.running.tap("voice.play")
        heard.running.silence(IDLE_READING)
        heard.running.silence(COUNTDOWN)
    assert heard.said == ""
    found = differences(before, snapshot(heard.running))
    assert not found, "\n".join(found)
    heard.running.open("definition.main")
    heard.listen()
    assert (heard.speaker.orders[-1].volume, heard.speaker.orders[-1].slow) == (70, False)


def test_what_is_heard_is_a_sign_of_life(speaking: Speaking) -> None:
    heard = speaking(text_size=1)
    heard.running.open("definition.main")
    heard.listen()
    for _ in range(5):
        heard.running.silence(IDLE)
        assert not heard.running.shows("stillthere")
    heard.running.tap("voice.play")
    heard.running.silence(IDLE_READING - 1)
    assert not heard.running.shows("stillthere"), "who listened gets the longer time"
    heard.running.silence(1)
    assert heard.running.shows("stillthere")


def test_the_question_is_spoken_once_and_silenced_by_the_answer(heard: Heard) -> None:
    orders = len(heard.speaker.orders)
    heard.running.silence(IDLE_READING)
    assert heard.said == "Vous êtes toujours là\u00a0?"
    heard.running.silence(1)
    heard.finish()
    assert heard.said == "Touchez l’écran"
    heard.running.tap("stillthere")
    assert heard.said == ""
    assert len(heard.speaker.orders) == orders + 2


def test_a_question_that_nobody_answers_ends_the_visit_although_it_speaks(heard: Heard) -> None:
    heard.running.silence(IDLE_READING)
    assert heard.said
    heard.running.silence(COUNTDOWN)
    assert heard.running.session.state == NavState()
    assert heard.said == ""


def test_a_pause_outlives_the_question(heard: Heard) -> None:
    heard.listen()
    heard.finish()
    heard.running.tap("voice.play")
    heard.running.silence(IDLE_READING)
    heard.running.tap("stillthere")
    heard.running.tap("voice.play")
    assert heard.said == FIRST


def test_an_engine_that_hangs_does_not_keep_the_visit(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.backend.voice.PATIENCE_MS", 1)
    monkeypatch.setattr("kiosk.backend.voice.PATIENCE_A_WORD_MS", 0)
    heard.listen()
    wait_until(lambda: not heard.running.shows("voice.play"), "the voice is given up")
    monkeypatch.undo()
    assert heard.speaker.given_up == 1
    assert not heard.running.kiosk.voice.is_reading()
    heard.listen()
    assert heard.said == TITLE, "it is tried anew"


def test_an_engine_that_is_gone_closes_the_voice(heard: Heard) -> None:
    heard.listen()
    heard.speaker.fail()
    heard.running.settle()
    assert not heard.running.shows("voice.play")


# ------------------------------------------------------------------------------------------ recordings


def test_a_recording_is_played_instead(speaking: Speaking, tmp_path: Path) -> None:
    folder = tmp_path / "fr"
    folder.mkdir()
    for name in ("indications.douleurs", "definition.technique-1"):
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(bytes(1600))
    heard = speaking(content=replace(shipped(), centre=Centre(audio=tmp_path)))
    heard.running.open("definition.main")
    heard.listen()
    heard.finish()
    assert [order.recording for order in heard.speaker.orders] == [None, folder / "definition.technique-1.wav"]
    heard.running.open("indications.main")
    heard.listen()
    heard.finish()
    assert heard.speaker.orders[-1].recording == folder / "indications.douleurs.wav"
    assert " ".join(heard.marked()) == heard.said, "of a whole statement every sentence is marked"
    assert len([order for order in heard.speaker.orders if order.recording]) == 2


# ------------------------------------------------------------------------------------------ where it stands


LARGEST = [
    pytest.param(*row.values, id=row.id, marks=pytest.mark.full) for row in MATRIX if row.values[1] == TEXT_SIZES
]
"""The largest text, where there is least room for them; all of the long stage's."""


@pytest.mark.parametrize(("screen", "size", "language"), LARGEST)
def test_its_controls_cover_nothing_anywhere(speaking: Speaking, screen: str, size: int, language: str) -> None:
    """The page moves up for them; what cannot, gives way."""
    spoken = base_of(language) or language
    speaker = SilentSpeaker(languages=(spoken,))
    heard = speaking(screen, speaker, text_size=size, languages=(spoken,), easy=spoken != language)
    running = heard.running
    found: list[str] = []

    def look(name: str) -> None:
        running.kiosk.voice.close()
        running.kiosk.voice.toggle()
        running.settle()
        assert running.shows("voice.play"), name
        found.extend(f"{name}: {fault}" for fault in faults(running))

    look("home")
    for pages in running.session.outline.pages.values():
        for page in pages:
            running.open(page[0])
            look(page[0])
    for place, part in large_pictures(running):
        running.open(place)
        running.open_sheet(Sheet.PICTURE, part=part)
        look(f"the large picture of {place} {part}")
    for term in running.session.setup.content.structure.terms:
        running.open_sheet(Sheet.TERM, term)
        look(f"the sheet of {term}")
    running.open_sheet(Sheet.DISPLAY)
    look("the sheet of the display")
    for name in taken_along(running):
        look(name)
    assert not found, "\n".join(["", *found])


@pytest.mark.parametrize("screen", SCREENS)
def test_the_bar_stays_where_it_is(speaking: Speaking, screen: str) -> None:
    heard = speaking(screen)
    heard.running.open("definition.ciment")
    names = [f"bar.{name}" for name in ("home", "listen", "display", "finish", "previous", "next")]
    before = [heard.running.middle(name) for name in names]
    heard.listen()
    assert [heard.running.middle(name) for name in names] == before
