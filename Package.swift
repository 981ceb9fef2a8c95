// swift-tools-version: 6.2
import PackageDescription

// Two halves that never import each other:
//   build time  CLibYAML ← YAMLTree ← SourceDiagnostics ← OpenAPIOverlay ← CodegenCore ← codegen,
//               which writes Generated/, and DocumentExtraction next to CodegenCore
//   run time    APIRuntime ← VideoAPIs (generated) ← VideoJobs, and APITransport next to it

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
  name: "swift-openapi-codegen",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .executable(name: "codegen", targets: ["codegen"]),
    .library(name: "APIRuntime", targets: ["APIRuntime"]),
    .library(name: "APITransport", targets: ["APITransport"]),
    .library(name: "APIMocks", targets: ["APIMocks"]),
    .library(name: "VideoAPIs", targets: ["VideoAPIs"]),
    .executable(name: "videojobs", targets: ["VideoJobsCommand"]),
    .library(name: "VideoJobs", targets: ["VideoJobs"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "YAMLTree", dependencies: ["CLibYAML"], swiftSettings: strict),
    .target(name: "SourceDiagnostics", dependencies: ["YAMLTree"], swiftSettings: strict),
    .target(
      name: "OpenAPIOverlay", dependencies: ["SourceDiagnostics", "YAMLTree"],
      swiftSettings: strict),
    .target(
      name: "DocumentExtraction", dependencies: ["YAMLTree"], swiftSettings: strict),
    .target(
      name: "CodegenCore", dependencies: ["OpenAPIOverlay", "SourceDiagnostics", "YAMLTree"],
      swiftSettings: strict),
    .executableTarget(
      name: "codegen",
      dependencies: [
        "CodegenCore", "DocumentExtraction", "OpenAPIOverlay", "SourceDiagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "APIRuntime",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(
      name: "APITransport",
      dependencies: [
        "APIRuntime",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(platforms: [.linux])),
        // Its errors are those of the underlying libraries.
        .product(name: "NIOCore", package: "swift-nio", condition: .when(platforms: [.linux])),
        .product(
          name: "NIOConcurrencyHelpers", package: "swift-nio",
          condition: .when(platforms: [.linux])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(platforms: [.linux])),
        .product(name: "NIOPosix", package: "swift-nio", condition: .when(platforms: [.linux])),
        .product(
          name: "NIOHTTPCompression", package: "swift-nio-extras",
          condition: .when(platforms: [.linux])),
        .product(name: "NIOSSL", package: "swift-nio-ssl", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: strict),
    .target(
      name: "APIMocks",
      dependencies: ["APIRuntime", .product(name: "HTTPTypes", package: "swift-http-types")],
      swiftSettings: strict),
    .target(
      name: "VideoAPIs", dependencies: ["APIRuntime"], path: "Generated/VideoAPIs",
      swiftSettings: strict),
    .target(
      name: "VideoJobs",
      dependencies: [
        "VideoAPIs", "APIRuntime", .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: strict),

    // A server that plays the providers, to show the video clients without a key.
    .target(
      name: "MockProviders",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "mock-providers",
      dependencies: [
        "MockProviders", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Not named like its product: if case is ignored, that would be the folder of `VideoJobs`.
    .executableTarget(
      name: "VideoJobsCommand",
      dependencies: [
        "VideoJobs", "APIRuntime", "APITransport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Not a separate package, whose first build would take as long as all of this.
    .executableTarget(
      name: "runtime-benchmark",
      dependencies: [
        "VideoJobs", "VideoAPIs", "APIRuntime", "APITransport",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(platforms: [.linux])),
      ],
      path: "Benchmarks/runtime", swiftSettings: strict),

    // Shared by tests of several targets.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree"], swiftSettings: strict),
    .testTarget(
      name: "OpenAPIOverlayTests",
      dependencies: ["OpenAPIOverlay", "SourceDiagnostics", "YAMLTree"], swiftSettings: strict),
    .testTarget(
      name: "DocumentExtractionTests", dependencies: ["DocumentExtraction", "YAMLTree"],
      swiftSettings: strict),
    .testTarget(
      name: "CodegenCoreTests",
      dependencies: ["CodegenCore", "OpenAPIOverlay", "SourceDiagnostics", "YAMLTree"],
      swiftSettings: strict),
    // The Swift generated from `Tests/Cases`: a target, so that every build compiles all of it.
    .target(
      name: "Golden", dependencies: ["APIRuntime"], path: "Tests/Golden", swiftSettings: strict),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "Golden", "APIRuntime", .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["codegen", "APIRuntime", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "APIRuntimeTests",
      dependencies: [
        "APIRuntime", "APITransport", "APIMocks", "Golden", "TestSupport",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(platforms: [.linux])),
        // For servers with untrusted certificates, and for errors.
        .product(name: "NIOCore", package: "swift-nio", condition: .when(platforms: [.linux])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(platforms: [.linux])),
        .product(name: "NIOPosix", package: "swift-nio", condition: .when(platforms: [.linux])),
        .product(name: "NIOSSL", package: "swift-nio-ssl", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "VideoAPIsTests",
      dependencies: [
        "VideoAPIs", "APIRuntime", "APITransport", "APIMocks", "TestSupport",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "VideoJobsTests",
      dependencies: [
        "VideoJobs", "VideoAPIs", "APIRuntime", "APITransport", "APIMocks", "MockProviders",
        "TestSupport",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "VideoJobsCommandTests",
      dependencies: ["VideoJobsCommand", "MockProviders", "VideoJobs", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "TidyTests", swiftSettings: strict),
  ]
)
