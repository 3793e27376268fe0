// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

extension ClientEnvironment {
  /// Programs that are started with a reduced environment.
  package enum Child: Sendable {
    case ext
    case ssh(mayPrompt: Bool)
    case daemon
  }

  /// The environment of a program that is started on the way to the daemon: what it needs and no more.
  package func reduced(to child: Child) -> [String: String] {
    var names = ["PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "LD_PRELOAD", "LD_LIBRARY_PATH"]
    switch child {
    case .ext:
      break
    case .ssh(let mayPrompt):
      names += [
        "XDG_RUNTIME_DIR", "KRB5CCNAME", "SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "OPENSSL_CONF",
        "DISPLAY", "XAUTHORITY",
      ]
      if mayPrompt { names += ["GPG_TTY", "TERM"] }
    case .daemon:
      names += ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"]
    }
    var reduced = variables.filter { names.contains($0.key) || $0.key.hasPrefix("DYLD_") }
    reduced["LC_ALL"] = "C"
    return reduced
  }
}
