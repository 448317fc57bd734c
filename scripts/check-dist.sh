#!/usr/bin/env bash
# Builds dist in another folder and fails if it differs from the one here: the committed dist must match the sources.
# In a checkout with changes, it reports whether `npm run build` is needed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mkdir -p build
rebuilt=$(mktemp -d "$PWD/build/dist-XXXXXX")
trap 'rm -rf "$rebuilt"' EXIT
node scripts/build.mjs "$rebuilt"
if ! diff --brief --recursive dist "$rebuilt"; then
  echo 'dist does not match the sources: run `npm run build` and commit dist with them.' >&2
  exit 1
fi
if find dist \( -name '*.node' -o -name pagent.exe \) -type f | grep .; then
  echo 'dist contains native code (the files above), so it is not the same on every machine.' >&2
  exit 1
fi
# A runner gets only committed files.
if [ -n "$(git status --porcelain --ignored --untracked-files=all -- dist | grep -E '^(\?\?|!!)')" ]; then
  echo 'dist has files that are not in git: add them.' >&2
  git status --short --ignored -- dist >&2
  exit 1
fi
