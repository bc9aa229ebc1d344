//! Reads the query of a request.

use super::error::Error;
use axum::http::Uri;
use std::collections::HashMap;

/// The parameters of a query, decoded.
pub(super) struct Query(HashMap<String, String>);

impl Query {
    pub(super) fn read(uri: &Uri) -> Result<Self, Error> {
        let query = axum::extract::Query::try_from_uri(uri)
            .map_err(|_| Error::invalid_request("The query cannot be read."))?;
        Ok(Self(query.0))
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// An integer from 0.
    pub(super) fn integer(&self, name: &str) -> Result<Option<u64>, Error> {
        let broken = |_| Error::invalid_request(format!("{name}: must be an integer from 0"));
        self.text(name).map(|text| text.parse().map_err(broken)).transpose()
    }

    /// The page asked for, from 1; 0 counts as 1.
    pub(super) fn page_no(&self) -> Result<u64, Error> {
        Ok(self.integer("pageNo")?.unwrap_or(1).max(1))
    }

    /// A time in milliseconds since 1970.
    pub(super) fn time(&self, name: &str) -> Result<Option<i64>, Error> {
        let time = self.integer(name)?;
        Ok(time.map(|time| i64::try_from(time).unwrap_or(i64::MAX)))
    }
}
