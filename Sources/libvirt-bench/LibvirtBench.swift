// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Libvirt
import LibvirtTransport

/// The benchmark: one workload against one daemon, its figures as one line of JSON.
///
/// `Tests/Benchmarks/run.sh` runs it turn about with a C program of the same command line on libvirt's own client.
@main
struct LibvirtBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "libvirt-bench",
    abstract: "Runs one workload against a libvirt daemon and prints its figures as a line of JSON.",
    discussion: "`make bench` runs all of them, turn about with libvirt's C client.")

  @Argument(help: "call, inflight, list, stats, xml, download, upload, open, idle or events.")
  var workload: Workload

  @Argument(help: "The daemon.")
  var uri: String

  @Argument(help: "How many operations, connections, events, or MiB.")
  var count: Int

  @Flag(help: "Run the tasks on the poller's own thread.")
  var onPoller = false

  func validate() throws {
    guard count > 0 else { throw ValidationError("The count must be above 0.") }
  }

  func run() async throws {
    let result =
      if onPoller {
        try await withTaskExecutorPreference(Poller.shared) { try await workload.run(uri: uri, count: count) }
      } else {
        try await workload.run(uri: uri, count: count)
      }
    print(result.json(workload: workload.rawValue))
  }
}
