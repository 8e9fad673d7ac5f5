#!/usr/bin/env bash
# usage: benchmarks/whole-command.sh [WORDS]
# The whole command as a user runs it, on one core: words per second, start-up to the first claim, peak memory; then, in the same run, the
# warm engine beside two JavaScript libraries. Prints Markdown. Needs the .NET SDK, GNU time and taskset; Node for the comparison.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
words=${1:-200000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build -c Release -v q src/Hearsay.Cli >&2
dotnet build -c Release -v q benchmarks/Hearsay.Benchmarks >&2
hearsay=artifacts/bin/Hearsay.Cli/release/hearsay
bench="dotnet artifacts/bin/Hearsay.Benchmarks/release/Hearsay.Benchmarks.dll"
counted=$($bench corpus "$work/corpus" "$words")
one="taskset -c 0 env DOTNET_PROCESSOR_COUNT=1"

# Elapsed seconds, user seconds and peak kilobytes of a command.
measure() { /usr/bin/time -o "$work/time" -f '%e %U %M' "$@" > "$work/out"; cat "$work/time"; }
median() { sort -n | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'; }

read -r pages cpu memory <<< "$(measure $one $hearsay read -j 1 -f json "$work/corpus/pages")"
short=samples/crates-at-lisk/01-harbour-gazette.html
startup=$(for _ in 1 2 3 4 5 6 7 8 9; do measure $hearsay read "$short"; done | median)
read -r first first_cpu small <<< "$startup"
startup_json=$(for _ in 1 2 3 4 5 6 7 8 9; do measure $hearsay read -f json "$short"; done | median)
read -r first_json json_cpu small_json <<< "$startup_json"

echo "| the whole command | |"
echo "| --- | ---: |"
awk -v words="$counted" -v s="$pages" -v cpu="$cpu" -v kb="$memory" 'BEGIN {
    printf "| %d words of pages to JSON, one core | %.1f s, %d words/s |\n| the same by processor time | %.1f s, %d words/s |\n| peak memory of that | %d MB |\n", words, s, words / s, cpu, words / cpu, kb / 1024 }'
awk -v s="$first" -v cpu="$first_cpu" -v kb="$small" -v j="$first_json" -v jcpu="$json_cpu" -v jkb="$small_json" 'BEGIN {
    printf "| start to end of one short report, text | %.2f s (processor %.2f s), %d MB |\n", s, cpu, kb / 1024
    printf "| start to end of one short report, JSON | %.2f s (processor %.2f s), %d MB |\n", j, jcpu, jkb / 1024 }'
echo

(cd benchmarks/npm && { [ -d node_modules ] || npm install --no-audit --no-fund --silent; }) >&2
taskset -c 0 env DOTNET_PROCESSOR_COUNT=1 $bench steady > "$work/steady"
taskset -c 0 node benchmarks/npm/side-by-side.mjs "$work/corpus/texts" >> "$work/steady"
echo "| once warm, a second of one core | words | of hearsay's same work |"
echo "| --- | ---: | ---: |"
python3 - "$work/steady" <<'PY'
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1])]
base = rows[0]["shared"]
print(f"| hearsay, all of a reading | {rows[0]['all']:,} | {rows[0]['all'] / base:.2f} |")
for row in rows:
    print(f"| {row['program']}: tokens, sentences, tags, names | {row['shared']:,} | {row['shared'] / base:.2f} |")
PY
