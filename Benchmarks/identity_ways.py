"""One document as sites show it: the ways in which they show it otherwise, and the pairs that come of them."""
from identity_documents import HAN, Dice, Doc, han_number, han_year

# MARK: Ways in which sites show one document otherwise

SLIPS = dict(zip("治的实为施理管改新业完生开以成市", "冶得实为旋里官攺薪亚宪升幵巳戌巿"))
TRADITIONAL = dict(zip(
    "关发门为会业产东个这来时报车环质经过实检应对标国两严单务开书长总项气电话华违处罚护运动进后还网县区办厅级",
    "關發門為會業產東個這來時報車環質經過實檢應對標國兩嚴單務開書長總項氣電話華違處罰護運動進後還網縣區辦廳級"))


def slips(page, dice, many):
    """Wrong characters, as retyping and optical reading leave them; never in figures."""
    for _ in range(many):
        index = dice.below(len(page["lines"]))
        line = page["lines"][index]
        places = [at for at, sign in enumerate(line) if sign in SLIPS]
        if places:
            at = dice.pick(places)
            page["lines"][index] = line[:at] + SLIPS[line[at]] + line[at + 1:]


def furniture(page, dice):
    page["lines"] = (
        [f"发布时间：2018-12-{10 + dice.below(18)} 来源：本网 浏览次数：{100 + dice.below(900)} 【字号：大 中 小】"] + page["lines"]
        + [f"【打印本页】【关闭窗口】 上一篇：工作动态 阅读量 {dice.below(5000)}", "主办单位：网站管理中心 备案序号见首页"])


def printed(page, dice):
    """The text as a PDF file gives it: short lines, numbers of sheets."""
    text, lines = "".join(page["lines"]), []
    width = 24 + dice.below(8)
    for number, start in enumerate(range(0, len(text), width)):
        lines.append(text[start:start + width])
        if number % 18 == 17:
            lines.append(f"— {number // 18 + 1} —")
    page["lines"] = lines


def traditional(page, _):
    turn = lambda text: "".join(TRADITIONAL.get(sign, sign) for sign in text)
    page["title"], page["lines"] = turn(page["title"]), [turn(line) for line in page["lines"]]
    page["issuers"] = [turn(name) for name in page["issuers"]]


def punctuation(page, _):
    pairs = dict(zip("，。；：（）、", ",.;:()、"))
    page["lines"] = ["".join(pairs.get(sign, sign) for sign in line).replace("、", "， ") for line in page["lines"]]
    page["title"] = page["title"].replace("《", "〈").replace("》", "〉").replace("（", "(").replace("）", ")")


