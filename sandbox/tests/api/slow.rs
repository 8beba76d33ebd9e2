//! A caller that keeps the server waiting is not waited for. The runtime's clock is one that jumps to the next end of a
//! wait as soon as nothing else is to be done, so that no test waits either.

use genauth_sandbox::{Options, Running, start};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Duration, Instant};

async fn connect(options: Options) -> (Running, TcpStream) {
    let running = start(options).await.expect("starts");
    let stream = TcpStream::connect(running.address).await.expect("connects");
    (running, stream)
}

/// What comes until the server ends the connection.
async fn all(stream: &mut TcpStream) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("the end");
    text
}

#[tokio::test(start_paused = true)]
async fn ends_a_connection_on_which_nothing_comes() {
    for echo in [false, true] {
        let (_running, mut stream) = connect(Options { echo, ..Options::default() }).await;
        let begun = Instant::now();
        assert_eq!(all(&mut stream).await, "");
        assert_eq!(begun.elapsed().as_secs(), 30);
    }
}

#[tokio::test(start_paused = true)]
async fn ends_a_connection_whose_head_does_not_end() {
    let (_running, mut stream) = connect(Options::default()).await;
    stream.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\nx: ").await.expect("sends");
    let begun = Instant::now();
    assert!(!all(&mut stream).await.contains("200 OK"));
    assert_eq!(begun.elapsed().as_secs(), 30);
}

#[tokio::test(start_paused = true)]
async fn ends_a_connection_that_is_not_used_again() {
    let (_running, mut stream) = connect(Options::default()).await;
    stream.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n").await.expect("sends");
    let begun = Instant::now();
    assert!(all(&mut stream).await.starts_with("HTTP/1.1 404"));
    assert_eq!(begun.elapsed().as_secs(), 30);
}

#[tokio::test(start_paused = true)]
async fn refuses_a_body_that_does_not_end() {
    for (echo, faults, path) in [
        (false, false, "/api/v3/create-department"),
        (false, true, "/api/v3/create-department"),
        (false, true, "/sandbox/faults"),
        (true, false, "/api/v3/create-department"),
    ] {
        let (_running, mut stream) = connect(Options { echo, faults, ..Options::default() }).await;
        let head = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n[");
        stream.write_all(head.as_bytes()).await.expect("sends");
        let begun = Instant::now();
        let answer = all(&mut stream).await;
        assert!(answer.contains(r#""statusCode":408"#) && answer.contains("connection: close"), "{answer}");
        assert!(begun.elapsed() >= Duration::from_secs(30));
    }
}

#[tokio::test(start_paused = true)]
async fn ends_a_connection_whose_answers_are_not_read() {
    let (_running, mut stream) = connect(Options { echo: true, ..Options::default() }).await;
    let begun = Instant::now();
    let requests = b"GET /api/v3/x HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(1_000);
    // Until neither side has room for more.
    while stream.write_all(&requests).await.is_ok() {}
    assert_eq!(begun.elapsed().as_secs(), 60);
}
