// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

public import LibvirtTransport

/// A hypervisor driver that lives in this process. `LibvirtTesting` has one: `.test`.
public typealias InProcessDriver = LibvirtTransport.InProcessDriver
