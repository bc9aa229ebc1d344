// swift-tools-version: 6.0

import PackageDescription

let package = Package(
    name: "secret",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "../../../bindings-uniffi/swift")],
    targets: [.executableTarget(name: "secret", dependencies: [.product(name: "Bojagi", package: "swift")])]
)
