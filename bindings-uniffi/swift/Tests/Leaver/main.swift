// Leaves while calls are under way: `leaver exit|return URL`. The tests look at how it ends.

import Bojagi
import Foundation

let (how, url) = (CommandLine.arguments[1], CommandLine.arguments[2])
let secrets = try Ncloud.SecretManager(
    accessKey: "key", secretKey: SecretString("secret"),
    endpoint: url, timeout: .seconds(600), attemptTimeout: .seconds(600))

for _ in 1...20 {
    Task.detached { _ = try? await secrets.getSecretList() }
}
// A line of the test's: the calls have reached its server.
_ = readLine()
if how == "exit" { exit(7) }
