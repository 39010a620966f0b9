import FoundationEssentials
import PlanModel
import Testing

@testable import PlanFile

/// The schema names the same keys and words as the reader. Whether plans validate against it is
/// what `.ci/schema` checks.
@Suite struct SchemaTests {
  /// A part of the schema, as far as it is looked at here.
  private struct Node: Decodable {
    /// A word that a value can be; nil for a number.
    struct Word: Decodable {
      let text: String?

      init(from decoder: any Decoder) throws {
        text = try? decoder.singleValueContainer().decode(String.self)
      }
    }

    /// A node in a node.
    final class Box: Decodable {
      let node: Node

      init(from decoder: any Decoder) throws { node = try Node(from: decoder) }
    }

    let description: String?
    let properties: [String: Node]?
    let words: [Word]?
    /// The node that a value must not fit.
    let refused: Box?
    let definitions: [String: Node]?
    let reference: String?

    enum CodingKeys: String, CodingKey {
      case description, properties
      case words = "enum"
      case refused = "not"
      case definitions = "$defs"
      case reference = "$ref"
    }
  }

  private let root: Node

  init() throws {
    root = try JSONDecoder().decode(Node.self, from: Data(PlanSchema.text.utf8))
  }

  private func definition(_ name: String) throws -> Node {
    try #require(root.definitions?[name])
  }

  private func keys<Key: MapKey>(_ key: Key.Type) -> Set<String> {
    Set(Key.allCases.map(\.rawValue))
  }

  private func words(_ node: Node, _ key: String) throws -> Set<String> {
    Set(try #require(node.properties?[key]?.words).compactMap(\.text))
  }

  @Test func hasTheKeysOfTheReader() throws {
    func names(_ node: Node) -> Set<String> { Set((node.properties ?? [:]).keys) }
    #expect(names(root) == keys(PlanKey.self))
    #expect(names(try definition("text")) == keys(Language.self))
    #expect(names(try definition("indicator")) == keys(IndicatorKey.self))
    #expect(names(try definition("source")) == keys(SourceKey.self))
    #expect(names(try definition("page")) == keys(PageKey.self))
    #expect(names(try definition("year")) == keys(YearKey.self))
    let conference = try #require(try definition("year").properties?["conference"])
    #expect(names(conference) == keys(ConferenceKey.self))
    #expect(names(try definition("objective")) == keys(ObjectiveKey.self))
    #expect(names(try definition("formerTarget")) == keys(FormerTargetKey.self))
    #expect(names(try definition("measure")) == keys(MeasureKey.self))
    #expect(names(try definition("achievement")) == keys(AchievementKey.self))
    #expect(names(try definition("statement")) == keys(StatementKey.self))
    #expect(names(try definition("baseline")) == keys(BaselineKey.self))
  }

  @Test func hasTheWordsOfTheReader() throws {
    let indicator = try definition("indicator")
    let languages = Set(Language.allCases.map(\.rawValue))
    #expect(try words(root, "language") == languages)
    #expect(try words(root, "numbers") == languages)
    let refused = try definition("partName").refused?.node.words
    let periods = Period.Kind.allCases.flatMap { Period.year(of: $0) }.map(\.description)
    #expect(
      Set((refused ?? []).compactMap(\.text))
        == languages.union(periods).union(Problem.reservedParts))
    #expect(
      try words(indicator, "better") == Set(Indicator.Direction.allCases.map(\.rawValue)))
    #expect(
      try words(indicator, "aggregation") == Set(Indicator.Aggregation.allCases.map(\.rawValue)))
    #expect(
      try words(definition("year"), "report") == Set(YearPlan.Report.allCases.map(\.rawValue)))
    #expect(
      try words(definition("objective"), "outcome")
        == Set(Objective.Outcome.Word.allCases.map(\.rawValue)))
  }

  /// An editor shows a key's description to whoever rests on it.
  @Test func explainsEachKey() throws {
    let nodes = [root] + (root.definitions ?? [:]).values
    for node in nodes {
      for (key, value) in node.properties ?? [:] {
        let meant = value.reference.flatMap { $0.split(separator: "/").last }.map(String.init)
        let description = value.description ?? meant.flatMap { root.definitions?[$0]?.description }
        #expect(description != nil, "\(key)")
      }
    }
  }
}
