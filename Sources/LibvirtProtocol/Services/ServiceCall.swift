// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtXDR

/// What every generated dispatch does with a call: decode, serve, encode.
enum ServiceCall {
  static func answer<Arguments: WireType, Reply: WireType>(
    _ payload: [UInt8], _: Arguments.Type, _ serve: (Arguments) async throws -> Reply
  ) async throws -> [UInt8] {
    try encode(try await serve(decode(payload)))
  }

  static func perform<Arguments: WireType>(
    _ payload: [UInt8], _: Arguments.Type, _ serve: (Arguments) async throws -> Void
  ) async throws -> [UInt8] {
    try await serve(decode(payload))
    return []
  }

  static func answer<Reply: WireType>(_ serve: () async throws -> Reply) async throws -> [UInt8] {
    try encode(try await serve())
  }

  static func perform(_ serve: () async throws -> Void) async throws -> [UInt8] {
    try await serve()
    return []
  }

  private static func decode<Arguments: WireType>(_ payload: [UInt8]) throws(ServiceError) -> Arguments {
    do {
      var decoder = XDRDecoder(payload.span.bytes)
      // Bytes behind the arguments are ignored, as libvirt ignores them.
      return try Arguments(from: &decoder)
    } catch {
      throw .undecodable(error)
    }
  }

  private static func encode(_ reply: some WireType) throws(ServiceError) -> [UInt8] {
    var encoder = XDREncoder()
    do {
      try reply.encode(into: &encoder)
    } catch {
      throw .unencodable(error)
    }
    return encoder.bytes
  }
}
