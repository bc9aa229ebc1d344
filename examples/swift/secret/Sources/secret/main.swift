// A command that shows the fields of a secret, or reads one of them for a script: `secret NAME [FIELD]`.

import Bojagi
import Foundation

func complain(_ text: String) {
    FileHandle.standardError.write(Data("secret: \(text)\n".utf8))
}

let arguments = CommandLine.arguments.dropFirst()
guard let name = arguments.first, arguments.count <= 2 else {
    complain("usage: secret NAME [FIELD]")
    exit(2)
}

do {
    // Keys and endpoint come from the environment, a profile or the server's role.
    let secrets = try Ncloud.SecretManager(timeout: .seconds(10), userAgentSuffix: "secret-example/1.0")
    let found = try await secrets.findSecret(secretName: name)
    guard let value = try await secrets.getSecretValue(secretId: found.secretId).active else {
        complain("\(name) has no active value")
        exit(1)
    }
    if arguments.count == 1 {
        for field in value.keys {
            print(field, value[field] ?? "null")
        }
    } else {
        let field = arguments[arguments.startIndex + 1]
        guard let secret = value[field] else {
            complain("\(name) has no field \(field)")
            exit(1)
        }
        // The one place where a secret leaves.
        print(secret.reveal())
    }
} catch {
    complain(error.localizedDescription)
    exit(1)
}
