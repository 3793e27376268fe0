// LibvirtRPC
