#!/usr/bin/env bash
# Publishes the program twice, compiled to machine code as a whole and for the .NET runtime, runs the same commands with both and
# compares what they made and said, byte by byte.
# Usage: [XLS=FILE] compare-native.sh [RUNTIME] [FOLDER]     needs: a C compiler for linking; XLS is an old workbook to read as well
set -euo pipefail
runtime=${1:-linux-x64}
folder=${2:-$(mktemp -d)}
root=$(cd "$(dirname "$0")/../../.." && pwd)
if [ ! -x "$folder/native/qreports" ]; then
  dotnet publish "$root/src/QuarterlyReports.App" -c Release -r "$runtime" -p:PublishAot=true -o "$folder/native" -v q --nologo
fi
if [ ! -x "$folder/managed/qreports" ]; then
  dotnet publish "$root/src/QuarterlyReports.App" -c Release -r "$runtime" -o "$folder/managed" -v q --nologo
fi

# Runs one command in the folder of the build, and keeps its words and how it ended.
command_of() {
  local build=$1
  shift
  echo "\$ qreports $*" >>said.txt
  "$folder/$build/qreports" "$@" >>said.txt 2>>said.txt && echo "0" >>said.txt || echo "$?" >>said.txt
}

for build in native managed; do
  mkdir -p "$folder/$build-work"
  cd "$folder/$build-work"
  run() { command_of "$build" "$@"; }
  run
  run quickstart --out out
  database=(--database out/quarterly-reports.db)
  for command in init sample import form export review publish brief figures explain check directives programme nonsense; do
    run "$command" --help
  done
  run review 2018-Q1 --template minister-brief --formats pdf,docx,html --out brief "${database[@]}"
  run review 2016-01-28..2018-03-31 --template congress-review --formats pdf,docx,xlsx,html --out congress "${database[@]}"
  run review 2018-Q1 --edition public --lang vi --formats pdf,xlsx --attach-workbook --out public "${database[@]}"
  run figures 2018-Q1 --json "${database[@]}"
  run figures 2018-Q1 "${database[@]}"
  run explain 2018-Q1 total.held "${database[@]}"
  run check 2018-Q1 "${database[@]}"
  for kind in activities agreements partners; do
    for format in xlsx csv json; do run export "$kind" --output "export/$kind.$format" "${database[@]}"; done
  done
  run form activities --output form.xlsx "${database[@]}"
  run import export/activities.xlsx --dry-run "${database[@]}"
  run sample --activities 500 --years 2018..2018 --seed 7 --out made
  run init --database made.db
  run import made --partial --findings findings.csv --database made.db
  run import form.xlsx --findings findings.json --database made.db
  run review 2018 --formats pdf,docx,xlsx,html,json --out made-review --database made.db
  [ -z "${XLS:-}" ] || run import "$XLS" --dry-run "${database[@]}"
  cd - >/dev/null
done

# A database holds the moment of its imports, so it is left out.
diff -r --exclude='*.db' "$folder/native-work" "$folder/managed-work" && echo "The two builds agree on every byte."
