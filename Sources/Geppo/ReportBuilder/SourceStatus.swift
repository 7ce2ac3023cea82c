/// How one declared source was checked for the month.
struct SourceStatus: Hashable, Sendable {
  var source: Source
  var account: SourceAccount
  /// Pages that could not be read.
  var unread = 0

  /// 確認済み, or why not.
  var japanese: String {
    if account.wasChecked { return unread == 0 ? "確認済み" : "一部確認できず（\(unread)ページ）" }
    if account.pages == 0 { return "確認できず（保存ページなし）" }
    return "確認できず（読めたページが想定の\(account.expectedMinimum)件に満たない）"
  }
}
