//! Opens a database, or refuses it with a reason.

use std::fmt;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode};

use super::pool::{self, AccessKey, Pool};
use super::schema;
use crate::clock::Timestamp;

/// "GenA". Identifies our files, so that no other program's database is used.
const APPLICATION_ID: i32 = 0x4765_6e41;
/// Must be raised with every change of `schema`.
pub const SCHEMA_VERSION: i32 = 6;

/// The initial content of a new database.
pub struct Fill<'a> {
    /// The option that refuses a database that is not new.
    pub only_new: Option<&'static str>,
    /// The id of its user pool, unless there is a key. Random if absent.
    pub pool_id: Option<String>,
    /// When its user pool was created.
    pub created_at: Timestamp,
    /// Adds the rows, within a transaction.
    pub rows: &'a dyn Fn(&Connection) -> Result<(), FillError>,
}

/// The initial content cannot be added.
#[derive(Debug)]
pub enum FillError {
    /// A database error.
    Sql(rusqlite::Error),
    /// The content is wrong. The text says why, and what to do.
    Content(String),
}

impl From<rusqlite::Error> for FillError {
    fn from(error: rusqlite::Error) -> Self {
        FillError::Sql(error)
    }
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
    NotNew(&'static str),
    Content(String),
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
            Reason::NotNew(option) => {
                let file = self.file.display();
                return write!(
                    f,
                    "{file} already holds data, and {option} fills a new database only: start without {option}, \
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
            Reason::Content(reason) => return f.write_str(reason),
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
    let created = file.filter(|file| make_private(file));
    let connection = file.map_or_else(Connection::open_in_memory, Connection::open);
    let mut connection = connection.map_err(|error| wrap(Reason::Sql(error)))?;
    if let Err(reason) = prepare(&mut connection, key, &fill) {
        drop(connection);
        // A refused start leaves nothing behind. What cannot be deleted is an empty database.
        if let Some(file) = created {
            let _ = std::fs::remove_file(file);
        }
        return Err(wrap(reason));
    }
    Ok(connection)
}

/// Creates the file readable by its owner only, because it holds a key. SQLite reports the errors. Returns whether
/// there was none.
fn make_private(file: &Path) -> bool {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).is_ok()
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
    // Otherwise SQLite plans most statements anew each time they run, to look at the values of their parameters.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;

    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application_id: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match (tables, application_id, version) {
        (0, 0, 0) => create(connection, key, fill),
        (_, APPLICATION_ID, SCHEMA_VERSION) => {
            if let Some(option) = fill.only_new {
                return Err(Reason::NotNew(option));
            }
            let pool = pool::get(connection)?;
            let has_key = key.is_none_or(|key| pool.has_key(&key.id, &key.secret));
            if has_key { Ok(()) } else { Err(Reason::OtherKey) }
        }
        (_, APPLICATION_ID, _) => Err(Reason::OtherVersion),
        _ => Err(Reason::Foreign),
    }?;
    keep_through_a_crash(connection)
}

/// Commits to a log beside the file, which the next start reads: what was answered survives the end of the process at any
/// moment. The log is not forced to the disk with each commit, which would slow each change down: when the machine itself
/// fails, the last changes can be lost, but the database stays whole. Comes after the checks, since it
/// changes the file.
fn keep_through_a_crash(connection: &Connection) -> Result<(), Reason> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    Ok(())
}

/// Creates the tables and rows in one transaction, so that an interrupted start leaves an empty file.
fn create(connection: &mut Connection, key: Option<AccessKey>, fill: &Fill<'_>) -> Result<(), Reason> {
    let transaction = connection.transaction()?;
    for tables in schema::TABLES {
        transaction.execute_batch(tables)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    let mut pool = Pool::new(key.clone(), fill.created_at).map_err(Reason::NoRandomness)?;
    if let (None, Some(id)) = (key, &fill.pool_id) {
        pool.id.clone_from(id);
    }
    pool::insert(&transaction, &pool)?;
    (fill.rows)(&transaction).map_err(|error| match error {
        FillError::Sql(error) => Reason::Sql(error),
        FillError::Content(reason) => Reason::Content(reason),
    })?;
    transaction.commit()?;
    Ok(())
}

impl From<rusqlite::Error> for Reason {
    fn from(error: rusqlite::Error) -> Self {
        Reason::Sql(error)
    }
}
