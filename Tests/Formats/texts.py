"""What a page says, and whether another form of it says the same: the pieces of its text, in their order."""
import html
import re

# How far behind the last piece the next one may stand: pictures are told otherwise in every form.
REACH = 5000


def flat(text):
    """Where lines break, and may break, is a matter of the form."""
    return re.sub(r"[\s\u200b]", "", text)


def body(page):
    """The page without what every form has in its own way: navigation and pictures."""
    text = page.read_text("utf-8").split("<body>", 1)[1]
    return re.sub(r'(?s)<nav.*?</nav>|<svg.*?</svg>|<a class="skip".*?</a>', "", text)


def pieces(markup):
    found = (flat(html.unescape(piece)) for piece in re.findall(r">([^<>]+)<", markup))
    return [piece for piece in found if piece]


def unsaid(page, text):
    """Pieces of the page that the text does not have in their place. The head of a page may stand in another order."""
    text, markup = flat(text), body(page)
    head, tail = markup.split("<main", 1) if "<main" in markup else ("", markup)
    missing = [piece for piece in pieces(head) if piece not in text]
    place = 0
    for piece in pieces(tail):
        found = find(piece, text, place)
        if found is None:
            missing.append(piece)
        else:
            place = found
    return missing


def find(piece, text, place):
    """Where the piece ends; a character that no face has is 〓 in PDF."""
    window = text[place:place + REACH + len(piece)]
    at = window.find(piece)
    if at < 0 and "〓" in window:
        lost = re.search("".join(f"[{re.escape(character)}〓]" for character in piece), window)
        at = lost.start() if lost else -1
    return None if at < 0 else place + at + len(piece)


def has_chinese(page):
    return 'lang="zh-Hans"' in body(page)


def headlines(page):
    """Titles of the items, without their numbers."""
    found = re.findall(r'(?s)<h4 [^>]*><span class="number">[^<]*</span>(.*?)</h4>', page.read_text("utf-8"))
    return [flat(html.unescape(re.sub("<[^>]*>", "", title))) for title in found]
