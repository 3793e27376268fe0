// swift-libvirt
// Copyright (c) the swift-libvirt project authors
// SPDX-License-Identifier: Apache-2.0

/// An XML element as a plain value: what it is called, its attributes, and what is inside.
///
/// Comments and processing instructions are not kept.
package struct XMLElement: Hashable, Sendable {
  /// The name as it stands in the text, namespace prefix included.
  package var name: String
  /// The attributes and namespace declarations, in order.
  package var attributes: [Attribute]
  /// Elements and text, in order.
  package var content: [Content]

  /// A name and a value.
  package struct Attribute: Hashable, Sendable {
    /// The name, namespace prefix included.
    package var name: String
    /// The value, without quotes or escapes.
    package var value: String

    /// An attribute.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Something inside an element.
  package enum Content: Hashable, Sendable {
    case element(XMLElement)
    case text(String)
  }

  /// An element with anything inside.
  package init(_ name: String, _ attributes: [Attribute] = [], content: [Content] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// An element that holds only text.
  package init(_ name: String, _ attributes: [Attribute] = [], text: String) {
    self.init(name, attributes, content: text.isEmpty ? [] : [.text(text)])
  }

  /// An element that holds only elements.
  package init(_ name: String, _ attributes: [Attribute] = [], _ children: [XMLElement]) {
    self.init(name, attributes, content: children.map { .element($0) })
  }
}

extension XMLElement {
  /// The elements directly inside, in order.
  package var children: [XMLElement] {
    content.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  /// All text inside, that of inner elements too.
  package var text: String {
    content.reduce(into: "") { text, part in
      switch part {
      case .element(let child): text += child.text
      case .text(let own): text += own
      }
    }
  }

  /// The same without the blanks that only lay elements out. Blanks beside other text, or alone, mean something.
  package var withoutLayout: XMLElement {
    var element = self
    let isLayout = { (part: Content) in
      if case .text(let text) = part { text.allSatisfy(\.isWhitespace) } else { false }
    }
    if !children.isEmpty, content.allSatisfy({ isLayout($0) || $0.isElement }) {
      element.content.removeAll(where: isLayout)
    }
    element.content = element.content.map { part in
      if case .element(let child) = part { .element(child.withoutLayout) } else { part }
    }
    return element
  }

  /// The first element directly inside that is called `name`.
  package func child(_ name: String) -> XMLElement? {
    children.first { $0.name == name }
  }

  /// The value of an attribute. Setting `nil` removes it; a new one goes to the end.
  package subscript(attribute name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(Attribute(name, value))
      case (nil, nil): break
      }
    }
  }
}

extension XMLElement.Content {
  fileprivate var isElement: Bool {
    if case .element = self { true } else { false }
  }
}
