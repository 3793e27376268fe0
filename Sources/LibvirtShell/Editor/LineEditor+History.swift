// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Bringing back lines typed before.
extension LineEditor {
  mutating func recall(_ target: Int) -> Action {
    guard (0...history.lines.count).contains(target) else { return .bell }
    if position == history.lines.count { draft = text }
    text = target == history.lines.count ? draft : Array(history.lines[target])
    cursor = text.count
    position = target
    return .redraw
  }
}
