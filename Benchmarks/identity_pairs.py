#!/usr/bin/env python3
"""Pairs of pages for `geppo evaluate identity`: one JSON object a line, the same on every machine.

    Benchmarks/identity_pairs.py > pairs.jsonl

A pair is two pages of one document (a repost, a slip, another layout, a part ...) or two documents that look like one (the
same words with another year, number, issuer, phase ...). All texts are made up here from parameters; names of places and
offices are real, documents and figures are not.
"""
import json
import sys

WEIGHT = 6364136223846793005


class Dice:
    """A generator of its own: the pairs must not change with the version of Python."""

    def __init__(self, seed):
        self.state = seed * 2654435761 % 2**64 + 1

    def below(self, limit):
        self.state = (self.state * WEIGHT + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def pick(self, values):
        return values[self.below(len(values))]


CITIES = [
    ("邯郸市", "hd"), ("唐山市", "ts"), ("武汉市", "wh"), ("大连市", "dl"), ("厦门市", "xm"), ("沈阳市", "sy"), ("西安市", "xa"),
    ("珠海市", "zh"), ("南京市", "nj"), ("济南市", "jn"), ("郑州市", "zz"), ("洛阳市", "ly"),
]
HAN = "〇一二三四五六七八九"


def han_year(year):
    return "".join(HAN[int(digit)] for digit in str(year))


def han_number(number):
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else HAN[tens] + "十") + (HAN[ones] if ones else "")


class Doc:
    """A document by its parameters; `body` builds its paragraphs."""

    def __init__(self, kind, **values):
        self.kind = kind
        self.values = dict(
            city="邯郸市", year=2018, serial=31, month=12, day=5, cut=12, count=46, colour="黄色", level="三级", batch="第一批",
            phase="一期", company="宏远", project="年产20万吨涂料", remark="", limit=50, district="丛台区", stop=20)
        self.values.update(values)

    def but(self, **values):
        return Doc(self.kind, **{**self.values, **values})

    @property
    def name(self):
        """The same for pages of one document, in whatever pair they are."""
        return self.kind + "".join(f" {name}={value}" for name, value in sorted(self.values.items()))

    @property
    def made(self):
        return KINDS[self.kind](**self.values)

    def page(self, **facts):
        title, issuer, number, lines = self.made
        value = self.values
        page = dict(
            document=self.name, source="site-a", url="", title=title, issuers=[issuer], number=number,
            published=f"{value['year']}-{value['month']:02}-{value['day']:02}",
            signed=f"{value['year']}-{value['month']:02}-{value['day']:02}", lines=list(lines))
        page.update(facts)
        return page


def date(year, month, day):
    return f"{year}年{month}月{day}日"


def plan(city, year, serial, month, day, cut, count, remark, stop, **_):
    office = f"{city}人民政府办公室"
    return (
        f"{office}关于印发{city}{year}年大气污染防治攻坚工作方案{remark}的通知", office, f"{city[0]}政办发〔{year}〕{serial}号",
        [f"各区县人民政府，市直有关部门：", f"《{city}{year}年大气污染防治攻坚工作方案{remark}》已经市政府同意，现印发给你们，请认真组织实施。",
         "一、总体要求", f"以改善环境空气质量为核心，全面完成年度任务。到{year}年底，全市细颗粒物平均浓度比上年下降{cut}%，优良天数达到{count + 170}天，二氧化硫排放总量削减{cut + 3}%。",
         "二、重点任务", f"（一）调整产业布局。年底前淘汰落后产能企业{count}家，完成重点行业深度治理项目{count + 12}个，钢铁企业全面执行特别排放限值。",
         f"（二）优化能源利用。完成农村清洁取暖改造{count * 1000}户，35蒸吨以下燃煤锅炉全部停用，散煤用量再压减{stop}万吨。",
         f"（三）治理车辆和机械。提前报废国三标准柴油货车{count * 20}辆，建成遥感监测点{cut}处，对施工机械编码登记并上牌管理。",
         f"（四）管住扬尘。工地做到围挡、覆盖、冲洗、硬化、密闭到位，主城区道路机扫率达到{count + 40}%，渣土车全部加装定位装置。",
         "三、保障措施", f"各区县每月{stop}日前报送进展。对任务滞后的，由市攻坚办通报并约谈主要负责人，涉嫌失职的依规问责。",
         office, date(year, month, day)])


