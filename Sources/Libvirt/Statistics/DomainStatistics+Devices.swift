// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension DomainStatistics {
  /// What went through one network interface.
  public struct Interface: Hashable, Sendable {
    /// What went in one direction, as the host counts it.
    public struct Traffic: Hashable, Sendable {
      /// Bytes.
      public var bytes: UInt64?
      /// Packets.
      public var packets: UInt64?
      /// Packets with errors.
      public var errors: UInt64?
      /// Packets that were dropped.
      public var drops: UInt64?
    }

    /// The host's name for it, such as `vnet0`.
    public var name: String?
    /// What the guest got.
    public var received: Traffic
    /// What the guest sent.
    public var transmitted: Traffic
  }

  /// Group `interface`, in the order of the definition.
  public var interfaces: [Interface] {
    func traffic(_ fields: StatisticsFields, _ direction: String) -> Interface.Traffic {
      Interface.Traffic(
        bytes: fields.unsigned("\(direction).bytes"), packets: fields.unsigned("\(direction).pkts"),
        errors: fields.unsigned("\(direction).errs"), drops: fields.unsigned("\(direction).drop"))
    }
    return StatisticsFields(parameters, "net.").numbered().map { _, fields in
      Interface(
        name: fields.text("name"), received: traffic(fields, "rx"), transmitted: traffic(fields, "tx"))
    }
  }

  /// What went to and from one image of a disk.
  public struct Block: Hashable, Sendable {
    /// What was asked of it.
    public struct Requests: Hashable, Sendable {
      /// How many requests.
      public var count: UInt64?
      /// Bytes; flushes have none.
      public var bytes: UInt64?
      /// Nanoseconds that they took.
      public var nanoseconds: UInt64?
    }

    /// The disk's target, such as `vda`.
    public var name: String?
    /// The file or device.
    public var path: String?
    /// The image's place in the disk's chain, where all images were asked for.
    public var backingIndex: UInt64?
    /// Reading.
    public var reads: Requests
    /// Writing.
    public var writes: Requests
    /// Flushing.
    public var flushes: Requests
    /// Failed requests, where the hypervisor counts them.
    public var errors: UInt64?
    /// How large the disk is to the guest, in bytes.
    public var capacityBytes: UInt64?
    /// What it takes up on the host, in bytes.
    public var allocationBytes: UInt64?
    /// How long the file or device is, in bytes.
    public var physicalBytes: UInt64?
    /// From how many bytes on the daemon tells that it is filling up; see `Domain.setBlockThreshold`.
    public var thresholdBytes: UInt64?
  }

  /// Group `block`, in the order of the definition.
  public var blocks: [Block] {
    func requests(_ fields: StatisticsFields, _ kind: String) -> Block.Requests {
      Block.Requests(
        count: fields.unsigned("\(kind).reqs"), bytes: fields.unsigned("\(kind).bytes"),
        nanoseconds: fields.unsigned("\(kind).times"))
    }
    return StatisticsFields(parameters, "block.").numbered().map { _, fields in
      Block(
        name: fields.text("name"), path: fields.text("path"), backingIndex: fields.unsigned("backingIndex"),
        reads: requests(fields, "rd"), writes: requests(fields, "wr"), flushes: requests(fields, "fl"),
        errors: fields.unsigned("errors"), capacityBytes: fields.unsigned("capacity"),
        allocationBytes: fields.unsigned("allocation"), physicalBytes: fields.unsigned("physical"),
        thresholdBytes: fields.unsigned("threshold"))
    }
  }

  /// How one I/O thread polls before it sleeps.
  public struct IOThread: Hashable, Sendable {
    /// Its number.
    public var id: Int
    /// For how long it may poll, in nanoseconds; 0 when it does not.
    public var pollMaxNanoseconds: UInt64?
    /// By what factor that grows when polling was worth it; 0 leaves it to the hypervisor.
    public var pollGrow: UInt64?
    /// By what divisor it shrinks when polling was not.
    public var pollShrink: UInt64?
  }

  /// Group `iothread`.
  public var ioThreads: [IOThread] {
    StatisticsFields(parameters, "iothread.").numbered().map { number, fields in
      IOThread(
        id: number, pollMaxNanoseconds: fields.unsigned("poll-max-ns"), pollGrow: fields.unsigned("poll-grow"),
        pollShrink: fields.unsigned("poll-shrink"))
    }
  }
}
