internal import PlanModel

/// The words of Plenum in English.
struct English: Words {
  let language = Language.en
}
