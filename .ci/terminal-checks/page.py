"""The strip at a window's edges, which cells do not cover: it has the colour of the page while Plenum
is there, and is the terminal's own again whenever it is not. What a signal or a crash leaves behind,
signals.py looks at."""

import os
import sys

from picture import PAGE
from terminal import Terminal, finish, verdict

DARK, LIGHT = "00/00/00", "ff/ff/ff"


def start(arguments=(), term="xterm-256color", **settings):
    terminal = Terminal([plenum, *arguments, plan], term=term, **settings)
    terminal.until(terminal.is_painted)
    return terminal


def finds(name, page, arguments=(), **settings):
    """What the strip is like as soon as there is a picture, and after the end."""
    terminal = start(arguments, **settings)
    found = terminal.picture.page
    terminal.type("C-c", "y")
    verdict(f"{name}: {page or 'left alone'}",
            found == page and terminal.ending() == 0 and not terminal.damage()
            and not terminal.picture.strays and (page or not PAGE.search(terminal.raw.decode())),
            f"{found} {terminal.status} {terminal.damage()} {terminal.picture.strays}")
    terminal.close()


def colors(terminal):
    """The colours that the strip has had, one after the other."""
    return [hit[1] for hit in PAGE.finditer(terminal.raw.decode())]


def becomes(name, keys, wanted, **settings):
    terminal = start(**settings)
    terminal.type(*keys)
    verdict(name, terminal.until(lambda: colors(terminal) == wanted), colors(terminal))
    terminal.close()


def writes(**settings):
    """How often the program has written when its first picture is there."""
    terminal = start(("--no-state",), **settings)
    with open(f"/proc/{terminal.pid}/io") as counts:
        written = [line for line in counts if line.startswith("syscw")]
    terminal.close()
    return written


plenum, plan = sys.argv[1:]
os.environ["XDG_RUNTIME_DIR"] = "/nonexistent"
for term in ("xterm-256color", "tmux-256color"):
    finds(term, DARK, term=term)
    finds(f"{term}, light", LIGHT, ("--background", "light"), term=term)
finds("the meeting", DARK, ("present",))
for term in ("linux", "putty", "rxvt-256color", "vt100", "vt220"):
    finds(term, None, term=term)
finds("no colours", None, NO_COLOR="1")
finds("Konsole", None, KONSOLE_VERSION="221203")
becomes("another background", ["T"], [DARK, LIGHT])
becomes("another language", ["L", "T"], [DARK, LIGHT])
# A program without a shell goes on at once.
becomes("stopped, and on", [b"\x1a"], [DARK, None, DARK])
becomes("an editor in between", ["e"], [DARK, None, DARK], EDITOR="true")
verdict("no write more for it", writes() == writes(KONSOLE_VERSION="221203"), writes())
finish()
