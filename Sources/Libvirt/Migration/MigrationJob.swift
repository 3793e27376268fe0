// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTransport
import Synchronization

/// The job on the source that sends a guest to another host, and whoever no longer wants it.
final class MigrationJob: Sendable {
  private struct State {
    var stopped: LibvirtError?
    var isUnderWay = false
  }

  private let source: Domain
  private let state = Mutex(State())

  init(of source: Domain) { self.source = source }

  /// Why it was stopped.
  var reason: LibvirtError { state.withLock(\.stopped) ?? Self.cancelled }
  /// Whether it has been stopped from here.
  var isStopped: Bool { state.withLock { $0.stopped != nil } }

  static var cancelled: LibvirtError {
    LibvirtError(.operationAborted, .domain, "the migration was cancelled", origin: .session)
  }

  /// Runs `body` until it ends. When the task is cancelled, or time is up, the job is aborted, and `body` still ends by
  /// itself.
  func run<Result: Sendable>(
    _ body: @escaping @Sendable () async throws(LibvirtError) -> Result
  ) async throws(LibvirtError) -> Result {
    let outcome = OneShot<Swift.Result<Result, LibvirtError>>()
    // A task of its own: the calls that tidy up have to be made although the caller's is cancelled.
    Task {
      do throws(LibvirtError) {
        outcome.finish(.success(try await body()))
      } catch {
        outcome.finish(.failure(error))
      }
    }
    let timer = CallTimeout.ofTask.map { limit in
      Task {
        do { try await Task.sleep(for: limit) } catch { return }
        stop(LibvirtError(.operationTimeout, .domain, "the migration took longer than \(limit)", origin: .session))
      }
    }
    defer { timer?.cancel() }
    return try await withTaskCancellationHandler {
      await outcome.value
    } onCancel: {
      stop(Self.cancelled)
    }.get()
  }

  /// Notes that the job begins, unless nobody wants it any more.
  func begin() -> Bool {
    state.withLock {
      $0.isUnderWay = $0.stopped == nil
      return $0.isUnderWay
    }
  }

  /// Notes that the job has ended.
  func end() { state.withLock { $0.isUnderWay = false } }

  private func stop(_ reason: LibvirtError) {
    let mustAbort = state.withLock {
      guard $0.stopped == nil else { return false }
      $0.stopped = reason
      return $0.isUnderWay
    }
    if mustAbort { Task { await abort() } }
  }

  /// The source may not have got as far as to know of the job when the first request comes, so it is asked until the job
  /// has ended.
  private func abort() async {
    while state.withLock(\.isUnderWay), source.connection.isAlive {
      do throws(LibvirtError) { try await source.abortJob() } catch {}
      do { try await Task.sleep(for: .milliseconds(100)) } catch { return }
    }
  }
}
