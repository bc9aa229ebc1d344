//! Secrets whose values the service changes: their configuration, first values and next ones.

use super::error::Error;
use super::model::{Secret, SecretType};
use super::params::{object, text_of};
use super::time;
use crate::random::random;
use crate::random_text::RandomText;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

const CONFIG: &str = "ExtendedConfig";
const CUSTOM_DATA: &str = "ExtendedConfig.CustomData";
const CONFIG_CHARACTERS: usize = 1024;
const CUSTOM_PAIRS: usize = 10;

/// The sub types of a type, and the fields that its configuration must have.
fn rules(r#type: SecretType) -> (&'static [&'static str], &'static [&'static str]) {
    match r#type {
        SecretType::Generic => (&[], &[]),
        SecretType::Rds => (&["SingleUser", "DoubleUsers"], &["DBInstanceId"]),
        SecretType::RamCredentials => (&["RamUserAccessKey"], &["UserName"]),
        SecretType::Ecs => (&["Password", "SSHKey"], &["RegionId", "InstanceId"]),
        SecretType::Redis => (
            &["DoubleUsers"],
            &["AccountName", "CloneAccountName", "AccountPrivilege", "InstanceId", "RegionId"],
        ),
        SecretType::PolarDb => {
            (&["DoubleUsers"], &["RegionId", "DBClusterId", "DBType", "AccountName"])
        }
    }
}

/// The configuration of a new secret, once it keeps every rule of its type.
pub(super) fn config(
    r#type: SecretType,
    given: Option<Map<String, Value>>,
) -> Result<Map<String, Value>, Error> {
    let mut config = given.ok_or_else(|| Error::missing(CONFIG))?;
    let (sub_types, fields) = rules(r#type);
    let text = |field| text_of(&config, field).unwrap_or_default();
    if !sub_types.contains(&text("SecretSubType")) {
        let rule = format!("must have a SecretSubType that is {}", sub_types.join(" or "));
        return Err(Error::invalid(CONFIG, &rule));
    }
    if let Some(missing) = fields.iter().find(|field| text(field).is_empty()) {
        return Err(Error::invalid(CONFIG, &format!("must have {missing}")));
    }
    let clone = format!("{}_clone", text("AccountName"));
    if r#type == SecretType::Redis && text("CloneAccountName") != clone {
        return Err(Error::invalid(CONFIG, "must have AccountName and _clone as CloneAccountName"));
    }
    if r#type == SecretType::PolarDb {
        if !["MySQL", "PostgreSQL"].contains(&text("DBType")) {
            return Err(Error::invalid(CONFIG, "must have a DBType that is MySQL or PostgreSQL"));
        }
        if !["", "Normal"].contains(&text("AccountType")) {
            return Err(Error::invalid(CONFIG, "must have Normal as AccountType"));
        }
    }
    let custom = match config.remove("CustomData") {
        None => Map::new(),
        Some(Value::Object(custom)) => custom,
        Some(Value::String(text)) => object(CUSTOM_DATA, &text)?,
        Some(_) => return Err(Error::invalid(CUSTOM_DATA, "must be a JSON object")),
    };
    set_custom_data(&mut config, custom)?;
    Ok(config)
}

/// Puts other custom data into a configuration.
pub(super) fn set_custom_data(
    config: &mut Map<String, Value>,
    custom: Map<String, Value>,
) -> Result<(), Error> {
    if custom.len() > CUSTOM_PAIRS {
        return Err(Error::invalid(CUSTOM_DATA, "must have at most 10 pairs"));
    }
    config.insert("CustomData".into(), custom.into());
    if text(config).chars().count() > CONFIG_CHARACTERS {
        return Err(Error::invalid(CONFIG, "must have at most 1024 characters"));
    }
    Ok(())
}

/// A configuration as the text that it is in answers.
pub(super) fn text(config: &Map<String, Value>) -> String {
    Value::Object(config.clone()).to_string()
}

/// The name of a secret whose name the service chooses.
pub(super) fn generated_name(config: &Map<String, Value>) -> String {
    format!("acs/ram/user/{}", text_of(config, "UserName").unwrap_or_default())
}

