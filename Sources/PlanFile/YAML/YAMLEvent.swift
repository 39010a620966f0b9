internal import PlanModel

/// A step through a YAML file.
enum YAMLEvent {
  case scalar(Scalar)
  case listStart(Place)
  case listEnd
  case mapStart(Place)
  case mapEnd
  /// A node that stands for another one, by the other's name.
  case alias(String, Place)
  case documentStart(Place)
  case documentEnd
  case streamEnd

  /// Whether it only stands for another one.
  var isAlias: Bool { if case .alias = self { true } else { false } }
}
