//! Get Secret Logs.

use super::call::Call;
use super::error::Error;
use super::query::Query;
use super::{Reply, Success};
use axum::http::Uri;
use serde::Serialize;
use serde_json::value::RawValue;

const PAGE_SIZE: u64 = 100;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LogsData {
    page_size: u64,
    current_page: u64,
    total_page: u64,
    total_count: u64,
    result: Vec<Box<RawValue>>,
    paged: bool,
}

pub(super) async fn list(call: Call, uri: Uri) -> Reply<LogsData> {
    let query = Query::read(&uri)?;
    let page = query.page_no()?;
    let page_size = query.integer("pageSize")?.unwrap_or(PAGE_SIZE);
    if page_size == 0 {
        return Err(Error::invalid_request("pageSize: must be an integer from 1"));
    }
    let from = query.time("timestampFrom")?.unwrap_or(i64::MIN);
    let to = query.time("timestampTo")?.unwrap_or(i64::MAX);
    let keyword = query.text("keyword").unwrap_or_default();

    let secret = call.secret()?;
    let mut items = call.app.store.log(&secret.id, from, to)?;
    items.extend(call.app.reads.of(&secret.id, from, to));
    items.retain(|item| item.text.contains(keyword));
    items.sort_by_key(|item| item.timestamp);

    let skip = usize::try_from((page - 1).saturating_mul(page_size)).unwrap_or(usize::MAX);
    let take = usize::try_from(page_size).unwrap_or(usize::MAX);
    let total_count = items.len() as u64;
    let raw = |text| RawValue::from_string(text).map_err(|_| Error::internal());
    let result = items.into_iter().rev().skip(skip).take(take).map(|item| raw(item.text));
    Ok(Success(LogsData {
        page_size,
        current_page: page,
        total_page: total_count.div_ceil(page_size),
        total_count,
        result: result.collect::<Result<_, _>>()?,
        paged: true,
    }))
}
