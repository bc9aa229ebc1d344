// Lists that the service gives page by page, as an AsyncSequence.

internal import BojagiNative

/// A list that the service gives page by page: `for try await item in secrets.iterSecretList()`.
///
/// A page is asked for when its first item is wanted. Cancelling the task gives up the request and
/// throws `CancellationError`; when a page cannot be had, a ``BojagiError`` is thrown. Each iterator
/// begins anew. One that has thrown may be asked again, and goes on with the same page.
public struct PagedSequence<Element: Sendable>: AsyncSequence, Sendable {
    fileprivate typealias Fetch = @Sendable () async throws -> [Element]?

    private let begin: @Sendable () throws -> Fetch

    init<Pages: Sendable>(
        _ provider: String,
        _ operation: String,
        begin: @escaping @Sendable () throws -> Pages,
        next: @escaping @Sendable (Pages, CancelToken) async throws -> [Element]?
    ) {
        self.begin = {
            let pages = try translated(provider, operation, begin)
            return { try await called(provider, operation) { try await next(pages, $0) } }
        }
    }

    /// An iterator that begins with the first item.
    public func makeAsyncIterator() -> Iterator {
        Iterator(begin: begin)
    }

    /// Goes through the items.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        private let begin: @Sendable () throws -> Fetch
        private var fetch: Fetch?
        private var items: ArraySlice<Element>? = []

        fileprivate init(begin: @escaping @Sendable () throws -> Fetch) {
            self.begin = begin
        }

        /// The next item, or `nil` after the last. In a cancelled task it throws, also where an item is
        /// at hand.
        public mutating func next() async throws -> Element? {
            try Task.checkCancellation()
            while items?.isEmpty == true {
                let fetch = try self.fetch ?? begin()
                self.fetch = fetch
                items = try await fetch().map { $0[...] }
            }
            return items?.popFirst()
        }
    }
}
