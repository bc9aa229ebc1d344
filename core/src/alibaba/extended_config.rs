//! What managed secrets belong to: one model for each type of them.

use std::collections::HashMap;

use bon::Builder;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::limits::{self, Present, refuse};
use super::{EcsSecretSubType, PolarDbType, RdsSecretSubType, SecretType};
use crate::{Error, SecretString};

/// The only text that some parameters may have: the service chooses.
const AUTO: &str = "$Auto";
/// The longest text of the whole.
const LENGTH: usize = 1_024;

/// What a managed secret belongs to. The type of the secret follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtendedConfig {
    /// Accounts of a database instance of ApsaraDB RDS.
    Rds(RdsConfig),
    /// The access keys of a RAM user.
    RamCredentials(RamCredentialsConfig),
    /// The password or the SSH keys of an ECS instance.
    Ecs(EcsConfig),
    /// Accounts of a Redis or Tair instance.
    Redis(RedisConfig),
    /// Accounts of a PolarDB cluster.
    PolarDb(PolarDbConfig),
}

/// What a secret of type `Rds` belongs to. Its value is made as
/// `{"Accounts":[{"AccountName":"","AccountPassword":""}]}`, with two accounts for `DoubleUsers`.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct RdsConfig {
    /// How the accounts rotate.
    pub secret_sub_type: RdsSecretSubType,
    /// ID of the database instance.
    #[builder(into)]
    pub db_instance_id: String,
    /// Notes of your own, at most 10 pairs.
    pub custom_data: Option<HashMap<String, String>>,
}

/// What a secret of type `RAMCredentials` belongs to. Its value is made as
/// `{"AccessKeys":[{"AccessKeyId":"","AccessKeySecret":""}]}`, with all pairs that the user has; its
/// name is given as `$Auto`, and the service makes one.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct RamCredentialsConfig {
    /// Name of the RAM user.
    #[builder(into)]
    pub user_name: String,
    /// Notes of your own, at most 10 pairs.
    pub custom_data: Option<HashMap<String, String>>,
}

/// What a secret of type `ECS` belongs to. Its value is made as `{"UserName":"","Password":""}`, or
/// for `SSHKey` as `{"UserName":"","PublicKey":"","PrivateKey":""}`; its name begins with `acs/ecs/`.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct EcsConfig {
    /// What of the instance is kept.
    pub secret_sub_type: EcsSecretSubType,
    /// ID of the instance's region, for instance `cn-hangzhou`.
    #[builder(into)]
    pub region_id: String,
    /// ID of the instance.
    #[builder(into)]
    pub instance_id: String,
    /// Notes of your own, at most 10 pairs.
    pub custom_data: Option<HashMap<String, String>>,
}

/// What a secret of type `Redis` belongs to. Its value is given as `$Auto`, and the service makes one.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct RedisConfig {
    /// Name of the account.
    #[builder(into)]
    pub account_name: String,
    /// Name of the second account; by default, and so far always, that of the first followed by
    /// `_clone`.
    #[builder(into)]
    pub clone_account_name: Option<String>,
    /// What the accounts may do, in the words of Redis instances, for instance `RoleReadOnly`.
    #[builder(into)]
    pub account_privilege: String,
    /// ID of the instance.
    #[builder(into)]
    pub instance_id: String,
    /// ID of the instance's region, for instance `cn-hangzhou`.
    #[builder(into)]
    pub region_id: String,
    /// Notes of your own, at most 10 pairs.
    pub custom_data: Option<HashMap<String, String>>,
}

/// What a secret of type `PolarDB` belongs to. Its value is given as `$Auto`, and the service makes
/// one.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct PolarDbConfig {
    /// ID of the cluster's region, for instance `cn-hangzhou`.
    #[builder(into)]
    pub region_id: String,
    /// ID of the cluster.
    #[builder(into)]
    pub db_cluster_id: String,
    /// The database of the cluster.
    pub db_type: PolarDbType,
    /// Name of the account.
    #[builder(into)]
    pub account_name: String,
    /// Name of the second account; by default the service's choice.
    #[builder(into)]
    pub clone_account_name: Option<String>,
    /// What the accounts may do, in the words of PolarDB; for MySQL only.
    #[builder(into)]
    pub account_privilege: Option<String>,
    /// The database that they may do it in; for MySQL only.
    #[builder(into)]
    pub db_name: Option<String>,
    /// Notes of your own, at most 10 pairs.
    pub custom_data: Option<HashMap<String, String>>,
}

impl ExtendedConfig {
    pub(super) fn secret_type(&self) -> SecretType {
        match self {
            Self::Rds(_) => SecretType::Rds,
            Self::RamCredentials(_) => SecretType::RamCredentials,
            Self::Ecs(_) => SecretType::Ecs,
            Self::Redis(_) => SecretType::Redis,
            Self::PolarDb(_) => SecretType::PolarDb,
        }
    }

    fn custom_data(&self) -> Option<&HashMap<String, String>> {
        match self {
            Self::Rds(config) => config.custom_data.as_ref(),
            Self::RamCredentials(config) => config.custom_data.as_ref(),
            Self::Ecs(config) => config.custom_data.as_ref(),
            Self::Redis(config) => config.custom_data.as_ref(),
            Self::PolarDb(config) => config.custom_data.as_ref(),
        }
    }

