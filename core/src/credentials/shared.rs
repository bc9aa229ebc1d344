//! A provider of credentials that several clients may share.

use std::fmt;
use std::sync::Arc;

use super::CredentialsProvider;

/// A [`CredentialsProvider`] behind a reference count.
#[derive(Clone)]
pub struct SharedCredentialsProvider(Arc<dyn CredentialsProvider>);

impl<P: CredentialsProvider> From<P> for SharedCredentialsProvider {
    fn from(provider: P) -> Self {
        Self(Arc::new(provider))
    }
}

impl From<SharedCredentialsProvider> for Arc<dyn CredentialsProvider> {
    fn from(shared: SharedCredentialsProvider) -> Self {
        shared.0
    }
}

impl fmt::Debug for SharedCredentialsProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedCredentialsProvider")
    }
}
