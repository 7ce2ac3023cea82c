#!/usr/bin/env python3
"""check_formats.py FOLDER...: reads the bulletins below folders of reports with programs that are not geppo's, and says what is
wrong with them. A check whose program is missing says SKIP; with --strict it fails. With --planted it first damages copies of the first
folder's bulletins, and stops where a check does not say what is wrong with them."""
import csv
import html
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import layout
import texts

HERE = Path(__file__).resolve().parent
LINK = re.compile(r"^https?://[^\s<>\"]+$")
problems, skipped, done = [], set(), {}


class Missing(Exception):
    """A program or module that a check needs."""


class Unreadable(Exception):
    """What a reader says of a file that it gives up."""


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
    if tree.get("lang") != "ja":
        said(path, f"the page says it is in {tree.get('lang')!r}")
    elements = [(local(e), e) for e in tree.iter() if isinstance(e.tag, str)]
    ids = {e.get("id") for _, e in elements if e.get("id")}
    for name, element in elements:
        if name in ("script", "iframe", "object", "embed", "link", "base", "form"):
            said(path, f"a {name}")
        if any(element.get(a) for a in ("src", "srcset", "background", "poster", "data", "action")):
            said(path, f"something is fetched: {name}")
        if name == "style" and re.search(r"url\(|@import", element.text or ""):
            said(path, "something is fetched: style")
        if any(a.startswith("on") for a in element.keys() if isinstance(a, str)):
            said(path, f"a handler of events: {name}")
        for reference in (element.get("aria-labelledby") or "").split():
            if reference not in ids:
                said(path, f"a label that is not there: {reference}")
    for link in (e for name, e in elements if name == "a"):
        href = link.get("href", "")
        if href.startswith("#") and href[1:] not in ids:
            said(path, f"nothing is at {href!r}")
        if not (href.startswith("#") or LINK.match(href)):
            said(path, f"a link to {href!r}")
    level = 0
    for name, _ in elements:
        if re.fullmatch("h[1-6]", name):
            if int(name[1]) > level + 1:
                said(path, f"{name} follows h{level}")
            level = int(name[1])
    for name, element in elements:
        if name == "svg" and not element.get("aria-labelledby") and not element.get("aria-label"):
            said(path, "a picture without a text")


def local(element):
    """The name without a namespace: SVG keeps its own, whatever the parser is told."""
    return element.tag.rsplit("}", 1)[-1]


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
                for picture in page.evaluate(layout.PICTURES) if width == 1024 else []:
                    said(path, picture)
                for violation in Axe().run(page).response["violations"]:
                    nodes = "; ".join(n["html"][:80] for n in violation["nodes"][:3])
                    said(path, f"axe {violation['id']} ({violation['impact']}) at {width} px: {nodes}")
                context.close()
        browser.close()


# ---------------------------------------------------------------- PDF


def pdf_is_tagged(path):
    program("pdfinfo", "poppler-utils")
    told = output("pdfinfo", str(path))
    if told.returncode != 0:
        raise Unreadable(f"pdfinfo: {told.stderr.strip()}")
    info = told.stdout
    for wanted in ("Tagged:          yes", "(A4)"):
        if wanted not in info:
            said(path, f"pdfinfo does not say {wanted!r}")
    fonts = output("pdffonts", str(path)).stdout.splitlines()[2:]
    for font in fonts:
        if " yes yes yes " not in font:
            said(path, f"font not embedded, not a subset or without Unicode: {font}")
    if not fonts:
        said(path, "no fonts")
    names = " ".join(fonts)
    # An issue without items may have nothing to say in Chinese.
    for face in ("NotoSansCJKjp", "NotoSerifCJKjp") + (("NotoSerifCJKsc",) if texts.has_chinese(page_beside(path)) else ()):
        if face not in names:
            said(path, f"no face {face}")
    if re.search("CJK(kr|tc|hk)|Libertinus|DejaVu", names):
        said(path, "a font that nobody asked for")


def opened(refusal, reader, *arguments):
    """What a reader makes of a file; what it raises where it gives up says that the file cannot be read, any other error is ours."""
    try:
        return reader(*arguments)
    except refusal as error:
        raise Unreadable(f"{reader.__module__}: {error}") from None


def page_beside(path):
    """The HTML of which the file is another form."""
    page = path.parent / re.sub(r"\.(atom\.xml|\w+)$", ".html", path.name)
    if not page.is_file():
        raise Unreadable(f"no {page.name} beside it")
    return page


