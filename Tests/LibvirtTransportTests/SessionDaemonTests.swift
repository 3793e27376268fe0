// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport
import LibvirtTransport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite(.timeLimit(.minutes(10))) struct SessionDaemonTests {
  /// A user's session: a runtime directory, and a daemon that tells how it was started.
  private struct Session {
    let scratch: ScriptFolder
    let daemon: String
    var socket: String { scratch.file("run/libvirt/sock") }
    var lock: String { scratch.file("run/libvirt/daemon.lock") }
    var report: String { scratch.file("report") }
    var environment: [String: String] {
      [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nowhere",
        "XDG_RUNTIME_DIR": scratch.path, "SECRET": "x", "LANG": "de_DE", "DYLD_X": "y",
      ]
    }

    /// - Parameter body: what the daemon does when it has reported, in Python; by default it takes one connection.
    init(body: String? = nil) throws {
      scratch = try ScriptFolder()
      daemon = try scratch.add(
        "daemon",
        """
        import os, sys, json, socket, stat, signal, time
        signal.alarm(60)
        base = os.environ["XDG_RUNTIME_DIR"]
        with open(base + "/report", "a") as report:
            json.dump({"arguments": sys.argv[1:], "environment": dict(os.environ), "directory": os.getcwd(),
              "isLeaderOfNoSession": os.getsid(0) != \(getsid(0)) and os.getppid() != \(getpid()),
              "descriptors": [os.readlink("/proc/self/fd/%d" % n) for n in range(3)]
                if os.path.exists("/proc/self/fd") else [],
              "lockMode": stat.S_IMODE(os.stat(base + "/run/libvirt/daemon.lock").st_mode),
              "directoryMode": stat.S_IMODE(os.stat(base + "/run/libvirt").st_mode)}, report)
            report.write("\\n")
        \(body ?? """
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(base + "/run/libvirt/sock")
        listener.listen(8)
        while True:
            connection, _ = listener.accept()
            connection.sendall(b"hello")
            if connection.recv(1) == b"q": break
        """)
        """, interpreter: "/usr/bin/env python3")
    }

    func connect(deadline: ContinuousClock.Instant? = nil) async throws(TransportError) -> SocketTransport {
      try await SessionDaemon.connect(
        socket: socket, daemonPath: daemon, lockPath: lock, environment: environment, deadline: deadline)
    }

    var reports: [Substring] {
      ((try? String(contentsOfFile: report, encoding: .utf8)) ?? "").split(separator: "\n")
    }
  }

  private struct Report: Decodable {
    var arguments: [String]
    var environment: [String: String]
    var directory: String
    var isLeaderOfNoSession: Bool
    var descriptors: [String]
    var lockMode: Int
    var directoryMode: Int
  }

  @Test func startsTheDaemonOnce() async throws {
    let session = try Session()
    let owner = try TestOwner(try await session.connect())
    await owner.wait { $0.received == 5 }
    #expect(!FileManager.default.fileExists(atPath: session.lock))
    let line = try #require(session.reports.first)
    let report = try JSONDecoder().decode(Report.self, from: Data(line.utf8))
    #expect(report.arguments == ["--timeout=120"])
    #expect(report.directory == "/")
    #expect(report.isLeaderOfNoSession)
    #expect(report.lockMode == 0o600)
    #expect(report.directoryMode == 0o700)
    #expect(report.descriptors.allSatisfy { $0 == "/dev/null" })
    var expected = session.environment
    expected["SECRET"] = nil
    expected["LANG"] = nil
    expected["LC_ALL"] = "C"
    // What the interpreter and its wrappers add is not ours.
    for (name, value) in expected where name != "PATH" { #expect(report.environment[name] == value, "\(name)") }
    #expect(report.environment["SECRET"] == nil && report.environment["LANG"] == nil)

    let again = try TestOwner(try await session.connect())
    again.send(Array("a".utf8))
    owner.send(Array("a".utf8))
    await again.wait { $0.received == 5 }
    again.transport.close()
    owner.transport.close()
    let last = try TestOwner(try await session.connect())
    last.send(Array("q".utf8))
    await last.wait { $0.end != nil }
    #expect(session.reports.count == 1)
  }

  @Test func manyAtOnceStartOneDaemon() async throws {
    let session = try Session()
    let transports = try await withThrowingTaskGroup(of: SocketTransport.self) { group in
      for _ in 0..<8 { group.addTask { try await session.connect() } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(transports.count == 8)
    #expect(session.reports.count == 1)
    // The daemon takes them one after another, in an order of its own.
    let owners = try transports.map { try TestOwner($0) }
    for owner in owners { owner.send(Array("a".utf8)) }
    for owner in owners {
      await owner.wait { $0.received == 5 || $0.end != nil }
      #expect(owner.received == Array("hello".utf8))
    }
    for transport in transports { transport.close() }
    let last = try TestOwner(try await session.connect())
    last.send(Array("q".utf8))
    await last.wait { $0.end != nil }
    #expect(session.reports.count == 1)
  }

  @Test func connectsWithoutStartingAnythingWhereSomebodyListens() async throws {
    let session = try Session()
    try FileManager.default.createDirectory(
      atPath: session.scratch.file("run/libvirt"), withIntermediateDirectories: true)
    let listener = try TestListener.unix(session.socket)
    let transport = try await session.connect()
    transport.close()
    try listener.accept(passesDescriptors: true).close()
    #expect(session.reports.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: session.lock))
  }

  @Test func otherFailuresStartNothing() async throws {
    let session = try Session()
    let blocked = session.daemon + "/sock"
    await #expect(throws: TransportError(.connectUnix(path: blocked), .system(ENOTDIR))) {
      try await SessionDaemon.connect(
        socket: blocked, daemonPath: session.daemon, lockPath: session.lock, environment: session.environment)
    }
    #expect(session.reports.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: session.lock))
  }

  @Test func missingDaemon() async throws {
    let session = try Session()
    let missing = session.scratch.file("nothing")
    await #expect(throws: TransportError(.spawn(program: missing), .system(ENOENT))) {
      try await SessionDaemon.connect(
        socket: session.socket, daemonPath: missing, lockPath: session.lock, environment: session.environment)
    }
    #expect(!FileManager.default.fileExists(atPath: session.lock))
  }

  @Test func lockThatCannotBeMade() async throws {
    let session = try Session()
    let lock = session.daemon + "/lock"
    await #expect(throws: TransportError(.lock(path: lock), .system(EEXIST))) {
      try await SessionDaemon.connect(
        socket: session.socket, daemonPath: session.daemon, lockPath: lock, environment: session.environment)
    }
  }

  @Test func reportsADaemonThatNeverListens() async throws {
    let session = try Session(body: "sys.exit(1)")
    let began = ContinuousClock.now
    await #expect(throws: TransportError(.connectUnix(path: session.socket), .system(ENOENT))) {
      try await session.connect()
    }
    #expect(ContinuousClock.now - began >= .milliseconds(4990))
    #expect(session.reports.count == 1)
    #expect(!FileManager.default.fileExists(atPath: session.lock))
  }

  @Test func deadlineEndsTheWait() async throws {
    let session = try Session(body: "sys.exit(1)")
    await #expect(throws: TransportError(.connectUnix(path: session.socket), .timedOut)) {
      try await session.connect(deadline: .now + .milliseconds(50))
    }
  }

  @Test func cancellationEndsTheWait() async throws {
    let session = try Session(body: "sys.exit(1)")
    let task = Task { try await session.connect() }
    task.cancel()
    await #expect(throws: TransportError(.connectUnix(path: session.socket), .cancelled)) { try await task.value }
    #expect(!FileManager.default.fileExists(atPath: session.lock))
  }

  /// Another program, the C client for instance, that has the lock.
  @Test func waitsForTheLockOfAnotherProcess() async throws {
    let session = try Session()
    let holder = try TestOwner(
      try SubprocessTransport.spawn([
        "python3", "-c",
        """
        import fcntl, os, sys
        os.makedirs(os.path.dirname(sys.argv[1]))
        file = open(sys.argv[1], "w")
        fcntl.lockf(file, fcntl.LOCK_EX)
        sys.stdout.write("locked"); sys.stdout.flush()
        sys.stdin.read(1)
        os.unlink(sys.argv[1])
        """, session.lock,
      ]))
    await holder.wait { $0.received == 6 }
    await #expect(throws: TransportError(.lock(path: session.lock), .timedOut)) {
      try await session.connect(deadline: .now + .milliseconds(50))
    }
    let cancelled = Task { try await session.connect() }
    cancelled.cancel()
    await #expect(throws: TransportError(.lock(path: session.lock), .cancelled)) { try await cancelled.value }
    let waiting = Task { try await session.connect() }
    #expect(session.reports.isEmpty)
    holder.send([1])
    let owner = try TestOwner(try await waiting.value)
    owner.send(Array("q".utf8))
    await owner.wait { $0.end != nil }
    #expect(session.reports.count == 1)
    holder.transport.close()
  }
}
