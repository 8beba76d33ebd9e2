//! What is kept, and which files are refused.

use std::path::PathBuf;

use genauth_sandbox::{AccessKey, Options, start};
use serde_json::json;

use crate::client::{Sandbox, data, refusal};

/// A directory of a test's own, gone with it.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a directory");
        Directory(path)
    }

    fn file(&self, name: &str) -> Options {
        Options { db: Some(self.0.join(name)), ..Options::default() }
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn reason(options: Options) -> String {
    start(options).await.map(|_| ()).expect_err("must not start").to_string()
}

#[tokio::test]
async fn keeps_data_key_and_tokens_in_a_file() {
    let directory = Directory::new("keeps");
    let first = Sandbox::start_with(directory.file("kept.db")).await;
    let body =
        json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": "Kept", "code": "kept"});
    let created = data(first.post("/api/v3/create-department", body).await);
    let ready = first.ready.clone();
    first.stop().await;

    let second = Sandbox::start_with(directory.file("kept.db")).await;
    assert_eq!(second.department("kept").await, created["departmentId"].as_str().unwrap_or(""));
    assert_eq!(second.ready.access_key_secret, ready.access_key_secret);
    assert_eq!(second.ready.user_id, ready.user_id);
    let headers = vec![("authorization".to_owned(), ready.access_token)];
    let path = format!("/api/v3/get-user-departments?userId={}", ready.user_id);
    data(second.send("GET", &path, headers, String::new()).await.1);
}

#[tokio::test]
async fn a_fresh_database_is_always_the_same_but_for_key_and_tokens() {
    let (one, two) = (Sandbox::start().await, Sandbox::start().await);
    assert_ne!(one.ready.access_key_id, two.ready.access_key_id);
    assert_ne!(one.ready.access_key_secret, two.ready.access_key_secret);
    assert_eq!((one.ready.access_key_id.len(), one.ready.access_key_secret.len()), (24, 32));
    assert_eq!(one.ready.access_key_id, one.ready.user_pool_id);
    assert_eq!(one.ready.user_id, two.ready.user_id);
    assert_eq!(one.department("rd-platform-storage").await, two.department("rd-platform-storage").await);
    assert_ne!(one.ready.access_token, two.ready.access_token);
}

#[tokio::test]
async fn the_key_of_one_sandbox_opens_no_other() {
    let (one, two) = (Sandbox::start().await, Sandbox::start().await);
    let path = "/api/v3/get-user-departments";
    let user = two.ready.user_id.clone();
    let answer = two.get_signed(one.signer(), path, &[("userId", &user)]).await;
    assert_eq!(refusal(&answer), (401, Some(1300), "The signature is wrong"));
    let headers = vec![("authorization".to_owned(), one.ready.access_token.clone())];
    let answer = two.send("GET", &format!("{path}?userId={user}"), headers, String::new()).await.1;
    assert_eq!(refusal(&answer).1, Some(2020));
    let key = json!({"accessKeyId": one.ready.access_key_id, "accessKeySecret": one.ready.access_key_secret});
    let answer = two.send("POST", "/api/v3/get-management-token", vec![], key.to_string()).await.1;
    assert_eq!(refusal(&answer).1, Some(2333));
}

#[tokio::test]
async fn a_new_database_takes_a_key_and_an_old_one_keeps_its_own() {
    let directory = Directory::new("key");
    let with = |secret: &str| Options {
        access_key: Some(AccessKey { id: "ak-test".to_owned(), secret: secret.to_owned() }),
        ..directory.file("key.db")
    };
    let user = json!({"userId": "none"});
    for options in [with("sk-test"), with("sk-test"), directory.file("key.db")] {
        let sandbox = Sandbox::start_with(options).await;
        assert_eq!(
            (&*sandbox.ready.access_key_id, &*sandbox.ready.access_key_secret),
            ("ak-test", "sk-test")
        );
        assert_eq!(refusal(&sandbox.post("/api/v3/update-user", user.clone()).await).0, 404);
        sandbox.stop().await;
    }
    let reason = reason(with("another")).await;
    assert!(reason.contains("key.db has another access key: start without --access-key-id"), "{reason}");
    assert!(!reason.contains("another\"") && !reason.contains("sk-test"), "{reason}");
}

#[tokio::test]
async fn a_stopped_server_leaves_one_file() {
    let directory = Directory::new("one-file");
    let sandbox = Sandbox::start_with(directory.file("one.db")).await;
    let body = json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": "Kept"});
    data(sandbox.post("/api/v3/create-department", body).await);
    sandbox.stop().await;
    let files: Vec<_> = std::fs::read_dir(&directory.0)
        .expect("a directory")
        .map(|file| file.expect("a file").file_name().into_string().expect("a name"))
        .collect();
    assert_eq!(files, ["one.db"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_new_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let directory = Directory::new("private");
    let _sandbox = Sandbox::start_with(directory.file("private.db")).await;
    let mode = std::fs::metadata(directory.0.join("private.db")).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn refuses_a_file_that_is_not_a_database() {
    let directory = Directory::new("text");
    std::fs::write(directory.0.join("letter.txt"), "Dear reader, ".repeat(100)).expect("a file");
    let reason = reason(directory.file("letter.txt")).await;
    assert!(reason.ends_with("is not a database: choose another file with --db"), "{reason}");
}

#[tokio::test]
async fn refuses_the_database_of_another_program() {
    let directory = Directory::new("foreign");
    let foreign = rusqlite::Connection::open(directory.0.join("other.db")).expect("a database");
    foreign.execute_batch("CREATE TABLE other (x)").expect("a table");
    drop(foreign);
    let reason = reason(directory.file("other.db")).await;
    assert!(reason.contains("is not a database of genauth-sandbox"), "{reason}");
}

#[tokio::test]
async fn refuses_the_database_of_another_version() {
    let directory = Directory::new("version");
    Sandbox::start_with(directory.file("old.db")).await.stop().await;
    let old = rusqlite::Connection::open(directory.0.join("old.db")).expect("a database");
    old.pragma_update(None, "user_version", 99).expect("a version");
    drop(old);
    let reason = reason(directory.file("old.db")).await;
    assert!(reason.contains("another version of genauth-sandbox: delete it"), "{reason}");
}

#[tokio::test]
async fn refuses_a_database_that_another_server_uses() {
    let directory = Directory::new("busy");
    let _first = Sandbox::start_with(directory.file("shared.db")).await;
    let reason = reason(directory.file("shared.db")).await;
    assert!(reason.contains("is in use by another process"), "{reason}");
}

#[tokio::test]
async fn seeds_a_new_file_but_no_other() {
    let directory = Directory::new("seed");
    let seeded = || Options { seed: "3x5".parse().ok(), ..directory.file("seeded.db") };
    Sandbox::start_with(seeded()).await.stop().await;
    let reason = reason(seeded()).await;
    assert!(
        reason.contains("seeded.db already holds data, and --seed fills a new database only"),
        "{reason}"
    );
    let kept = Sandbox::start_with(directory.file("seeded.db")).await;
    let page = data(kept.post("/api/v3/list-users", json!({})).await);
    assert_eq!(page["totalCount"], 205);
}

#[tokio::test]
async fn refuses_a_place_where_no_file_can_be() {
    let directory = Directory::new("place");
    for file in ["no/such/directory/x.db", "."] {
        let reason = reason(directory.file(file)).await;
        assert!(reason.contains("choose a file in an existing, writable directory"), "{reason}");
    }
}

#[tokio::test]
async fn refuses_a_port_that_is_taken() {
    let first = start(Options::default()).await.expect("starts");
    let port = first.address.port();
    let reason = reason(Options { port, ..Options::default() }).await;
    assert!(
        reason.contains(&format!("127.0.0.1:{port} is in use: choose another port with --port")),
        "{reason}"
    );
}
