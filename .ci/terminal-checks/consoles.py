"""The speaker's console over its real socket: either side is killed and comes back, strangers and
garbage do no harm, several meetings are told apart."""

import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

from terminal import Terminal, difference, expected, finish, verdict


def present(name):
    """A meeting about a copy of the plan of that name."""
    path = f"{home}/{name}.yaml"
    shutil.copy(plan, path)
    terminal = Terminal([plenum, "present", path])
    terminal.until(lambda: terminal.is_painted() and sockets(name, terminal.pid))
    return terminal


def sockets(name, pid=""):
    folder = f"{runtime}/plenum"
    files = os.listdir(folder) if os.path.isdir(folder) else []
    return [f"{folder}/{file}" for file in files if file.startswith(f"{name}-{pid}") and
            file.endswith(".socket")]


def console(name):
    terminal = Terminal([plenum, "console", "--lang", "en", name])
    terminal.until(lambda: terminal.shows("THIS SLIDE"))
    return terminal


def steers(speaker, wall, name, step):
    """PageDown on the console: the wall shows that step."""
    speaker.step("PageDown")
    wanted = step_picture("alpha", step)
    verdict(name, wall.becomes(wanted), difference(wanted, wall.picture.text()))


def step_picture(name, step):
    return expected((plenum, f"{home}/{name}.yaml"), "80x24", "", "--present", "--step", str(step))


def killed():
    wall = present("alpha")
    speaker = console("alpha")
    steers(speaker, wall, "the console steers the wall", 1)
    wall.step("PageDown")
    verdict("the console follows the wall",
            speaker.until(lambda: speaker.shows("2023 ") or speaker.shows("THIS SLIDE 2/")))
    speaker.close()
    wall.type("C-l")
    verdict("the console is killed: the meeting goes on", wall.becomes(step_picture("alpha", 2)))
    speaker = console("alpha")
    steers(speaker, wall, "another console comes: it steers", 3)
    old = sockets("alpha")
    wall.close()
    verdict("the meeting is killed: the console stays and says so",
            speaker.until(lambda: speaker.shows("The presentation has stopped")), speaker.picture.text())
    wall = present("alpha")
    verdict("the meeting comes back: the console is with it",
            speaker.until(lambda: not speaker.shows("The presentation has stopped")), speaker.picture.text())
    steers(speaker, wall, "the meeting comes back: the console steers", 1)
    verdict("what the dead meeting has left is gone",
            not set(old) & set(sockets("alpha")), sockets("alpha"))
    return wall, speaker


def garbage(wall, speaker):
    """Whatever comes over the socket, the meeting goes on."""
    dice = random.Random(7)
    floods = {
        "random bytes": dice.randbytes(1 << 18), "a line without an end": b"plenum/2 " * 40_000,
        "empty lines": b"\n" * 100_000, "zeros": bytes(1 << 16),
        "orders that are none": b'plenum/2 {"command":"goTo","slide":99999999999999999999}\n' * 500
        + b'plenum/2 {"command":"goTo","slide":-1}\nplenum/2 {"command":"goTo"}\n'
        + b'plenum/3 {"command":"next"}\nplenum/2 {}\n',
        "an escape sequence": b"plenum/2 {}\x1b[2J\x1b]0;title\x07\n" * 100,
        "half a line": b"plenum/2 {",
    }
    for step, (name, flood) in enumerate(floods.items(), 2):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(2)
            line.connect(sockets("alpha")[0])
            try:
                line.sendall(flood)
            except OSError:
                pass
            steers(speaker, wall, f"{name} at the socket: the meeting goes on", step)
    many = []
    for _ in range(40):
        line = socket.socket(socket.AF_UNIX)
        line.setblocking(False)
        try:
            line.connect(sockets("alpha")[0])
        except OSError:
            pass
        many.append(line)
    steers(speaker, wall, "forty at the socket: the console is heard all the same", 2 + len(floods))
    for line in many:
        line.close()
    verdict("garbage at the socket: nothing of it reaches a terminal",
            not wall.picture.strays and not speaker.picture.strays,
            wall.picture.strays + speaker.picture.strays)


def strangers():
    """Another user is refused: by the folder, and by the socket even where the folder is open."""
    if os.getuid():
        print("       left out: another user, whom only root can be")
        return
    other = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    answer = subprocess.run([*other, plenum, "console", "alpha"], capture_output=True, text=True)
    verdict("another user's console: a sentence, status 3",
            answer.returncode == 3 and answer.stderr.count("\n") == 1, answer)
    path = sockets("alpha")[0]
    knock = ("import socket,sys; line = socket.socket(socket.AF_UNIX); line.settimeout(5)\n"
             "line.connect(sys.argv[1]); line.sendall(b'plenum/2 {}\\n'); print(line.recv(99))")
    knocking = [*other, "/usr/bin/python3", "-c", knock, path]
    answer = subprocess.run(knocking, capture_output=True, text=True)
    verdict("another user at the socket: no permission", "PermissionError" in answer.stderr, answer)
    os.chmod(home, 0o755)
    os.chmod(runtime, 0o755)
    os.chmod(f"{runtime}/plenum", 0o755)
    os.chmod(path, 0o666)
    answer = subprocess.run(knocking, capture_output=True, text=True)
    verdict("another user at an open socket: not a word",
            answer.stdout == "b''\n" or "Reset" in answer.stderr or "Broken" in answer.stderr, answer)
    answer = subprocess.run([plenum, "console", "alpha"], capture_output=True, text=True)
    verdict("a folder that others can enter is not trusted: status 3", answer.returncode == 3, answer)
    os.chmod(path, 0o600)
    os.chmod(f"{runtime}/plenum", 0o700)
    os.chmod(home, 0o700)


def several():
    other = present("beta")
    answer = subprocess.run([plenum, "console"], capture_output=True, text=True)
    names = [os.path.basename(path)[:-7] for path in sockets("alpha") + sockets("beta")]
    verdict("two meetings: it lists them, status 3", answer.returncode == 3 and len(names) == 2
            and all(f"  {name}\n" in answer.stderr for name in names), answer)
    speaker = console("beta")
    speaker.type("PageDown")
    wanted = step_picture("beta", 1)
    verdict("two meetings: a name chooses", other.becomes(wanted),
            difference(wanted, other.picture.text()))
    speaker.type("C-c")
    verdict("the console is closed: status 0, terminal restored",
            speaker.ending() == 0 and not speaker.damage(), f"{speaker.status} {speaker.damage()}")
    answer = subprocess.run([plenum, "console", "gamma"], capture_output=True, text=True)
    verdict("no such meeting: a sentence, status 3",
            answer.returncode == 3 and answer.stderr.count("\n") == 1, answer)
    os.kill(other.pid, signal.SIGTERM)
    verdict("a meeting that ends takes its socket away",
            other.ending() == -signal.SIGTERM and not sockets("beta"), sockets("beta"))
    for terminal in (other, speaker):
        terminal.close()


plenum, plan = sys.argv[1:]
home = tempfile.mkdtemp()
os.environ["XDG_RUNTIME_DIR"] = runtime = f"{home}/runtime"
os.mkdir(runtime, 0o700)
wall, speaker = killed()
garbage(wall, speaker)
strangers()
several()
for terminal in (wall, speaker):
    terminal.close()
shutil.rmtree(home)
finish()
