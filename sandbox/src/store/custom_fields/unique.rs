//! The values of unique fields, apart from the custom data, so that one can be looked up.

use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, Result, ToSql};

use crate::json::Json;
use crate::store::subjects::TargetType;

/// A value that can be compared with those of other targets.
#[derive(Debug, Clone, PartialEq)]
pub struct UniqueValue(Value);

impl UniqueValue {
    /// Returns the value of a text or a number. An empty text is none.
    #[must_use]
    pub fn of(json: &Json) -> Option<Self> {
        match json {
            Json::Text(text) if text.units().is_empty() => None,
            Json::Text(text) => Some(UniqueValue(text.to_utf8().into())),
            Json::Number(number) => Some(UniqueValue((*number).into())),
            _ => None,
        }
    }
}

impl ToSql for UniqueValue {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

/// Returns whether another target of the kind has the value in a field.
///
/// # Errors
/// A database error.
pub fn has_other(
    db: &Connection,
    kind: TargetType,
    id: &str,
    key: &str,
    value: &UniqueValue,
) -> Result<bool> {
    db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM unique_values
                        WHERE target_type = ? AND key = ? AND value = ? AND target_id <> ?)",
    )?
    .query_row((kind, key, value, id), |row| row.get(0))
}

/// Remembers the value of a target in a field, in place of an earlier one.
///
/// # Errors
/// A database error.
pub fn remember(db: &Connection, kind: TargetType, id: &str, key: &str, value: &UniqueValue) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO unique_values VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    )?
    .execute((kind, id, key, value))?;
    Ok(())
}

/// Forgets the value of a target in a field.
///
/// # Errors
/// A database error.
pub fn remove(db: &Connection, kind: TargetType, id: &str, key: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM unique_values WHERE target_type = ? AND target_id = ? AND key = ?")?
        .execute((kind, id, key))?;
    Ok(())
}

/// Remembers the values that all targets of a kind have in these fields. Looks through all of them, once.
///
/// # Errors
/// A database error.
pub fn remember_all(db: &Connection, kind: TargetType, keys: &[String]) -> Result<()> {
    let table = kind.table();
    // Numbers are doubles, as in `UniqueValue`.
    db.prepare_cached(&format!(
        "INSERT OR IGNORE INTO unique_values
         SELECT ?1, t.id, e.key, CASE e.type WHEN 'text' THEN e.value ELSE CAST(e.value AS REAL) END
         FROM {table} t JOIN json_each(t.custom_data) e
         WHERE t.custom_data <> '{{}}' AND e.type IN ('text', 'integer', 'real') AND e.value <> ''
           AND e.key IN (SELECT value FROM json_each(?2))"
    ))?
    .execute((kind, Json::from(keys.to_vec()).stringify()))?;
    Ok(())
}

/// Forgets the values of all targets of a kind in a field.
///
/// # Errors
/// A database error.
pub fn forget(db: &Connection, kind: TargetType, key: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM unique_values WHERE target_type = ? AND key = ?")?.execute((kind, key))?;
    Ok(())
}
