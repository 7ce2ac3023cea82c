"""A small workspace of the sample, what it looks like before and after a command, and what must hold of it."""

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
REASON = "見本のため"
# What a person wrote; no command may touch it.
NOTED = "reports/2018-11/queue/queue.csv"
NOTE = "担当者のメモ\n"
# Databases that hold nothing of their own, with what SQLite keeps beside them.
DERIVED = ("cache.sqlite", "search.sqlite")


class Geppo:
    """The program, with fixed surroundings."""

    def __init__(self, program):
        self.program = str(Path(program).resolve())
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": "/nonexistent"}

    def command(self, folder, *arguments):
        return [self.program, *arguments, "--workspace", str(folder)]

    def __call__(self, folder, *arguments, before=()):
        return subprocess.run(
            [*before, *self.command(folder, *arguments)], env=self.environment, capture_output=True, text=True)

    def must(self, folder, *arguments):
        done = self(folder, *arguments)
        if done.returncode not in (0, 1):
            raise SystemExit(f"geppo {' '.join(arguments)} left with {done.returncode}:\n{done.stderr}")
        return done


RUN = ("run", "2018-11", "--as-of", "2018-12-28", "--jobs", "2")
SEND = ("send", "2018-11", "--on", "2018-12-28", "--allow-drafts", REASON, "--allow-missing-pdf", "--jobs", "2")


def make_templates(geppo, root):
    """Before `run`: 2018-10 went out, 2018-11 was drafted without the pages of one source, a person wrote a note.
    Before `send`: 2018-11 is drafted with all pages."""
    small = root / "template-run"
    (small / "feeds").mkdir(parents=True)
    shutil.copytree(REPOSITORY / "glossary", small / "glossary")
    shutil.copy(REPOSITORY / "feeds/sources.yaml", small / "feeds")
    shutil.copytree(REPOSITORY / "feeds/mee", small / "feeds/mee")
    (small / "reports").mkdir()
    geppo.must(small, "run", "2018-10", "--as-of", "2018-11-30")
    geppo.must(small, "send", "2018-10", "--on", "2018-11-30", "--allow-drafts", REASON, "--allow-missing-pdf")
    geppo.must(small, *RUN)
    for source in ("dalian", "shanghai"):
        shutil.copytree(REPOSITORY / "feeds" / source, small / "feeds" / source)
    (small / NOTED).write_text(NOTE, encoding="utf-8")
    drafted = root / "template-send"
    shutil.copytree(small, drafted)
    geppo.must(drafted, *RUN)
    return {RUN: small, SEND: drafted}


def copy(template, folder):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    return folder


def tree(folder):
    """Path below the folder → SHA-256."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file()
    }


def events_of(folder):
    """The records of the journal; a line that breaks off may stand only where geppo says that it passed it over."""
    lines = (folder / "archive/journal.jsonl").read_bytes().split(b"\n")
    for line, following in zip(lines, lines[1:] + [b""]):
        if line and b'"passed-cut-line"' not in following:
            yield json.loads(line)


class State:
    """What a workspace holds that must not be lost."""

    def __init__(self, geppo, folder):
        self.dump = geppo(folder, "archive", "dump").stdout
        self.reports = tree(folder / "reports")
        self.journal = (folder / "archive/journal.jsonl").read_bytes()
        events = list(events_of(folder))
        self.identities = sorted(e["identity"]["id"] for e in events if e["event"] == "id-given")
        withdrawn = {e["number"] for e in events if e["event"] == "withdrawn"}
        runs = [e["run"] for e in events if e["event"] == "published" and e["run"]["number"] not in withdrawn]
        self.sent = sorted((run["month"], run["sent"]["on"]) for run in runs if run.get("sent"))


def problems(geppo, folder, before, expected, damaged=()):
    """What is not as it would be had nothing happened: one sentence each."""
    found = []
    # Before anything else: the next command would clear up.
    left = {path.name for path in (folder / "archive").iterdir() if not path.name.startswith(DERIVED)} - set(damaged)
    if left - {"geppo.sqlite", "journal.jsonl", "lock", "staging"}:
        found.append(f"left in archive/: {sorted(left)}")
    if any((folder / "archive/staging").iterdir()):
        found.append("files were left in staging")
    try:
        now = State(geppo, folder)
    except (OSError, ValueError, KeyError) as error:
        return found + [f"the journal cannot be read: {error}"]
    if not now.journal.startswith(before.journal):
        found.append("lines of the journal were lost or changed")
    for name in ("dump", "identities", "sent"):
        if getattr(now, name) != getattr(expected, name):
            found.append(f"{name} differs from an undisturbed run")
    for path in sorted(now.reports.keys() | expected.reports.keys()):
        if now.reports.get(path) != expected.reports.get(path):
            found.append(f"reports/{path} differs from an undisturbed run")
    if (folder / NOTED).read_text(encoding="utf-8") != NOTE:
        found.append("a person's file was replaced")
    return found


def halves(folder, before, expected):
    """Files of `reports/` that are neither as before nor as after: nobody may ever see one."""
    return [
        f"reports/{path} is half done" for path, digest in tree(folder / "reports").items()
        if digest not in (before.reports.get(path), expected.reports.get(path))
    ]


def planted(geppo, folder, before, expected):
    """Defects that the check must see. A check that cannot fail is none."""

    def journal(change):
        path = folder / "archive/journal.jsonl"
        path.write_bytes(change(path.read_bytes()))

    def index(statement):
        import sqlite3
        with sqlite3.connect(folder / "archive/geppo.sqlite") as database:
            database.execute(statement)

    bulletin = folder / "reports/2018-11/bulletin.html"
    defects = {
        "a lost first line": lambda: journal(lambda text: text[text.index(b"\n") + 1:]),
        "a changed line": lambda: journal(lambda text: text.replace(b"2018-10-0001", b"2018-10-0009", 1)),
        "an id forgotten by the index": lambda: index("DELETE FROM document WHERE id = '2018-11-0001'"),
        "a changed page": lambda: index("UPDATE page SET disposition = 'empty' WHERE file LIKE '%dalian%'"),
        "a cut report": lambda: bulletin.write_bytes(bulletin.read_bytes()[:-1]),
        "a lost report": bulletin.unlink,
        "a stray report": lambda: (bulletin.parent / "bulletin.html.new").write_text("new"),
        "a replaced note": lambda: (folder / NOTED).write_text("geppo", encoding="utf-8"),
        "a file in staging": lambda: (folder / "archive/staging/7").mkdir(),
        "a file in archive": lambda: (folder / "archive/geppo.sqlite.damaged-1").write_text(""),
    }
    whole = folder.with_name("whole")
    copy(folder, whole)
    unseen = []
    if problems(geppo, folder, before, expected):
        unseen.append("an undisturbed workspace is called broken")
    for name, plant in defects.items():
        copy(whole, folder)
        plant()
        # The index repairs itself at the next opening, also at that of the dump: what it forgot must come back.
        isRepaired = name == "an id forgotten by the index"
        if bool(problems(geppo, folder, before, expected)) == isRepaired:
            unseen.append(name)
    return unseen
