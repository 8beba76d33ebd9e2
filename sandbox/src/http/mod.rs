//! The wire: routes, reading a request, writing an envelope.

mod answer;
mod connection;
mod cors;
mod echo;
mod faults;
mod gate;
mod log;
mod origins;

mod request;
mod serve;

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodFilter, on};
use axum::{Router, middleware};

pub use connection::Connections;
pub use echo::routes as echo;
pub use faults::Faults;
pub use gate::Gate;
pub use origins::{Origin, Origins};
pub use serve::serve;

use crate::api::{self, Endpoint};
use crate::auth::Nonces;
use crate::clock::{Clock, Moment};
use crate::store::{Pool, Store};
use answer::Answer;

/// What every request may use.
#[derive(Debug)]
pub struct Server {
    /// The database.
    pub store: Store,
    /// The user pool, which never changes while the server runs.
    pub pool: Pool,
    /// Nonces that were used.
    pub nonces: Nonces,
    /// The server's clock.
    pub clock: Clock,
    /// Whether to write a line per request.
    pub log: bool,
    /// What shall go wrong, if faults may be asked for.
    pub faults: Option<Arc<Faults>>,
}

impl Server {
    /// The time that the server takes it to be when it looks at a request.
    fn now(&self, request: &Extensions) -> Moment {
        let now = self.clock.now();
        request.get().map_or(now, |faults::Skew(milliseconds)| now.plus(*milliseconds))
    }
}

/// The routes of all endpoints.
pub fn routes(server: Server, gate: Gate) -> Router {
    let server = Arc::new(server);
    let mut router = Router::new();
    for endpoint in api::endpoints() {
        let filter = match endpoint.method {
            api::Method::Get => MethodFilter::GET,
            api::Method::Post => MethodFilter::POST,
        };
        router =
            router.route(endpoint.path, on(filter, move |server, request| call(endpoint, server, request)));
    }
    if server.faults.is_some() {
        let inflict = middleware::from_fn_with_state(server.clone(), faults::inflict);
        router = router.layer(inflict).merge(faults::routes());
    }
    router
        .fallback(unknown)
        .method_not_allowed_fallback(unknown)
        .layer(middleware::from_fn_with_state(Arc::new(gate), gate::pass))
        .layer(middleware::from_fn_with_state(server.clone(), around))
        .with_state(server)
}

async fn call(endpoint: &'static Endpoint, State(server): State<Arc<Server>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let language = request::language(&parts.headers);
    let outcome = request::answer(endpoint, &server, &parts, body).await;
    Answer { outcome, language, now: server.now(&parts.extensions) }.into_response()
}

/// A path or a verb that the API does not have: the one error whose HTTP status is not 200.
async fn unknown(State(server): State<Arc<Server>>, request: Request) -> Response {
    let language = request::language(request.headers());
    answer::unknown_route(request.method(), request.uri().path(), language, server.clock.now())
}

/// What surrounds every request: the end of its connection, the log.
async fn around(State(server): State<Arc<Server>>, request: Request, next: middleware::Next) -> Response {
    let started = std::time::Instant::now();
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let mut response = next.run(request).await;
    if server.faults.as_ref().is_some_and(|faults| faults.closes()) {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    if server.log {
        log::write(&method, &path, &response, started.elapsed());
    }
    response
}

/// A response with a body of JSON.
fn json(body: impl Into<Body>) -> Response {
    ([("content-type", "application/json; charset=utf-8")], body.into()).into_response()
}
