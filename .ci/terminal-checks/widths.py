"""Asks `plenum screen` for many sizes: it never fails, and no line is wider than the size."""

import itertools
import subprocess
import sys
import unicodedata

plenum, fixtures = sys.argv[1:]
plans = [[], [f"{fixtures}/example.yaml"]]
columns = [1, 2, 7, 20, 39, 40, 60, 69, 70, 80, 120, 300]
rows = [1, 3, 9, 10, 12, 24, 40, 100]
keys = ["", "Enter", "F1", "F6", "F7", "F8"]


def width(line):
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in line)


# Every size with every plan; screens and languages take turns.
faults = 0
turns = itertools.cycle(itertools.product(["en", "vi"], keys))
for plan, column, row in itertools.product(plans, columns, rows):
    language, key = next(turns)
    command = [plenum, "screen", *plan, "--size", f"{column}x{row}", "--lang", language]
    command += ["--keys", key]
    answer = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=20)
    lines = answer.stdout.removesuffix("\n").split("\n")
    widest = max(map(width, lines))
    if answer.returncode or answer.stderr or len(lines) != row or widest > column:
        faults += 1
        print(f"{' '.join(command[1:])}: status {answer.returncode}, {len(lines)} rows, "
              f"{widest} columns {answer.stderr}")
sys.exit(faults > 0)
