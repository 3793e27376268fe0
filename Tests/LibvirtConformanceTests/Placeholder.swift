// LibvirtConformance
