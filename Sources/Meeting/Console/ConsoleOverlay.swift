internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// A text over the whole console, from a line on.
enum ConsoleOverlay: Hashable, Sendable {
  case help(scroll: Int)
  /// The reason why the changed file cannot be used.
  case problem(scroll: Int)

  var scroll: Int {
    switch self {
    case .help(let scroll), .problem(let scroll): scroll
    }
  }

  /// The overlay from another line on.
  func scrolled(to scroll: Int) -> ConsoleOverlay {
    switch self {
    case .help: .help(scroll: scroll)
    case .problem: .problem(scroll: scroll)
    }
  }
}

/// A text over the whole console: the keys, or why the changed file cannot be used.
struct OverlayScreen {
  private let overlay: ConsoleOverlay
  /// The name of the plan's file.
  private let name: String
  private let news: PlanNews
  private let look: Look
  private let title: Rect
  private let body: Rect
  private let keyLine: Rect

  init(_ overlay: ConsoleOverlay, about name: String, _ news: PlanNews, _ look: Look) {
    self.overlay = overlay
    self.name = name
    self.news = news
    self.look = look
    var rest = Rect(look.size)
    title = rest.takeTop(1)
    keyLine = rest.takeBottom(1)
    body = rest
  }

  /// The overlay with its scroll inside what there is.
  var settled: ConsoleOverlay {
    overlay.scrolled(to: text(lines).settled)
  }

  private func text(_ lines: [Line]) -> TextScroll {
    TextScroll(count: lines.count, height: body.height, first: overlay.scroll)
  }

  func draw(with foot: KeyLine<ConsoleCommand>, into buffer: inout Buffer) {
    let lines = lines
    let heading =
      switch overlay {
      case .help: look.words.helpTitle
      case .problem: look.words.cannotRead(name)
      }
    buffer.drawRule(in: title)
    buffer.draw(Line(" \(heading.truncated(to: title.width - 12)) ", .bold), in: title)
    if let position = text(lines).position {
      buffer.drawRight(Line(" \(position) "), in: title)
    }
    text(lines).draw(lines, indent: 1, into: &buffer, in: body)
    foot.draw(into: &buffer, in: keyLine)
  }

  private var lines: [Line] {
    switch overlay {
    case .help: ConsoleCommand.keys.help(look.words, width: body.width - 2, least: 25)
    case .problem: problems
    }
  }

  private var problems: [Line] {
    guard case .unusable(let diagnostics) = news else { return [] }
    let width = body.width - 2
    return diagnostics.flatMap { diagnostic in
      DiagnosticText(diagnostic, in: name, words: look.words, width: width).lines + [Line()]
    }
  }
}