def pdf_structure(path):
    pikepdf = module("pikepdf", "python3-pikepdf")
    with opened(pikepdf.PdfError, pikepdf.open, path) as pdf:
        root = pdf.Root
        if not root.get("/MarkInfo", {}).get("/Marked"):
            said(path, "not marked")
        if not str(root.get("/Lang", "")).startswith("ja"):
            said(path, f"language {root.get('/Lang')}")
        if "/Outlines" not in root and not is_letter(path):
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
        body = texts.body(page_beside(path))
        wanted = ["/H1"] + ["/Table"] * ("<table" in body) + ["/L"] * ("<li>" in body) + ["/TOC"] * (not is_letter(path))
        for kind in wanted:
            if kind not in kinds:
                said(path, f"no tag {kind}")
        if unnamed:
            said(path, f"{unnamed} pictures without a text")
        if texts.has_chinese(page_beside(path)) and not any(language.startswith("zh") for language in languages):
            said(path, f"no Chinese in the tags, only {sorted(languages)}")
        for page in pdf.pages:
            for note in page.get("/Annots", []):
                uri = note.get("/A", {}).get("/URI")
                if uri is not None and not LINK.match(str(uri)):
                    said(path, f"a link to {uri}")


def is_letter(path):
    return path.stem == "送付状"


def says_the_same(path, text):
    """All that the page says stands in the other form, in the same order."""
    for piece in texts.unsaid(page_beside(path), text)[:5]:
        said(path, f"does not say {piece[:40]!r}")


def pdf_says_the_same(path):
    """Between head and foot of the pages, which would stand in the midst of a sentence."""
    program("pdftotext", "poppler-utils")
    says_the_same(path, output("pdftotext", "-raw", "-x", "0", "-y", "60", "-W", "596", "-H", "724", str(path), "-").stdout)


def pdf_keeps_to_its_pages(path):
    pikepdf = module("pikepdf", "python3-pikepdf")
    program("pdftotext", "poppler-utils")
    for problem in list(layout.misplaced(layout.words(path, pikepdf)))[:5]:
        said(path, problem)


def letter_docx_is_a_letter(path):
    docx = module("docx", "python3-docx")
    document = opened((docx.opc.exceptions.PackageNotFoundError, KeyError, zipfile.BadZipFile), docx.Document, str(path))
    styles = [p.style.name for p in document.paragraphs]
    first = document.paragraphs[0]
    if "RIGHT" not in str(first.alignment) or not re.search(r"年.*月.*日", first.text):
        said(path, f"the day does not stand at the right: {first.text[:20]}")
    if styles.count("Title") != 1 or styles.index("Title") < 2:
        said(path, "the title does not stand below receiver and sender")
    if not document.core_properties.title:
        said(path, "no title in the properties")
    for table in document.tables:
        if "w:tblHeader" not in table.rows[0]._tr.xml:
            said(path, "a table without a row of heads")
    language = document.styles.element.find(f".//{W}rPrDefault//{W}lang")
    if language is None or language.get(f"{W}eastAsia") != "ja-JP":
        said(path, "the text does not say that it is in Japanese")
    docx_says_the_same(path, document)


def docx_says_the_same(path, document):
    says_the_same(path, "".join(t.text or "" for t in document.element.iter(f"{W}t")))


def pdf_is_sound(path):
    program("qpdf", "qpdf")
    check = output("qpdf", "--check", str(path))
    if check.returncode != 0:
        said(path, f"qpdf: {check.stdout.strip()} {check.stderr.strip()}")


# ---------------------------------------------------------------- Office


# Characters that only simplified Chinese has, and that stand in pages of every month.
SIMPLIFIED = re.compile("[发办环气监测实动务业车关态]")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def docx_has_styles(path):
    docx = module("docx", "python3-docx")
    document = opened((docx.opc.exceptions.PackageNotFoundError, KeyError, zipfile.BadZipFile), docx.Document, str(path))
    if not document.core_properties.title:
        said(path, "no title in the properties")
    level, count = 0, 0
    for paragraph in document.paragraphs:
        heading = re.fullmatch(r"[Hh]eading (\d)", paragraph.style.name)
        if heading:
            if int(heading[1]) > level + 1:
                said(path, f"heading {heading[1]} follows {level}: {paragraph.text[:40]}")
            level = int(heading[1])
            count += level == 3
            outline = paragraph.style.element.find(f".//{W}outlineLvl")
            if outline is None or outline.get(f"{W}val") != str(level - 1):
                said(path, f"heading {level} is none in the outline")
    if level == 0:
        said(path, "no headings")
    items = items_beside(path)
    if items is not None and count != items:
        said(path, f"{count} headings of items, and {items} items in HTML")
    for table in document.tables:
        if "w:tblHeader" not in table.rows[0]._tr.xml:
            said(path, "a table without a row of heads")
    for relation in document.part.rels.values():
        if relation.is_external and not LINK.match(relation.target_ref):
            said(path, f"a link to {relation.target_ref}")
    bookmarks = {b.get(f"{W}name") for b in document.element.iter(f"{W}bookmarkStart")}
    for link in document.element.iter(f"{W}hyperlink"):
        anchor = link.get(f"{W}anchor")
        if anchor and anchor not in bookmarks:
            said(path, f"nothing is at {anchor}")
    language = document.styles.element.find(f".//{W}rPrDefault//{W}lang")
    if language is None or language.get(f"{W}eastAsia") != "ja-JP":
        said(path, "the text does not say that it is in Japanese")
    docx_runs_say_their_language(path, document)
    docx_says_the_same(path, document)


