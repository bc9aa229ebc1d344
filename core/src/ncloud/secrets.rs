//! Making secrets, and reading what is known about them: all but their values.

use bon::Builder;
use http::Method;
use serde::Serialize;

use super::call::PROVIDER;
use super::{
    CreateSecretResponse, GetSecretDetailResponse, GetSecretListResponse, GetSecretLogsRequest,
    GetSecretLogsResponse, IterSecretLogsRequest, KmsBoundaryType, ProtectionKeyType,
    SecretListItem, SecretLog, SecretManager, SecretStatus, SecretType, UpdateSecretMemoResponse,
    limits,
};
use crate::pages::Page;
use crate::secret::revealed;
use crate::{Error, ErrorKind, Pages, SecretString};

impl SecretManager {
    /// Makes a secret. The value given becomes its active value.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then.
    /// `FailedPrecondition` when a rule of the service forbids it, for instance a name that is
    /// taken. `NotFound` when there is no such trigger or key.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-createsecret>
    pub async fn create_secret(
        &self,
        request: CreateSecretRequest,
    ) -> Result<CreateSecretResponse, Error> {
        self.call("create_secret", Method::POST, "/api/v1/secrets", &[])
            .check(request.check())
            .secret(&request.value)
            .body(&CreateSecretBody::from(&request))
            .send()
            .await
    }

    /// Lists the secrets, one page of the service's own size at a time.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the number of the page is 0; nothing is sent then.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    pub async fn get_secret_list(
        &self,
        request: GetSecretListRequest,
    ) -> Result<GetSecretListResponse, Error> {
        self.list_page("get_secret_list", request.page_no).await
    }

    /// Finds a secret by its name, reading the list page by page. A secret that is deleted for good
    /// is passed over. The result has the ID that all other operations ask for. Each page is a call of
    /// its own, with the time that a call has.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - The whole name. Upper and lower case differ.
    ///
    /// # Errors
    ///
    /// `NotFound` when no secret has the name; the text says how many were looked at.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    pub async fn find_secret(&self, secret_name: &str) -> Result<SecretListItem, Error> {
        const OPERATION: &str = "find_secret";
        let mut looked_at = 0;
        let mut page_no = 0;
        loop {
            page_no += 1;
            let page = self.list_page(OPERATION, Some(page_no)).await?;
            let last = page.secret_list.is_empty() || page_no >= page.total_page_no;
            looked_at += page.secret_list.len();
            let found = page.secret_list.into_iter().find(|secret| {
                secret.secret_name == secret_name && secret.secret_status != SecretStatus::Destroyed
            });
            match found {
                Some(secret) => return Ok(secret),
                None if last => break,
                None => {}
            }
        }
        let what = format!("no secret has this secret_name ({looked_at} were looked at)");
        let error = Error::new(ErrorKind::NotFound, what).attempted(page_no);
        Err(error.operation_set(PROVIDER, OPERATION))
    }

    async fn list_page(
        &self,
        operation: &'static str,
        page_no: Option<u32>,
    ) -> Result<GetSecretListResponse, Error> {
        self.call(operation, Method::GET, "/api/v1/secrets", &[])
            .check(limits::page(page_no, None))
            .query("pageNo", page_no)
            .send()
            .await
    }

    /// Goes through all secrets, page after page.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlist>
    pub fn iter_secret_list(&self) -> Pages<SecretListItem> {
        let manager = self.clone();
        Pages::new(move |page_no| {
            let manager = manager.clone();
            async move {
                let page = manager.list_page("get_secret_list", Some(page_no)).await?;
                let last = page_no >= page.total_page_no || page.secret_list.is_empty();
                Ok(Page { items: page.secret_list, last })
            }
        })
    }

    /// Reads what is known about a secret: all but its value.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretdetail>
    pub async fn get_secret_detail(
        &self,
        secret_id: &str,
    ) -> Result<GetSecretDetailResponse, Error> {
        self.call(
            "get_secret_detail",
            Method::GET,
            "/api/v1/secrets/{secret_id}",
            &[("secret_id", secret_id)],
        )
        .send()
        .await
    }

    /// Reads the log of a secret: who did what with it, one page at a time. The tokens of rotation
    /// jobs are found here.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a page's number or size is 0, or the time range ends before it begins;
    /// nothing is sent then. `NotFound` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
    pub async fn get_secret_logs(
        &self,
        secret_id: &str,
        request: GetSecretLogsRequest,
    ) -> Result<GetSecretLogsResponse, Error> {
        let (from, to) = (request.timestamp_from, request.timestamp_to);
        self.call(
            "get_secret_logs",
            Method::GET,
            "/api/v1/secrets/{secret_id}/logs",
            &[("secret_id", secret_id)],
        )
        .check(limits::page(request.page_no, request.page_size))
        .check(limits::time_range(from, to))
        .query("keyword", request.keyword)
        .query("pageNo", request.page_no)
        .query("pageSize", request.page_size)
        .query("timestampFrom", from.map(|time| time.as_millisecond()))
        .query("timestampTo", to.map(|time| time.as_millisecond()))
        .send()
        .await
    }

    /// Goes through the log of a secret, page after page, the newest entry first.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a page's size is 0, or the time range ends before it begins; nothing is
    /// sent then. `NotFound` when there is no such secret.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-getsecretlogs>
    pub fn iter_secret_logs(
        &self,
        secret_id: &str,
        request: IterSecretLogsRequest,
    ) -> Pages<SecretLog> {
        let (manager, secret_id) = (self.clone(), secret_id.to_owned());
        Pages::new(move |page_no| {
            let (manager, secret_id) = (manager.clone(), secret_id.clone());
            let request = request.page(page_no);
            async move {
                let page = manager.get_secret_logs(&secret_id, request).await?;
                let last = page_no >= page.total_page || page.result.is_empty();
                Ok(Page { items: page.result, last })
            }
        })
    }

    /// Changes the description of a secret.
    ///
    /// # Arguments
    ///
    /// * `secret_id` - ID of the secret, from `create_secret` or `get_secret_list`.
    /// * `memo` - New description, at most 1,000 bytes; an empty one removes it.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the description is too long; nothing is sent then. `NotFound` when
    /// there is no such secret. `Conflict` when it is scheduled for deletion.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/secretmanager-updatesecretmemo>
    pub async fn update_secret_memo(
        &self,
        secret_id: &str,
        memo: &str,
    ) -> Result<UpdateSecretMemoResponse, Error> {
        self.call(
            "update_secret_memo",
            Method::PUT,
            "/api/v1/secrets/{secret_id}/memo",
            &[("secret_id", secret_id)],
        )
        .check(limits::memo(memo))
        .body(&UpdateSecretMemoBody { memo })
        .send()
        .await
    }
}

