// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtShell
import Testing

@Suite struct FileTests {
  @Test func theHistoryOutlivesItsDirectory() throws {
    let files = try DomainFiles()
    let path = files.directory.appendingPathComponent("a/b/history").path
    let history = HistoryFile(path: path)
    #expect(history.load() == [])
    try history.save(["uri", "list --all", "日本"])
    #expect(history.load() == ["uri", "list --all", "日本"])
    try history.save([])
    #expect(history.load() == [])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: files.directory.path + "/a/b") == ["history"])
  }

  @Test func aHistoryThatCannotBeKeptSaysWhy() throws {
    let files = try DomainFiles()
    let path = try files.file("", named: "file")
    #expect(throws: SystemFailure(code: ENOTDIR)) { try HistoryFile(path: path + "/history").save(["uri"]) }
  }

  @Test func aFileMayNotBeEndless() throws {
    let files = try DomainFiles()
    let path = try files.file(String(repeating: " ", count: TextFile.maximumLength + 1), named: "big")
    #expect(throws: CommandFailure("Failed to read file '\(path)': Value too large for defined data type")) {
      try TextFile.read(path)
    }
    let largest = try files.file(String(repeating: " ", count: TextFile.maximumLength), named: "large")
    #expect(try TextFile.read(largest).utf8.count == TextFile.maximumLength)
  }

  @Test func fileNamesAreCompletedInTheirDirectory() throws {
    let files = try DomainFiles()
    _ = try files.file("", named: "one.xml")
    _ = try files.file("", named: ".hidden")
    try FileManager.default.createDirectory(
      at: files.directory.appendingPathComponent("other"), withIntermediateDirectories: false)
    let base = files.directory.path + "/"
    #expect(FileNames.beginning(with: base) == [base + "one.xml", base + "other/"])
    #expect(FileNames.beginning(with: base + "on") == [base + "one.xml"])
    #expect(FileNames.beginning(with: base + ".") == [base + ".hidden"])
    #expect(FileNames.beginning(with: "/no/such/directory/") == [])
  }

  @Test(
    arguments: [
      (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/virsh-swift/history"),
      (["HOME": "/h"], "/h/.cache/virsh-swift/history"),
      (["XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/virsh-swift/history"), ([:], nil),
    ] as [([String: String], String?)])
  func theHistoryIsBelowTheCache(_ variables: [String: String], _ path: String?) {
    #expect(environment(variables).historyPath == path)
  }

  @Test func theHistorySizeIsChecked() throws {
    #expect(try environment([:]).historySize.get() == 500)
    #expect(try environment(["VIRSH_HISTSIZE": "7"]).historySize.get() == 7)
    #expect(throws: CommandFailure("Bad $VIRSH_HISTSIZE value.")) {
      try environment(["VIRSH_HISTSIZE": "x"]).historySize.get()
    }
    #expect(throws: CommandFailure("$VIRSH_HISTSIZE value should be between 0 and 500000")) {
      try environment(["VIRSH_HISTSIZE": "-1"]).historySize.get()
    }
  }

  private func environment(_ variables: [String: String]) -> ShellEnvironment {
    ShellEnvironment(program: "virsh-swift", variables: variables, monotonicNanoseconds: { 0 })
  }
}
