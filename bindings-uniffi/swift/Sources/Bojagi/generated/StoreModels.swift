// Generated from core by `make generate`. Do not edit.
// Models of the provider `store`.

import Foundation
internal import BojagiNative

extension Store {
    /// A random password.
    public struct GeneratePasswordResponse: Sendable, Equatable {
        /// The password.
        public let password: SecretString

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            password: SecretString
        ) {
            self.password = password
        }

        init(native: StoreGeneratePasswordResponse) {
            self.password = SecretString(native: native.password)
        }
    }

    /// A secret with its value.
    public struct Secret: Sendable, Equatable {
        /// Name of the secret.
        public let secretName: String

        /// The value in use.
        public let value: SecretValue

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            value: SecretValue
        ) {
            self.secretName = secretName
            self.value = value
        }

        init(native: StoreSecret) {
            self.secretName = native.secretName
            self.value = SecretValue(native: native.value)
        }
    }

    /// A secret as the list shows it.
    public struct SecretListItem: Sendable, Hashable {
        /// Name of the secret.
        public let secretName: String

        /// When it was made.
        public let createTime: Date?

        /// Whether it is scheduled for deletion.
        public let scheduledForDeletion: Bool

        /// Puts one together by hand, for tests of code that uses it.
        public init(
            secretName: String,
            scheduledForDeletion: Bool,
            createTime: Date? = nil
        ) {
            self.secretName = secretName
            self.createTime = createTime
            self.scheduledForDeletion = scheduledForDeletion
        }

        init(native: StoreSecretListItem) {
            self.secretName = native.secretName
            self.createTime = native.createTime
            self.scheduledForDeletion = native.scheduledForDeletion
        }
    }
}
