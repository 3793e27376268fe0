// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

extension Wire.RemoteError: Error {
  /// An error as a daemon sends it: level "error", no objects, integers unset.
  ///
  /// - Parameter strings: What goes into `str1` to `str3`: the format and its arguments. When empty, the message alone.
  package init(
    code: ErrorNumber, domain: ErrorDomain, message: String, strings: [String] = [], integers: (Int32, Int32) = (-1, -1)
  ) {
    let strings = strings.isEmpty ? ["%s", message] : strings
    func string(_ index: Int) -> XDRString? { index < strings.count ? XDRString(strings[index]) : nil }
    self.init(
      code: code.rawValue, domain: domain.rawValue, message: XDRString(message), level: ErrorLevel.error.rawValue,
      dom: nil, str1: string(0), str2: string(1), str3: string(2), int1: integers.0, int2: integers.1, net: nil)
  }
}

extension Wire.RemoteError {
  /// Whether the daemon does not know the procedure that was called, which libvirt's client turns into "not supported".
  ///
  /// The text has to be looked at: the code alone stands for every broken call.
  package var isUnknownProcedure: Bool {
    code == ErrorNumber.rpc.rawValue && level == ErrorLevel.error.rawValue
      && [ErrorDomain.rpc.rawValue, ErrorDomain.remote.rawValue].contains(domain)
      && message?.text.hasPrefix("unknown procedure") == true
  }
}
