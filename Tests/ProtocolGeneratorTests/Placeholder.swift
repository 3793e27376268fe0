// ProtocolGenerator
