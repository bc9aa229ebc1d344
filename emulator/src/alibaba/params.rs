//! Reads the parameters of a request, with errors that name the parameter and the rule but no value.

use super::error::Error;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The parameters of query and body, decoded; of two with one name the first.
pub(crate) struct Params(BTreeMap<String, String>);

impl Params {
    pub(super) fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut map = BTreeMap::new();
        for (name, value) in pairs {
            map.entry(name).or_insert(value);
        }
        Self(map)
    }

    /// A parameter as sent, also when it is empty.
    pub(super) fn raw(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A parameter; an empty one counts as absent.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.raw(name).filter(|text| !text.is_empty())
    }

    pub(super) fn required(&self, name: &str) -> Result<&str, Error> {
        self.text(name).ok_or_else(|| Error::missing(name))
    }

    /// `true` or `false` in any case.
    pub(super) fn flag(&self, name: &str) -> Result<Option<bool>, Error> {
        let read =
            |text: &str| flag(text).ok_or_else(|| Error::invalid(name, "must be true or false"));
        self.text(name).map(read).transpose()
    }

    pub(super) fn integer(
        &self,
        name: &str,
        range: RangeInclusive<u32>,
    ) -> Result<Option<u32>, Error> {
        let read = |text: &str| {
            let number = text.parse().ok().filter(|number| range.contains(number));
            number.ok_or_else(|| {
                let rule = format!("must be an integer, {} to {}", range.start(), range.end());
                Error::invalid(name, &rule)
            })
        };
        self.text(name).map(read).transpose()
    }

    /// The page asked for and its size.
    pub(super) fn page(&self, default_size: u32) -> Result<(usize, usize), Error> {
        let number = self.integer("PageNumber", 1..=u32::MAX)?.unwrap_or(1);
        let size = self.integer("PageSize", 1..=100)?.unwrap_or(default_size);
        Ok((number as usize, size as usize))
    }

    /// A list of texts: a JSON array, or a parameter for each with its number.
    pub(super) fn texts(&self, name: &str) -> Result<Option<Vec<String>>, Error> {
        if let Some(text) = self.text(name) {
            let list = serde_json::from_str(text);
            let rule = "must be a JSON array of texts";
            return list.map(Some).map_err(|_| Error::invalid(name, rule));
        }
        let numbered: BTreeMap<u32, String> = self
            .flattened(name)
            .filter_map(|(number, value)| Some((number.parse().ok()?, value.to_owned())))
            .collect();
        Ok((!numbered.is_empty()).then(|| numbered.into_values().collect()))
    }

    /// A list of objects: a JSON array, or a parameter for each field with the number before it.
    pub(super) fn objects(&self, name: &str) -> Result<Option<Vec<Map<String, Value>>>, Error> {
        if let Some(text) = self.text(name) {
            let list = serde_json::from_str(text);
            let rule = "must be a JSON array of objects";
            return list.map(Some).map_err(|_| Error::invalid(name, rule));
        }
        let mut numbered: BTreeMap<u32, Map<String, Value>> = BTreeMap::new();
        for (rest, value) in self.flattened(name) {
            let Some((number, field)) = rest.split_once('.') else { continue };
            let Ok(number) = number.parse() else { continue };
            let object = numbered.entry(number).or_default();
            match field.split_once('.') {
                // A list inside; the parameters come in the order of their names.
                Some((field, _)) => {
                    let list = object.entry(field).or_insert_with(|| Value::Array(vec![]));
                    if let Value::Array(list) = list {
                        list.push(value.into());
                    }
                }
                None => {
                    object.insert(field.to_owned(), value.into());
                }
            }
        }
        Ok((!numbered.is_empty()).then(|| numbered.into_values().collect()))
    }

    /// A JSON object, or a parameter for each of its fields.
    pub(super) fn object(&self, name: &str) -> Result<Option<Map<String, Value>>, Error> {
        if let Some(text) = self.text(name) {
            return object(name, text).map(Some);
        }
        let map: Map<String, Value> =
            self.flattened(name).map(|(field, value)| (field.to_owned(), value.into())).collect();
        Ok((!map.is_empty()).then_some(map))
    }

    /// The parameters that begin with this name and a dot, by what follows.
    fn flattened<'a>(&'a self, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let prefix = format!("{name}.");
        self.0.iter().filter_map(move |(name, value)| Some((name.strip_prefix(&prefix)?, &**value)))
    }
}

/// `true` or `false` in any case.
fn flag(text: &str) -> Option<bool> {
    text.to_ascii_lowercase().parse().ok()
}

/// The JSON text of an object.
pub(super) fn object(name: &str, text: &str) -> Result<Map<String, Value>, Error> {
    serde_json::from_str(text).map_err(|_| Error::invalid(name, "must be a JSON object"))
}

/// A text in an object.
pub(super) fn text_of<'a>(object: &'a Map<String, Value>, field: &str) -> Option<&'a str> {
    object.get(field).and_then(Value::as_str)
}

/// A flag in an object, which may also be a text.
pub(super) fn flag_of(object: &Map<String, Value>, field: &str) -> bool {
    match object.get(field) {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(text)) => flag(text).unwrap_or_default(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn params(pairs: &[(&str, &str)]) -> Params {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Params::new(pairs.iter().map(own))
    }

    #[test]
    fn parts_of_a_list_are_in_the_order_of_their_numbers() {
        let params =
            params(&[("L.10", "c"), ("L.2", "b"), ("L.1", "a"), ("L.x", "d"), ("Lx.1", "e")]);
        assert_eq!(params.texts("L").expect("list").expect("some"), ["a", "b", "c"]);
        assert!(params.texts("M").expect("none").is_none());
    }

    proptest! {
        #[test]
        fn a_list_is_the_same_in_both_forms(items in prop::collection::vec(".{0,8}", 1..20)) {
            let flat = items.iter().enumerate();
            let flat = flat.map(|(n, item)| (format!("L.{}", n + 1), item.clone()));
            prop_assert_eq!(Params::new(flat).texts("L").expect("list").expect("some"), items.clone());
            let text = json!(items).to_string();
            prop_assert_eq!(params(&[("L", &text)]).texts("L").expect("list").expect("some"), items);
        }

        #[test]
        fn no_parameter_is_too_strange(
            pairs in prop::collection::vec(("L([.][a-zA-Z0-9.]{0,6})?", ".{0,12}"), 0..8),
        ) {
            let params = Params::new(pairs);
            let _ = params.flag("L");
            let _ = params.integer("L", 1..=9);
            let _ = params.texts("L");
            let _ = params.objects("L");
            let _ = params.object("L");
        }
    }
}
