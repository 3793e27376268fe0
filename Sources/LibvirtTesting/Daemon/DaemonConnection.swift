// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtRPC
import LibvirtTransport
import Synchronization

/// Drives one ``ServerConnection``: moves its bytes, and has its calls served, each in a task of its own.
final class DaemonConnection: TransportHandler {
  private struct State {
    var machine = ServerConnection()
    var outgoing = OutgoingBytes()
    var closesWhenSent = false
    var isClosed = false
  }

  private let state = Mutex(State())
  private let transport: any ByteTransport
  private let service: TestConnection

  init(_ transport: any ByteTransport, service: TestConnection) {
    self.transport = transport
    self.service = service
  }

  // MARK: Bytes

  func transportIsReadable(_ transport: any ByteTransport, scratch: UnsafeMutableRawBufferPointer) {
    // What comes with calls that are not served is closed with the queue.
    var descriptors = DescriptorQueue()
    // A client that sends without end must not keep the poller from the others; the transport reports itself again.
    for _ in 0..<4 {
      do throws(TransportError) {
        switch try transport.receive(into: scratch, descriptors: &descriptors) {
        case .bytes(let count):
          let received = UnsafeRawBufferPointer(rebasing: scratch[..<count])
          step { $0.receive(received) }
        case .wouldBlock:
          return
        case .endOfFile:
          return end()
        }
      } catch {
        return end()
      }
    }
  }

  func transportIsWritable(_ transport: any ByteTransport) {
    step { _ in [] }
  }

  /// The peer has gone: nothing can be sent any more.
  private func end() {
    let isFirst = state.withLock { state in
      _ = state.machine.endOfFile()
      defer { state.isClosed = true }
      return !state.isClosed
    }
    if isFirst { close() }
  }

  private func close() {
    transport.close()
    service.closeHypervisor()
  }

  /// Gives the machine an input and does what it asks for.
  private func step(_ input: (inout ServerConnection) -> [ServerConnection.Action]) {
    let (calls, closes) = state.withLock { state -> ([ServerCall], Bool) in
      guard !state.isClosed else { return ([], false) }
      var calls: [ServerCall] = []
      for action in input(&state.machine) {
        switch action {
        case .serve(let call): calls.append(call)
        case .send(let bytes): state.outgoing.append(bytes)
        case .close: state.closesWhenSent = true
        }
      }
      let isDone = flush(&state.outgoing)
      if isDone == nil || (isDone == true && state.closesWhenSent) { state.isClosed = true }
      return (calls, state.isClosed)
    }
    if closes { return close() }
    for call in calls { Task { await serve(call) } }
  }

  /// Sends what the transport takes.
  ///
  /// - Returns: whether everything has been sent; `nil` when the connection is of no use any more.
  private func flush(_ outgoing: inout OutgoingBytes) -> Bool? {
    guard !outgoing.isOverLimit else { return nil }
    while !outgoing.isEmpty {
      do throws(TransportError) {
        switch try outgoing.send(to: transport) {
        case .bytes:
          continue
        case .wouldBlock:
          transport.requestWritability()
          return false
        case .endOfFile:
          return nil
        }
      } catch {
        return nil
      }
    }
    return true
  }

  // MARK: Calls

  private func serve(_ call: ServerCall) async {
    let outcome = await outcome(of: call)
    step { $0.complete(call, with: outcome) }
  }

  private func outcome(of call: ServerCall) async -> Result<[UInt8], Wire.RemoteError> {
    do {
      let number = call.header.procedure
      let reply: [UInt8]? =
        switch call.header.program {
        case .qemu: try await UnsupportedPrograms().dispatchQEMU(procedure: number, payload: call.payload)
        case .lxc: try await UnsupportedPrograms().dispatchLXC(procedure: number, payload: call.payload)
        default: try await service.dispatch(procedure: number, payload: call.payload)
        }
      // Unknown numbers have been refused before.
      guard let reply else { return .failure(.rpc("unknown procedure: \(number)")) }
      return .success(reply)
    } catch {
      return .failure(Wire.RemoteError(describing: error))
    }
  }
}

/// The programs of other hypervisors: known, but this one has none of their functions.
private struct UnsupportedPrograms: QEMUService, LXCService {}
