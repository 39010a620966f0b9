"""A program on a pseudo-terminal of its own, looked at from outside.

    terminal = Terminal([plenum, plan], 80, 24, "xterm")
    terminal.type(b"\x1b[C")
    verdict("the next year", terminal.until(lambda: terminal.shows("2025")), terminal.picture.text())

Nothing sleeps for a fixed time: what should happen is waited for, some seconds at most.
"""

import difflib
import fcntl
import functools
import os
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

from picture import Picture

PATIENCE = 15
failed = 0
# When anything was last painted, on any terminal.
last_paint = 0.0
# Keys as `plenum screen` names them, and what every terminal understood here may send for them.
KEYS = {
    "Up": b"\x1b[A", "Down": b"\x1b[B", "Right": b"\x1b[C", "Left": b"\x1b[D", "Home": b"\x1b[1~",
    "End": b"\x1b[4~", "PageUp": b"\x1b[5~", "PageDown": b"\x1b[6~", "Delete": b"\x1b[3~",
    "Enter": b"\r", "Escape": b"\x1b", "Tab": b"\t", "S-Tab": b"\x1b[Z", "Space": b" ",
    "Backspace": b"\x7f", "C-c": b"\x03", "C-l": b"\x0c", "F1": b"\x1b[11~", "F2": b"\x1b[12~",
    "F3": b"\x1b[13~", "F4": b"\x1b[14~", "F5": b"\x1b[15~", "F6": b"\x1b[17~", "F7": b"\x1b[18~",
    "F8": b"\x1b[19~", "F9": b"\x1b[20~",
}


def verdict(name, is_right, explanation=""):
    """One line for each check, as .ci/terminal counts them."""
    global failed
    print(f"ok     {name}" if is_right else f"FAILED {name}", flush=True)
    if not is_right:
        failed += 1
        print("".join(f"       | {line:.100}\n" for line in str(explanation).split("\n")[:12]), end="")
    return is_right


def finish():
    sys.exit(failed > 0)


def difference(wanted, found):
    """What a picture has that it should not have, and the other way round."""
    lines = difflib.unified_diff(wanted.split("\n"), found.split("\n"), lineterm="", n=0)
    return "\n".join(line for line in lines if line[:3] not in ("---", "+++", "@@ "))


@functools.cache
def colors_of(term):
    """The number of colours of a terminal, by its terminfo."""
    answer = subprocess.run(["tput", "-T", term, "colors"], capture_output=True, text=True)
    return str(max(0, int(answer.stdout)))


@functools.cache
def expected(command, size, keys, *options, term="xterm-256color"):
    """What `plenum screen` draws after these keys, as a picture of this terminal has it."""
    answer = subprocess.run(
        [command[0], "screen", *command[1:], *options, "--colors", colors_of(term), "--size", size,
         "--keys", keys],
        capture_output=True, text=True, encoding="utf-8", timeout=30)
    rows = answer.stdout.removesuffix("\n").replace("█", " ").split("\n")
    return "\n".join(row.rstrip() for row in rows)


class Terminal:
    """The program, its terminal, and what has been painted."""

    def __init__(self, command, columns=80, rows=24, term="xterm-256color", **settings):
        self.picture = Picture(columns, rows, term)
        self.raw, self.status = b"", None
        # What one start remembers, the next must not find.
        self.state = tempfile.mkdtemp()
        settings = {"TERM": term, "XDG_STATE_HOME": self.state} | settings
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            # The parent sets nothing, so that the program finds the size that it shall have.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(command[0], command, os.environ | settings)
        os.set_blocking(self.master, False)
        # The modes before the program had a chance to change them are those of any new terminal.
        self.modes_before = plain_modes()

    def press(self, command, keys, *options, size="80x24"):
        """Presses keys one after the other, each when the picture of the one before is there."""
        pressed, wanted = "", expected(tuple(command), size, "", *options)
        is_right = self.becomes(wanted)
        for key in keys.split():
            pressed = f"{pressed} {key}".strip()
            (self.step if "F5" in pressed else self.type)(key)
            is_right = self.becomes(wanted := expected(tuple(command), size, pressed, *options))
        return "" if is_right else f"after {pressed}: {difference(wanted, self.picture.text())}"

    def step(self, key):
        """Presses a key as a hand does in a meeting: what is pressed within 80 ms of the press before
        is a held button. Paced by what was painted, for a loaded machine hears a press late."""
        time.sleep(max(0, last_paint + 0.085 - time.monotonic()))
        self.type(key)

    def type(self, *keys):
        """Keys by name, or bytes; everything is sent at once."""
        data = b"".join(
            key if isinstance(key, bytes) else KEYS.get(key, key.encode()) for key in keys)
        while data:
            try:
                data = data[os.write(self.master, data):]
            except BlockingIOError:
                select.select([self.master], [self.master], [], PATIENCE)
                self.read()

    def resize(self, columns, rows, skimming=False):
        """Another size; what was painted before it is read first, so far as it is there."""
        self.read(skimming)
        self.picture.resize(columns, rows)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, skimming=False):
        """Takes what has been painted; False once nobody can paint any more."""
        global last_paint
        while True:
            try:
                chunk = os.read(self.master, 1 << 16)
            except BlockingIOError:
                return True
            except OSError:
                return False
            last_paint = time.monotonic()
            self.raw += chunk
            (self.picture.skim if skimming else self.picture.feed)(chunk)

    def until(self, condition, patience=PATIENCE):
        """Whether it comes true before patience ends; looked at whenever something was painted."""
        deadline = time.monotonic() + patience
        while True:
            is_open = self.read()
            if condition():
                return True
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            # The process may end, or a file appear, without a byte.
            if is_open:
                select.select([self.master], [], [], min(left, 0.02))
            else:
                time.sleep(0.005)

    def shows(self, words):
        return words in self.picture.text()

    def is_painted(self):
        return bool(self.picture.text().strip())

    def becomes(self, text):
        """Waits for a picture."""
        return self.until(lambda: self.picture.text() == text)

    def has_ended(self):
        if self.status is None:
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status is not None

    def ending(self):
        """The status with which it ended, negative for a signal; None if it does not end."""
        self.until(self.has_ended)
        self.read()
        return self.status

    def damage(self):
        """What the program left behind on its terminal; nothing if all is as before."""
        left = []
        if self.picture.modes & {1000, 1006, 1047, 1049, 47}:
            left.append(f"modes {self.picture.modes}")
        if b"\x1b[?25l" in self.raw and 25 not in self.picture.modes:
            left.append("no cursor")
        if self.picture.page:
            left.append(f"the page's colour {self.picture.page}")
        if not self.picture.plain:
            left.append("attributes")
        if termios.tcgetattr(self.master) != self.modes_before:
            left.append("modes of the line")
        if self.has_company():
            left.append("a process")
        return left

    def has_company(self):
        """Whether anything of the program's group is still there."""
        try:
            os.killpg(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    def close(self):
        """Ends it if it has not ended, and hangs up."""
        if not self.has_ended():
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self.status = -signal.SIGKILL
        if self.master >= 0:
            os.close(self.master)
            self.master = -1
        shutil.rmtree(self.state, ignore_errors=True)


@functools.cache
def plain_modes():
    master, slave = pty.openpty()
    modes = termios.tcgetattr(master)
    os.close(master)
    os.close(slave)
    return modes
