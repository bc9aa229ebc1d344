// What is rendered for each provider, so that operations can be called by name.

import Bojagi

protocol Dispatch {
    static var client: String { get }
    static var options: Set<String> { get }
    static var operations: [String: Set<String>] { get }
    static var iterations: [String: Set<String>] { get }
    static var models: [String: Set<String>] { get }
    static var choices: [String: [String: String]] { get }
    static var enums: [String: [String: String]] { get }

    /// A client with these options; their names are core's.
    init(options: JSON) throws

    /// One call, or one iteration to its end; names and arguments are core's.
    func call(_ operation: String, _ arguments: JSON) async throws -> JSON
}

/// What an iteration gives, from its beginning to its end.
func all<Item: ToJSON>(_ sequence: PagedSequence<Item>) async throws -> JSON {
    var items: [JSON] = []
    for try await item in sequence { items.append(item.json) }
    return .object(["items": .list(items)])
}
