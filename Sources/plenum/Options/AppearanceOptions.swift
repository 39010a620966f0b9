public import ArgumentParser
internal import Dashboard
internal import Interface
public import PlanModel
public import Screen

extension Language: ExpressibleByArgument {
  /// All that can be written: "en or vi".
  static var alternatives: String {
    let words = allCases.map(\.rawValue)
    return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }
}
extension Background: ExpressibleByArgument {}

/// The look of the dashboard: the options that the terminal and `screen` share.
struct AppearanceOptions: ParsableArguments {
  @Option(help: "The year to begin with; by default the latest reported on.")
  var year: String?

  @Option(name: .customLong("lang"), help: "The language: \(Language.alternatives).")
  var language: Language?

  @OptionGroup var paint: PaintOptions

  var background: Background? { paint.background }
  var glyphs: Glyphs { paint.glyphs }
}

/// The paint and what it lies on: the options of everything that draws a screen.
struct PaintOptions: ParsableArguments {
  @Option(help: "The background, dark or light; by default the remembered one, else dark.")
  var background: Background?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  var glyphs: Glyphs { ascii ? .ascii : .unicode }
}

/// The option of everything that takes the terminal: without colours.
struct ColorOptions: ParsableArguments {
  @Flag(help: "Draw without colours; so does the environment variable NO_COLOR.")
  var noColor = false
}

extension CompletionKind {
  /// The files that a shell offers where a plan is meant.
  static var plan: CompletionKind { .file(extensions: ["yaml", "yml"]) }
}
