// swift-tools-version: 6.2

import PackageDescription

/// What Plenum's rooms cost, measured with ordo-one/benchmark; `.ci/benchmarks` runs it.
let package = Package(
  name: "benchmarks",
  dependencies: [
    // By a name of its own, so that the folder above may be called anything.
    .package(name: "plenum", path: "../.."),
    // Without its traits: they count allocations and need a malloc of their own.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "RoomsBenchmarks",
      dependencies: [
        .product(name: "Rooms", package: "plenum"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Rooms",
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ]
)
