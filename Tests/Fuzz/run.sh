#!/bin/sh
# Fuzzes the readers of foreign bytes: Tests/Fuzz/run.sh [SECONDS for each] [TARGET ...]
# New inputs are kept in .build-fuzz/corpus; one that fails is left in .build-fuzz/failures. Ends with 1 when an
# input fails, or a fuzzer does not start, is killed, or runs nothing.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- markup page table yaml record mhtml warc office termbase translation

# The backtracer of Swift hangs in a process that a sanitizer has stopped.
export GEPPO_FUZZ=1 SWIFT_BACKTRACE=enable=no
swift build --scratch-path .build-fuzz -c release -Xswiftc -enable-testing --product GeppoFuzz

run() {
  # Leaks cannot be told from Swift's lazy globals.
  ASAN_OPTIONS=detect_leaks=0 FUZZ_TARGET=$1 timeout $((seconds + 120)) \
    .build-fuzz/release/GeppoFuzz ".build-fuzz/corpus/$1" "Tests/Fuzz/Corpus/$1" \
    -max_total_time="$seconds" -timeout=10 -max_len=65536 -rss_limit_mb=3072 -print_final_stats=1 \
    -artifact_prefix=".build-fuzz/failures/$1-"
}

mkdir -p .build-fuzz/failures
for target; do
  log=.build-fuzz/$target.log
  mkdir -p ".build-fuzz/corpus/$target"
  echo "== $target"
  status=0
  run "$target" >"$log" 2>&1 || status=$?
  if [ "$status" != 0 ]; then
    tail -n 20 "$log" >&2
    echo "$target: ended with $status; the report is in $log, inputs that failed (if any) in .build-fuzz/failures" >&2
    exit 1
  fi
  # A fuzzer that comes to its end says how much it ran; without that it has tested nothing.
  grep -E '^stat::number_of_executed_units: +[1-9]' "$log" || {
    echo "$target: nothing was run; see $log" >&2
    exit 1
  }
done
