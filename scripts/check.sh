#!/usr/bin/env bash
# Runs every static check, all of them even where an early one fails, and ends with a table of what came of each.
# The checks themselves are package.json's `check:…` scripts. Output of a check is shown only where it fails.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

checks=(format types arrows unused docs workflows dist)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
table=()
failed=0

for check in "${checks[@]}"; do
  SECONDS=0
  if npm run --silent "check:$check" >"$log" 2>&1 </dev/null; then
    result=passed
  else
    result=FAILED
    failed=1
    printf '\n── check:%s ──\n' "$check"
    cat "$log"
  fi
  table+=("$(printf '%-18s %-7s %4ss' "check:$check" "$result" "$SECONDS")")
done

printf '\n'
printf '%s\n' "${table[@]}"
exit "$failed"
