"""What a terminal shows after some bytes, and which bytes it should never have been sent.

    picture = Picture(80, 24, "xterm")
    picture.feed(output)
    picture.text()    # the rows, without the blanks at their ends
    picture.strays    # sequences that terminfo does not name for such a terminal
    picture.page      # the colour around the cells, "00/00/00"; None while it is the terminal's own

A sequence is told by its shape, which is the sequence without its numbers. Shapes are taken from
terminfo, so that text of a plan which a terminal would act on is found, whatever it would do.
"""

import codecs
import ctypes
import locale
import re
import subprocess

locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
columns_of = ctypes.CDLL(None).wcwidth  # ncurses counts by it too
# Plenum switches the mouse on and off whatever terminfo says.
MOUSE = {"\x1b[?1000h", "\x1b[?1006h", "\x1b[?1006l", "\x1b[?1000l"}
# Nor does terminfo know of the colour around the cells.
PAGE = re.compile(r"\x1b\](?:11;rgb:([0-9a-f]{2}(?:/[0-9a-f]{2}){2})|111)\x1b\\")
PAGELESS = re.compile("linux|putty|rxvt|vt")
SEQUENCE = re.compile(
    r"\x1b(?:\[([<-?]*)([0-9;]*)([ -/]*[@-~])|\](?:R|P[0-9A-Fa-f]{7}|[^\x07\x1b]*(?:\x07|\x1b\\))"
    r"|[ -/]+[0-~]|[0-Z\\^-~])")


def shape(sequence):
    """`ESC [ 1 2 ; 5 H` → `ESC [ H`; modes keep their numbers."""
    mode = sequence[-1:] in "hl" and sequence.startswith("\x1b[")
    return sequence if mode else re.sub("[0-9;]", "", sequence)


def shapes(term):
    """The shapes of the sequences and the control characters that terminfo names."""
    listing = subprocess.run(
        ["infocmp", "-1", "-x", term], capture_output=True, text=True, check=True).stdout
    found = set()
    for line in re.findall(r"^\t\w+=(.*),$", listing, re.MULTILINE):
        line = re.sub(r"\$<[^>]*>|%(?:[?;te]|p\d|\{\d+\}|'.'|[:\d.]*[doxXs]|.)", "", line)
        line = re.sub(r"\^(.)", lambda hit: chr(ord(hit[1]) ^ 64), line)
        for escape, byte in {r"\E": "\x1b", r"\r": "\r", r"\n": "\n", r"\b": "\b", r"\007": "\7"}.items():
            line = line.replace(escape, byte)
        found |= {shape(hit[0]) for hit in SEQUENCE.finditer(line)}
        found |= {byte for byte in SEQUENCE.sub("", line) if byte < " "}
    return found


