package import FoundationEssentials

/// The files of the package that tests read, found from where this one lies.
package enum PackageFiles {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where a file of the package is.
  ///
  ///     PackageFiles.url(of: "fixtures/vufo.yaml")
  package static func url(of path: String) -> URL { root.appending(path: path) }

  /// The bytes of a file of the package.
  package static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: url(of: path)))
  }

  /// The text of a file of the package.
  package static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The names of what lies in a folder of the package, sorted.
  package static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(of: path).path).sorted()
  }

  /// The codes of all problems, read off the source that defines them, so that none can be forgotten.
  package static func problemCodes() throws -> [String] {
    try text("Sources/PlanModel/Problem+Code.swift")
      .matches(of: /case \.\w+: "([a-z0-9-]+)"/).map { String($0.output.1) }
  }
}
