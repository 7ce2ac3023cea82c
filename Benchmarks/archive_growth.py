#!/usr/bin/env python3
"""archive_growth.py GEPPO [--items N] [--record]: how the archive grows with a month of N made-up notices.

Prints bytes of the journal and of the index after the first run, after a second one, and after the sending, and the
seconds of the run, of a rebuild and of a backup. --record adds a line to Benchmarks/archive.md.
"""

import argparse
import csv
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
SOURCE = """sources:
  - id: growth
    name_zh: 上海市人民政府
    name_ja: 上海市人民政府
    body: 上海市人民政府
    adcode: 310000
    level: city
    rank: 1
    site: https://www.shanghai.gov.cn/
"""
KINDS = ("挥发性有机物治理方案", "秋冬季大气污染防治行动计划", "重污染天气应急预案", "柴油货车污染整治通知")
PAGE = """<!DOCTYPE html>
<!-- saved from url=(0000)https://www.shanghai.gov.cn/growth/{number}.html -->
<html><head><meta charset="utf-8"><title>{title}</title><meta name="ArticleTitle" content="{title}">
<meta name="PubDate" content="2018-12-{day:02}"></head><body><div class="TRS_Editor"><p>为改善{place}环境空气质量，制定本文件（样本第{number}号）。</p>
<p>到2020年，{place}细颗粒物浓度比2015年下降{percent}％，挥发性有机物排放量下降{more}％。</p></div></body></html>
"""


def write_pages(folder, count):
    with open(REPOSITORY / "glossary/regions.csv", encoding="utf-8-sig") as file:
        places = [row["zh"] for row in csv.DictReader(file)]
    folder.mkdir(parents=True)
    for number in range(count):
        place, kind = places[number % len(places)], KINDS[number // len(places) % len(KINDS)]
        title = f"{place}{kind}"
        (folder / f"p{number:06}.html").write_text(
            PAGE.format(number=number, title=title, place=place, day=number % 28 + 1, percent=number % 30 + 5,
                        more=number % 20 + 3), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("geppo")
    parser.add_argument("--items", type=int, default=10_000)
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="geppo-growth-") as root:
        workspace = Path(root) / "workspace"
        write_pages(workspace / "feeds/growth/2018-12", arguments.items)
        (workspace / "feeds/sources.yaml").write_text(SOURCE, encoding="utf-8")
        shutil.copytree(REPOSITORY / "glossary", workspace / "glossary")
        (workspace / "reports").mkdir()

        def geppo(*words):
            start = time.monotonic()
            done = subprocess.run(
                [arguments.geppo, *words, "--workspace", str(workspace), "--quiet"], capture_output=True, text=True)
            if done.returncode not in (0, 1):
                raise SystemExit(done.stderr)
            return time.monotonic() - start, done.stdout

        def sizes():
            return [(workspace / "archive" / name).stat().st_size for name in ("journal.jsonl", "geppo.sqlite")]

        run, _ = geppo("run", "2018-12")
        first = sizes()
        geppo("run", "2018-12")
        second = sizes()
        geppo("send", "2018-12", "--on", "2019-01-31", "--allow-drafts", "見本のため", "--allow-missing-pdf")
        sent = sizes()
        _, before = geppo("archive", "dump")
        rebuild, _ = geppo("archive", "rebuild")
        _, after = geppo("archive", "dump")
        backup, _ = geppo("archive", "backup", str(Path(root) / "copy"))
        documents = before.count("\ndocument\t")
        print(f"{arguments.items} notices, {documents} documents; dump after a rebuild equal: {before == after}")
        for name, pair in (("first run", first), ("second run", second), ("sending", sent)):
            print(f"{name:11} journal {pair[0]:>12,} index {pair[1]:>12,}")
        print(f"seconds: run {run:.1f}, rebuild {rebuild:.1f}, backup {backup:.2f}")
        if arguments.record:
            commit = subprocess.run(
                ["git", "log", "-1", "--format=%cs | %h"], cwd=REPOSITORY, capture_output=True, text=True)
            cells = [commit.stdout.strip(), arguments.items, documents, *first, second[0] - first[0], sent[0] - second[0]]
            cells += [sent[1], f"{run:.1f}", f"{rebuild:.1f}", f"{backup:.2f}"]
            with open(REPOSITORY / "Benchmarks/archive.md", "a", encoding="utf-8") as file:
                file.write("| " + " | ".join(str(cell) for cell in cells) + " |\n")
        raise SystemExit(0 if before == after else 1)


if __name__ == "__main__":
    main()