class Picture:
    """The screen of a terminal, so far as ncurses makes use of it."""

    known = {}

    def __init__(self, columns, rows, term):
        if term not in self.known:
            self.known[term] = shapes(term) | MOUSE
        self.allowed = self.known[term]
        self.has_page, self.page = not PAGELESS.match(term), None
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.pending, self.strays, self.modes, self.plain = "", [], set(), True
        self.resize(columns, rows)

    def resize(self, columns, rows):
        """An empty screen of another size: whoever draws has to draw it anew."""
        self.columns, self.rows = columns, rows
        self.cells = [[" "] * columns for _ in range(rows)]
        self.x = self.y = 0
        self.saved = 0, 0
        self.top, self.bottom, self.last = 0, rows - 1, " "

    def text(self):
        # A full block is shown as its cell's background, which as text is a blank.
        return "\n".join("".join(row).replace("█", " ").rstrip() for row in self.cells)

    def feed(self, output):
        text = self.pending + self.decoder.decode(output)
        place, end = 0, len(text)
        while place < end:
            if text[place] == "\x1b":
                found = SEQUENCE.match(text, place)
                if not found:
                    break
                self.obey(found)
                place = found.end()
            else:
                self.put(text[place])
                place += 1
        self.pending = text[place:]
        if len(self.pending) > 64:
            self.strays.append(self.pending)
            self.pending = ""

    def skim(self, output):
        """Looks for strays only, where nobody wants the picture."""
        text = self.pending + self.decoder.decode(output)
        start = text.rfind("\x1b")
        cut = start if start >= 0 and not SEQUENCE.match(text, start) else len(text)
        text, self.pending = text[:cut], text[cut:]
        self.strays += [hit[0] for hit in SEQUENCE.finditer(text) if not self.knows(hit[0])]
        plain = set(SEQUENCE.sub("", text))
        self.strays += [sign for sign in plain - self.allowed if sign < " " or "\x7f" <= sign < "\xa0"]

    def put(self, character):
        if character < " " or "\x7f" <= character < "\xa0":
            self.control(character)
            return
        width = columns_of(ord(character))
        if width < 1:
            place = min(max(self.x - 1, 0), self.columns - 1)
            if width < 0:
                self.strays.append(character)
            elif place:
                place -= self.cells[self.y][place] == ""
            self.cells[self.y][place] += character
            return
        if self.x + width > self.columns:
            self.x = 0
            self.line_feed()
        self.cells[self.y][self.x] = character
        if width == 2 and self.x + 1 < self.columns:
            self.cells[self.y][self.x + 1] = ""
        self.x += width
        self.last = character

    def control(self, byte):
        if byte not in self.allowed:
            self.strays.append(byte)
        if byte == "\r":
            self.x = 0
        elif byte == "\n":
            self.line_feed()
        elif byte == "\b":
            self.x = max(0, min(self.x, self.columns - 1) - 1)
        elif byte == "\t":
            self.x = min(self.columns - 1, self.x // 8 * 8 + 8)

    def line_feed(self):
        if self.y == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.y = min(self.y + 1, self.rows - 1)

    def scroll(self, top, count):
        """Moves the rows from `top` to the end of the region up, or down if `count` is negative."""
        blank = [[" "] * self.columns for _ in range(min(abs(count), self.bottom + 1 - top))]
        rows = self.cells[top : self.bottom + 1]
        rows = rows[count:] + blank if count > 0 else blank + rows[:count]
        self.cells[top : self.bottom + 1] = rows

    def knows(self, sequence):
        return shape(sequence) in self.allowed or self.has_page and PAGE.fullmatch(sequence)

    def obey(self, sequence):
        if not self.knows(sequence[0]):
            self.strays.append(sequence[0])
        if page := PAGE.fullmatch(sequence[0]):
            self.page = page[1]
        elif sequence[3] is None:
            self.move(sequence[0])
        else:
            self.steer(sequence)

    def steer(self, sequence):
        numbers = [int(number or 0) for number in sequence[2].split(";")]
        if sequence[3] in "hl":
            self.modes = (self.modes | set(numbers)) if sequence[3] == "h" else self.modes - set(numbers)
        elif sequence[3] == "m":
            # Several that say the ordinary colour may follow each other.
            self.plain = set(numbers) <= {0, 10} or (self.plain and set(numbers) <= {10, 39, 49})
        elif not sequence[1]:
            self.carry_out(sequence[3], numbers[0], numbers[1] if len(numbers) > 1 else 0)

    def move(self, sequence):
        if sequence == "\x1b7":
            self.saved = self.x, self.y
        elif sequence == "\x1b8":
            self.x, self.y = min(self.saved[0], self.columns - 1), min(self.saved[1], self.rows - 1)
        elif sequence == "\x1bD":
            self.line_feed()
        elif sequence == "\x1bM" and self.y == self.top:
            self.scroll(self.top, -1)
        elif sequence == "\x1bM":
            self.y = max(0, self.y - 1)

    def carry_out(self, final, first, second):
        count, row = max(1, first), self.cells[self.y]
        if final in "Hf":
            self.y, self.x = min(count, self.rows) - 1, min(max(1, second), self.columns) - 1
        elif final in "G`":
            self.x = min(count, self.columns) - 1
        elif final == "d":
            self.y = min(count, self.rows) - 1
        elif final in "AB":
            self.y = min(max(0, self.y + (count if final == "B" else -count)), self.rows - 1)
        elif final in "CD":
            self.x = min(max(0, min(self.x, self.columns - 1) + (count if final == "C" else -count)),
                         self.columns - 1)
        elif final == "J":
            self.erase(first)
            for y in range(self.y + 1 if first == 0 else 0, self.rows if first != 1 else self.y):
                self.cells[y] = [" "] * self.columns
        elif final == "K":
            self.erase(first)
        elif final == "X":
            row[self.x : self.x + count] = [" "] * len(row[self.x : self.x + count])
        elif final == "P":
            row[self.x :] = (row[self.x + count :] + [" "] * count)[: self.columns - self.x]
        elif final == "@":
            row[self.x :] = ([" "] * count + row[self.x :])[: self.columns - self.x]
        elif final in "LM":
            self.scroll(self.y, count if final == "M" else -count)
        elif final in "ST":
            self.scroll(self.top, count if final == "S" else -count)
        elif final == "b":
            for _ in range(count):
                self.put(self.last)
        elif final == "r":
            # A region of the size before may still be on its way.
            self.top, self.bottom = min(count, self.rows) - 1, min(second or self.rows, self.rows) - 1
            self.x = self.y = 0

    def erase(self, part):
        """A part of the cursor's row: 0 from the cursor on, 1 up to it, 2 all."""
        begin = 0 if part else self.x
        end = min(self.x + 1, self.columns) if part == 1 else self.columns
        self.cells[self.y][begin:end] = [" "] * (end - begin)
