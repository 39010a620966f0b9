import Interface
import PlanModel
import Screen
import Testing

@testable import Dashboard

/// How a reader gets to a place on the other screens.
extension Story {
  /// Presses the keys of a text, one by one, combining marks by themselves as an input method sends
  /// them.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { send(.key(.character(Character(scalar)))) }
  }

  /// Shows an indicator alone, found by walking to the right.
  mutating func show(indicator: String) throws {
    press("F7")
    let series = try #require(state.review?.series)
    let place = series.firstIndex { $0.indicator.id == indicator }
    for _ in series { press("Left") }
    for _ in 0..<(try #require(place, "no indicator \(indicator)")) { press("Right") }
    press("Enter")
  }

  /// Walks to an objective in the table of threads.
  mutating func show(thread id: String) throws {
    press("F6 Home")
    let rows = try #require(state.threads?.tracks)
    let place = rows.firstIndex { track in
      track.items.contains { item in
        state.review?.years[item.yearIndex].plan.objectives[item.index].id == id
      }
    }
    for _ in 0..<(try #require(place, "no objective \(id)")) { press("Down") }
  }

  /// Checks the box of something to filter by, in an open choice of them.
  mutating func filter(by choice: FilterChoice) throws {
    press("Home")
    let place = state.review.flatMap { FilterChoice.all(in: $0.plan).firstIndex(of: choice) }
    for _ in 0..<(try #require(place, "nothing to filter by \(choice)")) { press("Down") }
    press("Enter")
  }

  /// What stands behind the pointer of a screen on top of the year, on one line.
  var chosenLine: String? {
    let isThreads = state.context == .threads
    let rows = screen().markedRows(isThreads: isThreads, state.glyphs)
    guard rows.count == 1, let y = rows.first else { return nil }
    guard isThreads else { return line(y) }
    // Inside the border the mark may be a cell without a sign.
    return "►" + String(line(y).dropFirst(2).dropLast().reversed().drop { $0 == " " }.reversed())
  }
}
