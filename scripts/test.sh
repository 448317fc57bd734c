#!/usr/bin/env bash
# Runs all of `npm test`: installs what is missing, runs the static checks, then every test. Fails if any part failed.
# The last line counts the tests.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

bash scripts/setup.sh || exit 1
# In a fresh clone, setup.sh has just installed Node 24 into node_modules.
PATH=$PWD/node_modules/.bin:$PATH
hash -r

checks=0
bash scripts/check.sh || checks=$?

report=build/vitest.json
mkdir -p build
rm -f "$report"
tests=0
vitest run --reporter=default --reporter=json --outputFile.json="$report" "$@" </dev/null || tests=$?

[ "$checks" = 0 ] || printf '\nStatic checks failed. Their output and table are above the tests.\n'
node scripts/count-tests.mjs "$report" || exit 1
[ "$tests" = 0 ] || exit "$tests"
exit "$checks"
