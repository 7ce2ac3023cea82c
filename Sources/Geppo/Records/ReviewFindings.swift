/// Findings on the review workbook and on what people decided.
enum ReviewFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .changedFact, severity: .warning,
      message: Wording(
        english:
          "the column '{0}' is what geppo read, and changes in it are not taken back; write into '{1}'",
        japanese: "列「{0}」はgeppoが読み取った内容で、直しても取り込みません。「{1}」の欄に書いてください"),
      explanation: Wording(
        english:
          "Grey cells of the review workbook show what geppo reads, yellow cells take what people decide. This grey cell does not say what geppo wrote there. Put the correction into the yellow column that the message names, and take the workbook back again. The file stays as it is; the next run writes its new one beside it.",
        japanese:
          "確認表の灰色の欄はgeppoが読み取った内容、黄色の欄は担当者の決定です。この灰色の欄は、geppoが書いた内容と異なります。直しは示された黄色の欄に書き、もう一度取り込んでください。このファイルはそのまま残し、次の実行では新しい確認表を隣に書きます。"
      )),
    FindingText(
      code: .ownColumn, severity: .warning,
      message: Wording(
        english: "the column '{0}' is not one of the review workbook and is not taken back{1}",
        japanese: "列「{0}」は確認表の列ではないため、取り込みません{1}"),
      explanation: Wording(
        english:
          "Columns are known by their headings, wherever they stand. If the heading was changed by a slip, put it right (the message names the nearest). A column of your own stays in your file: the next run writes its new workbook beside it.",
        japanese:
          "列は見出しの名前で見分けます（場所は変わっても構いません）。見出しを誤って変えた場合は元に戻してください。近い名前があれば示しています。独自の列はファイルに残り、次の実行では新しい確認表を隣に書きます。"
      )),
    FindingText(
      code: .nobodyNamed, severity: .error,
      message: Wording(
        english: "nobody is named for the decisions on '{0}'; fill in 記入者, or give --by NAME",
        japanese: "「{0}」の決定をした人が分かりません。「記入者」に書くか、--by で名前を指定してください"),
      explanation: Wording(
        english:
          "The journal keeps who decided what, so that two people who differ can be asked. Nothing of the row was recorded. Write the name into the column 記入者 of the row, or give one for all rows: geppo review 2018-12 --by NAME.",
        japanese:
          "誰が決めたかを記録し、食い違いがあれば確かめられるようにするためです。この行は取り込んでいません。「記入者」の欄に名前を書くか、全部の行に同じ名前でよければ「geppo review 2018-12 --by 名前」としてください。"
      )),
    FindingText(
      code: .pageWithoutDocument, severity: .error,
      message: Wording(
        english:
          "'{0}' was not read as a document, so it can only be set aside (不採用); save the page again, or add the document by hand at the foot of the sheet 案件",
        japanese:
          "「{0}」は文書として読めていないため、「不採用」（確認済み）のほかは取り込めません。ページを保存し直すか、シート「案件」の末尾に手入力してください"),
      explanation: Wording(
        english:
          "The page is cut, garbled, empty or an error notice, so there is nothing to correct. If a document is lost with it, save its page again, or add it by hand: title, issuer and publication date at least.",
        japanese:
          "途中で切れている、文字化けしている、空である、エラー画面であるなどのページで、直す対象がありません。文書が隠れている場合は、保存し直すか、手入力（原題、発出機関、公表日は必須）で加えてください。")
    ),
    FindingText(
      code: .alreadyListed, severity: .error,
      message: Wording(
        english: "'{0}' is document {1} already; write into its row",
        japanese: "「{0}」は既に案件 {1} としてあります。その行に書いてください"),
      explanation: Wording(
        english:
          "A row without an id adds a document. This one has the address, number or title of a document whose page was read. Find its row by the id (also in the workbook of the month in the id) and decide there.",
        japanese:
          "IDのない行は新しい文書を加えます。この行のURL、文書番号又は題名は、既に読み取った文書と同じです。そのIDの行（IDの月の確認表にあることもあります）に書いてください。")),
    FindingText(
      code: .mergedInCircle, severity: .error,
      message: Wording(
        english: "{0} cannot be merged into {1}, which is itself or is merged back into it; keep one of them",
        japanese: "{0} は {1} に統合できません（同じ案件か、{1} から {0} へ戻る統合があります）。残す方を一つに決めてください"),
      explanation: Wording(
        english:
          "統合先 names the document that stays. Documents that are merged into each other, directly or over others, would all vanish; none of these merges is taken. Clear the cell in the row of the one that stays.",
        japanese: "「統合先」には残す方のIDを書きます。互いに（又は輪のように）統合するとすべて消えてしまうため、どの統合も行いません。残す案件の行の欄を消してください。")),
    FindingText(
      code: .confirmationVoid, severity: .warning,
      message: Wording(
        english:
          "{0}: {1} is corrected in the same row, so {2} is written anew and not confirmed yet; confirm it in the next workbook",
        japanese: "{0} は {1} を直したため、{2} は作り直します（未確認）。次の確認表で文を見て、確認してください"),
      explanation: Wording(
        english:
          "A confirmation holds for the text that was shown, and that text was made with the former fact. The correction is recorded, the confirmation is not. Run the month again: the new workbook shows the text with the corrected fact. Confirm it there, or write your own text into the yellow cell.",
        japanese:
          "「確認済み」は、表示されていた文についての確認です。その文は直す前の内容で作られているため、直した内容だけを取り込み、確認は取り込んでいません。もう一度「geppo run 月」を実行すると、新しい確認表に直した内容による文が載ります。そこで「確認済み」を選ぶか、黄色の欄に文を書いてください。"
      )),
    FindingText(
      code: .noSummary, severity: .warning,
      message: Wording(
        english:
          "the summary of {0} only says that none was made, so that it is not taken as confirmed; write one into 概要",
        japanese: "{0} の概要は「要約は未作成」のため、見出しだけを確認済みとしました。「概要」の欄に書いてください"),
      explanation: Wording(
        english:
          "geppo found no target, figure or day in the text that it could state without doubt, so that the bulletin says 「要約は未作成」. Only the headline counts as confirmed then; the summary stays 【自動作成・未確認】 until somebody writes one into the yellow cell 概要.",
        japanese:
          "本文から確実に言える目標、数値、期日が見つからず、概要が「要約は未作成」となっています。見出しだけを確認済みとし、概要は「概要」の欄に書かれるまで【自動作成・未確認】のままです。")),
    FindingText(
      code: .reviewConflict, severity: .warning,
      message: Wording(
        english:
          "people differ on {1} of {0} ({2}); the first decision stands until one is chosen in the workbook",
        japanese: "{0} の「{1}」について、決定が食い違っています（{2}）。先の決定が有効です。確認表で採る方を選んでください"),
      explanation: Wording(
        english:
          "Two people decided on one point without having seen each other's decision. Nothing was overwritten. Run the month again: the new workbook lists both in the column 食い違い; when the issue has gone out, that of the next one does. Write the number of the one that is to hold into 食い違いの解決, or write something else into the yellow cell, and take the workbook back. Until then the issue cannot be sent.",
        japanese:
          "同じ項目について、互いの決定を見ないまま二人が別々に決めました。どちらも上書きしていません。もう一度「geppo run 月」を実行すると、新しい確認表の「食い違い」に両方が並びます（送付済みの月の文書は、まだ送付していない次の号の確認表）。採る方の番号を「食い違いの解決」に書くか、黄色の欄に別の内容を書いて、取り込んでください。それまで、その号は送付できません。"
      )),
    FindingText(
      code: .notTaken, severity: .warning,
      message: Wording(
        english:
          "'{1}' of {0} was not taken: it says what decision {2} says, which was recorded before, and decision {3} holds now",
        japanese: "{0} の「{1}」は取り込んでいません。記録済みの決定［{2}］と同じ内容で、現在は決定［{3}］が有効です"),
      explanation: Wording(
        english:
          "The table is older than the decision that holds now, so that geppo cannot tell an entry that was taken back once from one that is meant anew. When it is meant, write it into the newest workbook: that of the first issue that has not gone out has the rows of documents on which people differ or that they corrected. Where people still differ, write the number of the decision that is to hold into 食い違いの解決.",
        japanese:
          "この表は、現在有効な決定より前に作られています。そのため、一度取り込んだ記入がそのまま残っているのか、改めて書かれたのかを区別できません。改めて決めるときは、新しい確認表に書いてください。送付済みの月の文書で、食い違いや訂正のあるものは、まだ送付していない次の号の確認表に並びます。食い違いが残っているときは、採る方の番号を「食い違いの解決」に書いてください。"
      )),
    FindingText(
      code: .notJapanese, severity: .error,
      message: Wording(
        english:
          "'{0}' was not taken: it is printed as Japanese, but has the Chinese character '{1}'; write the Japanese word",
        japanese: "「{0}」は取り込んでいません。日本語の文として印刷されますが、簡体字「{1}」があります。日本語で書いてください"),
      explanation: Wording(
        english:
          "Headline and summary are printed in the bulletin as they stand, and a check before release would stop the issue. Names may be quoted only as the columns of the title and the issuer have them. The table stays as it is, and the month does not run again before the cell is mended, so that what was written is not lost.",
        japanese:
          "見出しと概要は月報にそのまま印刷され、簡体字が残っていると公開前の点検で不合格になります。原文のまま引用できるのは、原題と発出機関の欄にある語だけです。書いた内容が失われないよう、この欄を直すまで表はそのまま残し、その月の実行も止めます。"
      )),
    FindingText(
      code: .nothingDecided, severity: .note,
      message: Wording(
        english:
          "{0} rows name a person or a reason and decide nothing (this is the first); nothing of them is recorded",
        japanese: "記入者又は理由だけが書かれた行が{0}件あります（最初の行）。決定の記入がないため、記録するものはありません"),
      explanation: Wording(
        english:
          "記入者 and 理由 go with a decision. Write one into a yellow cell of the row (採否, a correction, 文案の確認 …) if one is meant.",
        japanese: "「記入者」と「理由」は、決定に添えて記録します。決めることがあれば、その行の黄色の欄（採否、修正、文案の確認など）に書いてください。")),
    FindingText(
      code: .decisionWithoutEffect, severity: .warning,
      message: Wording(
        english: "{0} was merged into {1}, which no page carries any more; it stands by itself again",
        japanese: "{0} は {1} に統合されていますが、{1} のページが見つからないため、独立の案件として扱います"),
      explanation: Wording(
        english:
          "A person merged the document into another. No page of that one is there any more, or it belongs to a later issue. Bring the page back, or clear 統合先 in the workbook.",
        japanese:
          "担当者が別の文書に統合しましたが、統合先のページがなくなったか、後の号の文書です。ページを戻すか、確認表の「統合先」を消してください。")),
    FindingText(
      code: .likeRejected, severity: .note,
      message: Wording(
        english:
          "{0} has the title and the issuer of {1}, which was rejected, and another text; if it is the same, reject it, too",
        japanese: "{0} は、不採用とした {1} と題名及び発出機関が同じで、本文が異なります。同じ文書であれば、こちらも不採用としてください"),
      explanation: Wording(
        english:
          "A rejected document stays rejected when the same text is put up again, at another address or on another day. This one has another text, or too little text to compare, so that a person has to look. It stays in the draft until somebody rejects it.",
        japanese:
          "不採用とした文書は、同じ本文が別のURLや別の日に再び掲載されても不採用のままです。この文書は本文が異なるか、比べるには短いため、担当者の確認が必要です。不採用とするまで月報案に残ります。")),
  ]
}
