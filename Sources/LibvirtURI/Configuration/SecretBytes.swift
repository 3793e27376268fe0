// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that nobody else is to see: a password, above all.
///
/// They are kept in one place, overwritten when the last copy of the value goes, and never part of a description.
/// A `String` that a secret is made from stays wherever the caller has it.
public struct SecretBytes: Sendable {
  /// Unchecked because the compiler cannot see that the memory is written only before anybody else has it, and freed
  /// only after everybody has let go of it.
  private final class Storage: @unchecked Sendable {
    let bytes: UnsafeMutableRawBufferPointer

    /// Allocated memory has an address.
    var address: UnsafeMutableRawPointer { bytes.baseAddress! }

    init(count: Int) {
      bytes = .allocate(byteCount: count, alignment: 1)
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
    }

    deinit {
      // An ordinary assignment to memory that is freed next would be optimised away.
      #if canImport(Darwin)
        memset_s(address, bytes.count, 0, bytes.count)
      #else
        explicit_bzero(address, bytes.count)
      #endif
      bytes.deallocate()
    }
  }

  private let storage: Storage

  /// How many bytes there are.
  public let count: Int

  /// A text's UTF-8.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { SecretBytes(copying: UnsafeRawBufferPointer($0)) }
  }

  /// A copy of some bytes.
  public init(copying bytes: UnsafeRawBufferPointer) {
    self.init(capacity: bytes.count) { target in
      target.copyMemory(from: bytes)
      return bytes.count
    }
  }

  /// Bytes written straight into the secret's own memory, as from a file.
  ///
  /// - Parameter initialize: writes from the start of the memory it gets and returns how many bytes those are.
  package init<Failure: Error>(
    capacity: Int, _ initialize: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    // One byte more, which stays zero: C functions look for it.
    storage = Storage(count: capacity + 1)
    let written = try initialize(UnsafeMutableRawBufferPointer(rebasing: storage.bytes[..<capacity]))
    count = min(max(written, 0), capacity)
  }

  /// Calls `body` with the bytes. Copies that it makes are its own business.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(rebasing: storage.bytes[..<count]))
  }

  /// Where the bytes are, with a zero byte behind them, for as long as this value or a copy of it exists.
  package var address: UnsafeRawPointer { UnsafeRawPointer(storage.address) }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Always the same word, whatever the bytes are.
  public var description: String { "<secret>" }

  /// Always the same word, whatever the bytes are.
  public var debugDescription: String { description }

  /// Nothing to see.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