/// What `create_secret` needs.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct CreateSecretRequest {
    /// Name: 3 to 15 letters, digits, `-` and `_`, a letter first.
    #[builder(into)]
    pub secret_name: String,
    /// The value: JSON text of a flat object of 1 to 100 key/value pairs, at most 10,000 bytes.
    #[builder(into)]
    pub value: SecretString,
    /// The keys of the value that a rotation replaces; at least one, even without rotation.
    pub rotation_targets: Vec<String>,
    /// Description, at most 1,000 bytes.
    #[builder(into)]
    pub memo: Option<String>,
    /// The kind of secret; by default `BASIC`.
    pub secret_type: Option<SecretType>,
    /// Whether to rotate automatically; by default not.
    pub auto_rotation: Option<bool>,
    /// Days between rotations, 1 to 730; with automatic rotation 90 by default.
    pub auto_rotation_period_days: Option<u32>,
    /// ID of the trigger that rotates; needed with automatic rotation.
    #[builder(into)]
    pub trigger_id: Option<String>,
    /// Whose key protects the secret; by default the service's own.
    pub protection_key_type: Option<ProtectionKeyType>,
    /// Tag of the key; needed with `USER_MANAGED_KEY`.
    #[builder(into)]
    pub kms_key_tag: Option<String>,
    /// Where the key may be used; new secrets support `ISOLATED` only, which is the default.
    pub kms_boundary_type: Option<KmsBoundaryType>,
}

impl CreateSecretRequest {
    fn rotates(&self) -> bool {
        self.auto_rotation.unwrap_or(false)
    }

    fn check(&self) -> Result<(), Error> {
        limits::secret_name(&self.secret_name)?;
        limits::memo(self.memo.as_deref().unwrap_or_default())?;
        limits::value_and_targets(&self.value, &self.rotation_targets)?;
        limits::rotation_period("auto_rotation_period_days", self.auto_rotation_period_days)?;
        limits::given("trigger_id", self.trigger_id.as_deref())?;
        if self.rotates() && self.trigger_id.is_none() {
            return Err(Error::invalid("trigger_id is needed with auto_rotation"));
        }
        limits::protection_key(self.protection_key_type.as_ref(), self.kms_key_tag.as_deref())
    }
}

/// The request as the service reads it. What the documentation calls required and also gives a
/// default is always sent.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreateSecretBody<'a> {
    secret_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    memo: Option<&'a str>,
    secret_value: NewSecretValue<'a>,
    secret_type: &'a SecretType,
    #[serde(rename = "autoRotationYN")]
    auto_rotation_yn: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    auto_rotation_period: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trigger_id: Option<&'a str>,
    protection_key_type: &'a ProtectionKeyType,
    #[serde(skip_serializing_if = "Option::is_none")]
    kms_key_tag: Option<&'a str>,
    kms_boundary_type: &'a KmsBoundaryType,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewSecretValue<'a> {
    #[serde(serialize_with = "revealed")]
    value: &'a SecretString,
    rotation_targets: &'a [String],
}

impl<'a> From<&'a CreateSecretRequest> for CreateSecretBody<'a> {
    fn from(request: &'a CreateSecretRequest) -> Self {
        let default_period = request.rotates().then_some(90);
        Self {
            secret_name: &request.secret_name,
            memo: request.memo.as_deref(),
            secret_value: NewSecretValue {
                value: &request.value,
                rotation_targets: &request.rotation_targets,
            },
            secret_type: request.secret_type.as_ref().unwrap_or(&SecretType::Basic),
            auto_rotation_yn: if request.rotates() { "Y" } else { "N" },
            auto_rotation_period: request.auto_rotation_period_days.or(default_period),
            trigger_id: request.trigger_id.as_deref(),
            protection_key_type: request
                .protection_key_type
                .as_ref()
                .unwrap_or(&ProtectionKeyType::Default),
            kms_key_tag: request.kms_key_tag.as_deref(),
            kms_boundary_type: request
                .kms_boundary_type
                .as_ref()
                .unwrap_or(&KmsBoundaryType::Isolated),
        }
    }
}

#[derive(Serialize)]
struct UpdateSecretMemoBody<'a> {
    memo: &'a str,
}

/// What `get_secret_list` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct GetSecretListRequest {
    /// Number of the page, from 1, which is the default.
    pub page_no: Option<u32>,
}
