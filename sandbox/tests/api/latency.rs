//! Delayed responses. The runtime's clock jumps to the next end of a wait, so that no test waits.

use genauth_sandbox::{Options, Running, start};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Duration, Instant};

const LATENCY: Duration = Duration::from_millis(200);

async fn delayed(echo: bool) -> Running {
    start(Options { latency: LATENCY, faults: !echo, echo, ..Options::default() }).await.expect("starts")
}

/// A request on a connection of its own.
async fn request(running: &Running, method: &str, path: &str) -> String {
    let token = &running.ready.access_token;
    let mut stream = TcpStream::connect(running.address).await.expect("connects");
    let head = format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\norigin: http://localhost\r\nauthorization: {token}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.expect("sends");
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("the end");
    text
}

fn is_latency(took: Duration) -> bool {
    (LATENCY..LATENCY + Duration::from_millis(20)).contains(&took)
}

#[tokio::test(start_paused = true)]
async fn delays_each_response() {
    let user = "/api/v3/get-organization?organizationCode=steamory";
    for (echo, method, path, head) in [
        (false, "GET", user, "HTTP/1.1 200"),
        (false, "GET", "/api/v3/list-roles", "HTTP/1.1 200"),
        (false, "GET", "/api/v3/unknown", "HTTP/1.1 404"),
        (false, "OPTIONS", user, "HTTP/1.1 204"),
        (true, "GET", user, "HTTP/1.1 200"),
    ] {
        let running = delayed(echo).await;
        let begun = Instant::now();
        let answer = request(&running, method, path).await;
        assert!(answer.starts_with(head), "{answer}");
        assert!(is_latency(begun.elapsed()), "{method} {path}: {:?}", begun.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn does_not_delay_what_is_under_sandbox() {
    let running = delayed(false).await;
    let begun = Instant::now();
    assert!(request(&running, "GET", "/sandbox/requests").await.starts_with("HTTP/1.1 200"));
    assert!(begun.elapsed() < LATENCY);
}

#[tokio::test(start_paused = true)]
async fn delays_requests_in_parallel() {
    let running = std::sync::Arc::new(delayed(false).await);
    let begun = Instant::now();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let running = running.clone();
            tokio::spawn(async move {
                request(&running, "GET", "/api/v3/get-organization?organizationCode=steamory").await
            })
        })
        .collect();
    for call in calls {
        assert!(call.await.expect("ends").starts_with("HTTP/1.1 200"));
    }
    // One after another would take 20 seconds.
    assert!(begun.elapsed() < LATENCY * 3, "{:?}", begun.elapsed());
}
