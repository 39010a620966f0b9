internal import PlanFile
internal import PlanModel
internal import Summary

/// The printed page of a plan that is made up, as text at any width and as HTML.
enum PageTarget: FuzzTarget {
  static let name = "page"

  static func faults(_ bytes: [UInt8]) -> [String] {
    var choices = Choices(bytes)
    let columns = choices.number(in: 30...150)
    let isASCII = choices.isOne(in: 4)
    let language = choices.pick([PageLanguage.one(.en), .one(.vi), .both])
    let isEveryYear = choices.isOne(in: 2)
    let paper = choices.pick([Paper.a4, .letter])
    let text = PlanWriter.plan(&choices)
    guard let plan = PlanFile.read(Array(text.utf8)).plan else { return [] }
    let review = Review(of: plan)
    var years = review.years.map(\.label)
    if !isEveryYear { years = Array(years.suffix(1)) }
    let document = PageOptions.document(of: review, years, language, paper: paper)
    let page = TextPage(document, columns: columns, ascii: isASCII).text
    var faults = Property.isPage(page, of: document, columns: max(columns, TextPage.leastColumns))
    if TextPage(document, columns: columns, ascii: isASCII).text != page {
      faults.append("drawing twice differs")
    }
    let html = HTMLPage(document).text
    faults += Property.isHTML(html)
    if HTMLPage(document).text != html { faults.append("drawing twice differs") }
    if page.contains(PlanWriter.secret) || html.contains(PlanWriter.secret) {
      faults.append("a speaker's note is printed")
    }
    return faults.map { "\($0)\n\(text)" }
  }
}
