"""Every signal on every screen that has a terminal of its own: the right status, the terminal as it
was, no process left. Real faults too, by a library that is loaded beside the program."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile

from terminal import Terminal, expected, finish, verdict

ENDINGS = ["INT", "TERM", "HUP", "QUIT", "SEGV", "ABRT", "BUS", "ILL", "FPE", "TRAP", "SYS"]
# A crash as the hardware or the runtime makes it, at a signal that the program does not use.
LIBRARY = r"""
#include <signal.h>
#include <stdlib.h>
static volatile int depth;
static int deeper(int level) { volatile char room[4096]; room[0] = level; depth = level;
  return deeper(level + 1) + room[0]; }
static void crash(int number) {
  const char *kind = getenv("CRASH");
  if (!kind) return;
  if (*kind == 'n') *(volatile int *)0 = 1;
  if (*kind == 't') __builtin_trap();
  if (*kind == 'a') abort();
  if (*kind == 'd') { volatile int none = 0; depth = 7 / none; }
  if (*kind == 's') deeper(0);
}
__attribute__((constructor)) static void begin(void) { signal(SIGUSR1, crash); }
"""
CRASHES = {
    "null pointer": "SEGV", "trap": "ILL", "abort": "ABRT", "division by zero": "FPE",
    "stack overflow": "SEGV",
}


def start(name, **settings):
    """A screen, as far as its picture."""
    command, keys = SCREENS[name]
    terminal = Terminal(command, **settings)
    if name == "the console":
        # It is painted from the top, and a second time when the meeting has been heard.
        terminal.until(lambda: terminal.shows("THIS SLIDE") and terminal.shows("notes on what"))
    elif fault := terminal.press([plenum, plan], keys):
        verdict(f"{name} is there", False, fault)
    return terminal


def ends(name, kind, number, **settings):
    terminal = start(name, **settings)
    os.kill(terminal.pid, signal.SIGUSR1 if settings else number)
    status = terminal.ending()
    verdict(f"{kind} on {name}: status {128 + number}, terminal restored",
            status == -number and not terminal.damage(),
            f"status {status}, left behind: {terminal.damage()} {terminal.raw[-80:]}")
    terminal.close()


def ignores(name, number):
    """A signal that is none of the program's business changes nothing."""
    terminal = start(name)
    os.kill(terminal.pid, number)
    before = terminal.picture.text()
    terminal.picture.resize(80, 24)
    terminal.type("C-l")
    # The console's first rows hold its clocks.
    rows = slice(2, 20)
    back = terminal.until(
        lambda: terminal.picture.text().split("\n")[rows] == before.split("\n")[rows])
    verdict(f"{signal.Signals(number).name[3:]} on {name}: nothing", back, terminal.picture.text())
    terminal.close()


plenum, plan = sys.argv[1:]
os.environ["XDG_RUNTIME_DIR"] = folder = tempfile.mkdtemp()
SCREENS = {
    "the year": ([plenum, plan], "Left Enter"),
    "the meeting": ([plenum, plan], "F5 PageDown PageDown"),
    "the page": ([plenum, plan], "F4"),
    "the console": ([plenum, "console", "--lang", "en", os.path.basename(plan)[:-5]], ""),
}
meeting = Terminal([plenum, "present", plan])
meeting.until(meeting.is_painted)
meeting.until(lambda: os.path.isdir(f"{folder}/plenum") and len(os.listdir(f"{folder}/plenum")) == 2)
for name in SCREENS:
    for ending in ENDINGS:
        ends(name, ending, signal.Signals[f"SIG{ending}"])
    for harmless in (signal.SIGPIPE, signal.SIGWINCH, signal.SIGCONT):
        ignores(name, harmless)

compiler = shutil.which("cc") or shutil.which("clang")
linkage = subprocess.run(["ldd", plenum], capture_output=True, text=True)
if compiler and linkage.returncode == 0:
    library = f"{folder}/crash.so"
    subprocess.run([compiler, "-w", "-O0", "-shared", "-fPIC", "-x", "c", "-", "-o", library],
                   input=LIBRARY, text=True, check=True)
    for crash, ending in CRASHES.items():
        for name in SCREENS:
            ends(name, crash, signal.Signals[f"SIG{ending}"], LD_PRELOAD=library, CRASH=crash)
else:
    print("       left out: real crashes, which need a C compiler and a program that loads libraries")
meeting.type("q", "y")
verdict("the meeting itself", meeting.ending() == 0 and not os.listdir(f"{folder}/plenum"),
        f"{meeting.status} {os.listdir(folder + '/plenum')}")
meeting.close()
shutil.rmtree(folder)
finish()
