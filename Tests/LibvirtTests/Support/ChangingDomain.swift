// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt
import LibvirtProtocol
import LibvirtRPC
import LibvirtTestSupport
import LibvirtXDR
import Synchronization

/// A host whose one domain changes when the test says so.
final class ChangingDomain: Sendable {
  private struct State {
    var state: Int32 = 1
    var job: Wire.DomainGetBlockJobInfoReply?
    var isGone = false
    var questions = 0
  }

  /// Apart from the rest, as the host holds it.
  private let answers = Answers()
  /// Assigned once, before anything is asked.
  private let made = Mutex<ScriptedHost?>(nil)

  init(job: Wire.DomainGetBlockJobInfoReply? = nil) { answers.state.withLock { $0.job = job } }

  func open() async throws -> Domain {
    let host = ScriptedHost { [answers] in answers.answer($0) }
    made.withLock { $0 = host }
    return try await host.open().domain(named: "test")
  }

  var host: ScriptedHost? { made.withLock { $0 } }
  /// How often its state, or its job, was asked for.
  var questions: Int { answers.state.withLock(\.questions) }
  /// Registrations that have not been given back.
  var registrations: Int {
    let calls = host?.calls ?? []
    return calls.count { $0 == Remote.ConnectDomainEventCallbackRegisterAny.number }
      - calls.count { $0 == Remote.ConnectDomainEventCallbackDeregisterAny.number }
  }

  /// Waits until so many questions have been asked.
  func asked(_ count: Int) async { while questions < count { await Task.yield() } }

  /// It is in another state from now on; `nil` when it is gone. The daemon tells it, if `event` is given.
  func change(to new: Int32?, event: Int32?) {
    answers.state.withLock {
      $0.state = new ?? 0
      $0.isGone = new == nil
    }
    guard let event else { return }
    let message = Wire.DomainEventLifecycleMessage(dom: ScriptedHost.domain, event: event, detail: 0)
    let payload = (0..<3).flatMap { callback in
      Packet.event(
        Remote.DomainEventCallbackLifecycle.number,
        payload: encodedBytes(of: Wire.DomainEventCallbackLifecycleMessage(callbackID: callback, msg: message))
      ).bytes
    }
    host?.daemon?.send(payload)
  }

  /// The daemon tells of a job, by the newer kind of event.
  func endJob(on disk: String, _ status: Int32) {
    let message = Wire.DomainEventBlockJob2Message(
      callbackID: 1, dom: ScriptedHost.domain, dst: XDRString(disk), type: 2, status: status)
    host?.daemon?.send(Packet.event(Remote.DomainEventBlockJob2.number, payload: encodedBytes(of: message)).bytes)
  }

  private final class Answers: Sendable {
    let state = Mutex(State())
    private let next = Mutex<Int32>(0)

    func answer(_ packet: Packet) -> [UInt8]? {
      switch packet.header.procedure {
      case Remote.ConnectDomainEventCallbackRegisterAny.number:
        let number = next.withLock { next in
          defer { next += 1 }
          return next
        }
        return packet.reply(Wire.ConnectDomainEventCallbackRegisterAnyReply(callbackID: number)).bytes
      case Remote.ConnectDomainEventCallbackDeregisterAny.number: return packet.reply(payload: []).bytes
      case Remote.DomainGetState.number:
        return state.withLock { state in
          state.questions += 1
          if state.isGone { return packet.refusal(.init(code: .noDomain, domain: .qemu, message: "gone")).bytes }
          return packet.reply(Wire.DomainGetStateReply(state: state.state, reason: 0)).bytes
        }
      case Remote.DomainGetBlockJobInfo.number:
        return state.withLock { state in
          state.questions += 1
          if state.isGone { return packet.refusal(.init(code: .noDomain, domain: .qemu, message: "gone")).bytes }
          let none = Wire.DomainGetBlockJobInfoReply(found: 0, type: 0, bandwidth: 0, cur: 0, end: 0)
          return packet.reply(state.job ?? none).bytes
        }
      default: return nil
      }
    }
  }
}
