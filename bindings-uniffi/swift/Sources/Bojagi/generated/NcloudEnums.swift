// Generated from core by `make generate`. Do not edit.
// Texts of the provider `ncloud` from a list that it may extend.

extension Ncloud {
    /// Whether a key may be used.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct KeyStatus: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// Available.
        public static let enable = KeyStatus(rawValue: "ENABLE")

        /// Suspended.
        public static let disable = KeyStatus(rawValue: "DISABLE")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// The algorithm of a key.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct KeyType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// AES-256 in the mode GCM96.
        public static let aes256 = KeyType(rawValue: "AES256")

        /// RSA with 2,048 bits.
        public static let rsa2048 = KeyType(rawValue: "RSA2048")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// Where the key that protects a secret may be used.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct KmsBoundaryType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// In every region; older secrets only.
        public static let global = KmsBoundaryType(rawValue: "GLOBAL")

        /// In its own region only.
        public static let isolated = KmsBoundaryType(rawValue: "ISOLATED")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// Whose key protects a secret.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct ProtectionKeyType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The service's default key.
        public static let `default` = ProtectionKeyType(rawValue: "DEFAULT")

        /// A key of the customer in Key Management Service.
        public static let userManagedKey = ProtectionKeyType(rawValue: "USER_MANAGED_KEY")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// A region in which the service is offered.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct Region: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// Korea.
        public static let korea = Region(rawValue: "KR")

        /// Japan.
        public static let japan = Region(rawValue: "JPN")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// What may be done with a secret now.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct SecretStatus: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// Available.
        public static let enable = SecretStatus(rawValue: "ENABLE")

        /// Suspended.
        public static let disable = SecretStatus(rawValue: "DISABLE")

        /// Scheduled for deletion.
        public static let revoke = SecretStatus(rawValue: "REVOKE")

        /// A rotation is in progress.
        public static let rotating = SecretStatus(rawValue: "ROTATING")

        /// Deleted for good.
        public static let destroyed = SecretStatus(rawValue: "DESTROYED")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// The kind of a secret.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct SecretType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The only kind so far: key/value pairs.
        public static let basic = SecretType(rawValue: "BASIC")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// Which value of a secret.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct ValueStage: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The value that was in use before the present one.
        public static let previous = ValueStage(rawValue: "PREVIOUS")

        /// The value in use.
        public static let active = ValueStage(rawValue: "ACTIVE")

        /// The value that a rotation has prepared and not yet put to use.
        public static let pending = ValueStage(rawValue: "PENDING")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }
}
