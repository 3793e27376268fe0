// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A guest's console, connected to a terminal that is in raw mode.
struct ConsoleSession {
  /// How it ended.
  enum End: Equatable {
    /// The user has left, or the terminal is gone.
    case left
    /// The guest's side has ended.
    case finished
    /// The program was asked to end by this signal.
    case signal(Int32)
  }

  let console: ByteStream
  let input: Int32
  let output: Int32
  let escape: ConsoleEscape

  /// Moves bytes both ways until either side has enough.
  ///
  /// - Throws: ``LibvirtError``, the stream's.
  func run() async throws -> End {
    guard let pipe = WakePipe() else { throw CommandFailure("\(SystemFailure.last)") }
    let signals = SignalWatch([SIGHUP, SIGINT, SIGQUIT, SIGTERM]) { pipe.wake(UInt8(truncatingIfNeeded: $0)) }
    defer { signals.stop() }
    // What is typed waits here while the guest does not read: the key that leaves must always be found.
    let (typed, queue) = AsyncStream<[UInt8]>.makeStream()
    let reader = Task { [self] in
      defer { pipe.wake(0) }
      return await printing()
    }
    let writer = Task { [self] in
      let outcome = await sending(typed)
      if case .failure = outcome { pipe.wake(0) }
      return outcome
    }
    let end = await collect(into: queue, until: pipe)
    queue.finish()
    if end != .finished { reader.cancel() }
    // What was typed before the user left is still sent, unless the guest takes nothing.
    let limit = Task {
      try? await Task.sleep(for: .seconds(1))
      writer.cancel()
    }
    let sent = await writer.value
    limit.cancel()
    guard end == .finished else { return end }
    if case .failure = sent { reader.cancel() }
    let printed = await reader.value
    try sent.get()
    try printed.get()
    return end
  }

  /// Reads the terminal.
  private func collect(into queue: AsyncStream<[UInt8]>.Continuation, until pipe: WakePipe) async -> End {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      if await InputWait.wait(for: input, or: pipe.descriptor) == .interruption {
        let reason = pipe.take() ?? 0
        return reason == 0 ? .finished : .signal(Int32(reason))
      }
      let count = read(input, &chunk, chunk.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return .left }
      let typed = ConsoleInput(chunk[..<count], escape: escape)
      if !typed.text.isEmpty { queue.yield(typed.text) }
      if typed.leaves { return .left }
    }
  }

  private func printing() async -> Result<Void, any Error> {
    do {
      for try await chunk in console {
        chunk.withUnsafeBytes { StandardOutput.writeAll($0, to: output) }
      }
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  private func sending(_ typed: AsyncStream<[UInt8]>) async -> Result<Void, any Error> {
    do {
      for await bytes in typed { try await console.write(bytes) }
      return .success(())
    } catch {
      return .failure(error)
    }
  }
}
