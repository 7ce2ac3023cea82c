import Testing

@testable import Geppo

struct PlanPeriodTests {
  @Test(arguments: [
    ("打赢蓝天保卫战三年行动计划", 3), ("清洁空气行动计划(2018-2022年)", 5), ("2018年工作方案", 1), ("“十三五”规划", 5),
    ("2030年前碳达峰行动方案", 5), ("2018-2019年秋冬季攻坚方案", 2), ("三年行动计划(2018-2020年)", 3),
    ("空气质量提升四年行动方案", 4), ("“十六五”生态环境保护规划", 5),
  ])
  func theTitleTellsTheYears(_ title: String, _ years: Int) { #expect(PlanPeriod.years(in: title) == years) }

  @Test(arguments: ["大气污染防治行动计划", "分类管理名录(2019年版)", "gb 37822-1", "二〇一八年工作", "实施第三年"])
  func aTitleWithoutAPeriodTellsNone(_ title: String) { #expect(PlanPeriod.years(in: title) == nil) }
}
