internal import PlanFile
internal import PlanModel

/// Any bytes as a plan file.
enum PlanReaderTarget: FuzzTarget {
  static let name = "plan"

  static func faults(_ bytes: [UInt8]) -> [String] {
    let reading = Property.checked(bytes)
    let faults = Property.reads(bytes, reading)
    if let plan = reading.plan { _ = Review(of: plan) }
    return faults
  }
}
