internal import PlanModel

/// The document as one HTML file: no script, nothing from the network, prints as the PDF does.
///
///     HTMLPage(document).text
public struct HTMLPage: Sendable {
  private let document: Document

  /// A document in its form.
  public init(_ document: Document) {
    self.document = document
  }

  /// The file.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Writes the file.
  public func write(to stream: inout some TextOutputStream) {
    stream.write(head)
    for chapter in document.chapters {
      stream.write(HTMLChapter(chapter, languages: document.languages).text)
    }
    stream.write(foot)
  }

  private var head: String {
    let language = document.languages.first?.rawValue ?? "en"
    let author = document.author.map {
      "<meta name=\"author\" content=\"\($0.escaped)\">\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(document.title.escaped)</title>
      \(author ?? "")<meta name="description" content="\(document.subject.escaped)">
      <style>
      \(HTMLStyle(document).text)</style>
      </head>
      <body>

      """
  }

  /// The footer once more, for the screen and for browsers that print none in the margin.
  private var foot: String {
    let facts = document.footer.lines(page: 1, of: 1).map { line in
      "<p lang=\"\(line.language.rawValue)\">\(line.left.escaped)</p>\n"
    }
    return "<footer>\n\(facts.joined())</footer>\n</body>\n</html>\n"
  }
}

/// The look of the page, on paper and on a screen: black on white, 10 points.
private struct HTMLStyle: Sendable {
  let text: String

  init(_ document: Document) {
    let paper = document.paper
    let margins = [paper.topMargin, paper.rightMargin, paper.bottomMargin, paper.leftMargin]
      .map { "\(Self.length($0))" }.joined(separator: " ")
    let footer = document.footer.lines(page: Self.page, of: Self.count)
    let left = footer.map { Self.string($0.left) }.joined(separator: #" "\A" "#)
    let right = footer.map { Self.string($0.right) }.joined(separator: #" "\A" "#)
    let width = paper.width - paper.leftMargin - paper.rightMargin
    text = """
      @page {
        size: \(paper == .a4 ? "A4" : "letter") portrait;
        margin: \(margins);
        @bottom-left { content: \(left); \(Self.marginBox) }
        @bottom-right { content: \(right); \(Self.marginBox) text-align: right; }
      }
      body { max-width: \(Self.length(width)); }
      \(Self.rules)

      """
  }

  private static let page = "\u{1}"
  private static let count = "\u{2}"
  private static let fonts =
    #""Times New Roman", "Liberation Serif", Tinos, "Noto Serif", "DejaVu Serif", serif"#
  private static let marginBox = "font: 9pt \(fonts); white-space: pre;"

  /// Millimetres: `215.9mm`, and `30mm` where nothing stands behind the point.
  private static func length(_ millimetres: Double) -> String {
    let tenths = Int((millimetres * 10).rounded())
    return tenths.isMultiple(of: 10)
      ? "\(tenths / 10)mm" : "\(tenths / 10).\(tenths % 10)mm"
  }

  /// A text as a string of CSS, in which the signs for the page and the count become counters;
  /// whatever could end the string or the style sheet is written as a number.
  private static func string(_ text: String) -> String {
    var string = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{1}": string += "\" counter(page) \""
      case "\u{2}": string += "\" counter(pages) \""
      case "\"", "\\", "<", ">", "&", "\0"..<" ", "\u{7F}":
        string += "\\" + String(scalar.value, radix: 16) + " "
      default: string.unicodeScalars.append(scalar)
      }
    }
    return string + "\""
  }

  private static let rules = """
    body { margin: 0 auto; color: #000; background: #fff; font: 10pt/1.35 \(fonts); }
    article + article { break-before: page; }
    h1 { font-size: 15pt; text-align: center; margin: 8pt 0; text-wrap: balance; }
    h2 { font-size: 11pt; margin: 16pt 0 5pt; break-after: avoid; }
    p, ul, ol { margin: 0; padding: 0; }
    ul, ol { list-style: none; }
    p, li { orphans: 2; widows: 2; }
    .organisation { text-align: center; font-size: 11pt; }
    .particulars { text-align: center; margin-bottom: 8pt; }
    .paragraph, .notice { margin: 6pt 0; }
    .wording { white-space: pre-line; overflow-wrap: anywhere; }
    .stacked > .wording { display: block; }
    .stacked > .wording + .wording { font-style: italic; }
    .notes { white-space: nowrap; font-size: 9pt; }
    .notes a, .address a { color: inherit; text-decoration: none; }
    .address { overflow-wrap: anywhere; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .mark { font-family: "DejaVu Sans", "Noto Sans Symbols 2", "Segoe UI Symbol", sans-serif; }
    table { width: 100%; border-collapse: collapse; margin-top: 8pt; table-layout: fixed; }
    thead { display: table-header-group; }
    tr, .figures { break-inside: avoid; }
    tr.long { break-inside: auto; }
    th, td { text-align: left; vertical-align: top; font-weight: normal;
      padding: 4pt 8pt 4pt 0; border-bottom: 0.3pt solid #000; }
    thead th { font-weight: bold; vertical-align: bottom; border-bottom: 1pt solid #000; }
    .comparison .theme { break-after: avoid; }
    .comparison .theme th { font-weight: bold; padding-top: 8pt; width: 100%; }
    .comparison .theme .level1 { padding-left: 8pt; }
    .comparison .theme .level2 { padding-left: 16pt; }
    .comparison th + th, .comparison td { padding: 4pt 0 4pt 8pt; width: 50%; }
    .marked { padding-left: 15pt; }
    .marked > .mark { float: left; margin-left: -15pt; width: 15pt; }
    .status { font-weight: bold; }
    .bar { display: block; width: 100%; height: 8pt; margin-top: 2pt; }
    .strip { display: block; height: 9pt; margin-top: 2pt; }
    .results > li { padding-left: 10pt; break-inside: avoid; }
    .results > li::before { content: "–"; float: left; margin-left: -10pt; }
    .results > .reason { padding-left: 0; }
    .results > .reason::before { content: none; }
    .figures th:first-child { width: 28%; }
    .figures th + th, .figures td { text-align: right; padding-right: 26pt; }
    .figures .notes { position: absolute; }
    .change { font-size: 9pt; }
    .entries > li { margin-bottom: 6pt; break-inside: avoid; }
    .threads .year { width: 11mm; text-align: center; padding-right: 0; }
    .course { font-size: 9pt; }
    .legend { break-inside: avoid; }
    .sources > li { padding-left: 24pt; break-inside: avoid; }
    .sources .number { float: left; margin-left: -24pt; }
    .signatures { margin-top: 24pt; break-inside: avoid; }
    .signatures > .date { text-align: right; margin-bottom: 8pt; }
    .signatures > ul { display: flex; }
    .signatures li { flex: 1; text-align: center; }
    .signatures li::after { content: ""; display: block; height: 56pt; margin: 0 15%;
      border-bottom: 1pt dotted #000; }
    .signatures .hint { font-size: 9pt; }
    footer { margin-top: 24pt; font-size: 9pt; border-top: 0.4pt solid #000; }
    @media screen { body { padding: 12mm; } article + article { margin-top: 24mm; } }
    """
}
