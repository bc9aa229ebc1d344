//! A read of a value through core beside a bare GET of the same bytes by reqwest: with signing,
//! deadlines, retries and decoding it should cost no more. Time and CPU time of this process, on
//! loopback, against a server in another process that always gives the same answer.

use std::convert::Infallible;
use std::future::Future;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use bojagi::ncloud::SecretManager;
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

const ANSWER: &str = r#"{"code":"SUCCESS","data":{"decryptedSecretChain":{"previous":"","active":"{\"username\":\"app\",\"password\":\"pppppppppppppppppppp\"}","pending":""},"rotationTargets":["password"]}}"#;
const ID: &str = "0000000000000000000000000000000000000000000000000000000000000001";
const CALLS: usize = 20_000;
const ROUNDS: usize = 9;
/// How many of Linux's clock ticks, in which it counts CPU time, are a second.
const TICKS: f64 = 100.0;

fn main() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if std::env::args().any(|argument| argument == "--serve") {
        return runtime().block_on(serve());
    }
    let server = Server::start();
    let url = format!("{}/api/v1/secrets/{ID}/values", server.url);
    let secrets = SecretManager::builder()
        .access_key("ncp_iam_EXAMPLEACCESSKEY")
        .secret_key("ncp_iam_EXAMPLESECRETKEY0123456789")
        .endpoint(&server.url)
        .build()
        .unwrap();
    // The same bytes on the wire: the headers of a signature, made once.
    let headers = HeaderMap::from_iter(
        [
            (HeaderName::from_static("x-ncp-apigw-timestamp"), "1760000000000"),
            (HeaderName::from_static("x-ncp-iam-access-key"), "ncp_iam_EXAMPLEACCESSKEY"),
            (
                HeaderName::from_static("x-ncp-apigw-signature-v2"),
                "LTJli9+OKT2KvUXxiKslMfu5FIOmDN83avehOvgUFp0=",
            ),
        ]
        .map(|(name, value)| (name, HeaderValue::from_static(value))),
    );
    let bare = reqwest::Client::builder().no_proxy().user_agent("bojagi/0.0.0").build().unwrap();
    let by_core = || {
        let secrets = secrets.clone();
        async move { assert!(secrets.get_secret_value(ID).await.unwrap().active.is_some()) }
    };
    let by_reqwest = || {
        let request = bare.get(&url).headers(headers.clone());
        async move {
            let answer = request.send().await.unwrap();
            assert_eq!(answer.bytes().await.unwrap().len(), ANSWER.len());
        }
    };
    println!("in flight  reqwest: time  CPU       core: time  CPU       time   CPU");
    for in_flight in [1, 64] {
        let runtime = runtime();
        runtime.block_on(measure(in_flight, 1_000, &by_core));
        runtime.block_on(measure(in_flight, 1_000, &by_reqwest));
        // One after the other in every round, so that what disturbs the machine disturbs both.
        let rounds: Vec<_> = (0..ROUNDS)
            .map(|_| {
                let bare = runtime.block_on(measure(in_flight, CALLS, &by_reqwest));
                (bare, runtime.block_on(measure(in_flight, CALLS, &by_core)))
            })
            .collect();
        let us = |pick: &dyn Fn(&(Cost, Cost)) -> f64| median(rounds.iter().map(pick)) * 1e6;
        let ratio = |pick: &dyn Fn(&Cost) -> f64| {
            median(rounds.iter().map(|(bare, core)| pick(core) / pick(bare)))
        };
        println!(
            "{in_flight:>9}  {:>10.1} µs  {:>5.1} µs  {:>7.1} µs  {:>5.1} µs  {:.3}  {:.3}",
            us(&|(bare, _)| bare.time),
            us(&|(bare, _)| bare.cpu),
            us(&|(_, core)| core.time),
            us(&|(_, core)| core.cpu),
            ratio(&|cost| cost.time),
            ratio(&|cost| cost.cpu),
        );
    }
}

/// Seconds for each call.
struct Cost {
    time: f64,
    cpu: f64,
}

async fn measure<F>(in_flight: usize, calls: usize, call: &impl Fn() -> F) -> Cost
where
    F: Future<Output = ()> + Send + 'static,
{
    let (began, cpu) = (Instant::now(), cpu());
    if in_flight == 1 {
        for _ in 0..calls {
            call().await;
        }
    } else {
        let mut tasks = JoinSet::new();
        for number in 0..calls {
            if number >= in_flight {
                tasks.join_next().await.unwrap().unwrap();
            }
            tasks.spawn(call());
        }
        tasks.join_all().await;
    }
    let each = |seconds: f64| seconds / calls as f64;
    Cost { time: each(began.elapsed().as_secs_f64()), cpu: each((self::cpu() - cpu).as_secs_f64()) }
}

/// CPU time of this process so far, of all its threads.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("this measures on Linux");
    let (_, fields) = stat.rsplit_once(") ").unwrap();
    let ticks = fields.split(' ').skip(11).take(2).map(|field| field.parse::<f64>().unwrap());
    Duration::from_secs_f64(ticks.sum::<f64>() / TICKS)
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("--serve")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { process, url: url.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("http://{}", listener.local_addr().unwrap());
    while let Ok((stream, _)) = listener.accept().await {
        stream.set_nodelay(true).unwrap();
        let answer = service_fn(|_: Request<Incoming>| async {
            let mut response = Response::new(ANSWER.to_owned());
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
            Ok::<_, Infallible>(response)
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}
