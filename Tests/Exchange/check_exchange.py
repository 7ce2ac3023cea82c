#!/usr/bin/env python3
"""check_exchange.py [--strict]: exports documents to translators, opens every file with the tools that translators use (OmegaT's console,
translate-toolkit, LibreOffice), lets these put a translation into every segment, and has geppo read what they saved. A tool that is missing
says SKIP; with --strict it fails. Needs built tests (swift build --build-tests); $GEPPO_TEST_ARGUMENTS are handed to swift test."""
import csv
import os
import re
import shlex
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

from tools import (
    ROOT, X12, Missing, end, in_order, keep_in_memory, module, one, problems, run, saved_by_libreoffice,
    schemas_script, segments, skipped, translated_by_omegat,
)


def swift_test(name, work):
    arguments = shlex.split(os.environ.get("GEPPO_TEST_ARGUMENTS", ""))
    status, told = run(["swift", "test", "--skip-build", *arguments, "--filter", f"ExchangeFolderTests.{name}"],
                       cwd=ROOT, env={**os.environ, "GEPPO_EXCHANGE": str(work)})
    if status or not re.search(r"with [1-9]\d* tests?", told):
        problems.append(f"swift test {name}:\n" + "\n".join(
            line for line in told.splitlines() if "✘" in line or "error:" in line)[:6000])


# --- Schemas and tools, by the script that knows them all ---

def schemas(folder, work, back):
    script = schemas_script()
    # The folder as a person gets it; then the files of the project of OmegaT, side by side.
    project = work / f"{folder.name}-project"
    project.mkdir()
    for file in one(folder, "*-omegat").rglob("*.*"):
        if file.suffix in (".xlf", ".tmx", ".utf8"):
            shutil.copy(file, project / file.name)
    for place in (folder, project):
        in_order(script, place)


# --- Round trips: every tool puts 訳 and the id of the segment ---

def given(folder):
    return list(segments(one(folder, "*ja.xlf")))


def omegat(folder, work, back):
    """The project as it is, with a memory in which everything is translated; its targets, its memory, and all of it as an archive."""
    units = given(folder)
    if len({number + text for _, number, text in units}) < len(units):
        return  # OmegaT gives the same text one translation.
    project = work / f"{folder.name}-omegat"
    shutil.copytree(one(folder, "*-omegat"), project)
    keep_in_memory(project, [(number, text, f"訳{name}") for name, number, text in units])
    target = translated_by_omegat(project, work)
    if not target:
        return
    shutil.copy(target, back / f"{folder.name}.omegat-target.xlf")
    shutil.copy(project / "omegat/project_save.tmx", back / f"{folder.name}.omegat-memory.tmx")
    with zipfile.ZipFile(back / f"{folder.name}.omegat.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(project.rglob("*")):
            if file.is_file():
                archive.write(file, f"project/{file.relative_to(project)}")


def omegat_untouched(folder, work, back):
    """Nobody translated anything: only what was approved comes out of the memory that lies in tm/auto."""
    etree = module("lxml.etree", "PyPI lxml")
    project = work / f"{folder.name}-untouched"
    shutil.copytree(one(folder, "*-omegat"), project)
    written = translated_by_omegat(project, work)
    if not written:
        return
    known = {unit.find("tuv[2]/seg").text: unit.find("tuv[1]/seg").text
             for unit in etree.parse(project / "tm/auto/approved.tmx").iter("tu")}
    filled = 0
    for unit in etree.parse(written).iter(X12 + "trans-unit"):
        source, target = unit.find(X12 + "source"), unit.find(X12 + "target")
        filled += target is not None and "".join(source.itertext()) != "".join(target.itertext())
    differing = len({source for target, source in known.items() if source != target})
    if filled < differing:
        problems.append(f"omegat {folder.name}: {differing} known translations, {filled} were filled in")


def toolkit(folder, work, back):
    """translate-toolkit edits XLIFF 1.2, as scripts and Weblate do: plain text, so elements get lost."""
    xliff = module("translate.storage.xliff", "PyPI translate-toolkit")
    store = xliff.xlifffile.parsefile(str(one(folder, "*ja.xlf")))
    numbers = {name: number for name, number, _ in given(folder)}
    for unit in store.units:
        name = unit.getid().split("\x04")[-1]
        if name in numbers:
            unit.target = f"{numbers[name]} 訳{name}".strip()
    store.savefile(str(back / f"{folder.name}.toolkit.xlf"))


def libreoffice(folder, work, back):
    """A person fills in the yellow column, sorts the rows, adds a column; LibreOffice saves the workbook and a table."""
    openpyxl = module("openpyxl", "python3-openpyxl")
    names = {name for name, _, _ in given(folder)}
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
        saved = saved_by_libreoffice(filled, form, ending, work / f"{folder.name}-saved-{ending}", work)
        if saved:
            shutil.copy(saved, back / f"{folder.name}.office.{ending}")


def reordered(folder, work, back):
    """The table as Excel may save it: other order of rows and columns, tabs, UTF-16."""
    names = {name for name, _, _ in given(folder)}
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
    end("exchange", strict)


if __name__ == "__main__":
    main()
