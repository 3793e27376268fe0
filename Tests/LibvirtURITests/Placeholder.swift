// LibvirtURI
