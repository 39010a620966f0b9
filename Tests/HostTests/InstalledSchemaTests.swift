import Glibc
import Testing

@testable import Host

@Suite struct InstalledSchemaTests {
  /// A program in a folder of its own, and perhaps a schema where a package puts it.
  private func prefix(_ name: String, hasSchema: Bool) throws -> (TemporaryFolder, String) {
    let folder = try TemporaryFolder()
    for part in ["", "/bin", "/share", "/share/plenum"] {
      try #require(mkdir(folder.path(name + part), 0o755) == 0)
    }
    if hasSchema { try folder.put("{}", as: name + "/share/plenum/plan.schema.json") }
    return (folder, folder.path(name))
  }

  @Test func isFoundFromTheProgram() throws {
    let (folder, prefix) = try prefix("usr", hasSchema: true)
    #expect(
      InstalledSchema.path(executable: prefix + "/bin/plenum")
        == (try Link.resolving(folder.path)) + "/usr/share/plenum/plan.schema.json")
  }

  @Test func isNotMadeUp() throws {
    let (folder, prefix) = try prefix("usr", hasSchema: false)
    #expect(InstalledSchema.path(executable: prefix + "/bin/plenum") == nil)
    #expect(InstalledSchema.path(executable: folder.path("nowhere/plenum")) == nil)
    #expect(InstalledSchema.path(executable: nil) == nil)
  }

  /// An editor reads the path up to the first blank.
  @Test func hasNoBlanks() throws {
    let (_, prefix) = try prefix("my programs", hasSchema: true)
    #expect(InstalledSchema.path(executable: prefix + "/bin/plenum") == nil)
  }
}
