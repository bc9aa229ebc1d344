//! Which host serves the secrets of a region.

use super::Network;
use super::limits::{given, refuse};
use crate::Error;
use crate::transport::{Options, endpoint_of_environment};

const VARIABLE: &str = "ALIBABA_CLOUD_KMS_ENDPOINT";
const REGION_VARIABLE: &str = "ALIBABA_CLOUD_REGION_ID";

/// What an application says of where its secrets are.
#[derive(Default)]
pub(super) struct Said {
    pub(super) endpoint: Option<String>,
    pub(super) region: Option<String>,
    pub(super) network: Option<Network>,
    pub(super) instance_id: Option<String>,
}

/// The base URL, and the region if it is known.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) endpoint: String,
    pub(super) region: Option<String>,
}

/// What the application says, else the environment, else the host of the region.
pub(super) fn choose(said: Said, options: &Options) -> Result<Place, Error> {
    // What is not Unicode is kept wrong, so that it is refused and not passed over.
    let variable = |name: &str| Some(std::env::var_os(name)?.to_string_lossy().into_owned());
    choose_in(variable, said, options)
}

fn choose_in(
    environment: impl Fn(&str) -> Option<String>,
    said: Said,
    options: &Options,
) -> Result<Place, Error> {
    let Said { endpoint, region, network, instance_id } = said;
    if endpoint.is_some() && (network.is_some() || instance_id.is_some()) {
        return refuse(
            "endpoint says already which host to use; leave network and instance_id out".into(),
        );
    }
    if network.is_some() && instance_id.is_some() {
        return refuse("instance_id has a network of its own; leave network out".into());
    }
    let variable = |name| environment(name).filter(|text| !text.is_empty());
    let region = region.or_else(|| variable(REGION_VARIABLE));
    name("region", region.as_deref())?;
    name("instance_id", instance_id.as_deref())?;
    if let Some(endpoint) = endpoint {
        return Ok(Place { endpoint, region });
    }
    // The environment comes before the region: it sends a whole application to the emulator.
    if let Some(endpoint) = endpoint_of_environment(VARIABLE, variable(VARIABLE), options)? {
        return Ok(Place { endpoint, region });
    }
    if let Some(id) = instance_id {
        return Ok(Place {
            endpoint: format!("https://{id}.cryptoservice.kms.aliyuncs.com"),
            region,
        });
    }
    let Some(region) = region else {
        return refuse(format!(
            "region is missing: give region, for instance cn-hangzhou, or endpoint, or set {REGION_VARIABLE}"
        ));
    };
    let host = match network.unwrap_or(Network::Public) {
        Network::Public => "kms",
        Network::Vpc => "kms-vpc",
        Network::Unknown(network) => {
            return refuse(format!(
                "network {network:?} has no known host: there are public and vpc"
            ));
        }
    };
    Ok(Place { endpoint: format!("https://{host}.{region}.aliyuncs.com"), region: Some(region) })
}

/// What becomes part of a host's name.
fn name(argument: &str, text: Option<&str>) -> Result<(), Error> {
    given(argument, text)?;
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    match text.and_then(|text| text.chars().find(|c| !allowed(*c))) {
        Some(c) => refuse(format!("{argument} may hold letters, digits and - only (got {c:?})")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(set: &[(&str, &str)], said: Said) -> Result<Place, Error> {
        let variable = |name: &str| {
            set.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned())
        };
        choose_in(variable, said, &Options::default())
    }

    fn place(endpoint: &str, region: Option<&str>) -> Result<Place, Error> {
        Ok(Place { endpoint: endpoint.into(), region: region.map(str::to_owned) })
    }

    fn in_region(region: &str) -> Said {
        Said { region: Some(region.into()), ..Said::default() }
    }

    #[test]
    fn the_application_then_the_environment_then_the_region_decide() {
        let set = [(VARIABLE, "https://a"), (REGION_VARIABLE, "eu-central-1")];
        let public = "https://kms.cn-hangzhou.aliyuncs.com";
        let hangzhou = Some("cn-hangzhou");
        assert_eq!(chosen(&[], in_region("cn-hangzhou")), place(public, hangzhou));
        assert_eq!(chosen(&set[1..], in_region("cn-hangzhou")), place(public, hangzhou));
        assert_eq!(
            chosen(&set[1..], Said::default()),
            place("https://kms.eu-central-1.aliyuncs.com", Some("eu-central-1"))
        );
        assert_eq!(chosen(&set, in_region("cn-hangzhou")), place("https://a", hangzhou));
        assert_eq!(chosen(&set[..1], Said::default()), place("https://a", None));
        let said = Said { endpoint: Some("http://b".into()), ..in_region("cn-hangzhou") };
        assert_eq!(chosen(&set, said), place("http://b", hangzhou));

        let vpc = Said { network: Some(Network::Vpc), ..in_region("ap-southeast-1") };
        let host = "https://kms-vpc.ap-southeast-1.aliyuncs.com";
        assert_eq!(chosen(&[], vpc), place(host, Some("ap-southeast-1")));
        let instance = Said { instance_id: Some("kst-hzz1".into()), ..Said::default() };
        let host = "https://kst-hzz1.cryptoservice.kms.aliyuncs.com";
        assert_eq!(chosen(&[], instance), place(host, None));
    }

    #[test]
    fn what_names_no_host_is_refused() {
        let refused = |set: &[(&str, &str)], said| chosen(set, said).unwrap_err().to_string();
        assert!(refused(&[], Said::default()).starts_with("region is missing"));
        assert!(refused(&[], in_region("cn.evil/")).contains("letters, digits and - only"));
        assert!(refused(&[], in_region("")).contains("region must not be empty"));
        let network = Some(Network::Unknown("moon".into()));
        let said = Said { network, ..in_region("cn-hangzhou") };
        assert!(refused(&[], said).contains("there are public and vpc"));
        let endpoint = Some("https://a".to_owned());
        let said = Said { endpoint, network: Some(Network::Vpc), ..Said::default() };
        assert!(refused(&[], said).contains("leave network and instance_id out"));
        let instance_id = Some("kst-1".to_owned());
        let said = Said { instance_id, network: Some(Network::Vpc), ..Said::default() };
        assert!(refused(&[], said).contains("leave network out"));
        let text = refused(&[(VARIABLE, "ftp://a")], Said::default());
        assert!(text.ends_with(&format!("; it is from {VARIABLE} in the environment")), "{text}");
    }
}
