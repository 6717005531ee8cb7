#!/bin/sh
# Installs the official client into WORK-FOLDER, once for each version of the lock file, and runs the
# check against a sandbox. Exits with 77 where node or npm is missing.
# Usage: run.sh WORK-FOLDER PATH-OF-HOLDFAST-SANDBOX
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1
sandbox=$2

for tool in node npm; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is not installed; skipped"
        exit 77
    fi
done

mkdir -p "$work"
if ! cmp -s "$here/package-lock.json" "$work/installed-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$work/"
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    cp "$here/package-lock.json" "$work/installed-lock.json"
fi
cp "$here"/*.js "$work/"
exec node "$work/check.js" "$sandbox"
