package import PlanModel
package import Screen
internal import Text

/// The first row of a screen: its title, and the language.
package struct Header {
  private let title: String
  private let language: Language

  /// A header; the title is cut where there is no room for it.
  package init(_ title: String, language: Language) {
    self.title = title
    self.language = language
  }

  /// The columns that a title has in a row.
  package static func room(in width: Int, language: Language) -> Int {
    width - language.rawValue.count - 4
  }

  package func draw(into buffer: inout Buffer, in area: Rect) {
    let room = Self.room(in: area.width, language: language)
    buffer.draw(Line(title.truncated(to: room), .bold), indent: 1, in: area)
    buffer.drawRight(Line(language.rawValue + " "), in: area)
  }
}
