// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Files from the daemon", .timeLimit(.minutes(2)))
struct ReceivedFilesTests {
  private static let links = [Link.memory, .unix]

  /// Opens the domain of a daemon that answers a procedure with the writing ends of these pipes.
  private static func open(
    over link: Link, answering procedure: any Procedure.Type, payload: [UInt8] = [], with pipes: [PipeEnds]
  ) async throws -> Domain {
    let host = ScriptedHost.playing(over: link) { packet, daemon in
      guard packet.calls(procedure) else {
        if let reply = ScriptedHost.goodReply(to: packet) { daemon.send(reply) }
        return
      }
      var reply = packet.reply(payload: payload, type: pipes.isEmpty ? .reply : .replyWithDescriptors)
      reply.descriptorCount = pipes.count
      daemon.send(reply, descriptors: pipes.map(\.writing))
    }
    return try await host.open().domain(named: "test")
  }

  private static func makePipes(_ count: Int) throws -> [PipeEnds] { try (0..<count).map { _ in try PipeEnds() } }

  private static func isCloseOnExec(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0 }

  /// Checks what was taken of three files of which the third has been dropped, and lets go of the rest.
  private static func check(
    _ first: consuming OwnedFileDescriptor?, _ second: consuming OwnedFileDescriptor?, of pipes: [PipeEnds]
  ) async {
    guard let kept = consume first, let second = consume second else {
      Issue.record("there are no two")
      return
    }
    #expect(await pipes[2].othersAreClosed(), "nobody has taken the third")
    for (number, pipe) in zip([kept.rawValue, second.rawValue], pipes) {
      #expect(pipe.isWritingEnd(number))
      #expect(isCloseOnExec(number))
    }
    let taken = second.take()
    _ = consume kept
    #expect(await pipes[0].othersAreClosed(), "the first has been dropped")
    #expect(pipes[1].isWritingEnd(taken), "the second is its taker's")
    close(taken)
    #expect(await pipes[1].othersAreClosed())
  }

  @Test("a console's socket is one file: no other number will do, and none is kept", arguments: links, 0...2)
  func graphics(link: Link, count: Int) async throws {
    let pipes = try Self.makePipes(count)
    let domain = try await Self.open(over: link, answering: Remote.DomainOpenGraphicsFD.self, with: pipes)
    let error: LibvirtError?
    do throws(LibvirtError) {
      let file = try await domain.openGraphics()
      #expect(pipes.first?.isWritingEnd(file.rawValue) == true)
      #expect(Self.isCloseOnExec(file.rawValue))
      error = nil
    } catch let thrown {
      error = thrown
    }
    if count == 1 {
      #expect(error == nil)
    } else {
      ExpectedError(
        .internalError, .rpc, "internal error: ", "the daemon sent \(count) file descriptors instead of one", .session
      ).check(error)
    }
    for pipe in pipes { #expect(await pipe.othersAreClosed()) }
    #expect(domain.connection.isAlive)
  }

  @Test("files that nobody has asked for are closed", arguments: links, 0...2)
  func unasked(link: Link, count: Int) async throws {
    let pipes = try Self.makePipes(count)
    let lent = try PipeEnds()
    let domain = try await Self.open(over: link, answering: Remote.DomainOpenGraphics.self, with: pipes)
    try await domain.openGraphics(descriptor: lent.writing)
    #expect(lent.isWritingEnd(lent.writing), "what was lent stays the caller's")
    for pipe in pipes { #expect(await pipe.othersAreClosed()) }
    #expect(domain.connection.isAlive)
    close(lent.writing)
  }

  @Test("those of a monitor's answer come in order; what is not taken is closed", arguments: links)
  func monitor(link: Link) async throws {
    let pipes = try Self.makePipes(3)
    let domain = try await Self.open(
      over: link, answering: QEMUProgram.DomainMonitorCommandWithFiles.self,
      payload: encodedBytes(of: Wire.QEMUDomainMonitorCommandWithFilesReply(result: "{}")), with: pipes)
    var answer = try await domain.monitorCommand("query", files: [])
    #expect(answer.text == "{}")
    #expect(answer.files.count == 3)
    let first = answer.files.takeFirst()
    let second = answer.files.takeFirst()
    #expect(answer.files.count == 1)
    _ = consume answer
    await Self.check(first, second, of: pipes)
  }

  @Test("so do those of a container's namespaces", arguments: links)
  func namespaces(link: Link) async throws {
    let pipes = try Self.makePipes(3)
    let domain = try await Self.open(over: link, answering: LXCProgram.DomainOpenNamespace.self, with: pipes)
    var files = try await domain.openNamespaces()
    #expect(files.count == 3)
    let first = files.takeFirst()
    let second = files.takeFirst()
    #expect(files.count == 1)
    _ = consume files
    await Self.check(first, second, of: pipes)
  }
}
