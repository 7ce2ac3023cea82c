#!/usr/bin/env python3
"""sudden_death.py GEPPO [--count N] [--seed N] [--first N] [--record]: kills `geppo run` and `geppo send` at seeded moments.

Half of the kills come after a random time within that of an undisturbed command, half at a random write, rename, fsync or
unlink of it (by strace, where it is installed). After each the same command runs again, and everything must be as if nothing
had happened: reports byte by byte, the dump of the archive, all ids and sendings, no staging, a person's file untouched.
Each kill has a seed of its own: `--first 417 --count 1` makes the one of that number again. Interrupted, it counts what was made.
"""

import argparse
import collections
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from workspace import REPOSITORY, RUN, SEND, Geppo, State, copy, events_of, halves, make_templates, planted, problems

# The calls by which a program changes what is on the disk.
CALLS = "write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,ftruncate"


class Trials:
    def __init__(self, geppo, root, seed):
        self.geppo, self.root, self.seed = geppo, root, seed
        self.templates = make_templates(geppo, root)
        self.before = {}
        self.after = {}
        self.seconds = {}
        self.calls = {}
        for command, template in self.templates.items():
            self.before[command] = State(geppo, copy(template, root / "state"))
            self.after[command] = self.undisturbed(command)

    def undisturbed(self, command):
        folder = copy(self.templates[command], self.root / "undisturbed")
        start = time.monotonic()
        self.geppo.must(folder, *command)
        self.seconds[command] = time.monotonic() - start
        after = State(self.geppo, folder)
        self.calls[command] = self.traced(command) if shutil.which("strace") else []
        unseen = planted(self.geppo, folder, self.before[command], after)
        if unseen:
            raise SystemExit(f"the check does not see: {', '.join(unseen)}")
        return after

    def traced(self, command):
        """Each changing call of the command: its name and which one of its thread it is."""
        folder, log = copy(self.templates[command], self.root / "traced"), self.root / "calls"
        self.geppo(folder, *command, before=["strace", "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(log)])
        count, calls = collections.Counter(), []
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
            found = re.match(r"(\d+) +(\w+)\(", line)
            if found:
                count[found.groups()] += 1
                calls.append((found[2], count[found.groups()]))
        if not calls:
            print("strace cannot trace here: all kills come by time", file=sys.stderr)
        return calls

    def kill_by_time(self, folder, command):
        process = subprocess.Popen(
            self.geppo.command(folder, *command), env=self.geppo.environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        time.sleep(self.random.uniform(0, 1.05 * self.seconds[command]))
        process.kill()
        return process.wait() == -9

    def kill_by_call(self, folder, command):
        name, number = self.random.choice(self.calls[command])
        done = self.geppo(
            folder, *command,
            before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={name}",
                    "-e", f"inject={name}:signal=KILL:when={number}"])
        return done.returncode in (-9, 137)

    def trial(self, number):
        """What became of one kill, and what is wrong afterwards."""
        self.random = random.Random(f"{self.seed} {number}")
        command = self.random.choice((RUN, SEND))
        byCall = number % 2 == 1 and self.calls[command]
        folder = copy(self.templates[command], self.root / "trial")
        isKilled = (self.kill_by_call if byCall else self.kill_by_time)(folder, command)
        staged = [int(path.name) for path in (folder / "archive/staging").iterdir()]
        # Before the next start, which may give the number again.
        isTold = any(f'"number":{run},"sent"' in line or f'"number":{run}}}' in line
                     for run in staged for line in self.published(folder))
        wrong = halves(folder, self.before[command], self.after[command])
        if self.geppo(folder, "status").returncode != 0:
            wrong.append("status does not work after the kill")
        again = self.geppo(folder, *command)
        wasSent = command == SEND and "[already-sent]" in again.stderr
        if again.returncode not in (0, 1) and not wasSent:
            wrong.append(f"the next {command[0]} left with {again.returncode}: {again.stderr.strip()}")
        wrong += problems(self.geppo, folder, self.before[command], self.after[command])
        kind = self.repair(folder, staged, isTold) if isKilled else "not reached"
        return f"{command[0]}, {'at a call' if byCall else 'by time'}", kind, wrong

    def published(self, folder):
        """Lines of the journal that tell of a run, whole ones only."""
        text = (folder / "archive/journal.jsonl").read_text(encoding="utf-8", errors="replace")
        return [line for line in text.split("\n")[:-1] if line.startswith('{"event":"published"')]

    def repair(self, folder, staged, isTold):
        """What the next start had to do about the files that it found in staging."""
        if not staged:
            return "nothing to repair"
        isWithdrawn = any(e["event"] == "withdrawn" and e["number"] in staged for e in events_of(folder))
        return "rolled forward" if isTold and not isWithdrawn else "taken back"


def record(arguments, counts, failures):
    commit = subprocess.run(
        ["git", "log", "-1", "--format=%cs | %h"], cwd=REPOSITORY, capture_output=True, text=True).stdout.strip()
    kinds = collections.Counter()
    for (_, kind), count in counts.items():
        kinds[kind] += count
    cells = [commit, arguments.seed, sum(counts.values()), sum(counts.values()) - kinds["not reached"]]
    cells += [kinds[kind] for kind in ("nothing to repair", "taken back", "rolled forward")]
    with open(REPOSITORY / "Benchmarks/sudden-death.md", "a", encoding="utf-8") as file:
        file.write("| " + " | ".join(str(cell) for cell in cells + [failures]) + " |\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("geppo")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first kill")
    parser.add_argument("--record", action="store_true", help="add a line to Benchmarks/sudden-death.md")
    arguments = parser.parse_args()
    counts, failures = collections.Counter(), 0
    with tempfile.TemporaryDirectory(prefix="geppo-kill-") as root:
        trials = Trials(Geppo(arguments.geppo), Path(root), arguments.seed)
        try:
            for number in range(arguments.first, arguments.first + arguments.count):
                how, kind, wrong = trials.trial(number)
                counts[how, kind] += 1
                failures += bool(wrong)
                for sentence in wrong:
                    print(f"kill {number} (seed {arguments.seed}, {how}, {kind}): {sentence}", flush=True)
                if sum(counts.values()) % 100 == 0:
                    print(f"{sum(counts.values())} of {arguments.count}", file=sys.stderr)
        except KeyboardInterrupt:
            print("interrupted")
    for (how, kind), count in sorted(counts.items()):
        print(f"{count:5}  {how}: {kind}")
    killed = sum(count for (_, kind), count in counts.items() if kind != "not reached")
    tries = sum(counts.values())
    print(f"{tries} tries, {killed} killed, {failures} failures")
    if arguments.record:
        record(arguments, counts, failures)
    # Where hardly a kill strikes, nothing was shown.
    sys.exit(1 if failures or killed * 3 < tries else 0)


if __name__ == "__main__":
    main()
