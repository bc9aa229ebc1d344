//! What can be done with secrets in every cloud.

use bon::Builder;
use jiff::Timestamp;

use super::{Cloud, SecretStore};
use crate::ncloud::SecretStatus;
use crate::{Error, Pages, SecretString, SecretValue, alibaba, ncloud};

impl SecretStore {
    /// Reads a secret: the value in use, which is the active one at NAVER Cloud and the current
    /// version at Alibaba Cloud.
    ///
    /// NAVER Cloud knows secrets by their IDs, so the list is read when a name is met first; the IDs
    /// are kept, and looked for anew when they do not serve any more.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret. Upper and lower case differ.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret, or it has no value in use. `Conflict` when it is
    /// scheduled for deletion. `FailedPrecondition` when several secrets of NAVER Cloud have the name.
    pub async fn get_secret(&self, secret_name: &str) -> Result<Secret, Error> {
        let value = match &*self.cloud {
            Cloud::Ncloud(ncloud) => ncloud.get(secret_name).await?,
            Cloud::Alibaba(alibaba) => alibaba.get(secret_name).await?,
        };
        Ok(Secret { secret_name: secret_name.to_owned(), value })
    }

    /// Goes through the secrets, page after page: all but those that are deleted for good.
    pub fn iter_secrets(&self) -> Pages<SecretListItem> {
        match &*self.cloud {
            Cloud::Ncloud(ncloud) => ncloud.list().filter_map(SecretListItem::of_ncloud),
            Cloud::Alibaba(alibaba) => alibaba.list().filter_map(SecretListItem::of_alibaba),
        }
    }

    /// Stores a value. It becomes the one in use of the secret of that name, which is made if there is
    /// none. To put the same value once more succeeds.
    ///
    /// At Alibaba Cloud each value is a new version, also one that is the same, and the version before it
    /// becomes the previous one; the service keeps at most 10. At NAVER Cloud the value is overwritten,
    /// and the previous and the pending value stay as they are. A secret that is made at
    /// NAVER Cloud has the first field of the value as its rotation target, since there must be one;
    /// make one that is to rotate with the provider's own client.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret. For one that is made at NAVER Cloud it is 3 to 15 letters,
    ///   digits, `-` and `_`, a letter first; at Alibaba Cloud 1 to 192 letters, digits and `_` `/` `+`
    ///   `=` `.` `-` `@`.
    /// * `value` - The value. What every cloud takes is the JSON text of a flat object of 1 to 100
    ///   key/value pairs, at most 10,000 bytes; Alibaba Cloud takes any text of 1 to 30,720 bytes.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` when the cloud cannot store the value, in which case nothing is sent, or the
    /// name. `Conflict` when the secret is scheduled for deletion. `FailedPrecondition` when a rule of
    /// the service forbids it, for instance a value that lacks a rotation target, a managed secret, or a
    /// name that several secrets of NAVER Cloud have.
    pub async fn put_secret(&self, secret_name: &str, value: &SecretString) -> Result<(), Error> {
        match &*self.cloud {
            Cloud::Ncloud(ncloud) => ncloud.put(secret_name, value).await,
            Cloud::Alibaba(alibaba) => alibaba.put(secret_name, value).await,
        }
    }

    /// Schedules a secret for deletion. Until then `restore_secret` calls it off; the value cannot be
    /// read or changed meanwhile. A secret that is scheduled already stays so.
    ///
    /// Alibaba Cloud deletes it after 30 days; NAVER Cloud decides itself when, and its client's
    /// `get_secret_detail` has the date.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret. Upper and lower case differ.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when its status forbids it, for instance
    /// while it rotates. `FailedPrecondition` when several secrets of NAVER Cloud have the name.
    pub async fn delete_secret(&self, secret_name: &str) -> Result<(), Error> {
        match &*self.cloud {
            Cloud::Ncloud(ncloud) => ncloud.delete(secret_name).await,
            Cloud::Alibaba(alibaba) => alibaba.delete(secret_name).await,
        }
    }

    /// Calls the deletion of a secret off, and makes it available. At NAVER Cloud that is two calls, and
    /// a suspended secret becomes available too.
    ///
    /// # Arguments
    ///
    /// * `secret_name` - Name of the secret. Upper and lower case differ.
    ///
    /// # Errors
    ///
    /// `NotFound` when there is no such secret. `Conflict` when it is not scheduled for deletion.
    /// `FailedPrecondition` when several secrets of NAVER Cloud have the name.
    pub async fn restore_secret(&self, secret_name: &str) -> Result<(), Error> {
        match &*self.cloud {
            Cloud::Ncloud(ncloud) => ncloud.restore(secret_name).await,
            Cloud::Alibaba(alibaba) => alibaba.restore(secret_name).await,
        }
    }
}

/// A secret with its value.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct Secret {
    /// Name of the secret.
    #[builder(into)]
    pub secret_name: String,
    /// The value in use.
    #[builder(into)]
    pub value: SecretValue,
}

/// A secret as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Builder)]
#[non_exhaustive]
pub struct SecretListItem {
    /// Name of the secret.
    #[builder(into)]
    pub secret_name: String,
    /// When it was made.
    pub create_time: Option<Timestamp>,
    /// Whether it is scheduled for deletion.
    pub scheduled_for_deletion: bool,
}

impl SecretListItem {
    fn of_ncloud(secret: ncloud::SecretListItem) -> Option<Self> {
        (secret.secret_status != SecretStatus::Destroyed).then(|| Self {
            secret_name: secret.secret_name,
            create_time: secret.register_date,
            scheduled_for_deletion: secret.secret_status == SecretStatus::Revoke,
        })
    }

    fn of_alibaba(secret: alibaba::SecretListItem) -> Option<Self> {
        Some(Self {
            secret_name: secret.secret_name,
            create_time: secret.create_time,
            scheduled_for_deletion: secret.planned_delete_time.is_some(),
        })
    }
}
