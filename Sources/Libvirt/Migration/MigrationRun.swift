// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtProtocol
import LibvirtXDR

/// One migration that the client drives, under way.
struct MigrationRun: Sendable {
  let calls: MigrationCalls
  let job: MigrationJob
  /// Whether the source guards the domain from changes between the calls.
  let isProtected: Bool

  /// Makes the calls, those that tidy up after a failure included.
  func run(_ options: MigrationOptions) async throws(LibvirtError) -> Domain {
    var sequence = MigrationSequence(isProtected: isProtected, isOffline: options.flags.contains(.offline))
    var flags = options.flags.subtracting(.changeProtection)
    var parameters = options.parameters
    var cookie: [UInt8] = []
    var wasSent = false
    var arrived: Domain?
    while sequence.step != .done {
      let onSource = flags.union(isProtected ? .changeProtection : []).rawValue
      let onDestination = flags.subtracting([.abortOnError, .autoConverge]).rawValue
      do throws(LibvirtError) {
        switch sequence.step {
        case .begin:
          let xml: XDRString
          (xml, cookie) = try await calls.begin(parameters, onSource)
          parameters.replace(Keys.destXML.name, with: .string(xml))
          if !flags.contains(.postcopyResume), await isPaused() { flags.insert(.paused) }
        case .prepare:
          let uri: XDRString?
          (uri, cookie) = try await calls.prepare(parameters, cookie, onDestination)
          if let uri { parameters.replace(Keys.uri.name, with: .string(uri)) }
          guard parameters[Keys.uri.name] != nil else {
            sequence.abandon(
              LibvirtError(.internalError, .domain, "domainMigratePrepare3 did not set uri", origin: .daemon))
            continue
          }
        case .perform:
          guard job.begin() else {
            sequence.abandon(job.reason)
            continue
          }
          defer { job.end() }
          cookie = try await calls.perform(parameters, cookie, onSource)
          wasSent = true
        case .finish(let cancelled):
          // What the destination said itself is not for it; only the source's answer is.
          if !wasSent { cookie = [] }
          if parameters[Keys.destName.name] == nil {
            parameters.replace(Keys.destName.name, with: .string(calls.source.wireName))
          }
          let domain: Domain
          (domain, cookie) = try await calls.finish(parameters, cookie, onDestination, cancelled: cancelled)
          if !cancelled { arrived = domain }
        case .confirm(let cancelled):
          try await calls.confirm(parameters, cookie, onSource, cancelled: cancelled)
        case .done: break
        }
        sequence.succeed()
      } catch {
        cookie = []
        sequence.fail(error)
      }
    }
    if let arrived { return arrived }
    throw job.isStopped ? job.reason : sequence.failure ?? job.reason
  }

  /// Whether the domain has to stay paused when it has arrived; not knowing is no reason to stay.
  private func isPaused() async -> Bool {
    do throws(LibvirtError) { return try await calls.source.state() == .paused } catch { return false }
  }

  private typealias Keys = TypedParameterKeys.Migration
}
