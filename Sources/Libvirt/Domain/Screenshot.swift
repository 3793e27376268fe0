// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A picture of a domain's screen.
public struct Screenshot: Hashable, Sendable {
  /// The picture, in the format that `mimeType` names.
  public var bytes: [UInt8]
  /// The format, such as `image/png` or `image/x-portable-pixmap`; `nil` when the daemon does not tell.
  public var mimeType: String?
}
