// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

// One import is enough: errors, typed parameters, keepalive and enumerations are those of the library.
@_exported public import Libvirt
