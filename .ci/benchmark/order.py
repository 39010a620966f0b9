"""Prints what plenum touches until its first frame and at the first keys, functions and data, a name
a line.

    order.py PLENUM > FILE

The linker lays them out side by side: a start then touches a third of the pages. valgrind finds
them; what it does not meet keeps its place, so a list from another build is no harm.
"""

import bisect
import os
import re
import subprocess
import sys
import tempfile
import time

import probe

KEYS = [probe.LEFT, probe.RIGHT, probe.DOWN]

# Under valgrind an answer takes seconds, and so does a pause in it.
PATIENCE = 120
probe.QUIET = 4

# Every address of valgrind's trace once, of millions of lines such as " L 011c0180,8"; only at its
# end, so that nobody waits for anybody.
ADDRESSES = r'/^(I | L| S| M) / { sub(/,.*/, "", $2); met[$2] } END { for (at in met) print at }'


def addresses_met(plenum, folder):
    """Where the program executes, reads or writes; what is on stack and heap has no name later."""
    trace = f"{folder}/trace"
    os.mkfifo(trace)
    with subprocess.Popen(["awk", ADDRESSES, trace], stdout=subprocess.PIPE, text=True) as reader:
        # The trace ends when this is closed, even if valgrind never came to write.
        held = os.open(trace, os.O_RDWR)
        try:
            program = probe.Program(
                ["valgrind", "-q", "--tool=lackey", "--basic-counts=no", "--trace-mem=yes",
                 f"--log-file={trace}", plenum], folder)
            program.answer(program.started, PATIENCE)
            for key in KEYS + [b"q"]:
                os.write(program.master, key)
                program.answer(time.monotonic(), PATIENCE)
            os.waitpid(program.pid, 0)
        finally:
            os.close(held)
        met = {int(line, 16) for line in reader.stdout}
    os.remove(trace)
    return met


def main():
    plenum = os.path.realpath(sys.argv[1])
    os.environ.update(LC_ALL="C.UTF-8", TERM="xterm-256color")
    with tempfile.TemporaryDirectory() as folder:
        # No plan: the sample plan is shown, the first time with nothing remembered.
        os.environ.update(HOME=folder, XDG_STATE_HOME=folder)
        # valgrind cannot read the debugging information of Swift.
        subprocess.run(["strip", "-g", plenum, "-o", f"{folder}/program"], check=True)
        met = addresses_met(f"{folder}/program", folder)
        os.mkdir(f"{folder}/plenum")
        with open(f"{folder}/plenum/state", "w", encoding="utf-8") as state:
            state.write("version 1\nlanguage en\n")
        met |= addresses_met(f"{folder}/program", folder)
        listing = subprocess.run(
            ["nm", "-n", "--defined-only", f"{folder}/program"],
            check=True, capture_output=True, text=True).stdout
    symbols = [line.split(maxsplit=2) for line in listing.splitlines()]
    starts = [int(start, 16) for start, _, _ in symbols]
    # Behind the last name, which is that of the end, are heap and stack.
    named = (bisect.bisect(starts, at) for at in met if at < starts[-1])
    names = {symbols[index - 1][2] for index in named if index}
    # Of what the C library has for several processors, valgrind's may not be this one's.
    made_for = re.compile(r"_(sse|avx|evex|erms).*")
    stems = {made_for.sub("", name) for name in names if made_for.search(name)}
    names |= {name for _, kind, name in symbols
              if kind in "tTiI" and made_for.search(name) and made_for.sub("", name) in stems}
    if len(names) < 2000:
        sys.exit(f"{len(names)} names can hardly be all")
    # In the order of names, so that two builds give the same program.
    print("\n".join(sorted(names)))


if __name__ == "__main__":
    main()
