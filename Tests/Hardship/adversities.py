#!/usr/bin/env python3
"""adversities.py GEPPO: two runs at once, a full disk, folders that cannot be written, a corrupt database, a cut journal, a lost
decision, a backup during runs. Each must end in a clear error or a repair, with nothing half done; a person's file stays.

Prints a line for each; SKIP where the machine does not allow it (a mount needs root).
"""

import csv
import io
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from workspace import RUN, Geppo, State, copy, halves, make_templates, problems, tree

NOBODY = 65534


class Skip(Exception):
    pass


class Adversities:
    def __init__(self, geppo, root):
        self.geppo, self.root = geppo, root
        self.template = make_templates(geppo, root)[RUN]
        self.before = State(geppo, self.fresh())
        folder = self.fresh()
        geppo.must(folder, *RUN)
        self.after = State(geppo, folder)

    def fresh(self):
        return copy(self.template, self.root / "workspace")

    def run(self, folder, **options):
        return self.geppo(folder, *RUN, **options)

    def refused(self, done, *codes):
        """What is wrong with a command that should have been refused with one of these codes."""
        if done.returncode == 2 and any(f"[{code}]" in done.stderr for code in codes):
            return []
        return [f"left with {done.returncode} instead of [{'] or ['.join(codes)}]: {done.stderr.strip()[:300]}"]

    def unchanged(self, folder):
        return [] if tree(folder / "reports") == self.before.reports else ["reports/ changed"]

    def finishes(self, folder, damaged=(), expected=None):
        """The next run must end as if nothing had happened."""
        done = self.run(folder)
        if done.returncode not in (0, 1):
            return [f"the next run left with {done.returncode}: {done.stderr.strip()[:300]}"]
        return problems(self.geppo, folder, self.before, expected or self.after, damaged)

    # Two at once

    def two_at_once(self):
        folder = self.fresh()
        # Has the lock, and waits for lines that do not come.
        holder = subprocess.Popen(
            self.geppo.command(folder, "report", "2018-11", "--as-of", "2018-12-28"), stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=self.geppo.environment)
        try:
            lock = folder / "archive/lock"
            for _ in range(600):
                if lock.read_text().startswith(f"{holder.pid}\t"):
                    break
                time.sleep(0.05)
            second = self.run(folder)
            wrong = self.refused(second, "lock-held") + self.unchanged(folder)
            if not re.search(rf"process {holder.pid}, geppo report 2018-11, since \d{{4}}-\d\d-\d\d \d\d:\d\d", second.stderr):
                wrong.append(f"it does not say who: {second.stderr.strip()}")
            if self.geppo(folder, "status").returncode != 0:
                wrong.append("status waits for the lock")
        finally:
            holder.kill()
            holder.wait()
        return wrong + self.finishes(folder)

    # A full disk

    def full_disk(self):
        """From no room at all to enough, in finer steps where journal and index are written: whatever is last before
        the end of the disk."""
        disk = self.root / "disk"
        disk.mkdir(exist_ok=True)
        used = self.room_of_template(disk)
        wrong, states = [], []
        room, step = 0, 48 << 10
        while True:
            state, problems_here = self.at_the_end_of(disk, used + room)
            wrong += [f"{room} bytes free: {problem}" for problem in problems_here]
            if state == "enough" and step == 4 << 10:
                break
            if state == "enough":
                room, step = max(0, room - (160 << 10)), 4 << 10
            else:
                states.append(state)
                room += step
        print(f"      the disk was full {len(states)} times, {states.count('journal')} of them after the line of the journal")
        return wrong + ([] if len(states) > 10 and "journal" in states else [f"the disk was full only {len(states)} times"])

    def at_the_end_of(self, disk, size):
        """How far a run comes on a disk of that size, and what is wrong then, and after room was made."""
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(disk)], check=True)
        try:
            folder = copy(self.template, disk / "workspace")
            done = self.run(folder)
            if done.returncode in (0, 1):
                return "enough", []
            grown = len((folder / "archive/journal.jsonl").read_bytes()) > len(self.before.journal)
            wrong = self.refused(done, "disk-full") + self.between(folder)
            subprocess.run(["mount", "-o", f"remount,size={size + (64 << 20)}", str(disk)], check=True)
            return "journal" if grown else "staging", wrong + [f"then more: {w}" for w in self.finishes(folder)]
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)

    def room_of_template(self, disk):
        """In bytes, as a disk in memory counts them."""
        if subprocess.run(["mount", "-t", "tmpfs", "none", str(disk)], capture_output=True).returncode != 0:
            raise Skip("no right to mount a disk")
        try:
            copy(self.template, disk / "workspace")
            figures = os.statvfs(disk)
            return (figures.f_blocks - figures.f_bfree) * figures.f_frsize
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)

    def between(self, folder):
        """Files as before or as after, none in between."""
        return halves(folder, self.before, self.after)

    def file_size_limit(self):
        """A quota: no file may grow beyond it."""
        wrong, refused = [], 0
        for kilobytes in (0, 1, 4, 8, 16, 24, 32, 48, 64, 80, 96, 128):
            folder = self.fresh()
            limit = kilobytes << 10

            def limited():
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

            done = subprocess.run(
                self.geppo.command(folder, *RUN), env=self.geppo.environment, capture_output=True, text=True,
                preexec_fn=limited, restore_signals=False)
            if done.returncode not in (0, 1):
                refused += 1
                # The limit is also that of the file in memory in which the workbook is made.
                wrong += [f"{kilobytes} KiB: {w}" for w in self.refused(done, "disk-full", "no-workbook") + self.between(folder)]
            wrong += [f"{kilobytes} KiB, then more: {w}" for w in self.finishes(folder)]
        return wrong + ([] if refused > 3 else [f"the limit struck only {refused} times"])

    # Folders that cannot be written

    def no_rights(self):
        wrong = []
        for name in ("reports/2018-11", "reports/2018-11/editions/442011-oita-shi", "archive", "archive/journal.jsonl", "archive/geppo.sqlite"):
            folder = self.fresh()
            mode = (folder / name).stat().st_mode
            before = []
            if os.getuid() == 0:
                subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", str(folder)], check=True)
                before = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
            os.chmod(folder / name, 0o555 if (folder / name).is_dir() else 0o444)
            done = self.run(folder, before=before)
            wrong += [f"{name}: {w}" for w in self.refused(done, "not-writable") + self.unchanged(folder)]
            os.chmod(folder / name, mode)
            wrong += [f"{name}, then allowed: {w}" for w in self.finishes(folder)]
        return wrong

    def read_only_disk(self):
        disk = self.root / "disk"
        disk.mkdir(exist_ok=True)
        if subprocess.run(["mount", "-t", "tmpfs", "none", str(disk)], capture_output=True).returncode != 0:
            raise Skip("no right to mount a disk")
        try:
            folder = copy(self.template, disk / "workspace")
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            wrong = self.refused(self.run(folder), "not-writable") + self.unchanged(folder)
            subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
            return wrong + self.finishes(folder)
        finally:
            subprocess.run(["umount", "-l", str(disk)], check=True)

    # Damage

    def corrupt_database(self):
        def cut(data): return data[:len(data) // 2]
        def zeroed(data): return bytes(len(data))
        def words(data): return "何かの文章\n".encode() * 100
        def first_page(data): return b"\xff" * 100 + data[100:]
        def middle_pages(data): return data[:4096] + b"\xa5" * (len(data) - 8192) + data[-4096:]

        wrong = []
        rebuilt, after = self.rebuilt()
        for damage in (cut, zeroed, words, first_page, middle_pages):
            folder = self.fresh()
            path = folder / "archive/geppo.sqlite"
            path.write_bytes(damage(path.read_bytes()))
            kept = path.read_bytes()
            told = self.geppo(folder, "archive", "rebuild")
            if "[index-rebuilt]" not in told.stderr:
                wrong.append(f"{damage.__name__}: not told: {told.stderr.strip()[:300]}")
            aside = folder / "archive/geppo.sqlite.damaged-1"
            if not aside.exists() or aside.read_bytes() != kept:
                wrong.append(f"{damage.__name__}: the damaged file was not kept")
            if State(self.geppo, folder).dump != rebuilt.dump:
                wrong.append(f"{damage.__name__}: the dump differs after the rebuild")
            wrong += [f"{damage.__name__}: {w}" for w in self.finishes(folder, [aside.name], after)]
        for name in ("lost", "emptied"):
            folder = self.fresh()
            path = folder / "archive/geppo.sqlite"
            path.unlink() if name == "lost" else path.write_bytes(b"")
            self.geppo.must(folder, "archive", "rebuild")
            if State(self.geppo, folder).dump != rebuilt.dump:
                wrong.append(f"{name}: the dump differs after the rebuild")
            wrong += [f"{name}: {w}" for w in self.finishes(folder, expected=after)]
        return wrong

    def rebuilt(self):
        """A sound archive after a rebuild, which sees the pages that were saved since, and after the run behind it."""
        folder = self.fresh()
        self.geppo.must(folder, "archive", "rebuild")
        rebuilt = State(self.geppo, folder)
        self.geppo.must(folder, *RUN)
        return rebuilt, State(self.geppo, folder)

    def cut_journal(self):
        wrong = []
        whole = self.before.journal
        for length in (1, 2, 10, 200, 2000):
            folder = self.fresh()
            path = folder / "archive/journal.jsonl"
            path.write_bytes(whole[:-length])
            if length == 1:
                # Only the line feed: the line itself is whole.
                wrong += [f"without its line feed: {w}" for w in self.finishes(folder)]
                continue
            # The index knows what was cut off: geppo must not go on as if it had never been.
            done = self.run(folder)
            wrong += [f"{length} bytes cut: {w}" for w in self.refused(done, "journal-lost") + self.unchanged(folder)]
            path.write_bytes(whole)
            wrong += [f"{length} bytes cut, then restored: {w}" for w in self.finishes(folder)]
        folder = self.fresh()
        path = folder / "archive/journal.jsonl"
        path.write_bytes(whole + b'{"event":"id-given","identity":{"anc')
        told = self.run(folder)
        if "[journal-line-ignored]" not in told.stderr:
            wrong.append(f"a line that was being written: not told: {told.stderr.strip()[:300]}")
        return wrong + [f"a line that was being written: {w}"
                        for w in problems(self.geppo, folder, self.before, self.after)]

    def lost_decision(self):
        """A line of `decided` that is gone, cut in the middle of the journal, or changed; then brought back, or given up."""
        decided = self.fresh()
        table = decided / "reports/2018-11/review.csv"
        text = table.read_text(encoding="utf-8-sig")
        rows = list(csv.reader(io.StringIO(text)))
        column = rows[0].index("採否")
        for row in rows[1:4]:
            row[column] = "不採用"
        filled = self.root / "filled.csv"
        with filled.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        self.geppo.must(decided, "review", "2018-11", "--file", str(filled), "--by", "山田", "--on", "2018-12-20")
        template = copy(decided, self.root / "template-decided")
        self.geppo.must(decided, *RUN)
        after = State(self.geppo, decided)
        before = State(self.geppo, copy(template, self.root / "workspace"))
        lines = before.journal.splitlines(keepends=True)
        places = [number for number, line in enumerate(lines) if b'"decided"' in line]
        if len(places) != 3:
            return [f"{len(places)} decisions instead of 3"]

        def cut(line): return line[:60] + b"\n"
        def changed(line): return line.replace(b'"out"', b'"in"')

        damages = {f"{name} {number}": b"".join(lines[:place] + [damaged] + lines[place + 1:])
                   for number, place in enumerate(places, 1)
                   for name, damaged in (("lost", b""), ("cut", cut(lines[place])), ("changed", changed(lines[place])))}
        wrong = []
        for name, journal in damages.items():
            folder = copy(template, self.root / "workspace")
            path = folder / "archive/journal.jsonl"
            path.write_bytes(journal)
            for command in (RUN, ("status",), ("review", "2018-11", "--by", "山田"), ("send", "2018-11", "--on", "2018-12-28", "--allow-drafts", "試行", "--allow-missing-pdf")):
                wrong += [f"{name}: {command[0]}: {w}"
                          for w in self.refused(self.geppo(folder, *command), "journal-lost") + self.unchanged(folder)]
            path.write_bytes(before.journal)
            done = self.run(folder)
            if done.returncode not in (0, 1):
                wrong.append(f"{name}, then restored: left with {done.returncode}")
            wrong += [f"{name}, then restored: {w}" for w in problems(self.geppo, folder, before, after)]
            path.write_bytes(journal)
            accepted = self.geppo(folder, "archive", "rebuild", "--accept-loss", "控えなし")
            if "[loss-accepted]" not in accepted.stderr or b'"lastDecision":3' not in path.read_bytes():
                wrong.append(f"{name}, then given up: {accepted.stderr.strip()[:300]}")
            if self.run(folder).returncode not in (0, 1):
                wrong.append(f"{name}, then given up: the next run is refused")
        return wrong

    # Backups

    def backup_during_runs(self):
        folder, copies = self.fresh(), self.root / "copies"
        shutil.rmtree(copies, ignore_errors=True)
        copies.mkdir()
        running = subprocess.Popen(
            self.geppo.command(folder, *RUN), env=self.geppo.environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        wrong, number = [], 0
        while running.poll() is None or number == 0:
            target = copies / str(number)
            done = self.geppo(folder, "archive", "backup", str(target))
            if done.returncode != 0:
                wrong.append(f"backup {number} left with {done.returncode}: {done.stderr.strip()[:300]}")
            elif subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=target).returncode != 0:
                wrong.append(f"backup {number} is not what its sums say")
            number += 1
        dumps = {state.dump for state in self.rebuilt()}
        for target in copies.iterdir():
            # A restored archive: the copy in the place of the old one, and what is in feeds/ and glossary/.
            shutil.rmtree(folder / "archive")
            shutil.copytree(target / "archive", folder / "archive")
            self.geppo.must(folder, "archive", "rebuild")
            if self.geppo(folder, "archive", "dump").stdout not in dumps:
                wrong.append(f"backup {target.name} restored is neither the old archive nor the new one")
        return wrong + ([] if number > 1 else ["there was no time for a second backup"])

    all = (two_at_once, full_disk, file_size_limit, no_rights, read_only_disk, corrupt_database, cut_journal,
           lost_decision, backup_during_runs)


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    failed = 0
    with tempfile.TemporaryDirectory(prefix="geppo-adversities-") as root:
        # Another user must be able to come here.
        os.chmod(root, 0o755)
        adversities = Adversities(Geppo(sys.argv[1]), Path(root))
        for adversity in Adversities.all:
            name = adversity.__name__.replace("_", " ")
            if len(sys.argv) > 2 and name not in sys.argv[2:]:
                continue
            try:
                wrong = adversity(adversities)
            except Skip as reason:
                print(f"SKIP  {name}: {reason}")
                continue
            failed += bool(wrong)
            print(f"{'FAIL' if wrong else 'ok':5} {name}")
            for sentence in wrong:
                print(f"      {sentence}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
