/// What lies over a slide; of several things the topmost is seen, and goes first.
struct SlideCover: Hashable, Sendable {
  /// What lies over a slide because of one of its rows.
  enum Focus: Hashable, Sendable {
    /// The row alone.
    case row
    /// Its figure, big.
    case figure
  }

  /// The row or the figure, lowest of all.
  var focus: Focus?
  /// Whether nothing is shown.
  var isBlank = false
  /// The chosen slide, while all slides are shown.
  var overview: Int?
  /// The first line of the help, while it is shown.
  var help: Int?

  /// What a console is told.
  var told: MeetingPosition.Cover? {
    if help != nil { return .help }
    if let overview { return .slides(chosen: overview) }
    switch focus {
    case .row: return .row
    case .figure: return .figure
    case nil: return nil
    }
  }

  /// Whether the row is to be seen, alone or on its slide.
  var isOfRow: Bool { help == nil && overview == nil && !isBlank }

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
  /// - Returns: whether it meant anything; if not, the step is the deck's, and no row has the focus.
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
