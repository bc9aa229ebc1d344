//! The table of the service's operations: each is one line here, and a handler.

use super::{Call, Reply, lifecycle, passwords, policies, rotation, secrets, sts, tags, values};
use crate::store::alibaba::{Change, View};

pub(super) const KMS: &str = "2016-01-20";
/// The version of the service that gives credentials.
pub(super) const STS: &str = "2015-04-01";

pub(super) const ROTATIONS_PER_HOUR: u32 = 50;

/// What carries an operation out.
pub(super) enum Handler {
    Reads(fn(&Call, &View) -> Reply),
    Changes(fn(&Call, &Change) -> Reply),
}

pub(super) struct Operation {
    /// Its name in faults and in the list of requests.
    pub(super) name: &'static str,
    pub(super) action: &'static str,
    pub(super) version: &'static str,
    /// How many of it, and of all with the same number, the service lets pass in one second.
    pub(super) per_second: u32,
    pub(super) handler: Handler,
    pub(super) post_only: bool,
    pub(super) signed: bool,
}

use Handler::{Changes, Reads};

const fn kms(
    name: &'static str,
    action: &'static str,
    per_second: u32,
    handler: Handler,
) -> Operation {
    Operation { name, action, version: KMS, per_second, handler, post_only: false, signed: true }
}

const fn sts(name: &'static str, action: &'static str, handler: Handler) -> Operation {
    Operation { version: STS, ..kms(name, action, u32::MAX, handler) }
}

pub(super) const OPERATIONS: &[Operation] = &[
    kms("create_secret", "CreateSecret", 10, Changes(secrets::create)),
    kms("describe_secret", "DescribeSecret", 450, Reads(secrets::describe)),
    kms("list_secrets", "ListSecrets", 40, Reads(secrets::list)),
    kms("update_secret", "UpdateSecret", 40, Changes(secrets::update)),
    kms("get_secret_value", "GetSecretValue", 450, Reads(values::get)),
    kms("batch_get_secret_value", "BatchGetSecretValue", 450, Reads(values::get_batch)),
    kms("put_secret_value", "PutSecretValue", 40, Changes(values::put)),
    kms("list_secret_version_ids", "ListSecretVersionIds", 40, Reads(values::list_versions)),
    kms(
        "update_secret_version_stage",
        "UpdateSecretVersionStage",
        40,
        Changes(values::update_stage),
    ),
    kms("delete_secret", "DeleteSecret", 10, Changes(lifecycle::delete)),
    kms("restore_secret", "RestoreSecret", 10, Changes(lifecycle::restore)),
    kms("rotate_secret", "RotateSecret", 40, Changes(rotation::rotate)),
    kms(
        "update_secret_rotation_policy",
        "UpdateSecretRotationPolicy",
        40,
        Changes(rotation::update_policy),
    ),
    kms("get_random_password", "GetRandomPassword", 40, Reads(passwords::get)),
    Operation {
        post_only: true,
        ..kms("set_secret_policy", "SetSecretPolicy", 40, Changes(policies::set))
    },
    kms("get_secret_policy", "GetSecretPolicy", 40, Reads(policies::get)),
    kms("tag_resource", "TagResource", 40, Changes(tags::tag)),
    kms("untag_resource", "UntagResource", 40, Changes(tags::untag)),
    kms("tag_resources", "TagResources", 40, Changes(tags::tag_many)),
    kms("untag_resources", "UntagResources", 40, Changes(tags::untag_many)),
    kms("list_tag_resources", "ListTagResources", 40, Reads(tags::list_many)),
    kms("list_resource_tags", "ListResourceTags", 300, Reads(tags::list_of_key)),
    kms("describe_regions", "DescribeRegions", 40, Reads(secrets::regions)),
    sts("assume_role", "AssumeRole", Reads(sts::assume_role)),
    Operation {
        signed: false,
        ..sts("assume_role_with_oidc", "AssumeRoleWithOIDC", Reads(sts::assume_role_with_oidc))
    },
];

/// The operation of this action.
pub(super) fn find(action: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.action == action)
}

/// Whether an operation has this name.
pub(crate) fn exists(name: &str) -> bool {
    OPERATIONS.iter().any(|operation| operation.name == name)
}
