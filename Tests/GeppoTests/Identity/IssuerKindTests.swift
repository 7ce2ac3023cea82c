import Testing

@testable import Geppo

struct IssuerKindTests {
  @Test(
    arguments: [
      ("南京市人民政府", IssuerKind.Level.city, "政府"), ("南京市江宁区人民政府", .county, "政府"), ("河北省唐山市生态环境局", .city, "局"),
      ("镇江市人民政府", .city, "政府"), ("江苏省镇江市丹徒区人民政府", .county, "政府"), ("景德镇市生态环境局", .city, "局"),
      ("广州市人民政府办公厅", .city, "政府"),
      ("盐城市人民政府", .city, "政府"), ("广西壮族自治区人民政府", .province, "政府"), ("延边朝鲜族自治州发展和改革委员会", .city, "委"),
      ("丛台区人民政府办公室", .county, "政府"),
      ("市环保局", .city, "局"), ("省政府办公厅", .province, "政府"), ("河北省市场监督管理局", .province, "局"),
      ("河北省住房和城乡建设厅", .province, "厅"),
      ("市场监督管理局", nil, "局"), ("生态环境部", .centre, "部"), ("生态环境部办公厅", .centre, "部"), ("国家发展改革委", .centre, "委"),
      ("国家税务总局", .centre, "总局"),
      ("重污染天气应急指挥部", nil, "指挥部"), ("某镇人民政府", .town, "政府"), ("邯郸市生态环境局丛台分局", .city, "分局"),
      ("国务院", .centre, "院"),
    ] as [(String, IssuerKind.Level?, String)])
  func aNameTellsLevelAndKind(_ name: String, _ level: IssuerKind.Level?, _ kind: String) {
    #expect(IssuerKind(Folding.key(name)).level == level)
    #expect(IssuerKind(Folding.key(name)).kind == kind)
  }

  @Test(arguments: [
    ("南京市人民政府", "南京市江宁区人民政府"), ("邯郸市人民政府", "邯郸市丛台区人民政府"), ("陕西省人民政府办公厅", "陕西省西安市人民政府办公厅"),
    ("生态环境部", "生态环境部华北督察局"),
    ("镇江市人民政府", "江苏省镇江市丹徒区人民政府"), ("市政府办公厅", "南京市江宁区人民政府办公厅"), ("邯郸市生态环境局", "邯郸市生态环境局丛台分局"),
    ("邯郸市人民政府", "唐山市人民政府"),
    ("苏州市生态环境局", "苏州市吴江生态环境局"), ("市生态环境局", "苏州市张家港生态环境局"), ("苏州市环境保护局", "苏州市吴江生态环境局"),
    ("环境保护部", "自然资源部"), ("市工商行政管理局", "市质量技术监督局"),
    ("国家税务总局", "国家税务总局江苏省税务局"), ("南京市人民政府", "南京市人民政府国有资产监督管理委员会"),
  ])
  func aBodyBelowIsAnotherIssuer(_ one: String, _ other: String) {
    #expect(!IssuerLikeness.mayBeOne(one, other))
    #expect(!IssuerLikeness.mayBeOne(other, one))
  }

  @Test(arguments: [
    ("西安市人民政府", "陕西省西安市人民政府"), ("丛台区人民政府", "邯郸市丛台区人民政府"), ("生态环境部", "生态环境部办公厅"), ("市政府办公厅", "市人民政府办公厅"),
    ("唐山市政府", "唐山市人民政府"), ("郑州市规划局", "郑州市城乡规划局"), ("唐山市发展改革委", "唐山市发展和改革委员会"),
    ("环境保护部", "生态环境部"), ("唐山市环境保护局", "唐山市生态环境局"), ("市环保局", "唐山市生态环境局"), ("农业部", "农业农村部"),
    ("国土资源部", "自然资源部"), ("河北省国土资源厅", "河北省自然资源厅"), ("市环保局", "市环境保护局"),
    ("省发改委", "广东省发展和改革委员会"), ("国家发展改革委", "国家发展和改革委员会"), ("市环保局", "镇江市环境保护局"), ("市大气办", "邯郸市大气污染防治工作领导小组办公室"),
    ("重污染天气应急指挥部", "邯郸市重污染天气应急指挥部"), ("邯郸市人大常委会", "邯郸市人民代表大会常务委员会"), ("市市场监管局", "南京市市场监督管理局"),
  ])
  func aShorterNameIsTheSameIssuer(_ one: String, _ other: String) {
    #expect(IssuerLikeness.mayBeOne(one, other))
    #expect(IssuerLikeness.mayBeOne(other, one))
  }
}
