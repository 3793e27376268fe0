// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if os(Linux)
  import CSocketShims
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// Linux's readiness queue. Its descriptors live as long as the process, like the one poller that has them.
  struct EpollQueue: ReadinessQueue {
    private let epoll: Int32
    private let waker: Int32
    private static let wakerToken = UInt64.max

    init() throws(TransportError) {
      epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
      guard epoll >= 0 else { throw TransportError(.poll, .system(errno)) }
      waker = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
      guard waker >= 0 else {
        let cause = errno
        _ = systemClose(epoll)
        throw TransportError(.poll, .system(cause))
      }
      do throws(TransportError) {
        try add(waker, token: Self.wakerToken, interest: .readable)
      } catch {
        _ = systemClose(waker)
        _ = systemClose(epoll)
        throw error
      }
    }

    private static func event(_ token: UInt64, _ interest: Readiness) -> epoll_event {
      var mask: UInt32 = 0
      if interest.contains(.readable) { mask |= EPOLLIN.rawValue | EPOLLRDHUP.rawValue }
      if interest.contains(.writable) { mask |= EPOLLOUT.rawValue }
      return epoll_event(events: mask, data: epoll_data_t(u64: token))
    }

    func add(_ descriptor: Int32, token: UInt64, interest: Readiness) throws(TransportError) {
      var event = Self.event(token, interest)
      guard epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else {
        throw TransportError(.poll, .system(errno))
      }
    }

    func change(_ descriptor: Int32, token: UInt64, interest: Readiness) {
      var event = Self.event(token, interest)
      epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event)
    }

    func remove(_ descriptor: Int32) {
      epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, nil)
    }

    func wake() {
      var one: UInt64 = 1
      _ = write(waker, &one, 8)
    }

    func wait(milliseconds: Int32?, into events: inout [ReadinessEvent]) {
      withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: 64) { slots in
        let count = epoll_wait(epoll, slots.baseAddress, Int32(slots.count), milliseconds ?? -1)
        guard count > 0 else { return }
        for slot in slots.prefix(Int(count)) {
          guard slot.data.u64 != Self.wakerToken else {
            var counter: UInt64 = 0
            _ = read(waker, &counter, 8)
            continue
          }
          var readiness: Readiness = []
          // Errors and hang-ups are found out by reading.
          if slot.events & ~EPOLLOUT.rawValue != 0 { readiness.insert(.readable) }
          if slot.events & EPOLLOUT.rawValue != 0 { readiness.insert(.writable) }
          if slot.events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { readiness.insert(.writable) }
          events.append(ReadinessEvent(token: slot.data.u64, readiness: readiness))
        }
      }
    }
  }

  typealias SystemReadinessQueue = EpollQueue
#endif
