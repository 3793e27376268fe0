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

extension ChildProcess {
  /// The descriptors that a child gets as its standard ones. `nil` for the error means ours.
  struct StandardDescriptors {
    var inputAndOutput: Int32
    var error: Int32?
  }

  /// Starts a program, looked up in the child's `PATH`, with the default signal handling and no other descriptors.
  ///
  /// - Parameters:
  ///   - arguments: the program and its arguments.
  ///   - environment: the child's; `nil` for ours.
  ///   - descriptors: stay the caller's. Their numbers are above 2.
  static func spawn(
    _ arguments: [String], environment: [String: String]?, descriptors: StandardDescriptors
  ) throws(TransportError.Cause) -> ChildProcess {
    var actions = try SpawnFileActions()
    actions.duplicate(descriptors.inputAndOutput, to: STDIN_FILENO)
    actions.duplicate(descriptors.inputAndOutput, to: STDOUT_FILENO)
    actions.duplicate(descriptors.error ?? STDERR_FILENO, to: STDERR_FILENO)
    return try ChildProcess(adopting: actions.spawn(arguments, environment: environment))
  }
}

/// What `posix_spawn` is to do in the child before the program starts.
private struct SpawnFileActions: ~Copyable {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
    private var attributes: posix_spawnattr_t?
  #else
    private var actions = posix_spawn_file_actions_t()
    private var attributes = posix_spawnattr_t()
  #endif

  init() throws(TransportError.Cause) {
    guard posix_spawn_file_actions_init(&actions) == 0 else { throw .system(ENOMEM) }
    guard posix_spawnattr_init(&attributes) == 0 else {
      posix_spawn_file_actions_destroy(&actions)
      throw .system(ENOMEM)
    }
  }

  deinit {
    // Destroying takes a mutable pointer, and a deinit's `self` is constant: the copies name the same memory.
    var (actions, attributes) = (actions, attributes)
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }

  mutating func duplicate(_ descriptor: Int32, to number: Int32) {
    posix_spawn_file_actions_adddup2(&actions, descriptor, number)
  }

  mutating func spawn(
    _ arguments: [String], environment: [String: String]?
  ) throws(TransportError.Cause) -> pid_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    sigdelset(&signals, SIGKILL)
    sigdelset(&signals, SIGSTOP)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    swift_libvirt_close_others(&actions, &attributes, &flags)
    posix_spawnattr_setflags(&attributes, flags)

    var pid = pid_t()
    let status = try CStringArray(arguments).withPointer { (argv) throws(TransportError.Cause) -> Int32 in
      // There is a program, or the array would not be. Looked up here: `posix_spawnp` takes our PATH, not the child's.
      let program = try SearchPath(ofChild: environment).path(of: arguments[0])
      guard let environment else { return posix_spawn(&pid, program, &actions, &attributes, argv, environ) }
      return try CStringArray(environment: environment).withPointer {
        posix_spawn(&pid, program, &actions, &attributes, argv, $0)
      }
    }
    guard status == 0 else { throw .system(status) }
    return pid
  }
}
