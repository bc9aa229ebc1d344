//! Whom a connection trusts.

use std::sync::Arc;

use rustls::client::danger::ServerCertVerifier;
use rustls::client::{ClientConfig, WebPkiServerVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{Error, RootCertStore};
use tokio::sync::OnceCell;

use crate::process::PerProcess;

/// How TLS is spoken to a service, and to a proxy, which knows HTTP/1.1 only.
#[derive(Clone)]
pub(super) struct Tls {
    pub(super) service: Arc<ClientConfig>,
    pub(super) proxy: Arc<ClientConfig>,
}

/// Certificates in PEM form, at least one.
pub(crate) fn certificates(pem: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    certificates.ok().filter(|certificates| !certificates.is_empty())
}

impl Tls {
    /// Trusts nobody.
    pub(super) fn none() -> Result<Self, Error> {
        let roots = RootCertStore::empty();
        let config = ClientConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots);
        Ok(Self::speaking(config.with_no_client_auth()))
    }

    /// Trusts whom the system trusts, and `extra`.
    pub(super) async fn system(extra: &[CertificateDer<'static>]) -> Result<Self, Error> {
        // To read the system's certificates takes tens of milliseconds: once for each process, and
        // beside the runtime.
        static SYSTEM: PerProcess<OnceCell<Tls>> = PerProcess::new();
        let read = |extra: Vec<_>| async {
            let read = tokio::task::spawn_blocking(move || Self::read(extra)).await;
            read.unwrap_or_else(|_| Err(Error::General("reading certificates failed".to_owned())))
        };
        match extra {
            [] => {
                let system = SYSTEM.get_or_init(OnceCell::new);
                system.get_or_try_init(|| read(Vec::new())).await.cloned()
            }
            extra => read(extra.to_vec()).await,
        }
    }

    fn read(extra: Vec<CertificateDer<'static>>) -> Result<Self, Error> {
        // A bare container has no certificates of its own; the bundled roots serve there.
        let verifier = platform(&extra).or_else(|_| bundled(extra))?;
        let config = ClientConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(verifier);
        Ok(Self::speaking(config.with_no_client_auth()))
    }

    fn speaking(config: ClientConfig) -> Self {
        let mut service = config.clone();
        service.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let mut proxy = config;
        proxy.alpn_protocols = vec![b"http/1.1".to_vec()];
        Self { service: Arc::new(service), proxy: Arc::new(proxy) }
    }
}

type Verifier = Arc<dyn ServerCertVerifier>;

#[cfg(not(target_os = "android"))]
fn platform(extra: &[CertificateDer<'static>]) -> Result<Verifier, Error> {
    use rustls_platform_verifier::Verifier;

    Ok(Arc::new(match extra {
        [] => Verifier::new(provider())?,
        extra => Verifier::new_with_extra_roots(extra.iter().cloned(), provider())?,
    }))
}

/// Android's own verifier needs its Java environment, and takes no further roots.
#[cfg(target_os = "android")]
fn platform(_: &[CertificateDer<'static>]) -> Result<Verifier, Error> {
    Err(Error::General("not used on this system".to_owned()))
}

fn bundled(extra: Vec<CertificateDer<'static>>) -> Result<Verifier, Error> {
    let mut roots = RootCertStore::empty();
    let all = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned().chain(extra);
    all.into_iter().try_for_each(|certificate| roots.add(certificate))?;
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider());
    verifier.build().map(|verifier| verifier as _).map_err(|e| Error::General(e.to_string()))
}

/// What the application has chosen for its whole process comes first.
fn provider() -> Arc<CryptoProvider> {
    let chosen = CryptoProvider::get_default().cloned();
    chosen.unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()))
}
