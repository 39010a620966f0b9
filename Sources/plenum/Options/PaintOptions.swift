internal import ArgumentParser
internal import Dashboard
internal import Interface
internal import Screen

/// What is painted on and with: the options of everything that draws a screen.
struct PaintOptions: ParsableArguments {
  @Option(help: "The background: dark, unless told or remembered, or light.")
  var background: Background?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  var glyphs: Glyphs { ascii ? .ascii : .unicode }
}
