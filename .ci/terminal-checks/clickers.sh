# A meeting with the byte sequences of the clickers that are sold, and of PuTTY; Ctrl-Z on every screen.

# What the step of the meeting looks like.
slide() { (cd "$folder/empty" && drawn --present --step "$1"); }

# A hand takes longer from one press to the next than a button that is held down (80 ms).
hand() { sleep 0.09; }

# is_step NAME STEP BYTE…: the bytes bring the meeting to a step.
is_step() {
  local name=$1 step=$2
  shift 2
  hand
  type_bytes "$@"
  check "$name" is_screen "$(slide "$step")"
}

check_clickers() {
  open_terminal
  start present
  check 'the meeting, as plenum screen --present has it' is_screen "$(slide 0)"
  is_step 'PageDown of most clickers: on' 1 1b 5b 36 7e
  is_step 'Right in normal mode: on' 2 1b 5b 43
  is_step 'Right in application mode: on' 3 1b 4f 43
  is_step 'Space: on' 4 20
  is_step 'PageUp: back' 3 1b 5b 35 7e
  is_step 'Left in normal mode: back' 2 1b 5b 44
  is_step 'Left in application mode: back' 1 1b 4f 44
  is_step 'Enter of the keypad: on' 2 1b 4f 4d

  local key
  for key in 2e:. 62:b 76:v; do
    hand
    type_bytes "${key%:*}"
    check "${key#*:} blanks" eval '! screen | grep -q "[^ ]"'
    is_step "a step after ${key#*:} only brings the picture back" 2 1b 5b 36 7e
    hand
    type_bytes "${key%:*}"
    check "${key#*:} blanks again" eval '! screen | grep -q "[^ ]"'
    is_step "${key#*:} twice: the picture is back" 2 "${key%:*}"
  done

  # One button that sends F5 and Esc in turn, as four kinds of terminal send F5.
  local f5 browsed
  browsed=$(cd "$folder/empty" && drawn)
  for f5 in '1b 5b 31 35 7e' '1b 5b 5b 45' '1b 4f 54' '1b 5b 31 35 7e'; do
    is_step "F5 ($f5) in the meeting: nothing, and Esc leaves" 2 $f5
    type_bytes 1b
    check 'Esc: browsing' is_screen "$browsed"
    is_step "F5 ($f5): back at the step" 2 $f5
  done
  type_bytes 1b
  check 'Esc: browsing again' is_screen "$browsed"
  for key in 1 2 3 4 5; do type_bytes 1b 1b 1b; done
  is_step 'Esc twenty times: the program is still there' 2 1b 5b 31 35 7e

  # All that arrives before the next step must have done nothing.
  type_bytes $(printf '\e[<35;%d;7M' 1 20 40 80 | od -An -tx1)
  type_bytes $(printf '\e[<0;9;9M\e[<0;9;9m\e[<2;9;9M\e[<64;9;9M\e[<32;12;12M' | od -An -tx1)
  type_bytes $(printf '\e[M###\e[MC!!\e[1;5P\e[200~\e[I\e[O' | od -An -tx1)
  is_step 'the mouse, moved and clicked: nothing' 3 1b 5b 36 7e
  is_step 'a button held down: one step' 4 $(printf '\e[6~%.0s' {1..60} | od -An -v -tx1)
  is_step 'and the next press is one step' 5 1b 5b 36 7e
  hand
  type_bytes 1b 5b
  type_bytes 36 7e
  check 'PageDown that arrives in two parts' is_screen "$(slide 6)"
}

check_stops() {
  open_terminal
  local name keys
  tm new-window -d -n wall "cd '$folder/empty' && plenum present"
  while IFS=: read -r name keys; do
    if [ "$name" = browse ]; then begin; else start "$name"; fi
    walk $keys
    stops "${name/browse/browse, $keys}"
    press C-c
    [ "$name" != present ] || press y
    check 'C-c quits' ended 0
  done << 'END'
browse:F6 Down
browse:F4
browse:F3 c o n
present:
END
  enter 'clear; plenum console --lang en'
  check 'the console' shows 'THIS SLIDE'
  pid=$(child)
  stops console
  press C-c
  check 'C-c quits' ended 0
}

# stops NAME: the screen that is there goes at Ctrl-Z and comes back with fg.
stops() {
  local picture
  picture=$(screen | tail -n +3 | evened)
  press C-z
  check "$1: C-z" is_suspended
  enter 'clear; bg'
  check "$1: bg draws nothing" eval 'shows "status 0 >" && is_suspended'
  enter fg
  check "$1: fg" eval '[[ $(screen | tail -n +3 | evened) == "$picture" ]]'
  kill -TSTP "$pid"
  check "$1: kill -TSTP" is_suspended
  enter fg
  check "$1: fg" eval '[[ $(screen | tail -n +3 | evened) == "$picture" ]]'
}
