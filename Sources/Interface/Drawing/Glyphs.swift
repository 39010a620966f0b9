package import PlanModel
package import Screen
internal import Wording

/// The drawing characters: those of Unicode, or ASCII for terminals and fonts that have no others.
public struct Glyphs: Hashable, Sendable {
  /// True if only ASCII is drawn; the plan's own letters stay as they are.
  public let isASCII: Bool

  /// The drawing characters of Unicode.
  public static let unicode = Glyphs(isASCII: false)
  /// The drawing characters of ASCII.
  public static let ascii = Glyphs(isASCII: true)

  /// The mark of a status, one column wide, or three in ASCII.
  package func mark(of status: Status) -> String {
    guard isASCII else { return status.mark }
    return status.asciiMark.count < markWidth ? status.asciiMark + " " : status.asciiMark
  }

  /// The columns of every mark.
  package var markWidth: Int { isASCII ? 3 : 1 }

  /// The arrow in "postponed → 2025".
  package var arrow: String { isASCII ? "->" : "→" }

  /// The sign before the chosen entry.
  package var pointer: String { isASCII ? ">" : "►" }

  /// The sign before an item that has no mark of its own.
  package var bullet: String { isASCII ? "*" : "•" }

  /// The sign before what must not be overlooked.
  package var alert: String { isASCII ? "!" : "■" }

  /// Eighths of a filled cell, from one eighth to the whole.
  package var eighths: [Character] {
    isASCII ? ["#"] : ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  }

  /// A cell that may or may not be filled.
  package var shade: Character { isASCII ? ":" : "▒" }

  /// The open end of a bar: "over".
  package var openEnd: Character { isASCII ? ">" : "►" }

  /// The open end of a bar below zero: "under -5".
  package var openStart: Character { isASCII ? "<" : "←" }

  /// The dot that fills what nobody reported.
  package var silence: Character { isASCII ? "." : "·" }

  /// The target's tick on a bar.
  package var tick: Character { "│" }
}

extension Status {
  /// The hue of the status's mark.
  package var ink: Ink {
    switch self {
    case .achieved: .green
    case .partlyAchieved: .gold
    case .inProgress: .cyan
    case .reported: .sky
    case .undetermined: .violet
    case .notAchieved: .vermillion
    case .postponed: .orange
    case .cancelled: .grey
    case .planned: .silver
    case .notReported: .magenta
    }
  }

  /// The ground of the status's chip and of its part of a ribbon: silence, and what is only planned,
  /// has no colour.
  package var ground: Ground {
    switch self {
    case .achieved: .green
    case .partlyAchieved: .gold
    case .inProgress: .cyan
    case .reported: .sky
    case .undetermined: .violet
    case .notAchieved: .vermillion
    case .postponed: .orange
    case .cancelled: .grey
    case .planned, .notReported: .hollow
    }
  }
}

extension Buffer {
  /// Replaces drawing characters by ASCII ones of the same width; other letters stay.
  package mutating func useASCII() {
    replaceCharacters { character in
      guard !character.isASCII else { return nil }
      return Self.asciiDrawing[character]
    }
  }

  private static let asciiDrawing: [Character: Character] = [
    "│": "|", "─": "-", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┼": "+",
    "┬": "+", "┴": "+", "·": "|", "…": "~", "→": ">", "←": "<",
    "↑": "^", "↓": "v", "►": ">", "▌": "]", "▐": "[", "–": "-", "—": "-", "“": "\"", "”": "\"",
    "’": "'", "‘": "'", "×": "x", "≥": ">",
  ]
}
