// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// The names that libvirt gives to typed parameters, by family, with the types of their values.
///
/// What is text and not a ``TypedParameterKey`` is no whole name: one that ends in a dot, or begins with one, is put
/// together with a number, as in `vcpu.` + `0` + `.time`.
public enum TypedParameterKeys {}

/// Numbers that libvirt's headers define.
public enum LibvirtConstants {}
