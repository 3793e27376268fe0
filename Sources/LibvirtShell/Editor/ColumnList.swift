// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Words in columns, read downwards, as completion shows them.
package enum ColumnList {
  /// The lines of a list, each ended by `\n`.
  ///
  /// - Parameters:
  ///   - words: what to show.
  ///   - columns: the terminal's width.
  package static func render(_ words: [String], columns: Int) -> String {
    guard let widest = words.map(TextWidth.columns).max() else { return "" }
    let perRow = max(1, columns / (widest + 2))
    let rows = (words.count + perRow - 1) / perRow
    return (0..<rows).map { row in
      stride(from: row, to: words.count, by: rows)
        .map { index in
          index + rows < words.count ? TextWidth.pad(words[index], to: widest + 2) : words[index]
        }.joined() + "\n"
    }.joined()
  }
}