def alert(city, year, month, day, colour, level, **_):
    office = f"{city}重污染天气应急指挥部"
    return (
        f"关于启动重污染天气{colour}预警的通知", office, None,
        ["各成员单位：", f"据市环境监测站和气象台会商，受不利扩散条件影响，预计{month}月{day}日起我市将出现持续污染过程。经研究，决定自{month}月{day}日8时启动重污染天气{colour}预警，实施{level}响应。",
         "一、工业企业按照应急减排清单落实停产限产措施，不得擅自恢复生产；运输环节同步管控，厂区内禁止使用老旧车辆。",
         "二、除应急抢险外，建筑工地停止土石方作业和喷涂粉刷，裸露地面全部覆盖，道路增加洒水降尘频次。",
         "三、教育和卫生部门提示学校、医院做好防护，减少户外活动。解除时间另行通知。", office, date(year, month, day)])


def cancel(city, year, month, day, colour, level, **_):
    office = f"{city}重污染天气应急指挥部"
    return (
        f"关于解除重污染天气{colour}预警的通知", office, None,
        ["各成员单位：", f"据市环境监测站和气象台会商，扩散条件转好，污染过程基本结束。经研究，决定自{month}月{day}日8时解除重污染天气{colour}预警，终止{level}响应。",
         "请各单位及时总结本次应对工作，将停产限产企业的执行情况、督查发现的问题以及整改结果形成书面材料，于三日内报送指挥部办公室。",
         office, date(year, month, day)])


def standard(year, serial, month, day, limit, remark, **_):
    office = "某省生态环境厅"
    return (
        f"关于发布地方标准《家具制造业挥发性有机物排放限值{remark}》的公告", office, f"公告{year}年第{serial}号",
        ["为防治大气污染，保护公众健康，现批准《家具制造业挥发性有机物排放限值》为地方污染物排放标准，由本厅与省市场监管局联合发布。",
         f"标准规定，车间有组织排放的非甲烷总烃不得超过每立方米{limit}毫克，苯不得超过每立方米1毫克，处理效率不低于{limit + 30}%。",
         "厂界监控点任意一小时平均值按附录表内限值执行，监测点位按国家有关技术规范设置，自动监控数据保存不少于三年。",
         f"新建企业自{year + 1}年1月1日起执行，现有企业自{year + 1}年7月1日起执行，此前仍执行原综合排放标准。",
         "标准文本可在本厅网站查阅，由各级生态环境主管部门负责监督实施。特此公告。", office, date(year, month, day)])


def call(city, year, month, day, limit, count, **_):
    office = f"{city}生态环境局"
    return (
        f"关于公开征求《{city}机动车排放检验管理办法（征求意见稿）》意见的公告", office, None,
        [f"为规范机动车排放检验活动，我局起草了《{city}机动车排放检验管理办法（征求意见稿）》，现向社会公开征求意见。",
         f"征求意见稿共六章{count}条，对检验机构的设备、人员、流程作出要求，对弄虚作假行为设定五万元以上处罚，明确检验数据保存期限为{limit}个月。",
         f"公众可通过信函、电子邮件提出意见，截止日期为{year}年{month}月{day}日。来信请注明姓名和联系方式，以便沟通反馈。",
         "我局将认真研究各方意见，按程序修改完善后报市政府审议。联系人和地址见附件。感谢社会各界对大气环境治理工作的支持。", office])


def rule(city, year, serial, month, day, limit, count, remark, **_):
    office = f"{city}人民政府"
    return (
        f"{city}机动车排放检验管理办法{remark}", office, f"{city}人民政府令第{serial}号",
        ["第一章 总则", f"第一条 为规范机动车排放检验活动，防治大气污染，根据有关法律法规，结合本市实际，制定本办法。",
         "第二条 在本市行政区域内从事排放检验、维修治理以及相关监督管理活动，适用本办法。",
         f"第三条 检验机构应当使用经检定合格的设备，与主管部门联网，实时上传数据，数据保存期限不少于{limit}个月。",
         "第四条 检验人员应当经培训考核上岗，按照技术规范操作，对结果负责，不得出具虚假报告，不得干预系统运行。",
         f"第五条 违反规定的，责令改正，没收违法所得，并处{count}万元罚款；情节严重的，由资格认定部门取消检验资格。",
         f"第六条 本办法自{year}年{month}月{day}日起施行。"])


def explain(city, year, month, day, limit, count, **_):
    office = f"{city}生态环境局"
    return (
        f"《{city}机动车排放检验管理办法》解读", office, None,
        ["一、为什么制定", "近年来本市汽车保有量增长较快，检验市场出现操作不规范、数据失真等现象，群众反映较多，有必要立规矩。",
         "二、主要内容", f"办法明确检验机构的主体责任，数据保存不少于{limit}个月，对出具虚假报告的处{count}万元罚款，同时建立信用记录。",
         "三、怎样落实", "下一步将开展宣传培训，推进联网监控，组织专项检查，对违规机构公开曝光，确保制度落到实处，取得群众看得见的成效。"])


