"""Storms of sizes on every screen, and a drag through a thousand of them while keys are pressed: what
is there in the end is what `plenum screen` draws for the last size. `--all` makes every storm one of
a thousand."""

import random
import sys

from terminal import Terminal, difference, expected, finish, verdict

SCREENS = {
    "year": "Left", "details": "Left Enter", "threads": "F6 Down", "indicators": "F7 Right",
    "find": "F3 c o n", "filter": "F8 Space", "help": "F1", "print": "F4", "sources": "Left o",
    "meeting": "F5 PageDown PageDown PageDown", "overview": "F5 Tab", "help of the meeting": "F5 F1",
    "question of the meeting": "F5 q",
}
DRAG = "Left Down F6 Right F7 Left F3 c o n Enter F2 F8 Space F2 F1".split()
FINAL = [(121, 41), (80, 24), (61, 20), (200, 60)]
SEED = 2026


def sizes(count, final, seed):
    """Sizes as a hand draws them, with a leap now and then; never the one that comes in the end."""
    dice = random.Random(seed)
    columns, rows = 80, 24
    for _ in range(count):
        if dice.random() < 0.02:
            columns, rows = dice.choice([(1, 1), (500, 200), (2, 80), (80, 2), (40, 10), (300, 3)])
        columns = min(max(1, columns + dice.randint(-7, 7)), 500)
        rows = min(max(1, rows + dice.randint(-3, 3)), 200)
        if (columns, rows) != final:
            yield columns, rows


def storm(command, keys, final, count, in_between=()):
    """What is wrong in the end, or nothing."""
    terminal = Terminal(command, 80, 24)
    try:
        if fault := terminal.press(command, keys):
            return f"before: {fault}"
        pressed, rest = keys, list(in_between)
        for turn, size in enumerate(sizes(count, final, SEED + count)):
            terminal.resize(*size, skimming=True)
            if rest and turn % (count // len(in_between)) == 0:
                pressed = f"{pressed} {rest[0]}".strip()
                terminal.type(rest.pop(0))
        terminal.resize(*final, skimming=True)
        wanted = expected(tuple(command), f"{final[0]}x{final[1]}", pressed)
        if not terminal.becomes(wanted):
            return f"at {final}: {difference(wanted, terminal.picture.text())}"
        return str(terminal.picture.strays[:5]) if terminal.picture.strays else ""
    finally:
        terminal.close()


wants_all = sys.argv[1] == "--all"
command = sys.argv[1 + wants_all:]
for turn, (name, keys) in enumerate(SCREENS.items()):
    count = 1000 if wants_all else 150
    fault = storm(command, keys, FINAL[turn % len(FINAL)], count)
    verdict(f"{name}: as new after {count} sizes", not fault, fault)
for final in FINAL if wants_all else FINAL[:2]:
    fault = storm(command, "", final, 1000, DRAG)
    verdict(f"a drag of 1000 sizes with keys in it, to {final[0]}x{final[1]}", not fault, fault)
finish()
