// LibvirtSession
