// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Libvirt

/// What the article Migration shows, word for word.
enum MigrationExamples {
  static func moveAndTell(_ domain: Domain, to there: Connection) async throws -> Domain {
    async let moved = domain.migrate(to: there)
    for try await job in domain.jobProgress(every: .seconds(1)) {
      print(job.processedBytes ?? 0, "of", job.totalBytes ?? 0)
    }
    return try await moved
  }
}
