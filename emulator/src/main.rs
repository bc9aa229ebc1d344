//! The `bojagi-emulator` command: starts the emulator and stops it on a signal.

use bojagi_emulator::{DEFAULT_ACCESS_KEY, DEFAULT_SECRET_KEY, Emulator, ErrorList, StartError};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, ValueEnum};
use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

const CREDENTIALS_VARIABLE: &str = "BOJAGI_EMULATOR_CREDENTIALS";

/// A local server that answers like NAVER Cloud Secret Manager and Alibaba Cloud KMS, for tests.
///
/// It listens on 127.0.0.1 only. Logs go to standard error; RUST_LOG sets their level.
#[derive(Parser)]
#[command(version)]
struct Cli {
    /// Port to listen on; 0 picks a free one.
    #[arg(long, value_name = "N", default_value_t = 8555)]
    port: u16,

    /// Folder to keep secrets in, as plain text; without it they are in memory.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,

    /// Access key and secret key to accept; can be repeated. Other users of the machine can see
    /// arguments: BOJAGI_EMULATOR_CREDENTIALS takes the same pairs, with spaces between them.
    /// Without either: emulator-access-key:emulator-secret-key.
    // Checked by hand: clap would quote a malformed pair, and with it the secret key.
    #[arg(long, value_name = "KEY:SECRET")]
    credentials: Vec<String>,

    /// A trigger that runs a command for each rotation job, or posts to a URL of http or https; can
    /// be repeated. Its id is NAME-trigger. The command is split like a shell does and run without
    /// one.
    #[arg(long, value_name = "NAME=COMMAND|URL", value_parser = trigger)]
    trigger: Vec<(String, String)>,

    /// Variables in which a command finds the secret and the token of its job.
    #[arg(
        long,
        value_name = "ID_NAME,TOKEN_NAME",
        default_value = "SECRET_ID,JOB_TOKEN",
        value_parser = variables
    )]
    trigger_variables: (String, String),

    /// Time after which a trigger is ended and its job fails.
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = 1..)]
    trigger_time_limit: i64,

    /// Error codes for requests to Alibaba Cloud KMS that are not signed as they must be.
    #[arg(long, value_name = "LIST", value_enum, default_value_t = Errors::ByDialect)]
    alibaba_errors: Errors,

    /// Keep the documented rates of Alibaba Cloud KMS: 10, 40, 300 or 450 requests in a second, and
    /// 50 rotations in an hour.
    #[arg(long)]
    alibaba_throttle: bool,

    /// How many secrets Alibaba Cloud KMS can have; without it there is no limit.
    #[arg(long, value_name = "N")]
    alibaba_secret_quota: Option<u64>,

    /// Start without the keys and the manual trigger that a fresh emulator comes with.
    #[arg(long)]
    empty: bool,

    /// Stop when standard input ends, and so with the program that holds its other end, however that
    /// ends.
    #[arg(long)]
    until_input_ends: bool,

    /// How to say on standard output that it is ready.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

fn trigger(text: &str) -> Result<(String, String), &'static str> {
    let (name, what) = text.split_once('=').ok_or("must be NAME=COMMAND or NAME=URL")?;
    Ok((name.to_owned(), what.to_owned()))
}

