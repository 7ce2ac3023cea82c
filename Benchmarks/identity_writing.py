"""Pairs as `geppo evaluate identity` reads them."""
import json
import sys

from identity_documents import Doc


def finished(page, address):
    page = page.page() if isinstance(page, Doc) else page
    page = {name: value for name, value in page.items() if value not in (None, [], "")}
    lines = page.pop("lines")
    return {**page, "url": page.get("url", address), "text": "\n".join(lines)}


def write(pairs):
    """Of each pair a name, its kind and the two pages."""
    for number, (name, kind, left, right) in enumerate(pairs):
        identifier = f"p{number:03}"
        address = f"http://www.example.gov.cn/{identifier}"
        left, right = finished(left, address + "/a.html"), finished(right, address + "/b.html")
        if left["document"] != right["document"] and "one site" not in kind and number % 4:
            right["source"] = "site-b"
        pair = {"id": f"{identifier} {name}", "kind": kind, "left": left, "right": right}
        sys.stdout.write(json.dumps(pair, ensure_ascii=False, sort_keys=True) + "\n")
