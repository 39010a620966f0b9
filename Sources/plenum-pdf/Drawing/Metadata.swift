internal import PlanModel
internal import Summary

/// What viewers and archives show of a document.
struct Metadata {
  let title: String
  let author: String?
  let subject: String
  let creator = "Plenum"
  /// The day of printing as ISO 8601 has it; without a time, so that a day's prints are the same.
  let created: String
  /// The language of the document, as BCP 47 has it.
  let language: String
}

extension Metadata {
  init(of document: Document) {
    self.init(
      title: document.title, author: document.author, subject: document.subject,
      created: document.footer.printedOn.description,
      language: document.languages.first?.rawValue ?? "en")
  }
}
