#!/usr/bin/env bash
# Reads a workbook of 100,000 x 10 inline strings with our reader and with LibreOffice and prints the ratio.
#   scripts/env tests/bench/bench_tables.sh [ROWS [COLUMNS]]
set -euo pipefail
rows=${1:-100000} columns=${2:-10}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

measure() { # of a command: "elapsed processor" seconds, each the least of three runs
    local run
    for run in 1 2 3; do
        if ! /usr/bin/time -f '%e %U %S' -o "$folder/time.$run" "$@" >"$folder/out" 2>"$folder/err"; then
            cat "$folder/err" >&2
            exit 1
        fi
    done
    awk 'NR == 1 || $1 < elapsed { elapsed = $1 } NR == 1 || $2 + $3 < processor { processor = $2 + $3 }
         END { print elapsed, processor }' "$folder"/time.*
}

bench_tables write "$folder/big.xlsx" "$rows" "$columns"
bench_tables read "$folder/big.xlsx"
ours=$(measure bench_tables read "$folder/big.xlsx")
theirs=$(measure soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv \
    --outdir "$folder" "$folder/big.xlsx")
echo "$ours $theirs" | awk '{
    printf "elapsed:   ours %.2f s, LibreOffice %.2f s, ratio %.3f\n", $1, $3, $1 / $3
    printf "processor: ours %.2f s, LibreOffice %.2f s, ratio %.3f\n", $2, $4, $2 / $4
}'
