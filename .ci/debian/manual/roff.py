"""Man pages as text for roff, section by section."""

import datetime
import os
import re

GLYPHS = {"←": r"\[<-]", "→": r"\[->]", "↑": r"\[ua]", "↓": r"\[da]", "·": r"\[pc]", "…": "..."}


def roff(text):
    """A text; in options, names of programs and single dashes a hyphen is a minus sign."""
    text = text.replace("\\", r"\e")
    text = re.sub(r"(?<!\w)-{1,2}(?=\w)|(?<=plenum)-(?=\w)|(?<= )-(?= )",
                  lambda dashes: r"\-" * len(dashes[0]), text)
    for glyph, name in GLYPHS.items():
        text = text.replace(glyph, name)
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.M)


def code(text):
    """A text in which every hyphen is a minus sign: it can be copied."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    for glyph, name in GLYPHS.items():
        text = text.replace(glyph, name)
    return re.sub(r"^(?=[.'])", r"\\&", text)


def bold(text):
    return rf"\fB{code(text)}\fR"


def italic(text):
    return rf"\fI{code(text)}\fR"


def definitions(pairs):
    """What is defined, in bold, each with its text indented below."""
    return [line for term, text in pairs for line in (".TP", bold(term), roff(text))]


class Page:
    """A page that is being written."""

    def __init__(self, name, section, purpose, version):
        moment = int(os.environ.get("SOURCE_DATE_EPOCH", 0))
        date = datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%Y-%m-%d")
        purpose = purpose[0].lower() + purpose[1:].rstrip(".")
        self.name = name
        self.file = f"{name}.{section}"
        self.lines = [
            f'.TH {code(name.upper())} {section} {date} "{version}" "Plenum"',
            # Ragged and without hyphenation: an option is never cut in two.
            ".nh", ".ad l",
            ".SH NAME", rf"{code(name)} \- {roff(purpose)}"]

    def section(self, title, lines):
        """Adds a section, unless there is nothing in it."""
        if lines:
            self.lines += [f'.SH "{title}"'] + lines

    def paragraphs(self, title, texts):
        self.section(title, [line for text in texts for line in (".PP", roff(text))][1:])

    def examples(self, commands):
        self.section("EXAMPLES", [
            line for text in commands for line in (".PP", ".EX", code(text), ".EE")])

    def picture(self, title, text):
        """Adds lines as they stand."""
        self.section(title, [".EX", *(code(line) for line in text.splitlines()), ".EE"])

    def see_also(self, pages):
        self.section("SEE ALSO", [", ".join(
            f"{bold(name)}({chapter})" for name, chapter in pages if name != self.name)])

    def file_of_sections(self, path):
        """Adds what is written by hand: `## TITLE`, then lines such as `term | text`."""
        for part in path.read_text().split("## ")[1:] if path.exists() else []:
            title, *lines = part.strip().splitlines()
            self.section(title, definitions(line.split(" | ", 1) for line in lines if line))

    def save(self, folder):
        path = folder / self.file
        path.write_text("\n".join(self.lines) + "\n")
        return path
