// LibvirtXML
