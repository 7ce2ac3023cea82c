/// What a page is to the document that its title names.
enum TitleRole: String, Hashable, Sendable, Codable, CaseIterable {
  case document
  /// 征求意见稿, 草案: it may still change.
  case draft
  /// What became of the comments.
  case feedback
  /// 解读, 答记者问.
  case explanation
  /// 关于修改…的决定.
  case amendment
  /// 更正.
  case correction
  /// 关于废止…的决定.
  case repeal
  /// 转发….
  case forward
}
