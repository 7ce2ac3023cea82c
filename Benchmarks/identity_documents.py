"""The documents that pairs are made of: what each kind says, by its parameters."""

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
