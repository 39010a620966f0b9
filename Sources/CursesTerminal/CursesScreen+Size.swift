internal import Glibc
internal import Screen

extension CursesScreen {
  /// Does something that asks for the size of the terminal, as ncurses does when it starts.
  ///
  /// Where it writes is no terminal, so it believes two variables.
  static func telling<Result>(_ size: Size?, _ body: () -> Result) -> Result {
    guard let size else { return body() }
    return setting("LINES", to: size.rows) { setting("COLUMNS", to: size.columns, body) }
  }

  /// Does something while a variable of the environment has another value.
  private static func setting<Result>(
    _ name: String, to number: Int, _ body: () -> Result
  ) -> Result {
    let before = getenv(name).map { String(cString: $0) }
    setenv(name, "\(number)", 1)
    defer {
      if let before { setenv(name, before, 1) } else { unsetenv(name) }
    }
    return body()
  }
}
