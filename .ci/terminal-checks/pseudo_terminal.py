"""What tmux cannot do: a terminal that takes nothing, one that is asked to end in the middle of a
frame, and keys that come faster than they can be painted. Prints what goes wrong."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

RIGHT, LEFT = b"\x1b[C", b"\x1b[D"
LEAVE = b"\x1b[?1049l"
faults = []


def start(program):
    pid, master = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execv(program, [program])
    fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    return pid, master


def read(master, patience):
    """Everything that comes until nothing has come for so many seconds."""
    output = b""
    while select.select([master], [], [], patience)[0]:
        try:
            chunk = os.read(master, 1 << 16)
        except OSError:
            break
        if not chunk:
            break
        output += chunk
    return output


def ending(pid):
    """The status with which it ended; it is killed if it does not end by itself."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return status
        time.sleep(0.01)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return None


def stuck(program, number):
    """Nobody reads what is painted, until the terminal takes no more; then a signal comes."""
    pid, master = start(program)
    select.select([master], [], [], 5)
    for _ in range(100):
        os.write(master, RIGHT)
        time.sleep(0.004)
        os.write(master, LEFT)
        time.sleep(0.004)
    os.kill(pid, number)
    if ending(pid) != number:
        faults.append(f"stuck, then {signal.Signals(number).name}: it does not end by the signal")
    modes = termios.tcgetattr(master)[3]
    if not (modes & termios.ECHO and modes & termios.ICANON):
        faults.append(f"stuck, then {signal.Signals(number).name}: modes not restored")
    os.close(master)


def painting(program, delay):
    """A signal in the middle of a frame."""
    pid, master = start(program)
    read(master, 0.1)
    os.write(master, RIGHT + LEFT * 2 + b"T")
    deadline = time.monotonic() + delay
    while time.monotonic() < deadline:
        pass
    os.kill(pid, signal.SIGTERM)
    output = read(master, 0.3)
    if ending(pid) != signal.SIGTERM or LEAVE not in output:
        faults.append(f"TERM {delay * 1e6:.0f} µs after a key: {output[-60:]}")
    os.close(master)


def drained(program):
    """Two hundred keys at once are answered by a few frames."""
    pid, master = start(program)
    read(master, 0.2)
    os.write(master, LEFT)
    frame = len(read(master, 0.2))
    os.write(master, (RIGHT + LEFT) * 100 + RIGHT)
    output = len(read(master, 0.3))
    if not frame or output > 10 * frame:
        faults.append(f"201 keys at once: {output} bytes, where one key takes {frame}")
    os.kill(pid, signal.SIGTERM)
    ending(pid)
    os.close(master)


program = sys.argv[1]
for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
    stuck(program, number)
for turn in range(20):
    painting(program, turn * 0.00015)
drained(program)
print("".join(f"       {fault}\n" for fault in faults), end="")
sys.exit(bool(faults))
