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
