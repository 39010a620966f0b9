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
