"""The program under valgrind: no error, nothing lost. Slow; for `.ci/terminal --all`."""

import shutil
import subprocess
import sys
import tempfile

import terminal
from terminal import Terminal, expected, finish, verdict

# The layout of a generic type is worked out by Swift's own runtime, from bytes that valgrind does not
# see being set.
SUPPRESSION = """{
   generic types
   Memcheck:Cond
   fun:swift_initStructMetadata
}
"""
terminal.PATIENCE = 240
program, plan = sys.argv[1:]
if not shutil.which("valgrind"):
    print("       left out: valgrind is not installed")
    finish()
folder = tempfile.mkdtemp()
plenum = f"{folder}/plenum"
# valgrind cannot read the debugging information of Swift.
subprocess.run(["strip", "-g", program, "-o", plenum], check=True)
with open(f"{folder}/suppressions", "w") as file:
    file.write(SUPPRESSION)
valgrind = ["valgrind", "-q", "--leak-check=full", "--show-leak-kinds=definite",
            "--errors-for-leak-kinds=definite", "--error-exitcode=99",
            f"--suppressions={folder}/suppressions", f"--log-file={folder}/log"]


def log():
    with open(f"{folder}/log") as file:
        return file.read()


for arguments in (["screen", plan, "--keys", "F6 Down Escape F5 PageDown"], ["check", plan],
                  ["export", plan, "--format", "json"], ["export", plan, "--format", "csv"],
                  ["read", plan], ["print", plan, "--format", "text", "--output", "-"],
                  ["print", plan, "--format", "html", "--output", "-"]):
    answer = subprocess.run([*valgrind, plenum, *arguments], capture_output=True, timeout=600)
    verdict(f"valgrind {' '.join(arguments).replace(plan, 'PLAN')}: no error, no leak",
            answer.returncode == 0 and not log(), log())
for keys in ("Left Down Enter Escape F6 Escape F7 Escape F3 a Escape F8 Escape F1 Escape F4 Escape",
             "F5 PageDown PageDown Tab Escape"):
    view = Terminal([*valgrind, plenum, plan])
    # The group is valgrind's own; it is one process.
    fault = view.press([program, plan], keys)
    view.resize(120, 40)
    resized = expected((program, plan), "120x40", keys)
    is_resized = view.becomes(resized)
    view.type("C-c", "y")
    status = view.ending()
    verdict(f"valgrind PLAN, {keys}: no error, no leak",
            not fault and is_resized and status == 0 and not log(), f"{fault} {status} {log()}")
    view.close()
shutil.rmtree(folder)
finish()
