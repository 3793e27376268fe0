// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// How much of a stream's data may wait for its consumer.
///
/// A stream has no flow control of its own: what its consumer does not take stands in front of everything else on the
/// connection. So beyond `comfortable` the session stops reading, which in the end stops the daemon, until the consumer
/// goes on. Calls that wait for a reply meanwhile make it read on, up to `most`. Beyond that the calls have to wait for
/// the consumer; one that takes nothing for as long as `patience` while they wait loses its stream.
package struct StreamLimits: Sendable {
  /// In bytes.
  package var comfortable = 1024 * 1024
  /// In bytes.
  package var most = 32 * 1024 * 1024
  package var patience = Duration.seconds(30)

  package init() {}
}
