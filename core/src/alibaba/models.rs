//! The words that several operations share.

use crate::open_enum::open_enum;

open_enum! {
    /// How a region is reached.
    pub enum Network {
        /// Over the Internet.
        Public = "public",
        /// From inside a virtual private cloud of the region.
        Vpc = "vpc",
    }
}

open_enum! {
    /// How requests are signed.
    pub enum SignatureMethod {
        /// With headers, in Alibaba Cloud's present way.
        Acs3 = "ACS3-HMAC-SHA256",
        /// With parameters, in the way of the older RPC style; for gateways that know nothing newer.
        Rpc = "HMAC-SHA1",
    }
}

open_enum! {
    /// The kind of a secret. All but the first are managed: the service can rotate them.
    pub enum SecretType {
        /// Any text.
        Generic = "Generic",
        /// Accounts of a database instance of ApsaraDB RDS.
        Rds = "Rds",
        /// The access keys of a RAM user.
        RamCredentials = "RAMCredentials",
        /// The password or the SSH keys of an ECS instance.
        Ecs = "ECS",
        /// Accounts of a Redis or Tair instance.
        Redis = "Redis",
        /// Accounts of a PolarDB cluster.
        PolarDb = "PolarDB",
    }
}

open_enum! {
    /// What a value is made of.
    pub enum SecretDataType {
        /// Text.
        Text = "text",
        /// Bytes, written as text by whoever stored them; the text comes back as it was stored.
        Binary = "binary",
    }
}

open_enum! {
    /// Whether a managed secret rotates by itself.
    pub enum AutomaticRotation {
        /// It does.
        Enabled = "Enabled",
        /// It does not.
        Disabled = "Disabled",
        /// It should, but the service cannot rotate it.
        Invalid = "Invalid",
    }
}

open_enum! {
    /// What tags are on.
    pub enum ResourceType {
        /// Keys.
        Key = "key",
        /// Secrets.
        Secret = "secret",
    }
}

open_enum! {
    /// How accounts of RDS rotate.
    pub enum RdsSecretSubType {
        /// One account, which gets a new password.
        SingleUser = "SingleUser",
        /// Two accounts, of which one is in use while the other gets a new password.
        DoubleUsers = "DoubleUsers",
    }
}

open_enum! {
    /// What of an ECS instance is kept.
    pub enum EcsSecretSubType {
        /// A user's password.
        Password = "Password",
        /// A user's SSH keys.
        SshKey = "SSHKey",
    }
}

open_enum! {
    /// The database of a PolarDB cluster.
    pub enum PolarDbType {
        /// MySQL.
        MySql = "MySQL",
        /// PostgreSQL.
        PostgreSql = "PostgreSQL",
    }
}