def project(city, year, month, day, company, project, **_):
    office = f"{city}生态环境局"
    return (
        f"{city}生态环境局关于受理{company}公司{project}项目环境影响报告书的公示", office, None,
        [f"根据环境影响评价管理要求，我局已受理{company}公司{project}项目环境影响报告书，现予公示，公示期为十个工作日。",
         f"建设单位：{company}公司。建设内容：{project}生产线及配套废气、废水治理设施，总投资约三亿元，位于{city}经济技术开发区内。",
         "公示期间，公民、法人和其他组织可以通过电话、信函提出意见，并注明真实姓名和联系方式。", f"{office}", date(year, month, day)])


def ranking(city, year, month, count, cut, **_):
    office = f"{city}生态环境局"
    return (
        f"{city}{year}年{month}月各区县空气质量排名情况", office, None,
        [f"{year}年{month}月，全市细颗粒物平均浓度为每立方米{count}微克，同比下降{cut}%；可吸入颗粒物平均浓度为每立方米{count + 41}微克。",
         f"按综合指数从低到高排名，前三位的区县综合指数分别为{cut / 2:.2f}、{cut / 2 + 0.31:.2f}和{cut / 2 + 0.47:.2f}，后三位均高于上月。",
         f"优良天数{count % 30 + 1}天，首要污染物以细颗粒物为主。市局将对排名靠后的区县开展重点帮扶，督促查找短板、分析成因、补齐不足。", office])


def funds(city, year, serial, month, day, batch, count, **_):
    office = f"{city}财政局"
    return (
        f"关于下达{year}年大气污染防治专项资金（{batch}）的通知", office, f"{city[0]}财资环〔{year}〕{serial}号",
        ["各区县财政局：", f"为支持打赢蓝天保卫战，现下达{year}年大气污染防治专项资金（{batch}）{count}00万元，专项用于清洁取暖、锅炉改造和监测能力建设。",
         "请按照专款专用原则加快预算执行，会同业务部门细化项目清单，严禁截留、挤占、挪用。年度终了应当开展绩效自评。",
         f"收入列政府收支分类科目相应款项，支出进度应当于{month}月底前达到{count}%以上，结余资金按规定收回统筹使用。", office, date(year, month, day)])


def phase(city, year, month, day, phase, count, **_):
    office = f"{city}发展和改革委员会"
    return (
        f"{city}发展和改革委员会关于城区集中供热管网{phase}工程可行性研究报告的批复", office, None,
        ["市城投公司：", f"报来的城区集中供热管网{phase}工程可行性研究报告及有关材料收悉。经审核，批复如下：同意建设该工程，替代分散燃煤小锅炉。",
         f"建设规模：新建供热管网{count}公里，换热站{count // 3}座，可替代小锅炉{count // 2}台。建设工期为十八个月，资金由企业自筹和上级补助解决。",
         "请据此开展初步设计，落实土地、规划、节能等条件，依法招标，严格控制投资规模，争取早日建成投用，改善居民冬季取暖条件。",
         office, date(year, month, day)])


def penalty(city, year, serial, month, day, company, limit, **_):
    office = f"{city}生态环境局"
    return (
        f"行政处罚决定书（{company}公司）", office, f"{city[0]}环罚〔{year}〕{serial}号",
        [f"当事人：{company}公司。我局于{month}月{day}日对你单位进行现场检查，发现喷漆工序未在密闭空间作业，废气治理设施未运行。",
         f"以上事实有现场检查笔录、照片、询问笔录为证。你单位的行为违反了大气污染防治有关规定，依法应予处罚，我局已告知陈述申辩权利。",
         f"决定责令立即改正违法行为，并处罚款{limit}000元，限接到本决定书之日起十五日内缴至指定银行，逾期每日按百分之三加处罚款。",
         office, date(year, month, day)])


def province(year, serial, month, day, cut, count, stop, **_):
    office = "某省人民政府"
    base = plan("全省", year, serial, month, day, cut, count, "", stop)
    return (
        f"某省人民政府关于印发某省秋冬季大气污染综合治理行动计划的通知", office, f"某政发〔{year}〕{serial}号",
        ["各设区市人民政府，省直各部门："] + [line.replace("全省人民政府办公室", office) for line in base[3][2:-2]] + [office, date(year, month, day)])


