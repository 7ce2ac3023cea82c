/// 公開版: the 全体版 as everybody may read it. `PublicRule.all` says what is left out or put in other words; what is not named there
/// is the same in both.
struct PublicVersion: Hashable, Sendable {
  var masthead: Masthead
  var bulletin: Bulletin
  var wording: Phrasing
  /// For readers whom the office does not know.
  let contact: [String]

  /// What stands in place of 全体版.
  static let name = "公開版"
  /// Of its files, below that of the month. It holds all that they name, so that it can be given away as it is.
  static let folder = "public"

  init(of issue: Issue) {
    (masthead, bulletin, wording, contact) = (
      issue.masthead, issue.whole, issue.wording, issue.publicContact
    )
    for rule in PublicRule.all { rule.apply(&self) }
  }

  /// In the sections and among the highlights.
  mutating func changeItems(_ change: (inout IssueItem) -> Void) {
    for index in bulletin.highlights.indices { change(&bulletin.highlights[index]) }
    for section in bulletin.sections.indices {
      for part in bulletin.sections[section].parts.indices {
        for item in bulletin.sections[section].parts[part].items.indices {
          change(&bulletin.sections[section].parts[part].items[item])
        }
      }
    }
  }
}

extension Issue {
  var publicVersion: PublicVersion { PublicVersion(of: self) }
}
