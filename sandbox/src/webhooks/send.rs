//! Sends one request.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, header};
use http_body::Body as _;
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::address;
use super::attempt::Attempt;
use super::reason::Reason;
use super::request::WebhookRequest;

/// How long a receiver may take, from the connection to the end of the response.
const TIMEOUT: Duration = Duration::from_secs(5);
/// How much of a response is read, in bytes.
const MAX_RESPONSE: usize = 64 * 1024;

/// Sends a request and returns what came of it. Follows no redirect.
pub async fn send(request: &WebhookRequest) -> Attempt {
    match timeout(TIMEOUT, exchange(request)).await {
        Ok(Ok(attempt)) => attempt,
        Ok(Err(reason)) => Attempt::failed(reason),
        Err(_) => {
            let seconds = TIMEOUT.as_secs();
            Attempt::failed(Reason::new(
                format!("接收方未在 {seconds} 秒内响应"),
                format!("the receiver did not answer within {seconds} seconds"),
            ))
        }
    }
}

async fn exchange(request: &WebhookRequest) -> Result<Attempt, Reason> {
    let address = address::read(&request.url)?;
    let stream = TcpStream::connect(address.sockets.as_slice()).await;
    let stream = stream.map_err(|error| {
        Reason::new(format!("无法连接接收方：{error}"), format!("the receiver cannot be reached: {error}"))
    })?;
    let failed = |error: hyper::Error| {
        Reason::new(
            format!("接收方中断了请求：{error}"),
            format!("the receiver broke the exchange off: {error}"),
        )
    };
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(failed)?;
    let _driven = Driven(tokio::spawn(async { drop(connection.await) }));
    let mut sent = Request::post(address.target).header(header::HOST, address.host);
    for (name, value) in &request.headers {
        sent = sent.header(name, value);
    }
    let sent = sent.body(Body::from(request.text())).map_err(|error| {
        Reason::new(format!("无法构造请求：{error}"), format!("the request cannot be made: {error}"))
    })?;
    let response = sender.send_request(sent).await.map_err(failed)?;
    let (head, body) = response.into_parts();
    let body = read(body).await.map_err(failed)?;
    Ok(Attempt::answered(head.status.as_u16(), &head.headers, &body))
}

/// Reads a body up to the limit.
async fn read(mut body: Incoming) -> Result<Vec<u8>, hyper::Error> {
    let mut bytes = Vec::new();
    while bytes.len() < MAX_RESPONSE {
        let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await else { break };
        if let Ok(data) = frame?.into_data() {
            bytes.extend_from_slice(&data);
        }
    }
    bytes.truncate(MAX_RESPONSE);
    Ok(bytes)
}

/// A connection, closed with the exchange, also if that is given up.
struct Driven(JoinHandle<()>);

impl Drop for Driven {
    fn drop(&mut self) {
        self.0.abort();
    }
}
