// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import CSocketShims

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// polkit's own agent for terminals, `pkttyagent`, which asks for passwords on behalf of this process. It runs until it
/// is stopped.
package final class PolkitAgent {
  private let process: pid_t

  /// Starts it, and waits until polkit knows of it.
  ///
  /// - Parameters:
  ///   - program: its name or path.
  ///   - patience: how long to wait, in milliseconds.
  /// - Returns: nil when it cannot be started, or ends before polkit knows of it.
  package init?(program: String = "pkttyagent", patience: Int32 = 5000) {
    // It closes the other end of the pipe when it is ready, by ending at the latest.
    var ends: [Int32] = [-1, -1]
    guard swift_libvirt_pipe(&ends) == 0 else { return nil }
    defer { for end in ends { close(end) } }
    guard let process = Self.start(program, notify: ends[1]) else { return nil }
    self.process = process
    close(ends[1])
    ends.removeLast()
    var request = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, patience) < 0, errno == EINTR {}
    guard request.revents != 0 else {
      stop()
      return nil
    }
    // A process that ends closes its descriptors a moment before it can be seen to have ended.
    usleep(20_000)
    guard waitpid(process, nil, WNOHANG) == 0 else { return nil }
  }

  private static func start(_ program: String, notify: Int32) -> pid_t? {
    let words = [program, "--process", "\(getpid())", "--notify-fd", "3", "--fallback"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, notify, 3)
    var process: pid_t = 0
    return posix_spawnp(&process, program, &actions, nil, &arguments, environ) == 0 ? process : nil
  }

  /// Ends it.
  package func stop() {
    kill(process, SIGTERM)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
  }
}
