// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What one line of a capture file holds.
package enum CaptureRecord: Sendable {
  /// A packet.
  case packet(PacketCapture)
  /// A structure or union outside any packet.
  case structure(StructureVector)
}

extension CaptureRecord: Decodable {
  private enum Field: String, CodingKey {
    case type
  }

  /// A line whose `type` is a name is a structure vector; every other line is a packet.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    if (try? fields.decode(String.self, forKey: .type)) != nil {
      self = .structure(try StructureVector(from: decoder))
    } else {
      self = .packet(try PacketCapture(from: decoder))
    }
  }

  /// Reads one line.
  ///
  /// - Throws: ``CaptureSyntaxError`` when it is not JSON, or a field is missing or holds what it cannot.
  package init(line: [UInt8]) throws(CaptureSyntaxError) {
    do {
      self = try JSONDecoder().decode(CaptureRecord.self, from: Data(line))
    } catch let error as DecodingError {
      throw CaptureSyntaxError(error)
    } catch {
      throw CaptureSyntaxError(reason: "\(error)")
    }
  }
}

extension CaptureRecord {
  /// Checks the packet or structure.
  package func check() -> CheckResult {
    switch self {
    case .packet(let packet): packet.check()
    case .structure(let vector): vector.check()
    }
  }
}
