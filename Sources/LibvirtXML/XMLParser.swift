// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

#if XML
  import CLibXML2

  /// One run of libxml2's parser, and what it complained about.
  final class XMLParser {
    private var firstError: XMLParsingError?

    /// libxml2's tables must be set up once before threads use it.
    private static let initialized: Void = xmlInitParser()

    /// Parses `bytes` into a document that the caller owns.
    static func parse(_ bytes: [UInt8], encoding: String?, limits: XMLLimits) throws(XMLParsingError) -> xmlDocPtr {
      _ = initialized
      guard bytes.count <= limits.bytes, let count = Int32(exactly: bytes.count) else {
        throw .tooLong(count: bytes.count, limit: limits.bytes)
      }
      guard count > 0 else {
        throw .malformed(.init(line: 1, message: "Document is empty", excerpt: .init(line: nil, offset: 0)))
      }
      guard let context = xmlNewParserCtxt() else {
        throw .malformed(.init(line: 1, message: "out of memory"))
      }
      defer { xmlFreeParserCtxt(context) }

      let parser = XMLParser()
      context.pointee._private = Unmanaged.passUnretained(parser).toOpaque()
      context.pointee.sax.pointee.serror = { data, error in XMLParser.of(data)?.record(error, from: data) }
      context.pointee.sax.pointee.internalSubset = { data, _, _, _ in XMLParser.of(data)?.refuseDocumentType(data) }

      var options = XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue
      if encoding != nil { options |= XML_PARSE_IGNORE_ENC.rawValue }
      let document = bytes.withUnsafeBytes {
        xmlCtxtReadMemory(context, $0.bindMemory(to: CChar.self).baseAddress, count, nil, encoding, Int32(options))
      }
      // Used until here through an unretained pointer.
      let failure = withExtendedLifetime(parser) { parser.firstError }
      guard failure == nil, let document else {
        xmlFreeDoc(document)
        throw failure ?? .malformed(.init(line: 1, message: "the parser gave no reason"))
      }
      return document
    }

    private static func of(_ data: UnsafeMutableRawPointer?) -> XMLParser? {
      guard let parser = data?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
      return Unmanaged<XMLParser>.fromOpaque(parser).takeUnretainedValue()
    }

    private func refuseDocumentType(_ data: UnsafeMutableRawPointer?) {
      guard let context = data?.assumingMemoryBound(to: xmlParserCtxt.self) else { return }
      if firstError == nil {
        firstError = .documentType(line: context.pointee.input.map { Int($0.pointee.line) } ?? 1)
      }
      xmlStopParser(context)
    }

    private func record(_ error: xmlErrorPtr?, from data: UnsafeMutableRawPointer?) {
      guard firstError == nil, let error, error.pointee.level == XML_ERR_FATAL else { return }
      var message = error.pointee.message.map { String(cString: $0) } ?? "unknown error"
      while message.hasSuffix("\n") { message.removeLast() }
      let input = data?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input
      firstError = .malformed(
        .init(line: Int(error.pointee.line), message: message, excerpt: input.flatMap { Self.excerpt(of: $0.pointee) }))
    }

    /// The longest line worth showing, in bytes.
    private static let excerptLimit = 2048

    /// The line the parser stands in; at a line's end it is that line, not the next.
    private static func excerpt(of input: xmlParserInput) -> XMLParsingError.Excerpt? {
      guard let base = input.base, let end = input.end, let current = input.cur, base <= current, current <= end else {
        return nil
      }
      let isLineEnd = { (position: UnsafePointer<UInt8>) in position.pointee == 10 || position.pointee == 13 }
      var cursor = current
      while cursor > base, cursor == end || isLineEnd(cursor) {
        let previous = cursor - 1
        guard cursor < end || isLineEnd(previous) else { break }
        cursor = previous
      }
      var start = cursor
      while start > base, !isLineEnd(start - 1), cursor - start <= excerptLimit { start -= 1 }
      var stop = cursor
      while stop < end, !isLineEnd(stop), stop.pointee != 0, stop - start <= excerptLimit { stop += 1 }
      guard stop - start <= excerptLimit else { return nil }
      let line = String(decoding: UnsafeBufferPointer(start: start, count: stop - start), as: UTF8.self)
      // At the end of a line the position is behind its last character.
      return XMLParsingError.Excerpt(line: line, offset: min(max(current - start, 0), stop - start))
    }
  }
#endif