/// The first values of a secret: the current one, and the previous one if there are two accounts.
pub(super) fn first_values(
    r#type: SecretType,
    config: &Map<String, Value>,
    data: &str,
    now: i64,
) -> Result<(String, Option<String>), Error> {
    let invalid = |rule: &str| Error::invalid("SecretData", rule);
    let sub_type = text_of(config, "SecretSubType").unwrap_or_default();
    match r#type {
        SecretType::Generic => Ok((data.to_owned(), None)),
        SecretType::Rds => {
            let count = if sub_type == "DoubleUsers" { 2 } else { 1 };
            let accounts = list(data, "Accounts", ["AccountName", "AccountPassword"]);
            let accounts =
                accounts.filter(|accounts| accounts.len() == count).ok_or_else(|| {
                    let rule = format!(
                        "must be {{\"Accounts\":[...]}} with AccountName and AccountPassword \
                     of {count} account(s)"
                    );
                    invalid(&rule)
                })?;
            let mut values = accounts.iter().map(|[name, password]| account(name, password));
            Ok((values.next().unwrap_or_default(), values.next()))
        }
        SecretType::RamCredentials => {
            let keys = list(data, "AccessKeys", ["AccessKeyId", "AccessKeySecret"]);
            let keys = keys.filter(|keys| (1..=2).contains(&keys.len())).ok_or_else(|| {
                invalid(
                    "must be {\"AccessKeys\":[...]} with AccessKeyId and AccessKeySecret \
                     of one or two keys",
                )
            })?;
            let mut values = keys.iter().map(|[id, secret]| access_key(id, secret, now));
            Ok((values.next().unwrap_or_default(), values.next()))
        }
        SecretType::Ecs => {
            let fields: &[&str] = match sub_type {
                "SSHKey" => &["UserName", "PublicKey", "PrivateKey"],
                _ => &["UserName", "Password"],
            };
            let value: Option<Map<String, Value>> = serde_json::from_str(data).ok();
            let has_all = |value: &Map<String, Value>| {
                fields
                    .iter()
                    .all(|field| text_of(value, field).is_some_and(|text| !text.is_empty()))
            };
            if value.is_none_or(|value| !has_all(&value)) {
                return Err(invalid(&format!("must be a JSON object with {}", fields.join(", "))));
            }
            Ok((data.to_owned(), None))
        }
        SecretType::Redis | SecretType::PolarDb => {
            if data != "$Auto" {
                return Err(invalid("must be $Auto for this type"));
            }
            let name = text_of(config, "AccountName").unwrap_or_default();
            let clone = text_of(config, "CloneAccountName").filter(|clone| !clone.is_empty());
            let clone = clone.map_or_else(|| format!("{name}_clone"), str::to_owned);
            Ok((account(name, &password()?), Some(account(&clone, &password()?))))
        }
    }
}

/// The value that a rotation puts in the place of the current one.
pub(super) fn next_value(
    secret: &Secret,
    current: &str,
    previous: Option<&str>,
    now: i64,
) -> Result<String, Error> {
    let sub_type = text_of(&secret.config, "SecretSubType").unwrap_or_default();
    let read =
        |text: &str| -> Map<String, Value> { serde_json::from_str(text).unwrap_or_default() };
    match secret.r#type {
        SecretType::RamCredentials => {
            let id = format!("LTAI5t{}", RandomText::of_letters(18).generate()?);
            Ok(access_key(&id, &RandomText::of_letters(30).generate()?, now))
        }
        SecretType::Ecs => {
            let user = text_of(&read(current), "UserName").unwrap_or_default().to_owned();
            Ok(if sub_type == "SSHKey" {
                let (public_key, private_key) = key_pair()?;
                json!({ "UserName": user, "PublicKey": public_key, "PrivateKey": private_key })
            } else {
                json!({ "UserName": user, "Password": password()? })
            }
            .to_string())
        }
        _ => {
            // With two accounts the one that is not in use gets the new password.
            let value = if sub_type == "DoubleUsers" { previous } else { None };
            let value = read(value.unwrap_or(current));
            Ok(account(text_of(&value, "AccountName").unwrap_or_default(), &password()?))
        }
    }
}

/// The two texts of each item of the list that is the only field of `data`.
fn list(data: &str, name: &str, fields: [&str; 2]) -> Option<Vec<[String; 2]>> {
    let data: Map<String, Value> = serde_json::from_str(data).ok()?;
    let text = |item: &Value, field: &str| {
        let text = item.get(field)?.as_str()?;
        (!text.is_empty()).then(|| text.to_owned())
    };
    let items = data.get(name)?.as_array()?.iter();
    items.map(|item| Some([text(item, fields[0])?, text(item, fields[1])?])).collect()
}

fn account(name: &str, password: &str) -> String {
    json!({ "AccountName": name, "AccountPassword": password }).to_string()
}

fn access_key(id: &str, secret: &str, now: i64) -> String {
    json!({
        "AccessKeyId": id,
        "AccessKeySecret": secret,
        "GenerateTimestamp": time::text(now),
    })
    .to_string()
}

fn password() -> Result<String, Error> {
    Ok(RandomText::of_letters(32).generate()?)
}

/// Text like that of a public and a private key, of random bytes.
fn key_pair() -> Result<(String, String), Error> {
    let public_key = format!("ssh-rsa {}", STANDARD.encode(random::<279>()?));
    let private_key = STANDARD.encode(random::<1192>()?);
    let lines: Vec<_> = private_key.as_bytes().chunks(64).map(String::from_utf8_lossy).collect();
    let lines = lines.join("\n");
    let kind = "RSA PRIVATE KEY";
    Ok((public_key, format!("-----BEGIN {kind}-----\n{lines}\n-----END {kind}-----\n")))
}
