internal import CPangoCairo

extension PDFBinding {
  /// What an object says that a document has once.
  ///
  /// - Parameters:
  ///   - root: which of them.
  ///   - metadata: what viewers show of the document.
  ///   - titles: the numbers of the entries of the table of contents.
  /// - Returns: its dictionary.
  func content(of root: Root, _ metadata: Metadata, _ titles: [Int]) -> String {
    switch root {
    case .catalogue: catalogue(metadata)
    case .information: information(metadata)
    case .pages:
      "<< /Type /Pages\n   /Kids \(branches.pageNodes.references)\n   /Count \(branches.pageCount)\n>>"
    case .structure:
      """
      << /Type /StructTreeRoot
         /ParentTree \(Root.parents.reference)
         /K [ \(Root.document.reference) ]
      >>
      """
    case .parents: "<< /Kids \(branches.parents.references) >>"
    case .document:
      """
      << /Type /StructElem
         /S /\(StructureTag.document.rawValue)
         /P \(Root.structure.reference)
         /K \(branches.elements.references)
      >>
      """
    case .destinations: "<< /Kids \(branches.destinations.references) >>"
    case .contents:
      "<< /Type /Outlines\(ends(of: titles))\n   /Count \(titles.count)\n>>"
    }
  }

  /// An entry of the table of contents.
  func title(_ place: Int, among titles: [Int]) -> String {
    let title = branches.titles[place]
    var text = "<< /Title \(PDFText.literal(title.text))\n   /Parent \(Root.contents.reference)\n"
    if place > 0 { text += "   /Prev \(titles[place - 1]) 0 R\n" }
    if place + 1 < titles.count { text += "   /Next \(titles[place + 1]) 0 R\n" }
    return text + "   /Dest \(destination(title.page, x: 0, y: 0))\n>>"
  }

  /// A place on a page, counted from the left and from above.
  func destination(_ page: Int, x: Points, y: Points) -> String {
    "[\(page) 0 R /XYZ \(Int(x)) \(sheet.height - Points(Int(y))) 0]"
  }

  private func catalogue(_ metadata: Metadata) -> String {
    var text = "<< /Type /Catalog\n   /Pages \(Root.pages.reference)\n"
    text += "   /StructTreeRoot \(Root.structure.reference)\n   /MarkInfo << /Marked true >>\n"
    if !branches.titles.isEmpty { text += "   /Outlines \(Root.contents.reference)\n" }
    if !branches.destinations.isEmpty {
      text += "   /Names << /Dests \(Root.destinations.reference) >>\n"
    }
    text += "   /Lang (\(metadata.language))\n"
    return text + "   /ViewerPreferences << /DisplayDocTitle true >>\n>>"
  }

  private func information(_ metadata: Metadata) -> String {
    var text = "<< /Producer (cairo \(String(cString: cairo_version_string())))\n"
    text += "   /Title \(PDFText.literal(metadata.title))\n"
    if let author = metadata.author { text += "   /Author \(PDFText.literal(author))\n" }
    text += "   /Subject \(PDFText.literal(metadata.subject))\n"
    text += "   /Creator \(PDFText.literal(metadata.creator))\n"
    return text + "   /CreationDate (\(PDFText.date(metadata.created)))\n>>"
  }

  private func ends(of titles: [Int]) -> String {
    guard let first = titles.first, let last = titles.last else { return "" }
    return "\n   /First \(first) 0 R\n   /Last \(last) 0 R"
  }
}

extension PDFBinding.Root {
  var reference: String { "\(rawValue) 0 R" }
}

extension [Int] {
  /// The objects of these numbers.
  fileprivate var references: String { "[ " + map { "\($0) 0 R " }.joined() + "]" }
}
