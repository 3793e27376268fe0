// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Libvirt

/// The size of a picture that is complete: all of a PPM's pixels, or a PNG's chunks from first to last.
struct PictureSize {
  let width: Int
  let height: Int

  /// - Returns: `nil` when the picture is neither, not complete, or not of the type it is said to have.
  init?(_ picture: Screenshot) {
    let bytes = picture.bytes
    if bytes.starts(with: "P6".utf8) {
      let words = bytes.prefix(64).split(maxSplits: 4, whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      guard picture.mimeType == "image/x-portable-pixmap", words.count == 5,
        let width = Int(String(decoding: words[1], as: UTF8.self)),
        let height = Int(String(decoding: words[2], as: UTF8.self)),
        String(decoding: words[3], as: UTF8.self) == "255",
        bytes.count == words[4].startIndex + width * height * 3
      else { return nil }
      (self.width, self.height) = (width, height)
    } else {
      let magic: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      guard picture.mimeType == "image/png", bytes.starts(with: magic) else { return nil }
      func number(_ offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
      var (offset, names) = (magic.count, [String]())
      while offset + 12 <= bytes.count {
        names.append(String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self))
        offset += 12 + number(offset)
      }
      guard offset == bytes.count, names.first == "IHDR", names.last == "IEND", names.contains("IDAT") else {
        return nil
      }
      (width, height) = (number(16), number(20))
    }
  }
}
