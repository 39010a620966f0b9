internal import PlanModel

/// The words of Plenum in Vietnamese.
struct Vietnamese: Words {
  let language = Language.vi
}
