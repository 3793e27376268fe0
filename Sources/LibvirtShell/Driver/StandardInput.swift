// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines from a descriptor, for all who read from it: what one of them has read ahead, the next one gets.
package final class StandardInput: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    var isAtEnd = false
  }

  /// Where the lines come from.
  package let descriptor: Int32
  private let state = Mutex(State())

  /// Reads from a descriptor that stays the caller's.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Waits until there is input, or the end of it, or an interruption.
  ///
  /// - Parameter interruption: the descriptor that becomes readable when something else has happened.
  func wait(or interruption: Int32) async -> InputWait.Ready {
    let isReady = state.withLock { $0.isAtEnd || $0.buffer.contains(UInt8(ascii: "\n")) }
    return isReady ? .input : await InputWait.wait(for: descriptor, or: interruption)
  }

  /// Waits for the next line; nil when there are no more. Its end is left out.
  package func nextLine() -> [UInt8]? {
    state.withLock { state in
      while true {
        if let end = state.buffer.firstIndex(of: UInt8(ascii: "\n")) {
          let line = Array(state.buffer[..<end])
          state.buffer.removeSubrange(...end)
          return line
        }
        if state.isAtEnd {
          // The end of a terminal's input is not for ever: who is asked again may answer.
          state.isAtEnd = isatty(descriptor) == 0
          defer { state.buffer = [] }
          return state.buffer.isEmpty ? nil : state.buffer
        }
        fill(&state)
      }
    }
  }

  private func fill(_ state: inout State) {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      state.buffer += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      state.isAtEnd = true
    }
  }
}
