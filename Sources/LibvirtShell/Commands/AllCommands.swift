// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// All commands, each group in the order in which `help` lists it.
package enum AllCommands {
  /// The commands.
  package static let list: [any Command.Type] = [
    AutostartCommand.self, ConsoleCommand.self, CreateCommand.self, DefineCommand.self, DestroyCommand.self,
    DomidCommand.self,
    DomnameCommand.self, DomuuidCommand.self, DumpxmlCommand.self, RebootCommand.self, ResetCommand.self,
    ResumeCommand.self, ScreenshotCommand.self, SendKeyCommand.self, SetmaxmemCommand.self, SetmemCommand.self,
    SetvcpusCommand.self, ShutdownCommand.self,
    StartCommand.self, SuspendCommand.self, UndefineCommand.self,

    DominfoCommand.self, DomstateCommand.self, DomstatsCommand.self, ListCommand.self,

    EventCommand.self,

    CapabilitiesCommand.self, FreecellCommand.self, HostnameCommand.self, MaxvcpusCommand.self, NodeinfoCommand.self,
    SysinfoCommand.self, UriCommand.self, VersionCommand.self,

    VolDownloadCommand.self, VolUploadCommand.self,

    CdCommand.self, EchoCommand.self, ExitCommand.self, ExplainUriCommand.self, HelpCommand.self, PwdCommand.self,
    QuitCommand.self, ConnectCommand.self,
  ]
}
