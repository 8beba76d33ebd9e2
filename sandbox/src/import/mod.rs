//! The state of an export in a new database. It brings nothing that the sandbox could not have written: no call reads what it
//! cannot answer with.
//!
//! The tables say what a column holds (`store/schema`), `values` what texts of JSON hold, and `whole` what is between rows.

mod data_resources;
mod file;
mod values;
mod whole;

use rusqlite::Connection;

pub use file::Import;

use crate::store::load::{Unfit, load};

impl Import {
    /// Fills an empty database.
    ///
    /// # Errors
    /// The rows do not fit. The text names the table, and where it can the row and the column.
    pub fn fill(&self, db: &Connection) -> Result<(), Unfit> {
        load(db, &self.tables, &values::check)?;
        whole::check(db)?;
        data_resources::check(db)
    }
}
