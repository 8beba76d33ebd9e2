//! Serves connections until the server stops.

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

use super::caller::ClientIp;
use super::connection::ConnectionListener;

/// How long the head of a request may take, from the end of the previous request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// The maximum size of a request head, in bytes. A URL may have 64 KiB.
const MAX_HEAD: usize = 128 * 1024;

/// Serves until `stopped`, then waits for running calls.
pub async fn serve(mut connections: ConnectionListener, router: Router, mut stopped: oneshot::Receiver<()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT).max_buf_size(MAX_HEAD);
    let open = GracefulShutdown::new();
    loop {
        let (connection, peer) = tokio::select! {
            accepted = connections.accept() => accepted,
            _ = &mut stopped => break,
        };
        let handle = connection.handle();
        let router = TowerToHyperService::new(router.clone());
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(handle.clone()));
            request.extensions_mut().insert(ClientIp::of(peer));
            router.call(request)
        });
        let served = open.watch(http.serve_connection(TokioIo::new(connection), service));
        // Errors of a connection concern only its caller, who sees them.
        tokio::spawn(async { drop(served.await) });
    }
    drop(connections);
    open.shutdown().await;
}
