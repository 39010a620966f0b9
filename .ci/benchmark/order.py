"""Prints the functions that plenum runs until its first frame and at the first keys, a name a line.

    order.py PLENUM > FILE

The linker lays them out side by side: a start then touches a third of the pages. valgrind finds them;
what it does not meet keeps its place, so a list from another build is no harm.
"""

import os
import re
import subprocess
import sys
import tempfile
import time

import probe

KEYS = [probe.LEFT, probe.RIGHT, probe.DOWN]


def main():
    plenum = os.path.realpath(sys.argv[1])
    os.environ.update(LC_ALL="C.UTF-8", TERM="xterm-256color")
    with tempfile.TemporaryDirectory() as folder:
        # No plan and nothing remembered: the sample plan is shown.
        os.environ.update(HOME=folder, XDG_STATE_HOME=folder)
        # valgrind cannot read the debugging information of Swift.
        subprocess.run(["strip", "-g", plenum, "-o", f"{folder}/plenum"], check=True)
        program = probe.Program(
            ["valgrind", "-q", "--tool=callgrind", "--demangle=no",
             f"--callgrind-out-file={folder}/calls", f"{folder}/plenum"], folder)
        program.answer(program.started, patience=60)
        for key in KEYS:
            program.press(key)
        os.write(program.master, b"q")
        program.answer(time.monotonic(), patience=60)
        os.waitpid(program.pid, 0)
        with open(f"{folder}/calls", encoding="utf-8") as file:
            calls = file.read()
        symbols = subprocess.run(["nm", f"{folder}/plenum"], check=True, capture_output=True, text=True)
    names = set(re.findall(r"^c?fn=\(\d+\) ([^\s']+)", calls, re.MULTILINE))
    # Of what the C library has for several processors, valgrind's may not be this one's.
    made_for = re.compile(r"_(sse|avx|evex|erms).*")
    stems = {made_for.sub("", name) for name in names if made_for.search(name)}
    names |= {name for name in re.findall(r" [tTiI] (\S+)$", symbols.stdout, re.MULTILINE)
              if made_for.search(name) and made_for.sub("", name) in stems}
    if len(names) < 500:
        sys.exit(f"{len(names)} functions can hardly be all")
    # In the order of names, so that two builds give the same program.
    print("\n".join(sorted(names)))


if __name__ == "__main__":
    main()
