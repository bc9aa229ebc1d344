//! Which host serves a secret.

use super::{KmsBoundaryType, Region};
use crate::Error;

/// The base URL: what the application says, else the environment, else the host of the region.
pub(super) fn choose(
    endpoint: Option<String>,
    region: Option<Region>,
    boundary: Option<KmsBoundaryType>,
) -> Result<String, Error> {
    if endpoint.is_some() && (region.is_some() || boundary.is_some()) {
        return Err(Error::invalid(
            "endpoint says already which host to use; leave region and kms_boundary_type out",
        ));
    }
    let variable = |name| std::env::var(name).ok().filter(|text| !text.is_empty());
    // The environment comes before the region: it sends a whole application to the emulator.
    if let Some(endpoint) = endpoint.or_else(|| variable("NCLOUD_SECRETMANAGER_ENDPOINT")) {
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
