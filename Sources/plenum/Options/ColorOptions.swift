internal import ArgumentParser

/// Whether there are colours: the option of everything that takes the terminal.
struct ColorOptions: ParsableArguments {
  @Flag(help: "Draw without colours; so does the environment variable NO_COLOR.")
  var noColor = false
}
