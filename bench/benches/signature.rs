//! A signature beside the least that it could cost: one HMAC-SHA256 and one Base64 over the same
//! bytes, which somebody else has put together already.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bojagi::ncloud;
use divan::{AllocProfiler, Bencher, black_box};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

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