def docx_runs_say_their_language(path, document):
    """Chinese has its own language and shapes, Japanese has neither. An address shows characters as they are."""
    seen = False
    for run in document.element.iter(f"{W}r"):
        text = "".join(t.text or "" for t in run.iter(f"{W}t"))
        language, fonts = run.find(f"{W}rPr/{W}lang"), run.find(f"{W}rPr/{W}rFonts")
        says = language.get(f"{W}eastAsia") if language is not None else "ja-JP"
        if says == "zh-CN":
            seen = True
            if fonts is None or fonts.get(f"{W}eastAsia") != "Microsoft YaHei":
                said(path, f"Chinese in a Japanese face: {text[:20]}")
        elif SIMPLIFIED.search(text) and not text.startswith("http"):
            said(path, f"Chinese that does not say so: {text[:20]}")
        elif says != "ja-JP":
            said(path, f"a run in {says}")
    if not seen:
        said(path, "no Chinese that says so")


def items_beside(path):
    """How many items the HTML of the same bulletin holds; nil where there is none."""
    page = path.with_suffix(".html")
    return len(texts.headlines(page)) if page.is_file() else None


def office_opens(paths, into):
    """LibreOffice reads each file and prints it: one start for all of a kind."""
    program("soffice", "libreoffice-writer-nogui libreoffice-calc-nogui")
    shutil.rmtree(into, ignore_errors=True)  # what an earlier run printed proves nothing
    into.mkdir(parents=True)
    for number, path in enumerate(paths):
        shutil.copy(path, into / f"{number}{path.suffix}")
    names = sorted(str(p) for p in into.iterdir())
    output("soffice", f"-env:UserInstallation=file://{into.resolve()}/profile", "--headless", "--convert-to", "pdf", "--outdir",
           str(into / "pdf"), *names)
    for number, path in enumerate(paths):
        printed = into / "pdf" / f"{number}.pdf"
        if not printed.is_file():
            said(path, "LibreOffice does not open it")
        elif shutil.which("pdftotext"):
            wanted = ("発出機関" if is_public(path) else "重要度") if path.suffix == ".xlsx" else "今月のポイント" if "geppo" in path.name or "bulletin" in path.name else "送付"
            if wanted not in re.sub(r"\s", "", output("pdftotext", str(printed), "-").stdout):
                said(path, f"LibreOffice prints it without {wanted}")
            if path.suffix == ".docx":
                headings_are_not_left_alone(path, printed)


def headings_are_not_left_alone(path, printed):
    """At the foot of a page; in the contents, which name them before, they may."""
    docx = module("docx", "python3-docx")
    paragraphs = docx.Document(str(path)).paragraphs
    headings = [texts.flat(p.text) for p in paragraphs if re.match("[Hh]eading", p.style.name)]
    # The file asks to keep these with what follows; LibreOffice does not always do so through several paragraphs, Word does.
    stays = [p.paragraph_format.keep_with_next or p.style.paragraph_format.keep_with_next for p in paragraphs]
    kept = {texts.flat(p.text) for p, stay, next_stays in zip(paragraphs, stays, stays[1:]) if stay and next_stays}
    pages = [re.sub(r"\d+$", "", texts.flat(page)) for page in output("pdftotext", "-raw", str(printed), "-").stdout.split("\f")]
    for number, page in enumerate(pages, 1):
        for heading in headings:
            if len(heading) > 3 and page.endswith(heading) and not any(heading in later for later in pages[number:]):
                if heading in kept:
                    print(f"note: {path.name}: LibreOffice leaves a heading alone on page {number}: {heading[:40]}")
                else:
                    said(path, f"a heading is left alone on page {number}: {heading[:40]}")


def xlsx_reads_back(path):
    openpyxl = module("openpyxl", "python3-openpyxl")
    refusal = (zipfile.BadZipFile, KeyError, openpyxl.utils.exceptions.InvalidFileException)
    book = opened(refusal, openpyxl.load_workbook, path)
    if "一覧" not in book.sheetnames:
        said(path, "no list")
        return
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
    xlsx_prints_on_a4(path, book["一覧"])
    days = {"公表日", "施行日", "意見募集の締切"}
    for column in book["一覧"].iter_cols(min_row=1):
        for cell in column[1:]:
            if column[0].value in days and cell.value is not None and not (cell.is_date and cell.number_format == "yyyy-mm-dd"):
                said(path, f"not a day that can be reckoned with at {cell.coordinate}: {cell.value!r}")
    items = items_beside(path)
    if items is not None and book["一覧"].max_row - 1 != items:
        said(path, f"{book['一覧'].max_row - 1} rows, and {items} items in HTML")


