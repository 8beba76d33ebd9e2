//! The servers of the demo: started, waited for until they are ready, and ended however the demo ends.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio, exit};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// What shells report of a program that was interrupted.
const INTERRUPTED: i32 = 130;

/// Servers that run; dropping this ends them.
pub struct Servers {
    running: Arc<Mutex<Vec<Server>>>,
    /// Whether everything is shown, so that being interrupted is the normal end.
    shown: Arc<AtomicBool>,
    logs: PathBuf,
}

struct Server {
    child: Child,
    /// Kept open: a server that writes into a closed pipe would end.
    output: Option<BufReader<ChildStdout>>,
}

impl Servers {
    /// None yet; from now on an interruption ends them before it ends this process. Their logs go to `logs`.
    pub fn new(logs: &Path) -> Result<Self> {
        let running = Arc::new(Mutex::new(Vec::new()));
        let shown = Arc::new(AtomicBool::new(false));
        let mut signals =
            Signals::new([SIGHUP, SIGINT, SIGTERM]).context("signals cannot be listened for")?;
        let (theirs, done) = (Arc::clone(&running), Arc::clone(&shown));
        thread::spawn(move || {
            if signals.forever().next().is_some() {
                end(&theirs);
                exit(if done.load(Ordering::Relaxed) { 0 } else { INTERRUPTED });
            }
        });
        Ok(Self { running, shown, logs: logs.to_owned() })
    }

    /// Starts a server and gives the line of JSON that it prints when it is ready.
    pub fn start(&self, name: &str, mut command: Command) -> Result<Value> {
        let log = self.logs.join(format!("{name}.log"));
        let file = File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
        // An open standard input says that we live: the console's server ends with it.
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(file);
        // In a group of its own: Ctrl-C in a terminal reaches the whole group, and the order of the end would be chance.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn().with_context(|| format!("the {name} could not be started"))?;
        let mut output = child.stdout.take().map(BufReader::new);
        self.keep(Server { child, output: None });

        let mut line = String::new();
        if let Some(output) = &mut output {
            output.read_line(&mut line).with_context(|| format!("the {name} cannot be read"))?;
        }
        let ready = serde_json::from_str(&line);
        let Ok(ready) = ready else {
            let said = fs::read_to_string(&log).unwrap_or_default();
            bail!("the {name} did not start: {}", said.lines().last().unwrap_or("it said nothing"));
        };
        if let Some(server) = lock(&self.running).last_mut() {
            server.output = output;
        }
        Ok(ready)
    }

    /// Waits until the last server ends, which it does not do by itself: an interruption ends this process.
    pub fn wait(&self) -> Result<()> {
        self.shown.store(true, Ordering::Relaxed);
        let output = lock(&self.running).last_mut().and_then(|server| server.output.take());
        if let Some(mut output) = output {
            output.read_to_end(&mut Vec::new()).context("the server of the console cannot be read")?;
        }
        bail!("the server of the console ended; {} says why", self.logs.join("console.log").display())
    }

    fn keep(&self, server: Server) {
        lock(&self.running).push(server);
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        end(&self.running);
    }
}

/// A panic elsewhere is no reason to leave servers behind.
fn lock(running: &Mutex<Vec<Server>>) -> std::sync::MutexGuard<'_, Vec<Server>> {
    running.lock().unwrap_or_else(PoisonError::into_inner)
}

fn end(running: &Mutex<Vec<Server>>) {
    for mut server in lock(running).drain(..) {
        // One that ended by itself is no failure here.
        let _ = server.child.kill();
        let _ = server.child.wait();
    }
}

/// A text of what a server printed.
pub fn text<'a>(ready: &'a Value, name: &str) -> Result<&'a str> {
    ready.get(name).and_then(Value::as_str).with_context(|| format!("the server printed no {name}"))
}
