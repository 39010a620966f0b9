internal import Deck
internal import Interface
internal import Screen
internal import Text
internal import Wording

/// All that lies over a slide; of several things the topmost is seen, and goes first.
struct SlideCover: Hashable, Sendable {
  /// A cover that shows one of the slide's rows.
  enum Focus: Hashable, Sendable {
    /// The row alone.
    case row
    /// Its figure, big.
    case figure
  }

  /// The row or the figure, lowest of all.
  private(set) var focus: Focus?
  /// True if nothing is shown.
  private(set) var isBlank = false
  /// The chosen slide, while all slides are shown.
  private(set) var overview: Int?
  /// The first line of the help, while it is shown.
  private(set) var help: Int?

  /// The cover that a console is told.
  var told: MeetingPosition.Cover? {
    if help != nil { return .help }
    if let overview { return .slides(chosen: overview) }
    switch focus {
    case .row: return .row
    case .figure: return .figure
    case nil: return nil
    }
  }

  /// True if the row is to be seen, alone or on its slide.
  var isOfRow: Bool { help == nil && overview == nil && !isBlank }

  /// Shows the row or its figure, or no longer.
  mutating func toggle(_ wanted: Focus) { focus = focus == wanted ? nil : wanted }

  /// Shows the slide and not one of its rows.
  mutating func dropFocus() { focus = nil }

  /// Shows nothing, or what lies beneath.
  mutating func blank(_ isBlank: Bool) { self.isBlank = isBlank }

  /// Shows all slides, with one of them chosen, or no longer.
  mutating func toggleOverview(choosing slide: Int) { overview = overview == nil ? slide : nil }

  /// Shows the help from its first line on, or no longer.
  mutating func toggleHelp() { help = help == nil ? 0 : nil }

  /// Brings choice and scroll back inside what there is.
  ///
  /// - Parameters:
  ///   - slides: the number of slides.
  ///   - text: the lines of the help on this wall.
  mutating func settle(slides: Int, _ text: DeckHelp) {
    overview = overview.map { min(max(0, $0), slides - 1) }
    help = help.map(text.settled)
  }

  /// Closes what lies on top.
  ///
  /// - Returns: whether there was anything.
  mutating func close() -> Bool {
    if help != nil {
      help = nil
    } else if overview != nil {
      overview = nil
    } else if isBlank {
      isBlank = false
    } else if focus != nil {
      focus = nil
    } else {
      return false
    }
    return true
  }

  /// Does what a step key means here: moves in a text or a list, or brings a blank screen back.
  ///
  /// - Returns: whether it meant anything; if not, the step is the deck's, and no row has the
  ///   focus.
  mutating func take(step: Int) -> Bool {
    if let line = help {
      help = line + step
    } else if let chosen = overview {
      overview = chosen + step
    } else if isBlank {
      isBlank = false
    } else {
      focus = nil
      return false
    }
    return true
  }
}

extension SlideCover {
  /// A cover as a presenter tells it.
  init(_ told: MeetingPosition.Cover?) {
    switch told {
    case .row: focus = .row
    case .figure: focus = .figure
    case .slides(let chosen): overview = chosen
    case .help: help = 0
    case nil: break
    }
  }
}

/// The deck's key table as a screen.
struct DeckHelp {
  private let frame: SlideFrame

  init(in frame: SlideFrame) {
    self.frame = frame
  }

  private var area: Rect { frame.layout.picture }

  private var lines: [Line] {
    MeetingCommand.keys.help(frame.look.words, width: area.width, least: 24)
  }

  private func text(from line: Int) -> TextScroll {
    TextScroll(count: lines.count, height: area.height, first: line)
  }

  /// A scroll brought back inside the text.
  func settled(_ scroll: Int) -> Int { text(from: scroll).settled }

  func draw(scroll: Int, into buffer: inout Buffer) {
    frame.drawTitle(frame.look.words.helpTitle, into: &buffer)
    text(from: scroll).draw(lines, into: &buffer, in: area)
    frame.drawFoot(number: nil, into: &buffer)
  }
}
