public import ArgumentParser
internal import Dashboard
internal import Interface
public import PlanModel
public import Screen

extension Language: ExpressibleByArgument {}
extension Background: ExpressibleByArgument {}

/// How the dashboard looks: the options that the terminal and `screen` share.
struct AppearanceOptions: ParsableArguments {
  @Option(help: "The year to begin with: the latest reported on, unless told.")
  var year: Int?

  @Option(name: .customLong("lang"), help: "The language: en or vi.")
  var language: Language?

  @OptionGroup var paint: PaintOptions

  var background: Background? { paint.background }
  var glyphs: Glyphs { paint.glyphs }
}

/// What is painted on and with: the options of everything that draws a screen.
struct PaintOptions: ParsableArguments {
  @Option(help: "The background: dark, unless told or remembered, or light.")
  var background: Background?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  var glyphs: Glyphs { ascii ? .ascii : .unicode }
}

/// Whether there are colours: the option of everything that takes the terminal.
struct ColorOptions: ParsableArguments {
  @Flag(help: "Draw without colours; so does the environment variable NO_COLOR.")
  var noColor = false
}

extension CompletionKind {
  /// What a shell offers where a plan is meant.
  static var plan: CompletionKind { .file(extensions: ["yaml", "yml"]) }
}
