internal import ArgumentParser

/// `plenum [PLAN]`: the dashboard.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Open the dashboard (also without this word).",
    discussion: "Example: plenum plan.yaml --year 2024 --lang vi --background light")

  @Argument(
    help: "The plan file; by default $PLENUM_PLAN, plan.yaml or the sample plan.",
    completion: .plan)
  var plan: String?

  @OptionGroup var appearance: AppearanceOptions

  @OptionGroup var colors: ColorOptions

  @Flag(help: "Leave the mouse to the terminal, for selecting text.")
  var noMouse = false

  @Flag(help: "Do not let the plan be edited from here.")
  var readOnly = false

  @Flag(help: "Neither read nor write the remembered language and background.")
  var noState = false

  func run() throws {
    var showing = Showing(plan)
    showing.year = appearance.year
    showing.language = appearance.language
    showing.background = appearance.background
    showing.glyphs = appearance.glyphs
    showing.usesColor = !colors.noColor
    showing.usesMouse = !noMouse
    showing.isReadOnly = readOnly
    showing.usesMemory = !noState
    try showing.run()
  }
}