def copy_of_province(city, year, serial, month, day, cut, count, stop, **_):
    office = f"{city}人民政府"
    lines = province(year, serial, month, day, cut, count, stop)[3]
    own = [f"为贯彻落实《某省秋冬季大气污染综合治理行动计划》，结合实际，制定本方案。本市重点整治东部工业片区和沿河砖瓦企业，由{city}攻坚办统一调度。"]
    return (
        f"{city}人民政府关于印发{city}秋冬季大气污染综合治理行动计划的通知", office, f"{city[0]}城政发〔{year}〕{serial + 40}号",
        ["各区县人民政府："] + own + lines[1:-2] + [office, date(year, month, day + 6)])


def circular(title, office, number=None, **_):
    """General words without a figure, a day or a name: nothing but title, issuer, number and day tells one from another."""
    return (
        title, office, number,
        ["各有关单位：", "为巩固前期治理成果，使空气质量稳步向好，让群众看得见、感受得到，现就有关事项明确如下，请对照落实。",
         "一要摸清底数。逐家核对排污单位台账，把原料、工艺、治理设施和运行记录对得上、说得清，情况有变化的及时更正。",
         "二要分类施策。对能改的限期改，对不能改的依法退出，对守法经营的少打扰，对弄虚作假的绝不手软，形成鲜明导向。",
         "三要盯住重点。露天矿山、搅拌站、渣土运输、餐饮油烟和秸秆焚烧容易反弹，要安排专人盯守，发现苗头立即处置。",
         "四要说清道理。把政策讲到车间和田头，公布举报电话，对反映属实的给予奖励，对恶意举报的不予支持，接受社会评判。",
         "五要算好总账。把完成情况与评优评先、项目安排和干部使用挂钩，干得好的介绍经验，落在后面的当面说明原因。"])


KINDS = {
    f.__name__: f
    for f in (plan, alert, cancel, standard, call, rule, explain, project, ranking, funds, phase, penalty, province,
              copy_of_province, circular)
}

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


# MARK: Documents that look like another

