//! Values on their way out: core's types as JavaScript's.

use std::collections::HashMap;
use std::time::Duration;

use bojagi::Timestamp;
use napi::bindgen_prelude::{Array, Env, JsValue, Object, Result, ToNapiValue, Unknown};

use crate::secret::{SecretString, SecretValue};

/// A value of core that becomes a JavaScript value.
pub trait IntoJs {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>>;
}

macro_rules! as_it_is {
    ($( $ty:ty ),*) => {
        $( impl IntoJs for $ty {
            fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
                self.into_unknown(env)
            }
        } )*
    };
}
as_it_is!(String, &str, bool, u32, i64, (), napi::Error);

impl IntoJs for u64 {
    /// A plain number, which is exact up to 2^53; what services count stays far below.
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        (self as f64).into_unknown(env)
    }
}

impl IntoJs for Timestamp {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        env.create_date(self.as_millisecond() as f64)?.into_unknown(env)
    }
}

impl IntoJs for Duration {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        (self.as_secs_f64() * 1e3).into_unknown(env)
    }
}

impl IntoJs for bojagi::SecretString {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        SecretString::from(self).into_unknown(env)
    }
}

impl IntoJs for bojagi::SecretValue {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        SecretValue::from(self).into_unknown(env)
    }
}

impl<T: IntoJs> IntoJs for Option<T> {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        match self {
            Some(value) => value.into_js(env),
            None => ().into_js(env),
        }
    }
}

impl<T: IntoJs> IntoJs for Vec<T> {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        let mut array = Array::from_vec(env, Vec::<u32>::new())?;
        for item in self {
            array.insert(item.into_js(env)?)?;
        }
        Ok(array.to_unknown())
    }
}

impl IntoJs for HashMap<String, String> {
    fn into_js(self, env: &Env) -> Result<Unknown<'_>> {
        let mut fields = Fields::new(env)?;
        for (name, text) in self {
            fields = fields.set(&name, text)?;
        }
        fields.done()
    }
}

/// A plain object in the making.
pub struct Fields<'env> {
    env: &'env Env,
    object: Object<'env>,
}

impl<'env> Fields<'env> {
    pub fn new(env: &'env Env) -> Result<Self> {
        Ok(Self { env, object: Object::new(env)? })
    }

    pub fn set(mut self, name: &str, value: impl IntoJs) -> Result<Self> {
        self.object.set(name, value.into_js(self.env)?)?;
        Ok(self)
    }

    /// For what is JavaScript's already.
    pub fn set_js(mut self, name: &str, value: impl ToNapiValue) -> Result<Self> {
        self.object.set(name, value)?;
        Ok(self)
    }

    /// A value that is missing leaves no property behind.
    pub fn maybe(self, name: &str, value: Option<impl IntoJs>) -> Result<Self> {
        match value {
            Some(value) => self.set(name, value),
            None => Ok(self),
        }
    }

    pub fn done(self) -> Result<Unknown<'env>> {
        Ok(self.object.to_unknown())
    }
}
