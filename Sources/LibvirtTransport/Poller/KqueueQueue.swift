// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
  import Darwin

  /// Darwin's readiness queue. Its descriptor lives as long as the process, like the one poller that has it.
  struct KqueueQueue: ReadinessQueue {
    private let queue: Int32
    private static let wakerToken = UInt64.max

    init() throws(TransportError) {
      queue = kqueue()
      guard queue >= 0 else { throw TransportError(.poll, .system(errno)) }
      try apply([
        kevent(ident: 0, filter: Int16(EVFILT_USER), flags: UInt16(EV_ADD | EV_CLEAR), fflags: 0, data: 0, udata: nil)
      ])
    }

    private func apply(_ changes: [kevent]) throws(TransportError) {
      guard kevent(queue, changes, Int32(changes.count), nil, 0, nil) == 0 else {
        throw TransportError(.poll, .system(errno))
      }
    }

    private static func filter(_ descriptor: Int32, _ filter: Int32, _ token: UInt64, enabled: Bool) -> kevent {
      kevent(
        ident: UInt(descriptor), filter: Int16(filter), flags: UInt16(EV_ADD | (enabled ? EV_ENABLE : EV_DISABLE)),
        fflags: 0, data: 0, udata: UnsafeMutableRawPointer(bitPattern: UInt(token)))
    }

    func add(_ descriptor: Int32, token: UInt64, interest: Readiness) throws(TransportError) {
      try apply([
        Self.filter(descriptor, EVFILT_READ, token, enabled: interest.contains(.readable)),
        Self.filter(descriptor, EVFILT_WRITE, token, enabled: interest.contains(.writable)),
      ])
    }

    func change(_ descriptor: Int32, token: UInt64, interest: Readiness) {
      // The descriptor is registered, so the kernel has nothing to refuse; a peer that is gone shows when reading.
      try? add(descriptor, token: token, interest: interest)
    }

    func remove(_ descriptor: Int32) {
      for filter in [EVFILT_READ, EVFILT_WRITE] {
        let removal = kevent(
          ident: UInt(descriptor), filter: Int16(filter), flags: UInt16(EV_DELETE), fflags: 0, data: 0, udata: nil)
        try? apply([removal])
      }
    }

    func wake() {
      let trigger = kevent(
        ident: 0, filter: Int16(EVFILT_USER), flags: 0, fflags: UInt32(NOTE_TRIGGER), data: 0, udata: nil)
      try? apply([trigger])
    }

    func wait(milliseconds: Int32?, into events: inout [ReadinessEvent]) {
      withUnsafeTemporaryAllocation(of: kevent.self, capacity: 64) { slots in
        var limit = timespec(
          tv_sec: Int(milliseconds ?? 0) / 1000, tv_nsec: Int(milliseconds ?? 0) % 1000 * 1_000_000)
        let count = withUnsafePointer(to: &limit) {
          kevent(queue, nil, 0, slots.baseAddress, Int32(slots.count), milliseconds == nil ? nil : $0)
        }
        guard count > 0 else { return }
        for slot in slots.prefix(Int(count)) where slot.filter != Int16(EVFILT_USER) {
          let readiness: Readiness = slot.filter == Int16(EVFILT_WRITE) ? .writable : .readable
          events.append(ReadinessEvent(token: UInt64(UInt(bitPattern: slot.udata)), readiness: readiness))
        }
      }
    }
  }

  typealias SystemReadinessQueue = KqueueQueue
#endif
