import TestSupport
import Testing

/// The two languages beside each other, word by word, as their files have them.
@Suite("English and Vietnamese")
struct LanguageTests {
  /// What is rightly the same in both: the names of keys.
  private static let same: Set<String> = ["Escape", "Esc", "S-Tab", "Shift-Tab"]

  /// The literals of a language, by file and by the declaration that they stand in; diagnostics, which
  /// quote the plan's own keys, have tests of their own.
  private static func words(_ language: String) throws -> [String: [String]] {
    let folder = "Sources/Wording/\(language)"
    var words: [String: [String]] = [:]
    for file in try PackageFiles.names(in: folder) where !file.contains("Diagnostics") {
      let source = try PackageFiles.text("\(folder)/\(file)")
        .replacing(/\\#?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/, with: "")
      let part = file.drop { $0 != "+" }
      var name = ""
      for line in source.split(separator: "\n") where !line.contains("///") {
        if let match = line.firstMatch(of: /(?:var|func) (\w+)/) { name = "\(part) \(match.1)" }
        let literals = line.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) }
        words[name, default: []] += literals
      }
    }
    return words
  }

  @Test("No word is left in the other language")
  func different() throws {
    let english = try Self.words("English")
    let vietnamese = try Self.words("Vietnamese")
    #expect(english.count > 60)
    for (name, words) in english.sorted(by: { $0.key < $1.key }) {
      let others = vietnamese[name] ?? []
      for word in Set(words) where word.contains(where: \.isLetter) && !Self.same.contains(word) {
        #expect(!others.contains(word), "\(name): \(word)")
      }
    }
  }
}
