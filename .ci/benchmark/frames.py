"""Writes what plenum shows of each year, with its colours, for the bare C program to show as well.

    frames.py PLENUM FILE YEAR…

The program runs in tmux, which tells what stands in each cell. In the file a screen ends in a form
feed, and a style begins with byte 1, a digit (1 bold, 2 underlined, 4 reversed, added up) and the
numbers of the colours of the character and of its ground, each in two hexadecimal digits.
"""

import re
import subprocess
import sys
import time

COLUMNS, ROWS = 120, 40
TEXT, PAGE = 255, 16  # nearly white on black
ATTRIBUTES = {1: 1, 4: 2, 7: 4}


def tmux(server, *words):
    command = ["tmux", "-L", server, "-f", "/dev/null", *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def captured(plenum, year):
    """The screen of a year as tmux tells it, in escape sequences."""
    # A server that ends takes a while, so each year has one of its own.
    server = f"plenum-bench-{year}"
    tmux(server, "new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS),
         f"TERM=xterm-256color exec '{plenum}' --year {year}")
    try:
        deadline = time.monotonic() + 10
        while "F1" not in (screen := tmux(server, "capture-pane", "-e", "-p")):
            if time.monotonic() > deadline:
                sys.exit(f"no screen of {year}")
    finally:
        tmux(server, "kill-server")
    return screen


def styled(screen):
    """The screen with our marks for styles in place of escape sequences."""
    attributes, ink, ground, result, written = 0, TEXT, PAGE, [], None
    for text, codes in re.findall(r"([^\x1b]+)|\x1b\[([\d;]*)m", screen):
        if text:
            # Blanks look the same in every ink.
            is_blank = not text.strip() and not attributes & 6
            style = (0, TEXT, ground) if is_blank else (attributes, ink, ground)
            if style != written:
                result.append("\x01%d%02x%02x" % style)
                written = style
            result.append(text)
            continue
        numbers = [int(code or 0) for code in codes.split(";")]
        while numbers:
            number = numbers.pop(0)
            if number == 0:
                attributes, ink, ground = 0, TEXT, PAGE
            elif number in ATTRIBUTES:
                attributes |= ATTRIBUTES[number]
            elif number == 39:
                ink = TEXT
            elif number == 49:
                ground = PAGE
            elif number in (38, 48):
                if number == 38:
                    ink = numbers[1]
                else:
                    ground = numbers[1]
                del numbers[:2]
    return "".join(result)


def main():
    plenum, path, *years = sys.argv[1:]
    with open(path, "w", encoding="utf-8") as file:
        for year in years:
            file.write(styled(captured(plenum, year)) + "\f")


if __name__ == "__main__":
    main()
