//! Reading and changing the values of secrets, and their versions.

use std::collections::{HashMap, HashSet};

use bon::Builder;
use serde::Serialize;

use super::{
    BatchGetSecretValueResponse, GetSecretValueResponse, ListSecretVersionIdsResponse,
    PutSecretValueResponse, SecretDataType, SecretVersion, SecretsManager,
    UpdateSecretVersionStageResponse, limits,
};
use crate::pages::Page;
use crate::{Error, Pages, SecretString};

impl SecretsManager {
    /// Reads the value of a secret: that of the current version, unless another one is asked for.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret or version. `Conflict` when the secret is scheduled for
    /// deletion. With `dry_run` there is always an error; `FailedPrecondition` with the code
    /// `DryRunOperationError` means that the value could be read.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-getsecretvalue>
    pub async fn get_secret_value(
        &self,
        secret_name: &str,
        request: GetSecretValueRequest,
    ) -> Result<GetSecretValueResponse, Error> {
        self.call("get_secret_value")
            .check(limits::secret(secret_name))
            .check(limits::version("version_id", request.version_id.as_deref()))
            .check(limits::given("version_stage", request.version_stage.as_deref()))
            .param("SecretName", secret_name)
            .option("VersionId", request.version_id)
            .option("VersionStage", request.version_stage)
            .option("FetchExtendedConfig", request.fetch_extended_config)
            .option("DryRun", request.dry_run)
            .idempotent()
            .send()
            .await
    }

    /// Reads the values of several secrets in one call. A secret that cannot be read takes nothing
    /// from the others: it is in the errors of the result.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Names of the secrets, or their ARNs; 1 to 20, all different.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-batchgetsecretvalue>
    pub async fn batch_get_secret_value(
        &self,
        secret_name: Vec<String>,
        request: BatchGetSecretValueRequest,
    ) -> Result<BatchGetSecretValueResponse, Error> {
        let list: Vec<_> = secret_name.iter().map(|name| request.wanted(name)).collect();
        self.call("batch_get_secret_value")
            .check(request.check(&secret_name))
            .json("SecretsList", Some(list))
            .idempotent()
            .send()
            .await
    }

    /// Stores a new version of a secret of type `Generic`. It becomes the current one, unless it is
    /// given other stages. A version with an ID that there is already is refused, but one with the
    /// same value succeeds and changes nothing.
    ///
    /// A secret keeps 10 versions; the next one takes the place of the oldest.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    /// * `version_id` - ID of the version, chosen by you: 1 to 64 characters, unique in the secret.
    /// * `secret_data` - The value, 1 to 30,720 bytes.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret. `AlreadyExists` when the version has another value. `Conflict` when
    /// the secret is scheduled for deletion. `FailedPrecondition` when it is a managed one.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue>
    pub async fn put_secret_value(
        &self,
        secret_name: &str,
        version_id: &str,
        secret_data: &SecretString,
        request: PutSecretValueRequest,
    ) -> Result<PutSecretValueResponse, Error> {
        self.call("put_secret_value")
            .check(limits::secret(secret_name))
            .check(limits::version("version_id", Some(version_id)))
            .check(limits::secret_data(secret_data))
            .check(request.check())
            .param("SecretName", secret_name)
            .param("VersionId", version_id)
            .secret("SecretData", secret_data)
            .option("SecretDataType", request.secret_data_type)
            .json("VersionStages", request.version_stages)
            .idempotent()
            .send()
            .await
    }

    /// Lists the versions of a secret, one page at a time.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
    pub async fn list_secret_version_ids(
        &self,
        secret_name: &str,
        request: ListSecretVersionIdsRequest,
    ) -> Result<ListSecretVersionIdsResponse, Error> {
        self.call("list_secret_version_ids")
            .check(limits::secret(secret_name))
            .check(limits::page(request.page_number, request.page_size))
            .param("SecretName", secret_name)
            .option("IncludeDeprecated", request.include_deprecated)
            .option("PageNumber", request.page_number)
            .option("PageSize", request.page_size)
            .idempotent()
            .send()
            .await
    }

    /// Goes through the versions of a secret, page after page.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listsecretversionids>
    pub fn iter_secret_version_ids(
        &self,
        secret_name: &str,
        request: IterSecretVersionIdsRequest,
    ) -> Pages<SecretVersion> {
        let (manager, secret_name) = (self.clone(), secret_name.to_owned());
        Pages::new(move |page_number| {
            let (manager, secret_name) = (manager.clone(), secret_name.clone());
            let request = ListSecretVersionIdsRequest {
                include_deprecated: request.include_deprecated,
                page_number: Some(page_number),
                page_size: request.page_size,
            };
            async move {
                let page = manager.list_secret_version_ids(&secret_name, request).await?;
                let last = super::is_last(page_number, page.page_size, page.total_count)
                    || page.version_ids.is_empty();
                Ok(Page { items: page.version_ids, last })
            }
        })
    }

