// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import Testing

/// All that an error should say.
struct ExpectedError: Sendable {
  var code: LibvirtError.Code
  var domain: ErrorDomain
  var message: String
  var string1: String? = "%s"
  var string2: String?
  var integer1: Int32 = -1
  var integer2: Int32 = -1
  var origin: LibvirtError.Origin

  /// An error that libvirt's client raises itself: the text behind its prefix is the second string.
  init(
    _ code: LibvirtError.Code, _ domain: ErrorDomain, _ prefix: String, _ detail: String, errno: Int32 = -1,
    _ origin: LibvirtError.Origin
  ) {
    self.code = code
    self.domain = domain
    self.message = prefix + detail
    self.string1 = prefix + "%s"
    self.string2 = detail
    self.integer1 = errno
    self.origin = origin
  }

  /// The same for a code that has no prefix.
  init(
    _ code: LibvirtError.Code, _ domain: ErrorDomain, _ detail: String, errno: Int32 = -1, _ origin: LibvirtError.Origin
  ) {
    self.init(code, domain, "", detail, errno: errno, origin)
  }

  /// An error with nothing but a message.
  init(
    bare code: LibvirtError.Code, _ domain: ErrorDomain, _ message: String, integers: Int32,
    _ origin: LibvirtError.Origin
  ) {
    self.code = code
    self.domain = domain
    self.message = message
    self.string1 = nil
    self.integer1 = integers
    self.integer2 = integers
    self.origin = origin
  }

  func check(_ error: LibvirtError?, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let error else {
      Issue.record("no LibvirtError was thrown; expected: \(message)", sourceLocation: sourceLocation)
      return
    }
    #expect(error.message == message, sourceLocation: sourceLocation)
    #expect(error.description == message, sourceLocation: sourceLocation)
    #expect(error.code == code, sourceLocation: sourceLocation)
    #expect(error.domain == domain, sourceLocation: sourceLocation)
    #expect(error.level == .error, sourceLocation: sourceLocation)
    #expect(error.string1 == string1, sourceLocation: sourceLocation)
    #expect(error.string2 == string2, sourceLocation: sourceLocation)
    #expect(error.integer1 == integer1, sourceLocation: sourceLocation)
    #expect(error.integer2 == integer2, sourceLocation: sourceLocation)
    #expect(error.origin == origin, sourceLocation: sourceLocation)
  }
}
