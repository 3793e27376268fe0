// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// A table as `list` and its relatives print it.
///
/// A cell is a blank, the text padded to its column's width, and two blanks; the last column is not padded. Below
/// the heading runs a line of dashes as long as all columns would be if the last were padded too.
package struct Table: Sendable {
  private let header: [String]
  private var rows: [[String]] = []

  /// Creates a table with the headings of its columns.
  package init(_ header: String...) {
    self.header = header
  }

  /// Creates a table with the headings of its columns.
  package init(header: [String]) {
    self.header = header
  }

  /// Adds a row. Cells that are missing are left empty; those beyond the last column are dropped.
  package mutating func append(_ cells: [String]) {
    rows.append(header.indices.map { $0 < cells.count ? cells[$0] : "" })
  }

  /// The table's lines.
  ///
  /// - Parameters:
  ///   - showsHeader: whether the heading and the dashes are printed. Without them they do not widen columns either.
  ///   - characters: what the terminal can show.
  package func render(showsHeader: Bool = true, characters: CharacterSet = .unicode) -> String {
    let lines = ((showsHeader ? [header] : []) + rows).map { $0.map(characters.visible) }
    let widths = header.indices.map { column in lines.map { TextWidth.columns($0[column]) }.max() ?? 0 }
    var text = ""
    for (number, cells) in lines.enumerated() {
      text +=
        cells.indices.map { column in
          column == cells.count - 1 ? " \(cells[column])" : " \(TextWidth.pad(cells[column], to: widths[column]))  "
        }.joined() + "\n"
      if showsHeader, number == 0 {
        text += String(repeating: "-", count: widths.reduce(0) { $0 + $1 + 3 }) + "\n"
      }
    }
    return text
  }
}
