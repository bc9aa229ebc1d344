//! What a store does at NAVER Cloud, which knows secrets by their IDs.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::ncloud::{CreateSecretRequest, SecretListItem, SecretManager, SecretStatus, ValueStage};
use crate::process::PerProcess;
use crate::{Error, ErrorKind, Pages, SecretString, SecretValue, wire};

pub(super) const PROVIDER: &str = "ncloud";

pub(super) struct Ncloud {
    client: SecretManager,
    /// The IDs of secrets, by their names, as the last search has seen them.
    ids: PerProcess<Mutex<HashMap<String, String>>>,
}

impl Ncloud {
    pub(super) fn new(client: SecretManager) -> Self {
        Self { client, ids: PerProcess::new() }
    }

    pub(super) fn client(&self) -> &SecretManager {
        &self.client
    }

    pub(super) async fn get(&self, name: &str) -> Result<SecretValue, Error> {
        let active = self.with_id(name, |id| async move {
            self.client.get_secret_stage_value(&id, ValueStage::Active).await
        });
        active.await?.value.ok_or_else(|| {
            Error::new(ErrorKind::NotFound, "the secret has no value in use")
                .attempted(1)
                .operation_set(PROVIDER, "get_secret_stage_value")
        })
    }

    pub(super) fn list(&self) -> Pages<SecretListItem> {
        self.client.iter_secret_list()
    }

    pub(super) async fn put(&self, name: &str, value: &SecretString) -> Result<(), Error> {
        // Before the search for the ID: nothing is sent for a value that cannot be stored.
        let checked = self.client.check_value(value);
        checked.map_err(|e| e.operation_set("store", "put_secret"))?;
        match self.update(name, value).await {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            done => return done,
        }
        match self.create(name, value).await {
            // The name may be taken because somebody made it meanwhile.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::FailedPrecondition | ErrorKind::AlreadyExists | ErrorKind::Conflict
                ) =>
            {
                match self.update(name, value).await {
                    Err(again) if again.kind() == ErrorKind::NotFound => Err(error),
                    done => done,
                }
            }
            done => done,
        }
    }

    async fn update(&self, name: &str, value: &SecretString) -> Result<(), Error> {
        let updated = self.with_id(name, |id| async move {
            self.client.update_secret_stage_value(&id, ValueStage::Active, value).await
        });
        updated.await.map(drop)
    }

    async fn create(&self, name: &str, value: &SecretString) -> Result<(), Error> {
        // There must be a rotation target; each is a field that all later values need to have.
        let pairs = wire::pairs(value.reveal()).unwrap_or_default();
        let first = pairs.into_iter().next().map(|(field, _)| field);
        let request = CreateSecretRequest::builder()
            .secret_name(name)
            .value(value.clone())
            .rotation_targets(first.into_iter().collect())
            .build();
        let created = self.client.create_secret(request).await?;
        self.ids().insert(name.to_owned(), created.secret_id);
        Ok(())
    }

    pub(super) async fn delete(&self, name: &str) -> Result<(), Error> {
        let secret = self.find(name, false).await?;
        // Editions of the service differ in whether they refuse a second request.
        if secret.secret_status == SecretStatus::Revoke {
            return Ok(());
        }
        self.client.request_secret_deletion(&secret.secret_id).await.map(drop)
    }

    pub(super) async fn restore(&self, name: &str) -> Result<(), Error> {
        let secret = self.find(name, true).await?;
        // What is suspended may be so because an earlier restoration was cut off.
        if secret.secret_status != SecretStatus::Disable {
            self.client.cancel_secret_deletion(&secret.secret_id).await?;
        }
        self.client.enable_secret(&secret.secret_id).await.map(drop)
    }

    /// Calls with the ID of the secret: the one that is known, if that still is the secret's.
    async fn with_id<T, F: Future<Output = Result<T, Error>>>(
        &self,
        name: &str,
        call: impl Fn(String) -> F,
    ) -> Result<T, Error> {
        let known = self.ids().get(name).cloned();
        let Some(known) = known else {
            return call(self.find(name, false).await?.secret_id).await;
        };
        let error = match call(known.clone()).await {
            // Another secret may have got the name.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Conflict) => {
                error
            }
            done => return done,
        };
        let found = self.find(name, false).await?.secret_id;
        match found == known {
            true => Err(error),
            false => call(found).await,
        }
    }

    /// Finds a secret by its name. That names are unique is not documented: of several it is the one
    /// that is scheduled for deletion or not, as is wanted. All pages are read, and all IDs kept.
    async fn find(&self, name: &str, scheduled: bool) -> Result<SecretListItem, Error> {
        let mut secrets: HashMap<String, Vec<SecretListItem>> = HashMap::new();
        let (mut looked_at, mut requests) = (0, 0);
        let mut pages = self.list();
        while let Some(page) = pages.next_page().await {
            requests += 1;
            for secret in page? {
                looked_at += 1;
                let known = secrets.entry(secret.secret_name.clone()).or_default();
                // A list that changes meanwhile may show one twice.
                let again = known.iter().any(|known| known.secret_id == secret.secret_id);
                if !again && secret.secret_status != SecretStatus::Destroyed {
                    known.push(secret);
                }
            }
        }
        let found = one_of(secrets.get(name).map_or(&[], Vec::as_slice), scheduled).cloned();
        *self.ids() = secrets
            .iter()
            .filter_map(|(name, all)| {
                Some((name.clone(), one_of(all, false).ok()?.secret_id.clone()))
            })
            .collect();
        found.map_err(|count| {
            let error = match count {
                0 => Error::new(
                    ErrorKind::NotFound,
                    format!("no secret has this secret_name ({looked_at} were looked at)"),
                ),
                _ => Error::new(
                    ErrorKind::FailedPrecondition,
                    format!(
                        "{count} secrets have this secret_name; use the provider's own client, \
                         which takes their IDs"
                    ),
                ),
            };
            error.attempted(requests).operation_set(PROVIDER, "find_secret")
        })
    }

    fn ids(&self) -> MutexGuard<'_, HashMap<String, String>> {
        self.ids.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The one secret that is meant by a name that `all` have, or else how many may be.
fn one_of(all: &[SecretListItem], scheduled: bool) -> Result<&SecretListItem, usize> {
    let is_scheduled = |secret: &&SecretListItem| secret.secret_status == SecretStatus::Revoke;
    let (revoked, others): (Vec<_>, Vec<_>) = all.iter().partition(is_scheduled);
    let (wanted, rest) = if scheduled { (revoked, others) } else { (others, revoked) };
    let candidates = if wanted.is_empty() { rest } else { wanted };
    match candidates[..] {
        [secret] => Ok(secret),
        _ => Err(candidates.len()),
    }
}
