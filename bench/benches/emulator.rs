//! What a read of a value costs the emulator's release build, with 1, 1,000 and 100,000 secrets.
//!
//! Reads of the same ten secrets show what the emulator does, which must not grow with their number.
//! Reads of many cost more as soon as those are more than the processor's caches hold.
//!
//! One thread keeps 32 signed requests in flight over 32 kept connections and checks every answer.
//! The emulator's CPU time and memory are what Linux says in `/proc`.

use bojagi::ncloud;
use std::fmt::{self, Display, Formatter};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const COUNTS: [usize; 3] = [1, 1_000, 100_000];
const CONNECTIONS: usize = 32;
const READS: usize = 20_000;
/// So few that the processor keeps them at hand.
const FEW: usize = 10;
const ROUNDS: usize = 9;
const STARTS: usize = 21;
/// How many of Linux's clock ticks, in which it counts CPU time, are a second.
const TICKS: f64 = 100.0;

const ACCESS_KEY: &str = "emulator-access-key";
const SECRET_KEY: &str = "emulator-secret-key";
const SECRETS: &str = "/api/v1/secrets";

fn main() {
    let binary = binary();
    let size = fs::metadata(&binary).unwrap().len() as f64 / 1e6;
    let starts = (0..STARTS).map(|_| Emulator::start(&binary).1.as_secs_f64() * 1e3);
    println!("{}: {size:.1} MB, starts in {:.1} ms", binary.display(), median(starts));
    let mut runs: Vec<_> = COUNTS.iter().map(|count| Run::new(&binary, *count)).collect();
    // They take turns, so that all see the same machine. The first round warms up.
    for round in 0..=ROUNDS {
        for run in &mut runs {
            let (few, many) = (run.read(FEW), run.read(READS));
            if round > 0 {
                run.few.push(few);
                run.many.push(many);
            }
        }
    }
    println!();
    println!("                    reads of at most 10  at most 20,000 secrets");
    println!("secrets  creates/s   CPU each    reads/s   CPU each    reads/s   memory");
    for run in &runs {
        let (count, creates, memory) = (run.ids.len(), run.creates, run.emulator.memory());
        let (few, many) = (Costs::new(&run.few), Costs::new(&run.many));
        println!("{count:>7}  {creates:>9.0}  {few}  {many}  {memory:>4.0} MB");
    }
}

/// The medians of rounds.
struct Costs {
    cpu_us: f64,
    reads_per_second: f64,
}

impl Costs {
    fn new(rounds: &[Round]) -> Self {
        let reads = READS as f64;
        Self {
            cpu_us: median(rounds.iter().map(|round| round.cpu)) / reads * 1e6,
            reads_per_second: reads / median(rounds.iter().map(|round| round.time)),
        }
    }
}

impl Display for Costs {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:>6.1} µs  {:>9.0}", self.cpu_us, self.reads_per_second)
    }
}

/// Seconds of time and of the emulator's CPU time.
struct Round {
    time: f64,
    cpu: f64,
}

/// One emulator with so many secrets, and what has been measured of it.
struct Run {
    emulator: Emulator,
    pool: Vec<Connection>,
    ids: Vec<String>,
    /// Per second.
    creates: f64,
    few: Vec<Round>,
    many: Vec<Round>,
}

impl Run {
    fn new(binary: &Path, count: usize) -> Self {
        let (emulator, _) = Emulator::start(binary);
        let mut pool: Vec<_> = (0..CONNECTIONS).map(|_| emulator.connect()).collect();
        let mut ids = vec![String::new(); count];
        let began = Instant::now();
        in_flight(
            &mut pool,
            count,
            |number| ("POST", SECRETS.to_owned(), new_secret(number)),
            |number, answer| ids[number] = id(answer),
        );
        let creates = count as f64 / began.elapsed().as_secs_f64();
        Self { emulator, pool, ids, creates, few: Vec::new(), many: Vec::new() }
    }

    /// Reads so many of the secrets, again and again.
    fn read(&mut self, of: usize) -> Round {
        let ids = &self.ids;
        // By a prime that is no divisor of the counts: each is far from the one before.
        let place = |read: usize| read % of * 7919 % ids.len();
        let (began, cpu) = (Instant::now(), self.emulator.cpu());
        in_flight(
            &mut self.pool,
            READS,
            |read| ("GET", format!("{SECRETS}/{}/values", ids[place(read)]), String::new()),
            |read, answer| assert!(answer.contains(&password(place(read))), "{answer}"),
        );
        Round { time: began.elapsed().as_secs_f64(), cpu: self.emulator.cpu() - cpu }
    }
}

