// A server that takes connections and never answers, or always gives the same answer.

import Foundation

#if canImport(Glibc)
import Glibc
private let stream = Int32(SOCK_STREAM.rawValue)
#elseif canImport(Darwin)
import Darwin
private let stream = SOCK_STREAM
#endif

final class SilentServer: Sendable {
    let url: String
    private let listener: Int32

    init() throws {
        listener = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failed = withUnsafeMutablePointer(to: &address) { [listener] pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) != 0 || listen(listener, 16) != 0 || getsockname(listener, $0, &size) != 0
            }
        }
        guard !failed else { throw Mismatch("no listener: errno \(errno)") }
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    }

    deinit {
        close(listener)
    }

    /// Whether someone connects within the time.
    func isCalled(within time: Duration) async -> Bool {
        await wait(for: listener, within: time)
    }

    /// Takes the connection that waits, reads its request and says whether the other end then hangs
    /// up within the time.
    func callerHangsUp(within time: Duration) async -> Bool {
        let connection = accept(listener, nil, nil)
        defer { close(connection) }
        var bytes = [UInt8](repeating: 0, count: 65536)
        while await wait(for: connection, within: time) {
            if recv(connection, &bytes, bytes.count, 0) <= 0 { return true }
        }
        return false
    }

    /// Takes the next connection, reads its request and gives this answer.
    func answer(_ status: String, headers: [String] = [], body: String) async throws {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: body.utf8.count, alignment: 1)
        defer { bytes.deallocate() }
        bytes.copyBytes(from: body.utf8)
        try await answer(status, headers: headers, bytes: UnsafeRawBufferPointer(bytes))
    }

    /// The same with a body that is copied nowhere.
    func answer(_ status: String, headers: [String] = [], bytes body: UnsafeRawBufferPointer) async throws {
        guard await isCalled(within: .seconds(30)) else { throw Mismatch("nobody called") }
        let connection = accept(listener, nil, nil)
        defer { close(connection) }
        // No request that is answered here has a body.
        var request = [UInt8]()
        var bytes = [UInt8](repeating: 0, count: 65536)
        while !request.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard await wait(for: connection, within: .seconds(30)) else { throw Mismatch("half a request") }
            let count = recv(connection, &bytes, bytes.count, 0)
            guard count > 0 else { throw Mismatch("half a request") }
            request += bytes[..<count]
        }
        let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)", "Connection: close"] + headers
        let head = Array("\(lines.joined(separator: "\r\n"))\r\n\r\n".utf8)
        guard send(connection, head, head.count, 0) == head.count,
            send(connection, body.baseAddress, body.count, 0) == body.count
        else { throw Mismatch("half an answer") }
    }

    private func wait(for socket: Int32, within time: Duration) async -> Bool {
        let end = ContinuousClock.now + time
        while ContinuousClock.now < end {
            var asked = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            if poll(&asked, 1, 0) > 0 { return true }
            // Also in a test whose task is cancelled.
            try? await Task.sleep(for: .milliseconds(5))
        }
        return false
    }
}
