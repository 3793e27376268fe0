// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A key, or a combination of keys, as the line editor understands it.
package enum Key: Sendable, Equatable {
  case text(Character)
  case left, right, wordLeft, wordRight, home, end
  case up, down
  case backspace, delete
  case killToEnd, killToStart, killWordLeft, killBlankWordLeft, killWordRight, yank, transpose
  case tab, enter
  case clearScreen, interrupt, endOfInput, suspend
  /// A combination that means nothing here.
  case unknown
}
