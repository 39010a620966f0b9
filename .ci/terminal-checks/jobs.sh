# Other sizes, the shell's job control, and every way to end.

check_sizes() {
  open_terminal
  begin
  walk Down Left
  local size
  for size in 40x12 120x40 20x5 60x20 200x60 80x10 39x9 300x100; do
    resize "${size%x*}" "${size#*x}"
    check "resized to $size" is_screen "$(expected $size)"
  done
  # Too fast to be looked at one by one.
  for size in 50x20 90x30 10x3 70x25 130x50 41x11 99x9 2x80 80x2 1x1; do
    resize "${size%x*}" "${size#*x}"
  done
  resize 80 24
  check 'after a storm of resizes as if nothing had been' is_screen "$(expected)"
  press q
  check 'q quits' ended 0
}

check_jobs() {
  open_terminal
  begin
  press C-z
  check 'C-z: the shell has its terminal back' is_suspended
  enter fg
  check 'fg: everything is there again' is_screen "$(expected)"
  walk Left
  press C-z
  check 'C-z again' is_suspended
  resize 100 30
  enter fg
  check 'resized while stopped' is_screen "$(expected 100x30)"
  resize 80 24
  check 'and back' is_screen "$(expected)"
  kill -TSTP "$pid"
  check 'kill -TSTP is C-z' is_suspended
  enter 'clear; bg'
  check 'bg draws nothing' eval 'shows "status 0 >" && is_suspended'
  enter fg
  check 'fg after bg' is_screen "$(expected)"
  walk Left
  kill -STOP "$pid"
  check 'kill -STOP stops' has_state "$pid" T
  printf '\e[?1049l\e[?25h\e[?1000l\e[?1006l' > "$tty"
  stty sane < "$tty"
  enter 'fg'
  check 'fg after kill -STOP and stty sane' is_screen "$(expected)"
  walk Right
  press q
  check 'q quits' is_gone "$pid"

  open_terminal
  begin
  press C-z
  check 'stopped' is_suspended
  kill -TERM "$pid"
  kill -CONT "$pid"
  check 'TERM while stopped ends it' eval 'is_gone $pid && is_restored'
  forget
  enter 'clear; plenum & true'
  check 'started with & it waits' eval 'pid=$(child) && has_state "$pid" T && is_restored'
  enter fg
  check 'and comes with fg' is_screen "$(pressed= expected)"
  press q
  check 'q quits' ended 0
}

is_suspended() { is_restored && has_state "$pid" T; }

check_endings() {
  open_terminal
  local ending
  for ending in INT:130 TERM:143 HUP:129 QUIT:131 SEGV:139 ABRT:134 BUS:135 ILL:132 FPE:136 TRAP:133; do
    begin
    kill -"${ending%:*}" "$pid"
    check "kill -${ending%:*}: status ${ending#*:}, terminal restored" ended "${ending#*:}"
  done
  begin
  press C-c
  check 'C-c quits' ended 0
  begin
  press 'C-\'
  press q
  check 'C-\ is a key like others' ended 0
  begin
  tm kill-pane
  check 'a closed terminal leaves no process' is_gone "$pid"

  open_terminal
  begin
  walk F1
  press C-s
  walk =Down
  press q
  check 'C-s is a key like others' ended 0
}

check_pseudo_terminal() {
  timeout 90 python3 "$checks/pseudo_terminal.py" "$program"
  verdict 'a stuck terminal, TERM while painting, keys faster than frames'
}

check_idle() {
  open_terminal
  begin
  walk Left
  local before
  before=$(activity)
  sleep 3
  [ -n "$before" ] && [ "$before" = "$(activity)" ]
  verdict 'three idle seconds: no processor time, no wake-up' || { echo "$before"; activity; }
}

activity() {
  awk '{ sub(/\(.*\)/, "x"); print "ticks", $14 + $15 }' "/proc/$pid/stat"
  grep ctxt_switches "/proc/$pid/status"
}
