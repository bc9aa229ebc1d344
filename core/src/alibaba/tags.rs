//! Tags of secrets, and of the keys and certificates beside them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bon::Builder;
use serde::Deserialize;

use super::call::Call;
use super::secrets::wire_tags;
use super::{ResourceType, SecretsManager, decode, limits};
use crate::pages::Page;
use crate::{Error, Pages, wire};

impl SecretsManager {
    /// Puts tags on one secret, key or certificate. A key that is there already gets the new value.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret, key or certificate.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresource>
    pub async fn tag_resource(&self, request: TagResourceRequest) -> Result<(), Error> {
        let target = [&request.secret_name, &request.key_id, &request.certificate_id];
        one_of(self.call("tag_resource"), target)
            .check(limits::tags("tags", &request.tags))
            .json("Tags", Some(wire_tags(&request.tags)))
            .idempotent()
            .send_for_nothing()
            .await
    }

    /// Takes tags off one secret, key or certificate.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when
    /// there is no such secret, key or certificate.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresource>
    pub async fn untag_resource(&self, request: UntagResourceRequest) -> Result<(), Error> {
        let target = [&request.secret_name, &request.key_id, &request.certificate_id];
        one_of(self.call("untag_resource"), target)
            .check(limits::tag_keys("tag_keys", &request.tag_keys))
            .json("TagKeys", Some(&request.tag_keys))
            .send_for_nothing()
            .await
    }

    /// Puts tags on several secrets or keys. A key that is there already gets the new value.
    ///
    /// # Arguments
    ///
    /// * `resource_type` - What they are.
    /// * `resource_id` - Names of the secrets, or IDs of the keys; 1 to 50.
    /// * `tag` - 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and `/`
    ///   `\` `_` `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when one
    /// of them is not there.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-tagresources>
    pub async fn tag_resources(
        &self,
        resource_type: ResourceType,
        resource_id: Vec<String>,
        tag: HashMap<String, String>,
        request: TagResourcesRequest,
    ) -> Result<(), Error> {
        self.resources("tag_resources", &resource_type, &request.region_id)
            .check(limits::count("resource_id", resource_id.len(), 1..=50, "names or IDs"))
            .check(limits::tags("tag", &tag))
            .list("ResourceId", &resource_id)
            .tags(&tag)
            .idempotent()
            .send_for_nothing()
            .await
    }

    /// Takes tags off several secrets or keys. Keys that one of them does not have are passed over.
    ///
    /// # Arguments
    ///
    /// * `resource_type` - What they are.
    /// * `resource_id` - Names of the secrets, or IDs of the keys; 1 to 50.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then. `NotFound` when one
    /// of them is not there.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-untagresources>
    pub async fn untag_resources(
        &self,
        resource_type: ResourceType,
        resource_id: Vec<String>,
        request: UntagResourcesRequest,
    ) -> Result<(), Error> {
        let keys = request.tag_key.unwrap_or_default();
        self.resources("untag_resources", &resource_type, &request.region_id)
            .check(limits::count("resource_id", resource_id.len(), 1..=50, "names or IDs"))
            .check(keys_or_all(&keys, request.all))
            .list("ResourceId", &resource_id)
            .list("TagKey", &keys)
            .option("All", request.all)
            .idempotent()
            .send_for_nothing()
            .await
    }

    /// Lists the tags of secrets or keys: of those that are given, or of those that have the tags that
    /// are given, one page at a time.
    ///
    /// # Arguments
    ///
    /// * `resource_type` - What they are.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
    pub async fn list_tag_resources(
        &self,
        resource_type: ResourceType,
        request: ListTagResourcesRequest,
    ) -> Result<ListTagResourcesResponse, Error> {
        let ids = request.resource_id.unwrap_or_default();
        let tags = request.tag.unwrap_or_default();
        self.resources("list_tag_resources", &resource_type, &request.region_id)
            .check(limits::count("resource_id", ids.len(), 0..=50, "names or IDs"))
            .check(limits::count("tag", tags.len(), 0..=20, "tags"))
            .list("ResourceId", &ids)
            .tags(&tags)
            .option("NextToken", request.next_token.as_ref())
            .idempotent()
            .send()
            .await
    }

    /// Goes through the tags of secrets or keys: of those that are given, or of those that have the
    /// tags that are given, page after page.
    ///
    /// # Arguments
    ///
    /// * `resource_type` - What they are.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when a documented limit is broken; nothing is sent then.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listtagresources>
    pub fn iter_tag_resources(
        &self,
        resource_type: ResourceType,
        request: IterTagResourcesRequest,
    ) -> Pages<TagResource> {
        let manager = self.clone();
        // What the page before has said comes next.
        let token = Arc::new(Mutex::new(None));
        Pages::new(move |_| {
            let (manager, token) = (manager.clone(), Arc::clone(&token));
            let (resource_type, request) = (resource_type.clone(), request.clone());
            async move {
                let next_token = token.lock().unwrap_or_else(PoisonError::into_inner).clone();
                let page = ListTagResourcesRequest {
                    region_id: request.region_id,
                    resource_id: request.resource_id,
                    tag: request.tag,
                    next_token,
                };
                let page = manager.list_tag_resources(resource_type, page).await?;
                let last = page.next_token.is_none();
                *token.lock().unwrap_or_else(PoisonError::into_inner) = page.next_token;
                Ok(Page { items: page.tag_resources, last })
            }
        })
    }

