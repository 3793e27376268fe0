// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a transport could not be made or used: what was tried, and what stood in the way.
package struct TransportError: Error, Equatable, Sendable {
  /// What was tried.
  package enum Operation: Equatable, Sendable {
    case resolve(host: String, service: String)
    case connectUnix(path: String)
    case connectTCP(host: String, port: UInt16)
    case spawn(program: String)
    case lock(path: String)
    case receive
    case send
    case poll
  }

  /// What stood in the way.
  package enum Cause: Error, Equatable, Sendable {
    /// The system refused, with this `errno`.
    case system(Int32)
    /// The resolver refused, in its own words.
    case resolver(String)
    /// The time given was over.
    case timedOut
    /// The task was cancelled.
    case cancelled
    /// The transport was closed on this side.
    case closed
    /// The transport cannot do this.
    case unsupported(String)
    /// What arrived is not what the peer protected, or cannot be protected for it; the text says why.
    case securityLayer(String)
    /// The child process ended, and said this on its standard error.
    case child(String)
  }

  package var operation: Operation
  package var cause: Cause

  package init(_ operation: Operation, _ cause: Cause) {
    self.operation = operation
    self.cause = cause
  }

  /// The `errno` behind it, if the system gave one.
  package var errno: Int32? {
    if case .system(let number) = cause { number } else { nil }
  }
}

extension TransportError: CustomStringConvertible {
  /// The text that libvirt's own client shows for the same failure, where it has one.
  package var description: String {
    if case (.connectUnix(let path), .system(ENAMETOOLONG)) = (operation, cause) {
      return "Path \(path) too long for unix socket: \(systemErrorText(ENOMEM))"
    }
    let reason =
      switch cause {
      case .system(let number): systemErrorText(number)
      case .resolver(let text), .unsupported(let text), .securityLayer(let text): text
      case .child(let text): "\(text): \(systemErrorText(ECONNRESET))"
      case .timedOut: systemErrorText(ETIMEDOUT)
      case .cancelled: systemErrorText(ECANCELED)
      case .closed: "client socket is closed"
      }
    return switch operation {
    case .resolve(let host, let service): "Unable to resolve address '\(host)' service '\(service)': \(reason)"
    case .connectUnix(let path): "Failed to connect socket to '\(path)': \(reason)"
    case .connectTCP(let host, let port): "unable to connect to server at '\(host):\(port)': \(reason)"
    case .spawn(let program):
      switch errno {
      case ENOENT where !program.utf8.contains(UInt8(ascii: "/")): "Cannot find '\(program)' in path: \(reason)"
      case ENOENT, EACCES, ENOEXEC, ENOTDIR, ELOOP, EISDIR: "cannot execute binary \(program): \(reason)"
      default: "Cannot start '\(program)': \(reason)"
      }
    case .lock(let path): "Cannot lock '\(path)': \(reason)"
    case .receive: "Cannot recv data: \(reason)"
    case .send: "Cannot write data: \(reason)"
    case .poll: "Unable to poll on socket: \(reason)"
    }
  }
}

/// The system's text for an `errno`, such as "Connection refused".
package func systemErrorText(_ number: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  return buffer.withUnsafeMutableBufferPointer { buffer in
    // The buffer is not empty, so it has an address.
    guard strerror_r(number, buffer.baseAddress!, buffer.count) == 0 else { return "error \(number)" }
    return String(cString: buffer.baseAddress!)
  }
}
