"""Documents that look like another: the same words with another year, number, issuer, phase ..."""
from identity_documents import CITIES, Doc
from identity_ways import forwarded

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
