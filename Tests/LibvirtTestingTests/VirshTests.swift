// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LibvirtTesting
import Testing

/// The real virsh on the embedded daemon has to print what it prints on libvirt's own test driver.
@Suite(.enabled(if: Virsh.isInstalled, "virsh is not installed"))
struct VirshTests {
  private static let definition = """
    <domain type='test'>
      <name>web</name><uuid>aaaaaaaa-1111-2222-3333-444444444444</uuid>
      <title>A title</title><description>It's &lt;here&gt;</description>
      <metadata><app:x xmlns:app='urn:app'><app:y z="1">t</app:y></app:x></metadata>
      <vcpu current='2'>4</vcpu><memory unit='MiB'>16</memory><currentMemory>8192</currentMemory>
      <os><type arch='x86_64' machine='pc'>hvm</type><bootmenu enable='yes'/><boot dev='network'/><loader type='rom'>/x</loader></os>
      <features><acpi/><apic/></features>
      <on_reboot>destroy</on_reboot><clock offset='localtime'/>
      <devices>
        <interface type='bridge'><source bridge='br0'/><mac address='52:54:00:00:00:01'/></interface>
        <disk type='file' device='disk'><target dev='vda'/><source file='/a.img'/><driver name='qemu' type='qcow2'/></disk>
        <emulator>/usr/bin/qemu</emulator>
      </devices>
    </domain>
    """

  @Test(arguments: [
    "uri; hostname; nodeinfo; capabilities; sysinfo; maxvcpus; freecell",
    "list --all; list --title; list --name --all; list --uuid; list --inactive; list --all --id",
    "dominfo test; domstate test --reason; domid test; domuuid test; domname 1; dumpxml test; dumpxml test --inactive",
    "domstats; domstats test --state --vcpu; domstats --enforce --state; domstats --enforce --vcpu",
    "domstats --list-inactive; domstats --raw test; vcpucount test; vcpucount test --maximum --live",
    "suspend test; domstate test --reason; suspend test; list; resume test; domstate test --reason; resume test",
    "reboot test; domstate test --reason; reset test; reboot test --mode acpi; reset test",
    "shutdown test; domstate test --reason; shutdown test; start test; list --all; domstate test --reason",
    "destroy test; destroy test; dominfo test; start test; start test; list; destroy test --graceful; list --all",
    "undefine test; dominfo test; destroy test; list --all; dominfo test",
    "autostart test; dominfo test; list --autostart; list --no-autostart; autostart test --disable; list --autostart",
    "setmem test 1048576; dominfo test; setmem test 99G; setmem test 1M --config; dumpxml test --inactive; setmaxmem test 1G",
    "destroy test; setmem test 1G; setmem test 1G --config; setmaxmem test 512M; dominfo test; setmaxmem test 1G --config",
    "setvcpus test 1; vcpucount test; setvcpus test 9; setvcpus test 2 --config; setvcpus test 8 --maximum --config",
    "setvcpus test 8 --maximum; setvcpus test 99 --config --maximum; setvcpus test 0; dominfo test; vcpucount test",
    "define FILE; dumpxml web; dominfo web; list --all; start web; dumpxml web; list; reboot web; list --all; undefine web",
    "define FILE; start web; setvcpus web 1; setmem web 4096; dumpxml web; destroy web; dumpxml web; desc web --title",
    "create FILE; list --all --transient; dominfo web; create FILE; define FILE; dominfo web; undefine web; destroy web; list",
    "define FILE; start web; undefine web; list --all --persistent; domstate web; shutdown web; domstate web; desc web",
    "dominfo nosuch; start nosuch; domstate 99; dumpxml nosuch; define /nosuch.xml; create /dev/null; define /dev/null",
    "list --state-paused; list --state-running; list --all --state-shutoff; list --managed-save --all; list --with-snapshot",
  ])
  func virshPrintsTheSame(script: String) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "lvt-\(UUID().uuidString).xml")
    try Self.definition.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = script.replacing("FILE", with: file.path)

    let server = try VirshServer(TestDaemon(HypervisorRegistry()))
    let ours = try await Virsh.run("test+unix:///default?socket=\(server.path)", script)
    let real = try await Virsh.run("test:///default", script)
    #expect(lines(ours.output) == lines(real.output))
    #expect(lines(ours.errors) == lines(real.errors))
    #expect(ours.status == real.status)
  }

  /// Without what has to differ: the time of day, and the URI by which the daemon was reached.
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("CPU time:") && !$0.hasPrefix("test:") && !$0.hasPrefix("test+") }
  }
}
