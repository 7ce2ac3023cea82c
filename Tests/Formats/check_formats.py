#!/usr/bin/env python3
"""check_formats.py FOLDER...: reads the bulletins below folders of reports with programs that are not geppo's, and says what is
wrong with them. A check whose program is missing says SKIP; with --strict it fails. With --planted it first damages copies of the first
folder's bulletins, and stops where a check does not see the damage."""
import csv
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
LINK = re.compile(r"^https?://[^\s<>\"]+$")
problems, skipped, done = [], set(), {}


class Missing(Exception):
    """A program or module that a check needs."""


def module(name, package):
    try:
        return __import__(name)
    except ImportError:
        raise Missing(f"{name} ({package})") from None


def program(name, package):
    if not shutil.which(name):
        raise Missing(f"{name} ({package})")
    return name


def said(path, what):
    problems.append(f"{path}: {what}")


def output(*command, text=True):
    return subprocess.run(command, capture_output=True, text=text, timeout=300)


# ---------------------------------------------------------------- HTML


def html_is_well_formed(path):
    html5lib = module("html5lib", "python3-html5lib")
    parser = html5lib.HTMLParser(strict=False, namespaceHTMLElements=False)
    tree = parser.parse(path.read_bytes(), transport_encoding="utf-8")
    for place, code, _ in parser.errors:
        said(path, f"html5lib: {code} at {place}")
    if tree.findall(".//script"):
        said(path, "a script")
    for link in tree.iter("a"):
        href = link.get("href", "")
        if not (href.startswith("#") or LINK.match(href)):
            said(path, f"a link to {href!r}")
    level = 0
    for element in tree.iter():
        if isinstance(element.tag, str) and re.fullmatch("h[1-6]", element.tag):
            if int(element.tag[1]) > level + 1:
                said(path, f"{element.tag} follows h{level}")
            level = int(element.tag[1])
    for svg in tree.iter("svg"):
        if not svg.get("aria-labelledby") and not svg.get("aria-label"):
            said(path, "a picture without a text")


def html_is_accessible(paths):
    """axe-core in Chromium, at the width of a desk and at 320 px, where nothing may stand out at the side."""
    try:
        from axe_playwright_python.sync_playwright import Axe
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise Missing("axe-playwright-python (PyPI)") from None
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser_path:
        raise Missing("chromium (chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"])
        for path in paths:
            for width in (1024, 320):
                # Scripts run for axe alone: the page itself has none, and its policy forbids them.
                context = browser.new_context(viewport={"width": width, "height": 900}, bypass_csp=True)
                page = context.new_page()
                page.goto(path.resolve().as_uri())
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    said(path, f"is {wide} px wide at {width} px")
                for violation in Axe().run(page).response["violations"]:
                    nodes = "; ".join(n["html"][:80] for n in violation["nodes"][:3])
                    said(path, f"axe {violation['id']} ({violation['impact']}) at {width} px: {nodes}")
                context.close()
        browser.close()


# ---------------------------------------------------------------- PDF


def pdf_is_tagged(path):
    program("pdfinfo", "poppler-utils")
    info = output("pdfinfo", str(path)).stdout
    for wanted in ("Tagged:          yes", "(A4)"):
        if wanted not in info:
            said(path, f"pdfinfo does not say {wanted!r}")
    fonts = output("pdffonts", str(path)).stdout.splitlines()[2:]
    for font in fonts:
        if " yes yes yes " not in font:
            said(path, f"font not embedded, not a subset or without Unicode: {font}")
    names = " ".join(fonts)
    for face in ("CJKjp", "CJKsc"):
        if face not in names:
            said(path, f"no font {face}")
    if re.search("CJK(kr|tc|hk)|Libertinus|DejaVu", names):
        said(path, "a font that nobody asked for")


def pdf_structure(path):
    pikepdf = module("pikepdf", "python3-pikepdf")
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        if not root.get("/MarkInfo", {}).get("/Marked"):
            said(path, "not marked")
        if not str(root.get("/Lang", "")).startswith("ja"):
            said(path, f"language {root.get('/Lang')}")
        if "/Outlines" not in root:
            said(path, "no bookmarks")
        with pdf.open_metadata() as metadata:
            if metadata.get("{http://www.aiim.org/pdfua/ns/id/}part") != "1":
                said(path, "not marked as PDF/UA-1")
            if not metadata.get("dc:title"):
                said(path, "no title")
        kinds, languages, unnamed = {}, set(), 0
        todo = [root.StructTreeRoot]
        while todo:
            node = todo.pop()
            if isinstance(node, pikepdf.Array):
                todo.extend(node)
                continue
            if not isinstance(node, pikepdf.Dictionary):
                continue
            kind = str(node.get("/S", ""))
            kinds[kind] = kinds.get(kind, 0) + 1
            if "/Lang" in node:
                languages.add(str(node.Lang))
            if kind == "/Figure" and not str(node.get("/Alt", "")):
                unnamed += 1
            if "/K" in node and kind != "/Link":
                todo.append(node.K)
        for kind in ("/H1", "/TOC", "/L"):
            if kind not in kinds:
                said(path, f"no tag {kind}")
        if unnamed:
            said(path, f"{unnamed} pictures without a text")
        if not any(language.startswith("zh") for language in languages):
            said(path, f"no Chinese in the tags, only {sorted(languages)}")
        for page in pdf.pages:
            for note in page.get("/Annots", []):
                uri = note.get("/A", {}).get("/URI")
                if uri is not None and not LINK.match(str(uri)):
                    said(path, f"a link to {uri}")