def part(page, dice):
    lines = page["lines"]
    page["lines"] = lines[:max(3, len(lines) * (65 + dice.below(25)) // 100)]
    page["partial"], page["signed"] = True, None


def short_title(page, _):
    title = page["title"]
    if "关于印发" in title:
        title = title.split("关于印发")[1].removesuffix("的通知")
    elif "关于发布地方标准" in title:
        title = title.split("《")[1].split("》")[0]
    elif "关于" in title:
        title = title[title.index("关于"):]
    page["title"] = title


def long_title(page, _):
    if not page["title"].startswith(page["issuers"][0]) and "关于" in page["title"][:3]:
        page["title"] = page["issuers"][0] + page["title"]


def brackets(page, dice):
    if page["number"]:
        opening, closing = dice.pick(["[]", "()", "【】", "［］"])
        page["number"] = page["number"].replace("〔", opening).replace("〕", closing)


def without_number(page, _):
    page["number"] = None


def without_issuer(page, _):
    page["issuers"] = []


def short_issuer(page, _):
    page["issuers"] = [name.replace("人民政府", "政府").replace("发展和改革", "发展改革") for name in page["issuers"]]


def without_signature(page, _):
    page["signed"] = None
    if page["lines"][-1].endswith("日"):
        page["lines"] = page["lines"][:-1]


def han_date(page, _):
    line = page["lines"][-1]
    if line.endswith("日") and line[:4].isdigit():
        year, rest = line.split("年")
        month, day = rest[:-1].split("月")
        page["lines"][-1] = f"{han_year(year)}年{han_number(int(month))}月{han_number(int(day))}日"


def later(page, dice):
    year, month, day = map(int, page["published"].split("-"))
    page["published"] = f"{year}-{month:02}-{min(28, day + 1 + dice.below(20)):02}"


def forwarded(page, _):
    title = page["title"]
    page["lines"] = ["各乡镇人民政府、街道办事处：", f"现将上级文件转发给你们，请结合实际抓好贯彻落实，并将情况及时报告。", title] + (
        [page["number"]] if page["number"] else []) + page["lines"]
    page["title"], page["issuers"], page["number"], page["signed"] = f"转发《{title}》", ["某镇人民政府"], None, None


def no_attachment(page, _):
    page["lines"] = page["lines"] + ["附件：1.任务分解表 2.重点项目清单 3.联系人名单", "扫一扫在手机打开当前页"]


def other_lines(page, _):
    """Every sentence a paragraph."""
    page["lines"] = [piece + "。" for line in page["lines"] for piece in line.rstrip("。").split("。")]


WAYS = {
    "repost": [later], "furniture": [furniture], "printed": [printed], "traditional": [traditional],
    "punctuation": [punctuation], "part": [part], "short title": [short_title, later], "long title": [long_title, later],
    "brackets": [brackets, later], "without number": [without_number, later], "without issuer": [without_issuer, later],
    "short issuer": [short_issuer, later], "without signature": [without_signature, later], "Han date": [han_date, later],
    "forwarded": [forwarded, later], "attachments named": [no_attachment], "other lines": [other_lines, furniture],
    "part under a short title": [short_title, part, without_number],
    "printed without number": [printed, without_number, short_title], "furniture and later": [furniture, without_number, later],
    "traditional print": [traditional, printed, without_issuer],
}
DOCUMENTS = {
    "plan": Doc("plan"), "standard": Doc("standard", limit=40), "call": Doc("call", city="武汉市", count=38, limit=36),
    "rule": Doc("rule", city="大连市", remark=""), "explanation": Doc("explain", city="厦门市"), "project": Doc("project", city="沈阳市"),
    "funds": Doc("funds", city="西安市"), "phase": Doc("phase", city="珠海市"), "penalty": Doc("penalty", city="南京市"),
    "province": Doc("province", serial=8, cut=9), "ranking": Doc("ranking", city="济南市", count=61), "alert": Doc("alert", city="郑州市"),
}
# Daily and monthly forms have no second day; a page without text of its own issuer cannot be told from another city's.
UNFIT = {("alert", "later"), ("ranking", "later"), ("project", "later")}


def same_pairs():
    for number, (name, document) in enumerate(DOCUMENTS.items()):
        for count, (way, steps) in enumerate(WAYS.items()):
            if (number + count) % 2 and way not in ("repost", "printed", "part"):
                continue
            steps = [step for step in steps if (name, step.__name__) not in UNFIT]
            if not steps:
                continue
            dice = Dice(number * 100 + count)
            left, right = document.page(), document.page(source="site-b")
            for step in steps:
                step(right, dice)
            yield f"{name}, {way}", way, left, right
        for many in (2, 5, 9):
            dice = Dice(number * 1000 + many)
            right = document.page(source="site-b", number=None)
            slips(right, dice, many)
            if many == 9:
                furniture(right, dice)
            yield f"{name}, {many} slips", "slips", document.page(), right
    for name in ("call", "plan", "rule"):
        document = DOCUMENTS[name]
        changed = document.but(day=document.values["day"] + 9, limit=99)
        address = f"http://www.example.gov.cn/{name}/changed.html"
        yield (f"{name}, page changed", "changed page", document.page(url=address, saved="2018-12-06"),
               changed.page(document=document.name, url=address, saved="2019-01-08"))
