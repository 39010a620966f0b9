"""Runs full-screen programs in a pseudo-terminal, presses their keys and measures them.

Used by .ci/bench. Time runs from just before a program is started, or its key pressed, to the
moment at which the last byte of the answer has been read; an answer is over when nothing has come
for a while, which is not counted.
"""

import argparse
import fcntl
import os
import pathlib
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time

COLUMNS, ROWS = 120, 40
QUIET = 0.03  # seconds without output that end an answer
RIGHT, LEFT, DOWN = b"\x1bOC", b"\x1bOD", b"\x1bOB"
ROUND_TRIP = [LEFT] * 3 + [RIGHT] * 4 + [LEFT]  # from 2025, the fourth of five years


class Program:
    """A program on a terminal of its own."""

    def __init__(self, command, folder):
        self.master, slave = os.openpty()
        os.set_blocking(self.master, False)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        path = shutil.which(command[0]) or command[0]
        # A session leader that opens a terminal has it as its own.
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_DUP2, 0, 2),
        ]
        before = os.getcwd()
        os.chdir(folder)
        self.started = time.monotonic()
        self.pid = os.posix_spawn(path, command, os.environ, file_actions=actions, setsid=True)
        os.chdir(before)
        os.close(slave)

    def answer(self, since, patience=5.0):
        """The time until the last byte of the answer, in milliseconds, and the answer."""
        output, last = b"", since
        while select.select([self.master], [], [], QUIET if output else patience)[0]:
            try:
                chunk = os.read(self.master, 1 << 16)
            except OSError:
                break
            last = time.monotonic()
            if not chunk:
                break
            output += chunk
        return (last - since) * 1000, output

    def first_frame(self):
        """The time until the first frame is there; what only clears the screen is none."""
        output = b""
        while output.count(b" ") + output.count(b"\x1b[") < 20:
            milliseconds, chunk = self.answer(self.started)
            if not chunk:
                sys.exit(f"{output.decode(errors='replace')}\nno first frame")
            output += chunk
        return milliseconds

    def press(self, key):
        since = time.monotonic()
        os.write(self.master, key)
        return self.answer(since, patience=2.0)

    def status(self, field):
        """A number from the kernel's record of the process."""
        text = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        return next(int(line.split()[1]) for line in text.splitlines() if line.startswith(field))

    def cpu(self):
        """The processor time used so far, in milliseconds."""
        return int(pathlib.Path(f"/proc/{self.pid}/schedstat").read_text().split()[0]) / 1e6

    def end(self):
        os.kill(self.pid, signal.SIGTERM)
        deadline = time.monotonic() + 3
        while os.waitpid(self.pid, os.WNOHANG)[0] == 0:
            self.answer(time.monotonic(), patience=0.01)
            if time.monotonic() > deadline:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                break
        os.close(self.master)


class Measured:
    """What was measured of one program, run by run."""

    def __init__(self, name, command, folder, keys):
        self.name, self.command, self.folder, self.keys = name, command, folder, keys
        self.values = {}

    def note(self, measure, value):
        self.values.setdefault(measure, []).append(value)

    def median(self, measure):
        values = self.values.get(measure)
        return statistics.median(values) if values else None

    def run(self):
        program = Program(self.command, self.folder)
        self.note("first frame, ms", program.first_frame())
        self.note("CPU until then, ms", program.cpu())
        before = program.cpu()
        for key in self.keys:
            milliseconds, output = program.press(key)
            self.note("key, ms", milliseconds)
            self.note("key, bytes", len(output))
        if self.keys:
            self.note("CPU of a key, ms", (program.cpu() - before) / len(self.keys))
        self.note("peak memory, MiB", program.status("VmHWM") / 1024)
        program.end()

    def idle(self, seconds):
        program = Program(self.command, self.folder)
        program.first_frame()
        time.sleep(0.3)
        cpu, wakeups = program.cpu(), program.status("voluntary_ctxt_switches")
        time.sleep(seconds)
        self.note("idle CPU, ms/s", (program.cpu() - cpu) / seconds)
        self.note(
            "idle wake-ups/s", (program.status("voluntary_ctxt_switches") - wakeups) / seconds)
        program.end()

    def count_writes(self, folder):
        """Counts the system calls that write to the terminal, in a run of their own."""
        record = pathlib.Path(folder, "writes")
        strace = ["strace", "-e", "trace=write,writev", "-o", str(record)]
        program = Program(strace + self.command, self.folder)
        program.first_frame()

        def writes():
            lines = record.read_text(errors="replace").splitlines()
            return sum(line.startswith(("write(1,", "writev(1,")) for line in lines)

        self.note("first frame, writes", writes())
        for key in self.keys:
            before = writes()
            program.press(key)
            self.note("key, writes", writes() - before)
        program.end()


