import Dashboard
import Interface
import PlanModel
import Screen
import Testing

@testable import Dashboard

/// The key table, row by row: each key of each row does on each of its screens what it is for.
@Suite("The key table")
struct ScreenKeysTests {
  @Test("Each key does what its row says", arguments: ScreenKeys.all.indices)
  func row(_ index: Int) throws {
    let (row, contexts) = (ScreenKeys.all[index].row, ScreenKeys.all[index].contexts)
    let expectation = try #require(
      KeyExpectation.all[row.command], "no expectation of \(row.command)")
    for context in Context.allCases where contexts.contains(context) {
      for key in row.keys {
        var story = try #require(
          try Story(on: context), "no story begins on the screen \(context)")
        story.press(expectation.before[context] ?? "")
        try #require(story.state.context == context)
        let before = story
        story.send(.key(key))
        if context == .find, case .character(let letter) = key {
          #expect(story.shows("Find: con\(letter)"), "letters are looked for")
          continue
        }
        let isMet = expectation.isMet(before, story, key)
        #expect(isMet, "\(key.name) on \(context):\n\(story.text)")
        let effects = expectation.effects ?? story.effects
        #expect(story.effects == effects, "\(key.name) on \(context)")
      }
    }
  }

  @Test("Every command has a row")
  func commands() {
    #expect(Set(ScreenKeys.all.map(\.row.command)) == Set(Command.allCases))
  }

  @Test("Every command has a key that no Vietnamese input method touches")
  func vietnamese() {
    for row in ScreenKeys.all.map(\.row) {
      let isSafe = row.keys.contains { key in
        switch key {
        case .character(let character): !character.isLetter
        case .backspace: false
        default: true
        }
      }
      #expect(isSafe, "\(row.command)")
    }
  }

  @Test("No key means two things on one screen")
  func unambiguous() {
    for context in Context.allCases {
      let keys = ScreenKeys.table(of: context).rows.flatMap(\.keys)
      #expect(keys.count == Set(keys).count, "\(context)")
    }
  }

  @Test("A key that a screen does not have changes nothing", arguments: Context.allCases)
  func others(_ context: Context) throws {
    let others = ScreenKeys.all.filter { !$0.contexts.contains(context) }.flatMap(\.row.keys)
    let unknown: [Key] = [.insert, .delete, .function(12), .control("x"), .character("Z")]
    for key in others + unknown where ScreenKeys.command(for: key, in: context) == nil {
      if context == .find, case .character = key { continue }
      var story = try #require(try Story(on: context))
      let before = story.text
      story.send(.key(key))
      #expect(story.text == before, "\(key.name)")
      #expect(story.effects.isEmpty, "\(key.name)")
    }
  }
}
