#!/bin/bash
# Measures `geppo search` over 100,000 documents beside LIKE and SQLite's trigram index: Benchmarks/search.sh [COUNT]
set -euo pipefail
cd "$(dirname "$0")/.."
work=$PWD/.build-bench/search
mkdir -p "$work/feeds" "$work/glossary"
GEPPO_BENCH=1 swift build -c release -Xswiftc -enable-testing --product GeppoSearchBench --scratch-path .build-bench/searching >&2
.build-bench/searching/release/GeppoSearchBench "$work" "${1:-100000}"
python3 Benchmarks/search_peers.py "$work/archive/search.sqlite"
ls -l "$work/archive/search.sqlite" | awk '{ printf "index: %.1f MB\n", $5 / 1e6 }'
