// What is rendered for each provider, so that operations can be called by name.

protocol Dispatch {
    static var client: String { get }
    static var options: Set<String> { get }
    static var operations: [String: Set<String>] { get }
    static var models: [String: Set<String>] { get }
    static var enums: [String: [String: String]] { get }

    /// A client with these options; their names are core's.
    init(options: JSON) throws

    /// One call; names and arguments are core's.
    func call(_ operation: String, _ arguments: JSON) async throws -> JSON
}
