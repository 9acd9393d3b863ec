#!/usr/bin/env bash
# Takes 2,400 files (1 GB) into a vault and binds them, and prints the ratio to what a person would do by hand:
# sha256sum, zip -6 -r, and qpdf to merge the PDF files.
#   scripts/env tests/bench/bench_binder.sh [RUNS [FOLDER]]      FOLDER: where to work; needs 5 GB; emptied afterwards
set -euo pipefail
runs=${1:-3}
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d "${2:-${TMPDIR:-/tmp}}/tsuzuri-bench-XXXXXX")
trap 'rm -rf "$folder"' EXIT

measure() { # NAME COMMAND…: appends "NAME elapsed processor kilobytes" to the times of this run
    local name=$1
    shift
    if ! /usr/bin/time -f "$name %e %U %S %M" -a -o "$folder/times" "$@" >"$folder/out" 2>"$folder/err"; then
        cat "$folder/out" "$folder/err" >&2
        exit 1
    fi
}

python3 "$here/evidence_set.py" "$folder/set"
echo "$(find "$folder/set/files" -type f | wc -l) files, $(du -sb "$folder/set/files" | cut -f1) bytes"
cd "$folder/set"
for ((run = 1; run <= runs; ++run)); do
    rm -rf "$folder/times" "$folder/w.tsuzuri" "$folder/binder" "$folder"/by-hand.*
    tsuzuri-cli new "$folder/w.tsuzuri" --name-ja 試験 --name-en Test
    tsuzuri-cli project add "$folder/w.tsuzuri" --scheme soc2_type2 --framework aicpa_tsc_2017 --name-ja 監査 \
        --name-en Audit --from 2025-04-01 --to 2026-03-31 --ref P-1 >/dev/null
    tsuzuri-cli import "$folder/w.tsuzuri" controls.csv --into controls >/dev/null
    sync
    measure sha256sum sh -c 'find files -type f -print0 | xargs -0 sha256sum'
    measure zip zip -q -6 -r "$folder/by-hand.zip" files
    measure qpdf qpdf --empty --pages files/*.pdf -- "$folder/by-hand.pdf"
    sync
    measure import tsuzuri-cli import "$folder/w.tsuzuri" evidence.csv --into evidence
    measure binder tsuzuri-cli binder "$folder/w.tsuzuri" --project P-1 --lang ja --out "$folder/binder"
    awk -v run="$run" '
        { elapsed[$1] = $2; processor[$1] = $3 + $4; if ($5 > peak[$1]) peak[$1] = $5; printf "%s %.2f s, ", $1, $2 }
        END {
            hand = elapsed["sha256sum"] + elapsed["zip"] + elapsed["qpdf"]
            handProcessor = processor["sha256sum"] + processor["zip"] + processor["qpdf"]
            printf "\nrun %d elapsed:   ours %.2f s, by hand %.2f s, ratio %.3f\n", run,
                elapsed["import"] + elapsed["binder"], hand, (elapsed["import"] + elapsed["binder"]) / hand
            printf "run %d processor: ours %.2f s, by hand %.2f s, ratio %.3f\n", run,
                processor["import"] + processor["binder"], handProcessor,
                (processor["import"] + processor["binder"]) / handProcessor
            printf "run %d peak:      import %d MB, binder %d MB\n", run, peak["import"] / 1000, peak["binder"] / 1000
        }' "$folder/times"
done
