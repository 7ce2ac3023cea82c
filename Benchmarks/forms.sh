#!/bin/bash
# forms.sh GEPPO: seconds in which the sample's December is written as the bulletin as a whole and all editions, each in every form.
# The first run reads the pages; the second, which counts, knows them, so that its time is that of the forms.
set -euo pipefail
cd "$(dirname "$0")/.."
geppo=$(realpath "$1")
most=20 # seconds
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cp -R feeds glossary "$scratch/"
Tests/Formats/hostile_workspace.py "$scratch" --forms
run() { "$geppo" run 2018-12 --as-of 2019-01-31 --workspace "$scratch" --quiet; }
run
start=$(date +%s.%N)
run
end=$(date +%s.%N)
bulletins=$(find "$scratch/reports/2018-12" -name '*.pdf' | wc -l)
python3 - "$start" "$end" "$bulletins" "$most" "$(find "$scratch/reports/2018-12" -type f | wc -l)" <<'PYTHON'
import sys
start, end, bulletins, most, files = map(float, sys.argv[1:])
print(f"{bulletins:.0f} bulletins in all forms, {files:.0f} files: {end - start:.1f} s (at most {most:.0f})")
sys.exit(end - start > most)
PYTHON
