#!/usr/bin/env bash
# Opens the evidence register of a big workspace in the workbench, and the same register as a workbook in LibreOffice.
#   scripts/env tests/bench/bench_grid.sh [FOLDER.tsuzuri]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
workspace=$(realpath -m "${1:-$folder/Big.tsuzuri}")
export QT_QPA_PLATFORM=offscreen
cd "$folder"

bench_grid "$workspace"
tsuzuri-cli export "$workspace" --table evidence --format xlsx --out register.xlsx >export.out
echo
# LibreOffice can't be asked when a table is painted: what is timed is its start, loading, and writing as CSV. Whatever
# else the machine does makes both slower and never faster: of several runs in turn the quickest counts.
for _ in 1 2 3; do
    /usr/bin/time -a -f '%e %U %S %M' -o libreoffice.time \
        soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv register.xlsx \
        >soffice.out 2>&1
    for _ in 1 2 3; do
        bench_grid "$workspace" evidence opened 2>/dev/null |
            awk '/^first register painted/ { print $(NF - 3) / 1000, $NF / 1000 }' >>grid.time
    done
done
sort -n -o grid.time grid.time
sort -n -o libreoffice.time libreoffice.time
read -r painted processor <grid.time
awk -v painted="$painted" -v processor="$processor" 'NR == 1 {
    printf "first register painted, of 9 runs         %9.0f ms, processor %.0f ms\n", painted * 1000, processor * 1000
    printf "LibreOffice, load and write as CSV, of 3  %9.1f s, processor %.1f s, %d MB\n", $1, $2 + $3, $4 / 1024
    printf "first register painted : LibreOffice = 1/%.1f elapsed, 1/%.1f processor\n",
        $1 / painted, ($2 + $3) / processor }' libreoffice.time
echo "all openings in s: $(cut -d' ' -f1 grid.time | tr '\n' ' ')"
