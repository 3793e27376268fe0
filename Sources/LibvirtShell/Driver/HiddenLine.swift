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

/// A line typed at the terminal that nobody sees.
enum HiddenLine {
  /// Waits for the line; nil when there is no terminal. The terminal is set as it was before this returns.
  ///
  /// An interrupt typed in the middle interrupts the program, once the terminal is in order again.
  ///
  /// - Throws: `CancellationError` when that does not end the program.
  static func read(terminal path: String) throws(CancellationError) -> [UInt8]? {
    let terminal = open(path, O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var original = termios()
    guard tcgetattr(terminal, &original) == 0 else { return nil }
    var hidden = original
    hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
    // The interrupt character ends the line instead of the program, whose death would leave the terminal without echo.
    let interrupt = withUnsafeBytes(of: original.c_cc) { $0[Int(VINTR)] }
    withUnsafeMutableBytes(of: &hidden.c_cc) { $0[Int(VEOL)] = interrupt }
    tcsetattr(terminal, TCSAFLUSH, &hidden)
    let line = readLine(terminal, interrupt)
    tcsetattr(terminal, TCSAFLUSH, &original)
    // The line's own end was not shown either.
    _ = "\n".withCString { write(terminal, $0, 1) }
    if line.last == interrupt, interrupt != 0 {
      raise(SIGINT)
      throw CancellationError()
    }
    return line
  }

  private static func readLine(_ terminal: Int32, _ interrupt: UInt8) -> [UInt8] {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = systemRead(terminal, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count > 0, byte != UInt8(ascii: "\n") else { return line }
      line.append(byte)
      if byte == interrupt { return line }
    }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
