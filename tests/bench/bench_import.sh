#!/usr/bin/env bash
# Imports a register of 100,000 x 10 inline strings, exports it, imports that again, and compares with LibreOffice.
#   scripts/env tests/bench/bench_import.sh [ROWS]
set -euo pipefail
rows=${1:-100000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

measure() { # NAME COMMAND…: prints time and peak memory, keeps elapsed and processor time in NAME.time
    local name=$1
    shift
    if ! /usr/bin/time -f '%e %U %S %M' -o "$name.time" "$@" >"$name.out" 2>"$name.err"; then
        cat "$name.out" "$name.err" >&2
        exit 1
    fi
    awk -v name="$name" '{ printf "%-12s %6.2f s elapsed, %6.2f s processor, %4d MB\n", name, $1, $2 + $3, $4 / 1024 }' \
        "$name.time"
}

bench_import big.xlsx "$rows"
tsuzuri-cli new w --name-ja 会社 --name-en Company >new.out
tsuzuri-cli project add w --scheme soc2_type2 --framework aicpa_tsc_2017 --name-ja 監査 --name-en Audit \
    --from 2026-04-01 --to 2027-03-31 >project.out
{ echo 統制番号,統制名; seq 100 | sed 's/.*/C-&,統制 &/'; } >controls.csv
{ echo 番号,氏名; seq 97 | sed 's/.*/P-&,担当 &/'; } >people.csv
tsuzuri-cli import w controls.csv --into controls >controls.out
tsuzuri-cli import w people.csv --into people >people.out

measure import tsuzuri-cli --lang en import w big.xlsx --into evidence
measure export tsuzuri-cli export w --table evidence --format xlsx --out back.xlsx
measure again tsuzuri-cli --lang en import w back.xlsx --into evidence
measure libreoffice soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv big.xlsx
cat import.out again.out
for name in import again; do
    cat "$name.time" libreoffice.time | tr '\n' ' ' | awk -v name="$name" '{
        printf "%s : LibreOffice = %.3f elapsed, %.3f processor\n", name, $1 / $5, ($2 + $3) / ($6 + $7) }'
done
