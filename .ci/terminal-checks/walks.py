"""Every kind of terminal, every screen: what is painted is what `plenum screen` draws, and no byte of
it is unknown to that terminal's terminfo. `--all` takes every size with every terminal."""

import sys

from terminal import Terminal, difference, expected, finish, verdict

TERMS = ["xterm-256color", "xterm", "screen", "tmux", "linux", "vt100", "vt220", "rxvt", "putty"]
SIZES = [(1, 1), (39, 9), (40, 12), (60, 20), (120, 40), (200, 60), (300, 100), (500, 200), (2, 80)]
BROWSING = (
    "Left Down Tab S-Tab Enter Right Escape F6 Down Escape F7 Right Escape F3 c o n Down Enter "
    "F8 Down Space Escape Delete F2 F1 PageDown Escape F4 Right Escape 2 0 2 4")
MEETING = "F5 PageDown PageDown PageDown . PageDown PageUp Tab Down Escape"


def walk(command, columns, rows, term, keys):
    """What went wrong at which key, or nothing."""
    terminal = Terminal(command, columns, rows, term)
    try:
        pressed, size = "", f"{columns}x{rows}"
        for key in ["", *keys]:
            wanted = expected(tuple(command), size, (pressed + " " + key).strip(), term=term)
            # In one column nothing is painted, whatever it would be.
            wanted = wanted if columns > 1 else ""
            if key and wanted == terminal.picture.text():
                # Nothing could tell when such a key has been heard.
                continue
            if key:
                pressed += " " + key
                (terminal.step if "F5" in pressed else terminal.type)(key)
            if not terminal.becomes(wanted):
                return f"after{pressed}:\n{difference(wanted, terminal.picture.text())}"
            if terminal.picture.strays:
                return f"after{pressed}: {terminal.picture.strays[:5]}"
        # In a meeting it is asked whether one means it; elsewhere nobody is there to hear the answer.
        terminal.until(lambda: b"\x1b[" in terminal.raw)
        terminal.type("C-c", "y")
        if terminal.ending() != 0 or terminal.damage():
            return f"status {terminal.status}, left behind: {terminal.damage()}"
        return ""
    finally:
        terminal.close()


def check(command, term, sizes, keys, name):
    faults = [f"{size}: {fault}" for size in sizes if (fault := walk(command, *size, term, keys))]
    verdict(f"{term}, {name}", not faults, "\n".join(faults))


wants_all = sys.argv[1] == "--all"
command = sys.argv[1 + wants_all:]
for turn, term in enumerate(TERMS):
    check(command, term, [(80, 24)], BROWSING.split(), "a walk through all screens at 80x24")
    check(command, term, [(80, 24)], MEETING.split(), "a meeting at 80x24")
    others = SIZES if wants_all else [SIZES[turn], SIZES[(turn + 4) % len(SIZES)]]
    keys = BROWSING.split() if wants_all else BROWSING.split()[:12]
    check(command, term, others, keys, "at " + " ".join(f"{x}x{y}" for x, y in others))
finish()
