#!/usr/bin/env bash
# Compares whole processes that make a PDF of the same made-up review of about 30 pages: ours, compiled to machine code (tagged,
# PDF/A-2a, PDF/UA-1), and Chromium, WeasyPrint, LibreOffice and ReportLab. Prints wall seconds and peak memory of each run.
# Then the commands that go from a database to a PDF, and to all ten files.
# Usage: compare-pdf.sh [RUNTIME] [RUNS] [FOLDER]     needs: GNU time; the others are left out where they are not installed
set -euo pipefail
runtime=${1:-linux-x64}
runs=${2:-5}
folder=${3:-$(mktemp -d)}
root=$(cd "$(dirname "$0")/../../.." && pwd)
if [ ! -x "$folder/bench/QuarterlyReports.Benchmarks" ]; then
  for project in tests/QuarterlyReports.Benchmarks:bench src/QuarterlyReports.App:app; do
    dotnet publish "$root/${project%:*}" -c Release -r "$runtime" -p:PublishAot=true -o "$folder/${project#*:}" -v q --nologo
  done
fi
bench="$folder/bench/QuarterlyReports.Benchmarks"
app="$folder/app/qreports"
cd "$folder"
"$bench" html review.html
"$bench" docx review.docx
"$app" quickstart --out out --quiet
[ "${ONLY_PUBLISH:-}" = yes ] && exit 0

repeat() {
  local name=$1
  shift
  for run in $(seq "$runs"); do
    command time -f "$name: %e s wall, %U s user, %M KiB" "$@" >/dev/null 2>"$folder/said" || { cat "$folder/said"; return; }
    tail -n 1 "$folder/said"
  done
}

"$bench" warm
repeat "ours, document to PDF" "$bench" pdf ours.pdf
command -v chromium >/dev/null && repeat "Chromium" chromium --headless --no-sandbox --disable-gpu --export-tagged-pdf \
  --print-to-pdf="$folder/chromium.pdf" "file://$folder/review.html"
command -v weasyprint >/dev/null && repeat "WeasyPrint" weasyprint --pdf-variant pdf/ua-1 review.html weasyprint.pdf
command -v soffice >/dev/null && repeat "LibreOffice" soffice "-env:UserInstallation=file://$folder/office" --headless \
  --convert-to pdf --outdir office-pdf review.docx
/usr/bin/python3 -c "import reportlab" 2>/dev/null && repeat "ReportLab" /usr/bin/python3 \
  "$root/tests/QuarterlyReports.Benchmarks/scripts/print-with-reportlab.py" review.html reportlab.pdf
repeat "database to one PDF" "$app" review 2018-Q1 --lang en --formats pdf --out one --quiet --database out/quarterly-reports.db
repeat "database to all files" "$app" review 2018-Q1 --formats pdf,docx,xlsx,html,json --out all --quiet \
  --database out/quarterly-reports.db
