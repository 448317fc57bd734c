#!/usr/bin/env bash
# Builds dist anew and fails where that changed it: what is committed must be what the sources give. Works on a
# checkout with changes too, since it compares dist with itself, before and after. A dist that was out of date is left
# rebuilt, to be committed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

list() {
  [ ! -d dist ] || find dist -type f -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum
}

before=$(mktemp)
after=$(mktemp)
trap 'rm -f "$before" "$after"' EXIT
list >"$before"
npm run --silent build
list >"$after"
if ! diff -u --label 'dist as it was' --label 'dist rebuilt' "$before" "$after"; then
  echo 'dist was out of date. It is rebuilt now: commit it with the change of the sources.' >&2
  exit 1
fi
if find dist \( -name '*.node' -o -name pagent.exe \) -type f | grep .; then
  echo 'dist holds a native addon or pagent.exe (the files above): it must be the same on every machine.' >&2
  exit 1
fi
