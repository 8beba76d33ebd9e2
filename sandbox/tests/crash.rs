//! A server that is killed while it writes opens again, with all that it answered.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread;

use serde_json::{Value, json};

const KILLS: usize = 50;
const WRITERS: usize = 3;
/// The departments of a new database.
const SEEDED: usize = 13;

/// A server process on a database file.
struct Process {
    child: Child,
    address: String,
    token: String,
}

impl Process {
    fn start(file: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_genauth-sandbox"))
            .args(["--port", "0", "--db"])
            .arg(file)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("a line");
        let ready: Value = serde_json::from_str(&line).expect("a server that opens its database");
        let text = |name: &str| ready[name].as_str().expect("text").to_owned();
        let address = text("url").trim_start_matches("http://").to_owned();
        Process { child, address, token: text("accessToken") }
    }

    fn connect(&self) -> Connection {
        let stream = TcpStream::connect(&self.address).expect("connects");
        Connection { stream: BufReader::new(stream), token: self.token.clone() }
    }

    /// SIGKILL: the process gets no chance to end in order.
    fn kill(mut self) {
        self.child.kill().expect("is killed");
        self.child.wait().expect("ends");
    }
}

struct Connection {
    stream: BufReader<TcpStream>,
    token: String,
}

impl Connection {
    /// Makes a call. `None` if the server is gone before it answers.
    fn call(&mut self, name: &str, body: &Value) -> Option<Value> {
        self.send(&format!("POST /api/v3/{name}"), &body.to_string())
    }

    fn send(&mut self, target: &str, body: &str) -> Option<Value> {
        let token = &self.token;
        let head = format!(
            "{target} HTTP/1.1\r\nhost: localhost\r\nauthorization: {token}\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        self.stream.get_mut().write_all((head + body).as_bytes()).ok()?;
        let mut length = 0;
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).ok()? == 0 {
                return None;
            }
            match line.trim_end().split_once(": ") {
                Some(("content-length", value)) => length = value.parse().expect("a length"),
                None if line == "\r\n" => break,
                _ => {}
            }
        }
        let mut answer = vec![0; length];
        self.stream.read_exact(&mut answer).ok()?;
        Some(serde_json::from_slice(&answer).expect("JSON"))
    }
}

/// A change that was answered with success.
struct Written {
    code: String,
    request_id: Value,
}

/// Writes until the server is gone.
fn write(mut connection: Connection, name: &str, written: &Sender<Written>) {
    for number in 0.. {
        let code = format!("{name}-{number}");
        let body =
            json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": code, "code": code});
        let Some(answer) = connection.call("create-department", &body) else { return };
        assert_eq!(answer["statusCode"], 200, "{answer}");
        if written.send(Written { code, request_id: answer["requestId"].clone() }).is_err() {
            return;
        }
    }
}

/// Marsaglia's xorshift: the same choices in each run.
fn next(state: &mut u32) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    *state as usize
}

#[test]
fn killed_while_it_writes_it_opens_again_without_loss() {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("crash-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory");
    let file = directory.join("killed.db");
    let mut state = 4711;
    let mut total = 0;
    for round in 0..KILLS {
        let process = Process::start(&file);
        let (sender, answered) = channel();
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let (connection, sender) = (process.connect(), sender.clone());
                thread::spawn(move || write(connection, &format!("w{round}-{writer}"), &sender))
            })
            .collect();
        drop(sender);
        // The other calls are on their way when so many are answered.
        let after = 1 + next(&mut state) % 20;
        let mut written: Vec<Written> = answered.iter().take(after).collect();
        process.kill();
        written.extend(answered);
        writers.into_iter().for_each(|writer| writer.join().expect("no panic"));

        let process = Process::start(&file);
        let mut connection = process.connect();
        for Written { code, request_id } in &written {
            let id =
                json!({"organizationCode": "steamory", "departmentId": code, "departmentIdType": "code"});
            // Changes nothing: the way to look a department up by a POST.
            let found = connection.call("update-department", &id).expect("an answer");
            assert_eq!(found["data"]["name"], **code, "round {round}: {found}");
            let log = connection.call("get-admin-audit-logs", &json!({"requestId": request_id}));
            let log = log.expect("an answer");
            assert_eq!(log["data"]["totalCount"], 1, "round {round}: {code} is not in the audit log");
        }
        total += written.len();
        // What was committed and not answered is whole too: a department for each entry of the log.
        let created = json!({"operationType": "create", "pagination": {"limit": 1}});
        let logs = connection.call("get-admin-audit-logs", &created).expect("an answer");
        let state = connection.send("GET /sandbox/export", "").expect("an answer");
        let departments = state["tables"]["departments"]["rows"].as_array().expect("rows").len();
        assert_eq!(logs["data"]["totalCount"], departments - SEEDED, "round {round}");
        process.kill();
    }
    assert!(total >= KILLS, "{total}");
    std::fs::remove_dir_all(&directory).expect("removes its files");
}
