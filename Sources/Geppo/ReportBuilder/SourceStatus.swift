/// How one declared source was checked for the month.
struct SourceStatus: Hashable, Sendable {
  var source: Source
  var account: SourceAccount

  /// 確認済み, or why not.
  var japanese: String {
    if account.wasChecked { return "確認済み" }
    if account.pages == 0 { return "確認できず（保存ページなし）" }
    return "確認できず（読めたページが想定の\(account.expectedMinimum)件に満たない）"
  }
}
