# The checks that need a terminal of their own making: Python files that print a line for each check.

# lines FILE ARGUMENT…: a file's lines, and one more if it does not come to its end.
lines() {
  local file=$1 output status
  shift
  output=$(cd "$folder/empty" && timeout "$longest" python3 "$checks/$file.py" "$@" 2>&1)
  status=$?
  [ -z "$output" ] || printf '%s\n' "$output"
  [ $status -eq 0 ] || grep -q '^FAILED' <<< "$output" || echo "FAILED $file.py came to no end: status $status"
}

# counted: passes lines on and counts them.
counted() {
  local line
  while IFS= read -r line; do
    case $line in
      'ok     '*) passed=$((passed + 1)) ;;
      'FAILED '*) failed=$((failed + 1)) ;;
    esac
    printf '%s\n' "$line"
  done
}

check_walks() { counted < <(lines walks $all "$program" "$fixtures/example.yaml"); }
check_storms() { counted < <(lines storms $all "$program" "$fixtures/example.yaml"); }
check_signals() { counted < <(lines signals "$program" "$fixtures/example.yaml"); }
check_streams() { counted < <(lines streams "$program" "$fixtures/example.yaml"); }
check_lost_plans() { counted < <(lines plans "$program" "$fixtures/example.yaml"); }
check_consoles() { counted < <(lines consoles "$program" "$fixtures/example.yaml"); }
check_hostile() { counted < <(lines hostile "$program" "$fixtures/hostile"); }
check_page() { counted < <(lines page "$program" "$fixtures/example.yaml"); }
check_memory() { counted < <(lines memory "$program" "$fixtures/example.yaml"); }
