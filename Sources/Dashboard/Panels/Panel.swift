internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// A screen on top of the year: a value that has all that it shows, moves, and draws itself into a
/// buffer.
protocol Panel {
  /// The overlay after a command; one that the panel does not know changes nothing.
  func moved(by command: Command) -> Overlay

  /// The overlay after a click; nil where nothing stands that can be chosen.
  func hit(x: Int, y: Int) -> Overlay?

  /// The overlay with its choice and its scroll inside what there is.
  var settled: Overlay { get }

  /// Paints the whole screen.
  func draw(into buffer: inout Buffer)
}

extension Panel {
  func hit(x: Int, y: Int) -> Overlay? { nil }
}

/// The frame of every screen on top of the year: the header, the key line, and the room between them;
/// or, with rules, the body between those.
struct PanelFrame {
  let title: Title
  let look: Look
  /// The rows between the rules.
  let body: Rect
  /// The rows between the header and the key line, without the air below the header.
  let room: Rect

  private let answer: String?
  private let keys: KeyTable<Command>
  private let top: Rect
  private let rules: [Rect]
  private let foot: Rect

  /// A frame.
  ///
  /// - Parameters:
  ///   - title: the title of the dashboard.
  ///   - answer: the words at the foot in the place of the keys.
  ///   - keys: the keys that stand there.
  ///   - look: the look of the screen.
  init(_ title: Title, answer: String?, keys: KeyTable<Command>, _ look: Look) {
    self.title = title
    self.answer = answer
    self.keys = keys
    self.look = look
    var rest = Rect(look.size)
    top = rest.takeTop(1)
    foot = rest.takeBottom(1)
    var room = rest
    if look.size.rows >= 30 { _ = room.takeTop(1) }
    self.room = room
    rules = [rest.takeTop(1), rest.takeBottom(1)]
    body = rest
  }

  /// The first row of the screen, with as much of the title as there is room for.
  var header: Header {
    let room = Header.room(in: look.size.columns, language: look.language)
    return Header(title.text(width: room), language: look.language)
  }

  /// The last row of the screen.
  var keyLine: KeyLine<Command> {
    KeyLine(answer, keys: keys, words: look.words)
  }

  /// Draws the header, with the name of the screen beside whose plan it is, and the key line.
  func drawHead(_ name: String, into buffer: inout Buffer) {
    let language = Line(look.language.rawValue + " ", .dim)
    buffer.draw(title.line(over: name, width: top.width - language.width - 3), indent: 1, in: top)
    buffer.drawRight(language, in: top)
    keyLine.draw(into: &buffer, in: foot)
  }

  /// Draws the frame; a position such as "3/12" stands in the lower rule.
  func draw(position: String? = nil, into buffer: inout Buffer) {
    header.draw(into: &buffer, in: top)
    for rule in rules { buffer.drawRule(in: rule) }
    if let position, let rule = rules.last { buffer.drawRight(Line(" \(position) "), in: rule) }
    keyLine.draw(into: &buffer, in: foot)
  }
}

/// The title of every screen: whose plan it is, and that it is the sample.
struct Title {
  private let name: String?
  /// The organisation's name in full, where `name` is a shorter one.
  private let full: String?
  private let sample: String?
  private let file: String

  /// The title of a plan, or of a file that could not be read as one.
  init(of plan: Plan?, file: String, isSample: Bool, _ look: Look) {
    name = (plan?.short ?? plan?.organisation)?[look.language]
    full = plan?.short.flatMap { _ in plan?.organisation?[look.language] }
    sample = isSample ? look.words.samplePlan : nil
    self.file = file
  }

  /// The columns that must be there: those of the mark of the sample.
  var leastWidth: Int { sample?.displayWidth ?? 0 }

  /// The part of the title that fits a width: "VUFO · sample plan".
  func text(width: Int) -> String {
    guard let name else { return (sample ?? file).truncated(to: width) }
    guard let sample else { return name.truncated(to: width) }
    let room = width - sample.displayWidth - 3
    return room >= 3 ? "\(name.truncated(to: room)) · \(sample)" : sample.truncated(to: width)
  }

  /// The columns of the title beside something else in its row, in a screen of a width.
  func width(in columns: Int) -> Int {
    min(line(width: max(12, columns / 4), isLong: false).width, columns)
  }

  /// The title of a screen that has a name: whose plan it is filled, then the name, and the mark of the
  /// sample; the name yields first.
  func line(over screen: String, width: Int) -> Line {
    let mark = sample.map { " · \($0)" } ?? ""
    let behind = "  " + screen + mark
    let room = width - behind.displayWidth
    guard let name, room >= 8 || room >= name.displayWidth + 2 else {
      let full = Line(screen + mark, .bold)
      return full.width <= width ? full : Line(sample ?? screen, .bold).truncated(to: width)
    }
    return chip(name, width: room) + Line(behind, .bold)
  }

  /// A name as a filled label.
  private func chip(_ name: String, width: Int) -> Line {
    Line(" \(name.truncated(to: max(1, width - 2))) ", Style(.onFill, .bold, on: .accent))
  }

  /// The title with the name filled, then the full one where it is to stand there, and the mark of
  /// the sample.
  func line(width: Int, isLong: Bool) -> Line {
    guard let name, full != nil || !isLong else { return Line(text(width: width), .bold) }
    let chip = chip(name, width: width)
    let room = width - chip.width - 2
    if let sample {
      let rest = room - sample.displayWidth - 3
      if isLong, let full, rest >= 3 {
        return chip + Line("  \(full.truncated(to: rest)) · \(sample)", .bold)
      }
      return room >= sample.displayWidth
        ? chip + Line("  " + sample, .bold) : Line(sample.truncated(to: width), .bold)
    }
    guard isLong, let full else { return chip }
    return chip + Line("  " + full.truncated(to: max(1, room)), .bold)
  }
}

extension Buffer {
  /// Raises a row of a list, or marks it as the chosen one, with a sign at its left end where grounds
  /// would not be seen.
  mutating func markRow(isChosen: Bool, isRaised: Bool, _ look: Look, in row: Rect) {
    if isChosen {
      if look.hasHues, !look.glyphs.isASCII {
        fill(
          Rect(x: row.x, y: row.y, width: 1, height: row.height), style: Style(.onFill, on: .accent)
        )
      } else {
        draw(Line(look.glyphs.pointer, .bold), in: row)
      }
    }
    guard look.hasHues, isChosen || isRaised else { return }
    lay(isChosen ? .band : .card, under: row)
  }
}

extension Look {
  /// The things said of a review on a screen that looks like this.
  func saying(of review: Review) -> Saying {
    Saying(of: review, in: words, arrow: glyphs.arrow)
  }
}
