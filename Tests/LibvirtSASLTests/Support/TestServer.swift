// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import CSASL
  import Foundation
  import Synchronization
  import Testing

  /// The daemon's side of SASL: Cyrus's own server, with a user database of the tests' own.
  ///
  /// The user alice has the password "secret1", bob "secret2".
  final class TestServer: Sendable {
    struct Failure: Error {
      var status: Int32
      var detail: String
    }

    /// What is asked of the mechanisms: as libvirtd asks on a socket, and on TCP.
    enum Strength: Sendable {
      case protected
      case open
    }

    struct Message: Equatable {
      var data: [UInt8]?
      var isComplete: Bool
    }

    private struct State: ~Copyable {
      let connection: OpaquePointer
      deinit {
        var connection: OpaquePointer? = connection
        sasl_dispose(&connection)
      }
      func failure(_ status: Int32) -> Failure {
        Failure(status: status, detail: sasl_errdetail(connection).map { String(cString: $0) } ?? "")
      }
    }

    private let state: Mutex<State>
    /// The mechanisms it offers, as libvirtd lists them.
    let mechanisms: String

    init(_ strength: Strength, maximumBlock: Int = 65_536) throws {
      let library = try Self.library.get()
      var created: OpaquePointer?
      let status = sasl_server_new(
        "libvirt", "localhost", "test", "127.0.0.1;16509", "127.0.0.1;40000", library.callbacks,
        UInt32(SASL_SUCCESS_DATA), &created)
      let connection = try #require(created, "status \(status)")
      var properties = sasl_security_properties_t()
      properties.min_ssf = strength == .open ? 56 : 0
      properties.max_ssf = strength == .open ? 100_000 : 0
      properties.maxbufsize = UInt32(maximumBlock)
      properties.security_flags = strength == .open ? UInt32(SASL_SEC_NOANONYMOUS | SASL_SEC_NOPLAINTEXT) : 0
      sasl_setprop(connection, SASL_SEC_PROPS, &properties)
      var list: UnsafePointer<CChar>?
      var (length, count): (UInt32, Int32) = (0, 0)
      sasl_listmech(connection, nil, "", ",", "", &list, &length, &count)
      mechanisms = list.map { String(cString: $0) } ?? ""
      state = Mutex(State(connection: connection))
    }

    // MARK: The conversation

    func start(_ mechanism: String, _ data: [UInt8]?) throws -> Message {
      try state.withLock { state in
        try Self.exchange(state.connection, data) { connection, bytes, count, output, outputCount in
          sasl_server_start(connection, mechanism, bytes, count, output, outputCount)
        }.get(or: state)
      }
    }

    func step(_ data: [UInt8]?) throws -> Message {
      try state.withLock { state in
        try Self.exchange(state.connection, data) { connection, bytes, count, output, outputCount in
          sasl_server_step(connection, bytes, count, output, outputCount)
        }.get(or: state)
      }
    }

    private struct Outcome {
      var status: Int32
      var data: [UInt8]?
      func get(or state: borrowing State) throws -> Message {
        guard status == SASL_OK || status == SASL_CONTINUE else { throw state.failure(status) }
        return Message(data: data, isComplete: status == SASL_OK)
      }
    }

    private static func exchange(
      _ connection: OpaquePointer, _ data: [UInt8]?,
      _ call: (
        OpaquePointer, UnsafePointer<CChar>?, UInt32, UnsafeMutablePointer<UnsafePointer<CChar>?>,
        UnsafeMutablePointer<UInt32>
      ) -> Int32
    ) -> Outcome {
      var output: UnsafePointer<CChar>?
      var count: UInt32 = 0
      let status: Int32
      if let data {
        status = (data + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
          call(connection, $0.baseAddress, UInt32(data.count), &output, &count)
        }
      } else {
        status = call(connection, nil, 0, &output, &count)
      }
      return Outcome(
        status: status, data: output.map { Array(UnsafeRawBufferPointer(start: $0, count: Int(count))) })
    }

    /// Whom it has let in.
    var user: String? {
      state.withLock { state in
        var value: UnsafeRawPointer?
        guard sasl_getprop(state.connection, SASL_USERNAME, &value) == SASL_OK else { return nil }
        return value.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) }
      }
    }

    // MARK: The security layer

    /// Protects bytes, block by block.
    func encode(_ bytes: [UInt8], blockLength: Int = 4096) throws -> [UInt8] {
      try state.withLock { state in
        var blocks: [UInt8] = []
        var rest = bytes[...]
        repeat {
          let part = rest.prefix(blockLength).map { CChar(bitPattern: $0) }
          rest = rest.dropFirst(blockLength)
          var output: UnsafePointer<CChar>?
          var count: UInt32 = 0
          let status = sasl_encode(state.connection, part, UInt32(part.count), &output, &count)
          guard status == SASL_OK else { throw state.failure(status) }
          blocks += UnsafeRawBufferPointer(start: output, count: Int(count))
        } while !rest.isEmpty
        return blocks
      }
    }

    /// What blocks, or parts of blocks, protect.
    func decode(_ bytes: [UInt8]) throws -> [UInt8] {
      try state.withLock { state in
        var output: UnsafePointer<CChar>?
        var count: UInt32 = 0
        let status = sasl_decode(
          state.connection, bytes.map { CChar(bitPattern: $0) }, UInt32(bytes.count), &output, &count)
        guard status == SASL_OK else { throw state.failure(status) }
        return Array(UnsafeRawBufferPointer(start: output, count: Int(count)))
      }
    }

    // MARK: The library

    private struct Library: @unchecked Sendable {
      // Unchecked because pointers are not Sendable; nobody writes to what this one points to.
      let callbacks: UnsafePointer<sasl_callback_t>
    }

    private static let database = FileManager.default.temporaryDirectory
      .appending(path: "swift-libvirt-sasl-\(UUID().uuidString).db").path

    /// A text that is never let go of: the library does not say when it is done with it.
    private struct Option: @unchecked Sendable {
      // Unchecked because pointers are not Sendable; nobody writes to what this one points to.
      let pointer: UnsafePointer<CChar>?
      let length: UInt32

      init(_ text: String) {
        pointer = strdup(text).map { UnsafePointer($0) }
        length = UInt32(text.utf8.count)
      }
    }

    private static let options = [
      "sasldb_path": Option(database), "auxprop_plugin": Option("sasldb"), "pwcheck_method": Option("auxprop"),
      "mech_list": Option("SCRAM-SHA-256 SCRAM-SHA-1 DIGEST-MD5 PLAIN"), "scram_iteration_counter": Option("4096"),
    ]

    /// The library's server side, started once, with the users in its database.
    private static let library = Result<Library, any Error> {
      swift_libvirt_sasl_use_threads()
      let callbacks = UnsafeMutablePointer<sasl_callback_t>.allocate(capacity: 3)
      typealias GetOption =
        @convention(c) (
          UnsafeMutableRawPointer?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
          UnsafeMutablePointer<UnsafePointer<CChar>?>?, UnsafeMutablePointer<UInt32>?
        ) -> Int32
      let option: GetOption = { _, _, name, result, length in
        guard let value = name.flatMap({ TestServer.options[String(cString: $0)] }) else { return SASL_FAIL }
        result?.pointee = value.pointer
        length?.pointee = value.length
        return SASL_OK
      }
      callbacks[0] = swift_libvirt_sasl_silence()
      callbacks[1] = sasl_callback_t(
        id: UInt(SASL_CB_GETOPT), proc: unsafeBitCast(option, to: (@convention(c) () -> Int32).self), context: nil)
      callbacks[2] = swift_libvirt_sasl_question(UInt(SASL_CB_LIST_END))
      // Kept for ever: the library keeps the name's address, not the name.
      let status = sasl_server_init(callbacks, strdup("swift-libvirt-tests"))
      guard status == SASL_OK else { throw Failure(status: status, detail: "sasl_server_init") }
      for (name, password) in [("alice", "secret1"), ("bob", "secret2"), ("zoë", "p ässword")] {
        var connection: OpaquePointer?
        sasl_server_new("libvirt", "localhost", "test", nil, nil, callbacks, 0, &connection)
        let status = sasl_setpass(
          connection, name, password, UInt32(password.utf8.count), nil, 0, UInt32(SASL_SET_CREATE))
        sasl_dispose(&connection)
        guard status == SASL_OK else { throw Failure(status: status, detail: "sasl_setpass") }
      }
      atexit { unlink(TestServer.database) }
      return Library(callbacks: callbacks)
    }
  }
#endif
