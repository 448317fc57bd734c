#!/usr/bin/env bash
# Runs all of `npm test`: installs what is missing, runs every test, and the static checks at the same time. Fails if any
# part failed. The last line counts the tests.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

bash scripts/setup.sh || exit 1
# In a fresh clone, setup.sh has just installed Node 24 into node_modules.
PATH=$PWD/node_modules/.bin:$PATH
hash -r

report=build/vitest.json
mkdir -p build
rm -f "$report"
# The tests leave a part of the time unused, because many of them wait. The checks have it, after the tests.
nice -n 19 bash scripts/check.sh >build/checks.log 2>&1 </dev/null &
checking=$!
trap 'kill "$checking" 2>/dev/null' EXIT
tests=0
vitest run --reporter=default --reporter=json --outputFile.json="$report" "$@" </dev/null || tests=$?

checks=0
wait "$checking" || checks=$?
cat build/checks.log
[ "$checks" = 0 ] || printf '\nStatic checks failed: see above.\n'
node scripts/count-tests.mjs "$report" || exit 1
[ "$tests" = 0 ] || exit "$tests"
exit "$checks"