def other_pairs():
    plan, alert = Doc("plan", city="唐山市"), Doc("alert", city="唐山市")
    yield "another year", plan, plan.but(year=2017)
    yield "another year, another number", plan, plan.but(year=2017, serial=12, month=3)
    yield "another serial", Doc("plan", city="洛阳市"), Doc("plan", city="洛阳市", serial=32)
    yield "one figure", without(plan, "number"), without(plan.but(cut=15), "number")
    yield "one figure, one site", without(plan, "number"), {**without(plan.but(stop=25), "number"), "source": "site-a"}
    yield "another day", without(plan, "number"), without(plan.but(day=19), "number")
    for number, (city, _) in enumerate(CITIES[:6]):
        other = CITIES[number + 6][0]
        yield "another city", Doc("plan", city=city), Doc("plan", city=other)
        yield "another city, no number", without(Doc("plan", city=city), "number"), without(Doc("plan", city=other), "number")
        yield "another city's alert", Doc("alert", city=city), Doc("alert", city=other)
        yield "city, nobody named", nameless(Doc("plan", city=city)), nameless(Doc("plan", city=other))
        yield "alert of another day", Doc("alert", city=city), Doc("alert", city=city, day=15)
        yield "alert of another colour", Doc("alert", city=city), Doc("alert", city=city, colour="橙色", level="二级")
        yield "alert ended", Doc("alert", city=city), Doc("cancel", city=city)
        yield "draft and issued", Doc("call", city=city), Doc("rule", city=city)
        yield "explanation", Doc("rule", city=city), Doc("explain", city=city)
        yield "another company", Doc("project", city=city), Doc("project", city=city, company="天成")
        yield "another project", Doc("project", city=city), Doc("project", city=city, project="年产30万吨涂料")
        yield "another month", Doc("ranking", city=city, month=11), Doc("ranking", city=city, month=12, count=52)
        yield "another batch", Doc("funds", city=city), Doc("funds", city=city, batch="第二批", serial=44)
        yield "batch without number", without(Doc("funds", city=city), "number"), without(
            Doc("funds", city=city, batch="第二批", serial=44), "number")
        yield "another phase", Doc("phase", city=city), Doc("phase", city=city, phase="二期", count=58)
        yield "phase, the same figures", Doc("phase", city=city), Doc("phase", city=city, phase="二期")
        yield "another penalty", Doc("penalty", city=city), Doc("penalty", city=city, company="天成", serial=32)
        yield "province and city", Doc("province"), Doc("copy_of_province", city=city)
        yield "two cities' copies", Doc("copy_of_province", city=city), Doc("copy_of_province", city=other)
    rule = Doc("rule", city="洛阳市")
    trial = rule.but(remark="（试行）", serial=21)
    yield "trial and final", trial, rule.but(serial=40, year=2019)
    yield "trial, no number", without(trial, "number"), without(rule, "number")
    yield "another edition", without(rule, "number"), without(rule.but(remark="（2020年修订）", serial=51), "number")
    yield "draft text and final text", retitled(rule, "洛阳市机动车排放检验管理办法（征求意见稿）"), rule
    yield "amendment", rule, {
        **retitled(rule.but(serial=41), "关于修改《洛阳市机动车排放检验管理办法》的决定"), "number": "洛阳市人民政府令第41号"}
    yield "amendment, no number", rule, retitled(rule.but(serial=41), "关于修改《洛阳市机动车排放检验管理办法》的决定")
    yield "repeal", rule, retitled(rule, "关于废止《洛阳市机动车排放检验管理办法》的决定")
    yield "correction", rule, retitled(rule, "关于《洛阳市机动车排放检验管理办法》的更正")
    yield "answer to comments", Doc("call", city="洛阳市"), retitled(
        Doc("call", city="洛阳市"), "《洛阳市机动车排放检验管理办法（征求意见稿）》意见采纳情况")
    yield "issuer only", without(plan, "number"), {
        **without(plan, "number"), "issuers": ["唐山市生态环境局"], "source": "site-b",
        "title": "关于印发唐山市2018年大气污染防治攻坚工作方案的通知", "document": "of another office"}
    yield "standard of another serial", Doc("standard", serial=61, limit=70), Doc("standard", serial=62, limit=70)
    yield "standard, another limit", without(Doc("standard"), "number"), without(Doc("standard", limit=60), "number")
    yield "forward with a number", plan, {
        **forwarded_with_number(plan), "source": "site-b"}
    yield "one address, another document", plan.page(url="http://www.example.gov.cn/latest.html"), Doc(
        "phase", city="唐山市").page(url="http://www.example.gov.cn/latest.html", saved="2019-01-20")
    yield "the same words a week later", without(alert, "signed"), {
        **without(alert, "signed"), "published": "2018-12-13", "source": "site-b", "document": "a week later"}
    yield "accepted and approved", Doc("project", city="洛阳市"), retitled(
        Doc("project", city="洛阳市"), "洛阳市生态环境局关于拟批准宏远公司年产20万吨涂料项目环境影响报告书的公示")
    yield "half a year", retitled(plan, "唐山市2018年上半年大气污染防治攻坚工作方案"), retitled(
        plan, "唐山市2018年下半年大气污染防治攻坚工作方案")


# MARK: What a strict reader found to be taken for one

# No two pairs are of one subject: all pages together must not be alike by chance.
SUBJECTS = iter([
    "砖瓦窑", "餐饮油烟", "露天矿山", "秸秆焚烧", "渣土运输", "加油站", "喷漆房", "搅拌站", "燃煤锅炉", "铸造企业", "焦化企业", "家具制造", "包装印刷", "汽车维修",
    "干洗行业", "港口码头", "机场场区", "施工机械", "货运车辆", "水泥企业", "陶瓷企业", "玻璃企业", "石灰企业", "橡胶制品", "塑料制品", "制药企业", "农药企业",
    "化工园区", "钢铁企业", "有色冶炼", "垃圾焚烧", "污水厂站", "畜禽养殖", "烟花爆竹", "裸露地面", "道路洒水", "储油罐区", "沥青拌合", "木材加工", "电子器件",
    "印染企业", "皮革加工", "洗衣企业", "粮食烘干", "屠宰企业", "火葬场所", "实验室废气", "涂料仓储", "航空喷涂", "船舶修造", "自行车厂", "工艺品厂",
    "铝型材厂", "电镀企业", "酿酒企业", "造纸企业", "炭素企业", "耐火材料", "煤炭堆场", "集装箱厂",
])


def subject():
    return f"关于加强{next(SUBJECTS)}污染防治工作的通知"


