#!/usr/bin/env bash
# Reads a workbook of 100,000 x 10 inline strings with our reader and with LibreOffice and prints the ratio.
#   scripts/env tests/bench/bench_tables.sh [ROWS [COLUMNS]]
set -euo pipefail
rows=${1:-100000} columns=${2:-10}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

seconds() { # of a command, the best of three
    local best= run time
    for run in 1 2 3; do
        if ! /usr/bin/time -f %e -o "$folder/time" "$@" >"$folder/out" 2>"$folder/err"; then
            cat "$folder/err" >&2
            exit 1
        fi
        time=$(cat "$folder/time")
        if [ -z "$best" ] || awk "BEGIN { exit !($time < $best) }"; then best=$time; fi
    done
    echo "$best"
}

convert() {
    seconds soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv \
        --outdir "$folder" "$folder/big.xlsx"
}

bench_tables write "$folder/big.xlsx" "$rows" "$columns"
bench_tables read "$folder/big.xlsx"
ours=$(seconds bench_tables read "$folder/big.xlsx")
theirs=$(convert)
awk "BEGIN { printf \"ours %.2f s, LibreOffice %.2f s, ratio %.3f\n\", $ours, $theirs, $ours / $theirs }"
