/// Findings on files that hold pages of their own: MHTML and WARC.
enum ContainerFindings {
  static let all: [FindingText] = [
    FindingText(
      code: .cutContainer, severity: .warning,
      message: Wording(
        english: "the file is cut or damaged ({0}); what could be read was read, save or copy it again",
        japanese: "ファイルが途中で切れているか壊れています（{0}）。読める部分は読みました。保存又はコピーをやり直してください"),
      explanation: Wording(
        english:
          "A file .mhtml or .warc holds pages one behind the other. At this place it does not hold what it says: often the download or the crawler was stopped, or the file was changed by a text editor. The pages before and behind the place were read, one that breaks off is marked as partial; pages at the place itself may be missing. Get the file again from where it was made.",
        japanese:
          ".mhtml や .warc のファイルには、複数のページが順に入っています。この箇所の内容は、ファイル自身の記述と合いません。ダウンロードや収集が途中で止まった場合、テキストエディターで書き換えた場合などに起こります。前後のページは読み、途中で切れたページは「部分」としましたが、この箇所のページは失われている場合があります。作成元からファイルを取り直してください。"
      )),
    FindingText(
      code: .containerLimit, severity: .error,
      message: Wording(
        english: "the file has more {0} than the limit of {1}; what is behind was not read, split the file",
        japanese: "{0}が上限の{1}を超えています。それより後は読んでいません。ファイルを分割してください"),
      explanation: Wording(
        english:
          "Limits keep a damaged or hostile file from filling memory and time: one million records of a WARC file, 10,000 parts and eight levels of an MHTML file, and 200 inflated bytes for each byte of a compressed file beyond the first 64 MiB. Pages behind the limit are not in the account, so that this is an error. Split the file with the program that made it.",
        japanese:
          "壊れたファイルや悪意のあるファイルが記憶域と時間を使い尽くさないよう、上限を設けています。WARCは記録100万件、MHTMLは部分1万件・入れ子8段、圧縮ファイルは最初の64MiBを超えた分について1バイト当たり展開後200バイトまでです。上限より後のページは処理結果の一覧に載らないため、エラーとします。作成したプログラムでファイルを分割してください。"
      )),
    FindingText(
      code: .unknownCoding, severity: .warning,
      message: Wording(
        english: "the page is encoded as '{0}', which geppo does not read; save it without, or with gzip",
        japanese: "ページの符号化方式「{0}」は読めません。符号化なし又はgzipで保存し直してください"),
      explanation: Wording(
        english:
          "The server sent the page compressed in this way, and the crawler stored it as it came. geppo reads gzip and deflate. The page is in pages.csv as unreadable. Let the crawler ask only for gzip (Accept-Encoding: gzip).",
        japanese:
          "サーバーがこの方式で圧縮して送ったページを、収集プログラムがそのまま保存しています。geppoが読めるのはgzipとdeflateです。pages.csv に「読み取り不能」として載せました。収集プログラムの設定で、要求する圧縮方式をgzipだけにしてください（Accept-Encoding: gzip）。"
      )),
    FindingText(
      code: .noPages, severity: .warning,
      message: Wording(
        english: "no page was found in this file; check that the right file was saved",
        japanese: "このファイルにはページがありません。正しいファイルを保存したか確認してください"),
      explanation: Wording(
        english:
          "The name says that the file holds web pages (.mht, .mhtml, .warc, .warc.gz), but no HTML page or feed is in it. It is in pages.csv as empty.",
        japanese:
          "拡張子（.mht、.mhtml、.warc、.warc.gz）からはウェブページを収めたファイルのはずですが、HTMLのページもフィードも入っていません。pages.csv に「空のページ」として載せました。"
      )),
    FindingText(
      code: .otherRecords, severity: .note,
      message: Wording(
        english: "{1} pages were read; {0} other records (pictures, styles, redirects …) were only counted",
        japanese: "ページ{1}件を読みました。ほかの記録{0}件（画像、書式、転送など）は数えただけです"),
      explanation: Wording(
        english:
          "A crawler stores all that a page is made of. Only HTML pages and feeds are read and have a row in pages.csv; attachments in a WARC file (PDF, Word) are not read.",
        japanese:
          "収集プログラムは、ページを構成するすべてのものを保存します。読んで pages.csv に載せるのはHTMLのページとフィードだけです。WARCの中の添付ファイル（PDF、Wordなど）は読みません。"
      )),
  ]
}