def generated_plan(path, entries):
    """Writes a plan of so many objectives and achievements, in 25 years."""
    each = entries // 50
    with open(path, "w", encoding="utf-8") as file:
        file.write("plenum: 1\nindicators:\n")
        for number in range(40):
            file.write(f"  i{number}: {{name: Indicator {number}, unit: visits}}\n")
        file.write("sources:\n  s1: {title: The yearbook, date: 2024-12}\nyears:\n")
        for year in range(2000, 2025):
            file.write(f"  {year}:\n    report: final\n    sources: s1\n    objectives:\n")
            for number in range(each):
                file.write(
                    f"      - id: o{number}\n"
                    f"        text: {{en: Hold meeting {number}, vi: Tổ chức cuộc họp {number}}}\n")
                if number < 40:
                    file.write(f"        indicator: i{number}\n        target: over {number}\n")
            file.write("    achievements:\n")
            for number in range(each):
                if number < 40:
                    file.write(f"      - {{indicator: i{number}, actual: {number + 5}}}\n")
                else:
                    file.write(f"      - {{text: Meeting {number} held, answers: o{number}}}\n")


def table(header, rows):
    print(f"\n| {' | '.join(header)} |\n|{'---|' * len(header)}")
    for row in rows:
        print(f"| {' | '.join(row)} |")


def written(value):
    if value is None:
        return "-"
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.2f}"


def ratio(measured, reference, measure):
    """The median of the ratios of runs that were made side by side: a machine that is slower for a
    while is so for both."""
    pairs = list(zip(measured.values.get(measure, []), reference.values.get(measure, [])))
    if not pairs or not all(second for _, second in pairs):
        return "-"
    return f"{statistics.median(first / second for first, second in pairs):.2f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("plenum")
    parser.add_argument("bare")
    parser.add_argument("frames")
    parser.add_argument("plan", help="the file that the frames show")
    parser.add_argument("folder", help="for what is written on the way; no plan may be in it")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--idle", type=float, default=3, help="seconds")
    parser.add_argument("--entries", type=int, default=50_000)
    options = parser.parse_args()
    folder = options.folder

    plenum = Measured("plenum", [options.plenum], folder, ROUND_TRIP)
    frames = [options.bare, options.frames, "3"]
    bare = Measured("bare C", frames, folder, ROUND_TRIP)
    walking = Measured("bare C after libyaml", frames + [options.plan], folder, [])
    peers = [
        Measured(name, [name], place, [DOWN] * 4)
        for name, place in [("tig", f"{folder}/repository"), ("htop", folder)]
        if shutil.which(name) and os.path.isdir(place)
    ]
    programs = [plenum, bare, walking] + peers
    for turn in range(options.runs):
        for measured in programs if turn % 2 == 0 else reversed(programs):
            measured.run()
    for measured in programs:
        measured.idle(options.idle)
        if shutil.which("strace"):
            measured.count_writes(folder)

    print(f"Medians of {options.runs} interleaved runs at {COLUMNS}x{ROWS}, ratios by the run. A key is "
          "a change of year, in tig and htop a row down.")
    table(
        ["", "plenum", "bare C", "plenum / bare C", walking.name, f"plenum / {walking.name}"]
        + [peer.name for peer in peers],
        [
            [measure, written(plenum.median(measure)), written(bare.median(measure)),
             ratio(plenum, bare, measure), written(walking.median(measure)),
             ratio(plenum, walking, measure)]
            + [written(peer.median(measure)) for peer in peers]
            for measure in sorted(plenum.values, key=lambda name: ("idle" in name, "key" in name))
        ])

    compare_sizes(options)


def compare_sizes(options):
    """What a large plan costs beside a small one of the same make."""
    measured = {}
    for entries in (options.entries, options.entries // 50):
        path = os.path.join(options.folder, f"{entries}.yaml")
        generated_plan(path, entries)
        command = [options.plenum, path, "--year", "2010"]
        measured[entries] = [
            Measured("years", command, options.folder, [LEFT] * 4 + [RIGHT] * 4),
            Measured("rows", command, options.folder, [DOWN] * 8),
        ]
    for _ in range(max(3, options.runs // 5)):
        for programs in measured.values():
            for program in programs:
                program.run()
    (large, large_rows), (small, small_rows) = measured.values()
    names = [f"{entries:,} entries" for entries in measured]
    table(
        ["", *names, "ratio"],
        [
            [label, written(big.median(measure)), written(little.median(measure)),
             ratio(big, little, measure)]
            for label, measure, big, little in [
                ("first frame, ms", "first frame, ms", large, small),
                ("peak memory, MiB", "peak memory, MiB", large, small),
                ("change of year, ms", "key, ms", large, small),
                ("change of year, CPU ms", "CPU of a key, ms", large, small),
                ("next row, ms", "key, ms", large_rows, small_rows),
                ("next row, CPU ms", "CPU of a key, ms", large_rows, small_rows),
            ]
        ])


if __name__ == "__main__":
    main()
