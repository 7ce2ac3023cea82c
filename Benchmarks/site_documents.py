#!/usr/bin/env python3
"""site_documents.py WORKSPACE COUNT: as many documents as asked for, as if issues had been published month by month.

WORKSPACE holds the sample issues (scripts/sample-issues). Each new issue has 84 documents whose texts are put together from those
of the sample; one character in eight is another one of them, so that the index gets as many pairs as years of real texts would
give. Everything is seeded: the same count gives the same workspace.
"""

import csv
import hashlib
import io
import json
import pathlib
import random
import sys

EACH = 84


def main():
    workspace, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(1)
    months = sorted(path.name for path in (workspace / "reports").glob("20*-*"))
    samples = [json.loads((workspace / "reports" / month / "bulletin.json").read_text()) for month in months]
    items = [item for issue in samples for section in issue["sections"] for part in section["parts"] for item in part["items"]]
    tagged = [
        line for line in (workspace / "reports" / months[-1] / "tagged.jsonl").read_text().splitlines()
        if '"topics":[{' in line
    ]
    characters = sorted({c for item in items for run in title(item) for c in run["text"] if "\u4e00" <= c <= "\u9fff"})
    journal = workspace / "archive" / "journal.jsonl"
    run = max(json.loads(line)["run"]["number"] for line in journal.read_text().splitlines() if '"event":"published"' in line)
    lines = []
    year, month = 2019, 1
    for start in range(0, count, EACH):
        name = f"{year}-{month:02}"
        issue = dict(samples[-1], month=name, number=f"{year}年{month}月分", late_sections=[], translated=[], translations=[])
        rows = [
            document(chance.choice(items), chance.choice(items), name, start + index, characters, chance)
            for index in range(min(EACH, count - start))
        ]
        issue["sections"] = [{
            "number": "１", "anchor": "s1", "title": "動向", "heading": "１．動向", "note": "", "corrections": [],
            "has_unconfirmed_corrections": False,
            "parts": [{"heading": "１－１　地域", "anchor": "p1-1", "code": "", "remark": "", "references": [], "items": rows}],
        }]
        run += 1
        lines.append(publish(workspace, name, run, issue, tagged, chance))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    with journal.open("a") as file:
        file.writelines(line + "\n" for line in lines)
    print(f"{count} documents in {len(lines)} issues")


def title(item):
    return next((fact["value"] for fact in item["facts"] if fact["label"] == "原題"), [])


def document(one, other, month, number, characters, chance):
    item = json.loads(json.dumps(one))
    item.update(id=f"{month}-{number % EACH + 1:04}", anchor=f"i1-1-{number % EACH + 1}", summary=other["summary"], topics=other["topics"])
    item["published_on"] = f"{month}-{chance.randrange(1, 29):02}"
    for run in title(item) + item["headline"]:
        run["text"] = "".join(
            chance.choice(characters) if "\u4e00" <= c <= "\u9fff" and chance.random() < 0.125 else c for c in run["text"])
    return item


def publish(workspace, month, run, issue, tagged, chance):
    folder = workspace / "reports" / month
    folder.mkdir(parents=True, exist_ok=True)
    rows, lines = io.StringIO(), []
    table = csv.writer(rows)
    table.writerow(["ID", "ファイル"])
    for item in issue["sections"][0]["parts"][0]["items"]:
        file = f"feeds/mee/{month}/{item['id']}.html"
        table.writerow([item["id"], file])
        line = json.loads(chance.choice(tagged))
        line["tagged"]["key"] = file
        lines.append(json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
    files = {
        "bulletin.json": json.dumps(issue, ensure_ascii=False), "review.csv": rows.getvalue(),
        "tagged.jsonl": "\n".join(lines) + "\n", "bulletin.html": "<!DOCTYPE html><title>号</title>",
    }
    published = []
    for name, text in sorted(files.items()):
        (folder / name).write_text(text)
        published.append({"path": f"reports/{month}/{name}", "sha256": hashlib.sha256(text.encode()).hexdigest()})
    record = {
        "event": "published", "version": 1,
        "run": {"asOf": f"{month}-28", "files": published, "month": month, "number": run},
    }
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


if __name__ == "__main__":
    main()
