// swift-tools-version: 6.2

import PackageDescription

/// The one list of settings that every room of the house is built with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "plenum",
  targets: [
    .target(name: "Screen", dependencies: ["Text"], swiftSettings: settings),
    .target(name: "Text", swiftSettings: settings),

    // The system below the ground.
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: settings),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: settings),
  ]
)
