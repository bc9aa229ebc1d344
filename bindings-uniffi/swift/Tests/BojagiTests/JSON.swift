// JSON, as cases are written in it and results are compared in it.

import Bojagi
import Foundation

enum JSON: Equatable, Codable {
    case null
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: JSON].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .null: try value.encodeNil()
        case .bool(let bool): try value.encode(bool)
        case .number(let number): try value.encode(number)
        case .text(let text): try value.encode(text)
        case .list(let list): try value.encode(list)
        case .object(let object): try value.encode(object)
        }
    }

    init(file: URL) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(contentsOf: file))
    }

    /// A field; null where there is none.
    subscript(key: String) -> JSON {
        if case .object(let object) = self { object[key] ?? .null } else { .null }
    }

    var object: [String: JSON] {
        if case .object(let object) = self { object } else { [:] }
    }

    var list: [JSON] {
        if case .list(let list) = self { list } else { [] }
    }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    /// A field as an argument.
    func callAsFunction<T: FromJSON>(_ key: String) throws -> T {
        do {
            return try T(json: self[key])
        } catch {
            throw Mismatch("\(key): \(error)")
        }
    }

    func holdsOnly(_ names: Set<String>) throws {
        let strange = Set(object.keys).subtracting(names)
        guard strange.isEmpty else { throw Mismatch("not known: \(strange.sorted())") }
    }
}

/// What a step or a test file says does not fit.
struct Mismatch: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

protocol ToJSON {
    var json: JSON { get }
}

protocol FromJSON {
    init(json: JSON) throws
}

extension RawRepresentable where Self: ToJSON, RawValue == String {
    var json: JSON { .text(rawValue) }
}

extension RawRepresentable where Self: FromJSON, RawValue == String {
    init(json: JSON) throws {
        guard let value = Self(rawValue: try String(json: json)) else { throw Mismatch("\(json)") }
        self = value
    }
}

extension String: FromJSON, ToJSON {
    init(json: JSON) throws {
        guard case .text(let text) = json else { throw Mismatch("not a text: \(json)") }
        self = text
    }

    var json: JSON { .text(self) }
}

extension SecretString: FromJSON, ToJSON {
    init(json: JSON) throws {
        self.init(try String(json: json))
    }

    var json: JSON { .text(reveal()) }
}

extension SecretValue: ToJSON {
    var json: JSON { .text(reveal()) }
}

extension Bool: FromJSON, ToJSON {
    init(json: JSON) throws {
        guard case .bool(let bool) = json else { throw Mismatch("not a bool: \(json)") }
        self = bool
    }

    var json: JSON { .bool(self) }
}

extension Int: FromJSON, ToJSON {
    init(json: JSON) throws {
        guard case .number(let number) = json else { throw Mismatch("not a number: \(json)") }
        self = number
    }

    var json: JSON { .number(self) }
}

extension Int64: FromJSON, ToJSON {
    init(json: JSON) throws {
        self = Int64(try Int(json: json))
    }

    var json: JSON { .number(Int(self)) }
}

extension Date: FromJSON, ToJSON {
    init(json: JSON) throws {
        self.init(timeIntervalSince1970: Double(try Int(json: json)) / 1000)
    }

    var json: JSON { .number(Int((timeIntervalSince1970 * 1000).rounded())) }
}

extension Duration: FromJSON, ToJSON {
    init(json: JSON) throws {
        self = .milliseconds(try Int(json: json))
    }

    var json: JSON { .number(Int((self / .milliseconds(1)).rounded())) }
}

extension Optional: FromJSON where Wrapped: FromJSON {
    init(json: JSON) throws {
        self = json == .null ? nil : try Wrapped(json: json)
    }
}

extension Optional: ToJSON where Wrapped: ToJSON {
    var json: JSON { map(\.json) ?? .null }
}

extension Array: FromJSON where Element: FromJSON {
    init(json: JSON) throws {
        guard case .list(let list) = json else { throw Mismatch("not a list: \(json)") }
        self = try list.map { try Element(json: $0) }
    }
}

extension Array: ToJSON where Element: ToJSON {
    var json: JSON { .list(map(\.json)) }
}

extension Dictionary: FromJSON where Key == String, Value == String {
    init(json: JSON) throws {
        guard case .object(let object) = json else { throw Mismatch("not an object: \(json)") }
        self = try object.mapValues { try String(json: $0) }
    }
}

extension Dictionary: ToJSON where Key == String, Value == String {
    var json: JSON { .object(mapValues(\.json)) }
}
