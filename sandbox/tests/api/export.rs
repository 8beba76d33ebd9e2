//! The whole state as one document, and back.

use std::path::PathBuf;

use genauth_sandbox::{AccessKey, Options, start};
use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};
use crate::import::{File, PATH, export, used};

#[tokio::test]
async fn the_export_of_an_import_is_the_export() {
    let first = used().await;
    let exported = export(&first).await;
    assert_eq!(
        (&exported["format"], &exported["userPoolId"]),
        (&json!("genauth-sandbox"), &json!(first.ready.user_pool_id))
    );
    let file = File::new("round-trip", exported.to_string());
    let second = Sandbox::start_with(file.import()).await;
    assert_eq!(export(&second).await, exported);
}

#[tokio::test]
async fn the_same_ids_mean_the_same_things_after_an_import_but_the_key_is_new() {
    let first = used().await;
    let file = File::new("ids", export(&first).await.to_string());
    let second = Sandbox::start_with(file.import()).await;
    assert_eq!(second.ready.user_pool_id, first.ready.user_pool_id);
    assert_ne!(second.ready.access_key_secret, first.ready.access_key_secret);
    let lists =
        [("/api/v3/list-users", json!({"keywords": "grace"})), ("/api/v3/get-admin-audit-logs", json!({}))];
    for (path, body) in lists {
        assert_eq!(data(second.post(path, body.clone()).await), data(first.post(path, body).await), "{path}");
    }
    let webhooks = data(second.get("/api/v3/list-webhooks", &[("page", "1")]).await);
    assert_eq!(webhooks, data(first.get("/api/v3/list-webhooks", &[("page", "1")]).await));
    // What is written after it fits what was there.
    data(second.post("/api/v3/create-user", json!({"username": "ada"})).await);
    let taken = second.post("/api/v3/create-user", json!({"username": "grace"})).await;
    assert_eq!(refusal(&taken).0, 409);
    let user = json!({"userIds": [first.ready.user_id]});
    data(second.post("/api/v3/delete-users-batch", user).await);
}

#[tokio::test]
async fn an_import_takes_a_key() {
    let first = Sandbox::start().await;
    let file = File::new("key", export(&first).await.to_string());
    let key = AccessKey { id: "ak-test".to_owned(), secret: "sk-test".to_owned() };
    let second = Sandbox::start_with(Options { access_key: Some(key), ..file.import() }).await;
    assert_eq!((&*second.ready.user_pool_id, &*second.ready.access_key_secret), ("ak-test", "sk-test"));
    assert_eq!(export(&second).await["tables"], export(&first).await["tables"]);
}

#[tokio::test]
async fn an_export_needs_credentials_and_has_no_secret_of_the_pool() {
    let sandbox = Sandbox::start().await;
    let (response, answer) = sandbox.send("GET", PATH, Vec::new(), String::new()).await;
    assert_eq!((response.status().as_u16(), refusal(&answer).0), (200, 401));
    let wrong = crate::client::Signer { secret: "another".to_owned(), ..sandbox.signer() };
    assert_eq!(refusal(&sandbox.get_signed(wrong, PATH, &[]).await).1, Some(1300));
    let headers = vec![("authorization".to_owned(), sandbox.ready.access_token.clone())];
    let (_, exported) = sandbox.send("GET", PATH, headers, String::new()).await;
    assert_eq!(exported["tables"]["users"]["rows"].as_array().map(Vec::len), Some(200));
    assert!(exported["tables"].get("user_pool").is_none());
    assert!(!exported.to_string().contains(&sandbox.ready.access_key_secret));
}

