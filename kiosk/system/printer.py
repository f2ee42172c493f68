"""The printer, through `lp`: pages go in by its standard input, nothing is written to a disk of ours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

PATIENCE_MS = 20_000
"""Time after which a queue that does not answer has failed: somebody stands there and waits."""
KILL_MS = 1000
TITLE = "kiosk"
"""Name of the job in the queue; it tells nothing of who printed what."""


class Printer(QObject):
    """Prints on the queue of this name; empty: there is none."""

    def __init__(self, name: str, tell: Callable[[str], None], parent: QObject | None = None) -> None:
        """`tell` hears why a page was not printed."""
        super().__init__(parent)
        self._name = name
        self._tell = tell
        self._jobs: list[_Job] = []

    def is_there(self) -> bool:
        """Whether a printer is set up."""
        return bool(self._name)

    def print(self, pdf: bytes, done: Callable[[bool], None]) -> None:
        """Hand the pages over, and say in the end whether the queue took them."""
        import shutil

        program = shutil.which("lp")
        if program is None:
            self._tell("print: expected the program lp (package cups-client), there is none")
            QTimer.singleShot(0, self, lambda: done(False))
            return
        for over in [job for job in self._jobs if job.is_over()]:
            self._jobs.remove(over)
            over.deleteLater()
        job = _Job(lambda why: self._answer(why, done), self)
        self._jobs.append(job)
        job.start(program, ["-d", self._name, "-t", TITLE, "-s", "-"], pdf)

    def _answer(self, why: str, done: Callable[[bool], None]) -> None:
        if why:
            self._tell(f'print: {why}; the queue is "{self._name}"')
        done(not why)

    def stop(self) -> None:
        """End what still runs."""
        for job in self._jobs:
            job.stop()


class _Job(QObject):
    """One call of lp; it answers once, and lives until the program has ended."""

    def __init__(self, answer: Callable[[str], None], parent: QObject) -> None:
        """`answer` hears why it failed; an empty text when it did not."""
        super().__init__(parent)
        self._answer: Callable[[str], None] | None = answer
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._too_late)

    def is_over(self) -> bool:
        """Whether the program has ended."""
        return self._process.state() is QProcess.ProcessState.NotRunning

    def start(self, program: str, arguments: list[str], pages: bytes) -> None:
        """Run it; the pages go in by its standard input."""
        self._patience.start(PATIENCE_MS)
        self._process.start(program, arguments)
        self._process.write(pages)
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """End it; nobody waits for the answer any more."""
        self._answer = None
        if not self.is_over():
            self._process.kill()
            self._process.waitForFinished(KILL_MS)

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        ended = status is QProcess.ExitStatus.NormalExit
        self._end("" if ended and code == 0 else f"lp ended with {code}")

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end("lp could not be started")

    @Slot()
    def _too_late(self) -> None:
        self._process.kill()
        self._end(f"lp did not answer within {PATIENCE_MS / 1000:g} s")

    def _end(self, why: str) -> None:
        self._patience.stop()
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(why)
