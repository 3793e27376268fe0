// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import LibvirtTLS

/// What a transfer keeps count of.
struct TransferMeter {
  private let report: (@Sendable (TransferProgress) -> Void)?
  private var progress: TransferProgress
  private var digest: SHA256Digest?
  private static let zeros = [UInt8](repeating: 0, count: 64 * 1024)

  /// - Throws: ``LibvirtError``, `operationUnsupported` when a digest is asked for that this build cannot compute.
  init(_ options: TransferOptions, totalBytes: UInt64? = nil) throws(LibvirtError) {
    report = options.progress
    progress = TransferProgress(completedBytes: 0, sentBytes: 0, totalBytes: totalBytes)
    guard options.computesDigest else { return }
    digest = SHA256Digest()
    guard digest != nil else {
      throw LibvirtError(
        .operationUnsupported, .storage,
        "a digest needs the package trait 'TLS', which this program was built without", origin: .usage)
    }
  }

  /// How much has been moved, in bytes, holes included.
  var completedBytes: UInt64 { progress.completedBytes }

  /// Tells that it begins.
  func begin() {
    report?(progress)
  }

  /// Notes how much there is in all, now that this is known.
  mutating func expect(_ totalBytes: UInt64) {
    progress.totalBytes = totalBytes
  }

  mutating func add(_ data: UnsafeRawBufferPointer) {
    digest?.update(data)
    add(dataCount: data.count)
  }

  /// The same where there is no digest.
  mutating func add(dataCount: Int) {
    progress.completedBytes += UInt64(dataCount)
    progress.sentBytes += UInt64(dataCount)
    report?(progress)
  }

  mutating func add(_ data: some Collection<UInt8>) {
    if data.withContiguousStorageIfAvailable({ add(UnsafeRawBufferPointer($0)) }) == nil {
      Array(data).withUnsafeBytes { add($0) }
    }
  }

  /// - Throws: ``LibvirtError``, `operationAborted`: the digest of a long hole takes its time.
  mutating func add(hole length: Int64) throws(LibvirtError) {
    progress.completedBytes += UInt64(length)
    if digest != nil {
      var rest = Int(length)
      while rest > 0 {
        try LibvirtError.checkCancellation(of: "computing the digest")
        let part = min(rest, Self.zeros.count)
        Self.zeros.withUnsafeBytes { digest?.update(UnsafeRawBufferPointer(rebasing: $0[..<part])) }
        rest -= part
      }
    }
    report?(progress)
  }

  consuming func finish() -> TransferSummary {
    TransferSummary(
      totalBytes: progress.completedBytes, sentBytes: progress.sentBytes, digest: digest?.finish())
  }
}
