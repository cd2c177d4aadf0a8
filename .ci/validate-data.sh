#!/usr/bin/env bash
# Checks the facts as a data package with an independent validator: validate-data.sh [datapackage.json]
# It comes from the npm registry, each package by its exact version and hash (validate-data/package-lock.json).
set -euo pipefail

if ! command -v npm >/dev/null; then
  echo 'The data package was not validated: npm is not installed.'
  exit 0
fi

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
descriptor="$(realpath "${1:-$root/asean-secretariat-core/src/main/resources/io/github/aseansecretariat/facts/datapackage.json}")"

# Not in .ci/: what is installed goes where all that is built goes.
place="$root/target/validate-data"
mkdir -p "$place"
cp "$root"/.ci/validate-data/* "$place"
cd "$place"
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
node validate.js "$descriptor"
node broken.js "$descriptor"
