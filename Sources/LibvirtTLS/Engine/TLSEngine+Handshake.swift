// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if TLS
  import CGnuTLS
  import LibvirtTransport

  extension TLSEngine {
    /// What a step on the way to the connection came to.
    enum Step {
      /// The peer has to say more first.
      case wait
      case done
      case failed(TLSError)
    }

    /// Goes on with the handshake as far as what has arrived allows.
    func shakeHands() -> Step {
      var fruitless = 0
      while true {
        let status = gnutls_handshake(session)
        do throws(TransportError) {
          try flush()
        } catch {
          let text = gnutlsText(status < 0 && gnutls_error_is_fatal(status) != 0 ? status : GNUTLS_E_PUSH_ERROR)
          return .failed(handshakeFailure(text, reason: error.description))
        }
        if status == 0 { return .done }
        if status == GNUTLS_E_AGAIN, isDrained { return .wait }
        if gnutls_error_is_fatal(status) != 0 {
          return .failed(handshakeFailure(gnutlsText(status), reason: detail(status)))
        }
        // Warnings do not end it, but a peer that has nothing else to say must not keep the poller busy.
        fruitless += 1
        if fruitless > 32 { return .failed(handshakeFailure(gnutlsText(status), reason: detail(status))) }
      }
    }

    /// Reads the one byte by which the daemon says that it accepts us; what follows it stays where it is.
    func readVerdict() -> Step {
      var verdict: UInt8 = 0
      var fruitless = 0
      while true {
        let count = gnutls_record_recv(session, &verdict, 1)
        try? flush()
        switch count {
        case 1 where verdict == 1: return .done
        case 1: return .failed(.refusedByPeer("the daemon answered \(verdict) instead of 1"))
        case 0: return .failed(.refusedByPeer("the daemon said goodbye"))
        case Int(GNUTLS_E_AGAIN) where isDrained: return .wait
        case Int(GNUTLS_E_UNEXPECTED_PACKET_LENGTH):
          return .failed(.refusedByPeer(gnutlsText(GNUTLS_E_UNEXPECTED_PACKET_LENGTH)))
        default:
          let status = Int32(clamping: count)
          fruitless += 1
          // Anything before the verdict that is not fatal, such as a session ticket, is passed over.
          guard gnutls_error_is_fatal(status) != 0 || fruitless > 32 else { continue }
          return .failed(.noVerdict(detail(status) ?? gnutlsText(status)))
        }
      }
    }

    private func handshakeFailure(_ text: String, reason: String?) -> TLSError {
      TLSError(.authentication, "TLS handshake failed \(text)", reason: reason)
    }

    /// What is known about a failure beside GnuTLS's text for it.
    private func detail(_ status: Int32) -> String? {
      if let failure = receiveFailure ?? sendFailure { return failure.description }
      if status == GNUTLS_E_FATAL_ALERT_RECEIVED || status == GNUTLS_E_WARNING_ALERT_RECEIVED,
        let name = gnutls_alert_get_name(gnutls_alert_get(session))
      {
        return "the daemon sent the alert '\(String(cString: name))'"
      }
      return nil
    }
  }
#endif
