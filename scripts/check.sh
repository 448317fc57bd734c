#!/usr/bin/env bash
# Runs every static check, even if an early one fails, and ends with a table of the results. The checks are the
# `check:…` scripts of package.json. The output of a check is shown only if it fails.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

checks=(format types arrows unused docs words workflows dist)
# These take about half of the time. They run at the same time as the others: CI has two cores.
half=(types format)
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

run_checks() {
  local check result
  for check in "$@"; do
    SECONDS=0
    result=FAILED
    npm run --silent "check:$check" >"$results/$check.log" 2>&1 </dev/null && result=passed
    printf '%-18s %-7s %4ss\n' "check:$check" "$result" "$SECONDS" >"$results/$check.row"
  done
}

others=()
for check in "${checks[@]}"; do
  [[ " ${half[*]} " == *" $check "* ]] || others+=("$check")
done
run_checks "${half[@]}" &
run_checks "${others[@]}"
wait

table=()
failed=0
for check in "${checks[@]}"; do
  row=$(cat "$results/$check.row")
  table+=("$row")
  [[ $row == *' passed '* ]] && continue
  failed=1
  printf '\n── check:%s ──\n' "$check"
  cat "$results/$check.log"
done

printf '\n'
printf '%s\n' "${table[@]}"
exit "$failed"