    /// Moves a stage of a secret of type `Generic` to a version, takes it from one, or both. At least
    /// one of the two versions is needed. `ACSCurrent` and `ACSPrevious` can only be moved.
    ///
    /// The version that loses `ACSCurrent` gets `ACSPrevious`. A secret has 8 stages at most.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret, or its ARN.
    /// * `version_stage` - The stage: `ACSCurrent`, `ACSPrevious` or one of your own.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret or version. `Conflict` when the secret is scheduled for deletion.
    /// `FailedPrecondition` when it is a managed one.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-updatesecretversionstage>
    pub async fn update_secret_version_stage(
        &self,
        secret_name: &str,
        version_stage: &str,
        request: UpdateSecretVersionStageRequest,
    ) -> Result<UpdateSecretVersionStageResponse, Error> {
        self.call("update_secret_version_stage")
            .check(limits::secret(secret_name))
            .check(limits::given("version_stage", Some(version_stage)))
            .check(request.check(version_stage))
            .param("SecretName", secret_name)
            .param("VersionStage", version_stage)
            .option("MoveToVersion", request.move_to_version)
            .option("RemoveFromVersion", request.remove_from_version)
            .send()
            .await
    }
}

/// What `get_secret_value` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GetSecretValueRequest {
    /// ID of the version to read. The service passes it over for managed secrets.
    #[builder(into)]
    pub version_id: Option<String>,
    /// Stage of the version to read; by default `ACSCurrent`. A managed secret has that one and
    /// `ACSPrevious`.
    #[builder(into)]
    pub version_stage: Option<String>,
    /// Whether to read what a managed secret belongs to; by default not.
    pub fetch_extended_config: Option<bool>,
    /// Whether only to try if the value could be read, which always ends with an error; by default
    /// not.
    pub dry_run: Option<bool>,
}

/// What `batch_get_secret_value` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct BatchGetSecretValueRequest {
    /// IDs of the versions to read, by the names of their secrets. Where there is none, the stage
    /// decides.
    pub version_id: Option<HashMap<String, String>>,
    /// Stages of the versions to read, by the names of their secrets; by default `ACSCurrent`.
    pub version_stage: Option<HashMap<String, String>>,
    /// Whether to read what managed secrets belong to; by default not.
    pub fetch_extended_config: Option<bool>,
}

/// One secret of the list, as the service reads it.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Wanted<'a> {
    secret_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    version_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version_stage: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fetch_extended_config: Option<bool>,
}

impl BatchGetSecretValueRequest {
    fn wanted<'a>(&'a self, secret_name: &'a str) -> Wanted<'a> {
        let of = |map: &'a Option<HashMap<String, String>>| {
            map.as_ref()?.get(secret_name).map(String::as_str)
        };
        Wanted {
            secret_name,
            version_id: of(&self.version_id),
            version_stage: of(&self.version_stage),
            fetch_extended_config: self.fetch_extended_config,
        }
    }

    fn check(&self, names: &[String]) -> Result<(), Error> {
        limits::count("secret_name", names.len(), 1..=20, "names")?;
        names.iter().try_for_each(|name| limits::given("a name in secret_name", Some(name)))?;
        let different: HashSet<_> = names.iter().collect();
        if different.len() < names.len() {
            return limits::refuse("secret_name must not hold a name twice".into());
        }
        for (argument, map) in
            [("version_id", &self.version_id), ("version_stage", &self.version_stage)]
        {
            if let Some(name) = map.iter().flatten().find(|(name, _)| !different.contains(name)) {
                let name = name.0;
                return limits::refuse(format!(
                    "{argument} is for {name:?}, which is not in secret_name"
                ));
            }
        }
        Ok(())
    }
}

/// What `put_secret_value` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct PutSecretValueRequest {
    /// What the value is made of; by default `text`.
    pub secret_data_type: Option<SecretDataType>,
    /// Stages that are to mark the version, 1 to 8; by default `ACSCurrent`. Without `ACSCurrent` the
    /// current version stays the current one.
    pub version_stages: Option<Vec<String>>,
}

impl PutSecretValueRequest {
    fn check(&self) -> Result<(), Error> {
        let Some(stages) = &self.version_stages else { return Ok(()) };
        limits::count("version_stages", stages.len(), 1..=8, "stages")?;
        stages.iter().try_for_each(|stage| limits::given("a stage in version_stages", Some(stage)))
    }
}

/// What `list_secret_version_ids` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct ListSecretVersionIdsRequest {
    /// Whether to list versions without a stage too; by default not.
    pub include_deprecated: Option<bool>,
    /// Number of the page, from 1, which is the default.
    pub page_number: Option<u32>,
    /// Versions a page; 1 to 100, by default 20.
    pub page_size: Option<u32>,
}

/// What `iter_secret_version_ids` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct IterSecretVersionIdsRequest {
    /// Whether to list versions without a stage too; by default not.
    pub include_deprecated: Option<bool>,
    /// Versions a page; 1 to 100, by default 20.
    pub page_size: Option<u32>,
}

/// What `update_secret_version_stage` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct UpdateSecretVersionStageRequest {
    /// ID of the version that the stage is to mark.
    #[builder(into)]
    pub move_to_version: Option<String>,
    /// ID of the version that the stage is to mark no more.
    #[builder(into)]
    pub remove_from_version: Option<String>,
}

impl UpdateSecretVersionStageRequest {
    fn check(&self, stage: &str) -> Result<(), Error> {
        limits::version("move_to_version", self.move_to_version.as_deref())?;
        limits::version("remove_from_version", self.remove_from_version.as_deref())?;
        match (&self.move_to_version, &self.remove_from_version) {
            (None, None) => limits::refuse(
                "at least one of move_to_version and remove_from_version is needed".into(),
            ),
            (None, Some(_)) if matches!(stage, "ACSCurrent" | "ACSPrevious") => {
                limits::refuse(format!("move_to_version is needed with version_stage {stage}"))
            }
            _ => Ok(()),
        }
    }
}
