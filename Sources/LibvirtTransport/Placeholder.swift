// LibvirtTransport
