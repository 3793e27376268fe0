// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt
import Testing

/// A daemon that something is done to, as a process that is not the one that has started it knows it.
struct Victim: Codable, Sendable {
  var processID: Int32
  /// Of its QEMU driver, which has storage beside it.
  var uri: String
  /// Of its test driver, over TLS; `nil` where it has no certificates.
  var tlsURI: String?
  /// A folder of its own.
  var directory: String

  init(_ daemon: PrivateDaemon) throws {
    func value(_ name: String) throws -> String {
      try #require(daemon.environment["LIBVIRT_SWIFT_TEST_" + name])
    }
    processID = daemon.processID
    uri = try value("QEMU")
    directory = try value("DIRECTORY")
    if let port = daemon.environment["LIBVIRT_SWIFT_TEST_TLS_PORT"], let pki = Self.certificates {
      tlsURI = "test+tls://127.0.0.1:\(port)/default?pkipath=\(pki)/good"
    }
  }

  /// The folder of certificates that `tls.sh` has made.
  private static let certificates = ProcessInfo.processInfo.environment["LIBVIRT_SWIFT_TEST_TLS_PKI"]

  /// What the daemon needs in its configuration to listen with TLS.
  static let configuration: String? = certificates.map { folder in
    """
    listen_tls = 1
    auth_tls = "none"
    ca_file = "\(folder)/authority.pem"
    cert_file = "\(folder)/good.pem"
    key_file = "\(folder)/key.pem"
    crl_file = ""

    """
  }

  func signal(_ number: Int32) { kill(processID, number) }

  /// Connects.
  func open(_ change: (inout ConnectionOptions) -> Void = { _ in }) async throws -> Connection {
    var options = ConnectionOptions()
    change(&options)
    return OpenedSessions.note(try await Connection.open(uri, options: options), uri)
  }

  /// Makes a volume.
  func makeVolume(mebibytes: Int) async throws -> SampleVolume {
    let host = try await open()
    let volume = try await SampleVolume.make(bytes: mebibytes << 20, on: host, in: directory + "/pool")
    await host.close()
    return volume
  }

  /// Returns when a stopped daemon has had time to be heard of, had it something to say: opening takes its turn behind
  /// whatever was sent before.
  func waitUntilMute() async {
    let error = await failure { try await open { $0.connectTimeout = .milliseconds(300) } }
    #expect(error?.code == .operationTimeout, "\(String(describing: error))")
  }
}
