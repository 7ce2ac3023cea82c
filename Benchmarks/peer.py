"""The peer: trafilatura reads the same pages for text, title and date (it knows neither issuer nor 文号)."""

import logging
import sys

import trafilatura

logging.disable(logging.CRITICAL)
pages = length = 0
for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        document = trafilatura.bare_extraction(file.read(), with_metadata=True)
    pages += 1
    length += len(document.text or "") if document else 0
print(f"{pages} pages, {length} characters of text")