    /// The JSON text that the service reads.
    pub(super) fn text(&self) -> String {
        let double = RdsSecretSubType::DoubleUsers;
        let pairs = match self {
            Self::Rds(config) => vec![
                ("SecretSubType", Some(config.secret_sub_type.as_str())),
                ("DBInstanceId", Some(&*config.db_instance_id)),
            ],
            Self::RamCredentials(config) => vec![
                ("SecretSubType", Some("RamUserAccessKey")),
                ("UserName", Some(&*config.user_name)),
            ],
            Self::Ecs(config) => vec![
                ("SecretSubType", Some(config.secret_sub_type.as_str())),
                ("RegionId", Some(&*config.region_id)),
                ("InstanceId", Some(&*config.instance_id)),
            ],
            Self::Redis(config) => vec![
                ("SecretSubType", Some(double.as_str())),
                ("AccountName", Some(&*config.account_name)),
                ("CloneAccountName", config.clone_account_name.as_deref()),
                ("AccountPrivilege", Some(&*config.account_privilege)),
                ("InstanceId", Some(&*config.instance_id)),
                ("RegionId", Some(&*config.region_id)),
            ],
            Self::PolarDb(config) => vec![
                ("SecretSubType", Some(double.as_str())),
                ("RegionId", Some(&*config.region_id)),
                ("DBClusterId", Some(&*config.db_cluster_id)),
                ("DBType", Some(config.db_type.as_str())),
                ("AccountName", Some(&*config.account_name)),
                ("CloneAccountName", config.clone_account_name.as_deref()),
                ("AccountPrivilege", config.account_privilege.as_deref()),
                ("DBName", config.db_name.as_deref()),
            ],
        };
        let given = pairs.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        let mut members: Map<String, Value> =
            given.map(|(name, value)| (name, Value::from(value))).collect();
        if let Self::Redis(RedisConfig { clone_account_name: None, account_name, .. }) = self {
            members.insert("CloneAccountName".into(), format!("{account_name}_clone").into());
        }
        members.extend(self.custom_data().map(|data| ("CustomData".into(), custom_data(data))));
        Value::Object(members).to_string()
    }

    /// The rules of its type for the name and the value of the secret.
    pub(super) fn check(&self, name: &str, data: &SecretString) -> Result<(), Error> {
        limits::custom_data(self.custom_data())?;
        match self {
            Self::RamCredentials(_) if name != AUTO => {
                return refuse("secret_name must be $Auto for the keys of a RAM user".into());
            }
            Self::RamCredentials(_) => {}
            Self::Ecs(_) if !name.starts_with("acs/ecs/") => {
                return refuse("secret_name must begin with acs/ecs/ for an ECS instance".into());
            }
            Self::Rds(_) | Self::Redis(_) if name.starts_with("acs/") => {
                return refuse("secret_name must not begin with acs/".into());
            }
            _ => limits::new_secret_name(name)?,
        }
        let length = self.text().chars().count();
        if length > LENGTH {
            return refuse(format!(
                "extended_config must be at most 1,024 characters (got {length})"
            ));
        }
        self.check_data(data)
    }

    fn check_data(&self, data: &SecretString) -> Result<(), Error> {
        match self {
            Self::Rds(config) => {
                let accounts: Accounts = limits::shape(
                    data,
                    r#"{"Accounts":[{"AccountName":"","AccountPassword":""}]}"#,
                )?;
                let (count, wanted) = match config.secret_sub_type {
                    RdsSecretSubType::SingleUser => (accounts.accounts.len(), 1),
                    RdsSecretSubType::DoubleUsers => (accounts.accounts.len(), 2),
                    RdsSecretSubType::Unknown(_) => return Ok(()),
                };
                match count == wanted {
                    true => Ok(()),
                    false => {
                        let kind = &config.secret_sub_type;
                        refuse(format!(
                            "secret_data must hold {wanted} of Accounts for {kind} (got {count})"
                        ))
                    }
                }
            }
            Self::RamCredentials(_) => {
                let keys: AccessKeys = limits::shape(
                    data,
                    r#"{"AccessKeys":[{"AccessKeyId":"","AccessKeySecret":""}]}"#,
                )?;
                match keys.access_keys.is_empty() {
                    false => Ok(()),
                    true => refuse("secret_data must hold at least one of AccessKeys".into()),
                }
            }
            Self::Ecs(config) => match config.secret_sub_type {
                EcsSecretSubType::Password => {
                    limits::shape::<EcsPassword>(data, r#"{"UserName":"","Password":""}"#).map(drop)
                }
                EcsSecretSubType::SshKey => limits::shape::<EcsKeys>(
                    data,
                    r#"{"UserName":"","PublicKey":"","PrivateKey":""}"#,
                )
                .map(drop),
                EcsSecretSubType::Unknown(_) => Ok(()),
            },
            Self::Redis(_) | Self::PolarDb(_) if data.reveal() != AUTO => {
                refuse("secret_data must be $Auto for accounts of Redis and PolarDB".into())
            }
            Self::Redis(_) | Self::PolarDb(_) => Ok(()),
        }
    }
}

/// With the names in their order, so that the same data is the same text.
pub(super) fn custom_data(data: &HashMap<String, String>) -> Value {
    data.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect()
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Accounts {
    accounts: Vec<Account>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only that they are there matters")]
struct Account {
    account_name: Present,
    account_password: Present,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AccessKeys {
    access_keys: Vec<AccessKey>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only that they are there matters")]
struct AccessKey {
    access_key_id: Present,
    access_key_secret: Present,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only that they are there matters")]
struct EcsPassword {
    user_name: Present,
    password: Present,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(dead_code, reason = "only that they are there matters")]
struct EcsKeys {
    user_name: Present,
    public_key: Present,
    private_key: Present,
}
