//! What a store does at Alibaba Cloud KMS.

use crate::alibaba::acs3::nonce;
use crate::alibaba::{
    CreateSecretRequest, DeleteSecretRequest, GetSecretValueRequest, IterSecretsRequest,
    PutSecretValueRequest, SecretListItem, SecretsManager,
};
use crate::{Error, ErrorKind, Pages, SecretString, SecretValue};

pub(super) const PROVIDER: &str = "alibaba";

/// The most that a page can have.
const PAGE_SIZE: u32 = 100;

pub(super) struct Alibaba {
    client: SecretsManager,
}

impl Alibaba {
    pub(super) fn new(client: SecretsManager) -> Self {
        Self { client }
    }

    pub(super) fn client(&self) -> &SecretsManager {
        &self.client
    }

    pub(super) async fn get(&self, name: &str) -> Result<SecretValue, Error> {
        let found = self.client.get_secret_value(name, GetSecretValueRequest::default()).await?;
        Ok(found.secret_data)
    }

    pub(super) fn list(&self) -> Pages<SecretListItem> {
        self.client.iter_secrets(IterSecretsRequest::builder().page_size(PAGE_SIZE).build())
    }

    pub(super) async fn put(&self, name: &str, value: &SecretString) -> Result<(), Error> {
        // A version of its own each time: an ID made from the value would not bring back a value
        // that was there before the present one.
        let version = nonce()?;
        match self.put_version(name, &version, value).await {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            done => return done,
        }
        let request = CreateSecretRequest::builder()
            .secret_name(name)
            .version_id(version.as_str())
            .secret_data(value.clone())
            .build();
        match self.client.create_secret(request).await {
            // Somebody made it meanwhile.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                self.put_version(name, &version, value).await
            }
            created => created.map(drop),
        }
    }

    async fn put_version(
        &self,
        name: &str,
        version: &str,
        value: &SecretString,
    ) -> Result<(), Error> {
        let request = PutSecretValueRequest::default();
        self.client.put_secret_value(name, version, value, request).await.map(drop)
    }

    pub(super) async fn delete(&self, name: &str) -> Result<(), Error> {
        match self.client.delete_secret(name, DeleteSecretRequest::default()).await {
            Err(error) if error.provider_code() == Some("Rejected.ResourceInDeleteWindow") => {
                Ok(())
            }
            deleted => deleted.map(drop),
        }
    }

    pub(super) async fn restore(&self, name: &str) -> Result<(), Error> {
        self.client.restore_secret(name).await.map(drop)
    }
}
