#!/usr/bin/env python3
"""check_queue.py GEPPO [--strict] [--all]: the sample queue as an office lives it. Documents are exported in every profile and looked at by the script
of the schemas (--all: every one of them); three are translated by the tools of translators (OmegaT's console, translate-toolkit, LibreOffice), taken back, checked, approved
by somebody else, and must stand in the bulletin as 仮訳. A tool that is missing says SKIP; with --strict it fails."""
import csv
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools import (
    ROOT, Missing, end, in_order, keep_in_memory, module, one, problems, program, saved_by_libreoffice,
    schemas_script, segments, skipped, translated_by_omegat,
)

MONTH = "2018-12"
DOCUMENTS = ROOT / "Tests/Fixtures/translation/documents.csv"


def geppo(*arguments, workspace, expect=(0,)):
    done = subprocess.run([GEPPO, *arguments, "--workspace", str(workspace), "--lang", "ja"], capture_output=True, text=True, timeout=600)
    if done.returncode not in expect:
        problems.append(f"geppo {' '.join(arguments)}: {done.returncode}\n{(done.stdout + done.stderr)[-1500:]}")
    return done.stdout


def fixture():
    """By document: the Japanese of every sentence."""
    documents = {}
    with open(DOCUMENTS, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            documents.setdefault(row["document"], {})[row["zh"]] = row["ja"]
    return documents


# --- Every folder that an office can give away ---

def folders(workspace, work):
    """All documents of the sample queue in all profiles: no FAIL, no SKIP."""
    script = schemas_script()
    program("omegat", "omegat")
    module("translate", "PyPI translate-toolkit")
    listed = geppo("queue", "list", "--all", "--month", MONTH, workspace=workspace)
    ids = re.findall(r"^\d{4}-\d\d-\d{4}", listed, re.M)
    out = work / "export"
    for profile in ("xliff12", "xliff21", "omegat", "sheet"):
        geppo("queue", "export", *ids, "--profile", profile, "--to", str(out), "--by", "事務局", "--on", "2019-01-10", workspace=workspace)
    # OmegaT starts once a folder.
    some = ids if "--all" in sys.argv[2:] else ids[:1]
    chosen = [out / name / profile for name in some for profile in ("xliff12", "xliff21", "omegat", "sheet")]
    for place in chosen:
        in_order(script, place)
    return len(chosen)


# --- Three documents through three tools ---

def exported(name, profile, workspace, work):
    out = work / f"give-{profile}"
    geppo("queue", "claim", name, "--by", "山田", "--on", "2019-01-11", workspace=workspace)
    geppo("queue", "export", name, "--profile", profile, "--to", str(out), "--by", "事務局", "--on", "2019-01-11", workspace=workspace)
    return out / name / profile


def by_omegat(name, sentences, workspace, work):
    """The project with a memory in which everything is translated; OmegaT's console writes the target."""
    project = one(exported(name, "omegat", workspace, work), "*-omegat")
    keep_in_memory(project, [(number, text, sentences[text])
                             for _, number, text in segments(one(project / "source", "*.xlf")) if text in sentences])
    return translated_by_omegat(project, work)


def by_toolkit(name, sentences, workspace, work):
    """XLIFF 1.2, edited as scripts and Weblate do."""
    xliff = module("translate.storage.xliff", "PyPI translate-toolkit")
    file = one(exported(name, "xliff12", workspace, work), "*ja.xlf")
    store = xliff.xlifffile.parsefile(str(file))
    for unit in store.units:
        number, _, text = unit.source.rpartition(" ") if unit.source not in sentences else ("", "", unit.source)
        if text in sentences:
            unit.target = f"{number} {sentences[text]}".strip()
    back = work / "toolkit.xlf"
    store.savefile(str(back))
    return back


def by_libreoffice(name, sentences, workspace, work):
    """The workbook, filled in and saved by LibreOffice."""
    openpyxl = module("openpyxl", "python3-openpyxl")
    file = one(exported(name, "sheet", workspace, work), "*.xlsx")
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    heads = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        japanese = sentences.get(sheet.cell(row, heads["原文"]).value)
        if japanese:
            sheet.cell(row, heads["訳文"]).value = japanese
    filled = work / "filled.xlsx"
    book.save(filled)
    return saved_by_libreoffice(filled, "xlsx:Calc MS Excel 2007 XML", "xlsx", work / "saved", work)


ROUTES = {"2018-12-0008": by_omegat, "2018-12-0002": by_toolkit, "2018-12-0006": by_libreoffice}


def round_trip(name, sentences, workspace, work):
    back = ROUTES[name](name, sentences, workspace, work)
    if not back:
        return
    taken = geppo("queue", "import", str(back), "--by", "山田", "--on", "2019-01-20", workspace=workspace)
    if f"{name}  取込み{len(sentences)}、" not in taken or "未訳0" not in taken:
        problems.append(f"{name} by {ROUTES[name].__name__}: {len(sentences)} sentences should have been taken\n{taken}")
    checked = geppo("queue", "check", name, workspace=workspace)
    if "誤り0件" not in checked:
        problems.append(f"{name}: {checked}")
    geppo("queue", "review", name, "--by", "佐藤", "--on", "2019-01-21", workspace=workspace)
    geppo("queue", "approve", name, "--by", "佐藤", "--on", "2019-01-22", workspace=workspace)


def shown(documents, workspace):
    """What was approved stands in the bulletin, and beside it as a file in every form."""
    geppo("run", MONTH, workspace=workspace)
    month = workspace / "reports" / MONTH
    bulletin = (month / "bulletin.html").read_text(encoding="utf-8")
    for name, sentences in documents.items():
        page = month / f"translations/{name}.html"
        if f'href="translations/{name}.html"' not in bulletin or not page.exists():
            problems.append(f"{name} is not in the bulletin")
            continue
        text = page.read_text(encoding="utf-8")
        lost = [japanese for japanese in sentences.values() if japanese.replace("&", "&amp;") not in text]
        if lost or "正確な内容は原文を参照されたい" not in text:
            problems.append(f"{page.name} lacks {lost[:3]}")
        for ending in (".docx", ".pdf", "_taiyaku.html", "_taiyaku.docx", "_taiyaku.pdf"):
            if not (month / f"translations/{name}{ending}").exists():
                problems.append(f"no {name}{ending}")


def main():
    strict = "--strict" in sys.argv[2:]
    with tempfile.TemporaryDirectory(prefix="geppo-queue-") as scratch:
        work = Path(scratch)
        workspace = work / "office"
        workspace.mkdir()
        for folder in ("feeds", "glossary"):
            shutil.copytree(ROOT / folder, workspace / folder)
        geppo("run", MONTH, workspace=workspace)
        documents, done = fixture(), {}
        try:
            print(f"folders that tools find in order: {folders(workspace, work)}", flush=True)
        except Missing as missing:
            skipped.add(f"folders: no {missing}")
        for name, sentences in documents.items():
            try:
                round_trip(name, sentences, workspace, work)
                done[name] = sentences
                print(f"{name} by {ROUTES[name].__name__}: {len(sentences)} sentences", flush=True)
            except Missing as missing:
                skipped.add(f"{ROUTES[name].__name__}: no {missing}")
        shown(done, workspace)
    end("queue", strict)


if __name__ == "__main__":
    GEPPO = str(Path(sys.argv[1]).resolve())
    main()
