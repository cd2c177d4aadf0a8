#!/usr/bin/env bash
# Prints as JSON what a parser that is not ours reads in a file of Moodle's GIFT format: validate-gift.sh questions.gift
# It comes from the npm registry, each package by its exact version and hash (validate-gift/package-lock.json).
# Exit code 77: it was not read, since npm or the parser could not be had.
set -euo pipefail

if ! command -v npm >/dev/null; then
  echo 'GIFT was not read back: npm is not installed.' >&2
  exit 77
fi

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
gift="$(realpath "$1")"

# Not in .ci/: what is installed goes where all that is built goes.
place="$root/target/validate-gift"
mkdir -p "$place"
cp "$root"/.ci/validate-gift/* "$place"
cd "$place"
if [ ! -d node_modules/gift-pegjs ] && ! npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2; then
  echo 'GIFT was not read back: npm could not fetch the parser.' >&2
  exit 77
fi
node parse.js "$gift"
