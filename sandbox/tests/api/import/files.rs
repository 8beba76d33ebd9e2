//! Files that are no whole export.

use std::path::PathBuf;

use genauth_sandbox::{Options, start};
use serde_json::json;

use super::{File, export};
use crate::client::Sandbox;

async fn error(path: PathBuf) -> String {
    let options = Options { import: Some(path), ..Options::default() };
    start(options).await.map(|_| ()).expect_err("must not start").to_string()
}

#[tokio::test]
async fn says_what_is_wrong_with_a_file() {
    let exported = export(&Sandbox::start().await).await.to_string();
    // A half can end within a letter.
    let half = exported.split_at(exported.floor_char_boundary(exported.len() / 2)).0;
    let damaged = exported.replacen("\"rows\"", "rows", 1);
    let utf_16: Vec<u8> = exported.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let refused = json!({"statusCode": 401, "message": "no", "apiCode": 2020}).to_string();
    let advice = "name a file with the answer of /sandbox/export";
    for (number, (content, expected)) in [
        (Vec::new(), format!("is not an export of genauth-sandbox: {advice}")),
        (half.into(), "ends before its last line is complete: export it again".to_owned()),
        (damaged.into(), "is damaged at byte ".to_owned()),
        (utf_16, format!("is not text in UTF-8: {advice}, byte by byte")),
        (
            refused.into(),
            "is the answer of a request that failed with statusCode 401: export again, with credentials"
                .to_owned(),
        ),
        (b"SQLite format 3\0".to_vec(), format!("is not an export of genauth-sandbox: {advice}")),
    ]
    .into_iter()
    .enumerate()
    {
        let file = File::new(&format!("wrong-{number}"), content);
        let error = error(file.0.clone()).await;
        assert!(error.starts_with(&format!("{} {expected}", file.0.display())), "{error}");
        assert!(!error.contains(['\n', '\0']), "{error}");
    }
}

#[tokio::test]
async fn says_what_is_wrong_with_a_path() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let expected = format!("{folder} is a directory: name a file with the answer of /sandbox/export");
    assert_eq!(error(folder.into()).await, expected);
    let gone = "/no/such/file cannot be read (No such file or directory): name another file with --import";
    assert_eq!(error("/no/such/file".into()).await, gone);
    let long = File::new("long", "");
    std::fs::OpenOptions::new()
        .write(true)
        .open(&long.0)
        .expect("a file")
        .set_len(2 << 30)
        .expect("a length");
    let expected = "is longer than 1 GiB, as no export is: name a file with the answer of /sandbox/export";
    assert_eq!(error(long.0.clone()).await, format!("{} {expected}", long.0.display()));
}
