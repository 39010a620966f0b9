import Interface
import Screen
import Testing

@testable import Dashboard

extension KeyExpectation {
  /// The expectation of each command; a row of the key table without one fails.
  static let all: [Command: KeyExpectation] = [
    .nextYear: turns(to: [
      .year: "set for 2025", .details: "Objective · 2025", .threads: "2025: ", .indicators: " 2/17",
      .indicator: " 2/17",
    ]),
    .previousYear: turns(
      before: [.details: "Right", .threads: "Right", .indicators: "Right", .indicator: "Right"],
      to: [
        .year: "of 2023 ─", .details: "Objective · 2024", .threads: "2024: ", .indicators: " 1/17",
        .indicator: " 1/17",
      ]),
    .goToYear: KeyExpectation { before, after, key in
      after.line(-1) == " Go to year \(key.name)…" && after.line(2) == before.line(2)
    },
    .rowDown: moves { from, to, _ in to == from + 1 },
    .rowUp: moves(before: "Down Down") { from, to, _ in to == from - 1 },
    .pageDown: moves { from, to, last in to > from + 1 || to == last },
    .pageUp: moves(before: "PageDown PageDown") { from, to, _ in to < from - 1 || to == 0 },
    .first: moves(before: "Down Down") { _, to, _ in to == 0 }.after("PageDown", on: .print),
    .last: moves { _, to, last in to == last },
    .otherPanel: KeyExpectation { before, after, _ in
      before.pointed?.hasPrefix("→ Hold the 7th") == true
        && after.pointed?.hasPrefix("Positive results") == true
    },
    // The sample has no long year: nothing folds. `FoldStories` has those that do.
    .fold: KeyExpectation { before, after, _ in before.text == after.text },
    .details: opens(.details),
    .choose: KeyExpectation(effects: nil) { before, after, _ in
      let acts = [.print, .sources].contains(before.state.context)
      guard acts || after.effects.isEmpty else { return false }
      return switch before.state.context {
      case .print: after.effects.map(\.isPrint) == [true] && before.text == after.text
      case .filter: !before.shows("[x]") && after.shows("[x]")
      case .indicators: after.state.context == .indicator
      case .sources: after.state.context == .year && after.effects.map(\.isOpen) == [true]
      default: after.state.context == .year
      }
    },
    .back: KeyExpectation(before: [.year: "F3 c o n Enter"]) { before, after, _ in
      let wanted = before.state.context == .indicator ? Context.indicators : .year
      return after.state.context == wanted && before.screen() != after.screen()
    },
    .present: KeyExpectation { _, after, _ in after.state.isPresenting },
    .threads: opens(.threads),
    .indicators: opens(.indicators),
    .find: opens(.find),
    .filter: opens(.filter),
    .clearFilter: turns(
      before: [.year: "F8 Enter Escape", .filter: "Enter"],
      to: [.year: " 1/18 ", .filter: "[ ] Con"]),
    .nextHit: KeyExpectation(before: [.year: "F3 d e l e g Enter"]) { before, after, _ in
      before.text != after.text && after.pointed?.lowercased().contains("deleg") == true
    },
    .previousHit: KeyExpectation(before: [.year: "F3 d e l e g Enter C-n"]) { before, after, _ in
      before.text != after.text && after.pointed?.lowercased().contains("deleg") == true
    },
    .print: opens(.print),
    .nextValue: turns(to: [.print: "◄2025►"]),
    .previousValue: turns(to: [.print: "◄2023►"]),
    .openSource: opens(.sources),
    .edit: KeyExpectation(effects: nil) { before, after, _ in
      let line = before.state.context == .problem ? 11 : before.firstObjectiveLine
      return after.effects == [.edit(line: line)] && before.text == after.text
    },
    .help: KeyExpectation { before, after, _ in
      before.shows(" KEYS") ? after.state.context == .year : after.shows(" KEYS")
    },
    .language: KeyExpectation { before, after, _ in
      before.line(0).hasSuffix(" en") && after.line(0).hasSuffix(" vi")
    },
    .background: KeyExpectation { before, after, _ in
      before.state.background == .dark && after.state.background == .light
        && before.text == after.text
    },
    .reload: asks(.reload),
    .redraw: asks(.repaint),
    .suspend: asks(.suspend),
    .quit: asks(.quit),
  ]
}
