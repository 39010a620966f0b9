extension [String] {
  /// The texts with a separator between them.
  ///
  /// The standard library joins the texts of any collection. What it must know of that collection
  /// it looks up in the running program, which the first time takes longer than to draw a list. A file sees this one only if it imports PlanModel.
  package func joined(separator: String) -> String {
    var text = ""
    for index in indices {
      if index > 0 { text += separator }
      text += self[index]
    }
    return text
  }
}
