internal import ArgumentParser
internal import PlanFile

/// `plenum schema`: what a plan file may hold, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Write the JSON Schema of the plan file, for editors.",
    discussion: """
      An editor with yaml-language-server then completes keys, explains them and underlines what \
      cannot be, if the plan has this comment, with the place of the schema:

      # yaml-language-server: $schema=plan.schema.json

      A schema knows nothing of figures and references: plenum check finds the rest.

      Example: plenum schema > plan.schema.json
      """)

  func run() throws {
    try Session().report.answer(PlanSchema.text)
  }
}
