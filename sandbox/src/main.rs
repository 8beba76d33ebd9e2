//! The `genauth-sandbox` command.

use std::io::Write;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use clap::error::ErrorKind;
use genauth_sandbox::{AccessKey, Options, Origin, SeedSize, start};
use tokio::signal::unix::{SignalKind, signal};

/// How long a stopping server waits for running calls.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(2);

/// A local server that behaves like the GenAuth Management API.
///
/// When it is ready, it prints one line of JSON to standard output (url, accessKeyId, accessKeySecret, userPoolId,
/// accessToken, userId). It logs to standard error. Pages of this machine and of `--origin` may call.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Port to listen on; 0 takes any free one
    #[arg(long, value_name = "N", default_value_t = 3000, allow_negative_numbers = true)]
    port: u16,
    /// Name or address to listen on
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    host: String,
    /// Stores the data in this file instead of in memory
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
    /// Adds an organization with this many departments and users to a new database, such as 10000x100000
    #[arg(long, value_name = "DEPARTMENTSxUSERS")]
    seed: Option<SeedSize>,
    /// Fills a new database with this file, an answer of /sandbox/export
    #[arg(long, value_name = "FILE", conflicts_with = "seed")]
    import: Option<PathBuf>,
    /// Allows pages of this origin, in addition to those of this machine; may be repeated
    #[arg(long, value_name = "ORIGIN")]
    origin: Vec<Origin>,
    /// Access key id of a new database, for tests; random by default
    #[arg(long, value_name = "ID", requires = "access_key_secret", value_parser = key_text)]
    access_key_id: Option<String>,
    /// Access key secret of a new database, for tests; random by default
    #[arg(long, value_name = "SECRET", requires = "access_key_id", value_parser = key_text)]
    access_key_secret: Option<String>,
    /// Sends fixed responses without checks, database and log, for benchmarks
    #[arg(long, conflicts_with_all = ["seed", "import"])]
    echo: bool,
    /// Lets tests inject faults, under /sandbox/faults
    #[arg(long, conflicts_with = "echo")]
    faults: bool,
    /// Delays each response by this many milliseconds
    #[arg(long, value_name = "MS", default_value_t = 0, allow_negative_numbers = true, value_parser = milliseconds)]
    latency: u32,
    /// Limits requests to this many a second, with HTTP status 429 beyond; counts are at /sandbox/rate
    #[arg(long, value_name = "N", conflicts_with = "echo", allow_negative_numbers = true, value_parser = requests)]
    rate: Option<NonZeroU32>,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => return fail(&in_one_line(&error), 2),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            return fail(&format!("no thread can be started ({error}): end other programs"), 1);
        }
    };
    let outcome = runtime.block_on(run(arguments));
    // Does not wait for a call that hangs in its own thread.
    runtime.shutdown_background();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => fail(&reason, 1),
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    let access_key_id = arguments.access_key_id;
    let access_key =
        access_key_id.zip(arguments.access_key_secret).map(|(id, secret)| AccessKey { id, secret });
    // Registered before the line is printed, because its reader may stop the server at once.
    let mut interrupt = signal(SignalKind::interrupt()).map_err(|error| error.to_string())?;
    let mut terminate = signal(SignalKind::terminate()).map_err(|error| error.to_string())?;
    let options = Options {
        host: arguments.host,
        port: arguments.port,
        db: arguments.db,
        seed: arguments.seed,
        import: arguments.import,
        echo: arguments.echo,
        log: !arguments.echo,
        faults: arguments.faults,
        rate: arguments.rate,
        latency: Duration::from_millis(u64::from(arguments.latency)),
        origins: arguments.origin,
        access_key,
        ..Options::default()
    };
    let running = start(options).await.map_err(|error| error.to_string())?;

    let mut out = std::io::stdout();
    let printed = writeln!(out, "{}", running.ready.to_json()).and_then(|()| out.flush());
    printed.map_err(|error| format!("standard output cannot be written ({error}): give it a reader"))?;

    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, running.stop()).await;
    Ok(())
}

/// Parses the id or secret of a key. Blanks and colons are separators in the header.
fn key_text(text: &str) -> Result<String, String> {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b':';
    match text.len() {
        1..=128 if text.bytes().all(is_plain) => Ok(text.to_owned()),
        _ => {
            Err("expected 1 to 128 letters, digits and signs of ASCII, without blanks and colons".to_owned())
        }
    }
}

/// Parses a limit on requests.
fn requests(text: &str) -> Result<NonZeroU32, String> {
    text.parse().map_err(|_| format!("expected a whole number from 1 to {}", u32::MAX))
}

/// Parses a delay.
fn milliseconds(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("expected a whole number from 0 to {}", u32::MAX))
}

/// Returns clap's message in one line, without the usage.
fn in_one_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let said = text.lines().take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more"));
    let said: Vec<&str> = said.map(str::trim).filter(|line| !line.is_empty()).collect();
    format!("{} (see --help)", said.join(", ").trim_start_matches("error: "))
}

fn fail(reason: &str, status: u8) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "genauth-sandbox: {reason}");
    ExitCode::from(status)
}
