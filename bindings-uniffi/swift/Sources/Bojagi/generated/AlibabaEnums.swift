// Generated from core by `make generate`. Do not edit.
// Texts of the provider `alibaba` from a list that it may extend.

extension Alibaba {
    /// Whether a managed secret rotates by itself.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct AutomaticRotation: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// It does.
        public static let enabled = AutomaticRotation(rawValue: "Enabled")

        /// It does not.
        public static let disabled = AutomaticRotation(rawValue: "Disabled")

        /// It should, but the service cannot rotate it.
        public static let invalid = AutomaticRotation(rawValue: "Invalid")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// What of an ECS instance is kept.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct EcsSecretSubType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// A user's password.
        public static let password = EcsSecretSubType(rawValue: "Password")

        /// A user's SSH keys.
        public static let sshKey = EcsSecretSubType(rawValue: "SSHKey")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// How a region is reached.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct Network: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// Over the Internet.
        public static let `public` = Network(rawValue: "public")

        /// From inside a virtual private cloud of the region.
        public static let vpc = Network(rawValue: "vpc")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// The database of a PolarDB cluster.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct PolarDbType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// MySQL.
        public static let mySql = PolarDbType(rawValue: "MySQL")

        /// PostgreSQL.
        public static let postgreSql = PolarDbType(rawValue: "PostgreSQL")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// How accounts of RDS rotate.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct RdsSecretSubType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// One account, which gets a new password.
        public static let singleUser = RdsSecretSubType(rawValue: "SingleUser")

        /// Two accounts, of which one is in use while the other gets a new password.
        public static let doubleUsers = RdsSecretSubType(rawValue: "DoubleUsers")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// What tags are on.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct ResourceType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// Keys.
        public static let key = ResourceType(rawValue: "key")

        /// Secrets.
        public static let secret = ResourceType(rawValue: "secret")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// What a value is made of.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct SecretDataType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// Text.
        public static let text = SecretDataType(rawValue: "text")

        /// Bytes, written as text by whoever stored them; the text comes back as it was stored.
        public static let binary = SecretDataType(rawValue: "binary")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// The kind of a secret. All but the first are managed: the service can rotate them.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct SecretType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// Any text.
        public static let generic = SecretType(rawValue: "Generic")

        /// Accounts of a database instance of ApsaraDB RDS.
        public static let rds = SecretType(rawValue: "Rds")

        /// The access keys of a RAM user.
        public static let ramCredentials = SecretType(rawValue: "RAMCredentials")

        /// The password or the SSH keys of an ECS instance.
        public static let ecs = SecretType(rawValue: "ECS")

        /// Accounts of a Redis or Tair instance.
        public static let redis = SecretType(rawValue: "Redis")

        /// Accounts of a PolarDB cluster.
        public static let polarDb = SecretType(rawValue: "PolarDB")

        /// The service's own text.
        public let rawValue: String

        /// The value of this text, whether it is known here or not.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The service's own text.
        public var description: String { rawValue }
    }

    /// How requests are signed.
    ///
    /// The list is the service's to extend: a value of a later day has no name here, but its text.
    public struct SignatureMethod: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// With headers, in Alibaba Cloud's present way.
        public static let acs3 = SignatureMethod(rawValue: "ACS3-HMAC-SHA256")

        /// With parameters, in the way of the older RPC style; for gateways that know nothing newer.
        public static let rpc = SignatureMethod(rawValue: "HMAC-SHA1")

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
