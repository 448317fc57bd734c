#!/usr/bin/env bash
# Runs every static check, even if an early one fails, and ends with a table of the results. The checks are the
# `check:…` scripts of package.json. The output of a check is shown only if it fails.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

checks=(format types arrows unused docs words workflows dist)
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
