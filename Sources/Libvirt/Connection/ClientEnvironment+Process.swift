// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtURI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ClientEnvironment {
  /// The environment of this process: its variables, its user, the files that it sees, and its `libvirt.conf`.
  ///
  /// - Throws: ``LibvirtError`` when a configuration file is there but cannot be read.
  public static func ofProcess() throws(LibvirtError) -> ClientEnvironment {
    var environment = processWithoutFiles()
    environment.configuration = try File(readingIfPresent: environment.configurationPath)
    return environment
  }

  /// The same for who administers daemons: with `libvirt-admin.conf` in place of `libvirt.conf`.
  package static func administrationOfProcess() throws(LibvirtError) -> ClientEnvironment {
    var environment = processWithoutFiles()
    environment.adminConfiguration = try File(readingIfPresent: environment.adminConfigurationPath)
    return environment
  }

  private static func processWithoutFiles() -> ClientEnvironment {
    ClientEnvironment(
      variables: processVariables(), effectiveUserID: UInt32(geteuid()), home: homeDirectory(),
      build: processBuild
    ) { access($0, F_OK) == 0 }
  }

  #if canImport(Darwin)
    private static var processBuild: BuildDefaults {
      // Homebrew's prefix on Apple silicon, or the one it has on Intel machines.
      .macOS(prefix: access("/opt/homebrew", F_OK) == 0 ? "/opt/homebrew" : "/usr/local")
    }
  #else
    private static var processBuild: BuildDefaults { .legacy }
  #endif

  private static func processVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      // Searched in C's terms: this runs for every connection.
      if let equals = strchr(entry, Int32(UInt8(ascii: "="))) {
        let name = UnsafeRawBufferPointer(start: entry, count: equals - entry)
        variables[String(decoding: name, as: UTF8.self)] = String(cString: equals + 1)
      }
      next += 1
    }
    return variables
  }

  private static func homeDirectory() -> String {
    if let home = getenv("HOME"), home.pointee != 0 { return String(cString: home) }
    // The plain call keeps its answer in memory that all threads share.
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16 * 1024) { buffer in
      // A buffer that is not empty has an address.
      getpwuid_r(geteuid(), &entry, buffer.baseAddress!, buffer.count, &found)
      guard found != nil, let directory = entry.pw_dir else { return "/" }
      return String(cString: directory)
    }
  }
}

extension ClientEnvironment.File {
  /// The file at `path`; `nil` when there is none.
  fileprivate init?(readingIfPresent path: String) throws(LibvirtError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw LibvirtError(cannotRead: path, errno)
    }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { break }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw LibvirtError(cannotRead: path, errno)
      }
      contents.append(contentsOf: chunk[..<count])
      guard contents.count <= Self.sizeLimit else {
        throw LibvirtError(cannotRead: path, EFBIG)
      }
    }
    self.init(path: path, contents: String(decoding: contents, as: UTF8.self))
  }

  /// libvirt's own limit for a configuration file.
  private static var sizeLimit: Int { 10 * 1024 * 1024 }
}
