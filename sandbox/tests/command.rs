//! The `genauth-sandbox` command as a process.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_genauth-sandbox"));
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().expect("runs")
}

/// A failure: nothing on standard output, one line on standard error.
fn complaint(arguments: &[&str]) -> String {
    let output = run(arguments);
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(!output.status.success(), "{text}");
    assert!(output.stdout.is_empty());
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.starts_with("genauth-sandbox: "), "{text}");
    text
}

fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([name, &child.id().to_string()]).status().expect("kill");
    assert!(sent.success());
}

#[test]
fn says_once_where_it_is_and_ends_on_a_signal() {
    for name in ["-INT", "-TERM"] {
        let mut child = command(&["--port", "0"]).spawn().expect("starts");
        let mut out = BufReader::new(child.stdout.take().expect("piped"));
        let mut line = String::new();
        out.read_line(&mut line).expect("a line");
        let ready: Value = serde_json::from_str(&line).expect("JSON");
        for field in ["url", "accessKeyId", "accessKeySecret", "userPoolId", "accessToken", "userId"] {
            assert!(ready[field].as_str().is_some_and(|text| !text.is_empty()), "{field}");
        }

        let address = ready["url"].as_str().and_then(|url| url.strip_prefix("http://")).expect("a URL");
        let token = ready["accessToken"].as_str().expect("a token");
        let mut stream = TcpStream::connect(address).expect("connects");
        let path =
            format!("/api/v3/get-user-departments?userId={}", ready["userId"].as_str().expect("an id"));
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: {token}\r\n\r\n")
            .expect("sends");
        let mut head = [0; 15];
        stream.read_exact(&mut head).expect("an answer");
        assert_eq!(&head, b"HTTP/1.1 200 OK");

        // The connection is still open: it must not hold the server up.
        signal(&child, name);
        let output = child.wait_with_output().expect("ends");
        assert_eq!(output.status.code(), Some(0));
        let mut rest = String::new();
        out.read_to_string(&mut rest).expect("the end");
        assert_eq!(rest, "");

        let log = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(log.starts_with("GET /api/v3/get-user-departments 200 ") && log.ends_with(" ms\n"), "{log}");
        assert_eq!(log.lines().count(), 1);
        assert!(!log.contains(token) && !log.contains("userId"), "{log}");
    }
}

#[test]
fn answers_although_nothing_reads_the_log() {
    let mut child = command(&["--port", "0"]).spawn().expect("starts");
    drop(child.stderr.take());
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("a line");
    let ready: Value = serde_json::from_str(&line).expect("JSON");
    let address = ready["url"].as_str().and_then(|url| url.strip_prefix("http://")).expect("a URL");
    for _ in 0..2 {
        let mut stream = TcpStream::connect(address).expect("connects");
        write!(stream, "GET / HTTP/1.1\r\nhost: {address}\r\n\r\n").expect("sends");
        let mut head = [0; 12];
        stream.read_exact(&mut head).expect("an answer");
        assert_eq!(&head, b"HTTP/1.1 404");
    }
    signal(&child, "-TERM");
    assert_eq!(child.wait().expect("ends").code(), Some(0));
}

#[test]
fn helps() {
    let output = run(&["--help"]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success());
    for flag in [
        "--port",
        "--host",
        "--db",
        "--seed",
        "--import",
        "--origin",
        "--access-key-id",
        "--echo",
        "--faults",
        "--latency",
        "--rate",
        "--version",
    ] {
        assert!(text.contains(flag), "{flag}");
    }
    assert_eq!(run(&["--version"]).stdout, b"genauth-sandbox 0.1.0\n");
}

#[test]
fn refuses_flags_that_it_does_not_know() {
    let text = complaint(&["--prot", "1"]);
    assert!(text.contains("'--prot'") && text.contains("'--port'") && text.contains("see --help"), "{text}");
    assert!(complaint(&["--port", "65536"]).contains("65536"));
    assert!(complaint(&["--port"]).contains("--port"));
    assert!(complaint(&["--seed", "10000"]).contains("write departments and users as 10000x100000"));
    assert!(complaint(&["--seed", "1x1", "--echo"]).contains("cannot be used with"));
    assert!(complaint(&["--seed", "1x1", "--import", "x"]).contains("cannot be used with"));
    assert!(complaint(&["--import", "x", "--echo"]).contains("cannot be used with"));
    let text = complaint(&["--rate", "0"]);
    assert!(text.contains("--rate") && text.contains("from 1 to 4294967295"), "{text}");
    assert!(complaint(&["--rate", "1", "--echo"]).contains("cannot be used with"));
    let text = complaint(&["--latency", "-1"]);
    assert!(
        text.contains("'-1'") && text.contains("--latency") && text.contains("from 0 to 4294967295"),
        "{text}"
    );
    let text = complaint(&["--port", "-1"]);
    assert!(text.contains("--port") && text.contains("0..=65535"), "{text}");
    assert!(complaint(&["extra"]).contains("extra"));
}

#[test]
fn takes_a_key_and_origins() {
    let key = ["--access-key-id", "ak-test", "--access-key-secret", "sk-test"];
    let mut child =
        command(&["--port", "0", "--origin", "https://one.example", "--origin", "https://two.example"])
            .args(key)
            .spawn()
            .expect("starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("a line");
    let ready: Value = serde_json::from_str(&line).expect("JSON");
    assert_eq!((&ready["accessKeyId"], &ready["accessKeySecret"]), (&"ak-test".into(), &"sk-test".into()));
    let address = ready["url"].as_str().and_then(|url| url.strip_prefix("http://")).expect("a URL");
    for (origin, status) in
        [("https://one.example", "404"), ("https://two.example", "404"), ("https://x.example", "403")]
    {
        let mut stream = TcpStream::connect(address).expect("connects");
        write!(stream, "GET / HTTP/1.1\r\nhost: {address}\r\norigin: {origin}\r\n\r\n").expect("sends");
        let mut head = [0; 12];
        stream.read_exact(&mut head).expect("an answer");
        assert_eq!(String::from_utf8_lossy(&head), format!("HTTP/1.1 {status}"), "{origin}");
    }
    signal(&child, "-TERM");
    let output = child.wait_with_output().expect("ends");
    let log = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(log.contains("GET / 403 ") && log.contains("(origin https://x.example refused)"), "{log}");
}

#[test]
fn refuses_half_a_key_and_what_is_no_origin() {
    assert!(complaint(&["--access-key-id", "a"]).contains("--access-key-secret"));
    assert!(complaint(&["--access-key-secret", "a"]).contains("--access-key-id"));
    assert!(
        complaint(&["--access-key-id", "a:b", "--access-key-secret", "c"])
            .contains("without blanks and colons")
    );
    for origin in ["null", "*", "https://console.example/path"] {
        assert!(complaint(&["--origin", origin]).contains("expected an origin such as"), "{origin}");
    }
}

#[test]
fn refuses_a_port_or_a_database_that_it_cannot_use() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    assert!(complaint(&["--port", &port]).contains("choose another port with --port"));
    assert!(complaint(&["--port", "0", "--host", "no such host"]).contains("choose another with --host"));
    assert!(
        complaint(&["--port", "0", "--db", "/no/such/directory/x.db"])
            .contains("writable directory with --db")
    );
    let text = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    assert!(complaint(&["--port", "0", "--import", text]).contains("is not an export of genauth-sandbox"));
    assert!(complaint(&["--port", "0", "--db", text]).contains("is not a database"));
}
