"""The board, pure: strokes by surface, undo and redo for what is in front, and how a stroke grows."""

from __future__ import annotations

import math

import pytest

from kiosk.drawing_board import (
    MOST,
    Board,
    Ink,
    Stroke,
    Tool,
    can_clear,
    can_redo,
    can_undo,
    clear,
    draw,
    redo,
    strokes,
    undo,
)
from kiosk.strokes import AIMED, ARROW, EVEN, LEAST_STEP, MOST_POINTS, THICKNESS, Scale, _off, begun, finished, led

SCALE = Scale(150.0, 100.0)


def stroke(number: float) -> Stroke:
    return Stroke(Tool.PEN, Ink.RED, 0.01, ((number, number),))


ONE, TWO, THREE = stroke(0.1), stroke(0.2), stroke(0.3)


def board(*deeds: tuple[str, Stroke]) -> Board:
    made = Board()
    for surface, what in deeds:
        made = draw(made, surface, what)
    return made


def test_each_surface_has_its_own() -> None:
    both = board(("a", ONE), ("b", TWO), ("a", THREE))
    assert strokes(both, "a") == (ONE, THREE)
    assert strokes(both, "b") == (TWO,)
    assert strokes(both, "c") == ()


def test_undo_takes_the_last_of_what_is_in_front() -> None:
    both = board(("a", ONE), ("b", TWO))
    assert undo(both, ["a"]) == Board(both.done[1:], both.done[:1])
    assert strokes(undo(both, ["a", "b"]), "b") == ()
    assert undo(both, ["c"]) is both


def test_redo_brings_back_in_order() -> None:
    empty = undo(undo(board(("a", ONE), ("a", TWO)), ["a"]), ["a"])
    assert not can_undo(empty, ["a"])
    once = redo(empty, ["a"])
    assert strokes(once, "a") == (ONE,)
    assert strokes(redo(once, ["a"]), "a") == (ONE, TWO)
    assert redo(empty, ["b"]) is empty


def test_a_new_stroke_ends_what_could_be_redone_there_and_nowhere_else() -> None:
    undone = undo(undo(board(("a", ONE), ("b", TWO)), ["a"]), ["b"])
    again = draw(undone, "a", THREE)
    assert not can_redo(again, ["a"])
    assert can_redo(again, ["b"])


def test_clearing_can_be_undone() -> None:
    cleared = clear(board(("a", ONE), ("b", TWO), ("a", THREE)), ["a"])
    assert strokes(cleared, "a") == ()
    assert strokes(cleared, "b") == (TWO,)
    assert not can_clear(cleared, ["a"])
    assert clear(cleared, ["a"]) is cleared, "nothing twice"
    assert strokes(undo(cleared, ["a"]), "a") == (ONE, THREE)


def test_the_memory_of_a_board_has_an_end() -> None:
    full = Board()
    for number in range(MOST + 10):
        full = draw(full, "a", stroke(number))
    assert len(full.done) == MOST
    assert strokes(full, "a")[-1] == stroke(MOST + 9)


@pytest.mark.parametrize("tool", [Tool.PEN, Tool.HIGHLIGHTER])
def test_a_line_is_as_thick_as_on_paper(tool: Tool) -> None:
    assert begun(tool, Ink.BLUE, (0.5, 0.5), SCALE).width * SCALE.width == pytest.approx(THICKNESS[tool])


def test_a_finger_that_rests_makes_no_points() -> None:
    line = begun(Tool.PEN, Ink.RED, (0.5, 0.5), SCALE)
    assert led(line, (0.5, 0.5), (0.5 + 0.9 * LEAST_STEP / SCALE.width, 0.5), SCALE) is line
    assert led(line, (0.5, 0.5), (0.6, 0.5), SCALE).points == ((0.5, 0.5), (0.6, 0.5))


@pytest.mark.parametrize("tip", [(0.5, 0.5), (0.01, 0.5), (0.5, 0.01), (0.0, 0.0), (1.0, 1.0)])
def test_a_stamped_arrow_points_to_the_touch_and_stays_on_the_picture(tip: tuple[float, float]) -> None:
    tail, head = begun(Tool.ARROW, Ink.RED, tip, SCALE).points
    assert head == tip
    assert SCALE.length(tail, head) == pytest.approx(ARROW)
    assert min(tail) >= 0
    assert max(tail) <= 1


def test_a_finished_stroke_has_fewer_points_and_looks_the_same() -> None:
    turns = [2 * math.pi * number / 200 for number in range(201)]
    circle = tuple((0.5 + 0.1 * math.cos(t), 0.5 + 0.15 * math.sin(t)) for t in turns)  # 15 mm: round on glass
    done = finished(Stroke(Tool.PEN, Ink.RED, 0.01, circle), SCALE)
    assert (done.points[0], done.points[-1]) == (circle[0], circle[-1])
    assert len(done.points) < 70
    for point in circle:
        pairs = zip(done.points, done.points[1:], strict=False)
        assert min(_off(point, start, end, SCALE) for start, end in pairs) <= EVEN


@pytest.mark.parametrize("points", [((0.5, 0.5),), ((0.1, 0.1), (0.9, 0.9)), ((0.1, 0.1), (0.1, 0.1), (0.1, 0.1))])
def test_the_shortest_strokes_stay(points: tuple[tuple[float, float], ...]) -> None:
    done = finished(Stroke(Tool.PEN, Ink.RED, 0.01, points), SCALE)
    assert (done.points[0], done.points[-1]) == (points[0], points[-1])


def test_a_stroke_has_an_end() -> None:
    full = Stroke(Tool.PEN, Ink.RED, 0.01, tuple((number, 0.0) for number in range(MOST_POINTS)))
    assert led(full, (0, 0), (0.5, 0.5), SCALE) is full


def test_an_arrow_is_aimed_by_a_longer_way() -> None:
    start = (0.5, 0.5)
    stamp = begun(Tool.ARROW, Ink.RED, start, SCALE)
    assert led(stamp, start, (0.5 + 0.5 * AIMED / SCALE.width, 0.5), SCALE) is stamp
    aimed = led(stamp, start, (0.7, 0.5), SCALE)
    assert aimed.points == (start, (0.7, 0.5))
    assert led(aimed, start, (0.51, 0.5), SCALE) == stamp, "and back"


def test_lengths_know_that_a_picture_is_no_square() -> None:
    assert SCALE.length((0, 0), (1, 1)) == pytest.approx(math.hypot(150, 100))
