import Markup

/// The page that says, in Japanese, what each file of an export is for.
enum ExportGuide {
  /// What a translator does in one program.
  private struct Way {
    var program: String
    var steps: [String]
  }

  /// `names` are the files of the export that come back.
  static func bytes(_ order: TranslationOrder, names: ExportNames, returnTo: String) -> [UInt8] {
    var page = XMLWriter.page
    page.element("html", [("lang", "ja")]) { html in
      PageHead.write("翻訳のお願い: \(order.document)", style, to: &html)
      html.element("body") { body in
        body.element("h1", text: "翻訳のお願い")
        facts(order, returnTo, &body)
        body.element("h2", text: "守っていただきたいこと")
        list(rules, &body)
        body.element("h2", text: "お使いのソフトと、使うファイル")
        for way in ways(names) {
          body.element("h3", text: way.program)
          list(way.steps, &body)
        }
        body.element("h2", text: "そのほかのファイル")
        list(others(names), &body)
      }
    }
    return page.bytes
  }

  private static let style = """
    body { font-family: "Noto Sans CJK JP", "Yu Gothic", sans-serif; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; line-height: 1.8 }
    dt { font-weight: bold }
    """

  private static func facts(_ order: TranslationOrder, _ returnTo: String, _ writer: inout XMLWriter) {
    writer.element("dl") { list in
      list.element("dt", text: "文書")
      list.element("dd", [("lang", "zh-Hans")], text: order.title)
      let rows = [
        ("整理番号", order.document), ("文号", order.documentNumber), ("締切", order.due?.japanese ?? ""),
        ("返送先", returnTo.isEmpty ? "依頼した担当者" : returnTo),
      ]
      for row in rows where !row.1.isEmpty {
        list.element("dt", text: row.0)
        list.element("dd", text: row.1)
      }
    }
  }

  private static let rules = [
    "返送は、下のいずれか一つのファイルで結構です。ファイル名は変えても構いません。",
    "id と原文は変えないでください。行や訳文の順序が変わっても、id があれば取り込めます。",
    "条の番号（第一条、（一）など）と、タグ（<g0>…</g0>）は、訳文にも残してください。Excelの表では番号が「箇所」欄にあるため、訳文に入力する必要はありません（入力しても二重にはなりません）。",
    "数値、年月日、文号、URLは、原文と同じ値にしてください。",
    "用語の注意に「NG」とある訳語は使わないでください。",
    "「下訳」は、過去の訳文などをあらかじめ入れたもので、まだ訳文とはみなしません。内容を確かめ、直すか、そのままでよければ、下の方法で確定してください。",
    "連絡事項は、Excelの表では「備考」欄に書いてください。その他のソフトでは、整理番号と箇所を添えて、返送のメールに書いてください。",
    "訳さなかった箇所は、空欄又は原文のままで返送してください。途中でも取り込めます。",
  ]

  private static func ways(_ names: ExportNames) -> [Way] {
    [
      Way(
        program: "OmegaT",
        steps: [
          "\(names.archive) を展開し、中の omegat.project を OmegaT で開いてください（\(names.folder) フォルダーも同じものです）。",
          "下訳は、参考訳文（Fuzzy Matches）の欄に示されます。使うときは、Ctrl+Rで訳文欄に入れて確定してください。確定した文は、訳了として取り込まれます。",
          "訳し終えたら「訳文ファイルを生成」を実行し、omegat フォルダーの project_save.tmx、target フォルダーのファイル、又はプロジェクトのフォルダーを圧縮した zip のいずれかを返送してください。",
        ]),
      Way(
        program: "Trados Studio、Phrase、MateCat など",
        steps: [
          "\(names.xliff12)（XLIFF 1.2）を開いてください。Trados Studio 2017以降では \(names.xliff21)（XLIFF 2.1）も使えます。",
          "下訳は、文ごとに確定（Confirm）すると訳了になります。",
          "訳し終えたら、元の形式（.xlf）で保存したファイルを返送してください。",
        ]),
      Way(
        program: "memoQ",
        steps: [
          "\(names.xliff12) を読み込んでください。翻訳メモリには \(names.memory)、用語ベースには TBX又は glossary.utf8 を使えます。",
          "下訳は、文ごとに確定（Confirm）すると訳了になります。",
          "訳し終えたら、元の形式（.xlf）で書き出したファイルを返送してください。",
        ]),
      Way(
        program: "Excel、LibreOffice",
        steps: [
          "\(names.workbook) を開き、黄色の「訳文」欄に入力してください。過去の似た訳文は「過去の類似訳」欄にあります。\(names.table) は同じ内容のCSVです。",
          "下訳をそのまま使うときは、「状態」欄を「下訳」から「訳了」に直してください。下訳を直したときは、状態を変えなくても訳了になります。",
          "並べ替えや列の追加は構いません。id の列は消さないでください。",
        ]),
    ]
  }

  private static func others(_ names: ExportNames) -> [String] {
    [
      "\(names.context): 読み取った原文の全体です。前後の文脈の確認にお使いください。",
      "\(names.memory): 過去の訳文です（TMX 1.4）。",
      "glossary.utf8: 用語集です（中国語、日本語、注記）。TBXのファイルがあるときは、同じ内容です。",
      "この案内に挙げたファイルのうち、依頼の内容により、含まれないものがあります。",
    ]
  }

  private static func list(_ items: [String], _ writer: inout XMLWriter) {
    writer.element("ul") { list in
      for item in items { list.element("li", text: item) }
    }
  }
}
