//! Arguments on their way in, read strictly: a wrong type, a missing field or an unknown name is
//! refused by name. What was given is never repeated, because it may be a secret; napi's own
//! conversion errors do repeat it and so never leave this file.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use bojagi::Timestamp;
use napi::bindgen_prelude::{
    Array, ClassInstance, FromNapiValue, JsObjectValue, JsValue, Object, Unknown, Utf16String,
};
use napi::{JsDate, KeyCollectionMode, KeyConversion, KeyFilter, Status, ValueType};

use crate::secret::{SecretString, SecretValue};

/// The largest integer that a JavaScript number holds exactly.
const MAX_SAFE: f64 = 9_007_199_254_740_991.0;

pub type Read<T> = Result<T, Refused>;

/// Why something could not be read.
pub enum Refused {
    Argument(Complaint),
    /// An exception out of a getter or proxy of the caller's; it is the caller's to see.
    Thrown(napi::Error),
}

/// Where, and what is wrong there: `rotationTargets[1]`, `must be a string`.
pub struct Complaint {
    place: String,
    what: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.what)
    }
}

impl Refused {
    fn new(what: impl Into<String>) -> Self {
        Self::Argument(Complaint { place: String::new(), what: what.into() })
    }

    /// The value is of another type than `expected`.
    fn wrong_type(expected: &str, value: Unknown<'_>) -> Self {
        Self::new(format!("must be {expected}, not {}", type_word(value)))
    }

    /// The same, in a field or element of that name.
    pub fn within(self, name: &str) -> Self {
        match self {
            Self::Argument(Complaint { place, what }) => {
                let dot = if place.is_empty() || place.starts_with('[') { "" } else { "." };
                Self::Argument(Complaint { place: format!("{name}{dot}{place}"), what })
            }
            thrown => thrown,
        }
    }
}

impl From<napi::Error> for Refused {
    fn from(error: napi::Error) -> Self {
        match error.status {
            Status::PendingException => Self::Thrown(error),
            _ => Self::new("cannot be read"),
        }
    }
}

fn type_of(value: Unknown<'_>) -> ValueType {
    value.get_type().unwrap_or(ValueType::Unknown)
}

fn is_array(value: Unknown<'_>) -> bool {
    value.is_array().unwrap_or(false)
}

fn type_word(value: Unknown<'_>) -> &'static str {
    match type_of(value) {
        ValueType::Undefined => "undefined",
        ValueType::Null => "null",
        ValueType::Boolean => "a boolean",
        ValueType::Number => "a number",
        ValueType::String => "a string",
        ValueType::Symbol => "a symbol",
        ValueType::Object if is_array(value) => "an array",
        ValueType::Object => "an object",
        ValueType::Function => "a function",
        ValueType::BigInt => "a bigint",
        ValueType::External | ValueType::Unknown => "something else",
    }
}

/// The one object that holds the arguments of a call; none when nothing was given.
pub struct Arguments<'a>(Option<Object<'a>>);

impl<'a> Arguments<'a> {
    /// Refuses what is not an object, and names that are not among `names`; `what` is its own name.
    pub fn read(what: &str, given: Unknown<'a>, names: &[&str]) -> Read<Self> {
        match type_of(given) {
            ValueType::Undefined | ValueType::Null => Ok(Self(None)),
            ValueType::Object if !is_array(given) => Self::inside(given, names),
            _ => Err(Refused::wrong_type("an object", given).within(what)),
        }
    }

    /// An object that is an argument itself.
    pub fn inside(given: Unknown<'a>, names: &[&str]) -> Read<Self> {
        if type_of(given) != ValueType::Object || is_array(given) {
            return Err(Refused::wrong_type("an object", given));
        }
        let object = Object::from_unknown(given)?;
        for key in keys(&object)? {
            if key == "signal" {
                return Err(Refused::new("belongs in the second argument").within(&key));
            }
            if !names.contains(&key.as_str()) {
                let all = if names.is_empty() { "none" } else { &names.join(", ") };
                let what = format!("is not an argument; there are: {all}");
                return Err(Refused::new(what).within(&key));
            }
        }
        Ok(Self(Some(object)))
    }

    pub fn required<T: FromArgument>(&self, name: &str) -> Read<T> {
        let missing = || Refused::new(format!("is missing; it must be {}", T::EXPECTED));
        let value = self.get(name)?.ok_or_else(|| missing().within(name))?;
        T::from_argument(value).map_err(|refused| refused.within(name))
    }

    /// Null is the same as nothing, as in most JavaScript.
    pub fn optional<T: FromArgument>(&self, name: &str) -> Read<Option<T>> {
        let value = self.get(name)?.filter(|value| type_of(*value) != ValueType::Null);
        let value = value.map(T::from_argument).transpose();
        value.map_err(|refused| refused.within(name))
    }

    fn get(&self, name: &str) -> Read<Option<Unknown<'a>>> {
        let Some(object) = self.0 else {
            return Ok(None);
        };
        let value: Unknown<'_> = object.get_named_property_unchecked(name)?;
        Ok(Some(value).filter(|value| type_of(*value) != ValueType::Undefined))
    }
}

