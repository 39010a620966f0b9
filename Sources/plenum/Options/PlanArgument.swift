internal import ArgumentParser
internal import Host

/// Which plan is meant: the argument, else `$PLENUM_PLAN`, else `plan.yaml` here, else none.
struct PlanArgument {
  /// The plan that is looked for where none is named.
  static let here = "plan.yaml"

  /// The file; nil where none is named and none is here.
  let path: String?

  init(_ argument: String?, environment: Environment) {
    if let argument {
      path = argument
    } else if let named = environment.plan {
      path = named
    } else {
      path = FileReader.exists(Self.here) ? Self.here : nil
    }
  }
}

extension CompletionKind {
  /// What a shell offers where a plan is meant.
  static var plan: CompletionKind { .file(extensions: ["yaml", "yml"]) }
}
