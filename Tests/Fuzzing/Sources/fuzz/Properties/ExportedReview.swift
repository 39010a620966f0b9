/// As much of the JSON as can be compared with a review.
struct ExportedReview: Decodable {
  let years: [Year]

  struct Year: Decodable {
    let year: Label
    let counts: [String: Int]
    let objectives: [Objective]
    let achievements: [Achievement]
  }

  /// A number where years begin in January, else words.
  struct Label: Decodable {
    let label: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      label = try (try? value.decode(Int.self))?.description ?? value.decode(String.self)
    }
  }

  struct Objective: Decodable {
    let status: String
  }

  struct Achievement: Decodable {
    let actual: Figure?
  }

  struct Figure: Decodable {
    let stated: String
  }
}
