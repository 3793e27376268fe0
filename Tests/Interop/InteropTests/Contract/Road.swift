// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTestSupport

/// A way to reach a libvirtd, as data: where it leads, what has to be there, and how its losses look.
struct Road: Sendable {
  /// What stands at the other end.
  enum Target: Sendable {
    /// A unix socket whose path is in this variable.
    case socket(String)
    /// A port on 127.0.0.1; the number is in this variable.
    case port(String)
    /// A port on ::1.
    case port6(String)
    /// The embedded daemon, in this process.
    case memory
  }

  var name: String
  var target: Target
  /// The URI, with placeholders in braces: `{place}` is the path or port that the road leads to, `{script}` the path of
  /// ``script``, and everything else an environment variable.
  var uri: String
  /// A shell script that the URI needs, with the same placeholders.
  var script: String?
  /// Environment variables that have to be set, and what they are set to, with the same placeholders.
  var variables: [String: String] = [:]
  var losses: Losses
  /// Opening takes its time: programs are started, keys are made.
  var isSlow = false
  /// Whether the client gets to know when one direction alone ends. netcat waits for both.
  var passesHalfCloseOn = true
}

extension Road {
  /// How it looks when this road breaks. Texts are libvirt's own; an asterisk stands for anything.
  struct Losses: Sendable {
    /// When the other end closes.
    var closed: [String]
    /// When the other end resets.
    var reset: [String]
    /// When what arrives is not what was sent.
    var corrupted: [String]
    /// When it ends while it is being opened, at any moment.
    var opening: [String]
    /// Whether every byte is watched over.
    var showsEveryCorruption = true
  }

  /// A road where something that is needed is not there.
  struct Missing: Error, CustomStringConvertible {
    var variable: String
    var description: String { "\(variable) is not set" }
  }

  private static let environment = ProcessInfo.processInfo.environment

  static func variable(_ name: String) throws(Missing) -> String {
    guard let value = environment[name] else { throw Missing(variable: name) }
    return value
  }

  /// Where the daemon listens; `nil` for the one in this process.
  var place: Place? {
    get throws(Missing) {
      switch target {
      case .memory: nil
      case .socket(let name): .unix(path: try Self.variable(name))
      case .port(let name): .ipv4(port: UInt16(try Self.variable(name)) ?? 0)
      case .port6(let name): .ipv6(port: UInt16(try Self.variable(name)) ?? 0)
      }
    }
  }

  /// A text with its placeholders filled in.
  func fill(_ template: String, place: Place?, script: String? = nil) throws(Missing) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      switch (String(rest[rest.index(after: open)..<close]), place) {
      case ("place", .unix(let path)): filled += path
      case ("place", .ipv4(let port)), ("place", .ipv6(let port)): filled += String(port)
      case ("script", _): filled += script ?? ""
      case (let name, _): filled += try Self.variable(name)
      }
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// What is missing for this road, if anything is.
  var missing: Missing? {
    do throws(Missing) {
      let place = try place
      for template in [uri, script ?? ""] + variables.values { _ = try fill(template, place: place) }
      return nil
    } catch {
      return error
    }
  }
}
