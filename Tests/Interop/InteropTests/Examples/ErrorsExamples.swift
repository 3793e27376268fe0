// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// What the article Errors shows, word for word.
enum ErrorsExamples {
  static func stop(_ name: String, on host: Connection) async throws {
    do {
      try await host.domain(named: name).destroy()
    } catch LibvirtError.noDomain {
      print("there is no", name)
    } catch LibvirtError.operationInvalid {
      print(name, "does not run")
    }
  }

  static func report(_ uri: String) async {
    do {
      try await withConnection(to: uri) { print(try await $0.hostname()) }
    } catch let error as LibvirtError {
      switch error.origin {
      case .daemon: print("\(uri) refuses: \(error)")
      case .transport: print("\(uri) cannot be reached: \(error)")
      case .session, .usage: print("\(error) (code \(error.code.rawValue))")
      }
    } catch {
      print(error)
    }
  }

  static func suspendSoon(_ domain: Domain) async throws {
    do {
      try await withCallTimeout(.seconds(5)) { try await domain.suspend() }
    } catch LibvirtError.operationTimeout {
      print("not in five seconds; now it is", try await domain.state())
    }
  }

  static func guardConnection(_ host: Connection) async throws {
    let closure = try await host.closed
    print(closure.reason, closure.error?.message ?? "")
  }
}
