#!/bin/bash
# site.sh GEPPO [COUNT]: how long the website of 10,000 documents takes, what it weighs and how fast its search answers.
set -euo pipefail
geppo=$(realpath "$1")
count=${2:-10000}
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -R feeds glossary "$scratch/"
scripts/sample-issues "$geppo" "$scratch" --quiet
python3 Benchmarks/site_documents.py "$scratch" "$count"
for round in first second; do
  start=$(date +%s%N)
  "$geppo" site --audience internal --workspace "$scratch" --lang en
  awk -v name="$round" -v ns=$(($(date +%s%N) - start)) 'BEGIN { printf "%s build: %.1f s\n", name, ns / 1e9 }'
done
echo "index: $(cat "$scratch"/reports/site-internal/search/*.js | wc -c) bytes"
"${XDG_DATA_HOME:-$HOME/.local/share}/geppo/test-venv/bin/python" Tests/Site/check_site.py "$scratch/reports/site-internal" \
  --audience internal --times
