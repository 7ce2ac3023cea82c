#!/usr/bin/env python3
"""Tries a website of geppo in a real browser, from the disk and over http.

  check_site.py SITE --audience internal|public [--planted] [--pictures FOLDER] [--times]
  check_site.py WORKSPACE --audience internal|public --serve GEPPO

Looks at: links, HTML, feeds, noindex, requests, errors of the console, axe-core and overflow at 320, 768 and 1280 pixels on
every kind of page, the weight of the first page and of the index; search, filters by keyboard alone, back button, deep links.
With --planted each check must find a damage that was planted for it. With --serve: whether geppo gives the site away to
this machine, and nothing else to anybody. Ends with 1 when anything is wrong.
"""

import argparse
import functools
import http.client
import http.server
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

import html5lib
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (320, 768, 1280)
FIRST_PAGE = 200_000
INDEX = 10_000_000
SEARCH_SECONDS = 0.1
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]
RELAX = pathlib.Path(__file__).resolve().parent.parent / "Formats" / "atom.rng"
HTML = "{http://www.w3.org/1999/xhtml}"


class Problems(list):
    def add(self, check, words):
        self.append(f"{check}: {words}")


def pages(site):
    return sorted(p for p in site.rglob("*.html") if not is_issue(site, p))


def is_issue(site, path):
    """Files of issues are checked where they are made."""
    parts = path.relative_to(site).parts
    return parts[0] == "issues" and len(parts) > 2


def kinds(site):
    """One page of each kind: of a folder the index, the first with documents, and a page behind the first."""
    found = {}
    for page in pages(site):
        parts = page.relative_to(site).parts
        kind = parts[0] if len(parts) == 1 else parts[0] + ("/index" if parts[1] == "index.html" else "/*")
        best = found.get(kind)
        if best is None or page.stat().st_size > best.stat().st_size:
            found[kind] = page
    return sorted(found.values())


# Files

def check_files(site, audience, problems):
    trees = {}
    for page in pages(site):
        parser = html5lib.HTMLParser(strict=False)
        trees[page] = parser.parse(page.read_bytes())
        for _, code, _ in parser.errors[:3]:
            problems.add("html", f"{page.relative_to(site)}: {code}")
    for page in site.glob("issues/*/**/*.html"):
        trees[page] = html5lib.HTMLParser(strict=False).parse(page.read_bytes())
    for page, tree in trees.items():
        robots = [m for m in tree.iter(HTML + "meta") if m.get("name") == "robots"]
        if (audience == "internal") != any(m.get("content") == "noindex" for m in robots):
            problems.add("noindex", f"{page.relative_to(site)}")
    check_links(site, trees, problems)
    for feed in sorted((site / "feeds").glob("*.xml")):
        run = subprocess.run(["xmllint", "--noout", "--relaxng", RELAX, feed], capture_output=True, text=True)
        if run.returncode:
            problems.add("feed", f"{feed.name}: {run.stderr.strip().splitlines()[0]}")
    size = sum(p.stat().st_size for p in (site / "search").iterdir())
    if size > INDEX:
        problems.add("index", f"{size} bytes")


def check_links(site, trees, problems):
    ids = {page: {e.get("id") for e in tree.iter() if e.get("id")} for page, tree in trees.items()}
    for page, tree in trees.items():
        for element in tree.iter():
            for name in ("href", "src", "action"):
                target = element.get(name)
                if target is None or re.match(r"(https?|data):", target):
                    continue
                path, _, fragment = target.partition("#")
                file = (page.parent / urllib.parse.unquote(path)).resolve() if path else page
                if not file.is_file():
                    problems.add("links", f"{page.relative_to(site)} → {target}")
                elif fragment and "=" not in fragment and file in ids and fragment not in ids[file]:
                    problems.add("links", f"{page.relative_to(site)} → {target}")


# Browser

class Browser:
    def __init__(self, playwright, base, problems):
        self.base, self.problems = base, problems
        self.browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        self.context = self.browser.new_context()
        self.page = self.context.new_page()
        self.page.on("console", lambda m: m.type in ("error", "warning") and problems.add("console", m.text))
        self.page.on("pageerror", lambda e: problems.add("console", str(e)))
        self.bytes = 0
        self.page.on("request", self.request)

    def request(self, request):
        if not request.url.startswith((self.base, "data:")):
            self.problems.add("request", request.url)

    def open(self, path, width=1280):
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.goto(self.base + path)

    def close(self):
        self.browser.close()


