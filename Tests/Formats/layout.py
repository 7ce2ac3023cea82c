"""Where text stands on paper and in pictures: nothing out of its frame, no two texts on one another."""
import re
import subprocess
import tempfile
from pathlib import Path

# Points that are added around each page, so that poppler tells of what stands beyond it, too.
AROUND = 2000
# Points from the edges of A4 within which text stands; the empty half of a bracket may reach into the margin.
SIDE, HEAD, FOOT = 50, 24, 24

# Texts of all pictures of a page in the units of the picture: those that stand out, overlap, or are crossed by a line.
PICTURES = """() => [...document.querySelectorAll('svg')].flatMap(svg => {
  const frame = svg.viewBox.baseVal, said = []
  const boxes = [...svg.querySelectorAll('text')].map(t => ({name: t.textContent, box: t.getBBox()})).filter(t => t.name)
  const lines = [...svg.querySelectorAll('line.mark-line')].map(l => l.getBBox())
  const apart = (a, b) => a.x + a.width <= b.x + .5 || b.x + b.width <= a.x + .5 ||
    a.y + a.height * .8 <= b.y + b.height * .2 || b.y + b.height * .8 <= a.y + a.height * .2
  boxes.forEach(({name, box}, index) => {
    if (box.x < 0 || box.y < 0 || box.x + box.width > frame.width || box.y + box.height > frame.height)
      said.push(`a text stands out of its picture: ${name}`)
    boxes.slice(index + 1).filter(other => !apart(box, other.box)).forEach(other =>
      said.push(`texts of a picture on one another: ${name} / ${other.name}`))
    lines.filter(line => !apart(box, line)).forEach(() => said.push(`a line crosses a text: ${name}`))
  })
  return said
})"""


def words(path, pikepdf):
    """Pages of (text, left, top, right, bottom) in points from the left upper corner of the page; and its size."""
    with tempfile.TemporaryDirectory() as folder, pikepdf.open(path) as pdf:
        sizes = []
        for page in pdf.pages:
            left, bottom, right, top = (float(edge) for edge in page.MediaBox)
            sizes.append((right - left, top - bottom))
            page.MediaBox = pikepdf.Array([left - AROUND, bottom - AROUND, right + AROUND, top + AROUND])
            if "/CropBox" in page:
                del page["/CropBox"]
        wide = Path(folder) / "wide.pdf"
        pdf.save(wide)
        told = subprocess.run(["pdftotext", "-bbox", str(wide), "-"], capture_output=True, text=True, timeout=300).stdout
    word = re.compile(r'<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*?)</word>')
    pages = [[(found[5], *(float(found[n]) - AROUND for n in range(1, 5))) for found in word.finditer(page)]
             for page in told.split("<page ")[1:]]
    return list(zip(pages, sizes))


def misplaced(pages):
    """What stands out of its page, and what on one another; the shrunken boxes of two lines never touch."""
    for number, (page, (width, height)) in enumerate(pages, 1):
        for text, left, top, right, bottom in page:
            if left < SIDE or right > width - SIDE or top < HEAD or bottom > height - FOOT:
                yield f"text stands out of page {number}: {text[:30]}"
        # The empty half of a bracket lies under its neighbour.
        cores = sorted((top + (bottom - top) * .3, bottom - (bottom - top) * .3,
                        left + (bottom - top) * .45, right - (bottom - top) * .45, text)
                       for text, left, top, right, bottom in page if right - left > (bottom - top))
        for index, (top, bottom, left, right, text) in enumerate(cores):
            for other_top, _, other_left, other_right, other in cores[index + 1:]:
                if other_top >= bottom:
                    break
                if left < other_right and other_left < right:
                    yield f"texts of page {number} on one another: {text[:30]} / {other[:30]}"
