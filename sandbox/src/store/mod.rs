//! The SQLite database: a file or folder per subject, without rules of the API.

mod column;
mod json;
mod open;
mod page_range;
mod schema;
mod sql;
mod user_search;

pub mod condition;
pub mod department_details;
pub mod department_sync_relations;
pub mod departments;
pub mod groups;
pub mod ids;
pub mod leaders;
pub mod members;
pub mod memberships;
pub mod namespaces;
pub mod organizations;
pub mod pool;
pub mod roles;
pub mod subjects;
pub mod tree;
pub mod users;

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

pub use departments::Department;
pub use open::{Fill, OpenError};
pub use page_range::PageRange;
pub use pool::{AccessKey, Pool};

use crate::error::ApiError;

/// The database. Clones share it.
#[derive(Debug, Clone)]
pub struct Store(Arc<Mutex<Connection>>);

impl Store {
    /// Opens a database file, or one in memory, and fills it if it is new. The key of an existing one must match.
    ///
    /// # Errors
    /// The file cannot be used.
    pub fn open(
        file: Option<&std::path::Path>,
        key: Option<AccessKey>,
        fill: Fill<'_>,
    ) -> Result<Self, OpenError> {
        open::open(file, key, fill).map(|connection| Store(Arc::new(Mutex::new(connection))))
    }

    /// Runs a call in a transaction. Commits only if the call succeeds.
    ///
    /// # Errors
    /// An error of the call or the database.
    pub fn transaction<T>(
        &self,
        run: impl FnOnce(&Connection) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let answer = run(&transaction)?;
        transaction.commit()?;
        Ok(answer)
    }
}