def check_looks(browser, looked, site, problems, pictures):
    axe = Axe()
    for page in looked:
        path = page.relative_to(site).as_posix()
        for width in WIDTHS:
            browser.open(path + ("#q=VOC" if path == "search.html" else ""), width)
            browser.page.wait_for_timeout(150)
            for violation in axe.run(browser.page, options={"preload": False}).response["violations"]:
                where = violation["nodes"][0]["target"]
                problems.add("axe", f"{path} at {width}: {violation['id']} {where}")
            wide = browser.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if wide > 0:
                problems.add("overflow", f"{path} at {width}: {wide} pixels")
            if pictures:
                name = path.replace("/", "_").removesuffix(".html")
                browser.page.screenshot(path=f"{pictures}/{name}-{width}.png", full_page=False)


def results(page):
    return page.locator("#results li").count()


def announced(page):
    """The number of hits that is told; 0 for none, None where nothing is told in time."""
    try:
        page.wait_for_function("document.getElementById('status').textContent !== ''", timeout=3000)
    except Exception:
        return None
    found = re.match(r"([0-9]+)件", page.locator("#status").text_content())
    return int(found.group(1)) if found else 0


def sample(browser):
    """A document that has a topic and a place: their codes, and two words of two characters of its Chinese title."""
    browser.open("search.html#q=" + urllib.parse.quote("大気"))
    announced(browser.page)
    topic, place, number = browser.page.evaluate(
        """() => {
          const facets = window.geppoFacets, number = facets.documents.findIndex(one => one[0].length && one[1].length);
          const own = facets.documents[number];
          return [facets.values.topic[own[0][0]], facets.values.place[own[1][0]], number];
        }""")
    files = browser.base + f"search/d{number // 50}.js"
    browser.page.evaluate(
        "src => new Promise(done => { const s = document.createElement('script'); s.src = src; s.onload = done;"
        " const kept = window.geppoShard; window.geppoShard = (name, rows) => { window.sample = rows; kept(name, rows); };"
        " document.head.appendChild(s); })", files)
    title = browser.page.evaluate(f"window.sample[{number % 50}][3]")
    words = re.findall("[\u4e00-\u9fff]{2}", title)
    return topic, place, f"{words[0]} {words[-1]}"


def check_search(browser, problems):
    page = browser.page
    words = sample(browser)[2]
    browser.open("index.html")
    page.locator("#find").focus()
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html*")
    count = announced(page)
    if not count or not results(page):
        problems.add("search", f"{words} from the first page: {count}")
    if page.locator("#status").get_attribute("aria-live") != "polite":
        problems.add("search", "hits are not announced")
    for word, other in (("大気", "大气"), ("ＶＯＣ", "voc")):
        counts = []
        for one in (word, other):
            browser.open("index.html")
            browser.open("search.html#q=" + urllib.parse.quote(one))
            counts.append(announced(page))
        if not counts[0] or counts[0] != counts[1]:
            problems.add("search", f"{word} and {other}: {counts}")
    browser.open("index.html")
    browser.open("search.html#q=" + urllib.parse.quote("存在しない言葉"))
    if announced(page) != 0:
        problems.add("search", "finds what is not there")


def check_more(browser, problems):
    """All hits are shown, each once, however quickly the button is pressed."""
    page = browser.page
    browser.open("index.html")
    browser.open("search.html#q=2018")
    count = announced(page) or 0
    while page.locator("#more").is_visible():
        page.evaluate("() => { const more = document.getElementById('more'); more.click(); more.click(); }")
        page.wait_for_timeout(200)
    shown = page.locator("#results li .card-title a").evaluate_all("all => all.map(a => a.href)")
    if len(shown) != count or len(set(shown)) != count:
        problems.add("more", f"{count} hits, {len(shown)} shown, {len(set(shown))} of them different")


def check_filters(browser, problems):
    page = browser.page
    browser.open("index.html")
    browser.open("search.html#q=" + urllib.parse.quote("大気"))
    before = announced(page)
    page.locator("#q").focus()
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.id") != "topic":
        problems.add("filter", "Tab does not lead to the first filter")
        page.locator("#topic").focus()
    page.keyboard.press("ArrowDown")
    page.wait_for_timeout(200)
    after = announced(page)
    if "topic=" not in page.url or before is None or after is None or after > before:
        problems.add("filter", f"by keyboard: {before}, {after}, {urllib.parse.urlparse(page.url).fragment}")
    page.go_back()
    page.wait_for_timeout(200)
    if announced(page) != before or page.locator("#topic").input_value() != "":
        problems.add("back", f"{announced(page)} in place of {before}")


