// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtTransport
import LibvirtXDR
import Testing

@testable import LibvirtSession

@Suite("Descriptors with calls", .timeLimit(.minutes(10)))
struct DescriptorTests {
  private static let arguments = Wire.DomainOpenGraphicsArguments(dom: .numbered(1), idx: 0, flags: 0)
  private static let fdArguments = Wire.DomainOpenGraphicsFDArguments(dom: .numbered(1), idx: 0, flags: 0)

  /// What is behind a descriptor, to tell them apart.
  private static func identity(_ descriptor: Int32) -> UInt64? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? UInt64(status.st_ino) : nil
  }

  @Test("they follow their packet, one with each byte, in order, among other calls", arguments: Link.allCases)
  func sending(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.header.type == .callWithDescriptors { daemon.send(packet.reply(payload: [])) }
      Scripts.wellBehaved(packet, daemon)
    }
    defer { session.close() }
    let pipes = (0..<32).map { _ in Pipe() }
    let descriptors = pipes.map(\.fileHandleForReading.fileDescriptor)
    async let before = session.hostname()
    async let call = session.call(Remote.DomainOpenGraphics.self, Self.arguments, descriptors: descriptors)
    async let after = session.hostname()
    #expect(try await before == "kvm7")
    #expect(try await call.descriptors == nil)
    #expect(try await after == "kvm7")
    let packet = try #require(daemon.packets.first { $0.header.type == .callWithDescriptors })
    #expect(packet.descriptorCount == 32)
    #expect(packet.payload == encodedBytes(of: Self.arguments))
    #expect(daemon.descriptors.map(Self.identity) == descriptors.map(Self.identity))
    // They stay the caller's.
    #expect(descriptors.allSatisfy { fcntl($0, F_GETFD) >= 0 })
  }

  @Test("they arrive although the daemon reads nothing at first", arguments: [Link.memory, .unix])
  func congestion(link: Link) async throws {
    let (session, daemon) = try connect(over: link) { packet, daemon in
      if packet.header.type == .callWithDescriptors { daemon.send(packet.reply(payload: [])) }
      if packet.endsStream { daemon.send(packet.confirmation) }
      Scripts.wellBehaved(packet, daemon)
    }
    defer { session.close() }
    let upload = try await session.upload()
    daemon.stopReading()
    while !session.isCongested { try await upload.send(pattern(100_000)) }
    let pipes = (0..<3).map { _ in Pipe() }
    async let call = session.call(
      Remote.DomainOpenGraphics.self, Self.arguments,
      descriptors: pipes.map(\.fileHandleForReading.fileDescriptor))
    async let name = session.hostname()
    await eventually { session.callsInFlight == 2 }
    daemon.goOnReading()
    _ = try await call
    #expect(try await name == "kvm7")
    #expect(daemon.descriptors.count == 3)
    try await upload.finish()
  }

  @Test("they come with a reply", arguments: Link.allCases)
  func receiving(link: Link) async throws {
    let pipes = (0..<3).map { _ in Pipe() }
    let sent = pipes.map(\.fileHandleForReading.fileDescriptor)
    let (session, _) = try connect(over: link) { packet, daemon in
      var reply = packet.reply(payload: [], type: .replyWithDescriptors)
      reply.descriptorCount = 3
      daemon.send(reply, descriptors: sent)
    }
    defer { session.close() }
    for _ in 0..<2 {
      let reply = try await session.call(Remote.DomainOpenGraphicsFD.self, Self.fdArguments, descriptors: [])
      let received = try #require(reply.descriptors)
      let taken = received.take()
      #expect(taken.map(Self.identity) == sent.map(Self.identity))
      #expect(taken.allSatisfy { fcntl($0, F_GETFD) & FD_CLOEXEC != 0 })
      #expect(received.take().isEmpty, "they are taken once")
      for descriptor in taken { close(descriptor) }
    }
  }

  /// Who does not take the descriptors.
  enum Neglect: String, CaseIterable, CustomTestStringConvertible {
    case reply, plainCall, cancelled, sessionClosed
    var testDescription: String { rawValue }
  }

  @Test("those that nobody takes are closed", arguments: [Link.memory, .unix], Neglect.allCases)
  func neglected(link: Link, neglect: Neglect) async throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    let (readEnd, writeEnd) = (ends[0], ends[1])
    let (session, daemon) = try connect(over: link, script: Scripts.silent)
    let reply: @Sendable (Packet) -> Void = { packet in
      var reply = packet.reply(payload: [], type: .replyWithDescriptors)
      // Of two that it announces, the second never comes.
      reply.descriptorCount = neglect == .sessionClosed ? 2 : 1
      daemon.send(reply, descriptors: [writeEnd])
    }
    let task = Task { () async -> Void in
      if neglect == .plainCall {
        _ = try? await session.call(Remote.DomainOpenGraphicsFD.self, Self.fdArguments)
      } else {
        _ = try? await session.call(Remote.DomainOpenGraphicsFD.self, Self.fdArguments, descriptors: [])
      }
    }
    let call = try #require(await daemon.packets(atLeast: 1).first)
    if neglect == .cancelled {
      task.cancel()
      await task.value
    }
    reply(call)
    if neglect == .sessionClosed {
      await pollerIsIdle()
      session.close()
    }
    await task.value
    close(writeEnd)
    // The end of file comes when the last copy of the writing end is closed.
    let end = await onOwnThread {
      var byte: UInt8 = 0
      return read(readEnd, &byte, 1)
    }
    #expect(end == 0)
    close(readEnd)
    session.close()
  }

  @Test("a transport that passes none refuses, and nothing is sent")
  func unsupported() async throws {
    let pair = MemoryTransport.makePair(passesDescriptors: false)
    let daemon = try ScriptedDaemon(pair.server, script: Scripts.wellBehaved)
    let session = try Session(transport: pair.client)
    defer { session.close() }
    let error = await failure { () async throws(SessionError) in
      try await session.call(Remote.DomainOpenGraphics.self, Self.arguments, descriptors: [0]).value
    }
    #expect(error?.text == SessionError.descriptorsUnsupported.text)
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.count == 1)
  }

  @Test("too many, or one that is not open, cost the call only", arguments: [0, 1])
  func unusable(kind: Int) async throws {
    let (session, daemon) = try connect(over: .unix)
    defer { session.close() }
    let pipe = Pipe()
    let descriptors =
      kind == 0
      ? [Int32](repeating: pipe.fileHandleForReading.fileDescriptor, count: 33)
      : [pipe.fileHandleForReading.fileDescriptor, -1]
    let error = await failure { () async throws(SessionError) in
      try await session.call(Remote.DomainOpenGraphics.self, Self.arguments, descriptors: descriptors).value
    }
    switch error {
    case .unencodable?: #expect(kind == 0)
    case .transport(let reason)?: #expect(kind == 1 && reason.errno == EBADF)
    default: Issue.record("it failed with \(error?.text ?? "nothing")")
    }
    #expect(try await session.hostname() == "kvm7")
    #expect(daemon.packets.count == 1)
  }
}