# A body, and another one whose name has all its characters.
LEVELS = [
    ("南京市人民政府", "南京市江宁区人民政府"), ("邯郸市生态环境局", "邯郸市丛台区生态环境局"), ("陕西省人民政府办公厅", "陕西省西安市人民政府办公厅"),
    ("生态环境部", "生态环境部华北督察局"), ("河北省人民政府", "河北省唐山市人民政府"), ("江苏省生态环境厅", "江苏省镇江市生态环境厅驻市办公室"),
    ("国家税务总局", "国家税务总局江苏省税务局"), ("邯郸市生态环境局", "邯郸市生态环境局丛台分局"),
]
# Titles of which one character makes another document.
OTHER_WORDS = [
    ("关于省级大气污染防治专项资金项目安排的公示", "关于省级大气污染防治专项资金项目安排的公告"), ("邯郸市春季大气污染综合治理攻坚行动方案", "邯郸市秋季大气污染综合治理攻坚行动方案"),
    ("关于做好夏季大气污染防治工作的通知", "关于做好冬季大气污染防治工作的通知"), ("关于下达省级扬尘治理奖补指标的通知", "关于下达市级扬尘治理奖补指标的通知"),
    ("关于公布应急减排A类企业名单的通知", "关于公布应急减排B类企业名单的通知"), ("关于公布重点排污企业名单（一）的通知", "关于公布重点排污企业名单（二）的通知"),
    ("江西打赢蓝天保卫战三年行动计划", "山西打赢蓝天保卫战三年行动计划"), ("关于华润水泥有限公司粉磨站技改项目的批复", "关于华新水泥有限公司粉磨站技改项目的批复"),
    ("关于同意建设焦炉煤气综合利用项目的批复", "关于不同意建设焦炉煤气综合利用项目的批复"), ("关于规范道路移动源排放管理工作的通知", "关于规范非道路移动源排放管理工作的通知"),
]
# Titles of which one counts what the other does not.
COUNTED = [
    ("关于公布大气污染防治重点企业名单的通知", "关于公布大气污染防治重点企业名单（第二批）的通知"),
    ("关于公开征求《邯郸市餐饮油烟防治办法》意见的公告", "关于第二次公开征求《邯郸市餐饮油烟防治办法》意见的公告"),
    ("关于公开征求《邯郸市扬尘污染防治办法（征求意见稿）》意见的公告", "关于公开征求《邯郸市扬尘污染防治办法（二次征求意见稿）》意见的公告"),
    ("关于开展大气污染防治强化督查的通知", "关于开展第三轮大气污染防治强化督查的通知"), ("大气环境管理工作简报", "大气环境管理工作简报（第4期）"),
]
DRAFTS = [
    "邯郸市大气污染防治条例草案", "邯郸市机动车排气污染防治条例修订草案", "邯郸市扬尘污染防治条例送审稿", "邯郸市秸秆禁烧条例（修订草案）", "邯郸市清洁取暖条例（草案二次审议稿）",
]


def words(title, office="邯郸市人民政府", document=None, **facts):
    """A page of a circular without number and signature."""
    facts = dict(dict(source="site-a", published="2018-11-05", signed=None, document=document or title), **facts)
    return Doc("circular", title=title, office=office).page(**facts)


ELSEWHERE = dict(source="site-b", published="2018-11-16")


def strict_other_pairs():
    for office, other in LEVELS:
        title = subject()
        yield "body of another level", words(title, office), words(title, other, document="of " + other, **ELSEWHERE)
        title, number = subject(), dict(number="政办发〔2018〕31号")
        yield "body of another level, one number", words(title, office, **number), {
            **explained(words(title, other, document="of " + other, **ELSEWHERE)), **number}
    for left, right in OTHER_WORDS:
        yield "one character, another word", words(left), words(right, **ELSEWHERE)
        yield "another word, nobody named", words(left, issuers=[]), words(right, issuers=[], **ELSEWHERE)
    for left, right in COUNTED:
        yield "counted on one side", words(left), words(right, **ELSEWHERE)
    for title in DRAFTS:
        law = title[:title.index("条例") + 2]
        yield "draft without brackets", words(title, "邯郸市人大常委会"), words(law, "邯郸市人大常委会", **ELSEWHERE)
    for plan, remark in (("重污染天气应急预案", "（2018年版）"), ("污染源清单编制规程", "（第二版）"), ("重点排放单位名录", "（2018版）")):
        plan = "邯郸市" + plan
        yield "edition of a year", words(plan), words(plan + remark, **ELSEWHERE)
        yield "edition of a year, notice", words(f"关于印发{plan}的通知", document=plan), words(
            f"关于印发《{plan}{remark}》的通知", document=plan + remark, **ELSEWHERE)
    for number in ("公告第5号", "河北省人民政府令第5号"):
        for text in (explained, lambda page: page):
            title = subject()
            yield "number without a year" + (", one text" if text != explained else ""), words(
                title, number=number, published="2017-12-04", signed="2017-12-01", document="of 2017 " + title), text(words(
                    title, source="site-b", number=number, published="2018-12-04", signed="2018-12-01"))
    for day in ("2017-10-03", "2018-03-20", "2018-07-31"):
        title = subject()
        yield "months apart", words(title), words(title, source="site-b", published=day, document="before " + title)
    original = Doc("plan", serial=77, cut=17, count=23).made
    counties = [
        words(f"转发《{original[0]}》", f"邯郸市{county}人民政府", "forward by " + county, source=f"site-{county}", published=day,
              lines=original[3])
        for county, day in (("丛台区", "2018-12-12"), ("复兴区", "2018-12-14"), ("武安市", "2018-12-20"))]
    for left, right in ((0, 1), (0, 2), (1, 2)):
        yield "two counties' forwards", dict(counties[left]), dict(counties[right])
    plan = "邯郸市打赢蓝天保卫战三年行动方案"
    for tail in ("重点任务分工", "考核办法", "实施细则", "任务清单"):
        yield "plan and what goes with it", words(plan), words(plan + tail, **ELSEWHERE)
    title, number = subject(), dict(number="政办发〔2018〕31号")
    yield "number of any government", words(title, **number), {
        **explained(words(title, issuers=[], document="of another one", **ELSEWHERE)), **number}


