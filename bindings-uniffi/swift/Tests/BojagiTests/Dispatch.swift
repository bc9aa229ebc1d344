// What is rendered for each provider, so that operations can be called by name.

protocol Dispatch {
    static var client: String { get }
    static var options: Set<String> { get }
    static var operations: [String: Set<String>] { get }
    static var models: [String: Set<String>] { get }
    static var enums: [String: [String: String]] { get }

    /// One call by a client of its own; names and arguments are core's.
    static func call(_ operation: String, _ arguments: JSON, options: JSON) async throws -> JSON
}