/// The object's own names; symbols are left aside.
fn keys(object: &Object<'_>) -> Read<Vec<String>> {
    let keys = object.get_all_property_names(
        KeyCollectionMode::OwnOnly,
        KeyFilter::Enumerable,
        KeyConversion::NumbersToStrings,
    )?;
    let mut names = Vec::new();
    for index in 0..keys.get_array_length()? {
        let key: Unknown<'_> = keys.get_element(index)?;
        if type_of(key) == ValueType::String {
            names.push(String::from_unknown(key)?);
        }
    }
    Ok(names)
}

/// The only one that was given.
pub fn only<T: FromArgument, const N: usize>(given: [Option<T>; N]) -> Read<T> {
    let mut given = given.into_iter().flatten();
    match (given.next(), given.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Refused::new(format!("must be {}", T::EXPECTED))),
    }
}

/// A type of core that can be read from JavaScript.
pub trait FromArgument: Sized {
    /// The type, as a message names it.
    const EXPECTED: &'static str;

    fn from_argument(value: Unknown<'_>) -> Read<Self>;
}

/// Reads what must be of one JavaScript type.
pub fn cast<T: FromNapiValue>(value: Unknown<'_>, ty: ValueType, expected: &str) -> Read<T> {
    let wrong = || Refused::wrong_type(expected, value);
    match type_of(value) == ty {
        true => T::from_unknown(value).map_err(|_| wrong()),
        false => Err(wrong()),
    }
}

impl FromArgument for String {
    const EXPECTED: &'static str = "a string";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let text: Self = cast(value, ValueType::String, Self::EXPECTED)?;
        // Half a surrogate pair has become this character, which would alter a secret in silence.
        if text.contains(char::REPLACEMENT_CHARACTER) {
            let units: Utf16String = cast(value, ValueType::String, Self::EXPECTED)?;
            if char::decode_utf16(units.iter().copied()).any(|unit| unit.is_err()) {
                return Err(Refused::new("must be well-formed Unicode"));
            }
        }
        Ok(text)
    }
}

impl FromArgument for bojagi::SecretString {
    const EXPECTED: &'static str = "a string, SecretString or SecretValue";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        if type_of(value) == ValueType::String {
            return String::from_argument(value).map(Self::new);
        }
        if let Ok(value) = ClassInstance::<SecretValue>::from_unknown(value) {
            return Ok(value.inner().clone().into());
        }
        let secret: ClassInstance<'_, SecretString> =
            cast(value, ValueType::Object, Self::EXPECTED)?;
        Ok(secret.inner().clone())
    }
}

impl FromArgument for bool {
    const EXPECTED: &'static str = "a boolean";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        cast(value, ValueType::Boolean, Self::EXPECTED)
    }
}

fn integer(value: Unknown<'_>, min: f64, max: f64, expected: &str) -> Read<f64> {
    let number: f64 = cast(value, ValueType::Number, expected)?;
    match number.fract() == 0.0 && (min..=max).contains(&number) {
        true => Ok(number),
        false => Err(Refused::new(format!("must be {expected}"))),
    }
}

impl FromArgument for u32 {
    const EXPECTED: &'static str = "an integer from 0 to 4294967295";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        integer(value, 0.0, f64::from(Self::MAX), Self::EXPECTED).map(|number| number as Self)
    }
}

impl FromArgument for u64 {
    const EXPECTED: &'static str = "a safe integer, not negative";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        integer(value, 0.0, MAX_SAFE, Self::EXPECTED).map(|number| number as Self)
    }
}

impl FromArgument for i64 {
    const EXPECTED: &'static str = "a safe integer";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        integer(value, -MAX_SAFE, MAX_SAFE, Self::EXPECTED).map(|number| number as Self)
    }
}

impl FromArgument for Duration {
    const EXPECTED: &'static str = "a number of milliseconds, not negative";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let ms: f64 = cast(value, ValueType::Number, Self::EXPECTED)?;
        let refused = |_| Refused::new(format!("must be {}", Self::EXPECTED));
        Self::try_from_secs_f64(ms / 1e3).map_err(refused)
    }
}

impl FromArgument for Timestamp {
    const EXPECTED: &'static str = "a valid Date";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        let wrong = || Refused::wrong_type(Self::EXPECTED, value);
        if !value.is_date()? {
            return Err(wrong());
        }
        let ms = JsDate::from_unknown(value)?.value_of()?;
        if ms.is_nan() {
            return Err(Refused::new(format!("must be {}", Self::EXPECTED)));
        }
        Self::from_millisecond(ms as i64).map_err(|_| wrong())
    }
}

impl<T: FromArgument> FromArgument for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        if !is_array(value) {
            return Err(Refused::wrong_type(Self::EXPECTED, value));
        }
        let array = Array::from_unknown(value)?;
        let element = |index| {
            let item: Unknown<'_> = array.get_element(index)?;
            T::from_argument(item).map_err(|refused| refused.within(&format!("[{index}]")))
        };
        (0..array.len()).map(element).collect()
    }
}

impl FromArgument for HashMap<String, String> {
    const EXPECTED: &'static str = "an object of strings";

    fn from_argument(value: Unknown<'_>) -> Read<Self> {
        if type_of(value) != ValueType::Object || is_array(value) {
            return Err(Refused::wrong_type(Self::EXPECTED, value));
        }
        let object = Object::from_unknown(value)?;
        let entry = |name: String| {
            let item: Unknown<'_> = object.get_named_property_unchecked(&name)?;
            let text = String::from_argument(item);
            let text = text.map_err(|refused| refused.within(&name))?;
            Ok((name, text))
        };
        keys(&object)?.into_iter().map(entry).collect()
    }
}
