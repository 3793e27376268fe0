// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Switches a terminal between the mode in which it edits lines itself and the one in which every key is ours.
package struct TerminalMode {
  private let descriptor: Int32
  private let original: termios

  /// Remembers how the terminal is set.
  ///
  /// - Returns: nil when the descriptor is no terminal.
  package init?(descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    original = settings
  }

  /// Makes every key ours.
  package func enterRaw() {
    var settings = original
    cfmakeraw(&settings)
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }

  /// Sets the terminal as it was.
  package func restore() {
    var settings = original
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }

  /// The terminal's width; 80 when it does not say.
  package var columns: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
