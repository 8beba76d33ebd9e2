//! Opens a database, or refuses it with a reason.

use std::fmt;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::pool::{self, AccessKey, Pool};
use super::schema;
use crate::clock::Timestamp;

/// "GenA". Identifies our files, so that no other program's database is used.
const APPLICATION_ID: i32 = 0x4765_6e41;
/// Must be raised with every change of `schema`.
const SCHEMA_VERSION: i32 = 5;

/// The initial content of a new database.
pub struct Fill<'a> {
    /// Refuses a database that is not new.
    pub only_new: bool,
    /// When its user pool was created.
    pub created_at: Timestamp,
    /// Adds the rows, within a transaction.
    pub rows: &'a dyn Fn(&Connection) -> rusqlite::Result<()>,
}

/// The database cannot be used.
#[derive(Debug)]
pub struct OpenError {
    file: PathBuf,
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Foreign,
    OtherVersion,
    ReadOnly,
    NotNew,
    OtherKey,
    NoRandomness(getrandom::Error),
    Sql(rusqlite::Error),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (problem, advice) = match &self.reason {
            Reason::Foreign => ("is not a database of genauth-sandbox", "choose another file"),
            Reason::OtherVersion => {
                ("was written by another version of genauth-sandbox", "delete it or choose another file")
            }
            Reason::ReadOnly => ("cannot be written", "make it writable or choose another file"),
            Reason::NotNew => {
                let file = self.file.display();
                return write!(
                    f,
                    "{file} already holds data, and --seed fills a new database only: start without --seed, \
                     delete the file or choose another one with --db"
                );
            }
            Reason::OtherKey => {
                let file = self.file.display();
                return write!(
                    f,
                    "{file} has another access key: start without --access-key-id and --access-key-secret, delete \
                     the file or choose another one with --db"
                );
            }
            Reason::NoRandomness(error) => {
                return write!(
                    f,
                    "no access key can be made ({error}): this machine has no source of randomness"
                );
            }
            Reason::Sql(error) => match error.sqlite_error_code() {
                Some(ErrorCode::NotADatabase) => ("is not a database", "choose another file"),
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                    ("is in use by another process", "end that one or choose another file")
                }
                Some(ErrorCode::CannotOpen) => {
                    ("cannot be opened", "choose a file in an existing, writable directory")
                }
                _ => {
                    let file = self.file.display();
                    return write!(f, "{file} cannot be used ({error}): choose another file with --db");
                }
            },
        };
        write!(f, "{} {problem}: {advice} with --db", self.file.display())
    }
}

impl std::error::Error for OpenError {}

pub(super) fn open(
    file: Option<&Path>,
    key: Option<AccessKey>,
    fill: Fill<'_>,
) -> Result<Connection, OpenError> {
    let wrap = |reason| OpenError { file: file.unwrap_or(Path::new("memory")).to_owned(), reason };
    let connection = match file {
        Some(file) => {
            make_private(file);
            Connection::open(file)
        }
        None => Connection::open_in_memory(),
    };
    let mut connection = connection.map_err(|error| wrap(Reason::Sql(error)))?;
    prepare(&mut connection, key, &fill).map_err(wrap)?;
    Ok(connection)
}

/// Creates the file readable by its owner only, because it holds a key. SQLite reports the errors.
fn make_private(file: &Path) {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(file);
}

fn prepare(connection: &mut Connection, key: Option<AccessKey>, fill: &Fill<'_>) -> Result<(), Reason> {
    if connection.is_readonly("main")? {
        return Err(Reason::ReadOnly);
    }
    // A second server on the same file fails at once.
    connection.busy_timeout(Duration::ZERO)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // In KiB. SQLite allocates it on demand.
    connection.pragma_update(None, "cache_size", -131_072)?;
    connection.set_prepared_statement_cache_capacity(64);

    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application_id: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match (tables, application_id, version) {
        (0, 0, 0) => create(connection, key, fill),
        (_, APPLICATION_ID, SCHEMA_VERSION) if fill.only_new => Err(Reason::NotNew),
        (_, APPLICATION_ID, SCHEMA_VERSION) => {
            let pool = pool::get(connection)?;
            let has_key = key.is_none_or(|key| pool.has_key(&key.id, &key.secret));
            if has_key { Ok(()) } else { Err(Reason::OtherKey) }
        }
        (_, APPLICATION_ID, _) => Err(Reason::OtherVersion),
        _ => Err(Reason::Foreign),
    }
}

/// Creates the tables and rows in one transaction, so that an interrupted start leaves an empty file.
fn create(connection: &mut Connection, key: Option<AccessKey>, fill: &Fill<'_>) -> Result<(), Reason> {
    let transaction = connection.transaction()?;
    for tables in schema::TABLES {
        transaction.execute_batch(tables)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    pool::insert(&transaction, &Pool::new(key, fill.created_at).map_err(Reason::NoRandomness)?)?;
    (fill.rows)(&transaction)?;
    transaction.commit()?;
    Ok(())
}

impl From<rusqlite::Error> for Reason {
    fn from(error: rusqlite::Error) -> Self {
        Reason::Sql(error)
    }
}