def pdf_is_sound(path):
    program("qpdf", "qpdf")
    check = output("qpdf", "--check", str(path))
    if check.returncode != 0:
        said(path, f"qpdf: {check.stdout.strip()} {check.stderr.strip()}")


# ---------------------------------------------------------------- Office


def docx_has_styles(path):
    docx = module("docx", "python3-docx")
    document = docx.Document(str(path))
    if not document.core_properties.title:
        said(path, "no title in the properties")
    level = 0
    for paragraph in document.paragraphs:
        heading = re.fullmatch(r"[Hh]eading (\d)", paragraph.style.name)
        if heading:
            if int(heading[1]) > level + 1:
                said(path, f"heading {heading[1]} follows {level}: {paragraph.text[:40]}")
            level = int(heading[1])
    if level == 0:
        said(path, "no headings")
    for table in document.tables:
        if "w:tblHeader" not in table.rows[0]._tr.xml:
            said(path, "a table without a row of heads")
    for relation in document.part.rels.values():
        if relation.is_external and not LINK.match(relation.target_ref):
            said(path, f"a link to {relation.target_ref}")
    xml = zipfile.ZipFile(path).read("word/document.xml").decode()
    if 'w:eastAsia="zh-CN"' not in xml:
        said(path, "no Chinese that says so")


def office_opens(paths, into):
    """LibreOffice reads each file and prints it: one start for all of a kind."""
    program("soffice", "libreoffice-writer-nogui libreoffice-calc-nogui")
    into.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(paths):
        shutil.copy(path, into / f"{number}{path.suffix}")
    names = sorted(str(p) for p in into.iterdir())
    output("soffice", f"-env:UserInstallation=file://{into.resolve()}/profile", "--headless", "--convert-to", "pdf", "--outdir",
           str(into / "pdf"), *names)
    for number, path in enumerate(paths):
        if not (into / "pdf" / f"{number}.pdf").is_file():
            said(path, "LibreOffice does not open it")


def xlsx_reads_back(path):
    openpyxl = module("openpyxl", "python3-openpyxl")
    book = openpyxl.load_workbook(path)
    for sheet in book:
        if sheet.merged_cells.ranges:
            said(path, f"merged cells on {sheet.title}")
        head = [cell.value for cell in sheet[1]]
        if None in head or len(set(head)) != len(head):
            said(path, f"heads of {sheet.title}: {head}")
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.data_type == "f":
                    said(path, f"a formula at {sheet.title} {cell.coordinate}")
                name = head[cell.column - 1]
                if "コード" in name and cell.value is not None and not isinstance(cell.value, str):
                    said(path, f"{name} is a number at {cell.coordinate}")
    listed = [row[0].value for row in book["一覧"].iter_rows(min_row=2)]
    if not listed and "一覧" not in book.sheetnames:
        said(path, "no list")


def csv_is_for_excel(path):
    data = path.read_bytes()
    if not data.startswith(b"\xef\xbb\xbf"):
        said(path, "no byte order mark")
    if re.search(rb"(?<!\r)\n(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", data[-400:]):
        said(path, "line ends that are not CRLF")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    if len({len(row) for row in rows}) != 1:
        said(path, "rows of different lengths")
    for row in rows[1:]:
        for cell in row:
            if cell[:1] in ("=", "+", "-", "@", "\t"):
                said(path, f"a cell that may be a formula: {cell[:30]}")
        day = row[rows[0].index("公表日")]
        if not re.fullmatch(r"(\d{4}-\d\d-\d\d)?", day):
            said(path, f"not a day of the western calendar: {day}")


# ---------------------------------------------------------------- Feeds and data


def atom_is_valid(path):
    program("xmllint", "libxml2-utils")
    check = output("xmllint", "--noout", "--nonet", "--relaxng", str(HERE / "atom.rng"), str(path))
    if check.returncode != 0:
        said(path, check.stderr.strip()[:500])
    ids = re.findall("<id>(.*?)</id>", path.read_text("utf-8"))
    if len(set(ids)) != len(ids):
        said(path, "ids that are given twice")