# MARK: What a second strict reader found

MEASURES = ["暂缓", "暂停", "取消", "恢复", "继续", "延长", "停止", "推迟", "提前", "扩大"]
# A slip of one character, of which some make another word.
SLIPS_OF_TITLES = [
    ("邯郸市铸造行业蓝天保卫战作战方案", "邯郸市铸造行业兰天保卫战作战方案"), ("邯郸市港口污染防治攻坚战工作要点", "邯郸市港口污染防治攻坚站工作要点"),
    ("关于部署今冬清洁煤供应保障工作的通知", "关于布署今冬清洁煤供应保障工作的通知"), ("邯郸市打赢柴油货车攻坚战方案", "邯郸市打嬴柴油货车攻坚战方案"),
]
RENAMED = [
    ("邯郸市环境保护局", "邯郸市生态环境局"), ("环境保护部", "生态环境部"), ("河北省国土资源厅", "河北省自然资源厅"), ("农业部", "农业农村部"),
    ("市环保局", "邯郸市生态环境局"),
]


def second_other_pairs():
    for verb in MEASURES:
        title = f"关于实施{next(SUBJECTS)}夜间作业限制措施的通告"
        yield "verb before the same object", words(title), words(title.replace("实施", verb + "实施"), **ELSEWHERE)
    title = "关于做好烧结砖瓦企业轮流停窑工作的通知"
    yield "not for all", words(title), words(title.replace("烧结", "部分烧结"), **ELSEWHERE)
    for city, county in (("苏州市", "吴江"), ("无锡市", "江阴"), ("苏州市", "张家港")):
        title = subject()
        yield "county office without its unit", words(title, f"{city}生态环境局"), words(
            title, f"{city}{county}生态环境局", document="of " + county, **ELSEWHERE)
    for tail in ("考核方案", "的实施意见"):
        plan = "邯郸市农村清洁取暖三年行动方案"
        yield "plan and what goes with it", words(plan), words(plan + tail, **ELSEWHERE)
    for one, other in (("生态环境部", "河北省人民政府"), ("省生态环境厅", "省农业农村厅")):
        title = subject()
        yield "one city's forwards of two offices", words(f"转发{one}{title}"), words(f"转发{other}{title}", **ELSEWHERE)
    for day in ("2018-08-20", "2019-01-25"):
        title, number = subject(), dict(number="公告第7号")
        yield "number without a year, weeks apart", words(title, **number), words(
            title, document="at another time " + title, source="site-b", published=day, **number)


def second_same_pairs():
    for title, slip in SLIPS_OF_TITLES:
        yield "slip in the title", words(title), words(slip, document=title, **ELSEWHERE)
    title, number = "邯郸市储煤场地封闭改造三年行动方案", dict(number="邯政发〔2018〕63号")
    yield "slip under one number", words(title, **number), words(
        title.replace("方案", "方按"), document=title, **number, **ELSEWHERE)
    yield "another word under one number", words(title + "要点", number="邯政发〔2018〕64号"), words(
        title.replace("封闭", "封锁") + "要点", document=title + "要点", number="邯政发〔2018〕64号", **ELSEWHERE)
    for before, after in RENAMED:
        title = subject()
        yield "renamed body", words(title, before), words(title, after, document=title, **ELSEWHERE)
    for remark in ("（附重点任务分工）", "（全文）"):
        title = f"邯郸市{next(SUBJECTS)}治理行动方案"
        yield "remark of the page", words(title), words(title + remark, document=title, **ELSEWHERE)


