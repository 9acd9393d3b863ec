#!/usr/bin/env bash
# Opens the evidence register of a big workspace in the workbench, and the same register as a workbook in LibreOffice.
#   scripts/env tests/bench/bench_grid.sh [FOLDER.tsuzuri]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
workspace=$(realpath -m "${1:-$folder/Big.tsuzuri}")
export QT_QPA_PLATFORM=offscreen
cd "$folder"

bench_grid "$workspace" | tee grid.out
tsuzuri-cli export "$workspace" --table evidence --format xlsx --out register.xlsx >export.out
echo
# LibreOffice can't be asked when a table is painted: what is timed is its start, loading, and writing as CSV.
/usr/bin/time -f '%e %U %S %M' -o libreoffice.time \
    soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv register.xlsx >soffice.out 2>&1
read -r painted processor < <(awk '/^first register painted/ { print $(NF - 3) / 1000, $NF / 1000 }' grid.out)
awk -v painted="$painted" -v processor="$processor" '{
    printf "LibreOffice, load and write as CSV         %9.1f s, processor %.1f s, %d MB\n", $1, $2 + $3, $4 / 1024
    printf "first register painted : LibreOffice = 1/%.1f elapsed, 1/%.1f processor\n",
        $1 / painted, ($2 + $3) / processor }' libreoffice.time