def xlsx_prints_on_a4(path, sheet):
    """One page wide on its side, in letters of seven points or more, with the heads on each page."""
    if not sheet.print_area:
        said(path, "no print area")
        return
    if sheet.print_title_rows != "$1:$1":
        said(path, "the row of heads is not repeated")
    if sheet.page_setup.orientation != "landscape" or sheet.page_setup.fitToWidth not in (None, 1) or sheet.page_setup.fitToHeight != 0:
        said(path, "does not fit the width of a page")
    area = sheet.print_area if isinstance(sheet.print_area, str) else sheet.print_area[-1]
    last = re.search(r"\$?([A-Z]+)\$?\d+$", area)[1]
    names = [cell.value for cell in sheet[1] if len(cell.column_letter) <= len(last) and (len(cell.column_letter), cell.column_letter) <= (len(last), last)]
    width = sum(sheet.column_dimensions[cell.column_letter].width for cell in sheet[1][: len(names)])
    # A4 holds 139 characters of ten points between margins of 10 mm.
    if width * 7 > 139 * 10:
        said(path, f"{width:.0f} characters wide on paper")
    if sheet.page_margins.top < 0.6:
        said(path, "the line at the head of a page stands on its rows")
    for row in sheet.iter_rows(min_row=2, max_col=len(names)):
        room = sheet.row_dimensions[row[0].row].height or 15
        for cell in row:
            lines = -(-sum(2 if ord(c) > 0x10ff else 1 for c in str(cell.value or "")) // int(sheet.column_dimensions[cell.column_letter].width))
            if min(lines * 13, 400) > room:
                said(path, f"{cell.coordinate} is {lines} lines high, in a row of {room} points")
    for other in sheet.parent:
        if "コード" in "".join(str(cell.value) for cell in other[1]) and other is not sheet and other.sheet_state == "visible":
            said(path, f"the codes of {other.title} are printed")
    for wanted in ("番号", "公表日", "見出し", "概要", "原題", "発出機関") + (() if is_public(path) else ("重要度", "関係")):
        if wanted not in names:
            said(path, f"{wanted} is not printed")


def csv_is_for_excel(path):
    data = path.read_bytes()
    if not data.startswith(b"\xef\xbb\xbf"):
        said(path, "no byte order mark")
    # Every second piece between quotation marks stands in a cell, where a bare line feed is a line of its own.
    if any(re.search(rb"(?<!\r)\n", piece) for piece in data.split(b'"')[::2]):
        said(path, "line ends that are not CRLF")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    if len({len(row) for row in rows}) != 1:
        said(path, "rows of different lengths")
        return
    items = items_beside(path)
    if items is not None and len(rows) - 1 != items:
        said(path, f"{len(rows) - 1} rows, and {items} items in HTML")
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
    text = path.read_text("utf-8")
    if not re.search(r'<feed\b[^>]*\bxml:lang="ja"', text):
        said(path, "the feed does not say its language")
    ids = re.findall("<id>(.*?)</id>", text)
    if len(set(ids)) != len(ids):
        said(path, "ids that are given twice")
    titles = [texts.flat(html.unescape(title)) for title in re.findall("(?s)<entry>.*?<title>(.*?)</title>", text)]
    wanted = texts.headlines(page_beside(path))
    if len(titles) != len(wanted):
        said(path, f"{len(titles)} entries, and {len(wanted)} items in HTML")
    for title, headline in zip(titles, wanted):
        if title != headline:
            said(path, f"an entry is called {title[:40]!r}, and the item {headline[:40]!r}")
            break


def json_fits_schema(path):
    jsonschema = module("jsonschema", "python3-jsonschema")
    folder = next((p for p in path.parents if (p / "bulletin.schema.json").is_file()), None)
    if folder is None:
        said(path, "no bulletin.schema.json beside it or above")
        return
    schema = json.loads((folder / "bulletin.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    # Days are checked as days: 2018-13-01 fits the pattern alone.
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker(["date"]))
    data = opened(json.JSONDecodeError, json.loads, path.read_text("utf-8"))
    for error in list(checker.iter_errors(data))[:5]:
        said(path, f"{'/'.join(map(str, error.path))}: {error.message[:200]}")
    items = items_beside(path)
    held = sum(len(part.get("items", [])) for section in data.get("sections", []) + data.get("late_sections", [])
               for part in section.get("parts", []))
    if items is not None and held != items:
        said(path, f"{held} items, and {items} in HTML")


# What the 公開版 leaves to the readers of the others.
OFFICE_WORDS = ("掲載の理由", "重要度", "優先度", "送付予定日", "全体版")


def is_public(path):
    return path.parent.name == "public"


def public_says_nothing_of_the_office(path):
    data = path.read_bytes()
    if path.suffix == ".pdf":
        program("pdftotext", "poppler-utils")
        text = output("pdftotext", str(path), "-").stdout
    elif data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            text = "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    else:
        text = data.decode("utf-8")
    text = re.sub(r"\s", "", text)
    for word in OFFICE_WORDS:
        if word in text:
            said(path, f"says {word}")


# What geppo writes; all else would be markup of a page.
MARKDOWN = {"text", "softbreak", "hardbreak", "strong_open", "strong_close", "link_open", "link_close"}
MARKDOWN_BLOCKS = {"heading", "paragraph", "bullet_list", "ordered_list", "list_item", "table", "thead", "tbody", "tr", "th", "td"}


def markdown_has_no_markup(path):
    module("markdown_it", "python3-markdown-it")
    from markdown_it import MarkdownIt
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    reader.validateLink = lambda url: True  # a less careful reader follows any address
    tokens = reader.parse(path.read_text("utf-8"))
    count = 0
    for token in tokens:
        if token.type == "heading_open" and token.tag == "h4":
            count += 1
        if token.type != "inline" and re.sub("_(open|close)$", "", token.type) not in MARKDOWN_BLOCKS:
            said(path, f"a {token.type}: {token.content[:40]}")
        for inline in token.children or []:
            if inline.type not in MARKDOWN and not (inline.type == "html_inline" and inline.content == "<br>"):
                said(path, f"a {inline.type}: {token.content[:60]}")
            if inline.type == "link_open" and not LINK.match(inline.attrGet("href") or ""):
                said(path, f"a link to {inline.attrGet('href')}")
    items = items_beside(path)
    if items is not None and count != items:
        said(path, f"{count} headings of items, and {items} items in HTML")
    says_the_same(path, "".join(inline.content for token in tokens for inline in token.children or [] if inline.type == "text"))


# ---------------------------------------------------------------- all of them


def checked(name, check, *arguments):
    try:
        check(*arguments)
        done[name] = done.get(name, 0) + 1
    except Missing as missing:
        skipped.add(f"{name}: {missing} is not installed")
    except Unreadable as reason:
        done[name] = done.get(name, 0) + 1
        said(arguments[0], reason)


def cut(content):
    return content[: len(content) // 2]


def unchanged(content):
    """A 全体版 in place of the 公開版."""
    return content


def replaced(old, new):
    """A damage: every file holds `old`, else there is nothing to prove."""
    return lambda content: content.replace(old, new, 1) if old in content else None


def everywhere(old, new):
    return lambda content: content.replace(old, new) if old in content else None


def rewritten(pattern, new):
    return lambda content: re.sub(pattern, new, content, count=1, flags=re.DOTALL) if re.search(pattern, content, re.DOTALL) else None


def in_zip(member, old, new):
    """The same within a part of an office document."""
    def damage(content):
        given, taken = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
        changed = re.sub(old, new, given.read(member)) if isinstance(old, re.Pattern) else given.read(member).replace(old, new)
        if changed == given.read(member):
            return None
        with zipfile.ZipFile(taken, "w", zipfile.ZIP_DEFLATED) as written:
            for name in given.namelist():
                part = given.read(name)
                written.writestr(name, changed if name == member else part)
        return taken.getvalue()
    return damage


def without_text(content):
    """A PDF that is sound, and says less: its text cannot be changed as bytes."""
    pikepdf = module("pikepdf", "python3-pikepdf")
    taken = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for page in pdf.pages[1:] or pdf.pages:
            page.Contents = pdf.make_stream(b"")
        pdf.save(taken)
    return taken.getvalue()


def moved(*matrices):
    """The second page, drawn once for each matrix."""
    def damage(content):
        pikepdf = module("pikepdf", "python3-pikepdf")
        taken = io.BytesIO()
        with pikepdf.open(io.BytesIO(content)) as pdf:
            page = pdf.pages[1]
            page.contents_coalesce()
            drawn = page.Contents.read_bytes()
            page.Contents = pdf.make_stream(b"".join(b"q 1 0 0 1 %s cm\n%s\nQ\n" % (matrix, drawn) for matrix in matrices))
            pdf.save(taken)
        return taken.getvalue()
    return damage


def accessible(path):
    html_is_accessible([path])


def opens(path):
    office_opens([path], path.parent / "office")


# What every check must see: the file, the damage, the check, and words of what it must say.
PLANTED = [
    ("bulletin.html", replaced(b"<h3 ", b"<h5 "), html_is_well_formed, "h5 follows"),
    ("bulletin.html", replaced(b'href="http://', b'href="javascript:'), html_is_well_formed, "a link to 'javascript"),
    ("bulletin.html", replaced(b"</main>", b"<script>1</script></main>"), html_is_well_formed, "a script"),
    ("bulletin.html", replaced(b"</main>", b"</div></main>"), html_is_well_formed, "html5lib"),
    ("bulletin.html", replaced(b'<html lang="ja"', b"<html"), html_is_well_formed, "says it is in None"),
    ("bulletin.html", replaced(b"</main>", b'<p><a href="#i99-9">a</a></p></main>'), html_is_well_formed, "nothing is at '#i99-9'"),
    ("bulletin.html", replaced(b"</main>", b'<p><img src="http://a.example/a.png" alt="a"></p></main>'), html_is_well_formed,
     "something is fetched: img"),
    ("bulletin.html", replaced(b"</style>", b"p { background: url(http://a.example) }</style>"), html_is_well_formed,
     "something is fetched: style"),
    ("bulletin.html", replaced(b'role="img" aria-labelledby="', b'role="img" data-labelledby="'), html_is_well_formed,
     "a picture without a text"),
    ("bulletin.html", replaced(b'role="img" aria-labelledby="', b'role="img" aria-labelledby="a'), html_is_well_formed,
     "a label that is not there"),
    ("bulletin.html", replaced(b"<main ", b'<main onclick="a" '), html_is_well_formed, "a handler of events"),
    ("bulletin.html", replaced(b"</main>", b'<p style="width:99rem">a</p></main>'), accessible, "px wide at"),
    ("bulletin.html", replaced(b"</main>", b"<table><tr><th></th></tr></table><button></button></main>"), accessible,
     "axe button-name"),
    ("bulletin.pdf", replaced(b"/Marked true", b"/Marked null"), pdf_structure, "not marked"),
    ("bulletin.pdf", replaced(b"<pdfuaid:part>1", b"<pdfuaid:part>9"), pdf_structure, "not marked as PDF/UA-1"),
    ("bulletin.pdf", cut, pdf_is_sound, "qpdf"),
    ("bulletin.pdf", replaced(b"/Marked true", b"/Marked null"), pdf_is_tagged, "Tagged:"),
    ("bulletin.pdf", lambda content: b"none", pdf_is_tagged, "pdfinfo"),
    ("bulletin.html", replaced(b"</svg>", b'<text x="9000" y="30">a</text></svg>'), accessible, "stands out of its picture"),
    ("bulletin.html", replaced(b"</svg>", b'<text x="20" y="30">a</text><text x="20" y="30">b</text></svg>'), accessible,
     "of a picture on one another"),
    ("bulletin.html", replaced(b"</svg>", b'<text x="20" y="30">aaaa</text><line class="mark-line" x1="30" y1="0" x2="30" y2="40"/></svg>'),
     accessible, "a line crosses"),
    ("bulletin.pdf", everywhere(b"NotoSerifCJKsc", b"NotoSerifCJKzz"), pdf_is_tagged, "no face NotoSerifCJKsc"),
    ("bulletin.pdf", everywhere(b"NotoSerifCJKjp", b"NotoSerifCJKzz"), pdf_is_tagged, "no face NotoSerifCJKjp"),
    ("bulletin.pdf", everywhere(b"NotoSansCJKjp", b"NotoSansCJKzz"), pdf_is_tagged, "no face NotoSansCJKjp"),
    ("bulletin.pdf", everywhere(b"/S/L/P", b"/S/X/P"), pdf_structure, "no tag /L"),
    ("bulletin.pdf", without_text, pdf_says_the_same, "does not say"),
    ("bulletin.pdf", moved(b"90 0"), pdf_keeps_to_its_pages, "stands out of page 2"),
    ("bulletin.pdf", moved(b"0 0", b"5 3"), pdf_keeps_to_its_pages, "texts of page 2 on one another"),
    ("bulletin.docx", in_zip("word/document.xml", "締切".encode(), "〆切".encode()), docx_has_styles, "does not say"),
    ("bulletin.docx", cut, docx_has_styles, "docx"),
    ("bulletin.docx", in_zip("word/styles.xml", b"<w:outlineLvl w:val=\"2\"", b"<w:outlineLvl w:val=\"8\""), docx_has_styles,
     "none in the outline"),
    ("bulletin.docx", in_zip("word/document.xml", b'w:eastAsia="zh-CN"', b'w:eastAsia="ja-JP"'), docx_has_styles,
     "Chinese that does not say so"),
    ("bulletin.docx", in_zip("word/document.xml", b"Microsoft YaHei", b"Yu Gothic"), docx_has_styles, "in a Japanese face"),
    ("bulletin.docx", in_zip("word/styles.xml", b'w:eastAsia="ja-JP"', b'w:eastAsia="en-US"'), docx_has_styles,
     "does not say that it is in Japanese"),
    ("bulletin.docx", in_zip("word/document.xml", b'w:val="Heading3"', b'w:val="BodyText"'), docx_has_styles, "headings of items"),
    ("bulletin.docx", in_zip("word/document.xml", b"w:tblHeader", b"w:cantSplit"), docx_has_styles, "without a row of heads"),
    ("bulletin.docx", in_zip("word/_rels/document.xml.rels", b'Target="http:', b'Target="file:'), docx_has_styles, "a link to file"),
    ("bulletin.docx", in_zip("word/document.xml", b'w:anchor="', b'w:anchor="none'), docx_has_styles, "nothing is at none"),
    ("bulletin.docx", lambda content: b"\x00" * 64, opens, "LibreOffice"),
    ("bulletin.docx", in_zip("word/document.xml", re.compile(rb"<w:keepNext>\s*</w:keepNext>"), b"<w:pageBreakBefore></w:pageBreakBefore>"),
     opens, "left alone"),
    ("bulletin.xlsx", cut, xlsx_reads_back, "openpyxl"),
    ("bulletin.xlsx", in_zip("xl/workbook.xml", "一覧".encode(), "一欄".encode()), xlsx_reads_back, "no list"),
    ("bulletin.xlsx", in_zip("xl/worksheets/sheet1.xml", b"</sheetData>", b'<row r="9999"><c r="A9999"><f>1+1</f></c></row></sheetData>'),
     xlsx_reads_back, "a formula"),
    ("bulletin.xlsx", in_zip("xl/workbook.xml", b"_xlnm.Print_Area", b"_xlnm.Print_None"), xlsx_reads_back, "no print area"),
    ("bulletin.xlsx", in_zip("xl/worksheets/sheet1.xml", re.compile(rb' ht="[^"]*"'), b' ht="15"'), xlsx_reads_back, "lines high"),
    ("bulletin.xlsx", in_zip("xl/worksheets/sheet1.xml", re.compile(rb' top="[^"]*"'), b' top="0.1"'), xlsx_reads_back,
     "stands on its rows"),
    ("bulletin.xlsx", in_zip("xl/workbook.xml", b' state="hidden"', b""), xlsx_reads_back, "are printed"),
    ("bulletin.xlsx", in_zip("xl/styles.xml", b"yyyy-mm-dd", b"0000000000"), xlsx_reads_back, "not a day"),
    ("送付状.docx", in_zip("word/document.xml", b'<w:jc w:val="right">', b'<w:jc w:val="left">'), letter_docx_is_a_letter,
     "does not stand at the right"),
    ("送付状.docx", in_zip("word/document.xml", "御査収".encode(), "御笑納".encode()), letter_docx_is_a_letter, "does not say"),
    ("送付状.docx", cut, letter_docx_is_a_letter, "docx"),
    ("送付状.pdf", replaced(b"/Marked true", b"/Marked null"), pdf_structure, "not marked"),
    ("送付状.pdf", cut, pdf_is_sound, "qpdf"),
    ("送付状.pdf", without_text, pdf_says_the_same, "does not say"),
    ("bulletin.csv", replaced(b"\xef\xbb\xbf", b""), csv_is_for_excel, "byte order mark"),
    ("bulletin.csv", replaced("\r\n１".encode(), "\r\n=１".encode()), csv_is_for_excel, "may be a formula"),
    ("bulletin.csv", replaced("\r\n１".encode(), "\n１".encode()), csv_is_for_excel, "not CRLF"),
    ("bulletin.csv", replaced("\r\n１".encode(), "\r\n\r\n１".encode()), csv_is_for_excel, "different lengths"),
    ("bulletin.atom.xml", replaced(b"<updated>", b"<update>"), atom_is_valid, "parser error"),
    ("bulletin.atom.xml", replaced(b'href="http:', b'href="data:'), atom_is_valid, "element link"),
    ("bulletin.atom.xml", replaced(b' xml:lang="ja"', b""), atom_is_valid, "does not say its language"),
    ("bulletin.atom.xml", rewritten(rb"<entry>.*?</entry>", b""), atom_is_valid, "entries, and"),
    ("bulletin.atom.xml", rewritten(rb"(<entry>.*?<title>)", rb"\1a"), atom_is_valid, "an entry is called"),
    ("bulletin.json", replaced(b'"version"', b'"versions"'), json_fits_schema, "version"),
    ("bulletin.json", replaced(b'"href" : "http', b'"href" : "data'), json_fits_schema, "href"),
    ("bulletin.json", replaced(b'"month" : "2018-1', b'"month" : "2018-13'), json_fits_schema, "month"),
    ("bulletin.json", replaced(b'"issued_on" : "2019-01-31"', b'"issued_on" : "2019-13-31"'), json_fits_schema, "issued_on"),
    ("bulletin.md", replaced(b"](<http", b"](<data"), markdown_has_no_markup, "a link to data"),
    ("bulletin.md", replaced(b"\n## ", b"\n[a](javascript:alert(1))\n\n## "), markdown_has_no_markup, "a link to javascript"),
    ("bulletin.md", replaced(b"\n## ", b"\n![a](http://a.example/a.png)\n\n## "), markdown_has_no_markup, "a image"),
    ("bulletin.md", replaced(b"\n## ", b"\n<b>a</b>\n\n## "), markdown_has_no_markup, "a html_inline"),
    ("bulletin.md", replaced(b"\n## ", b"\na *b* c\n\n## "), markdown_has_no_markup, "a em_open"),
    ("bulletin.md", replaced(b"\n#### ", b"\n"), markdown_has_no_markup, "headings of items"),
    ("bulletin.md", replaced("概要".encode(), "内容".encode()), markdown_has_no_markup, "does not say"),
] + [
    (f"bulletin.{ending}", unchanged, public_says_nothing_of_the_office, f"says {word}")
    for ending, word in (("html", "掲載の理由"), ("pdf", "優先度"), ("docx", "掲載の理由"), ("xlsx", "重要度"), ("csv", "優先度"),
                         ("atom.xml", "掲載の理由"), ("md", "送付予定日"), ("json", "全体版"))
]


def planted_damage_is_seen(folders, scratch):
    folder = folders[0]
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    shutil.copy(folder / "bulletin.schema.json", scratch)
    seen, missed = 0, 0
    for name, damage, check, words in PLANTED:
        # Drafts have no cover letters: these are taken from the folder of a sent issue.
        original = next((p for f in folders for p in sorted(f.rglob(name))), folder / name)
        content = damage(original.read_bytes())
        if content is None:
            sys.exit(f"nothing to damage in {name} for {check.__name__}: {words}")
        damaged = scratch / name
        damaged.write_bytes(content)
        page = original.parent / ("送付状.html" if is_letter(original) else "bulletin.html")
        if name != page.name:
            shutil.copy(page, scratch)
        before = len(problems)
        try:
            check(damaged)
        except Missing as missing:
            skipped.add(f"planted damage: {missing} is not installed")
            missed += 1
            continue
        except Unreadable as reason:
            said(damaged, reason)
        if not any(words in problem for problem in problems[before:]):
            sys.exit(f"planted damage is not seen: {name}, {check.__name__} says {problems[before:][:3]}, and not {words!r}")
        del problems[before:]
        seen += 1
        damaged.unlink()
    print(f"saw {seen} of {len(PLANTED)} planted damages" + (f", {missed} could not be tried" if missed else ""))


def main(arguments):
    strict = "--strict" in arguments
    folders = [Path(a) for a in arguments if not a.startswith("--")]
    scratch = Path(next((a.split("=")[1] for a in arguments if a.startswith("--scratch=")), "/tmp/geppo-formats"))
    if "--planted" in arguments:
        planted_damage_is_seen(folders, scratch / "planted")
    files = sorted(p for f in folders for p in f.rglob("*") if p.is_file() and p.parent.name != "queue")
    bulletins = [p for p in files if p.name.startswith(("bulletin.", "seisaku_geppo_")) or is_letter(p)]
    of = lambda ending: [p for p in bulletins if p.name.endswith(ending)]
    for path in of(".html"):
        checked("html", html_is_well_formed, path)
    checked("axe", html_is_accessible, of(".html"))
    for path in of(".pdf"):
        for name, check in (("pdf tags and fonts", pdf_is_tagged), ("pdf structure", pdf_structure), ("qpdf", pdf_is_sound),
                            ("words of pdf", pdf_says_the_same), ("places in pdf", pdf_keeps_to_its_pages)):
            checked(name, check, path)
    for path in of(".docx"):
        checked("letter docx", letter_docx_is_a_letter, path) if is_letter(path) else checked("docx", docx_has_styles, path)
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
    for path in [p for p in bulletins if is_public(p) and p.name != "bulletin.schema.json"]:
        checked("公開版", public_says_nothing_of_the_office, path)
    for line in sorted(skipped):
        print(f"SKIP {line}")
    for line in problems:
        print(line)
    print("checked " + ", ".join(f"{count} x {name}" for name, count in done.items()))
    if not bulletins:
        sys.exit("no bulletins there")
    sys.exit(1 if problems or (strict and skipped) else 0)


main(sys.argv[1:])
