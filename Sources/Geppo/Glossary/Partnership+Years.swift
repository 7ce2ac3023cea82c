extension Partnership {
  /// The years that the text names: `2018`, `2015(plan)`, `1981-2008`; 0 where it names none.
  private var years: [Int] {
    fiscalYear.split { !("0"..."9").contains($0) }.filter { $0.count == 4 }.compactMap { Int($0) }
  }

  var firstYear: Int { years.first ?? 0 }
  var lastYear: Int { years.last ?? 0 }
}
