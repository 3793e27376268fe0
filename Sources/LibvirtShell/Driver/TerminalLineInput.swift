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

/// Lines typed at a terminal, with editing, history and completion.
package final class TerminalLineInput: LineInput {
  private let descriptor: Int32
  private let mode: TerminalMode
  private let output: any ShellOutput
  private let historyFile: HistoryFile?
  private var editor: LineEditor
  private var decoder = KeyDecoder()
  private var renderer = LineRenderer()
  private var unread: ArraySlice<UInt8> = []

  /// Creates an input.
  ///
  /// - Parameters:
  ///   - descriptor: the terminal.
  ///   - output: where the line is shown.
  ///   - historyPath: the file that keeps the history, nil for none.
  ///   - historySize: how many lines are kept.
  /// - Returns: nil when the descriptor is no terminal.
  package init?(descriptor: Int32, output: any ShellOutput, historyPath: String?, historySize: Int) {
    guard let mode = TerminalMode(descriptor: descriptor) else { return nil }
    self.descriptor = descriptor
    self.mode = mode
    self.output = output
    historyFile = historyPath.map(HistoryFile.init)
    editor = LineEditor(history: History(historyFile?.load() ?? [], capacity: historySize))
  }

  package func readLine(
    prompt: String, complete: (String) async -> CompletionResult, interruption: LineInterruption?
  ) async -> String? {
    // Drawing the prompt clears its line, which must not cost the end of what a command printed.
    if !output.isAtLineStart { output.write("\n") }
    output.flush()
    mode.enterRaw()
    defer { mode.restore() }
    renderer = LineRenderer()
    draw(prompt)
    var interruption = interruption
    while let input = await nextInput(interruption?.descriptor) {
      guard case .key(let key) = input else {
        await tell(interruption, prompt)
        interruption = nil
        continue
      }
      let shown = editor.text
      var action = editor.handle(key)
      if case .complete(let text) = action { action = editor.complete(await complete(text)) }
      switch action {
      case .redraw, .complete: draw(prompt)
      case .bell: show("\u{7}")
      case .clearScreen:
        show(renderer.clearScreen())
        draw(prompt)
      case .list(let candidates):
        show(renderer.leave(prompt: prompt, text: shown, columns: mode.columns))
        show(ColumnList.render(candidates, columns: mode.columns).split(separator: "\n").joined(separator: "\r\n"))
        show("\r\n")
        draw(prompt)
      case .submit(let line):
        show(renderer.leave(prompt: prompt, text: shown, columns: mode.columns))
        return line
      case .cancel:
        show(renderer.leave(prompt: prompt, text: shown + "^C", columns: mode.columns))
        draw(prompt)
      case .endOfInput: return endOfInput()
      case .suspend:
        mode.restore()
        raise(SIGTSTP)
        mode.enterRaw()
        renderer = LineRenderer()
        draw(prompt)
      }
    }
    return endOfInput()
  }

  package func finish() {
    // A history that cannot be kept is no reason to fail: the session itself is over and was fine.
    try? historyFile?.save(editor.history.lines)
  }

  private func endOfInput() -> String? {
    show("\r")
    return nil
  }

  private func draw(_ prompt: String) {
    show(renderer.draw(prompt: prompt, text: editor.text, cursor: editor.cursor, columns: mode.columns))
  }

  private func show(_ text: String) {
    output.write(text)
    output.flush()
  }

  /// Leaves the line for what is to be told, and comes back to it.
  private func tell(_ interruption: LineInterruption?, _ prompt: String) async {
    show("\r\n")
    mode.restore()
    await interruption?.tell()
    mode.enterRaw()
    renderer = LineRenderer()
    draw(prompt)
  }

  /// What comes next: a key, or the interruption. Nil at the end.
  private enum Input {
    case key(Key)
    case interruption
  }

  private func nextInput(_ interruption: Int32?) async -> Input? {
    while true {
      while let byte = unread.popFirst() {
        if let key = decoder.decode(byte) { return .key(key) }
      }
      if let interruption, await InputWait.wait(for: descriptor, or: interruption) == .interruption {
        return .interruption
      }
      var chunk = [UInt8](repeating: 0, count: 1024)
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        unread = chunk[..<count]
      } else if count == 0 || errno != EINTR {
        return nil
      }
    }
  }
}
