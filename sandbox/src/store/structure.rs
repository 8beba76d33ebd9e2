//! The structure of a data resource.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Result, ToSql};

use crate::json::{Json, read_stored};

/// A structure, as it is stored: a tree can have ten thousands of nodes, and most calls look at none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure(String);

impl Structure {
    /// Writes a structure: a text, a list of texts, a node or a list of nodes.
    #[must_use]
    pub fn of(structure: &Json) -> Self {
        Structure(structure.stringify())
    }

    /// Reads the structure.
    ///
    /// # Errors
    /// What is stored is no JSON.
    pub fn read(&self) -> Result<Json> {
        Ok(read_stored(&self.0).map_err(|_| FromSqlError::InvalidType)?)
    }
}

impl ToSql for Structure {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for Structure {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str().map(|text| Structure(text.to_owned()))
    }
}
