// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

// Users import one module: URIs, and the protocol's enumerations and flags, are part of this module's interface.
@_exported import LibvirtProtocol
public import LibvirtTransport
@_exported import LibvirtURI

/// A hypervisor driver that lives in this process, such as `LibvirtTesting`'s `InProcessDriver.test`.
public typealias InProcessDriver = LibvirtTransport.InProcessDriver
