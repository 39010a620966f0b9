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

/// Settings of what draws with Pango.
///
/// The folder stands here because pkg-config's answer for Pango, unlike that for Cairo and HarfBuzz,
/// has a flag that SwiftPM refuses in yellow at each build: -pthread, of GLib's modules.
let drawing = settings + [.unsafeFlags(["-Xcc", "-I/usr/include/pango-1.0"])]

/// Settings of what measures and draws each cell of a screen.
///
/// Debug builds optimise it too: the tests draw many thousand screens, and take a third less time.
let drawingCells = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "plenum",
  products: [
    .executable(name: "plenum", targets: ["plenum"]),
    .executable(name: "plenum-pdf", targets: ["plenum-pdf"]),
    // The rooms without a terminal, for the packages under Tests that measure and fuzz them.
    .library(
      name: "Rooms",
      targets: [
        "Opened", "Host", "Dashboard", "Meeting", "Card", "Interface", "Deck", "Summary", "Export",
        "PlanCheck", "PlanFile", "Wording", "PlanModel", "Screen", "Text", "System",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The rooms, from the street down to the ground: imports only go down this list.
    .executableTarget(
      name: "plenum",
      dependencies: [
        "CursesTerminal", "Opened", "Host", "Dashboard", "Meeting", "Card", "Interface", "Export",
        "Summary", "PlanFile", "Wording", "PlanModel", "Screen", "Text", "System",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "plenum-pdf",
      dependencies: [
        "Host", "Summary", "Wording", "PlanModel", "Text", "System", "CPangoCairo",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: drawing),
    .target(
      name: "CursesTerminal", dependencies: ["System", "Screen", "CNcurses", "CTerminalRescue"],
      swiftSettings: settings),
    .target(
      name: "Opened", dependencies: ["Host", "PlanCheck", "PlanFile", "PlanModel", "CEmbedded"],
      swiftSettings: settings),
    .target(
      name: "Host", dependencies: ["System", "Meeting", "PlanModel", "CSystemCalls"],
      swiftSettings: settings),
    .target(name: "System", dependencies: ["CSystemCalls"], swiftSettings: settings),
    .target(
      name: "Dashboard",
      dependencies: ["Meeting", "Interface", "Summary", "Screen", "Wording", "PlanModel", "Text"],
      swiftSettings: settings),
    .target(
      name: "Meeting",
      dependencies: ["Interface", "Deck", "Wording", "PlanModel", "Screen", "Text", "CEmbedded"],
      exclude: ["Face/Table"], swiftSettings: settings),
    .target(
      name: "Card", dependencies: ["Interface", "Screen", "Wording", "PlanModel", "Text"],
      swiftSettings: settings),
    .target(
      name: "Interface", dependencies: ["Screen", "Wording", "PlanModel", "Text"],
      swiftSettings: settings),
    .target(name: "Deck", dependencies: ["PlanModel", "Wording"], swiftSettings: settings),
    .target(
      name: "Summary", dependencies: ["PlanModel", "Wording", "Text"], swiftSettings: settings),
    .target(
      name: "Export", dependencies: ["PlanModel", "Wording", "Text"], swiftSettings: settings),
    .target(name: "PlanCheck", dependencies: ["PlanModel", "Text"], swiftSettings: settings),
    .target(
      name: "PlanFile", dependencies: ["YAMLText", "Wording", "PlanModel", "Text", "CEmbedded"],
      exclude: ["Schema"], swiftSettings: settings),
    .target(
      name: "YAMLText", dependencies: ["PlanModel", "Text", "CYAML"], swiftSettings: settings),
    .target(name: "Wording", dependencies: ["PlanModel", "Text"], swiftSettings: settings),
    .target(name: "PlanModel", swiftSettings: settings),
    .target(name: "Screen", dependencies: ["Text"], swiftSettings: drawingCells),
    .target(name: "Text", swiftSettings: drawingCells),

    // The system below the ground.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "cairo harfbuzz gobject-2.0",
      providers: [.apt(["libpango1.0-dev", "zlib1g-dev"])]),
    .target(name: "CEmbedded", cSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "CSystemCalls", cSettings: [.treatAllWarnings(as: .error)]),
    .target(name: "CTerminalRescue", cSettings: [.treatAllWarnings(as: .error)]),

    // What several test targets share; nothing else may import it.
    .target(
      name: "TestSupport", dependencies: ["PlanFile", "PlanModel"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: settings),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: settings),
    .testTarget(
      name: "PlanModelTests", dependencies: ["PlanModel", "PlanFile", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "PlanModel", "Text", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanCheckTests",
      dependencies: ["PlanCheck", "PlanFile", "PlanModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanFileTests",
      dependencies: ["PlanCheck", "PlanFile", "PlanModel", "Text", "Wording", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "YAMLTextTests", dependencies: ["YAMLText", "PlanModel"], swiftSettings: settings),
    .testTarget(
      name: "ExportTests",
      dependencies: ["Export", "PlanFile", "PlanModel", "Wording", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "SummaryTests",
      dependencies: ["Summary", "PlanModel", "Text", "Wording", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "SystemTests", dependencies: ["System", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "HostTests",
      dependencies: ["Host", "System", "Meeting", "PlanModel", "Screen", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "OpenedTests",
      dependencies: ["Opened", "Host", "PlanFile", "PlanModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "Meeting", "Card", "Interface", "Deck", "Summary", "Export", "PlanFile",
        "PlanModel", "Screen", "Text", "Wording", "TestSupport",
      ],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "DeckTests", dependencies: ["Deck", "PlanModel", "Wording", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PDFTests", dependencies: ["plenum-pdf", "Summary", "PlanModel", "Wording"],
      swiftSettings: settings),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["CursesTerminal", "Screen", "System", "TestSupport"],
      swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)
