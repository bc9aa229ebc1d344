//! Core and the emulator, each written from the reference alone, understand each other.

use bojagi::ncloud::{CreateSecretRequest, GetSecretListRequest, SecretManager, SecretStatus};
use bojagi::{Error, ErrorKind};
use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator};

#[tokio::test]
async fn a_secret_from_beginning_to_end() -> Result<(), Error> {
    let emulator = Emulator::builder().start().await.expect("the emulator starts");
    // Both prefixes are served; the signature covers the one that is sent.
    for prefix in ["", "/secretmanager"] {
        let secrets = SecretManager::builder()
            .access_key(DEFAULT_ACCESS_KEY)
            .secret_key(DEFAULT_SECRET_KEY)
            .endpoint(emulator.url() + prefix)
            .build()?;
        let request = CreateSecretRequest::builder()
            .secret_name("orders-db")
            .value(r#"{"username":"app","password":"p1"}"#)
            .rotation_targets(vec!["password".into()])
            .build();
        let created = secrets.create_secret(request).await?;
        let list = secrets.get_secret_list(GetSecretListRequest::default()).await?;
        assert_eq!(list.secret_list[0].secret_id, created.secret_id);
        let value = secrets.get_secret_value(&created.secret_id).await?;
        assert_eq!(value.active, Some(r#"{"username":"app","password":"p1"}"#.into()));
        let too_early = secrets.delete_secret(&created.secret_id).await.unwrap_err();
        assert_eq!(too_early.kind(), ErrorKind::Conflict);
        let requested = secrets.request_secret_deletion(&created.secret_id).await?;
        assert_eq!(requested.secret_status, SecretStatus::Revoke);
        secrets.delete_secret(&created.secret_id).await?;
        let gone = secrets.get_secret_detail(&created.secret_id).await.unwrap_err();
        assert_eq!(gone.kind(), ErrorKind::NotFound);
        assert!(gone.request_id().is_some());
    }
    Ok(())
}
