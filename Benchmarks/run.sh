#!/bin/bash
# Measures `geppo collect` beside the floor in C and one peer: Benchmarks/run.sh [--record]; decoding alone: Benchmarks/run.sh --decoding
# Pages: those of $GEPPO_SHARED (default ../shared) when they are there, else those of feeds/, many times over.
# CPU seconds (user and system) of three interleaved rounds; the least counts. --record adds a line to RESULTS.md.
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${GEPPO_SHARED:-../shared}
work=.build-bench
rounds=3
peer="trafilatura 2.3.1"

build_decoding() {
  mkdir -p "$work"
  GEPPO_BENCH=1 swift build -c release --product GeppoBench --scratch-path "$work/decoding" >&2
}

build() {
  swift build -c release --product geppo >&2
  # shellcheck disable=SC2046
  cc -O2 $(xml2-config --cflags) -o "$work/floor" Benchmarks/floor.c $(xml2-config --libs)
  if [ ! -x "$work/venv/bin/python" ]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet "${peer/ /==}" lxml_html_clean
  fi
}

saved_pages() {
  if [ -d "$shared/gold" ]; then find "$shared/gold" "$shared/real" -name '*.*htm*'; else find feeds -name '*.*htm*'; fi | sort
}

# A workspace of one source whose month holds every page, so often that a round takes seconds.
make_workspace() {
  local folder=$work/workspace/feeds/bench/2018-12 copy=0 page number=0
  rm -rf "$work/workspace"
  mkdir -p "$folder" "$work/workspace/reports"
  cp -R glossary "$work/workspace/"
  cat >"$work/workspace/feeds/sources.yaml" <<'YAML'
sources:
  - id: bench
    name_zh: 中国政府网
    name_ja: 国務院
    body: 国务院
    adcode: CN
    level: national
    rank: 1
    site: https://www.gov.cn/
    expected_minimum: 1
YAML
  while [ "$(du -sm "$folder" | cut -f1)" -lt 60 ] && [ $copy -lt 200 ]; do
    while IFS= read -r page; do
      number=$((number + 1))
      cp "$page" "$(printf '%s/p%05d.html' "$folder" $number)"
    done < <(saved_pages)
    copy=$((copy + 1))
  done
  find "$PWD/$folder" -name '*.html' | sort >"$work/pages"
}

run_geppo() {
  # 0 and 1 are both a run: 1 only says that some page has a problem.
  .build/release/geppo collect 2018-12 --workspace "$work/workspace" --jobs 1 --quiet \
    >"$work/geppo.out" 2>"$work/geppo.log" || [ $? = 1 ]
}
run_floor() { "$work/floor" <"$work/pages" >"$work/floor.out" 2>"$work/floor.log"; }
run_peer() { "$work/venv/bin/python" Benchmarks/peer.py <"$work/pages" >"$work/peer.out" 2>"$work/peer.log"; }

# CPU seconds of one run.
seconds() {
  local TIMEFORMAT='%U %S'
  { time "run_$1"; } 2>&1 | awk 'END { printf "%.3f\n", $1 + $2 }'
}

least() { sort -n "$work/$1.seconds" | head -1; }

# Decoding alone, each page once: mean CPU milliseconds, the least of five rounds.
decoding() { saved_pages | sed "s#^[^/]#$PWD/&#" | "$@" | sed 's/.*, \([0-9.]*\) ms.*/\1/'; }
measure_decoding() {
  decode=$(decoding "$work/decoding/release/GeppoBench")
  decode_peer=$(decoding python3 Benchmarks/decode_peer.py)
  printf '\ndecoding: %.3f ms a page; strict UTF-8, else GB18030 (Python): %.3f ms\n' "$decode" "$decode_peer"
}

build_decoding
if [ "${1:-}" = --decoding ]; then
  measure_decoding
  exit
fi
build
make_workspace
pages=$(wc -l <"$work/pages")
megabytes=$(xargs -a "$work/pages" cat | wc -c | awk '{ printf "%.1f", $1 / 1e6 }')
rm -f "$work"/*.seconds
for ((round = 1; round <= rounds; round++)); do
  for subject in floor geppo peer; do
    seconds $subject >>"$work/$subject.seconds" || {
      echo "$subject failed; see $work/$subject.log" >&2
      exit 1
    }
  done
done

floor=$(least floor)
printf '%s pages, %s MB; CPU seconds on one core, least of %s\n\n' "$pages" "$megabytes" $rounds
printf '| | CPU s | ms a page | times the floor |\n| --- | ---: | ---: | ---: |\n'
for subject in floor geppo peer; do
  case $subject in
    floor) name="libxml2 in C: parse and go over the text" ;;
    geppo) name="geppo collect" ;;
    peer) name="$peer, with metadata" ;;
  esac
  least $subject | awk -v name="$name" -v floor="$floor" -v pages="$pages" \
    '{ printf "| %s | %.2f | %.2f | %.1f |\n", name, $1, 1000 * $1 / pages, $1 / floor }'
done

measure_decoding
if [ "${1:-}" = --record ]; then
  printf '| %s | %s | %s | %s | %s | %s | %s | %.3f | %.3f |\n' "$(git log -1 --format=%cs)" "$(git rev-parse --short HEAD)" \
    "$pages" "$megabytes" "$floor" "$(least geppo)" "$(least peer)" "$decode" "$decode_peer" >>Benchmarks/RESULTS.md
fi
