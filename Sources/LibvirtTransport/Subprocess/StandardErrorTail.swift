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

/// Reads what a child process says on its standard error and keeps the end of it.
///
/// Reading goes on whether or not anybody asks, so that the child never waits for a full pipe.
final class StandardErrorTail: Sendable {
  /// The most that is kept, in bytes: a screenful, since all of it goes into one message.
  static let limit = 4096

  private struct State {
    var descriptor: Int32
    var token: UInt64?
    var bytes: [UInt8] = []
    /// Whether something before `bytes` has been dropped.
    var isCut = false
    var isComplete = false
    var onEnd: (@Sendable () -> Void)?
  }

  private let state: Mutex<State>

  /// Takes charge of a pipe's read end, non-blocking and close-on-exec.
  init(adopting descriptor: Int32) {
    state = Mutex(State(descriptor: descriptor))
  }

  deinit {
    // While registered the poller keeps this object.
    state.withLock { state in
      if state.descriptor >= 0 { _ = systemClose(state.descriptor) }
    }
  }

  func start() throws(TransportError) {
    try state.withLock { (state) throws(TransportError) in
      state.token = try Poller.shared.register(state.descriptor, interest: .readable) { [self] _, scratch in
        drain(scratch)
      }
    }
  }

  /// What has been said, or the last lines of it, fit to be shown on a terminal: without the white space at its end, and
  /// with U+FFFD for every control character, since a host that nobody has verified yet may have chosen them.
  var text: String {
    var bytes = state.withLock { state in
      // What is left of a line that was cut is of no use, unless it is all there is.
      guard state.isCut, let end = state.bytes.dropLast().firstIndex(of: UInt8(ascii: "\n")) else { return state.bytes }
      return Array(state.bytes[(end + 1)...])
    }
    bytes.removeLast(bytes.reversed().prefix { $0 == 0x20 || (0x09...0x0D).contains($0) }.count)
    var text = String.UnicodeScalarView()
    // ssh ends its lines as terminals in raw mode need it.
    for scalar in String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").unicodeScalars {
      let isPlain = scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control
      text.append(isPlain ? scalar : "\u{FFFD}")
    }
    return String(text)
  }

  /// Calls `action` once when there is nothing more to come; at once if that is known already.
  func whenComplete(_ action: @escaping @Sendable () -> Void) {
    let now = state.withLock { state in
      if !state.isComplete { state.onEnd = action }
      return state.isComplete
    }
    if now { action() }
  }

  /// Reads what is there, but not for ever. On the poller's thread.
  func drain(_ scratch: UnsafeMutableRawBufferPointer) {
    for _ in 0..<4 {
      guard let descriptor = state.withLock({ $0.isComplete ? nil : $0.descriptor }) else { return }
      let count = read(descriptor, scratch.baseAddress, scratch.count)
      if count > 0 {
        keep(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
      } else if count < 0, errno == EINTR {
        continue
      } else if count < 0, errno == EAGAIN {
        return
      } else {
        close()
      }
    }
  }

  private func keep(_ bytes: UnsafeRawBufferPointer) {
    state.withLock { state in
      state.bytes += bytes.suffix(Self.limit)
      let excess = state.bytes.count - Self.limit
      if excess > 0 { state.bytes.removeFirst(excess) }
      if excess > 0 || bytes.count > Self.limit { state.isCut = true }
    }
  }

  /// Stops reading; what has been read stays.
  func close() {
    let (registration, action) = state.withLock { state -> ((Int32, UInt64)?, (@Sendable () -> Void)?) in
      guard !state.isComplete else { return (nil, nil) }
      state.isComplete = true
      defer {
        state.token = nil
        state.onEnd = nil
      }
      return (state.token.map { (state.descriptor, $0) }, state.onEnd)
    }
    if let (descriptor, token) = registration {
      Poller.shared.unregister(descriptor, token: token) { [self] in
        state.withLock { state in
          _ = systemClose(state.descriptor)
          state.descriptor = -1
        }
      }
    }
    action?()
  }
}
