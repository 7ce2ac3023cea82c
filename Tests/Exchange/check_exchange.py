#!/usr/bin/env python3
"""check_exchange.py [--strict]: exports documents to translators, opens every file with the tools that translators use (OmegaT's console,
translate-toolkit, LibreOffice), lets these put a translation into every segment, and has geppo read what they saved. A tool that is missing
says SKIP; with --strict it fails. Needs built tests (swift build --build-tests); $GEPPO_TEST_ARGUMENTS are handed to swift test."""
import csv
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("GEPPO_SHARED", ROOT.parent / "shared"))
X12 = "{urn:oasis:names:tc:xliff:document:1.2}"
problems, skipped = [], set()


class Missing(Exception):
    """A program, module or file that a check needs."""


def module(name, package):
    try:
        return __import__(name, fromlist=["_"])
    except ImportError:
        raise Missing(f"{name} ({package})") from None


def program(name, package):
    if not shutil.which(name):
        raise Missing(f"{name} ({package})")
    return name


def run(command, **more):
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=600, **more)
    return done.returncode, done.stdout + done.stderr


def swift_test(name, work):
    arguments = shlex.split(os.environ.get("GEPPO_TEST_ARGUMENTS", ""))
    status, told = run(["swift", "test", "--skip-build", *arguments, "--filter", f"ExchangeFolderTests.{name}"],
                       cwd=ROOT, env={**os.environ, "GEPPO_EXCHANGE": str(work)})
    if status or not re.search(r"with [1-9]\d* tests?", told):
        problems.append(f"swift test {name}:\n" + "\n".join(
            line for line in told.splitlines() if "✘" in line or "error:" in line)[:6000])


def one(folder, pattern):
    found = list(folder.glob(pattern))
    assert len(found) == 1, (folder, pattern, found)
    return found[0]


# --- Schemas and tools, by the script that knows them all ---

def schemas(folder, work, back):
    script = SHARED / "exchange/check.sh"
    if not script.exists():
        raise Missing(f"{script} (schemas of the formats)")
    program("xmllint", "libxml2-utils")
    # The folder as a person gets it; then the files of the project of OmegaT, side by side.
    project = work / f"{folder.name}-project"
    project.mkdir()
    for file in one(folder, "*-omegat").rglob("*.*"):
        if file.suffix in (".xlf", ".tmx", ".utf8"):
            shutil.copy(file, project / file.name)
    for place in (folder, project):
        status, told = run([str(script), str(place)], env={**os.environ, "TT": sys.executable})
        bad = [line for line in told.splitlines() if line.startswith(("FAIL", "SKIP"))]
        if status or bad:
            problems.append(f"check.sh {place.name}: " + "\n".join(bad[:20] or [told[-500:]]))


# --- Round trips: every tool puts 訳 and the id of the segment ---

def segments(folder):
    """Every segment to translate: its id, the number of its clause, its text."""
    etree = module("lxml.etree", "PyPI lxml")
    for unit in etree.parse(one(folder, "*ja.xlf")).iter(X12 + "trans-unit"):
        if unit.get("translate") != "no":
            source = unit.find(X12 + "source")
            number = source.find(X12 + "g")
            text = "".join(source.itertext())
            yield unit.get("id"), "" if number is None else number.text, text


