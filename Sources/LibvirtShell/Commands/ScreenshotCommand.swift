// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `screenshot`: saves a picture of a domain's screen.
enum ScreenshotCommand: Command {
  static let definition = CommandDefinition(
    "screenshot", .domain, "take a screenshot of a current domain console and store it into a file",
    "screenshot of a current domain console",
    options: [
      .domain(),
      .string("file", "where to store the screenshot", completion: .files),
      .number("screen", "ID of a screen to take screenshot of"),
    ])

  static func run(_ context: CommandContext) async throws {
    let arguments = context.arguments
    let file = try arguments.string("file")
    let screen = try arguments.unsigned32("screen") ?? 0
    let (domain, name) = try await context.domain()
    let picture = try await context.attempt("could not take a screenshot of \(name)") {
      try await domain.screenshot(screen: screen)
    }
    let path = file ?? fileName(domain.name, at: time(nil), mimeType: picture.mimeType)
    guard let target = VolumeFile.openForWriting(path) else { throw CommandFailure("cannot create file \(path)") }
    picture.bytes.withUnsafeBytes { StandardOutput.writeAll($0, to: target.descriptor) }
    do {
      try target.close()
    } catch {
      target.removeIfNew()
      throw error
    }
    context.write("Screenshot saved to \(path), with type of \(picture.mimeType ?? "(null)")")
  }

  /// The file a screenshot is saved in when the user names none: the domain, the local time, and what suits the type.
  static func fileName(_ domain: String, at seconds: time_t, mimeType: String?) -> String {
    var seconds = seconds
    var parts = tm()
    localtime_r(&seconds, &parts)
    func pad(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = "\(parts.tm_year + 1900)-\(pad(parts.tm_mon + 1))-\(pad(parts.tm_mday))"
    let clock = "\(pad(parts.tm_hour)):\(pad(parts.tm_min)):\(pad(parts.tm_sec))"
    let suffix =
      switch mimeType {
      case "image/x-portable-pixmap": ".ppm"
      case "image/png": ".png"
      default: ""
      }
    // A slash in a name would lead elsewhere.
    return "\(domain.map { $0 == "/" ? "_" : "\($0)" }.joined())-\(date)-\(clock)\(suffix)"
  }
}
