// LibvirtTesting
