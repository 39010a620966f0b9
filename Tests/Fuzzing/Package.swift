// swift-tools-version: 6.2

import PackageDescription

/// The fuzz targets: a package of their own, so that nobody who builds or tests Plenum builds them.
let package = Package(
  name: "fuzzing",
  dependencies: [
    .package(name: "plenum", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "fuzz", dependencies: [.product(name: "Rooms", package: "plenum")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ]
)
