# The command line: what it answers, on which stream, with which status.

mkdir "$folder/plans"
printf '%s\n' 'plenum: 1' 'years:' '  2024:' '    report: final' '    objectives: [Train]' \
  > "$folder/plans/warned.yaml"
printf '%s\n' 'plenum: 1' 'years:' '  2024:' '    reprt: final' > "$folder/plans/broken.yaml"

# run [ARGUMENT…]: leaves status, out and err.
run() {
  out=$(cd "$folder/empty" && timeout 20 plenum "$@" 2> "$folder/err" < /dev/null)
  status=$?
  err=$(cat "$folder/err")
}

# refuses NAME STATUS ARGUMENT…: one sentence on standard error, nothing on standard output.
refuses() {
  local name=$1 wanted=$2
  shift 2
  run "$@"
  [ "$status" = "$wanted" ] && [ -z "$out" ] && is_sentence "$err"
  verdict "$name: a sentence, status $wanted" || printf '       %s\n' "status $status" "$out" "$err"
}
# says NAME STATUS ARGUMENT…: a diagnostic with its remedy, and nothing on standard output.
says() {
  local name=$1 wanted=$2
  shift 2
  run "$@"
  [ "$status" = "$wanted" ] && [ -z "$out" ] && [[ $err == *': error: '*$'\n  '* ]]
  verdict "$name: a diagnostic, status $wanted" || printf '       %s\n' "status $status" "$out" "$err"
}
is_sentence() { [ -n "$1" ] && [ "$(wc -l <<< "$1")" = 1 ]; }

# succeeds NAME STATUS TEXT ARGUMENT…: the text is in what comes on standard output.
succeeds() {
  local name=$1 wanted=$2 text=$3
  shift 3
  run "$@"
  [ "$status" = "$wanted" ] && [[ $out == *"$text"* ]] && [ -z "$err" ]
  verdict "$name" || printf '       %s\n' "status $status" "$out" "$err"
}

check_command_line() {
  local command
  succeeds '--version' 0 'plan format 1' --version
  succeeds '--help has an example' 0 Example --help
  for command in show check export screen read new schema; do
    succeeds "$command --help has an example" 0 Example $command --help
  done

  refuses 'not a terminal' 3
  refuses 'no such year' 64 --year 1999
  says 'a missing plan' 2 missing.yaml
  says 'a missing plan, screen' 2 screen missing.yaml
  says 'a folder' 2 screen /
  says 'a device' 2 screen /dev/null
  refuses 'check without a plan' 2 check
  refuses 'export without a plan' 2 export --format json
  refuses 'an unknown key' 64 screen --keys 'Down Rihgt'
  refuses 'no such year, screen' 64 screen --year 1999
  run --no-such-option
  [ "$status" = 64 ] && [ -z "$out" ]
  verdict 'an unknown option: status 64'
  run screen --size 0x0
  [ "$status" = 64 ] && [ -z "$out" ]
  verdict 'an impossible size: status 64'

  succeeds 'check of a clean plan' 0 '' check "$fixtures/format.yaml"
  succeeds 'check of the example' 0 '' check "$fixtures/example.yaml"
  succeeds 'check: warnings' 0 warning check "$folder/plans/warned.yaml"
  succeeds 'check --strict: warnings' 1 warning check --strict "$folder/plans/warned.yaml"
  succeeds 'check: errors' 2 'broken.yaml:4:5: error' check "$folder/plans/broken.yaml"
  run check --format json "$folder/plans/broken.yaml"
  [ "$status" = 2 ] && python3 -m json.tool <<< "$out" > /dev/null
  verdict 'check --format json is JSON'
  local plan
  for plan in vufo example format minimal; do
    run export "$fixtures/$plan.yaml" --format json
    [ "$status" = 0 ] && python3 -m json.tool <<< "$out" > /dev/null
    verdict "export of $plan.yaml is JSON"
    succeeds "export of $plan.yaml as CSV" 0 kind export "$fixtures/$plan.yaml" --format csv
  done
  for plan in "$fixtures"/broken/*.yaml; do
    run screen "$plan"
    # Status 0: there are only warnings.
    [[ $status == [02] ]] && [ -n "$out$err" ]
    verdict "screen of broken/${plan##*/}: status 0 or 2"
  done

  run schema
  [ "$status" = 0 ] && python3 -m json.tool <<< "$out" > /dev/null
  verdict 'schema is JSON'

  (cd "$folder/plans" && plenum new fresh.yaml > /dev/null && plenum check fresh.yaml > /dev/null)
  verdict 'new writes a plan that is right'
  cp "$folder/plans/fresh.yaml" "$folder/fresh"
  run new "$folder/plans/fresh.yaml"
  [ "$status" = 3 ] && is_sentence "$err" && cmp -s "$folder/plans/fresh.yaml" "$folder/fresh"
  verdict 'new never overwrites'

  (cd "$folder/empty" && plenum export "$fixtures/vufo.yaml" --format json 2> "$folder/err" | head -1 > /dev/null
    [[ ${PIPESTATUS[0]} == @(0|141) ]] && [ ! -s "$folder/err" ])
  verdict 'a reader that goes away'
  (cd "$folder/empty" && plenum screen > /dev/full 2> "$folder/err"
    [ $? = 3 ] && is_sentence "$(cat "$folder/err")")
  verdict 'a full disk: a sentence, status 3'
}

check_screens() {
  timeout 60 python3 "$checks/widths.py" "$(command -v plenum)" "$fixtures"
  verdict 'screen at sizes from 1x1 to 300x100: never fails, no line is wider'
}

# What can only be asked on a terminal.
check_refusals() {
  open_terminal
  local name command
  while IFS=: read -r name command; do
    enter "clear; $command 2> $folder/err"
    check "$name: status 3" eval 'ended 3 && is_sentence "$(cat $folder/err)"'
    check "$name: nothing on the screen" is_screen 'status 3 >'
  done << 'END'
input is a file:plenum < /dev/null
input is closed:plenum <&-
no TERM:env -u TERM plenum
an unknown TERM:TERM=no-such-terminal plenum
a dumb TERM:TERM=dumb plenum
END
  enter "clear; plenum > $folder/out 2> $folder/err"
  check 'output is a file: status 3' eval 'ended 3 && is_sentence "$(cat $folder/err)" && [ ! -s $folder/out ]'
  enter 'clear; plenum missing.yaml'
  check 'a missing plan on a terminal: status 2' ended 2
}

# The environment, and plans that are not the sample.
check_plans() {
  open_terminal
  begin "$fixtures/example.yaml"
  check 'example.yaml' is_screen "$(expected)"
  begin_again "$folder/plans/broken.yaml"
  check 'a broken plan: the problem screen' shows 'reprt'
  press q
  check 'q on the problem screen: status 2' ended 2
  cp "$fixtures/format.yaml" "$folder/plans/live.yaml"
  begin "$folder/plans/live.yaml"
  sed -i 's/Digitise the archive/Digitise the attic/' "$folder/plans/live.yaml"
  press r
  check 'r reads the plan again' shows 'Digitise the attic'
  press q
  check 'q quits' ended 0
  enter 'export LC_ALL=vi_VN.UTF-8; clear'
  begin
  check 'a locale that is not installed: Vietnamese, every letter right' shows 'Mục tiêu đề ra cho năm'
  press q
  check 'q quits' ended 0
  enter "export LC_ALL=C PLENUM_PLAN=$fixtures/example.yaml; clear"
  begin
  check 'PLENUM_PLAN, in the C locale' shows LRLA
}
