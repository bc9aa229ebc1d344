//! Which secrets a list shows.

use bon::Builder;
use serde::Serialize;

use super::{SecretType, limits};
use crate::Error;

/// What `list_secrets` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct ListSecretsRequest {
    /// Number of the page, from 1, which is the default.
    pub page_number: Option<u32>,
    /// Secrets a page; 1 to 100, by default 10.
    pub page_size: Option<u32>,
    /// Whether to read the tags too; by default not.
    pub fetch_tags: Option<bool>,
    /// Filter: names, 1 to 10 of 1 to 192 characters.
    pub secret_name: Option<Vec<String>>,
    /// Filter: descriptions, 1 to 10 of 1 to 256 characters.
    pub description: Option<Vec<String>>,
    /// Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags the service looks
    /// at 4,000 secrets at most.
    pub tag_key: Option<Vec<String>>,
    /// Filter: values of tags, 1 to 10 of 1 to 256 characters.
    pub tag_value: Option<Vec<String>>,
    /// Filter: IDs of KMS instances, 1 to 10.
    pub dkms_instance_id: Option<Vec<String>>,
    /// Filter: types, 1 to 10.
    pub secret_type: Option<Vec<SecretType>>,
    /// Filter: who made the secret, 1 to 10.
    pub creator: Option<Vec<String>>,
}

/// What `iter_secrets` may be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct IterSecretsRequest {
    /// Secrets a page; 1 to 100, by default 10.
    pub page_size: Option<u32>,
    /// Whether to read the tags too; by default not.
    pub fetch_tags: Option<bool>,
    /// Filter: names, 1 to 10 of 1 to 192 characters.
    pub secret_name: Option<Vec<String>>,
    /// Filter: descriptions, 1 to 10 of 1 to 256 characters.
    pub description: Option<Vec<String>>,
    /// Filter: keys of tags, 1 to 10 of 1 to 256 characters. With a filter by tags the service looks
    /// at 4,000 secrets at most.
    pub tag_key: Option<Vec<String>>,
    /// Filter: values of tags, 1 to 10 of 1 to 256 characters.
    pub tag_value: Option<Vec<String>>,
    /// Filter: IDs of KMS instances, 1 to 10.
    pub dkms_instance_id: Option<Vec<String>>,
    /// Filter: types, 1 to 10.
    pub secret_type: Option<Vec<SecretType>>,
    /// Filter: who made the secret, 1 to 10.
    pub creator: Option<Vec<String>>,
}

impl IterSecretsRequest {
    pub(super) fn page(&self, page_number: u32) -> ListSecretsRequest {
        let request = self.clone();
        ListSecretsRequest {
            page_number: Some(page_number),
            page_size: request.page_size,
            fetch_tags: request.fetch_tags,
            secret_name: request.secret_name,
            description: request.description,
            tag_key: request.tag_key,
            tag_value: request.tag_value,
            dkms_instance_id: request.dkms_instance_id,
            secret_type: request.secret_type,
            creator: request.creator,
        }
    }
}

/// A filter as the service reads it.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Filter<'a> {
    key: &'static str,
    values: Vec<&'a str>,
}

impl ListSecretsRequest {
    pub(super) fn filters(&self) -> Vec<Filter<'_>> {
        let types = self.secret_type.as_ref().map(|types| types.iter().map(filter_word).collect());
        let filters: [(_, Option<Vec<&str>>); 7] = [
            ("SecretName", texts(&self.secret_name)),
            ("Description", texts(&self.description)),
            ("TagKey", texts(&self.tag_key)),
            ("TagValue", texts(&self.tag_value)),
            ("DKMSInstanceId", texts(&self.dkms_instance_id)),
            ("SecretType", types),
            ("Creator", texts(&self.creator)),
        ];
        filters
            .into_iter()
            .filter_map(|(key, values)| Some(Filter { key, values: values? }))
            .collect()
    }

    pub(super) fn check(&self) -> Result<(), Error> {
        limits::page(self.page_number, self.page_size)?;
        for (name, values, longest) in [
            ("secret_name", &self.secret_name, 192),
            ("description", &self.description, 256),
            ("tag_key", &self.tag_key, 256),
            ("tag_value", &self.tag_value, 256),
            ("dkms_instance_id", &self.dkms_instance_id, 256),
            ("creator", &self.creator, 256),
        ] {
            limits::filter(name, values.as_deref(), longest)?;
        }
        match &self.secret_type {
            Some(types) => limits::count("secret_type", types.len(), 1..=10, "values"),
            None => Ok(()),
        }
    }
}

fn texts(values: &Option<Vec<String>>) -> Option<Vec<&str>> {
    Some(values.as_ref()?.iter().map(String::as_str).collect())
}

/// Here alone the service has another spelling of one type.
fn filter_word(secret_type: &SecretType) -> &str {
    match secret_type {
        SecretType::Rds => "RDS",
        other => other.as_str(),
    }
}