def json_fits_schema(path):
    jsonschema = module("jsonschema", "python3-jsonschema")
    schema = json.loads(next(p for p in path.parents if (p / "bulletin.schema.json").is_file())
                        .joinpath("bulletin.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(schema)
    for error in list(checker.iter_errors(json.loads(path.read_text("utf-8"))))[:5]:
        said(path, f"{'/'.join(map(str, error.path))}: {error.message[:200]}")


def markdown_has_no_markup(path):
    text = path.read_text("utf-8")
    if re.search(r"(?<!\\)<(?!br>|https?://)", text):
        said(path, "an unescaped <")
    for target in re.findall(r"(?<!\\)\]\(<(.*?)>\)", text):
        if not LINK.match(target):
            said(path, f"a link to {target}")


# ---------------------------------------------------------------- all of them


def checked(name, check, *arguments):
    try:
        check(*arguments)
        done[name] = done.get(name, 0) + 1
    except Missing as missing:
        skipped.add(f"{name}: {missing} is not installed")


# What every check must see: the file, what is replaced in it by what, and the check.
PLANTED = [
    ("bulletin.html", b"<h3 ", b"<h5 ", html_is_well_formed),
    ("bulletin.html", b'href="http://', b'href="javascript:', html_is_well_formed),
    ("bulletin.html", b"</main>", b"<script>1</script></main>", html_is_well_formed),
    ("bulletin.html", b"</main>", b"</div></main>", html_is_well_formed),
    ("bulletin.html", b"</main>", b'<p style="width:99rem">a</p></main>', lambda path: html_is_accessible([path])),
    ("bulletin.html", b"</main>", b"<table><tr><th></th></tr></table><button></button></main>",
     lambda path: html_is_accessible([path])),
    ("bulletin.pdf", b"/Marked true", b"/Marked null", pdf_structure),
    ("bulletin.pdf", b"<pdfuaid:part>1", b"<pdfuaid:part>9", pdf_structure),
    ("bulletin.pdf", b"%%EOF", b"", pdf_is_sound),
    ("bulletin.csv", b"\xef\xbb\xbf", b"", csv_is_for_excel),
    ("bulletin.csv", b"\r\n2018", b"\r\n=2018", csv_is_for_excel),
    ("bulletin.atom.xml", b"<updated>", b"<update>", atom_is_valid),
    ("bulletin.atom.xml", b'href="http:', b'href="data:', atom_is_valid),
    ("bulletin.json", b'"version"', b'"versions"', json_fits_schema),
    ("bulletin.json", b'"href" : "http', b'"href" : "data', json_fits_schema),
    ("bulletin.md", b"](<http", b"](<data", markdown_has_no_markup),
]


def planted_damage_is_seen(folder, scratch):
    scratch.mkdir(parents=True, exist_ok=True)
    shutil.copy(folder / "bulletin.schema.json", scratch)
    for name, old, new, check in PLANTED:
        damaged = scratch / name
        content = (folder / name).read_bytes()
        if old not in content:
            sys.exit(f"nothing to damage in {name}: {old!r}")
        damaged.write_bytes(content.replace(old, new, 1) if old != b"%%EOF" else content[: len(content) // 2])
        before = len(problems)
        try:
            check(damaged)
        except Missing:
            continue
        except Exception as error:  # a reader that gives up has seen it
            said(damaged, error)
        if len(problems) == before:
            sys.exit(f"planted damage is not seen: {name}, {old!r} as {new!r}")
        del problems[before:]
        damaged.unlink()
    print(f"saw {len(PLANTED)} planted damages")


def main(arguments):
    strict = "--strict" in arguments
    folders = [Path(a) for a in arguments if not a.startswith("--")]
    scratch = Path(next((a.split("=")[1] for a in arguments if a.startswith("--scratch=")), "/tmp/geppo-formats"))
    if "--planted" in arguments:
        planted_damage_is_seen(folders[0], scratch / "planted")
    files = sorted(p for f in folders for p in f.rglob("*") if p.is_file() and p.parent.name != "queue")
    bulletins = [p for p in files if p.name.startswith(("bulletin.", "seisaku_geppo_")) or p.name == "送付状.html"]
    of = lambda ending: [p for p in bulletins if p.name.endswith(ending)]
    for path in of(".html"):
        checked("html", html_is_well_formed, path)
    checked("axe", html_is_accessible, of(".html"))
    for path in of(".pdf"):
        for name, check in (("pdf tags and fonts", pdf_is_tagged), ("pdf structure", pdf_structure), ("qpdf", pdf_is_sound)):
            checked(name, check, path)
    for path in of(".docx"):
        checked("docx", docx_has_styles, path)
    checked("LibreOffice", office_opens, of(".docx") + of(".xlsx"), scratch / "office")
    for path in of(".xlsx"):
        checked("xlsx", xlsx_reads_back, path)
    for path in of(".csv"):
        checked("csv", csv_is_for_excel, path)
    for path in of(".atom.xml"):
        checked("atom", atom_is_valid, path)
    for path in [p for p in of(".json") if p.name != "bulletin.schema.json"]:
        checked("json", json_fits_schema, path)
    for path in of(".md"):
        checked("markdown", markdown_has_no_markup, path)
    for line in sorted(skipped):
        print(f"SKIP {line}")
    for line in problems:
        print(line)
    print("checked " + ", ".join(f"{count} x {name}" for name, count in done.items()))
    if not bulletins:
        sys.exit("no bulletins there")
    sys.exit(1 if problems or (strict and skipped) else 0)


main(sys.argv[1:])
