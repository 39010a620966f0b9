#!/bin/bash
# One would expect: curses writes a repaint in pieces that suit the screen, or in pieces of a fixed size; after a resize those of the new size.
# What happens: the buffer is made by newterm() for the size of that moment, (rows + 2) x (columns + 6) bytes, and never again. Started in a window of
#   2 by 2 and made larger with resizeterm(), a repaint of 24 rows, 1838 bytes, leaves in 60 calls of write(), none of more than 31 bytes; started in
#   24 by 80 the same bytes leave in one. So it stays until the program ends.
# Version: ncurses 6.4-4 (Debian 12).
# Who is hurt: programs that start before their window has its size: terminals that open a pty small and then resize it, panes of a multiplexer,
#   pseudo-terminals made by scripts. Every frame is seen being painted, and over SSH each write may be a packet of its own.
# What to do: when a program learns that it was started much smaller than it is now, close the screen (endwin, delscreen) and call newterm() again; or
#   let newterm() see a usual size (LINES and COLUMNS in the environment, unset again at once) and go to the real one with resizeterm().
set -eu
T=$(mktemp -d); trap 'rm -rf "$T"' EXIT; cd "$T"
# Install: these packages and all they need, below $T/root; an empty status file, so that nothing of this system counts as installed.
mkdir -p apt/lists/partial apt/archives/partial root; : > apt/status
get() { apt-get -qq -o Dir::State="$T/apt" -o Dir::State::status="$T/apt/status" -o Dir::Cache="$T/apt" -o Debug::NoLocking=1 \
        -o APT::Sandbox::User=root "$@" > log 2>&1 || { cat log; echo "the packages cannot be had"; exit 2; }; }
get update; get -y --no-install-recommends --download-only install libncursesw6=6.4-4 ncurses-base=6.4-4
for d in apt/archives/*.deb; do case $d in */libc6_*) ;; *) dpkg -x "$d" root;; esac; done   # the C library stays the system's
R=$T/root; L=$(echo $R/usr/lib/*-linux-gnu):$(echo $R/lib/*-linux-gnu)
cat > paint.py <<'P'
import ctypes, os, socket, sys
rows, columns = sys.argv[1:]
os.environ.update(LINES=rows, COLUMNS=columns, TERM="xterm-256color")
V = ctypes.c_void_p
n = ctypes.CDLL("libncursesw.so.6"); c = ctypes.CDLL(None)
n.newterm.restype = c.fopen.restype = c.fdopen.restype = V; n.curses_version.restype = ctypes.c_char_p
if n.curses_version() != b"ncurses 6.4.20221231": sys.exit("not ncurses 6.4")
ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)   # keeps the bounds: what one write() sends, one recv() gets
ours.setblocking(False)
def written():
    sizes = []
    while True:
        try: sizes.append(len(ours.recv(1 << 20)))
        except BlockingIOError: return f"{len(sizes)} writes, {sum(sizes)} bytes, at most {max(sizes)} at once"
n.newterm(None, V(c.fdopen(theirs.fileno(), b"w")), V(c.fopen(b"/dev/null", b"r")))
n.endwin(); n.doupdate()   # ends the flushing at every motion of the cursor, which is another story
n.resizeterm(24, 80)
written()
for picture in b"a", b"b", b"c":
    for row in range(24): n.mvaddstr(row, 2, picture * 70)
    n.refresh(); print(picture.decode(), written())
P
export TERMINFO=$R/lib/terminfo; echo "ncurses 6.4"
for size in "24 80" "5 20" "2 2"; do
  echo "started with $size, then 24 80:"; LD_LIBRARY_PATH=$L python3 paint.py $size | tee "started ${size% *}"
done
[ "$(tail -1 "started 24")" = "c 1 writes, 1838 bytes, at most 1838 at once" ] &&
[ "$(tail -1 "started 5")" = "c 11 writes, 1838 bytes, at most 181 at once" ] &&
[ "$(tail -1 "started 2")" = "c 60 writes, 1838 bytes, at most 31 at once" ] &&
echo "as stated: 1 write where the screen was started as large as it is, 11 and 60 where it was started smaller"
