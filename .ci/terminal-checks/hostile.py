"""Plans that mean harm (fixtures/hostile): nothing of them reaches a terminal, a page or a spreadsheet
as a command, whatever the program is asked for."""

import csv
import html.parser
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

from decimal import Decimal, InvalidOperation

from picture import columns_of
from terminal import Terminal, difference, expected, finish, verdict

# C0, DEL, C1, separators of lines, and what turns the direction of a text.
COMMANDS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]")
# The most scalars that a cell may hold: a letter with its marks. ncurses keeps five.
MOST = 8
WALK = ("Down Down Enter Down Escape Left Right Tab F6 Down Escape F7 Escape F8 Down Escape F3 a "
        "Escape F4 Down Escape F5 PageDown PageDown PageDown PageDown PageDown PageDown PageDown Tab")
HARMLESS_TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "section", "article",
    "h1", "h2", "h3", "h4", "p", "span", "div", "table", "thead", "tbody", "tfoot", "tr", "th", "td",
    "caption", "colgroup", "col", "ul", "ol", "li", "dl", "dt", "dd", "a", "sup", "sub", "b", "strong",
    "em", "i", "small", "br", "hr", "time", "abbr", "figure", "figcaption", "svg", "rect", "line", "path"}


def run(*arguments):
    """Standard output and standard error together, read as they are."""
    answer = subprocess.run([plenum, *arguments], capture_output=True, timeout=60)
    return answer.returncode, answer.stdout, answer.stderr


class Page(html.parser.HTMLParser):
    """Collects what a browser would carry out."""

    def __init__(self, text):
        super().__init__()
        self.harm, self.styles, self.shown = [], 0, ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.styles += tag == "style"
        if tag not in HARMLESS_TAGS:
            self.harm.append(tag)
        for name, value in attributes:
            is_policy = value == "Content-Security-Policy"
            if name.startswith("on") or name in ("src", "srcdoc", "action", "formaction") or (
                    name == "http-equiv" and not is_policy):
                self.harm.append(f"{tag} {name}={value}")
            if name == "href" and not re.match(r"(https?://|mailto:|#)", value or ""):
                self.harm.append(f"{tag} {name}={value}")

    def handle_comment(self, data):
        self.harm.append(f"comment {data}")

    def handle_data(self, data):
        self.shown += data


def is_formula(cell):
    """Whether a spreadsheet would calculate the cell: by its first sign that can be seen."""
    seen = "".join(sign for sign in cell if unicodedata.category(sign) not in ("Cf", "Zs", "Cc", "Mn"))
    seen = unicodedata.normalize("NFKC", seen)
    if not seen or seen[0] not in "=+-@":
        return False
    try:
        Decimal(cell)
        return False
    except InvalidOperation:
        return True


def is_flooded(line):
    """Whether a character of the line carries more marks than any script needs."""
    run = 0
    for sign in line:
        run = run + 1 if columns_of(ord(sign)) <= 0 else 1
        # The excerpt of a diagnostic is made of two pieces.
        if run > 2 * MOST:
            return True
    return False


def written(name, path):
    """Every text that the program writes about the plan."""
    outputs = {}
    for keys in ("", "Enter", "Left", "F6", "F7", "F8", "F3 a", "F4", "F5 PageDown PageDown PageDown"):
        for language in ("en", "vi"):
            outputs[f"screen {keys} {language}"] = run(
                "screen", path, "--size", "90x40", "--lang", language, "--keys", keys)
    outputs["check"] = run("check", path)
    outputs["read"] = run("read", path)
    outputs["page"] = run("print", path, "--format", "text", "--output", "-", "--lang", "both")
    faults = []
    for what, (status, output, errors) in outputs.items():
        text = output.decode() + errors.decode()
        if hit := COMMANDS.search(text.replace("\f", "")):
            faults.append(f"{what}: U+{ord(hit[0]):04X} in {text[max(0, hit.start() - 30):hit.end() + 9]!r}")
        for line in text.split("\n"):
            if what.startswith("screen") and is_flooded(line):
                faults.append(f"{what}: a flood in {line[:30]!r}")
                break
    verdict(f"{name}: no command in what screen, check, read and print write", not faults,
            "\n".join(faults))
    return outputs["check"][0] == 0


def exported(name, path):
    """CSV, JSON and HTML, as those read them who carry them out."""
    status, output, errors = run("export", path, "--format", "json", "--notes")
    text = output.decode()
    json.loads(text)
    checked = run("check", path, "--format", "json")[1].decode()
    json.loads(checked)
    verdict(f"{name}: JSON holds no command", not COMMANDS.search(text + checked), repr(text[:200]))
    output = run("export", path, "--format", "csv", "--notes")[1].decode()
    cells = [cell for row in csv.reader(io.StringIO(output.removeprefix("\ufeff"))) for cell in row]
    formulas = [cell for cell in cells if is_formula(cell)]
    verdict(f"{name}: no cell of the CSV is a formula", not formulas, "\n".join(map(repr, formulas)))
    verdict(f"{name}: CSV holds no command", not COMMANDS.search(output.replace("\r\n", "")))
    output = run("print", path, "--format", "html", "--output", "-", "--lang", "both")[1].decode()
    page = Page(output)
    verdict(f"{name}: the page in a browser carries nothing out",
            not page.harm and page.styles == 1 and not COMMANDS.search(output),
            f"{page.harm} {page.styles} {COMMANDS.search(output)}")


