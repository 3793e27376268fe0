// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes signals that would end the program, for as long as it lives, and reports them instead.
final class SignalWatch {
  private var sources: [any DispatchSourceSignal] = []
  private var former: [(signal: Int32, action: sigaction)] = []

  /// Begins to take signals.
  ///
  /// - Parameter report: called with each signal's number, on a thread of its own.
  init(_ signals: [Int32], report: @escaping @Sendable (Int32) -> Void) {
    for number in signals {
      var ignoring = sigaction()
      #if canImport(Darwin)
        ignoring.__sigaction_u.__sa_handler = SIG_IGN
      #else
        ignoring.__sigaction_handler.sa_handler = SIG_IGN
      #endif
      var action = sigaction()
      guard sigaction(number, &ignoring, &action) == 0 else { continue }
      former.append((number, action))
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { report(number) }
      source.resume()
      sources.append(source)
    }
  }

  deinit { stop() }

  /// Lets signals do again what they did before.
  func stop() {
    for source in sources { source.cancel() }
    sources = []
    for (number, action) in former {
      var action = action
      sigaction(number, &action, nil)
    }
    former = []
  }
}
