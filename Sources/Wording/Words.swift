public import PlanModel

/// Every word that a person reads, in one language: a language is complete when it compiles.
///
///     Language.vi.words.name(of: .notReported)  // "chưa có báo cáo"
public protocol Words: Sendable, FigureWords, StatusWords, ScreenWords, CommandWords,
  DiagnosticWords, ProgramWords, ReadingWords, PageWords, PrintWords, DeckWords, ConsoleWords,
  RoomWords
{
  /// The language of these words.
  var language: Language { get }
}

extension Language {
  /// The words of this language.
  public var words: any Words {
    switch self {
    case .en: English()
    case .vi: Vietnamese()
    }
  }
}
