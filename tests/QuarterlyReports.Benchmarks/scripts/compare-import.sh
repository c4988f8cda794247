#!/usr/bin/env bash
# Imports the same file of made-up activities three ways, each into a new database, and prints wall seconds and peak memory.
#   qreports import          parses, validates, matches, links, keeps history, indexes
#   sqlite3 .import          the flat table alone: no types, no links, no rules
#   Python csv + executemany the activity table and its two link tables, with the same indexes on them
# Usage: compare-import.sh [ACTIVITIES] [FOLDER]     needs: a Release build, sqlite3, python3, GNU time
set -euo pipefail
activities=${1:-1000000}
folder=${2:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
qreports=(dotnet "$root/src/QuarterlyReports.App/bin/Release/net10.0/qreports.dll")
mkdir -p "$folder"

measured() {
  local name=$1
  shift
  command time -f "$name: %e s wall, %U s user, %M KiB" "$@" >/dev/null
}

rm -f "$folder"/*.db
"${qreports[@]}" sample --activities "$activities" --years 2016..2025 --seed 1 --out "$folder/sample" --quiet
file="$folder/sample/activities.csv"

"${qreports[@]}" init --database "$folder/ours.db" --quiet
measured "qreports import" "${qreports[@]}" import "$file" --database "$folder/ours.db" --quiet
measured "sqlite3 .import" sqlite3 "$folder/flat.db" ".mode csv" ".import '$file' activity"
measured "Python executemany" python3 "$here/executemany.py" "$file" "$folder/python.db"
