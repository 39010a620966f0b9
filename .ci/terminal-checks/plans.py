"""What becomes of the plan's file while it is shown: the last good plan stays, one line says so, and
the audience of a meeting sees nothing of it."""

import os
import shutil
import sys
import tempfile

from terminal import Terminal, difference, expected, finish, verdict


def emptied(path):
    open(path, "w").close()


def broken(path):
    with open(path, "w") as file:
        file.write("plenum: 1\nyears: [\n")


def binary(path):
    with open(path, "wb") as file:
        file.write(os.urandom(4096))


def folder(path):
    os.remove(path)
    os.mkdir(path)


def pipe(path):
    os.remove(path)
    os.mkfifo(path)


def circle(path):
    os.remove(path)
    os.symlink(path, path)


def unreadable(path):
    os.chmod(path, 0)


def moved(path):
    os.rename(os.path.dirname(path), os.path.dirname(path) + "-moved")


FATES = {
    "deleted": (os.remove, "no file"), "emptied": (emptied, "no content"),
    "broken": (broken, "plan.yaml:"), "made of random bytes": (binary, "plan.yaml"),
    "replaced by a folder": (folder, "folder"), "replaced by a pipe": (pipe, "device"),
    "a link to itself": (circle, "plan.yaml"), "unreadable": (unreadable, "Permission denied"),
    "moved with its folder": (moved, "no file"),
}


def placed():
    """A fresh copy of the plan in a folder of its own, that others may enter."""
    path = f"{tempfile.mkdtemp(dir=home)}/plan.yaml"
    os.chmod(os.path.dirname(path), 0o777)
    shutil.copy(plan, path)
    os.chmod(path, 0o666)
    return path


def somebody_else(name):
    """Root can read everything: for one check the program is somebody else's."""
    if name != "unreadable" or os.getuid():
        return []
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


def browsed(name, change, reason):
    path = placed()
    terminal = Terminal([*somebody_else(name), plenum, path])
    fault = terminal.press([plenum, path], "Left Down")
    before = terminal.picture.text().split("\n")
    change(path)
    # The contents have not changed, so nobody is told; but who asks gets an answer.
    if name == "unreadable":
        terminal.type("r")
    told = terminal.until(lambda: "Last good plan kept" in terminal.picture.text().split("\n")[-1])
    stays = terminal.picture.text().split("\n")[:-1] == before[:-1]
    verdict(f"the plan is {name}: it stays, and one line says so", not fault and told and stays,
            fault or terminal.picture.text())
    terminal.type("Enter")
    verdict(f"the plan is {name}: Enter says why", terminal.until(lambda: terminal.shows(reason)),
            terminal.picture.text())
    # What can be mended is noticed when it is mended.
    if name in ("deleted", "emptied", "broken"):
        shutil.copy(plan, path)
        mended = terminal.until(lambda: "Last good" not in terminal.picture.text()
                                and terminal.picture.text().split("\n")[4:20] == before[4:20])
        verdict(f"the plan was {name} and comes back: so does its screen", mended,
                difference("\n".join(before), terminal.picture.text()))
    terminal.type("q")
    verdict(f"the plan is {name}: q ends as ever", terminal.ending() == 0 and not terminal.damage(),
            f"{terminal.status} {terminal.damage()}")
    terminal.close()


def presented(name, change):
    path = placed()
    wanted = expected((plenum, path), "80x24", "F5 PageDown PageDown PageDown")
    terminal = Terminal([*somebody_else(name), plenum, path])
    fault = terminal.press([plenum, path], "F5 PageDown PageDown")
    speaker = Terminal([*somebody_else(name), plenum, "console", str(terminal.pid), "--lang", "en"])
    speaker.until(lambda: speaker.shows("THIS SLIDE"))
    raw = len(terminal.raw)
    change(path)
    told = name == "unreadable" or speaker.until(
        lambda: speaker.shows("cannot be used") or speaker.shows("F3: why"))
    terminal.read()
    verdict(f"the plan is {name} in a meeting: the console says so", not fault and told,
            fault or speaker.picture.text())
    verdict(f"the plan is {name} in a meeting: not a byte for the audience", len(terminal.raw) == raw,
            terminal.raw[raw:])
    speaker.type("r")
    speaker.step("PageDown")
    verdict(f"the plan is {name} in a meeting: it goes on", terminal.becomes(wanted),
            difference(wanted, terminal.picture.text()))
    speaker.close()
    terminal.close()


plenum, plan = sys.argv[1:]
home = tempfile.mkdtemp()
os.chmod(home, 0o777)
os.environ["XDG_RUNTIME_DIR"] = f"{home}/none"
for name, (change, reason) in FATES.items():
    browsed(name, change, reason)
    presented(name, change)
shutil.rmtree(home)
finish()
