// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// A domain of the test driver, for one test.
enum SampleDomain {
  /// A definition; 512 MiB, 256 of them in use, 2 of 4 processors.
  static func xml(_ name: String, description: String = "made for a test") -> String {
    """
    <domain type='test'>
      <name>\(name)</name>
      <description>\(description)</description>
      <memory unit='MiB'>512</memory>
      <currentMemory unit='MiB'>256</currentMemory>
      <vcpu placement='static' current='2'>4</vcpu>
      <os><type>hvm</type></os>
    </domain>
    """
  }

  /// A definition for the QEMU driver.
  static func qemuXML(_ name: String) -> String {
    """
    <domain type='qemu'>
      <name>\(name)</name>
      <memory unit='MiB'>32</memory>
      <os><type arch='x86_64' machine='pc'>hvm</type></os>
    </domain>
    """
  }
}

/// What `body` fails with, if that is a ``LibvirtError``.
func failure<Value>(of body: () async throws -> Value) async -> LibvirtError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? LibvirtError
  }
}

/// Calls that end one way or another.
typealias NameResult = Result<String, LibvirtError>

extension Connection {
  /// The name of the domain that has this name, which is another one if the reply was another call's.
  func lookUp(_ name: String) async -> NameResult {
    do throws(LibvirtError) { return .success(try await domain(named: name).name) } catch { return .failure(error) }
  }
}
