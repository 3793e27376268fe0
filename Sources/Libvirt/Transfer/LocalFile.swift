// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtSession
import LibvirtTransport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open local file, device or pipe, read and written from its current position.
///
/// Blocking; but where that may be for long, at a pipe or in a hole, a cancelled task fails with `operationAborted`.
struct LocalFile: ~Copyable {
  /// What comes next in a file that may have holes.
  enum Extent: Equatable {
    case data(Int64)
    case hole(Int64)
    case end
  }

  private let descriptor: Int32
  private var isOwned: Bool
  /// What it is called in errors.
  private let name: String
  /// `S_IFREG` and its like.
  private let kind: mode_t
  /// Which device it is, if any.
  private let device: dev_t
  /// Whether it was not there before it was opened.
  let isNew: Bool

  /// A descriptor that stays the caller's.
  init(borrowing descriptor: Int32) throws(LibvirtError) {
    try self.init(descriptor, name: "descriptor \(descriptor)", isOwned: false)
  }

  private init(_ descriptor: Int32, name: String, isOwned: Bool, isNew: Bool = false) throws(LibvirtError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let number = errno
      if isOwned { _ = close(descriptor) }
      throw LibvirtError(cannot: "use", name, number)
    }
    self.descriptor = descriptor
    self.isOwned = isOwned
    self.name = name
    kind = status.st_mode & S_IFMT
    device = status.st_rdev
    self.isNew = isNew
  }

  deinit { if isOwned { _ = close(descriptor) } }

  static func openForReading(_ path: String) throws(LibvirtError) -> LocalFile {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LibvirtError(cannot: "open", path, errno) }
    return try LocalFile(descriptor, name: path, isOwned: true)
  }

  /// Opens a file to be written anew.
  static func openForWriting(_ path: String) throws(LibvirtError) -> LocalFile {
    var descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    let isNew = descriptor >= 0
    if descriptor < 0, errno == EEXIST { descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC) }
    guard descriptor >= 0 else { throw LibvirtError(cannot: "create", path, errno) }
    return try LocalFile(descriptor, name: path, isOwned: true, isNew: isNew)
  }

  private var isRegular: Bool { kind == S_IFREG }

  /// How many bytes there are from the current position on; `nil` for pipes and their like.
  var remainingBytes: UInt64? {
    // Other devices can be moved in too, to no effect.
    guard isRegular || kind == S_IFBLK else { return nil }
    let position = offset(0, SEEK_CUR)
    guard position >= 0 else { return nil }
    let end = offset(0, SEEK_END)
    guard offset(position, SEEK_SET) >= 0, end >= position else { return nil }
    return UInt64(end - position)
  }

  // MARK: Reading

  /// Reads some bytes; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(LibvirtError) -> Int {
    while true {
      if !isRegular { try waitUntilReady(POLLIN) }
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, room.baseAddress, room.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, room.baseAddress, room.count)
      #else
        let count = Glibc.read(descriptor, room.baseAddress, room.count)
      #endif
      if count >= 0 { return count }
      guard Self.isPassing(errno) else { throw LibvirtError(cannot: "read", name, errno) }
    }
  }

  /// What lies at the current position, as far as the file system tells. The position stays where it is.
  func nextExtent() throws(LibvirtError) -> Extent {
    guard isRegular else { return .data(.max) }
    let position = offset(0, SEEK_CUR)
    let data = FileHoles.seekData(descriptor, from: position)
    if data < 0 {
      let number = errno
      guard number == ENXIO else {
        // A file system without holes has nothing to tell.
        guard number == EINVAL || number == ENOTSUP else { throw LibvirtError(cannot: "examine", name, number) }
        return .data(.max)
      }
      // Nothing but a hole is left, or nothing at all.
      let end = offset(0, SEEK_END)
      try seek(to: position)
      return end > position ? .hole(end - position) : .end
    }
    guard data == position else {
      try seek(to: position)
      return .hole(data - position)
    }
    let hole = FileHoles.seekHole(descriptor, from: position)
    try seek(to: position)
    return .data(hole > position ? hole - position : .max)
  }

  /// Moves over bytes that need not be read.
  func skip(_ length: Int64) throws(LibvirtError) {
    guard offset(length, SEEK_CUR) >= 0 else { throw LibvirtError(cannot: "seek in", name, errno) }
  }

  private func seek(to position: Int64) throws(LibvirtError) {
    guard offset(position, SEEK_SET) >= 0 else { throw LibvirtError(cannot: "seek in", name, errno) }
  }

  /// Moves, and returns the new position; -1 with `errno`.
  private func offset(_ distance: Int64, _ origin: Int32) -> Int64 {
    Int64(lseek(descriptor, off_t(distance), origin))
  }

  // MARK: Writing

  /// Writes all of it.
  func write(_ bytes: UnsafeRawBufferPointer) throws(LibvirtError) {
    var rest = bytes
    while !rest.isEmpty {
      if !isRegular { try waitUntilReady(POLLOUT) }
      // A pipe that is ready takes this much at once, and may keep whoever gives it more.
      let part = kind == S_IFIFO ? min(rest.count, Self.pipePortion) : rest.count
      let count = FileWriting.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest[..<part]), canBreak: !isRegular)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if !Self.isPassing(errno) {
        throw LibvirtError(cannot: "write", name, errno)
      }
    }
  }

  #if canImport(Darwin)
    private static var pipePortion: Int { 512 }
  #else
    private static var pipePortion: Int { 4096 }
  #endif

  /// Makes the next bytes zeros, without writing them where the file can have holes.
  func writeHole(_ length: Int64) throws(LibvirtError) {
    guard isRegular, try makeHole(length) else { return try writeZeros(length) }
  }

  /// Whether it could be done without writing.
  private func makeHole(_ length: Int64) throws(LibvirtError) -> Bool {
    let position = offset(0, SEEK_CUR)
    let end = offset(0, SEEK_END)
    guard position >= 0, end >= 0 else { throw LibvirtError(cannot: "seek in", name, errno) }
    let (target, overflow) = position.addingReportingOverflow(length)
    guard !overflow else { throw LibvirtError(cannot: "extend", name, EFBIG) }
    try seek(to: position)
    // What is there already has to go.
    if position < end, !FileHoles.punch(descriptor, at: position, length: min(length, end - position)) { return false }
    if target > end, ftruncate(descriptor, off_t(target)) != 0 { throw LibvirtError(cannot: "extend", name, errno) }
    try seek(to: target)
    return true
  }

  private func writeZeros(_ length: Int64) throws(LibvirtError) {
    let zeros = [UInt8](repeating: 0, count: Int(min(length, 256 * 1024)))
    var rest = length
    while rest > 0 {
      try LibvirtError.checkCancellation(of: "writing \(name)")
      let part = Int(min(rest, Int64(zeros.count)))
      try zeros.withUnsafeBufferPointer { (zeros) throws(LibvirtError) in
        try write(UnsafeRawBufferPointer(start: zeros.baseAddress, count: part))
      }
      rest -= Int64(part)
    }
  }

  /// The same for writing here and there, from the current position on; `nil` where the order of what is written matters.
  var randomAccess: RandomAccessFile? {
    let flags = fcntl(descriptor, F_GETFL)
    // What is appended goes to the end wherever it is meant for.
    guard flags >= 0, flags & O_APPEND == 0, isRegular || kind == S_IFBLK || isNullDevice else { return nil }
    let position = offset(0, SEEK_CUR)
    return position < 0 ? nil : RandomAccessFile(descriptor: descriptor, name: name, origin: position)
  }

  private var isNullDevice: Bool {
    var status = stat()
    return kind == S_IFCHR && stat("/dev/null", &status) == 0 && status.st_rdev == device
  }

  /// Closes it, and tells what the system may only tell now.
  mutating func finish() throws(LibvirtError) {
    guard isOwned else { return }
    isOwned = false
    if close(descriptor) != 0, errno != EINTR { throw LibvirtError(cannot: "close", name, errno) }
  }

  /// Waits for a pipe or its like, looking now and then whether the task is cancelled.
  private func waitUntilReady(_ events: Int32) throws(LibvirtError) {
    while true {
      try LibvirtError.checkCancellation(of: "waiting for \(name)")
      var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
      let count = poll(&entry, 1, 200)
      if count > 0 { return }
      if count < 0, errno != EINTR { throw LibvirtError(cannot: "wait for", name, errno) }
    }
  }

  /// Whether it is no more than a reason to try again: somebody may have made the descriptor non-blocking.
  static func isPassing(_ errno: Int32) -> Bool {
    errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK
  }
}

extension LibvirtError {
  /// A local file that a transfer cannot use.
  init(cannot verb: String, _ name: String, _ errno: Int32) {
    self.init(
      .systemError, .streams, "cannot \(verb) \(name): \(systemErrorText(errno))", origin: .usage, errno: errno)
  }

  /// For loops that run long without waiting for anything that would notice.
  static func checkCancellation(of activity: String) throws(LibvirtError) {
    if Task.isCancelled { throw LibvirtError(.cancelled, during: activity) }
  }
}
