#!/usr/bin/env bash
# Builds dist anew in another place and fails where it differs from the one here: what is committed must be what the
# sources give. On a checkout with changes it tells whether `npm run build` is still to be run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mkdir -p build
rebuilt=$(mktemp -d "$PWD/build/dist-XXXXXX")
trap 'rm -rf "$rebuilt"' EXIT
node scripts/build.mjs "$rebuilt"
if ! diff --brief --recursive dist "$rebuilt"; then
  echo 'dist is not what the sources give: run `npm run build` and commit it with them.' >&2
  exit 1
fi
if find dist \( -name '*.node' -o -name pagent.exe \) -type f | grep .; then
  echo 'dist holds native parts (the files above): it must be the same on every machine.' >&2
  exit 1
fi
# What is ignored or not added here will be missing on a runner.
if [ -n "$(git status --porcelain --ignored --untracked-files=all -- dist | grep -E '^(\?\?|!!)')" ]; then
  echo 'dist has files that git does not know: add them.' >&2
  git status --short --ignored -- dist >&2
  exit 1
fi
