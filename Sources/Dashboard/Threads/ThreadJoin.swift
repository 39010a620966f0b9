internal import Interface
internal import PlanModel
internal import Screen
internal import Wording

/// The way of an objective from one of its years to the next: an arrow where it was put off, a line
/// where it was set again. What the plan states is a whole line, what follows from it is dotted.
enum ThreadJoin: CaseIterable {
  case stated, inferred, setAgain

  init(_ passage: PlanModel.Thread.Passage) {
    self =
      switch passage {
      case .statedSlip: .stated
      case .inferredSlip: .inferred
      case .setAgain: .setAgain
      }
  }

  /// The join drawn over as many columns.
  func line(width: Int, _ glyphs: Glyphs) -> Line {
    let length = max(0, width - 1)
    return switch self {
    case .stated: Line(String(repeating: "─", count: length) + "→", Style(.orange, .bold))
    case .inferred:
      Line(String(repeating: glyphs.silence, count: length) + "→", Style(.orange, .bold))
    case .setAgain: Line(String(repeating: "─", count: max(0, width)), Style(.faint))
    }
  }

  /// What it says.
  func name(in words: any Words) -> String {
    switch self {
    case .stated: words.slipStated
    case .inferred: words.slipInferred
    case .setAgain: words.setAgain
    }
  }
}

extension ThreadTable.Track {
  /// The join that begins at one of the objective's years; nil where it ends there, and within a term.
  func join(after item: ItemID) -> ThreadJoin? {
    (thread?.steps.first { $0.item == item }?.passage).map(ThreadJoin.init)
  }

  /// The index of the objective's next year; nil where the plan does not have it.
  func year(after item: ItemID) -> Int? {
    items.first { $0.yearIndex > item.yearIndex }?.yearIndex
  }
}

extension Status {
  /// The ground of the status as a cell, blank but for brackets at either end where nothing else shows
  /// that it is hollow.
  func cell(width: Int, _ look: Look) -> Line {
    let style = Style(.onFill, .bold, on: ground)
    let blanks = String(repeating: " ", count: max(0, width - 2))
    let isBracketed = !look.hasHues && !look.glyphs.isASCII && ground == .hollow
    return Line(isBracketed ? "[\(blanks)]" : " \(blanks) ", style)
  }
}
