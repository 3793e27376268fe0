// LibvirtShell
