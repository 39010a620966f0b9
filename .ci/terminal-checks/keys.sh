# Every key of the key table: the terminal must show what `plenum screen` says it should.

# The keys pressed since the last start, as `plenum screen` names them, how it was started, and what
# it should show.
pressed=
options=
wanted=

# begin [OPTION…]
begin() {
  pressed=
  options=$*
  wanted=$(expected)
  start "$@"
}

expected() { (cd "$folder/empty" && drawn $options --size "${1:-80x24}" --keys "$pressed"); }

# What tmux calls a key.
tmux_name() {
  case $1 in
    PageUp) echo PPage ;;
    PageDown) echo NPage ;;
    Backspace) echo BSpace ;;
    S-Tab) echo BTab ;;
    Delete) echo DC ;;
    *) echo "$1" ;;
  esac
}

# walk KEY…: presses one after the other; `=KEY` may leave the screen as it is.
walk() {
  local key before naps
  for key; do
    before=$wanted
    pressed+=" ${key#=}"
    wanted=$(expected)
    naps=$(naps)
    press "$(tmux_name "${key#=}")"
    # Esc that changes nothing: if the next key came at once, the two would be Alt with that key.
    [ "$key" != =Escape ] || wait_until has_napped $((naps + 2))
    if [ "$key" = "${key#=}" ] && [ "$before" = "$wanted" ]; then
      false
      verdict "key $key changes something (after$pressed)"
    else
      check "key ${key#=} (after${pressed% *})" is_screen "$wanted"
    fi
  done
}

check_keys() {
  open_terminal
  begin
  check 'the sample plan, as plenum screen has it' is_screen "$(expected)"
  check 'no cursor, another screen, the mouse' eval '[[ $(terminal_state) == "1 0 1 1" ]]'
  walk Left Right h l Down Up j k PageDown PageUp End Home G g
  walk 2 Backspace 2 Escape 2 4 Enter 2 0 2 3 9 9 9 9 Left
  begin_again --year 2024
  walk Tab S-Tab Enter =Down =Up Escape
  walk Enter Right Left Escape
  walk F6 Down Up =Right Enter t Escape
  walk F7 Right Left l h Down Up Escape i Escape
  walk F3 c o n g r e s s Backspace Down Up Enter C-n C-p n N =Escape
  walk / Escape
  walk F8 Space Down Enter Escape Delete f Enter c Escape
  walk F2 L F1 PageDown Escape '?' Escape
  begin_again --year 2024
  walk C-o Escape o Escape C-e Down e Down
  walk ệ =Down =đ Up
}

# How often the program has gone to sleep; after Esc it does so twice.
naps() { sed -n 's/^voluntary_ctxt_switches:\t//p' "/proc/$pid/status"; }
has_napped() { [ "$(naps)" -ge "$1" ]; }

begin_again() {
  press q
  check 'q quits' ended 0
  begin "$@"
}

check_colors() {
  open_terminal
  begin
  check '256 colours, dark' has_color '48;5;16'
  press T
  check 'T: light' has_color '48;5;231'
  press F9
  check 'F9: dark' has_color '48;5;16'
  printf '\e[HSCRIBBLE' > "$tty"
  check 'something else on the screen' shows SCRIBBLE
  press C-l
  check 'C-l paints anew' is_screen "$(expected)"
  begin_again --background light
  check '--background light' has_color '48;5;231'
  begin_again --ascii
  check '--ascii' eval '! screen | LC_ALL=C grep -q "[^[:print:]]"'
  begin_again --lang vi
  check '--lang vi' shows 'Mục tiêu'
  press q
  check 'q quits' ended 0
  start --no-mouse
  check '--no-mouse' eval '[[ $(terminal_state) == "1 0 0 0" ]]'
  press q
  check 'q quits' ended 0
  start --no-color
  check '--no-color' has_no_color
  press F9
  check 'F9 without colours says so' shows 'colour'
  press q
  check 'q quits' ended 0
  local setting
  for setting in NO_COLOR=1 TERM=vt100; do
    enter "clear; $setting plenum"
    check "$setting" eval 'shows Objectives && has_no_color'
    press q
    check 'q quits' eval 'prompt 0 && [ -z "$(child)" ]'
  done
  enter 'clear; TERM=screen plenum'
  check '8 colours' eval 'shows Objectives && has_color "[[;]4[0-7][;m]" && ! has_color "[34]8;5;"'
  press q
  check 'q quits' ended 0
}

has_color() { colored_screen | grep -qE "$1"; }
# Bold and reverse are no colours.
has_no_color() { ! colored_screen | grep -qE $'\e\\[([0-9;]*;)?([34][0-8]|9[0-7]|10[0-7])[;m]'; }

# The bytes of terminals that send other keys than TERM says, of a slow line, and of the mouse.
check_sequences() {
  open_terminal
  begin --year 2024
  answers 'PuTTY: F1' F1 1b 5b 31 31 7e
  answers 'PuTTY: F2' F2 1b 5b 31 32 7e
  answers 'PuTTY: F4 does nothing, the next key is heard' 'Escape' 1b 5b 31 34 7e 1b
  answers 'PuTTY: End' End 1b 5b 34 7e
  answers 'PuTTY: Home' Home 1b 5b 31 7e
  answers 'rxvt: End' End 1b 5b 38 7e
  answers 'rxvt: Home' Home 1b 5b 37 7e
  answers 'Linux console: F1' F1 1b 5b 5b 41
  answers 'Esc' Escape 1b
  answers 'application mode: Right' Right 1b 4f 43
  answers 'normal mode: Left' Left 1b 5b 44
  answers 'keypad: 2' 2 1b 4f 72
  answers 'an unknown sequence is swallowed' Escape 1b 5b 39 39 3b 35 7e 1b
  answers 'Vietnamese in one piece' ệ e1 bb 87
  answers '8 is Backspace' '2 Backspace' 32 08
  answers '127 is Backspace' '2 Backspace' 32 7f
  local left
  left=$(screen | head -1)
  left=${left%%2023*}
  type_bytes $(printf '\e[<0;%d;1M\e[<0;%d;1m' $((${#left} + 2)) $((${#left} + 2)) | od -An -tx1)
  # F2 above chose Vietnamese.
  check 'a click chooses a year' shows 'năm 2023'
}

# answers NAME KEYS BYTE…: the bytes do what the keys do.
answers() {
  local name=$1
  pressed+=" $2"
  wanted=$(expected)
  shift 2
  type_bytes "$@"
  check "$name" is_screen "$wanted"
}

# What is remembered from one start to the next.
check_remembered() {
  open_terminal
  start
  press L T
  check 'L, T' eval 'shows "Mục tiêu" && has_color "48;5;231"'
  press q
  check 'q quits' ended 0
  start_again
  check 'language and background are remembered' eval 'shows "Mục tiêu" && has_color "48;5;231"'
  press q
  check 'q quits' ended 0
  start_again --no-state
  check '--no-state' eval 'shows Objectives && has_color "48;5;16"'
  press q
  check 'q quits' ended 0
  find "$folder/home/state" -type f | while read -r file; do printf '\377{broken' > "$file"; done
  start_again
  check 'what cannot be read of it is ignored' eval 'shows Objectives && has_color "48;5;16"'
  press q
  check 'q quits' eval 'prompt 0 && is_restored'
}
