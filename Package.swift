// swift-tools-version: 6.2
import PackageDescription

/// Every target is built in the Swift 6 language mode with the same upcoming features, so that code can
/// move between rooms without changing meaning.
let common: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// `XDRDecoder` is a non-escapable view into the receive buffer; stating that needs lifetime annotations.
let lifetimes: [SwiftSetting] = common + [.enableExperimentalFeature("Lifetimes")]

let package = Package(
  name: "swift-libvirt",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Libvirt", targets: ["Libvirt"]),
    .library(name: "LibvirtAdmin", targets: ["LibvirtAdmin"]),
    .library(name: "LibvirtTesting", targets: ["LibvirtTesting"]),
    .executable(name: "virsh-swift", targets: ["virsh-swift"]),
    .executable(name: "libvirt-conformance", targets: ["libvirt-conformance"]),
  ],
  traits: [
    .trait(name: "XML", description: "XPath and the embedded daemon's domain definitions. Needs libxml2."),
    .trait(name: "TLS", description: "Connections with TLS, and their certificates. Needs GnuTLS."),
    .trait(name: "SASL", description: "Authentication with SASL, and its encryption. Needs Cyrus SASL."),
    .trait(name: "ServiceLifecycle", description: "Supervised connections are services of swift-service-lifecycle."),
    .default(enabledTraits: ["XML", "TLS", "SASL"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // 1. What to connect to.
    .target(name: "LibvirtURI", swiftSettings: common),
    // 2. How bytes get there.
    .target(
      name: "LibvirtTransport",
      dependencies: ["LibvirtURI", "CSocketShims", .product(name: "HeapModule", package: "swift-collections")],
      swiftSettings: common),
    // 2b. How nobody else reads them.
    .target(
      name: "LibvirtTLS",
      dependencies: ["LibvirtTransport", .target(name: "CGnuTLS", condition: .when(traits: ["TLS"]))],
      swiftSettings: common),
    // 2c. How the daemon learns who we are.
    .target(
      name: "LibvirtSASL",
      dependencies: ["LibvirtURI", "LibvirtTransport", .target(name: "CSASL", condition: .when(traits: ["SASL"]))],
      swiftSettings: common),
    // 3. How values become bytes.
    .target(name: "LibvirtXDR", swiftSettings: lifetimes),
    // 4. How bytes become packets.
    .target(name: "LibvirtRPC", dependencies: ["LibvirtXDR"], swiftSettings: lifetimes),
    // 5. What the packets mean.
    .target(name: "LibvirtProtocol", dependencies: ["LibvirtXDR", "LibvirtRPC"], swiftSettings: lifetimes),
    // 6. Who waits for which packet.
    .target(
      name: "LibvirtSession",
      dependencies: [
        "LibvirtTransport", "LibvirtRPC", "LibvirtProtocol", "LibvirtXDR",
        .product(name: "DequeModule", package: "swift-collections"),
      ],
      swiftSettings: lifetimes),
    // 7. What users import.
    .target(
      name: "Libvirt",
      dependencies: [
        "LibvirtURI", "LibvirtTransport", "LibvirtTLS", "LibvirtSASL", "LibvirtXDR", "LibvirtRPC", "LibvirtProtocol",
        "LibvirtSession", .product(name: "Logging", package: "swift-log"),
        .product(
          name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["ServiceLifecycle"])),
      ],
      swiftSettings: lifetimes),
    // 7b. For those who run the daemons.
    .target(
      name: "LibvirtAdmin",
      dependencies: [
        "LibvirtURI", "LibvirtTransport", "LibvirtXDR", "LibvirtRPC", "LibvirtProtocol", "LibvirtSession", "Libvirt",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: common),
    // 8. The XML that libvirt objects are described in.
    .target(
      name: "LibvirtXML",
      dependencies: [.target(name: "CLibXML2", condition: .when(traits: ["XML"]))],
      swiftSettings: common),
    // 9. The shell.
    .target(
      name: "LibvirtShell",
      dependencies: ["Libvirt", "LibvirtTesting", "LibvirtXML", "CSocketShims"],
      swiftSettings: common),
    .executableTarget(name: "virsh-swift", dependencies: ["LibvirtShell"], swiftSettings: common),

    // The other end, never built on the session it is there to test.
    .target(
      name: "LibvirtTesting",
      dependencies: ["LibvirtURI", "LibvirtTransport", "LibvirtXDR", "LibvirtRPC", "LibvirtProtocol", "LibvirtXML"],
      swiftSettings: lifetimes),

    // The protocol conformance kit.
    .target(
      name: "LibvirtConformance",
      dependencies: ["LibvirtXDR", "LibvirtRPC", "LibvirtProtocol"],
      swiftSettings: lifetimes),
    .executableTarget(
      name: "libvirt-conformance",
      dependencies: ["LibvirtConformance", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: common),

    // Tools of the project itself.
    .executableTarget(
      name: "ProtocolGenerator",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: common),
    .executableTarget(
      name: "libvirt-bench",
      dependencies: [
        "Libvirt", "LibvirtTransport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: common),

    .target(name: "CSocketShims"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CGnuTLS", pkgConfig: "gnutls", providers: [.apt(["libgnutls28-dev"]), .brew(["gnutls"])]),
    .systemLibrary(name: "CSASL", pkgConfig: "libsasl2", providers: [.apt(["libsasl2-dev"]), .brew(["cyrus-sasl"])]),

    .testTarget(
      name: "LibvirtURITests", dependencies: ["LibvirtURI", "LibvirtTestSupport"], swiftSettings: common),
    .testTarget(
      name: "LibvirtTransportTests", dependencies: ["LibvirtTransport", "LibvirtURI", "LibvirtTestSupport"],
      swiftSettings: common),
    .testTarget(
      name: "LibvirtTLSTests",
      dependencies: [
        "LibvirtTLS", "LibvirtTransport", "Libvirt", "LibvirtTestSupport",
        .target(name: "CGnuTLS", condition: .when(traits: ["TLS"])),
      ],
      swiftSettings: common),
    .testTarget(
      name: "LibvirtSASLTests",
      dependencies: [
        "LibvirtSASL", "LibvirtTransport", "LibvirtURI", "Libvirt", "LibvirtSession", "LibvirtProtocol", "LibvirtXDR",
        "LibvirtRPC", "LibvirtTestSupport", .target(name: "CSASL", condition: .when(traits: ["SASL"])),
      ],
      swiftSettings: common),
    .testTarget(name: "LibvirtXDRTests", dependencies: ["LibvirtXDR"], swiftSettings: lifetimes),
    .testTarget(name: "LibvirtRPCTests", dependencies: ["LibvirtRPC", "LibvirtXDR"], swiftSettings: lifetimes),
    .testTarget(
      name: "LibvirtProtocolTests", dependencies: ["LibvirtProtocol", "LibvirtXDR", "LibvirtRPC"],
      swiftSettings: lifetimes),
    // What several test targets share.
    .target(
      name: "LibvirtTestSupport", dependencies: ["LibvirtTransport", "LibvirtProtocol", "LibvirtXDR", "LibvirtRPC"],
      path: "Tests/Support", swiftSettings: lifetimes),
    .testTarget(name: "LibvirtTestSupportTests", dependencies: ["LibvirtTestSupport"], swiftSettings: common),
    .testTarget(
      name: "LibvirtSessionTests",
      dependencies: [
        "LibvirtSession", "LibvirtTransport", "LibvirtProtocol", "LibvirtXDR", "LibvirtRPC", "LibvirtTestSupport",
      ],
      swiftSettings: lifetimes),
    .testTarget(
      name: "LibvirtTests",
      dependencies: [
        "Libvirt", "LibvirtTesting", "LibvirtSession", "LibvirtTransport", "LibvirtProtocol", "LibvirtXDR",
        "LibvirtRPC", "LibvirtURI", "LibvirtTestSupport",
        .product(
          name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: .when(traits: ["ServiceLifecycle"])),
      ],
      swiftSettings: common),
    .testTarget(
      name: "LibvirtAdminTests",
      dependencies: [
        "LibvirtAdmin", "LibvirtTransport", "LibvirtProtocol", "LibvirtXDR", "LibvirtRPC", "LibvirtURI",
        "LibvirtTestSupport",
      ],
      swiftSettings: common),
    .testTarget(name: "LibvirtXMLTests", dependencies: ["LibvirtXML", "LibvirtTestSupport"], swiftSettings: common),
    .testTarget(
      name: "LibvirtShellTests",
      dependencies: [
        "LibvirtShell", "Libvirt", "LibvirtTesting", "LibvirtTransport", "LibvirtTestSupport", "LibvirtProtocol",
        "LibvirtRPC",
      ],
      swiftSettings: common),
    .testTarget(
      name: "LibvirtTestingTests",
      dependencies: [
        "LibvirtTesting", "LibvirtProtocol", "LibvirtRPC", "LibvirtXDR", "LibvirtTransport", "LibvirtXML",
        "LibvirtTestSupport",
      ],
      swiftSettings: lifetimes),
    .testTarget(
      name: "LibvirtConformanceTests",
      dependencies: ["LibvirtConformance", "libvirt-conformance", "LibvirtProtocol", "LibvirtRPC", "LibvirtXDR"],
      exclude: ["Fixtures"], swiftSettings: common),
    .testTarget(name: "ProtocolGeneratorTests", dependencies: ["ProtocolGenerator"], swiftSettings: common),
    .testTarget(
      name: "InteropTests",
      dependencies: [
        "Libvirt", "LibvirtAdmin", "LibvirtTesting", "LibvirtSession", "LibvirtTransport", "LibvirtProtocol",
        "LibvirtURI", "LibvirtXDR", "LibvirtRPC", "LibvirtTestSupport", "virsh-swift",
      ],
      path: "Tests/Interop/InteropTests", swiftSettings: common),
  ],
  swiftLanguageModes: [.v6]
)