    /// Lists the tags of one key. For those of a secret there are `describe_secret` and
    /// `list_tag_resources`.
    ///
    /// # Arguments
    ///
    /// * `key_id` - ID of the key.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such key.
    ///
    /// Source: <https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-listresourcetags>
    pub async fn list_resource_tags(
        &self,
        key_id: &str,
    ) -> Result<ListResourceTagsResponse, Error> {
        self.call("list_resource_tags")
            .check(limits::given("key_id", Some(key_id)))
            .param("KeyId", key_id)
            .idempotent()
            .send()
            .await
    }

    /// Begins a call that is about several secrets or keys of a region.
    fn resources<'a>(
        &'a self,
        operation: &'static str,
        resource_type: &'a ResourceType,
        region_id: &'a Option<String>,
    ) -> Call<'a> {
        let region = region_id.as_ref().or(self.inner.region.as_ref());
        let call = self.call(operation).param("ResourceType", resource_type.as_str());
        match region {
            Some(region) => call.param("RegionId", region),
            None => call.refuse(Error::invalid(
                "region_id is needed, because the client was made without a region",
            )),
        }
    }
}

/// What a tag of one thing is on, in the order secret, key, certificate: one of them.
fn one_of<'a>(call: Call<'a>, target: [&'a Option<String>; 3]) -> Call<'a> {
    let names = ["secret_name", "key_id", "certificate_id"];
    let mut checked = Ok(());
    if target.iter().filter(|id| id.is_some()).count() != 1 {
        checked = limits::refuse(
            "exactly one of secret_name, key_id and certificate_id must be given".into(),
        );
    }
    for (name, id) in names.into_iter().zip(target) {
        checked = checked.and_then(|()| limits::given(name, id.as_deref()));
    }
    call.check(checked)
        .option("SecretName", target[0].as_ref())
        .option("KeyId", target[1].as_ref())
        .option("CertificateId", target[2].as_ref())
}

/// The service would do nothing with neither, and pass `all` over with both.
fn keys_or_all(keys: &[String], all: Option<bool>) -> Result<(), Error> {
    match (keys.is_empty(), all.unwrap_or(false)) {
        (true, false) => limits::refuse("tag_key is needed, or all for every tag".into()),
        (false, true) => limits::refuse("tag_key must be left out with all".into()),
        (true, true) => Ok(()),
        (false, false) => limits::tag_keys("tag_key", keys),
    }
}

/// What `tag_resource` needs: the tags, and one of the three that they are for.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct TagResourceRequest {
    /// 1 to 20 tags. Keys and values have at most 128 characters: letters, digits and `/` `\` `_`
    /// `-` `.` `+` `=` `:` `@`. A key must not begin with `aliyun` or `acs:`.
    pub tags: HashMap<String, String>,
    /// Name of a secret.
    #[builder(into)]
    pub secret_name: Option<String>,
    /// ID of a key.
    #[builder(into)]
    pub key_id: Option<String>,
    /// ID of a certificate.
    #[builder(into)]
    pub certificate_id: Option<String>,
}

/// What `untag_resource` needs: the keys of the tags, and one of the three that they are on.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct UntagResourceRequest {
    /// Keys of the tags, 1 to 20.
    pub tag_keys: Vec<String>,
    /// Name of a secret.
    #[builder(into)]
    pub secret_name: Option<String>,
    /// ID of a key.
    #[builder(into)]
    pub key_id: Option<String>,
    /// ID of a certificate.
    #[builder(into)]
    pub certificate_id: Option<String>,
}

/// What `tag_resources` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Region of what is tagged; by default that of the client.
    #[builder(into)]
    pub region_id: Option<String>,
}

/// What `untag_resources` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Region of what is tagged; by default that of the client.
    #[builder(into)]
    pub region_id: Option<String>,
    /// Keys of the tags, 1 to 20; needed unless all tags are taken off.
    pub tag_key: Option<Vec<String>>,
    /// Whether to take off all tags; by default not. Not with `tag_key`.
    pub all: Option<bool>,
}

/// What `list_tag_resources` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Region of what is tagged; by default that of the client.
    #[builder(into)]
    pub region_id: Option<String>,
    /// Names of the secrets, or IDs of the keys, at most 50; by default all.
    pub resource_id: Option<Vec<String>>,
    /// Tags that they must have, at most 20.
    pub tag: Option<HashMap<String, String>>,
    /// Where the page before has ended, as its answer says; by default the list begins.
    #[builder(into)]
    pub next_token: Option<String>,
}

/// What `iter_tag_resources` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct IterTagResourcesRequest {
    /// Region of what is tagged; by default that of the client.
    #[builder(into)]
    pub region_id: Option<String>,
    /// Names of the secrets, or IDs of the keys, at most 50; by default all.
    pub resource_id: Option<Vec<String>>,
    /// Tags that they must have, at most 20.
    pub tag: Option<HashMap<String, String>>,
}

/// One page of a list of tags.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// The tags of this page.
    #[serde(default, deserialize_with = "decode::wrapped")]
    pub tag_resources: Vec<TagResource>,
    /// Where this page ends, if there is another one.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub next_token: Option<String>,
}

/// A tag, and what it is on.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TagResource {
    /// Name of the secret, or ID of the key.
    pub resource_id: String,
    /// What it is.
    #[serde(default, deserialize_with = "wire::optional_text")]
    pub resource_type: Option<ResourceType>,
    /// Key of the tag.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub tag_key: String,
    /// Value of the tag.
    #[serde(default, deserialize_with = "wire::or_default")]
    pub tag_value: String,
}

/// The tags of a key.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Builder)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ListResourceTagsResponse {
    /// The tags.
    #[serde(default, deserialize_with = "decode::tags")]
    pub tags: HashMap<String, String>,
}
