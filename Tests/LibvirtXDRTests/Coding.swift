// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

/// Reads one value from the front of `bytes`.
func decode<Value>(
  _ bytes: [UInt8], depthLimit: Int = 64, _ read: (inout XDRDecoder) throws(XDRError) -> Value
) throws(XDRError) -> Value {
  var decoder = XDRDecoder(bytes.span.bytes, depthLimit: depthLimit)
  return try read(&decoder)
}

/// Reads one value and says how many bytes behind it were left unread.
func decodeWithRest<Value>(
  _ bytes: [UInt8], _ read: (inout XDRDecoder) throws(XDRError) -> Value
) throws(XDRError) -> (value: Value, remaining: Int) {
  var decoder = XDRDecoder(bytes.span.bytes)
  let value = try read(&decoder)
  return (value, decoder.remaining)
}

/// What `write` writes.
func encode(
  limit: Int = .max, _ write: (inout XDREncoder) throws(XDRError) -> Void
) throws(XDRError) -> [UInt8] {
  var encoder = XDREncoder(limit: limit)
  try write(&encoder)
  return encoder.bytes
}

/// The error `body` throws, or `nil` when it throws none.
func error<Value>(_ body: () throws(XDRError) -> Value) -> XDRError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
