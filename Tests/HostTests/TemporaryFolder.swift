import FoundationEssentials
import Glibc
import Testing

/// An empty folder that is gone with its owner.
final class TemporaryFolder {
  let path: String

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/plenum-test-XXXXXX"
    var name = template.utf8CString
    let made = name.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  func path(_ name: String) -> String { path + "/" + name }

  /// Puts a file there, without the code under test.
  @discardableResult
  func put(_ text: String, as name: String, permissions: mode_t = 0o644) throws -> String {
    let path = path(name)
    try Data(text.utf8).write(to: URL(filePath: path))
    try #require(chmod(path, permissions) == 0)
    return path
  }

  /// What a file there holds, read without the code under test.
  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// All that is there, hidden files included.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// The permission bits of a file there.
  func permissions(of name: String) -> mode_t {
    var info = stat()
    return stat(path(name), &info) == 0 ? info.st_mode & 0o7777 : 0
  }
}
