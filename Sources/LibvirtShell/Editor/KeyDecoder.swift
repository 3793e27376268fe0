// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Turns the bytes a terminal sends into keys, however the bytes are cut up.
package struct KeyDecoder {
  private enum State {
    case ground
    /// After ESC.
    case escape
    /// After `ESC [` or `ESC O`, with the parameters so far.
    case sequence([UInt8])
    /// In a UTF-8 character that lacks this many bytes.
    case character([UInt8], missing: Int)
  }

  private var state = State.ground

  /// Creates a decoder that expects the beginning of a key.
  package init() {}

  /// Takes a byte.
  ///
  /// - Returns: the key it completes, nil when more bytes belong to it.
  package mutating func decode(_ byte: UInt8) -> Key? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .sequence(let parameters):
      // Parameters and intermediates run up to a final byte from `@`.
      if (0x20...0x3F).contains(byte) {
        // No key has more than a few; what is longer is noise and need not be kept.
        state = .sequence(parameters.count < 16 ? parameters + [byte] : parameters)
        return nil
      }
      state = .ground
      return Self.key(final: byte, parameters: parameters)
    case .character(let bytes, let missing):
      guard byte & 0xC0 == 0x80 else {
        state = .ground
        return ground(byte)
      }
      if missing > 1 {
        state = .character(bytes + [byte], missing: missing - 1)
        return nil
      }
      state = .ground
      return String(validating: bytes + [byte], as: UTF8.self)?.first.map(Key.text) ?? .unknown
    }
  }

  private mutating func ground(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x01: return .home
    case 0x02: return .left
    case 0x03: return .interrupt
    case 0x04: return .endOfInput
    case 0x05: return .end
    case 0x06: return .right
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x0B: return .killToEnd
    case 0x0C: return .clearScreen
    case 0x0E: return .down
    case 0x10: return .up
    case 0x14: return .transpose
    case 0x15: return .killToStart
    case 0x17: return .killBlankWordLeft
    case 0x19: return .yank
    case 0x1A: return .suspend
    case 0x1B:
      state = .escape
      return nil
    case 0x20...0x7E: return .text(Character(Unicode.Scalar(byte)))
    case 0xC2...0xDF:
      state = .character([byte], missing: 1)
      return nil
    case 0xE0...0xEF:
      state = .character([byte], missing: 2)
      return nil
    case 0xF0...0xF4:
      state = .character([byte], missing: 3)
      return nil
    default: return .unknown
    }
  }

  private mutating func escape(_ byte: UInt8) -> Key? {
    state = .ground
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .sequence([])
      return nil
    case UInt8(ascii: "b"): return .wordLeft
    case UInt8(ascii: "f"): return .wordRight
    case UInt8(ascii: "d"): return .killWordRight
    case 0x7F, 0x08: return .killWordLeft
    case 0x1B:
      state = .escape
      return nil
    default: return .unknown
    }
  }

  private static func key(final: UInt8, parameters: [UInt8]) -> Key {
    let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    // The second parameter names the modifiers: with Control or Alt the arrows move by words.
    let movesByWords = fields.count == 2 && ["3", "5", "7"].contains(fields[1])
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return movesByWords ? .wordRight : .right
    case UInt8(ascii: "D"): return movesByWords ? .wordLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "~"):
      switch fields.first {
      case "1", "7": return .home
      case "4", "8": return .end
      case "3": return .delete
      default: return .unknown
      }
    default: return .unknown
    }
  }
}