#[tokio::test]
async fn refuses_what_is_no_export_of_this_version() {
    let sandbox = Sandbox::start().await;
    let exported = export(&sandbox).await;
    let changed = |pointer: &str, value: Value| {
        let mut changed = exported.clone();
        *changed.pointer_mut(pointer).expect("a place") = value;
        changed.to_string()
    };
    let foreign = "is not an export of genauth-sandbox: name a file with the answer of /sandbox/export";
    for (number, (content, reason)) in [
        (String::new(), foreign),
        ("Dear reader".to_owned(), foreign),
        ("[]".to_owned(), foreign),
        ("{}".to_owned(), foreign),
        (changed("/format", json!("other")), foreign),
        (changed("/tables", json!([])), foreign),
        (changed("/userPoolId", json!("a b")), foreign),
        (
            changed("/version", json!(5)),
            "was exported by another version of genauth-sandbox, whose data have version 5 and not 6: import it with that \
             version",
        ),
        (changed("/tables", json!({})), "the table is missing): correct it, or export it again"),
        (changed("/tables/users/columns/0", json!("other")), "(users: the columns are not number, id, "),
        (changed("/tables/users/rows", json!({})), "(users: there is no list of rows)"),
        (changed("/tables/users/rows/0", json!(["one"])), "(users: row 1: expected a list of "),
        (changed("/tables/users/rows/2/1", json!(true)), "(users: row 3: id: expected a text, found true or false)"),
        (
            changed("/tables/users/rows/0/2", json!("text")),
            "(users: row 1: created_at: expected a whole number, found a text)",
        ),
        (changed("/tables/users/rows", json!([])), ": user_id: expected what is in users, found \""),
        (
            changed("/tables/users/rows/1", exported["tables"]["users"]["rows"][0].clone()),
            ": expected what no other row has, found ",
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let file = File::new(&format!("refused-{number}"), &content);
        let error = start(file.import()).await.map(|_| ()).expect_err("must not start").to_string();
        assert!(error.contains(reason) && error.contains("refused-"), "{error}");
        assert!(!error.contains('\n'), "{error}");
    }
    let mut extra = exported.clone();
    extra["tables"]["user_pool"] = json!({"columns": [], "rows": []});
    let file = File::new("refused-extra", extra.to_string());
    let error = start(file.import()).await.map(|_| ()).expect_err("must not start").to_string();
    assert!(error.contains("there is no table \"user_pool\""), "{error}");
    let gone = Options { import: Some("/no/such/file".into()), ..Options::default() };
    let error = start(gone).await.map(|_| ()).expect_err("must not start").to_string();
    assert!(error.starts_with("/no/such/file cannot be read (") && error.contains("--import"), "{error}");
}

#[tokio::test]
async fn imports_into_a_new_file_but_no_other() {
    let sandbox = used().await;
    let exported = export(&sandbox).await;
    let file = File::new("export", exported.to_string());
    let database = File::new("import.db", "");
    let into = || Options { db: Some(database.0.clone()), ..file.import() };
    Sandbox::start_with(into()).await.stop().await;
    let error = start(into()).await.map(|_| ()).expect_err("must not start").to_string();
    assert!(error.contains("already holds data, and --import fills a new database only"), "{error}");
    let kept = Sandbox::start_with(Options { import: None, ..into() }).await;
    assert_eq!(export(&kept).await, exported);
}

#[tokio::test]
async fn refuses_values_that_no_call_could_read_and_leaves_no_file() {
    let exported = export(&used().await).await;
    let columns = exported["tables"]["users"]["columns"].as_array().expect("columns").clone();
    let database =
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("refused-{}.db", std::process::id()));
    for (name, value, reason) in [
        (
            "custom_data",
            "not json",
            "users: row 1: custom_data: expected JSON, which this is not at byte 1, or is nested too deeply",
        ),
        ("metadata", "[]", "users: row 1: metadata: expected a JSON object"),
        ("status", "Happy", "users: row 1: status: expected one of Suspended, Resigned, "),
    ] {
        let mut changed = exported.clone();
        let column = columns.iter().position(|column| column == name).expect("a column");
        changed["tables"]["users"]["rows"][0][column] = json!(value);
        let file = File::new(&format!("unread-{name}"), changed.to_string());
        let options = Options { db: Some(database.clone()), ..file.import() };
        let error = start(options).await.map(|_| ()).expect_err("must not start").to_string();
        assert!(error.contains(reason), "{error}");
        assert!(!database.exists(), "{name}");
    }
}

#[tokio::test]
async fn imports_a_file_that_an_editor_marked_as_utf_8() {
    let exported = export(&Sandbox::start().await).await;
    let file = File::new("marked", format!("\u{feff}{exported}"));
    assert_eq!(export(&Sandbox::start_with(file.import()).await).await, exported);
}
