/// Number of letters that must be put in, left out, exchanged or swapped with their neighbour to
/// make one word of the other.
///
///     editDistance("tagret", "target")  // 1
///
/// It is the Damerau-Levenshtein distance in its form called optimal string alignment: no letter
/// is edited twice.
public func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a)
  let b = Array(b)
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var cost = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforePrevious, previous) = (previous, row)
  }
  return previous[b.count]
}

extension Collection where Element == String {
  /// The word of the collection that someone who wrote `word` most likely meant; nil if none is
  /// near enough to be suggested.
  ///
  ///     ["target", "text", "theme"].nearest(to: "Tagret")  // "target"
  ///     ["target", "text", "theme"].nearest(to: "budget")  // nil
  ///
  /// Case and accents do not count. Near is one edit, or one for every three letters of `word`, as
  /// long as a letter stays in its place; of words equally near the first in the collection wins.
  /// Of several words each must be near its counterpart: "mostly achieved" is not "not achieved".
  public func nearest(to word: String) -> String? {
    let word = word.folded
    let limit = Swift.max(1, word.count / 3)
    var nearest: (word: String, distance: Int)?
    for candidate in self {
      let folded = candidate.folded
      let length = Swift.max(word.count, folded.count)
      guard abs(word.count - folded.count) <= limit else { continue }
      let distance = editDistance(word, folded)
      if distance <= limit, distance < length, distance < nearest?.distance ?? .max,
        distance <= 1 || areNear(word, folded)
      {
        nearest = (candidate, distance)
      }
    }
    return nearest?.word
  }
}

/// True if two texts have as many words, and each is near its counterpart.
private func areNear(_ a: String, _ b: String) -> Bool {
  let (a, b) = (a.split(separator: " "), b.split(separator: " "))
  return a.count == b.count
    && zip(a, b).allSatisfy { editDistance(String($0), String($1)) <= max(1, $0.count / 3) }
}