def check_deep_link(browser, problems):
    page = browser.page
    topic, place, _ = sample(browser)
    browser.open("index.html")
    browser.open(f"search.html#topic={topic}&place={place}")
    count = announced(page)
    if not count:
        problems.add("deep link", f"#topic={topic}&place={place}: {count}")
    elif page.locator("#place").input_value() != place:
        problems.add("deep link", "the form does not show it")
    else:
        page.locator("#results a").first.click()
        page.wait_for_load_state()
        page.go_back()
        page.wait_for_timeout(200)
        if announced(page) != count:
            problems.add("back", f"from a document: {announced(page)} in place of {count}")


def search_seconds(browser, word):
    """Until the number of hits is told and the first of them are shown."""
    browser.open("index.html")
    browser.open("search.html")
    return browser.page.evaluate(
        """word => new Promise(done => {
          const start = performance.now(), status = document.getElementById("status"), list = document.getElementById("results");
          const look = () => {
            const isShown = list.children.length > 0 || status.textContent && !/^[0-9]/.test(status.textContent);
            if (isShown) requestAnimationFrame(() => done(performance.now() - start));
          };
          new MutationObserver(look).observe(document.getElementById("main"), { childList: true, subtree: true });
          document.getElementById("q").value = word;
          document.getElementById("search").requestSubmit();
        })""", word) / 1000


def check_speed(browser, site, problems):
    weight = sum((site / name).stat().st_size for name in ("index.html", "site.css", "site.js"))
    if weight > FIRST_PAGE:
        problems.add("weight", f"the first page has {weight} bytes")
    page = browser.page
    slowest = 0
    for word in ("排放", "上海 VOC", "2018", "煤"):
        # Of three, because other work on the machine is none of the site's; each begins with nothing loaded.
        slowest = max(slowest, min(search_seconds(browser, word) for _ in range(3)))
    if slowest > SEARCH_SECONDS:
        problems.add("speed", f"a search took {slowest:.3f} s")
    return weight, slowest


# All

class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def served(site):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(QuietHandler, directory=site))
    # A page that is left closes connections whose files are still on their way.
    server.handle_error = lambda *_: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}/"


def check(site, audience, looked, pictures=None, times=False):
    problems = Problems()
    check_files(site, audience, problems)
    server, address = served(site)
    with sync_playwright() as playwright:
        for base in (site.as_uri() + "/", address):
            browser = Browser(playwright, base, problems)
            try:
                check_search(browser, problems)
                check_more(browser, problems)
                check_filters(browser, problems)
                check_deep_link(browser, problems)
                if times:
                    tell_times(base, browser, site, problems)
                if base.startswith("file"):
                    check_looks(browser, looked, site, problems, pictures)
            finally:
                browser.close()
    server.shutdown()
    return problems


def change(name, old, new):
    def damage(site):
        path = site / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return damage


def without_documents(site):
    next((site / "documents").iterdir()).unlink()


def without_words(site):
    for path in (site / "search").glob("w*.js"):
        path.write_text(f'geppoShard("{path.stem}",{{}});\n')


# check → damage, and whether the first page, which has it, has to be looked at
DAMAGES = {
    "links": (without_documents, False),
    "html": (change("index.html", "<main", "<p><td></b><main"), False),
    "feed": (change("feeds/all.atom.xml", "<updated>", "<updated>x"), False),
    "weight": (change("index.html", "</main>", "<!--" + "x" * FIRST_PAGE + "--></main>"), False),
    "console": (change("site.js", "(function () {", "missing();(function () {"), False),
    "request": (change("index.html", "<main", '<img alt="" src="http://127.0.0.1:9/x.png"><main'), False),
    "search": (without_words, False),
    "more": (change("search.js", "shown += part.length;", "setTimeout(function () { shown += part.length; }, 50);"), False),
    "filter": (change("search.js", 'addEventListener("change", go)', 'addEventListener("never", go)'), False),
    "back": (change("search.js", 'addEventListener("hashchange", run)', 'addEventListener("never", run)'), False),
    "deep link": (change("search.js", "  run();\n  if (state().q)", "  if (state().q)"), False),
    "axe": (change("index.html", '<label for="find">文書を探す</label>', ""), True),
    "overflow": (change("index.html", "<main", '<svg width="2000" height="9"></svg><main'), True),
}


