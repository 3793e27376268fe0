// LibvirtXDR
