// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An exclusive lock on a file that exists only as long as it is locked.
///
/// It is a POSIX lock, as other programs take it on the same file. Such a lock belongs to the process, so inside the
/// process the paths in use are remembered as well.
struct FileLock: Sendable {
  private let path: String
  private let descriptor: Int32
  private static let held = Mutex<Set<String>>([])
  private static let interval = Duration.milliseconds(10)

  /// Takes the lock, and makes its file, mode 0600, and the file's directories, mode 0700.
  ///
  /// Waiting means asking again every 10 ms: the system's own way to wait blocks a thread that nothing can wake.
  static func acquire(_ path: String, deadline: ContinuousClock.Instant?) async throws(TransportError) -> FileLock {
    do throws(TransportError.Cause) {
      try makeDirectories(of: path)
      while true {
        if let lock = try tryToAcquire(path) { return lock }
        let next = ContinuousClock.now + interval
        if let deadline, next > deadline { throw .timedOut }
        if await ReadinessWait.pause(until: next) == .cancelled { throw .cancelled }
      }
    } catch {
      throw TransportError(.lock(path: path), error)
    }
  }

  /// Deletes the file and lets go of the lock.
  func release() {
    // In this order: whoever waits for the lock finds that the file it has locked is gone, and makes another.
    unlink(path)
    _ = systemClose(descriptor)
    Self.held.withLock { _ = $0.remove(path) }
  }

  /// The lock, or `nil` while somebody else has it.
  private static func tryToAcquire(_ path: String) throws(TransportError.Cause) -> FileLock? {
    guard held.withLock({ $0.insert(path).inserted }) else { return nil }
    var isHeld = false
    defer { if !isHeld { held.withLock { _ = $0.remove(path) } } }

    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { if !isHeld { _ = systemClose(descriptor) } }

    var request = flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    guard fcntl(descriptor, F_SETLK, &request) == 0 else {
      if errno == EACCES || errno == EAGAIN || errno == EINTR { return nil }
      throw .system(errno)
    }
    // The one that had it may have deleted the file after we opened it.
    var (locked, current) = (stat(), stat())
    guard fstat(descriptor, &locked) == 0 else { throw .system(errno) }
    guard stat(path, &current) == 0, locked.st_ino == current.st_ino, locked.st_dev == current.st_dev else {
      return nil
    }
    isHeld = true
    return FileLock(path: path, descriptor: descriptor)
  }

  private static func makeDirectories(of path: String) throws(TransportError.Cause) {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      let directory = String(path[..<slash])
      guard mkdir(directory, 0o700) != 0 else { continue }
      let number = errno
      // A parent that exists may well be one where nothing can be made: on a read-only file system, for instance.
      var info = stat()
      guard stat(directory, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { throw .system(number) }
    }
  }
}