def omegat(folder, work, back):
    """The project as it is, with a memory in which everything is translated; its targets, its memory, and all of it as an archive."""
    program("omegat", "omegat")
    etree = module("lxml.etree", "PyPI lxml")
    units = list(segments(folder))
    if len({text for _, _, text in units}) < len(units):
        return  # OmegaT gives the same text one translation.
    project = work / f"{folder.name}-omegat"
    shutil.copytree(one(folder, "*-omegat"), project)
    memory = etree.Element("tmx", version="1.1")
    etree.SubElement(memory, "header", creationtool="OmegaT", creationtoolversion="3.6", segtype="paragraph",
                     adminlang="EN-US", srclang="ZH-CN", datatype="plaintext", **{"o-tmf": "OmegaT TMX"})
    body = etree.SubElement(memory, "body")
    for name, number, text in units:
        entry = etree.SubElement(body, "tu")
        front = f"<g0>{number}</g0> " if number else ""
        rest = text[len(number):].lstrip(" ") if number else text
        for language, words in (("ZH-CN", front + rest), ("JA", f"{front}訳{name}")):
            etree.SubElement(etree.SubElement(entry, "tuv", lang=language), "seg").text = words
    (project / "omegat").mkdir(exist_ok=True)
    etree.ElementTree(memory).write(project / "omegat/project_save.tmx", encoding="UTF-8", xml_declaration=True)
    command = ["omegat", str(project), "--mode=console-translate", f"--config-dir={work / 'omegat-settings'}",
               "--disable-project-locking", "--no-team", "--tag-validation=abort"]
    status, told = run(command)
    target = list((project / "target").glob("*.xlf"))
    if status or len(target) != 1:
        problems.append(f"omegat {folder.name}: ended with {status}, {len(target)} targets\n{told[-1500:]}")
        return
    shutil.copy(target[0], back / f"{folder.name}.omegat-target.xlf")
    shutil.copy(project / "omegat/project_save.tmx", back / f"{folder.name}.omegat-memory.tmx")
    with zipfile.ZipFile(back / f"{folder.name}.omegat.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(project.rglob("*")):
            if file.is_file():
                archive.write(file, f"project/{file.relative_to(project)}")


def omegat_untouched(folder, work, back):
    """Nobody translated anything: only what was approved comes out of the memory that lies in tm/auto."""
    program("omegat", "omegat")
    etree = module("lxml.etree", "PyPI lxml")
    project = work / f"{folder.name}-untouched"
    shutil.copytree(one(folder, "*-omegat"), project)
    status, told = run(["omegat", str(project), "--mode=console-translate", f"--config-dir={work / 'omegat-settings'}",
                        "--disable-project-locking", "--no-team", "--tag-validation=abort"])
    targets = list((project / "target").glob("*.xlf"))
    known = {unit.find("tuv[2]/seg").text: unit.find("tuv[1]/seg").text
             for unit in etree.parse(project / "tm/auto/approved.tmx").iter("tu")}
    if status or len(targets) != 1:
        problems.append(f"omegat {folder.name}, untouched: ended with {status}\n{told[-1500:]}")
        return
    filled = 0
    for unit in etree.parse(targets[0]).iter(X12 + "trans-unit"):
        source, target = unit.find(X12 + "source"), unit.find(X12 + "target")
        filled += target is not None and "".join(source.itertext()) != "".join(target.itertext())
    differing = len({source for target, source in known.items() if source != target})
    if filled < differing:
        problems.append(f"omegat {folder.name}: {differing} known translations, {filled} were filled in")


def toolkit(folder, work, back):
    """translate-toolkit edits XLIFF 1.2, as scripts and Weblate do: plain text, so elements get lost."""
    xliff = module("translate.storage.xliff", "PyPI translate-toolkit")
    store = xliff.xlifffile.parsefile(str(one(folder, "*ja.xlf")))
    numbers = {name: number for name, number, _ in segments(folder)}
    for unit in store.units:
        name = unit.getid().split("\x04")[-1]
        if name in numbers:
            unit.target = f"{numbers[name]} 訳{name}".strip()
    store.savefile(str(back / f"{folder.name}.toolkit.xlf"))


def libreoffice(folder, work, back):
    """A person fills in the yellow column, sorts the rows, adds a column; LibreOffice saves the workbook and a table."""
    openpyxl = module("openpyxl", "python3-openpyxl")
    program("soffice", "libreoffice-calc-nogui")
    names = {name for name, _, _ in segments(folder)}
    book = openpyxl.load_workbook(one(folder, "*.xlsx"))
    sheet = book.worksheets[0]
    heads = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        name = sheet.cell(row, heads["id"]).value
        if name in names:
            sheet.cell(row, heads["訳文"]).value = f"訳{name}"
        if row % 3 == 0:
            sheet.row_dimensions[row].hidden = True
    filled = work / f"{folder.name}.filled.xlsx"
    book.save(filled)
    for form, ending in (("xlsx:Calc MS Excel 2007 XML", "xlsx"), ("csv:Text - txt - csv (StarCalc):44,34,76,1", "csv")):
        out = work / f"{folder.name}-saved-{ending}"
        status, told = run(["soffice", "--headless", f"-env:UserInstallation=file://{work}/office",
                            "--convert-to", form, "--outdir", str(out), str(filled)])
        saved = list(out.glob(f"*.{ending}"))
        if status or len(saved) != 1:
            problems.append(f"soffice {folder.name}: no {ending}\n{told[-500:]}")
            continue
        shutil.copy(saved[0], back / f"{folder.name}.office.{ending}")


def reordered(folder, work, back):
    """The table as Excel may save it: other order of rows and columns, tabs, UTF-16."""
    names = {name for name, _, _ in segments(folder)}
    with open(one(folder, "*.csv"), encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["id"] in names:
            row["訳文"] = f"訳{row['id']}"
    columns = list(reversed(rows[0]))
    with open(back / f"{folder.name}.excel.txt", "w", encoding="utf-16", newline="") as file:
        writer = csv.DictWriter(file, columns, delimiter="\t", lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(reversed(rows))


def main():
    strict = "--strict" in sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="geppo-exchange-") as scratch:
        work = Path(scratch)
        back = work / "back"
        back.mkdir()
        swift_test("foldersAreWritten", work)
        folders = sorted((work / "out").glob("*"))
        if not folders:
            problems.append("no folder was written")
        for check in (schemas, omegat, omegat_untouched, toolkit, libreoffice, reordered):
            count = 0
            for folder in folders:
                try:
                    check(folder, work, back)
                    count += 1
                except Missing as missing:
                    skipped.add(f"{check.__name__}: no {missing}")
            print(f"{check.__name__}: {count} folders", flush=True)
        print(f"given back: {len(list(back.iterdir()))} files", flush=True)
        swift_test("whatToolsGaveBackIsReadWhole", work)
        if os.environ.get("GEPPO_KEEP"):
            shutil.copytree(work, os.environ["GEPPO_KEEP"], dirs_exist_ok=True)
    for line in sorted(skipped):
        print(f"SKIP {line}")
    for line in problems:
        print(f"FAILED {line}")
    print("exchange: " + ("as it should be" if not problems else f"{len(problems)} problems"))
    sys.exit(1 if problems or (strict and skipped) else 0)


if __name__ == "__main__":
    main()
