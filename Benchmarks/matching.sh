#!/bin/bash
# Measures building and searching 53,000 words beside pyahocorasick: Benchmarks/matching.sh [--record]
# Words: names and terms of the glossary, joined in a fixed way; text: the sample's pages, 3 million characters. CPU seconds on
# one core, the least of three interleaved rounds. --record adds a line to Benchmarks/matching.md.
set -euo pipefail
cd "$(dirname "$0")/.."
work=.build-bench/matching
peer="pyahocorasick 2.3.1"
# $GEPPO_BENCH_BUILD: where a build already is, as for the other benchmarks.
build=${GEPPO_BENCH_BUILD:-.build-bench/searching}

mkdir -p "$work"
GEPPO_BENCH=1 swift build -c release -Xswiftc -enable-testing --product GeppoMatchBench --scratch-path "$build" >&2
if [ ! -x "$work/venv/bin/python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet "${peer/ /==}"
fi
bench=$build/release/GeppoMatchBench
"$bench" "$work" make
rm -f "$work"/*.figures
for _ in 1 2 3; do
  "$bench" "$work" >>"$work/geppo.figures"
  "$work/venv/bin/python" Benchmarks/matching_peer.py "$work" >>"$work/peer.figures"
done

# The least of column $2, and the count of what was found.
least() { sort -n -k "$2" "$work/$1.figures" | awk -v column="$2" 'NR == 1 { print $column }'; }
found() { awk 'NR == 1 { print $3 }' "$work/$1.figures"; }
[ "$(found geppo)" = "$(found peer)" ] || { echo "geppo found $(found geppo), the peer $(found peer)" >&2; exit 1; }

line=$(awk -v day="$(git log -1 --format=%cs)" -v commit="$(git rev-parse --short HEAD)" -v found="$(found geppo)" \
  -v gb="$(least geppo 1)" -v pb="$(least peer 1)" -v gs="$(least geppo 2)" -v ps="$(least peer 2)" \
  'BEGIN { printf "| %s | %s | %s | %.3f | %.3f | %.1f | %.3f | %.3f | %.1f |", day, commit, found, gb, pb, pb / gb, gs, ps, ps / gs }')
echo "| day of commit | commit | found | building | $peer | ratio | searching | $peer | ratio |"
echo "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
echo "$line"
# shellcheck disable=SC2015
[ "${1:-}" != --record ] || echo "$line" >>Benchmarks/matching.md
