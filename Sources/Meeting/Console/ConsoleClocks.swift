internal import Interface
internal import Screen
internal import Wording

/// The clocks of a meeting in one line: how long it lasts, what is left, how long this slide.
///
///     elapsed 12:31 · left 17:29 · slide 01:12
///     elapsed 48:12 · ■ over +03:12
struct ConsoleClocks {
  private let position: MeetingPosition?
  private let now: Duration
  private let look: Look

  init(_ position: MeetingPosition?, at now: Duration, _ look: Look) {
    self.position = position
    self.now = now
    self.look = look
  }

  /// The line, with as much as there is room for.
  func line(width: Int) -> Line {
    var pieces = self.pieces
    func joined() -> Line {
      pieces.dropFirst().reduce(pieces.first ?? Line()) { $0 + Line(" · ") + $1 }
    }
    while pieces.count > 1, joined().width > width { pieces.removeLast() }
    return joined()
  }

  private var pieces: [Line] {
    guard let position else { return [] }
    let words = look.words
    let reading = position.clock.reading(at: now)
    var pieces: [Line] = []
    if position.clock.hasBegun {
      var elapsed = value(words.consoleElapsed, Self.text(reading))
      if position.clock.isPaused {
        elapsed = elapsed + Line(" ") + Line(" \(words.consolePaused) ", .reverse)
      }
      pieces.append(elapsed)
    } else {
      pieces.append(Line(words.consoleNotBegun))
    }
    if let minutes = position.minutes {
      let left = minutes * 60 - Self.seconds(reading)
      pieces.append(
        left >= 0
          ? value(words.consoleLeft, Self.text(.seconds(left)))
          : Line(look.glyphs.alert, Style(.vermillion, .bold)) + Line(" ")
            + value(words.consoleOver, "+" + Self.text(.seconds(-left))))
    }
    if position.clock.hasBegun {
      let onSlide = max(.zero, reading - position.slideStart)
      pieces.append(value(words.consoleOnSlide, Self.text(onSlide)))
    }
    return pieces
  }

  private func value(_ label: String, _ time: String) -> Line {
    Line(label + " ") + Line(time, .bold)
  }

  /// Whole seconds that have passed.
  private static func seconds(_ duration: Duration) -> Int { Int(duration.components.seconds) }

  /// A time as clocks show it: `12:31`, `1:02:31`.
  static func text(_ duration: Duration) -> String {
    let seconds = max(0, seconds(duration))
    let pair = [seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (seconds >= 3600 ? ["\(seconds / 3600)"] + pair : pair).joined(separator: ":")
  }
}
