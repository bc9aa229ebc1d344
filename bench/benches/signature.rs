//! A signature beside the least that it could cost: the same hashes over the same bytes, which somebody
//! else has put together already.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bojagi::{alibaba, ncloud};
use divan::{AllocProfiler, Bencher, black_box};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

const PATH: &str = "/secretmanager/api/v1/secrets/\
    00000000000000000000000000000000000000000000000000000000000000000/values";
const TIME: i64 = 1_760_000_000_000;
const ACCESS_KEY: &str = "ncp_iam_EXAMPLEACCESSKEY";
const SECRET_KEY: &str = "ncp_iam_EXAMPLESECRETKEY0123456789";

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 1000, sample_size = 100)]
fn bare(bencher: Bencher<'_, '_>) {
    let text = format!("GET {PATH}\n{TIME}\n{ACCESS_KEY}");
    bencher.bench(|| {
        let mut mac = Hmac::<Sha256>::new_from_slice(black_box(SECRET_KEY).as_bytes()).unwrap();
        mac.update(black_box(&text).as_bytes());
        let mut out = [0; 44];
        STANDARD.encode_slice(mac.finalize().into_bytes(), &mut out).unwrap();
        out
    });
}

#[divan::bench(sample_count = 1000, sample_size = 100)]
fn sign() -> ncloud::Signature {
    ncloud::sign(
        black_box("GET"),
        black_box(PATH),
        black_box(TIME),
        black_box(ACCESS_KEY),
        black_box(SECRET_KEY),
    )
}

mod acs3 {
    use super::*;

    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    /// What a client sends with temporary credentials, but for the length of the token.
    const HEADERS: [(&str, &str); 9] = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("host", "kms.cn-hangzhou.aliyuncs.com"),
        ("x-acs-accesskey-id", "STS.EXAMPLEACCESSKEYID012345"),
        ("x-acs-action", "GetSecretValue"),
        ("x-acs-content-sha256", EMPTY),
        ("x-acs-date", "2026-01-02T03:04:05Z"),
        ("x-acs-security-token", "CAIS0123456789012345678901234567890123456789"),
        ("x-acs-signature-nonce", "0123456789abcdef0123456789abcdef"),
        ("x-acs-version", "2016-01-20"),
    ];

    fn hex(bytes: &[u8]) -> [u8; 64] {
        let mut text = [0; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
            pair[0] = b"0123456789abcdef"[usize::from(byte >> 4)];
            pair[1] = b"0123456789abcdef"[usize::from(byte & 15)];
        }
        text
    }

    #[divan::bench(sample_count = 1000, sample_size = 100)]
    fn bare(bencher: Bencher<'_, '_>) {
        let lines: String =
            HEADERS.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let names = HEADERS.map(|(name, _)| name).join(";");
        let canonical = format!("POST\n/\n\n{lines}\n{names}\n{EMPTY}");
        bencher.bench(|| {
            let hash = hex(&Sha256::digest(black_box(&canonical).as_bytes()));
            let mut mac = Hmac::<Sha256>::new_from_slice(black_box(SECRET_KEY).as_bytes()).unwrap();
            mac.update(b"ACS3-HMAC-SHA256\n");
            mac.update(&hash);
            hex(&mac.finalize().into_bytes())
        });
    }

    #[divan::bench(sample_count = 1000, sample_size = 100)]
    fn sign() -> alibaba::Signature {
        alibaba::sign(
            black_box("POST"),
            black_box("/"),
            black_box(&[]),
            black_box(&HEADERS),
            black_box(EMPTY),
            black_box(SECRET_KEY),
        )
    }
}
