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

/// A connection through a child process: its standard input and output are one end of a pair of sockets.
///
/// When the connection ends, what the child said on its standard error becomes part of the error, because that is where
/// `ssh` and its like tell what went wrong. Receiving the end therefore waits, for up to a second, for the child to have
/// said everything. Whether the child had read all that it was sent makes no difference: by the time the end is seen,
/// that is a matter of chance.
package final class SubprocessTransport: ByteTransport {
  /// Where the child's standard error goes.
  package enum StandardError: Sendable {
    /// Into the error that ends the connection; the last 4 KiB of it.
    case captured
    /// Where ours goes.
    case inherited
  }

  private enum Phase {
    case open
    /// The child has closed its side; what it had to say is being collected.
    case ending
    case ended(Result<TransferResult, TransportError>)
    /// Closed on this side.
    case closed
  }

  private struct State {
    var phase = Phase.open
    var handler: (any TransportHandler)?
    /// The child takes no more; receiving will tell why.
    var isDeaf = false
    var timers: [UInt64] = []
  }

  package let name: String
  package let passesDescriptors = false
  private let program: String
  private let socket: SocketTransport
  private let standardError: StandardErrorTail?
  private let child: ChildProcess
  private let state = Mutex(State())
  /// Whether anything has ever been received.
  private let hasSpoken = Atomic(false)
  /// How long the end of the connection waits for the child's last words.
  private static let patience = Duration.seconds(1)

  private init(
    name: String, program: String, socket: SocketTransport, standardError: StandardErrorTail?, child: ChildProcess
  ) {
    self.name = name
    self.program = program
    self.socket = socket
    self.standardError = standardError
    self.child = child
  }

  deinit {
    standardError?.close()
    socket.close()
    child.expectEnd()
  }

  /// Starts a program and connects to it.
  ///
  /// - Parameters:
  ///   - arguments: the program, looked up in the child's `PATH` unless it has a slash, and its arguments.
  ///   - environment: the child's environment; `nil` for ours.
  ///   - standardError: where its standard error goes.
  ///   - name: what this connects to, for messages; `nil` for the program.
  /// - Throws: ``TransportError`` when the program cannot be started.
  package static func spawn(
    _ arguments: [String], environment: [String: String]? = nil, standardError: StandardError = .captured,
    name: String? = nil
  ) throws(TransportError) -> SubprocessTransport {
    let program = arguments.first ?? ""
    do throws(TransportError.Cause) {
      let plumbing = try ChildPlumbing(capturesError: standardError == .captured)
      let child = try ChildProcess.spawn(
        arguments, environment: environment,
        descriptors: .init(inputAndOutput: plumbing.childSocket, error: plumbing.childError))
      let (ours, error) = plumbing.release()
      let transport = SubprocessTransport(
        name: name ?? program, program: program,
        socket: SocketTransport(adopting: ours, name: program, passesDescriptors: false),
        standardError: error.map { StandardErrorTail(adopting: $0) }, child: child)
      do throws(TransportError) { try transport.standardError?.start() } catch { throw error.cause }
      return transport
    } catch {
      throw TransportError(.spawn(program: program), error)
    }
  }

  // MARK: The transport

  package func start(_ handler: any TransportHandler) throws(TransportError) {
    try state.withLock { (state) throws(TransportError) in
      if case .closed = state.phase { throw TransportError(.poll, .closed) }
      guard state.handler == nil else { throw TransportError(.poll, .system(EEXIST)) }
      state.handler = handler
    }
    do {
      try socket.start(Relay(to: self))
    } catch {
      let isOpen = state.withLock { state in
        guard case .open = state.phase else { return false }
        state.handler = nil
        return true
      }
      guard !isOpen else { throw error }
      // The child was gone already, and nothing has told the owner so.
      Poller.shared.runWithScratch { [self] scratch in reportEnd(scratch) }
    }
  }

  package func receive(
    into buffer: UnsafeMutableRawBufferPointer, descriptors: inout DescriptorQueue
  ) throws(TransportError) -> TransferResult {
    switch state.withLock({ $0.phase }) {
    case .open: break
    case .ending: return .wouldBlock
    case .ended(let result): return try result.get()
    case .closed: throw TransportError(.receive, .closed)
    }
    do throws(TransportError) {
      let result = try socket.receive(into: buffer, descriptors: &descriptors)
      guard result == .endOfFile else {
        if case .bytes = result { hasSpoken.store(true, ordering: .relaxed) }
        return result
      }
      end(.success(.endOfFile))
    } catch {
      guard error.errno != nil else { throw error }
      end(.failure(error))
    }
    return .wouldBlock
  }

  package func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> TransferResult {
    let isDeaf = try state.withLock { (state) throws(TransportError) -> Bool in
      if case .closed = state.phase { throw TransportError(.send, .closed) }
      if case .open = state.phase { return state.isDeaf }
      return true
    }
    guard !isDeaf else { return .wouldBlock }
    do throws(TransportError) {
      return try socket.send(bytes)
    } catch {
      // The reason will be found out by receiving: "Broken pipe" would help nobody whose ssh was refused.
      try becomeDeaf(because: error)
      return .wouldBlock
    }
  }

  package func requestWritability() {
    if state.withLock({ !$0.isDeaf }) { socket.requestWritability() }
  }

  package func pauseReading() { socket.pauseReading() }

  package func resumeReading() { socket.resumeReading() }

  package func close() {
    let (handler, timers) = state.withLock { state -> ((any TransportHandler)?, [UInt64]) in
      defer { state = State(phase: .closed) }
      return (state.handler, state.timers)
    }
    for timer in timers { Poller.shared.cancelTimer(timer) }
    socket.close()
    standardError?.close()
    child.expectEnd()
    withExtendedLifetime(handler) {}
  }

  // MARK: The end

  /// What the child has said on its standard error so far, if that is captured.
  package var complaint: String { standardError?.text ?? "" }

  private func becomeDeaf(because error: TransportError) throws(TransportError) {
    try state.withLock { (state) throws(TransportError) in
      if case .closed = state.phase { throw TransportError(.send, .closed) }
      guard !state.isDeaf else { return }
      state.isDeaf = true
      // A child that refuses to listen but keeps its socket open would never make receiving end.
      let timer = Poller.shared.schedule(at: .now + Self.patience) { [weak self] in self?.end(.failure(error)) }
      state.timers.append(timer)
    }
  }

  /// The child has closed its side: collects its last words, then tells the owner.
  private func end(_ result: Result<TransferResult, TransportError>) {
    let begins = state.withLock { state in
      guard case .open = state.phase else { return false }
      state.phase = .ending
      state.isDeaf = true
      let timer = Poller.shared.schedule(at: .now + Self.patience) { [self] in finish(result) }
      state.timers.append(timer)
      return true
    }
    guard begins else { return }
    socket.close()
    child.expectEnd()
    child.whenEnded { [self] in finish(result) }
    // A child that has said nothing may still end with a telling status.
    standardError?.whenComplete { [self] in
      if standardError?.text.isEmpty == false { finish(result) }
    }
  }

  private func finish(_ result: Result<TransferResult, TransportError>) {
    Poller.shared.runWithScratch { [self] scratch in
      standardError?.drain(scratch)
      let result = lastWords.map { .failure(TransportError(.receive, .child($0))) } ?? Self.plainEnd(result)
      let timers = state.withLock { state -> [UInt64]? in
        guard case .ending = state.phase else { return nil }
        state.phase = .ended(result)
        defer { state.timers = [] }
        return state.timers
      }
      guard let timers else { return }
      for timer in timers { Poller.shared.cancelTimer(timer) }
      reportEnd(scratch)
    }
  }

  /// What is known about why the child ended: its own words, or that it never said anything at all.
  private var lastWords: String? {
    let complaint = complaint
    guard complaint.isEmpty else { return complaint }
    guard standardError != nil, !hasSpoken.load(ordering: .relaxed) else { return nil }
    return switch child.ending {
    case .none: "'\(program)' has closed the connection without a word"
    case .some(let ending): "'\(program)' has ended without a word (\(ending))"
    }
  }

  /// A connection that was closed before all had been read is reset, and still no more than closed.
  private static func plainEnd(_ result: Result<TransferResult, TransportError>) -> Result<
    TransferResult, TransportError
  > {
    if case .failure(let error) = result, error.errno == ECONNRESET { .success(.endOfFile) } else { result }
  }

  private func reportEnd(_ scratch: UnsafeMutableRawBufferPointer) {
    let handler = state.withLock { state -> (any TransportHandler)? in
      guard case .ended = state.phase else { return nil }
      return state.handler
    }
    handler?.transportIsReadable(self, scratch: scratch)
  }

  /// Hands the socket's readiness on. The poller keeps it, and so the transport, until the socket is closed.
  private final class Relay: TransportHandler {
    private let transport: SubprocessTransport

    init(to transport: SubprocessTransport) { self.transport = transport }

    func transportIsReadable(_: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
      let handler = transport.state.withLock { $0.handler }
      handler?.transportIsReadable(transport, scratch: scratch)
    }

    func transportIsWritable(_: any ByteTransport) {
      let handler = transport.state.withLock { $0.handler }
      handler?.transportIsWritable(transport)
    }
  }
}
