//! An application that does not know in which cloud its secrets are: the variable `SECRETS` says so,
//! for instance `ncloud:KR` or `alibaba:cn-hangzhou`.

use std::process::ExitCode;

use bojagi::Error;
use bojagi::store::{GeneratePasswordRequest, SecretStore};

/// Gives the account of a database a new password, and reads it as the application would.
pub async fn renew(secrets: &SecretStore) -> Result<(), Error> {
    let request = GeneratePasswordRequest::builder().length(24).exclude_punctuation(true).build();
    let password = secrets.generate_password(request).await?.password;
    let value = format!(r#"{{"username":"app","password":"{}"}}"#, password.reveal());
    secrets.put_secret("orders-db", &value.into()).await?;

    let secret = secrets.get_secret("orders-db").await?;
    assert_eq!(secret.value["password"], password);
    println!("{} has a new password for {}", secret.secret_name, secret.value["username"].reveal());
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let address = std::env::var("SECRETS").unwrap_or("ncloud:KR".into());
    let renewed = async { renew(&bojagi::open(&address)?).await };
    match renewed.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
