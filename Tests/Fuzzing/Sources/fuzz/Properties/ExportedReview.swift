/// As much of the JSON as can be compared with a review.
struct ExportedReview: Decodable {
  let years: [Year]

  struct Year: Decodable {
    let year: Int
    let counts: [String: Int]
    let objectives: [Objective]
    let achievements: [Achievement]
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
