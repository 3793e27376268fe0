// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

// Users import one module: URIs, the protocol's enumerations and flags, in-process drivers and what there is to know
// about TLS are part of this module's interface.
@_exported public import LibvirtProtocol
@_exported public import LibvirtURI

@_exported public import struct LibvirtSASL.SASLInformation
@_exported public import struct LibvirtTLS.TLSInformation
@_exported public import struct LibvirtTransport.InProcessDriver
