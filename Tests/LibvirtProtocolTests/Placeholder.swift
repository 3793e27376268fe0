// LibvirtProtocol
