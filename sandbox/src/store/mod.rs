//! The SQLite database: a file or folder per subject, without rules of the API.

mod column;
mod counted_page;
mod json;
mod keywords;
mod matching;
mod open;
mod page_range;
#[cfg(test)]
mod plans_tests;
mod schema;
mod sql;
mod structure;
#[cfg(test)]
mod subjects_tests;
mod user_search;

pub mod action_logs;
pub mod application_users;
pub mod applications;
pub mod audit_logs;
pub mod common_resources;
pub mod condition;
pub mod custom_data;
pub mod custom_fields;
pub mod data_grants;
pub mod data_policies;
pub mod data_resource_fields;
pub mod data_resources;
pub mod data_rights;
pub mod department_details;
pub mod department_sync_relations;
pub mod departments;
pub mod dump;
pub mod grants;
pub mod groups;
pub mod ids;
pub mod leaders;
pub mod load;
pub mod logins;
pub mod members;
pub mod memberships;
pub mod mfa;
pub mod namespaces;
pub mod organizations;
pub mod permission_namespaces;
pub mod pool;
pub mod posts;
pub mod principal_authentications;
pub mod resources;
pub mod roles;
pub mod subjects;
pub mod target_users;
pub mod tree;
pub mod users;
pub mod webhook_logs;
pub mod webhooks;

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, TransactionBehavior};

pub use data_policies::DataPolicy;
pub use data_resource_fields::ExtendField;
pub use data_resources::DataResource;
pub use departments::Department;
pub use open::{Fill, FillError, OpenError, SCHEMA_VERSION};
pub use page_range::PageRange;
pub use permission_namespaces::PermissionNamespace;
pub use pool::{AccessKey, Pool};
pub use structure::Structure;

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
        self.transaction_then(run, |answer| answer)
    }

    /// Runs a call in a transaction, and `then` after its commit, before the next transaction begins.
    ///
    /// # Errors
    /// An error of the call or the database.
    pub fn transaction_then<T, U>(
        &self,
        run: impl FnOnce(&Connection) -> Result<T, ApiError>,
        then: impl FnOnce(T) -> U,
    ) -> Result<U, ApiError> {
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let answer = run(&transaction)?;
        transaction.commit()?;
        Ok(then(answer))
    }
}
