//! Takes connections until it is told to stop, and ends those on which no request comes.

use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::serve::Listener;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::sync::oneshot;

use super::connection::ConnectionListener;

/// How long the head of a request may take, counted from the end of the one before.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// The largest head of a request, in bytes: an address may have 64 KiB.
const MAX_HEAD: usize = 128 * 1024;

/// Serves until `stopped`, and then until the calls under way are answered.
pub async fn serve(mut connections: ConnectionListener, router: Router, mut stopped: oneshot::Receiver<()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT).max_buf_size(MAX_HEAD);
    let open = GracefulShutdown::new();
    loop {
        let (connection, _) = tokio::select! {
            accepted = connections.accept() => accepted,
            _ = &mut stopped => break,
        };
        let handle = connection.handle();
        let router = TowerToHyperService::new(router.clone());
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(handle.clone()));
            router.call(request)
        });
        let served = open.watch(http.serve_connection(TokioIo::new(connection), service));
        // What goes wrong with a connection concerns its caller alone, who sees it.
        tokio::spawn(async { drop(served.await) });
    }
    drop(connections);
    open.shutdown().await;
}