fn binary() -> PathBuf {
    let given = std::env::var_os("BOJAGI_EMULATOR").map(PathBuf::from);
    // This program is in `target/release/deps`.
    let beside =
        || std::env::current_exe().ok()?.ancestors().nth(2)?.join("bojagi-emulator").into();
    given
        .or_else(beside)
        .filter(|path| path.exists())
        .expect("cargo build --release -p bojagi-emulator comes first; make bench does both")
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

fn password(number: usize) -> String {
    format!("p-{number}-")
}

fn new_secret(number: usize) -> String {
    let value = format!(r#"{{\"username\":\"app\",\"password\":\"{}\"}}"#, password(number));
    format!(
        r#"{{"secretName":"s-{number}","secretType":"BASIC","secretValue":{{"value":"{value}","rotationTargets":["password"]}}}}"#
    )
}

fn id(answer: &str) -> String {
    let (_, rest) = answer.split_once(r#""secretId":""#).expect(answer);
    rest.split('"').next().unwrap().to_owned()
}

/// Sends `total` requests, so that as many are under way as there are connections.
fn in_flight(
    pool: &mut [Connection],
    total: usize,
    request: impl Fn(usize) -> (&'static str, String, String),
    mut answered: impl FnMut(usize, &str),
) {
    let width = pool.len();
    for number in 0..total + width {
        let connection = &mut pool[number % width];
        if let Some(earlier) = number.checked_sub(width).filter(|earlier| *earlier < total) {
            answered(earlier, connection.receive());
        }
        if number < total {
            let (method, path, body) = request(number);
            connection.send(method, &path, &body);
        }
    }
}

struct Connection {
    stream: BufReader<TcpStream>,
    body: String,
}

impl Connection {
    fn send(&mut self, method: &str, path: &str, body: &str) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64;
        let signature = ncloud::sign(method, path, now, ACCESS_KEY, SECRET_KEY);
        let signature = signature.as_str();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\nx-ncp-apigw-timestamp: {now}\r\n\
            x-ncp-iam-access-key: {ACCESS_KEY}\r\nx-ncp-apigw-signature-v2: {signature}\r\n\
            content-length: {}\r\n\r\n{body}",
            body.len(),
        );
        self.stream.get_mut().write_all(request.as_bytes()).unwrap();
    }

    fn receive(&mut self) -> &str {
        let mut length = 0;
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        assert!(line.starts_with("HTTP/1.1 200 "), "{line}");
        while line != "\r\n" {
            if let Some(text) = line.strip_prefix("content-length: ") {
                length = text.trim_end().parse().unwrap();
            }
            line.clear();
            self.stream.read_line(&mut line).unwrap();
        }
        self.body.clear();
        self.stream.by_ref().take(length).read_to_string(&mut self.body).unwrap();
        &self.body
    }
}

struct Emulator {
    process: Child,
    address: String,
}

impl Emulator {
    /// A new one, and how long it took to be ready.
    fn start(binary: &Path) -> (Self, Duration) {
        let began = Instant::now();
        let mut process = Command::new(binary)
            .args(["--port", "0", "--format", "json"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let took = began.elapsed();
        let address = line.split('"').nth(3).expect("a ready line").to_owned();
        (Self { process, address }, took)
    }

    fn connect(&self) -> Connection {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_nodelay(true).unwrap();
        Connection { stream: BufReader::new(stream), body: String::new() }
    }

    fn proc(&self, file: &str) -> String {
        let path = format!("/proc/{}/{file}", self.process.id());
        fs::read_to_string(path).expect("this needs Linux")
    }

    /// CPU time so far, in seconds.
    fn cpu(&self) -> f64 {
        let stat = self.proc("stat");
        // The name in parentheses may hold spaces; user and system time are fields 14 and 15.
        let (_, rest) = stat.rsplit_once(')').unwrap();
        rest.split_whitespace()
            .skip(11)
            .take(2)
            .map(|ticks| ticks.parse::<f64>().unwrap())
            .sum::<f64>()
            / TICKS
    }

    /// Resident memory in MB.
    fn memory(&self) -> f64 {
        let status = self.proc("status");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() * 1024.0 / 1e6
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
