internal import Deck
internal import Interface
internal import PlanModel
internal import Screen
internal import Text
internal import Wording

/// The speaker's console: this slide, the next, the notes, the clocks.
struct ConsoleScreen {
  private let console: Console
  private let layout: ConsoleLayout
  private let words: any Words

  init(_ console: Console) {
    self.console = console
    words = console.words
    layout = ConsoleLayout(
      console.size, wall: console.position?.size ?? Size(columns: 80, rows: 24))
  }

  /// The scroll of the notes brought back inside them.
  var settledScroll: Int { text(noteLines).settled }

  private func text(_ notes: [Line]) -> TextScroll {
    TextScroll(count: notes.count, height: layout.notes.height, first: console.scroll)
  }

  func draw(into buffer: inout Buffer) {
    drawHeader(into: &buffer)
    let clocks = ConsoleClocks(console.position, at: console.now, console.look)
    buffer.draw(
      clocks.line(width: layout.clocks.width - 2, isWhole: layout.bigClock == nil), indent: 1,
      in: layout.clocks)
    if let place = layout.bigClock { clocks.draw(into: &buffer, in: place) }
    drawAlerts(into: &buffer)
    if let divider = layout.divider {
      buffer.fill(divider, with: "│", style: Style(.rule))
    }
    if let deck = console.deck {
      drawSlide(of: deck, into: &buffer)
      drawNext(of: deck, into: &buffer)
    }
    drawNotes(into: &buffer)
    console.keyLine.draw(into: &buffer, in: layout.keyLine)
  }

  /// The file that the slides are made from, and the time of day.
  private func drawHeader(into buffer: inout Buffer) {
    let right = Line(console.timeOfDay, .bold) + Line("  \(console.language.rawValue) ")
    buffer.drawRight(right, in: layout.header)
    guard let version = console.version else { return }
    let room = layout.header.width - right.width - 3
    let name = version.name(words)
    let candidates = [
      "\(name) · \(version.facts(words))", "\(name) · \(version.checksum)", version.checksum,
    ]
    let title = candidates.first { $0.displayWidth <= room } ?? ""
    buffer.draw(Line(title), indent: 1, in: layout.header)
  }

  private func drawSlide(of deck: DeckState, into buffer: inout Buffer) {
    let number = deck.slideIndex + 1
    let count = deck.deck.slides.count
    let heading =
      console.position?.frozenSlide == nil
      ? words.consoleSlide(number, of: count) : words.consoleAhead(number, of: count)
    draw(heading: heading, in: layout.slideHeading, into: &buffer)
    if layout.hasPicture {
      let size = Size(columns: layout.slide.width, rows: layout.slide.height)
      buffer.draw(deck.on(size).picture, x: layout.slide.x, y: layout.slide.y)
    } else {
      let lines = StepText(deck, width: layout.slide.width - 3).shown(rows: layout.slide.height)
      draw(lines, in: layout.slide, into: &buffer)
    }
  }

  private func drawNext(of deck: DeckState, into buffer: inout Buffer) {
    guard !deck.isAtEnd else {
      draw(heading: words.consoleNoNext, in: layout.nextHeading, into: &buffer)
      return
    }
    let next = deck.showing(step: deck.step + 1)
    let isSame = next.slideIndex == deck.slideIndex
    let heading =
      isSame
      ? words.consoleNextRow
      : words.consoleNext(next.slideIndex + 1, of: deck.deck.slides.count)
    draw(heading: heading, in: layout.nextHeading, into: &buffer)
    if layout.hasNextPicture {
      let size = Size(columns: layout.next.width, rows: layout.next.height)
      buffer.draw(next.on(size).picture, x: layout.next.x, y: layout.next.y)
      return
    }
    let text = StepText(next, width: layout.next.width - 3)
    draw(isSame ? text.newest : text.lines, in: layout.next, into: &buffer)
  }

  private func draw(heading: String, in area: Rect, into buffer: inout Buffer) {
    buffer.draw(Line(heading.truncated(to: area.width - 2), .bold), indent: 1, in: area)
  }

  /// Lines from the first on; where there is no room for all, an ellipsis says so.
  private func draw(_ lines: [Line], in area: Rect, into buffer: inout Buffer) {
    buffer.draw(lines, indent: 1, in: area)
    guard lines.count > area.height, area.height > 0 else { return }
    buffer.write("…", x: area.maxX - 1, y: area.maxY - 1, style: .bold, in: area)
  }
}

extension ConsoleScreen {
  /// The things that are special now, the most important first; each in as many words as there may
  /// be room for.
  private var alerts: [[String]] {
    var alerts: [[String]] = []
    if !console.isConnected { alerts.append([words.consoleWaiting, words.consoleLost]) }
    if let trouble = console.trouble {
      alerts.append([words.consoleNoPlan(words.message(for: trouble.problem))])
    }
    if console.position?.isBlank == true { alerts.append([words.consoleBlank]) }
    if let slide = console.position?.frozenSlide {
      let frozen = words.consoleFrozen(slide)
      alerts.append(["\(frozen). \(words.consoleFrozenKeys)", frozen])
    }
    let name = console.version?.name(words) ?? ""
    switch console.file {
    case .same: break
    case .changed(let version):
      alerts.append([
        words.consoleChanged(name, version.facts(words)),
        words.consoleChanged(name, version.checksum), words.consoleChanged(name, nil),
      ])
    case .unusable:
      alerts.append([words.consoleUnreadable(name), words.consoleUnreadableShort])
    }
    return alerts
  }

  private func drawAlerts(into buffer: inout Buffer) {
    let alerts = self.alerts
    for (index, area) in [layout.alert, layout.secondAlert].enumerated() where !area.isEmpty {
      buffer.drawRule(in: area)
      guard alerts.indices.contains(index) else { continue }
      let room = area.width - 6
      let text =
        alerts[index].first { $0.displayWidth <= room }
        ?? alerts[index].last?.truncated(to: room) ?? ""
      buffer.draw(
        Line(" ") + Line(console.glyphs.alert, Style(.vermillion, .bold))
          + Line(" \(text) ", .bold),
        in: area)
    }
  }

  private var noteLines: [Line] {
    let width = layout.notes.width - 2
    let notes = console.notes?.notes ?? []
    guard !notes.isEmpty else { return [Line(words.consoleNoNotes)] }
    let gap = layout.notes.height >= 6 ? [Line()] : []
    var lines: [Line] = []
    for (index, note) in notes.enumerated() {
      // Several notes about one thing stand under one heading.
      if index == 0 || notes[index - 1].about != note.about {
        lines += (index == 0 ? [] : gap) + [Line(note.about.truncated(to: width), .bold)]
      }
      lines += Line.wrapped(note.text, width: width)
    }
    return lines
  }

  private func drawNotes(into buffer: inout Buffer) {
    buffer.drawRule(in: layout.notesHeading)
    buffer.draw(Line(" \(words.consoleNotes) ", .bold), in: layout.notesHeading)
    guard console.deck != nil else { return }
    let lines = noteLines
    text(lines).draw(lines, indent: 1, into: &buffer, in: layout.notes)
    if let position = text(lines).position {
      buffer.drawRight(Line(" \(position) "), in: layout.notesHeading)
    }
  }
}
