// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtProtocol
import LibvirtXDR

extension Domain {
  /// Takes a picture of the domain's screen.
  ///
  /// - Parameter screen: which screen, from 0.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virDomainScreenshot`
  public func screenshot(screen: UInt32 = 0) async throws(LibvirtError) -> Screenshot {
    guard !connection.isReadOnly else { throw .readOnly("virDomainScreenshot") }
    let (reply, stream) = try await connection.openStream(
      Remote.DomainScreenshot.self, .init(dom: wire, screen: screen, flags: 0))
    let bytes = try await stream.whileOpen { (stream) async throws(LibvirtError) in
      var bytes: [UInt8] = []
      for try await chunk in stream {
        guard bytes.count + chunk.count <= Self.largestScreenshot else {
          throw LibvirtError(.operationFailed, .streams, "the screenshot is larger than 256 MiB", origin: .session)
        }
        bytes.append(contentsOf: chunk)
      }
      return bytes
    }
    return Screenshot(bytes: bytes, mimeType: reply.mime?.text)
  }

  /// A daemon that sends a picture without end must not take all our memory.
  private static var largestScreenshot: Int { 256 * 1024 * 1024 }

  /// Opens a serial, parallel or virtual console of the domain, for both directions.
  ///
  /// What the guest prints is read from the stream, what is written to it is typed there. It has no end of its own while
  /// the domain runs: call ``ByteStream/abort()``, or ``ByteStream/finish()``, or use
  /// ``withConsole(device:flags:_:)``. The size of a terminal is no part of the protocol: the guest keeps to what it assumes.
  ///
  /// - Parameters:
  ///   - device: the device's alias; `nil` for the first console or serial port.
  ///   - flags: whether to throw out, or to stand back for, somebody who uses the console already.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virDomainOpenConsole`
  public func openConsole(
    device: String? = nil, flags: DomainConsoleFlags = []
  ) async throws(LibvirtError) -> ByteStream {
    guard !connection.isReadOnly else { throw .readOnly("virDomainOpenConsole") }
    let device = device.map { XDRString($0) }
    return try await connection.openStream(
      Remote.DomainOpenConsole.self, .init(dom: wire, devName: device, flags: flags.rawValue)
    ).stream
  }

  /// Opens a channel to the guest, for both directions.
  ///
  /// - Parameters:
  ///   - name: the channel's target name or alias; `nil` for the first one.
  ///   - flags: whether to throw out somebody who uses the channel already.
  /// - Throws: ``LibvirtError``; `operationDenied` on a connection that is only for looking.
  ///
  /// libvirt: `virDomainOpenChannel`
  public func openChannel(
    _ name: String? = nil, flags: DomainChannelFlags = []
  ) async throws(LibvirtError) -> ByteStream {
    guard !connection.isReadOnly else { throw .readOnly("virDomainOpenChannel") }
    let name = name.map { XDRString($0) }
    return try await connection.openStream(
      Remote.DomainOpenChannel.self, .init(dom: wire, name: name, flags: flags.rawValue)
    ).stream
  }

  /// Opens a console for as long as `body` runs; however that ends, the console is free again.
  ///
  /// - Parameters:
  ///   - device: the alias of a console, serial or parallel port; `nil` for the first one.
  ///   - flags: whether to throw out somebody who uses the console already.
  ///   - body: what to do with the console, which is given up when it returns.
  /// - Returns: what `body` returns.
  /// - Throws: whatever `body` throws, and what ``openConsole(device:flags:)`` does.
  public func withConsole<Result>(
    device: String? = nil, flags: DomainConsoleFlags = [], _ body: (ByteStream) async throws -> Result
  ) async throws -> Result {
    let console = try await openConsole(device: device, flags: flags)
    do {
      let result = try await body(console)
      await console.abort()
      return result
    } catch {
      await console.abort()
      throw error
    }
  }
}