def check_planted(site, audience):
    wrong = 0
    damages = dict(DAMAGES)
    if audience == "internal":
        damages["noindex"] = (change("index.html", '<meta name="robots" content="noindex">', ""), False)
    for name, (damage, looks) in damages.items():
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "site"
            shutil.copytree(site, copy)
            damage(copy)
            found = check(copy, audience, [copy / "index.html"] if looks else [], times=name == "weight")
            if not any(problem.startswith(name + ":") for problem in found):
                print(f"planted and not found: {name} {found[:2]}")
                wrong += 1
    print(f"{len(damages) - wrong} of {len(damages)} planted damages found")
    return wrong


# The program as a server

def asked(port, path, host=None, method="GET", headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request(method, path, headers={"Host": host or f"127.0.0.1:{port}", **(headers or {})})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, response.getheader("Content-Type"), body


def other_addresses():
    found = subprocess.run(["hostname", "-I"], capture_output=True, text=True).stdout.split()
    return [address for address in found if "." in address and not address.startswith("127.")]


def check_serve(geppo, workspace, audience):
    problems = Problems()
    command = [geppo, "site", "--audience", audience, "--workspace", workspace, "--serve", "--lang", "en"]
    program = subprocess.Popen([*command, "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        line = next((line for line in program.stdout if line.startswith("http")), "")
        port = int(re.match(r"http://127\.0\.0\.1:([0-9]+)/", line).group(1))
        folder = workspace / "reports" / f"site-{audience}"
        for path, file in (("/", "index.html"), ("/site.css", "site.css"), ("/search/facets.js", "search/facets.js")):
            status, kind, body = asked(port, path)
            if status != 200 or body != (folder / file).read_bytes():
                problems.add("serve", f"{path}: {status} {kind}")
        for path in ("/none.html", "/../../README.md", "/%2e%2e/%2e%2e/README.md", "/..%2f..%2fglossary/office.yaml", "/%00"):
            status, _, body = asked(port, path)
            if status not in (400, 404):
                problems.add("serve", f"{path}: {status}, {len(body)} bytes")
        if asked(port, "/", host="example.jp")[0] != 403:
            problems.add("serve", "another name leads here")
        if asked(port, "/search/facets.js", headers={"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"})[0] != 403:
            problems.add("serve", "a page of another site may take the index")
        if asked(port, "/", method="POST")[0] != 405:
            problems.add("serve", "takes what is sent")
        for address in other_addresses():
            if socket.socket().connect_ex((address, port)) == 0:
                problems.add("serve", f"answers at {address}")
        second = subprocess.run([*command, "--port", str(port)], capture_output=True, text=True, timeout=60)
        if second.returncode == 0 or "--port" not in second.stderr:
            problems.add("serve", f"a port that is taken: {second.returncode} {second.stderr}")
    finally:
        program.terminate()
    return problems


def only_serve(geppo, workspace, audience):
    problems = check_serve(geppo, workspace, audience)
    for problem in problems:
        print(problem)
    print(f"serve: {len(problems)} problems")
    return problems


def only_times(site):
    problems = Problems()
    server, address = served(site)
    with sync_playwright() as playwright:
        for base in (site.as_uri() + "/", address):
            browser = Browser(playwright, base, problems)
            tell_times(base, browser, site, problems)
            browser.close()
    server.shutdown()
    for problem in problems:
        print(problem)
    return problems


def tell_times(base, browser, site, problems):
    weight, seconds = check_speed(browser, site, problems)
    print(f"{base.split(':')[0]}: first page {weight} bytes, slowest search {seconds * 1000:.0f} ms")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--audience", choices=["internal", "public"], required=True)
    parser.add_argument("--planted", action="store_true")
    parser.add_argument("--pictures", type=pathlib.Path)
    parser.add_argument("--serve", type=pathlib.Path, metavar="GEPPO")
    parser.add_argument("--times", action="store_true", help="only weigh and time the site")
    options = parser.parse_args()
    site = options.site.resolve()
    if options.serve:
        sys.exit(1 if only_serve(options.serve.resolve(), site, options.audience) else 0)
    if options.times:
        sys.exit(1 if only_times(site) else 0)
    start = time.monotonic()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    problems = check(site, options.audience, kinds(site), pictures=options.pictures, times=True)
    for problem in problems[:40]:
        print(problem)
    print(f"{len(pages(site))} pages, {len(kinds(site))} kinds, {len(problems)} problems, {time.monotonic() - start:.0f} s")
    wrong = check_planted(site, options.audience) if options.planted and not problems else 0
    sys.exit(1 if problems or wrong else 0)


if __name__ == "__main__":
    main()
