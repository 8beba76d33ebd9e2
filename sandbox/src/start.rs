//! Starts a server.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::auth::{Nonces, token};
use crate::error::ApiError;
use crate::faults::Faults;
use crate::http::{self, ConnectionListener, Guard, Origins, Server, Targets};
use crate::import::Import;
use crate::json::{Json, Object};
use crate::options::Options;
use crate::rate::RateLimit;
use crate::seed;
use crate::store::{Fill, FillError, OpenError, Store, pool, users};
use crate::webhooks::{self, Worker};

/// The server could not start. The message says what to do.
#[derive(Debug)]
pub enum StartError {
    /// The address cannot be listened on.
    Listen {
        /// The requested host and port.
        address: String,
        /// The cause.
        source: io::Error,
    },
    /// The database cannot be used.
    Open(OpenError),
    /// The content of the database cannot be used.
    Read(String),
    /// The file with the initial content cannot be used.
    Import(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StartError::Listen { address, source } => {
                let advice = match source.kind() {
                    io::ErrorKind::AddrInUse => {
                        "is in use: choose another port with --port, or --port 0 for a free one"
                    }
                    io::ErrorKind::PermissionDenied => {
                        "may not be used by this user: choose a port above 1023 with --port"
                    }
                    _ => "cannot be listened on: choose another with --host and --port",
                };
                write!(f, "{address} {advice} ({source})")
            }
            StartError::Open(error) => error.fmt(f),
            StartError::Import(reason) => f.write_str(reason),
            StartError::Read(cause) => {
                write!(f, "the database cannot be read ({cause}): choose another file with --db")
            }
        }
    }
}

impl std::error::Error for StartError {}

impl From<OpenError> for StartError {
    fn from(error: OpenError) -> Self {
        StartError::Open(error)
    }
}

impl From<ApiError> for StartError {
    fn from(error: ApiError) -> Self {
        StartError::Read(error.cause.unwrap_or_default())
    }
}

/// The data that a caller needs to use the server.
#[derive(Debug, Clone)]
pub struct Ready {
    /// The URL, without a trailing slash.
    pub url: String,
    /// The id of the user pool, which is the key's id.
    pub access_key_id: String,
    /// The user pool secret.
    pub access_key_secret: String,
    /// The user pool.
    pub user_pool_id: String,
    /// A management token, valid for two hours.
    pub access_token: String,
    /// The id of a user of the seed.
    pub user_id: String,
}

impl Ready {
    /// Formats the line that the command prints.
    #[must_use]
    pub fn to_json(&self) -> String {
        let line = Object::new()
            .with("url", self.url.as_str())
            .with("accessKeyId", self.access_key_id.as_str())
            .with("accessKeySecret", self.access_key_secret.as_str())
            .with("userPoolId", self.user_pool_id.as_str())
            .with("accessToken", self.access_token.as_str())
            .with("userId", self.user_id.as_str());
        Json::from(line).stringify()
    }
}

/// A running server. Dropping it stops the server without waiting.
#[derive(Debug)]
pub struct Running {
    /// The address that it listens on.
    pub address: SocketAddr,
    /// The data that a caller needs to use it.
    pub ready: Ready,
    stop: oneshot::Sender<()>,
    faults: Option<Arc<Faults>>,
    serving: JoinHandle<()>,
    webhooks: Option<Worker>,
}

impl Running {
    /// Accepts no more connections and waits for running calls. Releases those that a fault holds, and gives up the
    /// requests of webhooks that are not sent yet.
    pub async fn stop(self) {
        let _ = self.stop.send(());
        if let Some(faults) = self.faults {
            faults.clear();
        }
        let _ = self.serving.await;
        if let Some(webhooks) = self.webhooks {
            webhooks.stop().await;
        }
    }
}

/// Starts a server. It accepts requests when this returns. Must run within a tokio runtime.
///
/// # Errors
/// The database or the address cannot be used.
pub async fn start(options: Options) -> Result<Running, StartError> {
    // Binds first: a server that cannot start must not leave a new database behind.
    let name = format!("{}:{}", options.host, options.port);
    let listen = |source| StartError::Listen { address: name.clone(), source };
    let listener = TcpListener::bind((options.host.as_str(), options.port)).await.map_err(listen)?;
    let address = listener.local_addr().map_err(listen)?;

    // Before the database is created.
    let import = options.import.as_deref().map(|file| Ok((file, Import::read(file)?))).transpose();
    let import = import.map_err(StartError::Import)?;
    let fill = Fill {
        only_new: import.as_ref().map(|_| "--import").or(options.seed.map(|_| "--seed")),
        pool_id: import.as_ref().map(|(_, import)| import.pool_id.clone()),
        created_at: seed::FOUNDED,
        rows: &|db| match &import {
            Some((file, import)) => import.fill(db).map_err(|reason| {
                let file = file.display();
                FillError::Content(format!(
                    "{file} cannot be imported ({reason}): correct it, or export it again"
                ))
            }),
            None => Ok(seed::fill(db, options.seed)?),
        },
    };
    let store = Store::open(options.db.as_deref(), options.access_key, fill)?;
    let (pool, user_id) = store.transaction(|db| Ok((pool::get(db)?, users::first(db)?)))?;
    let ready = Ready {
        url: format!("http://{address}"),
        access_key_id: pool.id.clone(),
        access_key_secret: pool.secret.clone(),
        user_pool_id: pool.id.clone(),
        access_token: token::issue(&pool, options.clock.now())?,
        user_id: user_id.unwrap_or_default(),
    };
    let faults = options.faults.then(Arc::<Faults>::default);
    let guard = Guard { origins: Origins::new(options.origins, &options.host), clock: options.clock.clone() };
    let (router, webhooks) = if options.echo {
        (http::echo(guard, options.latency), None)
    } else {
        if options.log {
            http::log_to_stderr();
        }
        let nonces = Nonces::default();
        let rate = options.rate.map(RateLimit::new);
        let (clock, log, latency, faults) = (options.clock, options.log, options.latency, faults.clone());
        let targets = Targets::new();
        let (webhooks, worker) = webhooks::start(store.clone(), clock.clone(), pool.id.clone());
        let server = Server { targets, store, webhooks, pool, nonces, clock, log, faults, rate, latency };
        (http::routes(server, guard), Some(worker))
    };

    let (stop, stopped) = oneshot::channel();
    let serving = tokio::spawn(http::serve(ConnectionListener(listener), router, stopped));
    Ok(Running { address, ready, stop, faults, serving, webhooks })
}
