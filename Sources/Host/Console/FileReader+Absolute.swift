internal import Glibc

extension FileReader {
  /// The path from the root, for a program that runs in another folder; links stay as they are, so
  /// that whoever watches the path sees where they lead.
  ///
  ///     FileReader.absolute("plan.yaml")  // "/plans/plan.yaml"
  ///
  /// - Returns: the path; nil where the folder that we are in is gone.
  public static func absolute(_ path: String) -> String? {
    if path.hasPrefix("/") { return path }
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }
}
