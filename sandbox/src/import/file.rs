//! The file of an export.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::export::FORMAT;
use crate::json::{Json, Object, SyntaxError, read as read_json};
use crate::store::SCHEMA_VERSION;

/// The length of the longest file. A hundred thousand users need a tenth of it.
const MAX_BYTES: u64 = 1 << 30;
/// How far the name of the format is from the beginning.
const HEAD: usize = 200;

const ADVICE: &str = "name a file with the answer of /sandbox/export";

/// An export that was read.
#[derive(Debug)]
pub struct Import {
    /// The user pool.
    pub pool_id: String,
    /// All rows.
    pub(super) tables: Object,
}

impl Import {
    /// Reads a file.
    ///
    /// # Errors
    /// The reason, with advice.
    pub fn read(path: &Path) -> Result<Self, String> {
        let name = path.display();
        read(path).map_err(|reason| format!("{name} {reason}"))
    }
}

/// Reads a file. The error goes on after the name of the file.
fn read(path: &Path) -> Result<Import, String> {
    let bytes = bytes(path)?;
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(format!("is not text in UTF-8: {ADVICE}, byte by byte"));
    };
    // Some programs mark a file as UTF-8 when they save it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    match read_json(text) {
        Ok(Json::Object(document)) => of_document(&document),
        Err(SyntaxError { at }) if is_begun(text) => Err(match at >= text.trim_end().len() {
            true => "ends before its last line is complete: export it again".to_owned(),
            false => format!("is damaged at byte {at}: export it again"),
        }),
        _ => Err(foreign()),
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let unread = |error: std::io::Error| {
        let text = error.to_string();
        // Without the number of the system.
        let reason = text.split(" (os error").next().unwrap_or_default();
        format!("cannot be read ({reason}): name another file with --import")
    };
    if path.is_dir() {
        return Err(format!("is a directory: {ADVICE}"));
    }
    let too_long = || format!("is longer than 1 GiB, as no export is: {ADVICE}");
    let file = File::open(path).map_err(unread)?;
    if file.metadata().map_err(unread)?.len() > MAX_BYTES {
        return Err(too_long());
    }
    // What is no regular file has no length, and need not end.
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unread)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MAX_BYTES { Err(too_long()) } else { Ok(bytes) }
}

/// Returns whether a text begins as an export does.
fn is_begun(text: &str) -> bool {
    let head = text.as_bytes();
    let head = String::from_utf8_lossy(head.get(..HEAD).unwrap_or(head));
    head.trim_start().starts_with('{') && head.contains(&format!("\"{FORMAT}\""))
}

fn of_document(document: &Object) -> Result<Import, String> {
    match (document.get("format"), document.get("version"), document.get("statusCode")) {
        (Some(Json::Text(format)), Some(Json::Number(version)), _) if format.is(FORMAT) => {
            if *version != f64::from(SCHEMA_VERSION) {
                return Err(format!(
                    "was exported by another version of genauth-sandbox, whose data have version {version} and not \
                     {SCHEMA_VERSION}: import it with that version"
                ));
            }
        }
        (None, None, Some(Json::Number(status))) => {
            return Err(format!(
                "is the answer of a request that failed with statusCode {status}: export again, with credentials"
            ));
        }
        _ => return Err(foreign()),
    }
    match (document.get("userPoolId"), document.get("tables")) {
        (Some(Json::Text(pool_id)), Some(Json::Object(tables))) if is_id(&pool_id.to_utf8()) => {
            Ok(Import { pool_id: pool_id.to_utf8(), tables: tables.clone() })
        }
        _ => Err(foreign()),
    }
}

fn foreign() -> String {
    format!("is not an export of genauth-sandbox: {ADVICE}")
}

/// The id is part of a header.
fn is_id(text: &str) -> bool {
    (1..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b':')
}
