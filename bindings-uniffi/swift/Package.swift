// swift-tools-version: 6.0
// The Swift package: `Bojagi` for users, and below it what ./prepare makes in native/.

import PackageDescription

let library = Context.packageDirectory + "/native/lib"
#if os(macOS)
let besideTheProgram = "@loader_path"
#else
let besideTheProgram = "$ORIGIN"
#endif

let package = Package(
    name: "Bojagi",
    platforms: [.macOS(.v13)],
    products: [.library(name: "Bojagi", targets: ["Bojagi"])],
    targets: [
        .target(name: "Bojagi", dependencies: ["BojagiNative"]),
        .target(
            name: "BojagiNative",
            dependencies: ["BojagiNativeFFI"],
            path: "native/BojagiNative",
            linkerSettings: [
                .linkedLibrary("bojagi_uniffi"),
                // A program finds the library where it was built, or beside itself once deployed.
                .unsafeFlags([
                    "-L\(library)",
                    "-Xlinker", "-rpath", "-Xlinker", library,
                    "-Xlinker", "-rpath", "-Xlinker", besideTheProgram,
                ]),
            ]
        ),
        .systemLibrary(name: "BojagiNativeFFI", path: "native/BojagiNativeFFI"),
        .executableTarget(name: "demo", dependencies: ["Bojagi"]),
        .testTarget(name: "BojagiTests", dependencies: ["Bojagi"]),
    ]
)