fn variables(text: &str) -> Result<(String, String), &'static str> {
    let is_name = |name: &str| !name.is_empty() && !name.contains([',', '=', '\0']);
    match text.split_once(',') {
        Some((id, token)) if is_name(id) && is_name(token) => Ok((id.to_owned(), token.to_owned())),
        _ => Err("must be two names of variables with a comma between them"),
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Errors {
    /// Those of KMS for the older signature, those of the gateway for the others.
    ByDialect,
    /// Those of KMS, such as IncompleteSignature.
    Kms,
    /// Those of the gateway of all products, such as SignatureDoesNotMatch.
    Gateway,
}

impl From<Errors> for ErrorList {
    fn from(errors: Errors) -> Self {
        match errors {
            Errors::ByDialect => Self::ByDialect,
            Errors::Kms => Self::Kms,
            Errors::Gateway => Self::Gateway,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Lines to read.
    Text,
    /// One line of JSON with address and pid.
    Json,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let pairs = credentials(&cli.credentials);
    start_logging();
    match run(&cli, &pairs).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Not a log line: a filter must not hide it.
            eprintln!("bojagi-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: &Cli, pairs: &[(String, String)]) -> Result<(), Box<dyn Error>> {
    // Before the ready line: who reads it may send a signal at once.
    let stop = stop_signal()?;
    let mut builder = Emulator::builder().port(cli.port);
    for (access_key, secret_key) in pairs {
        builder = builder.credentials(access_key, secret_key);
    }
    if let Some(folder) = &cli.data {
        builder = builder.data(folder);
    }
    for (name, what) in &cli.trigger {
        let is_url = what.starts_with("http://") || what.starts_with("https://");
        builder =
            if is_url { builder.http_trigger(name, what) } else { builder.trigger(name, what) };
    }
    let (id, token) = &cli.trigger_variables;
    builder = builder
        .trigger_variables(id, token)
        .trigger_time_limit(Duration::from_secs(cli.trigger_time_limit.unsigned_abs()));
    builder = builder.alibaba_errors(cli.alibaba_errors.into());
    if cli.alibaba_throttle {
        builder = builder.alibaba_throttle();
    }
    if let Some(secrets) = cli.alibaba_secret_quota {
        builder = builder.alibaba_secret_quota(secrets);
    }
    if cli.empty {
        builder = builder.empty();
    }
    let emulator = match builder.start().await {
        Err(error @ StartError::Trigger(..)) => {
            Cli::command().error(ErrorKind::ValueValidation, format!("--trigger: {error}")).exit()
        }
        started => started?,
    };
    let ready = match cli.format {
        Format::Json => {
            let address = emulator.address().to_string();
            serde_json::json!({ "address": address, "pid": std::process::id() }).to_string()
        }
        Format::Text => ready_text(&emulator, cli, pairs),
    };
    let mut stdout = io::stdout();
    writeln!(stdout, "{ready}")?;
    stdout.flush()?;
    tokio::select! {
        () = stop => {}
        () = input_end(), if cli.until_input_ends => {}
    }
    emulator.stop().await;
    Ok(())
}

fn ready_text(emulator: &Emulator, cli: &Cli, pairs: &[(String, String)]) -> String {
    let data = match &cli.data {
        Some(folder) => format!("secrets are kept as plain text in {}", folder.display()),
        None => "secrets are in memory and end with the emulator".to_owned(),
    };
    let keys = if pairs.is_empty() {
        format!("credentials: the default pair {DEFAULT_ACCESS_KEY}:{DEFAULT_SECRET_KEY}")
    } else {
        let names: Vec<&str> = pairs.iter().map(|(access_key, _)| access_key.as_str()).collect();
        format!("access keys: {}", names.join(", "))
    };
    format!("bojagi-emulator is ready at {}\n{data}\n{keys}", emulator.url())
}

/// The pairs of the arguments, else of the environment; ends the program on a malformed one.
fn credentials(arguments: &[String]) -> Vec<(String, String)> {
    let (source, texts) = if arguments.is_empty() {
        let texts = std::env::var(CREDENTIALS_VARIABLE).unwrap_or_default();
        (CREDENTIALS_VARIABLE, texts.split_whitespace().map(str::to_owned).collect())
    } else {
        ("--credentials", arguments.to_vec())
    };
    let pair = |text: &String| match text.split_once(':') {
        Some((key, secret)) if !key.is_empty() && !secret.is_empty() => {
            (key.to_owned(), secret.to_owned())
        }
        _ => {
            let message = format!("{source} must be KEY:SECRET, both parts not empty");
            Cli::command().error(ErrorKind::ValueValidation, message).exit()
        }
    };
    texts.iter().map(pair).collect()
}

fn start_logging() {
    let filter = std::env::var("RUST_LOG")
        .ok()
        .and_then(|text| text.parse::<Targets>().ok())
        .unwrap_or_else(|| Targets::new().with_default(LevelFilter::INFO));
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(io::stderr);
    tracing_subscriber::registry().with(filter).with(lines).init();
}

async fn input_end() {
    let (ended, end) = tokio::sync::oneshot::channel();
    // A thread of its own: the runtime would wait for one of its own to return from the read.
    std::thread::spawn(move || {
        let _ = io::copy(&mut io::stdin().lock(), &mut io::sink());
        let _ = ended.send(());
    });
    let _ = end.await;
}

#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
