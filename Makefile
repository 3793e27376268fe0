# swift-libvirt: everything that is done from the command line.
#
#   make help           this list
#   make demo           a virsh session on the embedded daemon; installs what is missing (Debian)
#   make test           all tests, with a private libvirtd beside them; installs what they need
#   make sanitize       the same with the address and leak sanitizers (a build of its own)
#   make faults         10,000 random faults under the thread sanitizer (slow; a build of its own)
#   make traits         without any package trait, and with those that are off by default (a build of its own)
#   make build          the package, in debug
#   make generate       protocol/*.x -> Sources/LibvirtProtocol/Generated, Sources/Libvirt/Generated, docs/compatibility.md
#   make check          formatting, generated code, examples, house rules
#   make compare        virsh-swift against the real virsh: commands, refusals, roads to a daemon, QEMU domains, transfers, events, a bad line
#   make bench          against libvirt's C client (slow; on an idle machine)
#   make interop-up     start the private libvirtds and leave them running; prints their addresses
#   make interop-down   stop them
#
# FILTER=name limits "make test" and "make sanitize" to tests whose name contains it.
# Continuous integration runs .ci/run: make test, make traits, make compare and make check.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

INTEROP := Tests/Interop
FILTER ?=
# All at once, a thousand tests keep each other waiting for longer than some of them have.
AT_ONCE := --experimental-maximum-parallelization-width 8

.PHONY: help demo test sanitize faults traits build generate check compare bench interop-up interop-down

help:
	@sed -n '/^#   make/s/^#   //p' Makefile

build:
	@$(INTEROP)/install.sh build
	swift build

demo:
	@$(INTEROP)/install.sh build
	swift build --product virsh-swift
	@$(INTEROP)/demo.sh "$$(swift build --show-bin-path)/virsh-swift"

test:
	@$(INTEROP)/install.sh build daemon tls ssh sasl polkit qemu lxc
	$(INTEROP)/with-daemon.sh $(if $(FILTER),swift test $(AT_ONCE) --filter "$(FILTER)",$(INTEROP)/both-kinds.sh $(AT_ONCE))

# XCTest's own runner leaks a few bytes; there are no tests of its kind.
sanitize:
	@$(INTEROP)/install.sh build daemon tls ssh sasl polkit qemu lxc
	LSAN_OPTIONS="suppressions=$(CURDIR)/$(INTEROP)/data/leaks.supp print_suppressions=0" \
	  $(INTEROP)/with-daemon.sh swift test --sanitize=address --scratch-path .build-sanitize --disable-xctest $(AT_ONCE) \
	  $(if $(FILTER),--filter "$(FILTER)")

faults:
	@$(INTEROP)/install.sh build
	$(INTEROP)/threads.sh LibvirtSessionTests
	LIBVIRT_SWIFT_TEST_ROUNDS=10000 $(INTEROP)/threads.sh RandomFaultTests

traits:
	@$(INTEROP)/install.sh build
	swift build --scratch-path .build-traits --disable-default-traits
	swift test --scratch-path .build-traits --traits default,ServiceLifecycle --disable-xctest --filter SupervisedServiceTests

generate:
	swift run ProtocolGenerator generate \
	  --protocol protocol --output Sources/LibvirtProtocol/Generated --methods Sources/Libvirt/Generated \
	  --docs docs/compatibility.md

check:
	@$(INTEROP)/install.sh build
	.ci/check

compare:
	@$(INTEROP)/install.sh build daemon tls ssh sasl polkit qemu netns
	swift build --product virsh-swift
	$(INTEROP)/compare-virsh.sh "$$(swift build --show-bin-path)/virsh-swift"
	$(INTEROP)/roads.sh "$$(swift build --show-bin-path)/virsh-swift"
	$(INTEROP)/qemu.sh "$$(swift build --show-bin-path)/virsh-swift"
	$(INTEROP)/transfers.sh "$$(swift build --show-bin-path)/virsh-swift"
	$(INTEROP)/live.sh "$$(swift build --show-bin-path)/virsh-swift"
	$(INTEROP)/netns.sh "$$(swift build --show-bin-path)/virsh-swift"

bench:
	@$(INTEROP)/install.sh build daemon tls bench
	swift build -c release --product libvirt-bench
	swift build -c release --product virsh-swift
	Tests/Benchmarks/run.sh "$$(swift build -c release --show-bin-path)/libvirt-bench"
	Tests/Benchmarks/volumes.sh "$$(swift build -c release --show-bin-path)/virsh-swift"

interop-up:
	@$(INTEROP)/install.sh daemon tls ssh sasl polkit qemu lxc
	@$(INTEROP)/rigs.sh start
	@$(INTEROP)/rigs.sh env

interop-down:
	@$(INTEROP)/rigs.sh stop
