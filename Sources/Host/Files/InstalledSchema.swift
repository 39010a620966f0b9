/// The JSON Schema of the plan file where a package has installed it: `share/plenum` beside the
/// folder that the program stands in.
public enum InstalledSchema {
  /// Path of the schema from the folder of the program.
  private static let place = "../share/plenum/plan.schema.json"

  /// The absolute path, such as `/usr/share/plenum/plan.schema.json`; nil where no schema is
  /// installed, or where a blank in the path would end it in an editor's eyes.
  public static var path: String? {
    path(executable: Link.target(of: "/proc/self/exe"))
  }

  /// The path for a program that runs from `executable`, where that is known.
  static func path(executable: String?) -> String? {
    guard let executable, let slash = executable.lastIndex(of: "/"),
      let path = try? Link.resolving(executable[...slash] + place),
      !path.contains(where: \.isWhitespace)
    else { return nil }
    return path
  }
}
