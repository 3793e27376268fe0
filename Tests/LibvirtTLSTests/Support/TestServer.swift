// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
  import Foundation
  import LibvirtTransport
  import Testing

  /// The daemon's side of TLS, written for waiting threads and apart from what is tested.
  final class TestServer {
    struct Failure: Error {
      var status: Int32
    }

    let session: gnutls_session_t
    private let end: BlockingEnd
    private let credentials: gnutls_certificate_credentials_t

    /// Runs `script` on a thread of its own and waits for it.
    static func serve(
      _ transport: any ByteTransport, _ pki: TestPKI, priority: String = "NORMAL",
      _ script: @escaping @Sendable (TestServer) throws -> Void
    ) async throws {
      let end = try BlockingEnd(transport)
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        Thread.detachNewThread {
          // However it ends, the client is not kept waiting.
          defer { end.close() }
          continuation.resume(
            with: Result {
              try script(TestServer(end, pki, priority))
            })
        }
      }
    }

    private init(_ end: BlockingEnd, _ pki: TestPKI, _ priority: String) throws {
      self.end = end
      var session: gnutls_session_t?
      try TestCertificate.check(gnutls_init(&session, 1))
      self.session = session!
      var credentials: gnutls_certificate_credentials_t?
      try TestCertificate.check(gnutls_certificate_allocate_credentials(&credentials))
      self.credentials = credentials!
      try TestCertificate.check(gnutls_priority_set_direct(session, priority, nil))
      var certificate = Array(pki.serverCertificate)
      var key = Array(pki.serverKey)
      try certificate.withUnsafeMutableBufferPointer { certificate in
        try key.withUnsafeMutableBufferPointer { key in
          var certificate = gnutls_datum_t(data: certificate.baseAddress, size: UInt32(certificate.count))
          var key = gnutls_datum_t(data: key.baseAddress, size: UInt32(key.count))
          try TestCertificate.check(
            gnutls_certificate_set_x509_key_mem(credentials, &certificate, &key, GNUTLS_X509_FMT_PEM))
        }
      }
      try TestCertificate.check(
        gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, UnsafeMutableRawPointer(self.credentials)))
      gnutls_certificate_server_set_request(session, GNUTLS_CERT_REQUEST)
      gnutls_transport_set_ptr(session, Unmanaged.passUnretained(end).toOpaque())
      gnutls_transport_set_push_function(session) { end, bytes, count in
        Unmanaged<BlockingEnd>.fromOpaque(end!).takeUnretainedValue()
          .write(UnsafeRawBufferPointer(start: bytes, count: count))
      }
      gnutls_transport_set_pull_function(session) { end, bytes, count in
        Unmanaged<BlockingEnd>.fromOpaque(end!).takeUnretainedValue()
          .read(into: UnsafeMutableRawBufferPointer(start: bytes, count: count))
      }
      gnutls_transport_set_pull_timeout_function(session) { _, _ in 1 }
    }

    deinit {
      gnutls_deinit(session)
      gnutls_certificate_free_credentials(credentials)
    }

    func shakeHands() throws {
      var status: Int32
      repeat { status = gnutls_handshake(session) } while status < 0 && gnutls_error_is_fatal(status) == 0
      guard status == 0 else { throw Failure(status: status) }
    }

    /// The handshake and the word that the client is accepted.
    func accept() throws {
      try shakeHands()
      try send([1])
    }

    func send(_ bytes: [UInt8]) throws {
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes { gnutls_record_send(session, $0.baseAddress, $0.count) }
        guard count > 0 else { throw Failure(status: Int32(count)) }
        sent += count
      }
    }

    /// Exactly so many bytes.
    func receive(_ wanted: Int) throws -> [UInt8] {
      var received: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 16 * 1024)
      while received.count < wanted {
        let count = gnutls_record_recv(session, &buffer, min(buffer.count, wanted - received.count))
        // It says "again" after messages of its own.
        if count < 0, gnutls_error_is_fatal(Int32(count)) == 0 { continue }
        guard count > 0 else { throw Failure(status: Int32(count)) }
        received += buffer[..<count]
      }
      return received
    }

    /// What one record holds.
    func receiveRecord() throws -> [UInt8] {
      var buffer = [UInt8](repeating: 0, count: 16 * 1024)
      let count = gnutls_record_recv(session, &buffer, buffer.count)
      guard count > 0 else { throw Failure(status: Int32(count)) }
      return Array(buffer[..<count])
    }

    /// How the client's side ends: 0 for its goodbye.
    func receiveEnd() -> Int {
      var byte: UInt8 = 0
      var count: Int
      repeat {
        count = gnutls_record_recv(session, &byte, 1)
      } while count < 0
        && gnutls_error_is_fatal(Int32(count)) == 0
      return count
    }

    func sayGoodbye() throws { try TestCertificate.check(gnutls_bye(session, GNUTLS_SHUT_WR)) }

    /// New keys for both directions: the client has to write in order to go on reading.
    func changeKeys() throws { try TestCertificate.check(gnutls_session_key_update(session, 1)) }
  }
#endif
