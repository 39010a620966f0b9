internal import Interface
internal import PlanModel
internal import Screen

/// The picture of the desk: each panel is given what it shows.
extension Desk {
  /// Paints the visible screen.
  func draw(into buffer: inout Buffer, _ look: Look) {
    if let overlay = screens.top {
      panel(of: overlay, look)?.draw(into: &buffer)
    } else if let screen = yearScreen(look) {
      screen.draw(into: &buffer)
    } else {
      panel(of: .problem(scroll: 0), look)?.draw(into: &buffer)
    }
  }

  /// The year that is browsed; nil where there is no plan.
  func yearScreen(_ look: Look) -> YearScreen? {
    browsing.map { YearScreen($0, of: file, changes: changes, in: frame(look)) }
  }

  private func frame(_ look: Look) -> PanelFrame {
    let title = Title(
      of: browsing?.review.plan, file: file, isSample: isSample, look)
    return PanelFrame(title, answer: foot.answer(in: look), keys: keys, look)
  }

  /// The panel that shows an overlay; nil where there is no plan to show it of.
  func panel(of overlay: Overlay, _ look: Look) -> (any Panel)? {
    let frame = frame(look)
    let width = look.size.columns - 2
    switch overlay {
    case .help(let scroll):
      let text = HelpText(contextOfHelp, look, width: width)
      return TextPanel(overlay, text.lines, scroll: scroll, in: frame)
    case .problem(let scroll):
      let text = ProblemText(problems, in: file, words: look.words, width: width)
      return TextPanel(overlay, text.lines, scroll: scroll, in: frame)
    default: break
    }
    guard let browsing else { return nil }
    let review = browsing.review
    switch overlay {
    case .details(let item, let scroll):
      let text = DetailsText(item, of: review, in: file, look, width: width)
      return TextPanel(overlay, text.lines, scroll: scroll, in: frame)
    case .threads(let cursor):
      let table = browsing.threads ?? ThreadTable(of: review)
      return ThreadsPanel(cursor, in: table, of: review, changes: changes, in: frame)
    case .indicators(let cursor) where cursor.isOpen:
      return IndicatorPanel(cursor, of: review, changes: changes, in: frame)
    case .indicators(let cursor):
      return IndicatorsPanel(cursor, of: review, changes: changes, in: frame)
    case .filter(let index):
      return FilterPanel(index, filter: browsing.filter, of: review, in: frame)
    case .find(let index):
      return FindPanel(index, search: browsing.search, in: review, changes: changes, in: frame)
    case .sources(let ids, let index): return SourcesPanel(ids, index, in: review, in: frame)
    case .print(let cursor): return printPanel(cursor, look)
    case .help, .problem: return nil
    }
  }

  /// The print screen; nil where there is no plan to print.
  func printPanel(_ cursor: PrintPanel.Cursor, _ look: Look) -> PrintPanel? {
    browsing.map {
      let content = PrintContent(
        review: $0.review, year: $0.listing.year.label, desk: printing, file: file,
        notice: foot.notice, frame: frame(look))
      return PrintPanel(cursor, content: content)
    }
  }
}
