#!/usr/bin/env python3
"""hostile_workspace.py WORKSPACE [--forms]: plants pages into a copy of the sample whose titles, texts and links try to become
markup, formulas, scripts or sources of typst, and more consultations than a picture holds; and lets every reader have every form.
With --forms it does only this. What is made of it is for check_formats.py."""
import csv
import html
import re
import sys
from pathlib import Path

# What a page may say; each is a title and a paragraph, so that it reaches headline, excerpt, lists and names.
TEXTS = {
    "formula": "=cmd|' /C calc'!A0 关于大气污染防治的通知",
    "at": "@SUM(1+1)*cmd|' /C calc'!A0 关于大气污染防治的通知",
    "script": "<script>alert(1)</script></title><img src=x onerror=alert(1)>大气污染防治通知",
    "markdown": "[a](javascript:alert(1)) ![b](http://a.example/b.png) **c** _d_ `e` <b>f</b> | g | # h 大气污染防治通知",
    "list": "1. 大气污染防治 - 通知 + 方案 > 意见 ~~~ === --- http://a.example/?a=1&b=2 10% a_b*c*d",
    "typst": "#panic() $x^2$ *a* _b_ `c` @d <e> \\ // /* #read(\"/etc/passwd\") 大气污染防治通知",
    "mustache": "{{words.notice}} {{{style}}} {{>item}} 大气污染防治通知",
    "turned": "大气\u202e污染\u2066防治\u200f\u061c通知",
    "shapeless": "大气\uf0b7污染\U0001f600防治ไทย\U00030000\ufeff通知\U0010ffff",
    "long": "关于" + "大气污染防治" * 200 + "的通知",
    "quotes": "\"'`´大气污染防治\u2028\u2029通知\"\"",
    "entities": "&lt;b&gt;&amp;amp;&#x3c;i&#x3e; 大气污染防治通知",
}
LINKS = ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "file:///etc/passwd", "http://a.example/a b\"onclick=\"c.pdf",
         "http://a.example/%22%3E%3Cscript%3E.pdf", "//a.example/附件.doc", "http://a.example/(a)[b]<c>.xls"]


# Consultations that end on days of their own: more than the picture of deadlines holds.
CONSULTATIONS = 40


def page(number, text, closing="2019年3月1日"):
    said = html.escape(text)
    links = "".join(f'<p>附件：<a href="{html.escape(link)}">{said}.pdf</a></p>' for link in LINKS)
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{said}</title>
<meta name="ArticleTitle" content="{said}"><meta name="PubDate" content="2018-12-{10 + number % 18:02} 09:00">
<meta name="ContentSource" content="生态环境部{said[:20]}">
<meta name="Url" content="http://www.mee.gov.cn/hostile/{number}.html?a=&quot;&gt;&lt;b&gt;">
</head><body><div class="content_body_box"><h2>{said}</h2>
<div class="TRS_Editor"><p>{said}</p><p>为打赢蓝天保卫战，加强挥发性有机物治理，{said}，到2020年下降18%。</p>
<p>征求意见截止日期：{closing}。</p>
<table><tr><td>{said}</td><td>=1+1</td></tr></table>{links}</div></div></body></html>
"""


def all_forms(workspace):
    """Every municipality and the whole issue in all forms."""
    path = workspace / "glossary" / "municipalities.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    place = rows[0].index("formats")
    for row in rows[1:]:
        row[place] = "html|pdf|docx|xlsx|csv|md|json|atom"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)
    office = workspace / "glossary" / "office.yaml"
    text = office.read_text("utf-8")
    office.write_text(re.sub(r"(?m)^formats:.*$", "formats: [html, pdf, docx, xlsx, csv, md, json, atom]", text), "utf-8")


def main(workspace, *options):
    if "--forms" not in options:
        plant(workspace / "feeds" / "mee" / "2018-12")
    all_forms(workspace)


def plant(folder):
    for number, (name, text) in enumerate(TEXTS.items()):
        (folder / f"hostile_{name}.html").write_text(page(number, text, f"2019年3月{1 + number % 28}日"), "utf-8")
    for number in range(CONSULTATIONS):
        text = f"关于征求《大气污染物排放标准第{number + 1}部分（征求意见稿）》意见的函"
        closing = f"2019年{2 + number // 28}月{1 + number % 28}日"
        (folder / f"consultation_{number}.html").write_text(page(100 + number, text, closing), "utf-8")
    print(f"planted {len(TEXTS) + CONSULTATIONS} pages below {folder}")


main(Path(sys.argv[1]), *sys.argv[2:])
