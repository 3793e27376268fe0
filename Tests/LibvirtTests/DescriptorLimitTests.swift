// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if os(Linux)
  import Libvirt
  import LibvirtProtocol
  import LibvirtRPC
  import LibvirtTestSupport
  import Testing

  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// A process that may open no more files. It is a process of its own: every other test needs some.
  @Suite("The limit of open files", .timeLimit(.minutes(2)))
  struct DescriptorLimitTests {
    @Test(
      "files for which there is no room end the connection, with the reason; none of them is kept", arguments: 0...2)
    func limit(room: Int) async throws {
      await inProcessTurn {
        await #expect(processExitsWith: .success) { [room = room as Int] in
          let pipes = try (0..<3).map { _ in try PipeEnds() }
          let host = ScriptedHost.playing(over: .unix) { packet, daemon in
            guard packet.calls(LXCProgram.DomainOpenNamespace.self) else {
              if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
              return
            }
            var reply = packet.reply(payload: [], type: .replyWithDescriptors)
            reply.descriptorCount = 3
            daemon.send(reply, descriptors: pipes.map(\.writing))
          }
          let domain = try await host.open().domain(named: "test")
          let before = try Self.setLimit(room: room)
          let error = await failure {
            let files = try await domain.openNamespaces()
            return files.count
          }
          try Self.setLimit(before)
          ExpectedError(
            .systemError, .rpc, "Cannot recv data: Too many open files", errno: EMFILE, .transport
          ).check(error)
          let closure = try await domain.connection.closed
          #expect(closure.reason == .error)
          #expect(closure.error?.message == error?.message)
          for pipe in pipes { #expect(await pipe.othersAreClosed()) }
        }
      }
    }

    /// Lets the process open so many files more; returns the limit that was.
    private static func setLimit(room: Int) throws -> rlim_t {
      var limit = rlimit()
      try #require(getrlimit(resource, &limit) == 0)
      let before = limit.rlim_cur
      // The lowest numbers that are free are the next to be used.
      let next = (0...room).map { _ in dup(STDERR_FILENO) }
      for descriptor in next { close(descriptor) }
      try setLimit(rlim_t(try #require(next.last)))
      return before
    }

    private static func setLimit(_ count: rlim_t) throws {
      var limit = rlimit()
      try #require(getrlimit(resource, &limit) == 0)
      limit.rlim_cur = count
      try #require(setrlimit(resource, &limit) == 0)
    }

    #if canImport(Glibc)
      private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      private static let resource = RLIMIT_NOFILE
    #endif
  }
#endif