def explained(page):
    """The same facts over other words."""
    page["lines"] = ["各区人民政府：", "入冬以来不利气象条件增多，请各地提前做好清洁煤配送和散煤查处，严防已改用户复烧，确保群众温暖过冬。",
                     "对供暖设施逐户巡检，故障当日修复；对运煤车辆设卡检查，劣质煤一律劝返。镇村干部包片，发现问题现场解决。",
                     "请将负责人和联络员名单报我办。工作中的好做法、好经验及时总结上报，以便在更大范围推广，共同守护蓝天。"]
    return page


def strict_same_pairs():
    title = subject()
    yield "two columns of one site", words(title), words(title, published="2018-11-08")
    for office, other in (
            ("西安市人民政府", "陕西省西安市人民政府"), ("生态环境部", "生态环境部办公厅"), ("南京市人民政府办公厅", "市政府办公厅"),
            ("丛台区生态环境局", "邯郸市丛台区生态环境局"), ("市环保局", "镇江市环境保护局"), ("省发改委", "广东省发展和改革委员会")):
        title = subject()
        yield "shorter name of the body", words(title, office), words(title, other, **ELSEWHERE)
    for title, slip in (
            ("邯郸市扬尘污染综合治理攻坚方案", "邯郸市扬尘污染综合冶理攻坚方案"), ("邯郸市油品质量综合治理攻坚方案", "邯郸市油品质量综合治理理攻坚方案"),
            ("关于做好散煤污染治理工作的通知", "关于作好散煤污染治理工作的通知")):
        yield "slip in the title", words(title), words(slip, document=title, **ELSEWHERE)
    for form in ("【省厅网站】{}", "{}-邯郸市人民政府门户网站"):
        title = subject()
        yield "name of the site at the title", words(title), words(form.format(title), document=title, **ELSEWHERE)
    edition = "邯郸市应急减排清单编制指南（2018年版）"
    yield "edition under a short title", words(f"关于印发《{edition}》的通知", document=edition), words(edition, **ELSEWHERE)
    title = subject()
    yield "number without a year, one day", words(title, number="公告第5号", signed="2018-11-01"), explained(
        words(title, number="公告第5号", source="site-b", signed="2018-11-01"))
    title = subject()
    yield "signed, months apart", words(title, signed="2018-11-01"), words(
        title, source="site-b", published="2019-06-12", signed="2018-11-01")
    plan = Doc("plan", city="大连市", serial=78)
    forward = plan.page(source="site-b", published="2018-12-20")
    forwarded(forward, None)
    yield "a forward and its document", plan.page(), forward


def without(document, *names):
    page = document.page()
    for name in names:
        page[name] = None
    return page


def nameless(document):
    page = document.page(issuers=[], number=None, title="2018年大气污染防治攻坚工作方案")
    page["lines"] = [line.replace("人民政府办公室", "") for line in page["lines"]]
    return page


def retitled(document, title):
    return document.page(document=f"{document.name}: {title}", title=title, number=None)


def forwarded_with_number(document):
    page = document.page()
    forwarded(page, None)
    page["number"], page["document"] = "某镇发〔2018〕9号", "forward"
    return page


def finished(page, address):
    page = page.page() if isinstance(page, Doc) else page
    page = {name: value for name, value in page.items() if value not in (None, [], "")}
    lines = page.pop("lines")
    return {**page, "url": page.get("url", address), "text": "\n".join(lines)}


def main():
    pairs = list(same_pairs())
    for more in (other_pairs, strict_other_pairs, strict_same_pairs, second_other_pairs, second_same_pairs):
        pairs += [(kind, kind, left, right) for kind, left, right in more()]
    for number, (name, kind, left, right) in enumerate(pairs):
        identifier = f"p{number:03}"
        address = f"http://www.example.gov.cn/{identifier}"
        left, right = finished(left, address + "/a.html"), finished(right, address + "/b.html")
        if left["document"] != right["document"] and "one site" not in kind and number % 4:
            right["source"] = "site-b"
        pair = {"id": f"{identifier} {name}", "kind": kind, "left": left, "right": right}
        sys.stdout.write(json.dumps(pair, ensure_ascii=False, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
