// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// What the far shell was seen to be given by libvirt 9.0.0.
enum RemoteCommands {
  static func native(_ uri: String) -> String {
    "sh -c 'virt-ssh-helper \(uri)'"
  }

  static func netcat(_ socket: String, program: String = "'nc'") -> String {
    "sh -c '\(connection(socket, program: program))'"
  }

  static func auto(_ uri: String, socket: String = "/var/run/libvirt/libvirt-sock") -> String {
    "sh -c 'which virt-ssh-helper 1>/dev/null 2>&1; if test $? = 0; then     virt-ssh-helper \(uri); else    "
      + "\(connection(socket, program: "'nc'")); fi'"
  }

  private static func connection(_ socket: String, program: String) -> String {
    "if \(program) -q 2>&1 | grep \"requires an argument\" >/dev/null 2>&1; then ARG=-q0;else ARG=;fi;"
      + "\(program) $ARG -U \(socket)"
  }
}
