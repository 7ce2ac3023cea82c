/// Arguments of findings that are words of geppo, not of the data, as Japanese sentences have them.
enum FindingArguments {
  static func japanese(_ argument: String) -> String { words[argument] ?? argument }

  private static let words = [
    "publication": "公表日", "adoption": "成文日", "in-force": "施行日", "comment-deadline": "意見募集の締切",
    "signature": "署名日", "expiry": "有効期限",
    "inside a tag": "タグの途中", "inside a comment": "コメントの途中",
    "inside a script or style sheet": "スクリプト又は書式の途中", "before its closing tags": "閉じタグの手前",
    "at too many different names of tags": "タグ名の種類が多すぎる箇所", "at the limit of bytes": "バイト数の上限",
    "control bytes": "制御文字が多い",
  ]
}
