/// `plenum-pdf`, the program beside this one that makes PDFs: no graphics library has to be linked
/// for those who never print.
///
///     try PDFProgram(.current)?.printing(["--output=-"]).answer(to: message).output
public struct PDFProgram: Hashable, Sendable {
  /// Name of the program.
  public static let name = "plenum-pdf"

  private let path: String

  /// The program beside the running one, else the one in `PATH`; nil where there is none.
  public init?(_ environment: Environment) {
    self.init(environment, executable: Link.target(of: "/proc/self/exe"))
  }

  /// - Parameters:
  ///   - environment: where else to look.
  ///   - executable: the path of the running program, where it is known.
  init?(_ environment: Environment, executable: String?) {
    let search = SearchPath(environment)
    let folder = executable.flatMap { path in
      path.lastIndex(of: "/").map { String(path[...$0]) }
    }
    let beside = folder.flatMap { search.path(of: $0 + Self.name) }
    guard let path = beside ?? search.path(of: Self.name) else { return nil }
    self.path = path
  }

  /// The program with its arguments, which does not run yet.
  public func printing(_ arguments: [String]) -> ChildProgram {
    ChildProgram(path, arguments)
  }
}
