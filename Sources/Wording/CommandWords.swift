/// What a command is called: in full for the help screen, in a word for the key line.
public struct CommandLabel: Hashable, Sendable {
  /// In full: "next and previous year".
  public let full: String
  /// In a word, for the key line: "year".
  public let hint: String

  /// A label.
  public init(_ full: String, hint: String) {
    self.full = full
    self.hint = hint
  }
}

/// The names of the commands.
public protocol CommandWords {
  var nextYear: CommandLabel { get }
  var previousYear: CommandLabel { get }
  var rowDown: CommandLabel { get }
  var rowUp: CommandLabel { get }
  var pageDown: CommandLabel { get }
  var pageUp: CommandLabel { get }
  var firstRow: CommandLabel { get }
  var lastRow: CommandLabel { get }
  var goToYear: CommandLabel { get }
  var otherPanel: CommandLabel { get }
  var details: CommandLabel { get }
  var back: CommandLabel { get }
  var endFind: CommandLabel { get }
  var goThere: CommandLabel { get }
  var present: CommandLabel { get }
  var threads: CommandLabel { get }
  var indicators: CommandLabel { get }
  var nextIndicator: CommandLabel { get }
  var previousIndicator: CommandLabel { get }
  var find: CommandLabel { get }
  var nextHit: CommandLabel { get }
  var previousHit: CommandLabel { get }
  var filter: CommandLabel { get }
  var toggleFilter: CommandLabel { get }
  var clearFilter: CommandLabel { get }
  var print: CommandLabel { get }
  var nextValue: CommandLabel { get }
  var previousValue: CommandLabel { get }
  var writePage: CommandLabel { get }
  var openSource: CommandLabel { get }
  var edit: CommandLabel { get }
  var helpCommand: CommandLabel { get }
  var languageCommand: CommandLabel { get }
  var backgroundCommand: CommandLabel { get }
  var reload: CommandLabel { get }
  var redraw: CommandLabel { get }
  var suspend: CommandLabel { get }
  var quit: CommandLabel { get }
  /// The name of a key on the screen, where it has one in the language: "Space".
  func name(ofKey name: String) -> String
}
