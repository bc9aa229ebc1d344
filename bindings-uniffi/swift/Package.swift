// swift-tools-version: 6.0
// The Swift package: `Bojagi` for users, `BojagiTesting` for their tests, and below them what ./prepare
// makes in native/, or on Apple's systems ./xcframework.

import Foundation
import PackageDescription

let native = Context.packageDirectory + "/native"
let framework = "native/BojagiNativeFFI.xcframework"
let hasFramework = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")
#if os(macOS)
let besideTheProgram = "@loader_path"
#else
let besideTheProgram = "$ORIGIN"
#endif

// A framework holds the library for every platform of Apple's, ready to be linked.
let library: Target = hasFramework
    ? .binaryTarget(name: "BojagiNativeFFI", path: framework)
    : .systemLibrary(name: "BojagiNativeFFI", path: "native/BojagiNativeFFI")
let linking: [LinkerSetting] = hasFramework
    ? [.linkedFramework("CoreFoundation"), .linkedFramework("Security"), .linkedFramework("SystemConfiguration")]
    : [
        .linkedLibrary("bojagi_uniffi"),
        // A program finds the library where it was built, or beside itself once deployed.
        .unsafeFlags([
            "-L\(native)/lib",
            "-Xlinker", "-rpath", "-Xlinker", "\(native)/lib",
            "-Xlinker", "-rpath", "-Xlinker", besideTheProgram,
        ]),
    ]

let package = Package(
    name: "Bojagi",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "Bojagi", targets: ["Bojagi"]),
        .library(name: "BojagiTesting", targets: ["BojagiTesting"]),
    ],
    targets: [
        .target(name: "Bojagi", dependencies: ["BojagiNative"]),
        .target(name: "BojagiTesting", dependencies: ["Bojagi"]),
        .target(
            name: "BojagiNative",
            dependencies: ["BojagiNativeFFI"],
            path: "native/BojagiNative",
            linkerSettings: linking
        ),
        library,
        .executableTarget(name: "demo", dependencies: ["Bojagi"]),
        .executableTarget(name: "bench", dependencies: ["Bojagi", "BojagiTesting"]),
        .executableTarget(name: "leaver", dependencies: ["Bojagi"], path: "Tests/Leaver"),
        .testTarget(name: "BojagiTests", dependencies: ["Bojagi", "BojagiNative", "BojagiTesting", "leaver"]),
        .testTarget(name: "GuideTests", dependencies: ["Bojagi", "BojagiTesting"]),
    ]
)
