"""What strict readers found to be taken for one, and what they found to be taken for two."""
from identity_documents import Doc
from identity_ways import forwarded

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


# MARK: What a third strict reader found

# A title, and the same without the body in front of it: pieces of words (部|分批, 延长|县) are no words.
PIECES = [
    ("财政部", "财政部分批下达秸秆综合利用试点补助资金", "分批下达秸秆综合利用试点补助资金"),
    ("延长县人民政府", "延长县人民政府关于划定禁止焚烧落叶区域的通告", "关于划定禁止焚烧落叶区域的通告"),
]
WEEKS_LATER = dict(source="site-b", published="2018-12-23")


def third_same_pairs():
    for office, title, short in PIECES:
        yield "pieces of words", words(title, office), words(short, office, document=title, **ELSEWHERE)
    title, number = "邯郸市煤场封闭管理规定", dict(number="邯郸市人民政府令第35号")
    yield "order, weeks apart", words(title, **number), words(title, document=title, **WEEKS_LATER, **number)


def third_other_pairs():
    title, number = "关于划定露天烧烤禁止区域的通告", dict(number="通告第8号")
    yield "number without a year, weeks apart", words(title, **number), words(
        title, document="at another time " + title, **WEEKS_LATER, **number)
    title = "城市道路清扫保洁管理规定"
    yield "orders of two bodies", words(title, number="邯郸市人民政府令第36号"), words(
        title, "唐山市人民政府", "of another city " + title, number="唐山市人民政府令第36号", **WEEKS_LATER)
    for title in ("关于实施再生资源市场夜间停业措施的通告", "关于组织石材加工企业轮流生产的通知"):
        other = title.replace("夜间", "延长夜间").replace("石材", "部分石材")
        yield "not for all", words(title), words(other, **ELSEWHERE)
