//! The types of the values of custom fields.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Result, ToSql};

/// The type of the values of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataType {
    /// A text.
    String,
    /// A number.
    Number,
    /// A moment or a day.
    DateTime,
    /// `true` or `false`
    Boolean,
    /// One or several of the field's options.
    Enum,
}

impl DataType {
    /// All types by their names in the API.
    pub const NAMES: [(&str, DataType); 5] = [
        ("STRING", DataType::String),
        ("NUMBER", DataType::Number),
        ("DATETIME", DataType::DateTime),
        ("BOOLEAN", DataType::Boolean),
        ("ENUM", DataType::Enum),
    ];

    /// Returns the name in the API.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            DataType::String => "STRING",
            DataType::Number => "NUMBER",
            DataType::DateTime => "DATETIME",
            DataType::Boolean => "BOOLEAN",
            DataType::Enum => "ENUM",
        }
    }
}

impl ToSql for DataType {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.name().into())
    }
}

impl FromSql for DataType {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let found = DataType::NAMES.into_iter().find(|(name, _)| *name == text);
        found.map(|(_, data_type)| data_type).ok_or(FromSqlError::InvalidType)
    }
}
