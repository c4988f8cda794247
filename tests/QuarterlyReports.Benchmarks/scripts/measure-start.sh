#!/usr/bin/env bash
# Publishes as one program of machine code and prints wall seconds and peak memory of cold processes over the sample data: five runs each.
# Usage: measure-start.sh [RUNTIME] [FOLDER]          needs: GNU time
set -euo pipefail
runtime=${1:-linux-x64}
folder=${2:-$(mktemp -d)}
root=$(cd "$(dirname "$0")/../../.." && pwd)
dotnet publish "$root/src/QuarterlyReports.App" -c Release -r "$runtime" -p:PublishAot=true -o "$folder/app" -v q --nologo
app="$folder/app/qreports"
"$app" quickstart --out "$folder/out" --quiet
database="$folder/out/quarterly-reports.db"

five_times() {
  local name=$1
  shift
  for run in 1 2 3 4 5; do
    command time -f "$name: %e s wall, %U s user, %M KiB" "$@" >/dev/null
  done
}

five_times "figures" "$app" figures 2018-Q1 --json --database "$database"
five_times "review, PDF and Excel, two languages" "$app" review 2018-Q1 --out "$folder/review" --quiet --database "$database"
