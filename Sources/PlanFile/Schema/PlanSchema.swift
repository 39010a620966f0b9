/// The JSON Schema of the plan file, for editors and other programs.
///
/// It says what can be seen without understanding figures and references: shapes, keys, words. The
/// file plan.schema.json lies beside this one and is kept in step with the reader by a test.
public enum PlanSchema {
  /// The schema, draft 2020-12, with a line break at its end.
  public static var text: String {
    String(decoding: PackageResources.plan_schema_json, as: UTF8.self)
  }
}
