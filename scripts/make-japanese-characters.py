#!/usr/bin/env python3
"""Writes Sources/Geppo/Text/JapaneseCharacterData.swift: the Japanese form of each simplified character.

    pip download --no-deps opencc-python-reimplemented==0.1.7
    unzip opencc_python_reimplemented-0.1.7-*.whl 'opencc/dictionary/*'
    python3 scripts/make-japanese-characters.py opencc/dictionary

Sources: OpenCC's STCharacters.txt and JPVariants.txt (Apache License 2.0), the first of several candidates, for the
characters of GB 2312. OTHER holds the cases where official titles mean another of the candidates.
"""
import sys
from pathlib import Path

OUTPUT = Path(__file__).resolve().parent.parent / "Sources/Geppo/Text/JapaneseCharacterData.swift"
LINE = 50
OTHER = {"划": "画", "范": "範", "后": "後", "干": "干", "里": "里", "台": "台", "丰": "豊", "准": "准", "办": "弁", "采": "採",
         "复": "復", "系": "系", "志": "志", "汇": "彙", "注": "注", "占": "占", "据": "拠", "签": "署", "浓": "濃",
         "并": "並", "关": "関", "参": "参", "弃": "棄", "蝇": "蠅", "双": "双", "沈": "沈", "游": "遊", "岭": "嶺", "滤": "濾", "濾": "濾",
         "匀": "勻", "勻": "勻",
         # Short names of places stay as Japanese writes them.
         "豫": "豫", "粤": "粤", "厦": "厦"}


def pairs(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.split("\t")[0]: line.split("\t")[1].split()[0] for line in lines if "\t" in line}


def main(folder):
    traditional = pairs(folder / "STCharacters.txt")
    variants = pairs(folder / "JPVariants.txt")
    simplified, japanese = "", ""
    for first in range(0xB0, 0xF8):
        for second in range(0xA1, 0xFF):
            try:
                character = bytes([first, second]).decode("gb2312")
            except UnicodeDecodeError:
                continue
            form = OTHER.get(character) or traditional.get(character, character)
            form = OTHER.get(character) or variants.get(form, form)
            if form != character:
                simplified += character
                japanese += form
    for character, form in variants.items():
        if len(character) == len(form) == 1 and character not in simplified and character not in OTHER:
            simplified += character
            japanese += form
    lines = "\n".join(
        f'    ("{simplified[i:i + LINE]}",\n      "{japanese[i:i + LINE]}"),' for i in range(0, len(simplified), LINE))
    OUTPUT.write_text(
        "// Written by scripts/make-japanese-characters.py from OpenCC's tables (Apache License 2.0); do not edit.\n\n"
        "/// Simplified characters of GB 2312 and, at the same place of the second line, their Japanese forms.\n"
        "enum JapaneseCharacterData {\n  static let rows = [\n" + lines + "\n  ]\n}\n", encoding="utf-8")


main(Path(sys.argv[1]))
