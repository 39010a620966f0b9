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

  /// The extent of the clock in big digits, with its margin.
  static let panel = Size(columns: 50, rows: 9)

  /// The line, with as much as there is room for; not whole where the big clock says the rest.
  func line(width: Int, isWhole: Bool = true) -> Line {
    var pieces = isWhole ? self.pieces : onSlide.map { [$0] } ?? Array(self.pieces.prefix(1))
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
      pieces.append(timeLeft(of: minutes, Self.seconds(reading)))
    }
    if let onSlide { pieces.append(onSlide) }
    return pieces
  }

  private var onSlide: Line? {
    guard let position, position.clock.hasBegun else { return nil }
    let time = max(.zero, position.clock.reading(at: now) - position.slideStart)
    return value(look.words.consoleOnSlide, Self.text(time))
  }

  /// Draws the time gone in big digits, what is left, and a bar of both.
  func draw(into buffer: inout Buffer, in area: Rect) {
    guard let position else { return }
    var rest = Rect(x: area.x + 3, y: area.y, width: area.width - 5, height: area.height)
    let reading = position.clock.reading(at: now)
    let gone = Self.seconds(reading)
    let label = Line(look.words.consoleElapsed, .dim)
    let paused = Line(" \(look.words.consolePaused) ", .reverse)
    buffer.draw(position.clock.isPaused ? label + Line("  ") + paused : label, in: rest.takeTop(1))
    let digits = rest.takeTop(5)
    if let big = BigLines([Self.text(reading)], width: rest.width, height: 5, glyphs: look.glyphs) {
      big.draw(into: &buffer, in: digits)
    } else {
      buffer.draw(Line(Self.text(reading), .bold), row: 2, in: digits)
    }
    _ = rest.takeTop(1)
    guard let minutes = position.minutes else { return }
    buffer.draw(timeLeft(of: minutes, gone), in: rest.takeTop(1))
    let bar = rest.takeTop(1)
    let total = max(1, minutes * 60)
    buffer.fill(bar, style: Style(on: .hollow))
    var filled = bar
    filled.width = min(bar.width, bar.width * gone / total)
    // Without grounds the whole is told from what is gone of it by dots.
    if !look.hasHues { buffer.fill(bar, with: look.glyphs.silence, style: Style(.faint)) }
    buffer.fill(filled, style: Style(on: gone > total ? .orange : .bar))
  }

  /// What is left of the minutes, or by how much they are over.
  private func timeLeft(of minutes: Int, _ gone: Int) -> Line {
    let left = minutes * 60 - gone
    return left >= 0
      ? value(look.words.consoleLeft, Self.text(.seconds(left)))
      : Line(look.glyphs.alert, Style(.vermillion, .bold)) + Line(" ")
        + value(look.words.consoleOver, "+" + Self.text(.seconds(-left)))
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
