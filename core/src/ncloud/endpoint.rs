//! Which host serves a secret.

use super::{KmsBoundaryType, Region};
use crate::Error;
use crate::transport::{Options, endpoint_of_environment};

const VARIABLE: &str = "NCLOUD_SECRETMANAGER_ENDPOINT";

/// The base URL: what the application says, else the environment, else the host of the region.
pub(super) fn choose(
    endpoint: Option<String>,
    region: Option<Region>,
    boundary: Option<KmsBoundaryType>,
    options: &Options,
) -> Result<String, Error> {
    // What is not Unicode is kept wrong, so that it is refused and not passed over.
    let variable = |name: &str| Some(std::env::var_os(name)?.to_string_lossy().into_owned());
    choose_in(variable, endpoint, region, boundary, options)
}

fn choose_in(
    environment: impl Fn(&str) -> Option<String>,
    endpoint: Option<String>,
    region: Option<Region>,
    boundary: Option<KmsBoundaryType>,
    options: &Options,
) -> Result<String, Error> {
    if endpoint.is_some() && (region.is_some() || boundary.is_some()) {
        return Err(Error::invalid(
            "endpoint says already which host to use; leave region and kms_boundary_type out",
        ));
    }
    if let Some(endpoint) = endpoint {
        return Ok(endpoint);
    }
    let variable = |name| environment(name).filter(|text| !text.is_empty());
    // The environment comes before the region: it sends a whole application to the emulator.
    if let Some(endpoint) = endpoint_of_environment(VARIABLE, variable(VARIABLE), options)? {
        return Ok(endpoint);
    }
    let region =
        region.or_else(|| Some(Region::from(variable("NCLOUD_REGION")?))).unwrap_or(Region::Korea);
    host(&region, &boundary.unwrap_or(KmsBoundaryType::Isolated)).map(str::to_owned)
}

fn host(region: &Region, boundary: &KmsBoundaryType) -> Result<&'static str, Error> {
    match (region, boundary) {
        (Region::Korea, KmsBoundaryType::Isolated) => {
            Ok("https://ocapi-kr.ncloud.com/secretmanager")
        }
        (Region::Korea, KmsBoundaryType::Global) => Ok("https://secretmanager.apigw.ntruss.com"),
        (Region::Japan, KmsBoundaryType::Isolated) => {
            Ok("https://ocapi-jp.ncloud.com/secretmanager")
        }
        (Region::Japan, KmsBoundaryType::Global) => {
            Err(Error::invalid("kms_boundary_type in region JPN is ISOLATED only"))
        }
        (Region::Unknown(region), _) => Err(Error::invalid(format!(
            "region {region:?} has no known host: there are KR and JPN; for another, give endpoint"
        ))),
        (_, KmsBoundaryType::Unknown(boundary)) => Err(Error::invalid(format!(
            "kms_boundary_type {boundary:?} has no known host: there are ISOLATED and GLOBAL"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_application_then_the_environment_then_the_region_decide() {
        let chosen = |set: &[(&str, &str)], endpoint: Option<&str>, region, boundary| {
            let variable = |name: &str| {
                set.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned())
            };
            choose_in(variable, endpoint.map(str::to_owned), region, boundary, &Options::default())
                .unwrap()
        };
        let isolated = "https://ocapi-kr.ncloud.com/secretmanager";
        let global = "https://secretmanager.apigw.ntruss.com";
        let japan = "https://ocapi-jp.ncloud.com/secretmanager";
        assert_eq!(chosen(&[], None, None, None), isolated);
        assert_eq!(chosen(&[], None, None, Some(KmsBoundaryType::Global)), global);
        assert_eq!(chosen(&[], None, Some(Region::Japan), None), japan);
        assert_eq!(chosen(&[("NCLOUD_REGION", "JPN")], None, None, None), japan);
        assert_eq!(chosen(&[("NCLOUD_REGION", "JPN")], None, Some(Region::Korea), None), isolated);
        assert_eq!(chosen(&[("NCLOUD_REGION", "")], None, None, None), isolated);
        let set = [(VARIABLE, "https://a"), ("NCLOUD_REGION", "JPN")];
        assert_eq!(chosen(&set, None, Some(Region::Japan), None), "https://a");
        assert_eq!(chosen(&set, Some("http://b"), None, None), "http://b");
    }

    #[test]
    fn an_endpoint_of_the_environment_that_cannot_be_used_names_its_variable() {
        let variable = |name: &str| (name == VARIABLE).then(|| "ftp://a".to_owned());
        let error = choose_in(variable, None, None, None, &Options::default()).unwrap_err();
        let text = error.to_string();
        assert!(text.ends_with(&format!("; it is from {VARIABLE} in the environment")), "{text}");
    }
}
