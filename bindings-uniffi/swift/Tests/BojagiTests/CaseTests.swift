// Plays tests/cases through the public API; tests/README.md has the format.

import Bojagi
import Foundation
import XCTest

final class CaseTests: XCTestCase {
    func testEveryCase() async throws {
        let emulator = try await Emulator.fresh()
        var played = 0
        for file in try caseFiles() {
            let content = try JSON(file: file)
            let dispatch = try XCTUnwrap(dispatches[content["provider"].text ?? ""], file.path)
            let clients = content["clients"] == .null ? [.object(["endpoint": .text("$endpoint")])] : content["clients"].list
            for client in clients {
                for test in content["cases"].list {
                    played += 1
                    let name = "\(file.lastPathComponent): \(test["name"].text ?? "")"
                    do {
                        try await emulator.post("reset", .object([:]))
                        try await play(test["steps"].list, client, dispatch, emulator)
                    } catch {
                        XCTFail("\(name): \(error)")
                    }
                }
            }
        }
        XCTAssertGreaterThan(played, 0)
        print("CaseTests: played \(played) cases")
    }

    private func caseFiles() throws -> [URL] {
        let folder = tests.appendingPathComponent("cases")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return paths.filter { $0.hasSuffix(".json") }.sorted().map(folder.appendingPathComponent)
    }

    private func play(
        _ steps: [JSON], _ own: JSON, _ dispatch: any Dispatch.Type, _ emulator: Emulator
    ) async throws {
        var variables = ["endpoint": emulator.url]
        func options(_ more: JSON) -> JSON {
            let common: [String: JSON] = [
                "access_key": .text(Emulator.accessKey),
                "secret_key": .text(Emulator.secretKey),
            ]
            let all = common.merging(own.object) { _, own in own }.merging(more.object) { _, more in more }
            return filled(.object(all), variables)
        }
        let client = try dispatch.init(options: options(.null))
        for (index, step) in steps.enumerated() {
            do {
                try step.holdsOnly(["call", "with", "client", "expect", "save", "repeat", "error", "emulator"])
                guard (step["call"] == .null) != (step["emulator"] == .null) else {
                    throw Mismatch("it needs one of call and emulator")
                }
                for round in 1...(try step("repeat") ?? 1) {
                    variables["n"] = String(round)
                    let with = filled(step["with"], variables)
                    if let name = step["emulator"].text {
                        try await emulator.post(name, with == .null ? .object([:]) : with)
                        continue
                    }
                    let own = step["client"] == .null ? nil : options(step["client"])
                    try await call(step, with, &variables) { try own.map(dispatch.init(options:)) ?? client }
                }
            } catch {
                throw Mismatch("step \(index + 1), \(step["call"].text ?? "emulator"): \(error)")
            }
        }
    }

    private func call(
        _ step: JSON, _ with: JSON, _ variables: inout [String: String], _ client: () throws -> any Dispatch
    ) async throws {
        let result: JSON
        do {
            result = try await client().call(try step("call"), with)
        } catch let error as BojagiError where step["error"] != .null {
            return try compare(error, with: step["error"])
        }
        guard step["error"] == .null else { throw Mismatch("no error, but \(result)") }
        if step.object["expect"] != nil {
            try compare(result, with: filled(step["expect"], variables), at: "result")
        }
        for (name, path) in step["save"].object {
            variables[name] = try String(json: try found(in: result, try String(json: path)))
        }
    }

    /// What stands at a path like `result.0.job_token`.
    private func found(in result: JSON, _ path: String) throws -> JSON {
        try path.split(separator: ".").reduce(result) { at, name in
            guard case .list(let list) = at else { return at[String(name)] }
            guard let index = Int(name), list.indices.contains(index) else { throw Mismatch("there is no \(path)") }
            return list[index]
        }
    }

    private func filled(_ value: JSON, _ variables: [String: String]) -> JSON {
        switch value {
        case .text(var text):
            // The longest first: one name may begin with another.
            for (name, content) in variables.sorted(by: { $0.key.count > $1.key.count }) {
                text = text.replacingOccurrences(of: "$\(name)", with: content)
            }
            return .text(text)
        case .list(let list): return .list(list.map { filled($0, variables) })
        case .object(let object): return .object(object.mapValues { filled($0, variables) })
        default: return value
        }
    }

    private func compare(_ actual: JSON, with expected: JSON, at place: String) throws {
        switch (expected, actual) {
        case (.text("$present"), _):
            let absent: [JSON] = [.null, .text(""), .list([])]
            guard !absent.contains(actual) else { throw Mismatch("\(place) is absent") }
        case (.object(let object), .text(let text)) where object["$length"] != nil:
            try compare(.number(text.unicodeScalars.count), with: expected["$length"], at: "\(place).length")
        case (.object(let object), .list(let list)) where object["$length"] != nil:
            try compare(.number(list.count), with: expected["$length"], at: "\(place).length")
        case (.object(let object), .object(let fields)):
            for (key, value) in object {
                guard let field = fields[key] else { throw Mismatch("\(place) has no \(key)") }
                try compare(field, with: value, at: "\(place).\(key)")
            }
        case (.list(let items), .list(let list)) where items.count == list.count:
            for (index, item) in items.enumerated() {
                try compare(list[index], with: item, at: "\(place)[\(index)]")
            }
        default:
            guard expected == actual else { throw Mismatch("\(place) is \(actual), not \(expected)") }
        }
    }

    private func compare(_ error: BojagiError, with expected: JSON) throws {
        let facts: [String: JSON] = [
            "kind": error.kind.json,
            "status": error.status.json,
            "provider_code": error.providerCode.json,
            "details": error.details.json,
            "operation": error.operation.json,
            "retryable": error.retryable.json,
            "attempts": error.attempts.json,
        ]
        for (fact, value) in expected.object {
            if fact == "message" {
                guard error.message.contains(try String(json: value)) else { throw Mismatch(error.message) }
            } else {
                guard let actual = facts[fact] else { throw Mismatch("an error has no \(fact)") }
                try compare(actual, with: value, at: "error.\(fact)")
            }
        }
    }
}
