// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if SASL
  import CSASL
  import LibvirtURI
  import Synchronization

  /// One conversation of Cyrus SASL, from the client's side, and the security layer that may come of it.
  ///
  /// Every method may block: mechanisms compute for long, and Kerberos talks to its own servers. The library's object is
  /// used under one lock.
  package final class SASLClient: Sendable {
    /// How far a call got.
    enum Progress: Sendable {
      /// This is to be sent.
      case message(SASLMessage, mechanism: String)
      /// These have to be answered; then the same call is to be made again.
      case questions([SASLQuestion])
    }

    private struct State: ~Copyable {
      let connection: OpaquePointer
      /// The library keeps the pointer.
      let callbacks: UnsafeMutableBufferPointer<sasl_callback_t>
      /// The library's questions, which it also finds the answers in.
      ///
      /// A mechanism that takes them up lets go of them and sets this to `nil`. One that meanwhile needs no answers does
      /// neither, as DIGEST-MD5 when another connection has just said who we are to the same server.
      var prompts: UnsafeMutablePointer<sasl_interact_t>?
      /// Kept for as long as the library may look at them.
      var answers: [SecretBytes] = []
      var mechanism = ""

      deinit {
        var connection: OpaquePointer? = connection
        sasl_dispose(&connection)
        free(prompts)
        callbacks.deallocate()
      }

      func detail() -> String { sasl_errdetail(connection).map { String(cString: $0) } ?? "" }
    }

    private let state: Mutex<State>

    /// How strong it has to be.
    package let security: SASLSecurity

    /// The library's client side, started once; its status.
    private static let library: Int32 = {
      swift_libvirt_sasl_use_threads()
      return swift_libvirt_sasl_client_init()
    }()

    /// Begins a conversation.
    ///
    /// - Parameters:
    ///   - service: whose client we are: `libvirt`.
    ///   - serverName: the daemon's host, as the URI has it.
    ///   - localAddress: our address and port, `127.0.0.1;40000`; `nil` where there is none.
    ///   - remoteAddress: the daemon's, likewise.
    ///   - security: how strong it has to be.
    ///   - kinds: what may be asked for. Mechanisms that need anything else are not considered.
    package init(
      service: String = "libvirt", serverName: String, localAddress: String? = nil, remoteAddress: String? = nil,
      security: SASLSecurity, kinds: Set<SASLQuestion.Kind>
    ) throws(SASLError) {
      self.security = security
      guard Self.library == SASL_OK else {
        throw .library("Failed to initialize SASL library", Self.library, Self.text(Self.library))
      }
      let callbacks = Self.callbacks(kinds)
      var created: OpaquePointer?
      let status = sasl_client_new(
        service, serverName, localAddress, remoteAddress, callbacks.baseAddress, UInt32(SASL_SUCCESS_DATA), &created)
      guard status == SASL_OK, let created else {
        callbacks.deallocate()
        throw .library("Failed to create SASL client context", status, Self.text(status))
      }
      state = Mutex(State(connection: created, callbacks: callbacks))
      try apply(security)
    }

    private static func callbacks(_ kinds: Set<SASLQuestion.Kind>) -> UnsafeMutableBufferPointer<sasl_callback_t> {
      // Sorted, so that questions come in the same order every time.
      let numbers = kinds.map(\.number).sorted()
      let callbacks = UnsafeMutableBufferPointer<sasl_callback_t>.allocate(capacity: numbers.count + 2)
      callbacks.initializeElement(at: 0, to: swift_libvirt_sasl_silence())
      for (index, number) in numbers.enumerated() {
        callbacks.initializeElement(at: index + 1, to: swift_libvirt_sasl_question(number))
      }
      callbacks.initializeElement(at: numbers.count + 1, to: swift_libvirt_sasl_question(UInt(SASL_CB_LIST_END)))
      return callbacks
    }

    private func apply(_ security: SASLSecurity) throws(SASLError) {
      try state.withLock { (state) throws(SASLError) in
        var bits: sasl_ssf_t = security.externalBits
        var properties = sasl_security_properties_t()
        properties.min_ssf = security.minimumBits
        properties.max_ssf = security.maximumBits
        properties.maxbufsize = UInt32(SASLSecurity.maximumBlock)
        properties.security_flags =
          security.allowsPlaintext ? 0 : UInt32(SASL_SEC_NOANONYMOUS | SASL_SEC_NOPLAINTEXT)
        var status = SASL_OK
        if bits > 0 { status = sasl_setprop(state.connection, SASL_SSF_EXTERNAL, &bits) }
        guard status == SASL_OK else {
          throw .library("cannot set external SSF", status, state.detail())
        }
        status = sasl_setprop(state.connection, SASL_SEC_PROPS, &properties)
        guard status == SASL_OK else {
          throw .library("cannot set security props", status, state.detail())
        }
      }
    }

    /// The library's text for one of its numbers.
    private static func text(_ status: Int32) -> String {
      sasl_errstring(status, nil, nil).map { String(cString: $0) } ?? ""
    }
  }

  // MARK: The conversation

  extension SASLClient {
    /// Chooses a mechanism among those offered, and has it say its first words.
    ///
    /// - Parameter mechanisms: their names, with commas between them.
    func start(_ mechanisms: String) throws(SASLError) -> Progress {
      try state.withLock { (state) throws(SASLError) in
        var output: UnsafePointer<CChar>?
        var count: UInt32 = 0
        var mechanism: UnsafePointer<CChar>?
        let status = sasl_client_start(
          state.connection, mechanisms, &state.prompts, &output, &count, &mechanism)
        if let mechanism { state.mechanism = String(cString: mechanism) }
        return try Self.progress(&state, status, output, count, "Failed to start SASL negotiation")
      }
    }

    /// Hands what the daemon said to the mechanism.
    ///
    /// - Parameter challenge: `nil` when the daemon said nothing at all.
    func step(_ challenge: [UInt8]?) throws(SASLError) -> Progress {
      try state.withLock { (state) throws(SASLError) in
        var output: UnsafePointer<CChar>?
        var count: UInt32 = 0
        let status: Int32
        if let challenge {
          // With a zero byte behind it, so that even empty data has an address.
          status = (challenge + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
              sasl_client_step(
                state.connection, bytes.baseAddress, UInt32(challenge.count), &state.prompts, &output, &count)
            }
          }
        } else {
          status = sasl_client_step(state.connection, nil, 0, &state.prompts, &output, &count)
        }
        return try Self.progress(&state, status, output, count, "Failed to step SASL negotiation")
      }
    }

    private static func progress(
      _ state: inout State, _ status: Int32, _ output: UnsafePointer<CChar>?, _ count: UInt32, _ activity: String
    ) throws(SASLError) -> Progress {
      switch status {
      case SASL_OK, SASL_CONTINUE:
        // Nobody asks any more; what was answered is forgotten.
        free(state.prompts)
        state.prompts = nil
        state.answers = []
        let data = output.map { Array(UnsafeRawBufferPointer(start: $0, count: Int(count))) }
        return .message(SASLMessage(data: data, isComplete: status == SASL_OK), mechanism: state.mechanism)
      case SASL_INTERACT:
        var questions: [SASLQuestion] = []
        var next = state.prompts
        while let prompt = next?.pointee, prompt.id != UInt(SASL_CB_LIST_END) {
          guard let question = SASLQuestion(prompt) else {
            throw SASLError(.answers, "Failed to make auth credentials")
          }
          questions.append(question)
          next = next?.successor()
        }
        return .questions(questions)
      default:
        throw .library(activity, status, state.detail())
      }
    }

    /// Answers the questions, in their order.
    func answer(_ answers: [SecretBytes]) throws(SASLError) {
      try state.withLock { (state) throws(SASLError) in
        state.answers = answers
        var next = state.prompts
        for answer in answers {
          guard let prompt = next, prompt.pointee.id != UInt(SASL_CB_LIST_END) else {
            throw SASLError(.answers, "Failed to collect auth credentials")
          }
          prompt.pointee.result = answer.address
          prompt.pointee.len = UInt32(clamping: answer.count)
          next = prompt.successor()
        }
        guard next == nil || next?.pointee.id == UInt(SASL_CB_LIST_END) else {
          throw SASLError(.answers, "Failed to collect auth credentials")
        }
      }
    }

    /// What was negotiated, once the conversation is over.
    package var information: SASLInformation {
      state.withLock { state in
        SASLInformation(
          mechanism: state.mechanism, keyBits: Int(Self.number(state.connection, SASL_SSF) ?? 0))
      }
    }

    fileprivate static func number(_ connection: OpaquePointer, _ property: Int32) -> UInt32? {
      var value: UnsafeRawPointer?
      guard sasl_getprop(connection, property, &value) == SASL_OK else { return nil }
      return value?.loadUnaligned(as: UInt32.self)
    }
  }

  // MARK: The security layer

  extension SASLClient {
    /// How many bytes one block may protect, at least one.
    var maximumInput: Int {
      let negotiated = state.withLock { state in Self.number(state.connection, SASL_MAXOUTBUF) ?? 0 }
      // A peer may announce anything, and a mechanism make nonsense of it.
      return negotiated == 0 ? SASLSecurity.maximumBlock : min(Int(negotiated), SASLSecurity.maximumBlock)
    }

    /// Protects bytes, at most ``maximumInput`` of them, as one block with its length.
    func encode(_ bytes: UnsafeRawBufferPointer, onto blocks: inout [UInt8]) throws(SASLError) {
      // As a number, because the compiler cannot see that the library keeps no pointer to it.
      let (address, count) = (UInt(bitPattern: bytes.baseAddress), bytes.count)
      blocks += try state.withLock { (state) throws(SASLError) -> [UInt8] in
        var output: UnsafePointer<CChar>?
        var outputCount: UInt32 = 0
        let status = sasl_encode(
          state.connection, UnsafePointer(bitPattern: address), UInt32(clamping: count), &output, &outputCount)
        guard status == SASL_OK else { throw .library("failed to encode SASL data", status, state.detail()) }
        return Array(UnsafeRawBufferPointer(start: output, count: Int(outputCount)))
      }
    }

    /// Checks one block, with its length, and returns what it protects.
    func decode(_ block: UnsafeRawBufferPointer) throws(SASLError) -> [UInt8] {
      // As above.
      let (address, count) = (UInt(bitPattern: block.baseAddress), block.count)
      return try state.withLock { (state) throws(SASLError) -> [UInt8] in
        var output: UnsafePointer<CChar>?
        var outputCount: UInt32 = 0
        let status = sasl_decode(
          state.connection, UnsafePointer(bitPattern: address), UInt32(clamping: count), &output, &outputCount)
        guard status == SASL_OK else { throw .library("failed to decode SASL data", status, state.detail()) }
        return Array(UnsafeRawBufferPointer(start: output, count: Int(outputCount)))
      }
    }
  }
#endif
