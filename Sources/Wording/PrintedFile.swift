/// How files of printed pages are called.
public enum PrintedFile {
  /// The name of a plan's pages: that of the plan with the years.
  ///
  ///     PrintedFile.name(plan: "vufo.yaml", years: [2022, 2023], ending: "pdf")
  ///     // "vufo-2022-2023.pdf"
  public static func name(plan: String, years: [Int], ending: String) -> String {
    title(plan: plan, years: years) + "." + ending
  }

  /// The same without its ending, as a print is called in a printer's queue: "vufo-2024".
  public static func title(plan: String, years: [Int]) -> String {
    let stem = plan.lastIndex(of: ".").map { $0 == plan.startIndex ? plan[...] : plan[..<$0] }
    let ends = Set([years.first, years.last].compactMap { $0 }).sorted().map(String.init)
    return ([String(stem ?? plan[...])] + ends).joined(separator: "-")
  }
}