def painted(name, path, term, keys):
    """The real program on a terminal: nothing that terminfo does not name, no flood in any cell."""
    terminal = Terminal([plenum, path], 90, 40, term)
    terminal.until(terminal.is_painted)
    pressed, faults = "", []
    for key in keys.split():
        pressed += " " + key
        (terminal.step if "F5" in pressed else terminal.type)(key)
        wanted = bare(expected((plenum, path), "90x40", pressed.strip(), term=term))
        if not terminal.until(lambda: bare(terminal.picture.text()) == wanted):
            faults.append(f"after{pressed}:\n{difference(wanted, bare(terminal.picture.text()))}")
            break
        flood = max((cell for row in terminal.picture.cells for cell in row), key=len)
        if len(flood) > MOST:
            faults.append(f"after{pressed}: {flood!r}")
    faults += [f"{stray!r}" for stray in terminal.picture.strays[:5]]
    verdict(f"{name}: a walk on {term} paints text and nothing else", not faults, "\n".join(faults))
    terminal.type("C-c", "y")
    verdict(f"{name}: and ends as ever on {term}",
            terminal.ending() in (0, 2) and not terminal.damage(), f"{terminal.status} {terminal.damage()}")
    terminal.close()


def bare(picture):
    """A picture without what takes no column, and without the later members of a joined emoji: of
    both ncurses keeps only some."""
    picture = re.sub("\u200d[\u2600-\u27ff\U0001f300-\U0001faff]|[\U0001f3fb-\U0001f3ff]", "", picture)
    text = "".join(sign for sign in picture if sign == "\n" or columns_of(ord(sign)) > 0)
    return "\n".join(line.rstrip() for line in text.split("\n"))


def marked(path):
    """Texts that look like statuses stand where texts stand: the column of marks has only the plan's."""
    screen = run("screen", path, "--size", "90x32", "--year", "2024")[1].decode().split("\n")
    head = next(y for y, line in enumerate(screen) if "─ Achievements reported for 2024 ─" in line)
    # Between the borders of the left panel; a chip ends two columns before its border.
    rows = [line.split("│")[1] for line in screen[head + 1 :] if line.startswith("│")]
    marks = "".join(row[1:2] for row in rows).replace(" ", "")
    words = [found[1] for row in rows if (found := re.search(r"(\S+)  $", row))]
    review = json.loads(run("export", path, "--format", "json")[1])
    verdict("status-marks: beside a text made to look achieved stands what the plan says",
            marks == "▪×" and words == ["reported", "cancelled"] and "achieved" not in
            re.findall(r'"status" ?: ?"(\w+)"', json.dumps(review)), f"{marks} {words}")


def named(folder):
    """The name of the file means harm as well."""
    name = "a\x1b[2J\u202e\x9b5i\n=1+1<b>.yaml"
    path = f"{folder}/{name}"
    shutil.copy(f"{plans}/../minimal.yaml", path)
    written("a file with a hostile name", path)
    exported("a file with a hostile name", path)
    painted("a file with a hostile name", path, "xterm", "Enter F4 Escape F5 PageDown")
    for arguments in (["screen", f"{folder}/none{name}"], ["export", f"{folder}/none{name}"],
                      ["screen", path, "--keys", "\x1b[2J"], ["print", path, "--output", f"{folder}/x/{name}"],
                      ["console", name], ["--no-such\x1b[2J\u202e"], ["screen", path, "--size", "\x1b[2J"]):
        status, output, errors = run(*arguments)
        text = (output + errors).decode()
        verdict(f"a hostile name after {arguments[0]!a:.20}: refused in plain letters",
                status not in (0, 1) and not COMMANDS.search(text), repr(text))


plenum, plans = sys.argv[1:]
os.environ["XDG_RUNTIME_DIR"] = folder = tempfile.mkdtemp()
for file in sorted(os.listdir(plans)):
    name, path = file.removesuffix(".yaml"), f"{plans}/{file}"
    if written(name, path):
        exported(name, path)
        painted(name, path, "xterm-256color", WALK)
    else:
        painted(name, path, "xterm-256color", "Down Down F2 PageDown")
    if name in ("combining", "wide", "escapes"):
        painted(name, path, "vt100", "Down")
marked(f"{plans}/status-marks.yaml")
named(folder)
shutil.rmtree(folder)
finish()
