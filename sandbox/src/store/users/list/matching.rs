//! The users that match conditions.

use memchr::memmem::Finder;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result, Row, params_from_iter};

use super::rows::Rows;
use crate::store::condition::{Condition, Operand, Predicate};
use crate::store::sql::Sql;
use crate::store::user_search;

/// A condition on users.
#[derive(Debug)]
pub enum UserCondition {
    /// A default search field contains the text, ASCII letters case-insensitively.
    Search(String),
    /// The user is in the set.
    OneOf(Rows),
    /// The values of the user satisfy the condition.
    Values(Condition),
}

/// Returns the users that match all conditions.
pub(super) fn rows(db: &Connection, conditions: Vec<UserCondition>) -> Result<Rows> {
    let mut found: Option<Rows> = None;
    let mut others = Vec::new();
    for condition in conditions {
        let rows = match condition {
            UserCondition::Search(text) => search(db, &text)?,
            UserCondition::OneOf(rows) => rows,
            UserCondition::Values(Condition::AnyContains(operands, text)) if are_texts(&operands) => {
                search_columns(db, &operands, &text)?
            }
            UserCondition::Values(condition) => {
                others.push(condition);
                continue;
            }
        };
        found = Some(match found {
            Some(found) => found.and(&rows),
            None => rows,
        });
    }
    match found {
        Some(found) if others.is_empty() || found.len() == 0 => Ok(found),
        found => scan(db, &others, found.as_ref()),
    }
}

fn search(db: &Connection, text: &str) -> Result<Rows> {
    let mut found = Rows::default();
    user_search::for_each_match(db, text, |row| {
        found.insert(row.get(0)?);
        Ok(())
    })?;
    Ok(found)
}

fn are_texts(operands: &[Operand]) -> bool {
    operands.iter().all(|operand| matches!(operand, Operand::Text(_)))
}

/// Reads an index of each column: most users have a value in few of them.
fn search_columns(db: &Connection, operands: &[Operand], text: &str) -> Result<Rows> {
    let mut contained = Contained::new(text);
    let mut found = Rows::default();
    for operand in operands {
        let mut sql = Sql::default();
        sql.push("SELECT u.rowid, ");
        sql.operand(operand);
        sql.push(" FROM users u WHERE ");
        sql.operand(operand);
        sql.push(" IS NOT NULL");
        let mut statement = db.prepare_cached(&sql.text)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if contained.is_in(row.get_ref(1)?) {
                found.insert(row.get(0)?);
            }
        }
    }
    Ok(found)
}

/// A text that others contain or not. ASCII letters match case-insensitively.
struct Contained {
    finder: Finder<'static>,
    /// The text that is looked into, in lower case.
    lower: Vec<u8>,
}

impl Contained {
    fn new(text: &str) -> Self {
        Contained {
            finder: Finder::new(text.to_ascii_lowercase().as_bytes()).into_owned(),
            lower: Vec::new(),
        }
    }

    /// Returns whether a value is a text that contains this one.
    fn is_in(&mut self, value: ValueRef<'_>) -> bool {
        let ValueRef::Text(text) = value else { return false };
        self.lower.clear();
        self.lower.extend_from_slice(text);
        self.lower.make_ascii_lowercase();
        self.finder.find(&self.lower).is_some()
    }
}

/// Reads the table, or the index that SQLite chooses. Texts are tested here: that is several times as fast as a function
/// of SQL.
fn scan(db: &Connection, conditions: &[Condition], within: Option<&Rows>) -> Result<Rows> {
    let mut sql = Sql::default();
    sql.push("SELECT u.rowid");
    let (mut tests, mut rest) = (Vec::new(), Vec::new());
    for condition in conditions {
        let (operand, text, wanted) = match condition {
            Condition::Compare(operand, Predicate::Contains(text)) => (operand, text, true),
            Condition::Compare(operand, Predicate::NotContains(text)) => (operand, text, false),
            other => {
                rest.push(other);
                continue;
            }
        };
        sql.push(", ");
        sql.text_of(operand);
        tests.push((Contained::new(text), wanted));
    }
    // A lookup of each is faster than reading the table if they are few.
    match within.and_then(Rows::few) {
        Some(few) => {
            sql.push(" FROM json_each(");
            sql.value(few);
            sql.push(") few CROSS JOIN users u ON u.rowid = few.value");
        }
        None => sql.push(" FROM users u"),
    }
    sql.conditions(rest);
    let mut statement = db.prepare_cached(&sql.text)?;
    let mut rows = statement.query(params_from_iter(&sql.values))?;
    let mut found = Rows::default();
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        if within.is_none_or(|within| within.contains(id)) && passes(row, &mut tests)? {
            found.insert(id);
        }
    }
    Ok(found)
}

/// Tests the text of each column behind the number.
fn passes(row: &Row<'_>, tests: &mut [(Contained, bool)]) -> Result<bool> {
    for (column, (contained, wanted)) in (1..).zip(tests) {
        if contained.is_in(row.get_ref(column)?) != *wanted {
            return Ok(false);
        }
    }
    Ok(true)
}
