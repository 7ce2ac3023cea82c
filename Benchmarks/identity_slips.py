#!/usr/bin/env python3
"""Slips in titles that nobody has chosen: drawn by a seed, and not from the table that geppo goes by (`LookAlikes`).

By sound: GB 2312 orders its 3755 usual characters by pinyin, so the neighbours of a character there are those that an input
method offers beside it. By shape: characters that share a component, family by family.

    Benchmarks/identity_slips.py > slips.jsonl
"""
import sys

sys.dont_write_bytecode = True

from identity_documents import Dice
from identity_findings import ELSEWHERE, words
from identity_writing import write

USUAL = "".join(
    bytes([row, cell]).decode("gb2312") for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF)
    if row < 0xD7 or cell < 0xFA)
# A family shares the component in front of it.
FAMILIES = dict(part.split(":") for part in (
    "青:清情晴请精静睛猜,方:防放房访纺仿妨芳,各:格络路洛略客阁落,工:江红功攻项虹杠,包:抱炮泡跑饱袍,交:校较郊效胶绞,分:份纷粉盼芬,主:住注柱驻往,"
    "里:理埋童量,寺:待持诗特等侍,合:给拾洽恰,台:治始抬冶怡,包:跑饱,羊:样洋详祥养,采:菜彩踩,各:格,同:铜桐洞筒,圭:佳挂桂洼,其:期基棋旗,"
    "召:招照昭沼,令:冷领零铃岭玲,昌:唱倡猖,农:浓脓,监:蓝篮滥,尧:烧浇绕晓挠,周:调稠绸,直:植值置殖,俞:输愉偷榆,成:城诚盛,丁:打订厅顶灯,"
    "占:点站战沾粘,专:转传砖,式:试拭,且:组祖租阻粗,亥:该核孩刻,居:据剧锯,夫:扶肤替,票:标漂飘,支:技枝歧,反:板版返饭,石:研矿碎硬,"
    "京:凉谅晾掠,元:园远完玩,皮:波破坡披,由:油抽袖邮,申:神伸坤,只:识织职积,为:伪,旨:指脂,尔:你称弥").split(","))
SUBJECTS = [
    "纺织印花", "冷链仓储", "石墨电极", "餐厨垃圾", "建筑拆迁", "机制木炭", "商业燃气", "公共浴池", "农膜回收", "蔬菜大棚", "景观灯饰", "校园锅炉", "客运场站",
    "报废汽车", "环卫设施", "竹制用品", "食品烘焙", "宾馆炉灶", "铁路专线", "医用焚化", "板材压制", "饲料粉碎", "植物提取", "磷肥生产",
]

FORMS = [
    "邯郸市{}大气污染防治专项整治工作方案", "关于加强{}废气排放监督检查的通知", "邯郸市{}绿色升级改造推进计划", "关于开展{}无组织排放治理核查的通告",
    "邯郸市{}挥发性有机物减排实施细则",
]


def by_sound(sign, dice):
    at = USUAL.find(sign)
    return sign if at < 0 else USUAL[max(0, min(len(USUAL) - 1, at + dice.pick([-2, -1, 1, 2])))]


def by_shape(sign, dice):
    families = [family for family in FAMILIES.values() if sign in family]
    return dice.pick([other for other in families[0] if other != sign] or [sign]) if families else sign


def with_slip(title, draw, dice):
    """One character of the title is another; places and numerals are left alone."""
    signs = [at for at, sign in enumerate(title) if at > 2 and sign not in "一二三四五六七八九十"]
    start = dice.below(len(signs))
    for at in signs[start:] + signs[:start]:
        other = draw(title[at], dice)
        if other != title[at]:
            return title[:at] + other + title[at + 1:]
    return title


def drawn_pairs():
    for number, subject in enumerate(SUBJECTS):
        for way, draw in (("sound", by_sound), ("shape", by_shape)):
            dice = Dice(7000 + 37 * number)
            dice.below(2)
            title = FORMS[number % len(FORMS)].format(subject if way == "sound" else subject + "行业")
            slip = with_slip(title, draw, dice)
            kind = f"drawn slip, {way}"
            yield f"{subject}, {kind}", kind, words(title), words(slip, document=title, **ELSEWHERE)


if __name__ == "__main__":
    write(drawn_pairs())
