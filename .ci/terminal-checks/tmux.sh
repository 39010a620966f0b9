# A real terminal: tmux with a plain shell in it, driven and looked at from outside.
#
# Nothing here sleeps for a fixed time: what should happen is asked for again and again, for some
# seconds at most. The shell is sh, because it leaves the terminal's modes as it finds them; bash
# would put right what a program left behind.

folder=$(mktemp -d)
terminals=0
passed=0
failed=0

# Each terminal is a server of its own: one that is ending would take the next one with it.
tm() { timeout 10 tmux -u -S "$folder/terminal-$terminals" -f "$folder/tmux.conf" "$@" 2> "$folder/tmux"; }

close_terminal() { tm kill-server || true; }

clean_up() {
  close_terminal
  rm -rf "$folder"
}
trap clean_up EXIT

cat > "$folder/tmux.conf" <<'END'
set -g status off
set -g default-terminal screen-256color
set -g escape-time 0
END
mkdir "$folder/bin" "$folder/empty" "$folder/home"
# A shell that tells how the last command ended in each prompt.
cat > "$folder/bin/plain-shell" <<'END'
#!/bin/sh
cd "$1" || exit
ulimit -c 0
unset NO_COLOR PLENUM_PLAN LINES COLUMNS LANG LC_MESSAGES
export HOME="$2" XDG_STATE_HOME="$2/state" LC_ALL=C.UTF-8
PS1='status $? > ' exec sh -i
END
chmod +x "$folder/bin/plain-shell"

# What `plenum screen` draws for the colours that this terminal has.
drawn() { plenum screen --colors 256 "$@"; }

# open_terminal [COLUMNS ROWS]: a fresh shell in a folder without a plan.
open_terminal() {
  close_terminal
  terminals=$((terminals + 1))
  PATH=$folder/bin:$PATH tm new-session -d -x "${1:-80}" -y "${2:-24}" -s main \
    "plain-shell '$folder/empty' '$folder/home'"
  shell=$(tm display-message -p '#{pane_pid}')
  tty=$(tm display-message -p '#{pane_tty}')
  wait_until prompt 0 || { echo "no shell in tmux: $(cat "$folder/tmux")" >&2; exit 3; }
  modes_before=$(modes)
}

screen() { tm capture-pane -p; }
colored_screen() { tm capture-pane -p -e; }
modes() { stty -a -F "$tty" | sed 's/rows [0-9]*; columns [0-9]*;//'; }
# Alternate screen, cursor, mouse and its form, each 0 or 1.
terminal_state() { tm display-message -p '#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{mouse_sgr_flag}'; }
press() { tm send-keys "$@"; }
# type_bytes 1b 5b 41: the bytes of a key as they come from a terminal of another kind.
type_bytes() { tm send-keys -H "$@"; }
enter() { tm send-keys -l "$1" && tm send-keys Enter; }
resize() { tm resize-window -x "$1" -y "$2"; }

# The process in the foreground of the shell, or stopped there.
child() {
  local children
  read -r -a children < "/proc/$shell/task/$shell/children" || true
  echo "${children[0]:-}"
}
has_state() { [[ $(awk '{ sub(/\(.*\)/, "x"); print $3 }' "/proc/$1/stat" 2> /dev/null) == "$2" ]]; }
is_gone() { [ ! -e "/proc/$1" ] || has_state "$1" Z; }

# What plenum remembers from one start to the next, it forgets.
forget() { rm -rf "$folder/home/state"; }

# start [ARGUMENT…]: plenum, until it has painted.
start() {
  forget
  start_again "$@"
}

start_again() {
  enter "clear; plenum $*"
  wait_until is_showing || echo "       plenum $* does not start"
  pid=$(child)
  # Whatever is sent to a process that never was must reach nobody.
  pid=${pid:-none}
}

# Conditions, for `check` and `wait_until`.
shows() { [[ $(screen) == *"$1"* ]]; }
lacks() { ! shows "$1"; }
# A full block is shown as its cell's background, which as text is a blank.
evened() { sed 's/█/ /g; s/ *$//'; }
is_screen() { [[ $(screen | evened) == "$(evened <<<"$1")" ]]; }
is_showing() { [[ $(terminal_state) == '1 0 '* ]] && [[ $(screen) == *[![:space:]]* ]]; }
prompt() { [[ $(screen) == *"status $1 >" ]]; }
# The terminal is as it was: main screen, cursor, no mouse, modes.
is_restored() { [[ $(terminal_state) == '0 1 0 0' ]] && [[ $(modes) == "$modes_before" ]]; }
# ended STATUS: plenum is gone and has left the terminal as it was.
ended() { prompt "$1" && is_restored && [ -z "$(child)" ]; }

wait_until() {
  local tries=150
  until "$@"; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || return 1
    sleep 0.02
  done
}

# verdict NAME: one line, by the status of the command before.
verdict() {
  if [ $? -eq 0 ]; then
    passed=$((passed + 1))
    echo "ok     $1"
  else
    failed=$((failed + 1))
    echo "FAILED $1"
    return 1
  fi
}

# check NAME CONDITION…: whether it comes true within some seconds.
check() {
  local name=$1
  shift
  wait_until "$@"
  verdict "$name" || explain "$@"
}

# explain CONDITION…: what is on the screen instead.
explain() {
  if [ "$1" = is_screen ]; then
    diff <(evened <<<"$2") <(screen | evened)
  else
    echo "terminal $(terminal_state)"
    screen
  fi | grep -v '^ *$' | head -12 | sed 's/^/       | /'
}
