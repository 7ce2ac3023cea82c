"""Sets documents by one typst template: one process, so that fonts are read once.

Arguments: folders with fonts; no other font is used. Standard input: the template, then the data of each document, each with
the number of its bytes on a line before it. Standard output, for each document in its order: a line `ua-1 SIZE NOTES` (a tagged PDF that
claims PDF/UA-1), `tagged SIZE NOTES` (as the standard refused it) or `refused 0 NOTES`, then SIZE bytes of PDF and NOTES bytes of text: on
lines of their own the reason of a refusal, and `U+1F600 ID` for each character that no font has and that stands as a geta mark.
"""
import json
import os
import struct
import sys

try:
    import typst
except ImportError:
    sys.exit(3)

FONTS = sys.argv[1:]


def taken(stream):
    line = stream.readline()
    return stream.read(int(line)) if line else None


def reason(error):
    return " ".join(str(error).split())[:500]


# What stands for a character without a shape, as Japanese printers have done it.
GETA = "\u3013"
# The faces that the template names.
FACES = ("NotoSerifCJK-Regular.ttc", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc")
# Keys whose values nobody reads on paper.
UNSEEN = {"href", "url", "anchor", "id"}


def characters_of(path):
    """All characters that each face of a collection of fonts has (OpenType cmap, format 12)."""
    with open(path, "rb") as file:
        data = file.read()
    faces = struct.unpack_from(">I", data, 8)[0]
    held, read = None, set()
    for start in struct.unpack_from(f">{faces}I", data, 12):
        for table in range(struct.unpack_from(">H", data, start + 4)[0]):
            tag, _, offset, _ = struct.unpack_from(">4sIII", data, start + 12 + 16 * table)
            if tag != b"cmap" or offset in read:
                continue
            read.add(offset)
            own = set()
            for index in range(struct.unpack_from(">H", data, offset + 2)[0]):
                place = offset + struct.unpack_from(">HHI", data, offset + 4 + 8 * index)[2]
                if struct.unpack_from(">H", data, place)[0] == 12:
                    count = struct.unpack_from(">I", data, place + 12)[0]
                    for first, last, _ in struct.iter_unpack(">III", data[place + 16:place + 16 + 12 * count]):
                        own.update(range(first, last + 1))
            held = own if held is None else held & own
    return held


def known_characters():
    """What all faces have; nothing where a font is none that we can read: then typst tells."""
    paths = [os.path.join(folder, face) for folder in FONTS for face in FACES]
    try:
        sets = [characters_of(path) for path in paths if os.path.isfile(path)]
        return set.intersection(*sets) if sets and all(sets) else None
    except (OSError, struct.error):
        return None


def is_without_shape(code):
    """Selectors of variants and joiners change what stands before them; without a font for it they change nothing."""
    return code == 0xAD or 0x200B <= code <= 0x200D or 0x2060 <= code <= 0x2064 or 0xFE00 <= code <= 0xFE0F or 0xE0000 <= code <= 0xE0FFF


def shaped(text, known, lost, item):
    if all(ord(c) in known or c in "\n\t" for c in text):
        return text
    kept = []
    for c in text:
        if ord(c) in known or c in "\n\t":
            kept.append(c)
        elif not is_without_shape(ord(c)):
            kept.append(GETA)
            lost.add((f"U+{ord(c):04X}", item))
    return "".join(kept)


def with_shapes(value, known, lost, item="-"):
    if isinstance(value, str):
        return shaped(value, known, lost, item)
    if isinstance(value, list):
        return [with_shapes(one, known, lost, item) for one in value]
    if isinstance(value, dict):
        item = value.get("id") or item
        return {key: one if key in UNSEEN else with_shapes(one, known, lost, item) for key, one in value.items()}
    return value


def printable(data, known):
    """The data with a geta mark for what has no shape, and a line for each such character."""
    if known is None:
        return data, []
    lost = set()
    try:
        value = with_shapes(json.loads(data), known, lost)
    except ValueError:
        return data, []
    # Lists repeat the headline of an item: then the item says it all.
    of_items = {code for code, item in lost if item != "-"}
    told = sorted((code, item) for code, item in lost if item != "-" or code not in of_items)
    return json.dumps(value, ensure_ascii=False).encode(), [f"{code} {item}" for code, item in told]


def compiled(compiler, files):
    try:
        return "ua-1", compiler.compile(files, pdf_standards=["ua-1"]), []
    except Exception as refused:
        told = [reason(refused)]
    try:
        return "tagged", compiler.compile(files), told
    except Exception as error:
        return "refused", b"", [reason(error)]


def main():
    template = taken(sys.stdin.buffer)
    known = known_characters()
    compiler = None
    while (data := taken(sys.stdin.buffer)) is not None:
        data, lost = printable(data, known)
        files = {"main.typ": template, "issue.json": data}
        if compiler is None:
            compiler = typst.Compiler(files, font_paths=FONTS, ignore_system_fonts=True)
        kind, content, told = compiled(compiler, files)
        notes = "\n".join(told + lost).encode()
        sys.stdout.buffer.write(b"%s %d %d\n" % (kind.encode(), len(content), len(notes)))
        sys.stdout.buffer.write(content + notes)
    sys.stdout.buffer.flush()


main()
