// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

// One name for each of libvirt's codes, so that `catch LibvirtError.noDomain` reads as it is meant. A test compares the
// list with the protocol's.

extension LibvirtError {
  /// `VIR_ERR_INTERNAL_ERROR`, 1
  public static var internalError: Code { .internalError }
  /// `VIR_ERR_NO_MEMORY`, 2
  public static var noMemory: Code { .noMemory }
  /// `VIR_ERR_NO_SUPPORT`, 3
  public static var noSupport: Code { .noSupport }
  /// `VIR_ERR_UNKNOWN_HOST`, 4
  public static var unknownHost: Code { .unknownHost }
  /// `VIR_ERR_NO_CONNECT`, 5
  public static var noConnect: Code { .noConnect }
  /// `VIR_ERR_INVALID_CONN`, 6
  public static var invalidConn: Code { .invalidConn }
  /// `VIR_ERR_INVALID_DOMAIN`, 7
  public static var invalidDomain: Code { .invalidDomain }
  /// `VIR_ERR_INVALID_ARG`, 8
  public static var invalidArg: Code { .invalidArg }
  /// `VIR_ERR_OPERATION_FAILED`, 9
  public static var operationFailed: Code { .operationFailed }
  /// `VIR_ERR_GET_FAILED`, 10
  public static var getFailed: Code { .getFailed }
  /// `VIR_ERR_POST_FAILED`, 11
  public static var postFailed: Code { .postFailed }
  /// `VIR_ERR_HTTP_ERROR`, 12
  public static var httpError: Code { .httpError }
  /// `VIR_ERR_SEXPR_SERIAL`, 13
  public static var sexprSerial: Code { .sexprSerial }
  /// `VIR_ERR_NO_XEN`, 14
  public static var noXen: Code { .noXen }
  /// `VIR_ERR_XEN_CALL`, 15
  public static var xenCall: Code { .xenCall }
  /// `VIR_ERR_OS_TYPE`, 16
  public static var osType: Code { .osType }
  /// `VIR_ERR_NO_KERNEL`, 17
  public static var noKernel: Code { .noKernel }
  /// `VIR_ERR_NO_ROOT`, 18
  public static var noRoot: Code { .noRoot }
  /// `VIR_ERR_NO_SOURCE`, 19
  public static var noSource: Code { .noSource }
  /// `VIR_ERR_NO_TARGET`, 20
  public static var noTarget: Code { .noTarget }
  /// `VIR_ERR_NO_NAME`, 21
  public static var noName: Code { .noName }
  /// `VIR_ERR_NO_OS`, 22
  public static var noOS: Code { .noOS }
  /// `VIR_ERR_NO_DEVICE`, 23
  public static var noDevice: Code { .noDevice }
  /// `VIR_ERR_NO_XENSTORE`, 24
  public static var noXenstore: Code { .noXenstore }
  /// `VIR_ERR_DRIVER_FULL`, 25
  public static var driverFull: Code { .driverFull }
  /// `VIR_ERR_CALL_FAILED`, 26
  public static var callFailed: Code { .callFailed }
  /// `VIR_ERR_XML_ERROR`, 27
  public static var xmlError: Code { .xmlError }
  /// `VIR_ERR_DOM_EXIST`, 28
  public static var domExist: Code { .domExist }
  /// `VIR_ERR_OPERATION_DENIED`, 29
  public static var operationDenied: Code { .operationDenied }
  /// `VIR_ERR_OPEN_FAILED`, 30
  public static var openFailed: Code { .openFailed }
  /// `VIR_ERR_READ_FAILED`, 31
  public static var readFailed: Code { .readFailed }
  /// `VIR_ERR_PARSE_FAILED`, 32
  public static var parseFailed: Code { .parseFailed }
  /// `VIR_ERR_CONF_SYNTAX`, 33
  public static var confSyntax: Code { .confSyntax }
  /// `VIR_ERR_WRITE_FAILED`, 34
  public static var writeFailed: Code { .writeFailed }
  /// `VIR_ERR_XML_DETAIL`, 35
  public static var xmlDetail: Code { .xmlDetail }
  /// `VIR_ERR_INVALID_NETWORK`, 36
  public static var invalidNetwork: Code { .invalidNetwork }
  /// `VIR_ERR_NETWORK_EXIST`, 37
  public static var networkExist: Code { .networkExist }
  /// `VIR_ERR_SYSTEM_ERROR`, 38
  public static var systemError: Code { .systemError }
  /// `VIR_ERR_RPC`, 39
  public static var rpc: Code { .rpc }
  /// `VIR_ERR_GNUTLS_ERROR`, 40
  public static var gnutlsError: Code { .gnutlsError }
  /// `VIR_WAR_NO_NETWORK`, 41
  public static var warningNoNetwork: Code { .warningNoNetwork }
  /// `VIR_ERR_NO_DOMAIN`, 42
  public static var noDomain: Code { .noDomain }
  /// `VIR_ERR_NO_NETWORK`, 43
  public static var noNetwork: Code { .noNetwork }
  /// `VIR_ERR_INVALID_MAC`, 44
  public static var invalidMAC: Code { .invalidMAC }
  /// `VIR_ERR_AUTH_FAILED`, 45
  public static var authFailed: Code { .authFailed }
  /// `VIR_ERR_INVALID_STORAGE_POOL`, 46
  public static var invalidStoragePool: Code { .invalidStoragePool }
  /// `VIR_ERR_INVALID_STORAGE_VOL`, 47
  public static var invalidStorageVol: Code { .invalidStorageVol }
  /// `VIR_WAR_NO_STORAGE`, 48
  public static var warningNoStorage: Code { .warningNoStorage }
  /// `VIR_ERR_NO_STORAGE_POOL`, 49
  public static var noStoragePool: Code { .noStoragePool }
  /// `VIR_ERR_NO_STORAGE_VOL`, 50
  public static var noStorageVol: Code { .noStorageVol }
  /// `VIR_WAR_NO_NODE`, 51
  public static var warningNoNode: Code { .warningNoNode }
  /// `VIR_ERR_INVALID_NODE_DEVICE`, 52
  public static var invalidNodeDevice: Code { .invalidNodeDevice }
  /// `VIR_ERR_NO_NODE_DEVICE`, 53
  public static var noNodeDevice: Code { .noNodeDevice }
  /// `VIR_ERR_NO_SECURITY_MODEL`, 54
  public static var noSecurityModel: Code { .noSecurityModel }
  /// `VIR_ERR_OPERATION_INVALID`, 55
  public static var operationInvalid: Code { .operationInvalid }
  /// `VIR_WAR_NO_INTERFACE`, 56
  public static var warningNoInterface: Code { .warningNoInterface }
  /// `VIR_ERR_NO_INTERFACE`, 57
  public static var noInterface: Code { .noInterface }
  /// `VIR_ERR_INVALID_INTERFACE`, 58
  public static var invalidInterface: Code { .invalidInterface }
  /// `VIR_ERR_MULTIPLE_INTERFACES`, 59
  public static var multipleInterfaces: Code { .multipleInterfaces }
  /// `VIR_WAR_NO_NWFILTER`, 60
  public static var warningNoNWFilter: Code { .warningNoNWFilter }
  /// `VIR_ERR_INVALID_NWFILTER`, 61
  public static var invalidNWFilter: Code { .invalidNWFilter }
  /// `VIR_ERR_NO_NWFILTER`, 62
  public static var noNWFilter: Code { .noNWFilter }
  /// `VIR_ERR_BUILD_FIREWALL`, 63
  public static var buildFirewall: Code { .buildFirewall }
  /// `VIR_WAR_NO_SECRET`, 64
  public static var warningNoSecret: Code { .warningNoSecret }
  /// `VIR_ERR_INVALID_SECRET`, 65
  public static var invalidSecret: Code { .invalidSecret }
  /// `VIR_ERR_NO_SECRET`, 66
  public static var noSecret: Code { .noSecret }
  /// `VIR_ERR_CONFIG_UNSUPPORTED`, 67
  public static var configUnsupported: Code { .configUnsupported }
  /// `VIR_ERR_OPERATION_TIMEOUT`, 68
  public static var operationTimeout: Code { .operationTimeout }
  /// `VIR_ERR_MIGRATE_PERSIST_FAILED`, 69
  public static var migratePersistFailed: Code { .migratePersistFailed }
  /// `VIR_ERR_HOOK_SCRIPT_FAILED`, 70
  public static var hookScriptFailed: Code { .hookScriptFailed }
  /// `VIR_ERR_INVALID_DOMAIN_SNAPSHOT`, 71
  public static var invalidDomainSnapshot: Code { .invalidDomainSnapshot }
  /// `VIR_ERR_NO_DOMAIN_SNAPSHOT`, 72
  public static var noDomainSnapshot: Code { .noDomainSnapshot }
  /// `VIR_ERR_INVALID_STREAM`, 73
  public static var invalidStream: Code { .invalidStream }
  /// `VIR_ERR_ARGUMENT_UNSUPPORTED`, 74
  public static var argumentUnsupported: Code { .argumentUnsupported }
  /// `VIR_ERR_STORAGE_PROBE_FAILED`, 75
  public static var storageProbeFailed: Code { .storageProbeFailed }
  /// `VIR_ERR_STORAGE_POOL_BUILT`, 76
  public static var storagePoolBuilt: Code { .storagePoolBuilt }
  /// `VIR_ERR_SNAPSHOT_REVERT_RISKY`, 77
  public static var snapshotRevertRisky: Code { .snapshotRevertRisky }
  /// `VIR_ERR_OPERATION_ABORTED`, 78
  public static var operationAborted: Code { .operationAborted }
  /// `VIR_ERR_AUTH_CANCELLED`, 79
  public static var authCancelled: Code { .authCancelled }
  /// `VIR_ERR_NO_DOMAIN_METADATA`, 80
  public static var noDomainMetadata: Code { .noDomainMetadata }
  /// `VIR_ERR_MIGRATE_UNSAFE`, 81
  public static var migrateUnsafe: Code { .migrateUnsafe }
  /// `VIR_ERR_OVERFLOW`, 82
  public static var overflow: Code { .overflow }
  /// `VIR_ERR_BLOCK_COPY_ACTIVE`, 83
  public static var blockCopyActive: Code { .blockCopyActive }
  /// `VIR_ERR_OPERATION_UNSUPPORTED`, 84
  public static var operationUnsupported: Code { .operationUnsupported }
  /// `VIR_ERR_SSH`, 85
  public static var ssh: Code { .ssh }
  /// `VIR_ERR_AGENT_UNRESPONSIVE`, 86
  public static var agentUnresponsive: Code { .agentUnresponsive }
  /// `VIR_ERR_RESOURCE_BUSY`, 87
  public static var resourceBusy: Code { .resourceBusy }
  /// `VIR_ERR_ACCESS_DENIED`, 88
  public static var accessDenied: Code { .accessDenied }
  /// `VIR_ERR_DBUS_SERVICE`, 89
  public static var dbusService: Code { .dbusService }
  /// `VIR_ERR_STORAGE_VOL_EXIST`, 90
  public static var storageVolExist: Code { .storageVolExist }
  /// `VIR_ERR_CPU_INCOMPATIBLE`, 91
  public static var cpuIncompatible: Code { .cpuIncompatible }
  /// `VIR_ERR_XML_INVALID_SCHEMA`, 92
  public static var xmlInvalidSchema: Code { .xmlInvalidSchema }
  /// `VIR_ERR_MIGRATE_FINISH_OK`, 93
  public static var migrateFinishOk: Code { .migrateFinishOk }
  /// `VIR_ERR_AUTH_UNAVAILABLE`, 94
  public static var authUnavailable: Code { .authUnavailable }
  /// `VIR_ERR_NO_SERVER`, 95
  public static var noServer: Code { .noServer }
  /// `VIR_ERR_NO_CLIENT`, 96
  public static var noClient: Code { .noClient }
  /// `VIR_ERR_AGENT_UNSYNCED`, 97
  public static var agentUnsynced: Code { .agentUnsynced }
  /// `VIR_ERR_LIBSSH`, 98
  public static var libssh: Code { .libssh }
  /// `VIR_ERR_DEVICE_MISSING`, 99
  public static var deviceMissing: Code { .deviceMissing }
  /// `VIR_ERR_INVALID_NWFILTER_BINDING`, 100
  public static var invalidNWFilterBinding: Code { .invalidNWFilterBinding }
  /// `VIR_ERR_NO_NWFILTER_BINDING`, 101
  public static var noNWFilterBinding: Code { .noNWFilterBinding }
  /// `VIR_ERR_INVALID_DOMAIN_CHECKPOINT`, 102
  public static var invalidDomainCheckpoint: Code { .invalidDomainCheckpoint }
  /// `VIR_ERR_NO_DOMAIN_CHECKPOINT`, 103
  public static var noDomainCheckpoint: Code { .noDomainCheckpoint }
  /// `VIR_ERR_NO_DOMAIN_BACKUP`, 104
  public static var noDomainBackup: Code { .noDomainBackup }
  /// `VIR_ERR_INVALID_NETWORK_PORT`, 105
  public static var invalidNetworkPort: Code { .invalidNetworkPort }
  /// `VIR_ERR_NETWORK_PORT_EXIST`, 106
  public static var networkPortExist: Code { .networkPortExist }
  /// `VIR_ERR_NO_NETWORK_PORT`, 107
  public static var noNetworkPort: Code { .noNetworkPort }
  /// `VIR_ERR_NO_HOSTNAME`, 108
  public static var noHostname: Code { .noHostname }
  /// `VIR_ERR_CHECKPOINT_INCONSISTENT`, 109
  public static var checkpointInconsistent: Code { .checkpointInconsistent }
  /// `VIR_ERR_MULTIPLE_DOMAINS`, 110
  public static var multipleDomains: Code { .multipleDomains }
  /// `VIR_ERR_NO_NETWORK_METADATA`, 111
  public static var noNetworkMetadata: Code { .noNetworkMetadata }
  /// `VIR_ERR_AGENT_COMMAND_TIMEOUT`, 112
  public static var agentCommandTimeout: Code { .agentCommandTimeout }
  /// `VIR_ERR_AGENT_COMMAND_FAILED`, 113
  public static var agentCommandFailed: Code { .agentCommandFailed }
  /// `VIR_ERR_INVALID_ENCR_KEY_SECRET`, 114
  public static var invalidEncrKeySecret: Code { .invalidEncrKeySecret }
}
