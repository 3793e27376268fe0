// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
  import LibvirtTransport

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// A file of certificates or keys, in memory. Its bytes are wiped when it is let go of.
  struct TLSFile: ~Copyable {
    let path: String
    private let bytes: UnsafeMutableRawBufferPointer
    private let count: Int

    /// libvirt's own limit for such files.
    private static let sizeLimit = 64 * 1024

    /// Reads a file.
    ///
    /// - Parameter what: what the file is, for the message: `CA certificate`.
    init(reading path: String, as what: String) throws(TLSError) {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .cannotRead(what, path, errno) }
      defer { close(descriptor) }
      // One byte more, to see that a file is too long. The buffer never grows, so no copy is left behind.
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.sizeLimit + 1, alignment: 1)
      switch Self.fill(buffer, from: descriptor) {
      case .success(let filled):
        self.path = path
        bytes = buffer
        count = filled
      case .failure(let failure):
        Self.wipe(buffer)
        throw .cannotRead(what, path, failure.number)
      }
    }

    deinit { Self.wipe(bytes) }

    private struct Failure: Error { var number: Int32 }

    private static func fill(
      _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32
    ) -> Result<Int, Failure> {
      var filled = 0
      while filled < buffer.count {
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
        let count = read(descriptor, part.baseAddress, part.count)
        if count == 0 { return .success(filled) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return .failure(Failure(number: errno)) }
        filled += count
      }
      return .failure(Failure(number: EFBIG))
    }

    private static func wipe(_ buffer: UnsafeMutableRawBufferPointer) {
      if let base = buffer.baseAddress { gnutls_memset(base, 0, buffer.count) }
      buffer.deallocate()
    }

    /// The same; `nil` when there is no such file.
    static func ifPresent(_ path: String, as what: String) throws(TLSError) -> TLSFile? {
      do {
        return try TLSFile(reading: path, as: what)
      } catch {
        if error.kind == .system(ENOENT) || error.kind == .system(ENOTDIR) { return nil }
        throw error
      }
    }

    /// Calls `body` with the file's bytes in GnuTLS's form.
    borrowing func withDatum<Result, Failure: Error>(
      _ body: (UnsafePointer<gnutls_datum_t>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
      var datum = gnutls_datum_t(
        data: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), size: UInt32(count))
      return try body(&datum)
    }
  }

  /// GnuTLS's text for one of its error numbers.
  func gnutlsText(_ status: Int32) -> String {
    gnutls_strerror(status).map { String(cString: $0) } ?? "error \(status)"
  }
#endif
