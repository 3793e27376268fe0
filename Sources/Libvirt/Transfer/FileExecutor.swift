// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch

/// Runs one transfer's task on a queue of its own, where waiting for a disk holds nobody else up.
final class FileExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "swift-libvirt transfer")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
