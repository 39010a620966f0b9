"""Streams that are closed, hung up or full: the program ends or waits, and loses nothing."""

import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from terminal import Terminal, difference, expected, finish, verdict


def hung_up(keys):
    """The window is closed."""
    terminal = Terminal([plenum, plan])
    terminal.press([plenum, plan], keys)
    os.close(terminal.master)
    terminal.master = -1
    deadline = time.monotonic() + 8
    while not terminal.has_ended() and time.monotonic() < deadline:
        time.sleep(0.01)
    verdict(f"hung up after {keys or 'nothing'}: ends by HUP", terminal.status == -signal.SIGHUP,
            terminal.status)
    terminal.close()


def stuck(keys, number=None):
    """Nobody reads what is painted while keys are sent, until the terminal takes no more bytes."""
    terminal = Terminal([plenum, plan])
    terminal.press([plenum, plan], keys)
    pressed, there_and_back = keys, ["F2", "F2"] if "F5" in keys else ["F6", "F7"]
    # The program is stuck once its input is full as well: it reads no keys any more.
    for turn in range(4000):
        key = there_and_back[turn % 2]
        if not select.select([], [terminal.master], [], 0.3)[1] or is_stuck(terminal.pid):
            break
        terminal.type(key)
        pressed += " " + key
        time.sleep(0.002)
    verdict(f"nobody reads, after {keys or 'nothing'}: the terminal is full", is_stuck(terminal.pid))
    if number:
        os.kill(terminal.pid, number)
        terminal_status = wait_blind(terminal)
        verdict(f"nobody reads, {number.name[3:]} after {keys}: it ends", terminal_status == -number,
                terminal_status)
    else:
        wanted = expected((plenum, plan), "80x24", pressed)
        verdict(f"read again, after {keys or 'nothing'}: the right picture", terminal.becomes(wanted),
                difference(wanted, terminal.picture.text()))
    terminal.close()


def is_stuck(pid):
    """Whether the program sleeps in the middle of a write."""
    with open(f"/proc/{pid}/wchan") as waiting, open(f"/proc/{pid}/syscall") as call:
        return "write" in waiting.read() or call.read().split()[0] == "1"


def wait_blind(terminal):
    deadline = time.monotonic() + 8
    while not terminal.has_ended() and time.monotonic() < deadline:
        time.sleep(0.01)
    return terminal.status


def closed(redirection):
    """A stream that is not there: a sentence where there is somebody to tell, never a crash."""
    terminal = Terminal(["sh", "-c", f'"$0" "$1" {redirection}; echo "status $?"', plenum, plan])
    if redirection == "2>&-":
        terminal.press([plenum, plan], "Left")
        terminal.type("q")
    terminal.ending()
    wanted = b"status 0" if "2>" in redirection else b"status 3"
    verdict(f"started with {redirection}: {'as ever' if '2>' in redirection else 'status 3'}",
            terminal.raw.rstrip().endswith(wanted) and not terminal.damage(),
            f"{terminal.damage()} {terminal.raw[-80:]}")
    terminal.close()


def full(folder):
    """A disk that is full: a sentence and status 3, and no torn file."""
    for arguments in (["export", "--format", "json"], ["export", "--format", "csv"], ["read"],
                      ["print", "--format", "text", "--output", "-"], ["print", "--format", "html", "--output", "-"],
                      ["check", "--format", "json"]):
        with open("/dev/full", "w") as disk:
            answer = subprocess.run([plenum, arguments[0], plan, *arguments[1:]], stdout=disk,
                                    stderr=subprocess.PIPE, text=True, timeout=20)
        verdict(f"{' '.join(arguments)} to a full disk: a sentence, status 3",
                answer.returncode == 3 and answer.stderr.count("\n") == 1, answer)
    disk = f"{folder}/disk"
    os.mkdir(disk)
    if os.getuid() or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "none", disk], capture_output=True).returncode:
        print("       left out: a disk of 64 kB, which needs root to mount it")
        return
    try:
        fill(disk)
        for form in ("text", "html"):
            command = [plenum, "print", plan, "--format", form, "--output", f"{disk}/page"]
            answer = subprocess.run(command, capture_output=True, text=True, timeout=20)
            verdict(f"print --format {form} on a disk of 64 kB: a sentence, status 3, no file",
                    answer.returncode == 3 and answer.stderr.count("\n") == 1
                    and os.listdir(disk) == ["rest"], f"{answer} {os.listdir(disk)}")
        answer = subprocess.run([plenum, "new", f"{disk}/plan.yaml"], capture_output=True, text=True)
        verdict("new on a full disk: a sentence, status 3, no file",
                answer.returncode == 3 and os.listdir(disk) == ["rest"], f"{answer} {os.listdir(disk)}")
        forgetful(disk, "a full disk")
    finally:
        subprocess.run(["umount", disk])


def fill(disk):
    with open(f"{disk}/rest", "wb", buffering=0) as rest:
        try:
            while rest.write(bytes(4096)):
                pass
        except OSError:
            pass


def forgetful(state, name):
    """What cannot be remembered does not disturb: the end is as ever, and one line says so."""
    terminal = Terminal([plenum, plan], XDG_STATE_HOME=state)
    terminal.press([plenum, plan], "L")
    terminal.type("q")
    status = terminal.ending()
    last_words = terminal.raw.rpartition(b"\x1b[?1049l")[2].decode()
    is_right = status == 0 and last_words.count("plenum:") == last_words.count("\n") == 1
    verdict(f"the state on {name}: status 0 and a line", is_right and not terminal.damage(),
            f"{status} {terminal.damage()} {last_words}")
    terminal.close()


plenum, plan = sys.argv[1:]
os.environ["XDG_RUNTIME_DIR"] = folder = tempfile.mkdtemp()
for keys in ("", "Enter", "F4", "F5 PageDown"):
    hung_up(keys)
for keys in ("F6", "F5 PageDown"):
    stuck(keys)
    for number in (signal.SIGTERM, signal.SIGHUP):
        stuck(keys, number)
for redirection in ("<&-", ">&-", "2>&-", "<&- >&-", "< /dev/null"):
    closed(redirection)
full(folder)
forgetful("/proc", "a folder that takes nothing")
forgetful("/dev/null", "what is no folder")
shutil.rmtree(folder, ignore_errors=True)
finish()
