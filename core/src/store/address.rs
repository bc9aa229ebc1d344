//! Which cloud, and where in it: one line of configuration.

use url::form_urlencoded;

use super::{alibaba, ncloud};
use crate::Error;
use crate::alibaba::Network;
use crate::limits::refuse;
use crate::ncloud::{KmsBoundaryType, Region};

const CREDENTIALS: [&str; 4] = ["access_key", "secret_key", "security_token", "credentials"];

/// What an address says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) place: Place,
    pub(super) profile: Option<String>,
}

/// Where the secrets are, in the words of the provider's client.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    Ncloud {
        region: Option<Region>,
        kms_boundary_type: Option<KmsBoundaryType>,
        endpoint: Option<String>,
    },
    Alibaba {
        region: Option<String>,
        network: Option<Network>,
        instance_id: Option<String>,
        endpoint: Option<String>,
    },
}

impl Address {
    /// Its errors repeat nothing of the text but names that are known: what is wrong in it may be a
    /// secret in the wrong place.
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        if text.is_empty() {
            return refuse("address is empty; it begins with ncloud: or alibaba:".into());
        }
        if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return refuse(
                "address must not hold white space or control characters; was it copied with a line end?"
                    .into(),
            );
        }
        let (provider, rest) = text.split_once(':').unwrap_or_default();
        let (region, query) = rest.split_once('?').unwrap_or((rest, ""));
        if region.contains('@') {
            return no_credentials();
        }
        match provider {
            ncloud::PROVIDER => {
                let [endpoint, profile, kms_boundary_type] =
                    options(query, ["endpoint", "profile", "kms_boundary_type"])?;
                let place = Place::Ncloud {
                    region: ncloud_region(region)?,
                    kms_boundary_type: kms_boundary_type.map(boundary).transpose()?,
                    endpoint,
                };
                Ok(Self { place, profile })
            }
            alibaba::PROVIDER => {
                let [endpoint, profile, network, instance_id] =
                    options(query, ["endpoint", "profile", "network", "instance_id"])?;
                let place = Place::Alibaba {
                    region: alibaba_region(region)?,
                    network: network.map(known_network).transpose()?,
                    instance_id,
                    endpoint,
                };
                Ok(Self { place, profile })
            }
            _ => refuse(
                "address must begin with ncloud: or alibaba:, such as ncloud:KR or alibaba:cn-hangzhou"
                    .into(),
            ),
        }
    }
}

/// The values of the options that may stand in `query`, in the order of `names`.
fn options<const N: usize>(query: &str, names: [&str; N]) -> Result<[Option<String>; N], Error> {
    let mut found = [const { None }; N];
    for (index, (name, value)) in form_urlencoded::parse(query.as_bytes()).enumerate() {
        if CREDENTIALS.contains(&&*name) {
            return no_credentials();
        }
        let Some(place) = names.iter().position(|known| *known == name) else {
            return refuse(format!(
                "option {} of address is not one that may stand there; these may: {}",
                index + 1,
                names.join(", ")
            ));
        };
        if value.is_empty() {
            return refuse(format!("{name} in address has no value"));
        }
        if found[place].replace(value.into_owned()).is_some() {
            return refuse(format!("{name} is in address twice"));
        }
    }
    Ok(found)
}

fn no_credentials<T>() -> Result<T, Error> {
    refuse(
        "address must not hold credentials: leave them to the environment or a profile, or give \
         access_key and secret_key, or credentials, beside it"
            .into(),
    )
}

fn ncloud_region(text: &str) -> Result<Option<Region>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    match Region::from(text.to_ascii_uppercase()) {
        Region::Unknown(_) => refuse("after ncloud: comes KR, JPN or nothing".into()),
        region => Ok(Some(region)),
    }
}

fn alibaba_region(text: &str) -> Result<Option<String>, Error> {
    if text.is_empty() {
        return Ok(None);
    }
    // It becomes part of a host's name. All have this form, and no secret key has.
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match text.contains('-') && text.chars().all(allowed) {
        true => Ok(Some(text.to_owned())),
        false => refuse("after alibaba: comes a region, such as cn-hangzhou, or nothing".into()),
    }
}

fn boundary(text: String) -> Result<KmsBoundaryType, Error> {
    match KmsBoundaryType::from(text) {
        KmsBoundaryType::Unknown(_) => {
            refuse("kms_boundary_type in address must be ISOLATED or GLOBAL".into())
        }
        boundary => Ok(boundary),
    }
}

fn known_network(text: String) -> Result<Network, Error> {
    match Network::from(text) {
        Network::Unknown(_) => refuse("network in address must be public or vpc".into()),
        network => Ok(network),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_cloud_place_and_profile() {
        let ncloud = |region, kms_boundary_type, endpoint: Option<&str>| Place::Ncloud {
            region,
            kms_boundary_type,
            endpoint: endpoint.map(str::to_owned),
        };
        let alibaba = |region: Option<&str>, network, instance_id: Option<&str>| Place::Alibaba {
            region: region.map(str::to_owned),
            network,
            instance_id: instance_id.map(str::to_owned),
            endpoint: None,
        };
        let global = Some(KmsBoundaryType::Global);
        let local = Some("http://127.0.0.1:8555/a");
        for (text, place, profile) in [
            ("ncloud:", ncloud(None, None, None), None),
            ("ncloud:?", ncloud(None, None, None), None),
            ("ncloud:KR", ncloud(Some(Region::Korea), None, None), None),
            ("ncloud:jpn?profile=a", ncloud(Some(Region::Japan), None, None), Some("a")),
            ("ncloud:kr?kms_boundary_type=GLOBAL", ncloud(Some(Region::Korea), global, None), None),
            ("ncloud:?endpoint=http://127.0.0.1:8555/a", ncloud(None, None, local), None),
            (
                "ncloud:?profile=a%20b%26c&endpoint=http%3A%2F%2F127.0.0.1%3A8555%2Fa",
                ncloud(None, None, local),
                Some("a b&c"),
            ),
            ("alibaba:", alibaba(None, None, None), None),
            ("alibaba:cn-hangzhou", alibaba(Some("cn-hangzhou"), None, None), None),
            (
                "alibaba:cn-hangzhou?network=vpc&profile=a",
                alibaba(Some("cn-hangzhou"), Some(Network::Vpc), None),
                Some("a"),
            ),
            ("alibaba:?instance_id=kst-1", alibaba(None, None, Some("kst-1")), None),
        ] {
            let profile = profile.map(str::to_owned);
            assert_eq!(Address::parse(text), Ok(Address { place, profile }), "{text}");
        }
    }
}
