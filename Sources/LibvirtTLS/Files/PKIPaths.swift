// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// Where certificates and keys are looked for, by libvirt's rules. Nothing is read; whether files exist comes in as a
/// function.
package struct PKIPaths: Equatable, Sendable {
  /// The certificates of the authorities that are trusted. It must exist.
  package var authorities: String
  /// The certificates that the authorities have revoked. It may be missing.
  package var revocations: String
  /// The client's own certificate. It may be missing.
  package var certificate: String
  /// The key of the client's own certificate. Without it the certificate is not used.
  package var key: String

  /// All files in one directory, and nowhere else: the URI parameter `pkipath`.
  package init(directory: String) {
    // One slash between them, however the directory was written: messages show the path.
    let prefix = directory.hasSuffix("/") ? directory : directory + "/"
    authorities = prefix + "cacert.pem"
    revocations = prefix + "cacrl.pem"
    certificate = prefix + "clientcert.pem"
    key = prefix + "clientkey.pem"
  }

  /// The system's files, for every user.
  package static let system = PKIPaths(
    authorities: "/etc/pki/CA/cacert.pem", revocations: "/etc/pki/CA/cacrl.pem",
    certificate: "/etc/pki/libvirt/clientcert.pem", key: "/etc/pki/libvirt/private/clientkey.pem")

  private init(authorities: String, revocations: String, certificate: String, key: String) {
    self.authorities = authorities
    self.revocations = revocations
    self.certificate = certificate
    self.key = key
  }

  /// Chooses the files.
  ///
  /// Without a directory, users other than root may have files of their own, which replace the system's one by one; a
  /// certificate and its key only together.
  ///
  /// - Parameters:
  ///   - directory: the URI parameter `pkipath`, or `nil`.
  ///   - isRoot: whether the effective user is root.
  ///   - home: the user's home directory.
  ///   - fileExists: whether something exists at a path.
  package static func choose(
    directory: String?, isRoot: Bool, home: String, fileExists: (String) -> Bool
  ) -> PKIPaths {
    if let directory { return PKIPaths(directory: directory) }
    var paths = system
    guard !isRoot else { return paths }
    let own = PKIPaths(directory: "\(home)/.pki/libvirt")
    if fileExists(own.authorities) { paths.authorities = own.authorities }
    if fileExists(own.revocations) { paths.revocations = own.revocations }
    if fileExists(own.certificate), fileExists(own.key) {
      paths.certificate = own.certificate
      paths.key = own.key
    }
    return paths
  }
}
