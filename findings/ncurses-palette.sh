#!/bin/bash
# One would expect: a program that shows text in red with start_color() and init_pair(), and never changes a colour with init_color(), leaves the
#   terminal's palette alone.
# What happens: when the program comes back from a shell, an editor or Ctrl-Z (endwin(), then refresh()), ncurses sends OSC 104, "every colour as the
#   terminal had it first", where terminfo has it (`oc`: xterm-256color and many). What the user's shell made of the palette with OSC 4 is gone.
#   Neither the first start nor the end of the program does that, only the way back, so it looks like the editor's fault.
# Version: ncurses 6.4-4, descriptions of ncurses-base 6.4-4 (Debian 12).
# Who is hurt: whoever sets the sixteen colours from the shell (for a dark room, a beamer, weak sight): after one Ctrl-Z and `fg` of any colour
#   program all of them are the terminal's own again, in the program, in the shell, until somebody sets them anew.
# What to do: as a user, a description without `oc`: infocmp -1 xterm-256color | grep -v '^.oc=' > x; tic -o ~/.terminfo x. As a program, go
#   to the shell without endwin(): putp(exit_ca_mode), reset_shell_mode(); and come back with reset_prog_mode(), putp(enter_ca_mode), clearok(curscr).
#   (`orig_colors = NULL` from <term.h> does not help: ncurses reads a table of its own.)
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
# Install: these packages and all they need, below $T/root; an empty status file, so that nothing of this system counts as installed.
mkdir -p apt/lists/partial apt/archives/partial root; : > apt/status
get() { apt-get -qq -o Dir::State="$T/apt" -o Dir::State::status="$T/apt/status" -o Dir::Cache="$T/apt" -o Debug::NoLocking=1 \
        -o APT::Sandbox::User=root "$@" > log 2>&1 || { cat log; echo "the packages cannot be had"; exit 2; }; }
get update; get -y --no-install-recommends --download-only install libncursesw6=6.4-4 ncurses-base=6.4-4 ncurses-bin=6.4-4
for d in apt/archives/*.deb; do case $d in */libc6_*) ;; *) dpkg -x "$d" root;; esac; done   # the C library stays the system's
R=$T/root; L=$(echo $R/usr/lib/*-linux-gnu):$(echo $R/lib/*-linux-gnu)
cat > shell.py <<'P'
import ctypes, os, socket, sys
os.environ.update(LINES="24", COLUMNS="80", TERM="xterm-256color")
V = ctypes.c_void_p
n = ctypes.CDLL("libncursesw.so.6"); c = ctypes.CDLL(None)
n.newterm.restype = c.fopen.restype = c.fdopen.restype = V; n.curses_version.restype = ctypes.c_char_p
if n.curses_version() != b"ncurses 6.4.20221231": sys.exit("not ncurses 6.4")
ours, theirs = socket.socketpair(); ours.setblocking(False)
n.tigetstr.restype = V
out = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(lambda byte: theirs.send(bytes([byte])))
def resets():
    try: sent = ours.recv(1 << 20)
    except BlockingIOError: sent = b""
    return "palette reset" if b"\x1b]104" in sent else "palette left alone"
n.newterm(None, V(c.fdopen(theirs.fileno(), b"w")), V(c.fopen(b"/dev/null", b"r")))
if "colour" in sys.argv:
    n.start_color(); n.init_pair(1, 1, 0); n.attron(1 << 8)   # COLOR_PAIR(1): red on black
n.mvaddstr(0, 0, b"red"); n.refresh(); print("first frame:", resets())
def put(capability): n.tputs(V(n.tigetstr(capability)), 1, out)
if "modes" in sys.argv: put(b"rmcup"); n.reset_shell_mode()
else: n.endwin()
print("to the editor:", resets())
if "modes" in sys.argv: n.reset_prog_mode(); put(b"smcup"); n.clearok(V.in_dll(n, "curscr"), True)
n.refresh(); print("back again:", resets())
n.endwin(); print("end:", resets())
P
export TERMINFO=$R/lib/terminfo LD_LIBRARY_PATH=$L; echo "ncurses 6.4, TERM=xterm-256color"
echo "without start_color():"; python3 shell.py | tee plain
echo "with start_color() and init_pair():"; python3 shell.py colour | tee colour
$R/usr/bin/infocmp -1 xterm-256color | grep -v '^.oc=' > description; mkdir own; $R/usr/bin/tic -x -o own description
echo "the same with a description without oc:"; TERMINFO=$T/own python3 shell.py colour | tee own.txt
echo "the same without endwin():"; python3 shell.py colour modes | tee modes
quiet="first frame: palette left alone
to the editor: palette left alone
back again: palette left alone
end: palette left alone"
[ "$(cat plain)" = "$quiet" ] && [ "$(cat own.txt)" = "$quiet" ] && [ "$(cat modes)" = "$quiet" ] &&
[ "$(cat colour)" = "${quiet/back again: palette left alone/back again: palette reset}" ] &&
echo "as stated: coming back resets a palette that the program never touched; without oc or without endwin() it does not"
