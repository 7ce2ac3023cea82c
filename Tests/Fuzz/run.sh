#!/bin/sh
# Fuzzes the readers of foreign bytes: Tests/Fuzz/run.sh [SECONDS for each] [TARGET ...]
# New inputs are kept in .build-fuzz/corpus; one that fails is left in .build-fuzz/failures with status 1.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- markup page table yaml record

# The backtracer of Swift hangs in a process that a sanitizer has stopped.
export GEPPO_FUZZ=1 SWIFT_BACKTRACE=enable=no
swift build --scratch-path .build-fuzz -c release -Xswiftc -enable-testing --product GeppoFuzz

mkdir -p .build-fuzz/failures
for target; do
  mkdir -p ".build-fuzz/corpus/$target"
  echo "== $target"
  # Leaks cannot be told from Swift's lazy globals.
  ASAN_OPTIONS=detect_leaks=0 FUZZ_TARGET=$target timeout $((seconds + 120)) \
    .build-fuzz/release/GeppoFuzz ".build-fuzz/corpus/$target" "Tests/Fuzz/Corpus/$target" \
    -max_total_time="$seconds" -timeout=10 -max_len=65536 -rss_limit_mb=3072 -print_final_stats=1 \
    -artifact_prefix=".build-fuzz/failures/$target-" >".build-fuzz/$target.log" 2>&1 || true
  grep -E '^stat::|^SUMMARY' ".build-fuzz/$target.log" || true
  if ls .build-fuzz/failures/"$target"-* >/dev/null 2>&1; then
    echo "$target: failures are in .build-fuzz/failures, the report in .build-fuzz/$target.log" >&2
    exit 1
  fi
done
