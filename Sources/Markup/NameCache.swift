import CLibXML2

/// Finds the number of a name by the address of its characters: the parser keeps each name once.
struct NameCache {
  private var addresses: [UnsafePointer<xmlChar>?] = Array(repeating: nil, count: 256)
  private var indices: [Int32] = Array(repeating: 0, count: 256)

  mutating func index(of name: UnsafePointer<xmlChar>, in builder: inout TreeBuilder) -> Int32 {
    let address = UInt(bitPattern: name)
    let slot = Int((address ^ address >> 8) & 255)
    if addresses[slot] == name { return indices[slot] }
    addresses[slot] = name
    indices[slot] = builder.name(String(cString: name))
    return indices[slot]
  }
}
