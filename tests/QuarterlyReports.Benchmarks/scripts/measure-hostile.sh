#!/usr/bin/env bash
# Imports files made to do harm, one process each, and prints what each answers, in how many wall seconds and with how much memory.
# Usage: measure-hostile.sh [RUNTIME] [FOLDER]          needs: python3, GNU time
set -euo pipefail
runtime=${1:-linux-x64}
folder=${2:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
[ -x "$folder/app/qreports" ] || dotnet publish "$root/src/QuarterlyReports.App" -c Release -r "$runtime" -p:PublishAot=true \
  -o "$folder/app" -v q --nologo
python3 "$here/hostile-workbooks.py" "$folder/files"
"$folder/app/qreports" init --database "$folder/office.db" --quiet

for file in "$folder"/files/*; do
  status=0
  command time -o "$folder/time" -f "%e s, %M KiB" "$folder/app/qreports" import "$file" --database "$folder/office.db" \
    >"$folder/said" 2>&1 || status=$?
  printf '%s (%s bytes): exit %s, %s\n  %s\n' "$(basename "$file")" "$(stat -c %s "$file")" "$status" "$(tail -1 "$folder/time")" \
    "$(head -1 "$folder/said")"
done
