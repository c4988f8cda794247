#!/usr/bin/env bash
# Writes the same made-up rows of 20 columns as a workbook in several ways; prints wall and processor seconds and peak memory.
#   ours         the export's writer, rows made up on the way
#   Open XML SDK its writer of single elements, same rows
#   openpyxl     write-only mode, from a CSV file of the same rows
#   XlsxWriter   constant memory, from the same file
#   LibreOffice  converts the same file
# What is not installed is left out and said. Usage: compare-export.sh [ROWS] [FOLDER]   needs: a Release build, GNU time
set -euo pipefail
rows=${1:-1048575}
folder=${2:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
benchmarks=(dotnet "$here/../bin/Release/net10.0/QuarterlyReports.Benchmarks.dll")
python=${PYTHON:-python3}
mkdir -p "$folder"

measured() {
  local name=$1
  shift
  /usr/bin/time -f "$name: %e s wall, %U s user, %S s system, %M KiB" "$@" >/dev/null
}

"${benchmarks[@]}" export csv "$rows" "$folder/rows.csv" >/dev/null
measured "ours" "${benchmarks[@]}" export xlsx "$rows" "$folder/ours.xlsx"
measured "Open XML SDK" "${benchmarks[@]}" export sdk "$rows" "$folder/sdk.xlsx"
for library in openpyxl xlsxwriter; do
  if "$python" -c "import $library" 2>/dev/null; then
    measured "$library" "$python" "$here/write-xlsx.py" "$library" "$folder/rows.csv" "$folder/$library.xlsx"
  else
    echo "$library: not installed"
  fi
done
if command -v soffice >/dev/null; then
  measured "LibreOffice" soffice "-env:UserInstallation=file://$folder/profile" --headless \
    --convert-to xlsx:"Calc MS Excel 2007 XML" --infilter="CSV:44,34,76" --outdir "$folder/libreoffice" "$folder/rows.csv"
else
  echo "LibreOffice: not installed"
fi
ls -l "$folder"/*.xlsx "$folder"/libreoffice/*.xlsx 2>/dev/null | awk '{ print $5, $NF }'
