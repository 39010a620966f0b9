internal import CYAML

extension Mark {
  /// A mark of libyaml's.
  init(_ mark: yaml_mark_t) {
    self.init(index: mark.index, line: mark.line, column: mark.column)
  }
}
