#!/usr/bin/env python3
"""Writes Sources/Geppo/Text/FoldingData.swift: what each character is folded to before texts are compared.

    pip download --no-deps opencc-python-reimplemented==0.1.7
    unzip opencc_python_reimplemented-0.1.7-*.whl opencc/dictionary/TSCharacters.txt
    python3 scripts/make-folding-table.py opencc/dictionary/TSCharacters.txt

Sources: NFKC and lower case by Python's unicodedata (the version is written into the file); traditional to
simplified characters by OpenCC's TSCharacters.txt (Apache License 2.0), the first of several candidates; radicals that
stand for whole characters by the table below (Unicode's EquivalentUnifiedIdeograph).
"""
import sys
import unicodedata
from pathlib import Path

OUTPUT = Path(__file__).resolve().parent.parent / "Sources/Geppo/Text/FoldingData.swift"
LINE = 500
SPACES = [*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000]
VARIATION_SELECTORS = [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), *range(0x180B, 0x1810), 0x34F]


# Radicals of the supplement that stand for whole characters in texts taken out of PDF (⻓三⻆); NFKC keeps them.
RADICALS = {
    0x2E81: "厂", 0x2E85: "亻", 0x2E8B: "卩", 0x2E8C: "小", 0x2E92: "巳", 0x2E93: "幺", 0x2E95: "彐", 0x2E96: "忄", 0x2E97: "心", 0x2E98: "扌",
    0x2E9B: "旡", 0x2E9D: "月", 0x2E9E: "歹", 0x2E9F: "母", 0x2EA0: "民", 0x2EA1: "氵", 0x2EA4: "爪", 0x2EA5: "爫", 0x2EA6: "丬", 0x2EA7: "牛",
    0x2EA8: "犭", 0x2EA9: "王", 0x2EAC: "示", 0x2EAD: "礻", 0x2EAF: "糸", 0x2EB0: "纟", 0x2EB6: "羊", 0x2EB8: "羊", 0x2EB9: "耂", 0x2EBB: "聿",
    0x2EBC: "肉", 0x2EBE: "艹", 0x2EC1: "虎", 0x2EC2: "衣", 0x2EC3: "覀", 0x2EC4: "西", 0x2EC5: "见", 0x2EC6: "角", 0x2EC8: "讠", 0x2EC9: "贝",
    0x2ECA: "足", 0x2ECB: "车", 0x2ECC: "辶", 0x2ECD: "辶", 0x2ECE: "辶", 0x2ECF: "邑", 0x2ED0: "钅", 0x2ED1: "长", 0x2ED2: "镸", 0x2ED3: "长",
    0x2ED4: "门", 0x2ED6: "阝", 0x2ED7: "雨", 0x2ED8: "青", 0x2ED9: "韦", 0x2EDA: "页", 0x2EDB: "风", 0x2EDC: "飞", 0x2EDD: "食", 0x2EDF: "飠",
    0x2EE0: "饣", 0x2EE2: "马", 0x2EE3: "骨", 0x2EE4: "鬼", 0x2EE5: "鱼", 0x2EE6: "鸟", 0x2EE7: "卤", 0x2EE8: "麦", 0x2EE9: "黄", 0x2EEA: "黾",
    0x2EEB: "斉", 0x2EEC: "齐", 0x2EED: "歯", 0x2EEE: "齿", 0x2EEF: "竜", 0x2EF0: "龙", 0x2EF2: "亀", 0x2EF3: "龟",
}


def simplified_characters(path):
    pairs = (line.split("\t") for line in Path(path).read_text(encoding="utf-8").splitlines() if "\t" in line)
    return {source: targets.split()[0] for source, targets in pairs}


def is_dropped(code):
    return unicodedata.category(chr(code)) == "Cf" or code in VARIATION_SELECTORS


def fold_once(text, simplified):
    text = unicodedata.normalize("NFKC", text.translate(RADICALS)).lower()
    text = "".join(simplified.get(c, c) for c in text)
    return "".join(" " if ord(c) in SPACES else "" if is_dropped(ord(c)) else c for c in text)


def fold(code, simplified):
    """Folds until nothing changes, each result character by itself, as the reader of the table will do it."""
    text = chr(code)
    for _ in range(8):
        folded = "".join(fold_once(c, simplified) for c in text)
        if folded == text:
            return [ord(c) for c in folded]
        text = folded
    raise SystemExit(f"U+{code:04X} does not come to rest")


def table(simplified):
    for code in range(0x110000):
        if 0xD800 <= code <= 0xDFFF or 0xAC00 <= code <= 0xD7A3:
            continue
        folded = fold(code, simplified)
        if folded != [code]:
            yield code, folded


def runs(rows):
    """Joins neighbours that are dropped, or moved by the same distance, to `first-last>target`."""
    joined = []
    for code, folded in rows:
        first, last, target = joined[-1] if joined else (None, None, None)
        follows = first is not None and last == code - 1
        if follows and folded == target == []:
            joined[-1] = (first, code, target)
        elif follows and len(folded) == len(target) == 1 and folded[0] - target[0] == code - first:
            joined[-1] = (first, code, target)
        else:
            joined.append((code, code, folded))
    return joined


def written(run):
    first, last, target = run
    source = f"{first:X}" if first == last else f"{first:X}-{last:X}"
    return source + ">" + "+".join(f"{code:X}" for code in target)


def lines(words):
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > LINE:
            yield line
            line = ""
        line += (" " if line else "") + word
    yield line


def main():
    rows = list(table(simplified_characters(sys.argv[1])))
    body = "\n".join("    " + line for line in lines(written(run) for run in runs(rows)))
    OUTPUT.write_text(f'''/// Made by scripts/make-folding-table.py; do not edit.
///
/// NFKC and lower case of Unicode {unicodedata.unidata_version}; traditional to simplified characters of OpenCC
/// (TSCharacters.txt, Apache License 2.0, as in opencc-python-reimplemented 0.1.7); radicals to the characters that they
/// stand for. Format characters and variation selectors are dropped, all white space becomes a space.
enum FoldingData {{
  /// {len(rows)} characters as `from>to` or `first-last>first target`, in hex; several targets have `+` between them.
  static let text: StaticString = """
{body}
    """
}}
''', encoding="utf-8")
    print(f"{len(rows)} characters, {OUTPUT.stat().st_size} bytes")


main()
