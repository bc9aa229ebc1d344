# Generated from core by `make generate`. Do not edit.
from bojagi._enums import OpenEnum


class AutomaticRotation(OpenEnum):
    """Whether a managed secret rotates by itself."""

    ENABLED = "Enabled"
    """It does."""
    DISABLED = "Disabled"
    """It does not."""
    INVALID = "Invalid"
    """It should, but the service cannot rotate it."""


class EcsSecretSubType(OpenEnum):
    """What of an ECS instance is kept."""

    PASSWORD = "Password"
    """A user's password."""
    SSH_KEY = "SSHKey"
    """A user's SSH keys."""


class Network(OpenEnum):
    """How a region is reached."""

    PUBLIC = "public"
    """Over the Internet."""
    VPC = "vpc"
    """From inside a virtual private cloud of the region."""


class PolarDbType(OpenEnum):
    """The database of a PolarDB cluster."""

    MY_SQL = "MySQL"
    """MySQL."""
    POSTGRE_SQL = "PostgreSQL"
    """PostgreSQL."""


class RdsSecretSubType(OpenEnum):
    """How accounts of RDS rotate."""

    SINGLE_USER = "SingleUser"
    """One account, which gets a new password."""
    DOUBLE_USERS = "DoubleUsers"
    """Two accounts, of which one is in use while the other gets a new password."""


class ResourceType(OpenEnum):
    """What tags are on."""

    KEY = "key"
    """Keys."""
    SECRET = "secret"
    """Secrets."""


class SecretDataType(OpenEnum):
    """What a value is made of."""

    TEXT = "text"
    """Text."""
    BINARY = "binary"
    """Bytes, written as text by whoever stored them; the text comes back as it was stored."""


class SecretType(OpenEnum):
    """The kind of a secret. All but the first are managed: the service can rotate them."""

    GENERIC = "Generic"
    """Any text."""
    RDS = "Rds"
    """Accounts of a database instance of ApsaraDB RDS."""
    RAM_CREDENTIALS = "RAMCredentials"
    """The access keys of a RAM user."""
    ECS = "ECS"
    """The password or the SSH keys of an ECS instance."""
    REDIS = "Redis"
    """Accounts of a Redis or Tair instance."""
    POLAR_DB = "PolarDB"
    """Accounts of a PolarDB cluster."""


class SignatureMethod(OpenEnum):
    """How requests are signed."""

    ACS3 = "ACS3-HMAC-SHA256"
    """With headers, in Alibaba Cloud's present way."""
    RPC = "HMAC-SHA1"
    """With parameters, in the way of the older RPC style; for gateways that know nothing newer."""

AutomaticRotation.__module__ = "bojagi.alibaba"
EcsSecretSubType.__module__ = "bojagi.alibaba"
Network.__module__ = "bojagi.alibaba"
PolarDbType.__module__ = "bojagi.alibaba"
RdsSecretSubType.__module__ = "bojagi.alibaba"
ResourceType.__module__ = "bojagi.alibaba"
SecretDataType.__module__ = "bojagi.alibaba"
SecretType.__module__ = "bojagi.alibaba"
SignatureMethod.__module__ = "bojagi.alibaba"
