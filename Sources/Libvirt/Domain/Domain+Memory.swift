// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// What the balloon and the host know of the running domain's memory: sizes in KiB, faults as counts, times in seconds
  /// since 1970.
  ///
  /// libvirt: `virDomainMemoryStats`
  public func memoryStatistics() async throws(LibvirtError) -> [DomainMemoryStatTags: UInt64] {
    let reply = try await connection.call(
      Remote.DomainMemoryStats.self, .init(dom: wire, maxStats: UInt32(DomainMemoryStatTags.nr.rawValue), flags: 0))
    return Dictionary(
      reply.stats.map { (DomainMemoryStatTags(rawValue: $0.tag), $0.val) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads the running domain's memory.
  ///
  /// More than 4 MiB is read in pieces, between which the guest runs on.
  ///
  /// - Parameters:
  ///   - offset: an address in bytes.
  ///   - count: how many bytes.
  ///   - kind: `virtual` or `physical`, which is what the address is.
  /// - Throws: ``LibvirtError``, `invalidArg` when the kind is not exactly one of the two; on a connection for looking
  ///   only, `operationDenied`.
  ///
  /// libvirt: `virDomainMemoryPeek`
  public func peekMemory(
    at offset: UInt64, count: Int, _ kind: DomainMemoryFlags
  ) async throws(LibvirtError) -> [UInt8] {
    guard kind == .virtual || kind == .physical else {
      throw .invalidArgument(
        "flags", of: "virDomainMemoryPeek", "flags parameter must include VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL")
    }
    return try await Self.peek(at: offset, count: count) { (offset, size) async throws(LibvirtError) in
      try await connection.change(
        Remote.DomainMemoryPeek.self, .init(dom: wire, offset: offset, size: size, flags: kind.rawValue)
      ).buffer
    }
  }

  /// Reads a disk of the domain, as the guest sees it.
  ///
  /// More than 4 MiB is read in pieces, between which the guest may write.
  ///
  /// - Parameters:
  ///   - disk: the disk's target, such as `vda`, or its source.
  ///   - offset: a position in bytes.
  ///   - count: how many bytes.
  ///
  /// libvirt: `virDomainBlockPeek`
  public func peekBlock(
    of disk: String, at offset: UInt64, count: Int
  ) async throws(LibvirtError) -> [UInt8] {
    try await Self.peek(at: offset, count: count) { (offset, size) async throws(LibvirtError) in
      try await connection.change(
        Remote.DomainBlockPeek.self,
        .init(dom: wire, path: XDRString(disk), offset: offset, size: size, flags: 0)
      ).buffer
    }
  }

  /// What a reply has room for.
  private static let pieceSize = 4 << 20

  private static func peek(
    at offset: UInt64, count: Int,
    _ read: (UInt64, UInt32) async throws(LibvirtError) -> [UInt8]
  ) async throws(LibvirtError) -> [UInt8] {
    guard count >= 0, offset.addingReportingOverflow(UInt64(count)).overflow == false else {
      throw LibvirtError(
        .invalidArg, .domain, "there are no \(count) bytes at \(offset)", origin: .usage)
    }
    var bytes: [UInt8] = []
    repeat {
      let size = min(count - bytes.count, pieceSize)
      let piece = try await read(offset + UInt64(bytes.count), UInt32(size))
      guard piece.count == size else {
        throw LibvirtError(.rpc, .remote, "the daemon sent \(piece.count) bytes of \(size)", origin: .session)
      }
      bytes += piece
    } while bytes.count < count
    return bytes
  }
}
