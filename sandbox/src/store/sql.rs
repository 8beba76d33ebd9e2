//! Conditions as SQL.

use std::sync::Arc;

use rusqlite::functions::FunctionFlags;
use rusqlite::types::Value;
use rusqlite::{Connection, Result};

use super::column::column;
use super::condition::{Condition, Operand, Predicate};
use super::members::Members;
use crate::json::Json;

/// SQL with its parameters, and with the sets of users that it tests.
#[derive(Debug, Default)]
pub(super) struct Sql {
    pub text: String,
    pub values: Vec<Value>,
    sets: Vec<(String, Arc<Members>)>,
}

/// Builds a `WHERE` clause. Operands of users need the table `users u`. Empty without conditions.
pub(super) fn clause(conditions: &[Condition]) -> Sql {
    let mut sql = Sql::default();
    for condition in conditions {
        sql.text.push_str(if sql.text.is_empty() { " WHERE (" } else { " AND (" });
        sql.condition(condition);
        sql.text.push(')');
    }
    sql
}

/// Builds a `WHERE` clause that selects these rows of `users u`.
pub(super) fn rows_in(rows: &[i64]) -> Sql {
    let mut sql = Sql::default();
    sql.push(" WHERE u.rowid IN (SELECT value FROM json_each(");
    sql.value(format!("{rows:?}"));
    sql.push("))");
    sql
}

impl Sql {
    /// Runs a query with the sets registered as SQL functions.
    pub fn with_sets<T>(&self, db: &Connection, query: impl FnOnce() -> Result<T>) -> Result<T> {
        for (name, set) in &self.sets {
            let set = set.clone();
            let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
            db.create_scalar_function(name.as_str(), 1, flags, move |arguments| {
                Ok(set.contains(arguments.get_raw(0).as_str()?))
            })?;
        }
        let answer = query();
        for (name, _) in &self.sets {
            db.remove_function(name.as_str(), 1)?;
        }
        answer
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn value(&mut self, value: impl Into<Value>) {
        self.text.push('?');
        self.values.push(value.into());
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Search(text) => {
                self.push("instr(u.searched, ");
                self.value(text.to_ascii_lowercase());
                self.push(") > 0");
            }
            Condition::AnyContains(operands, text) => {
                self.push("0");
                for operand in operands {
                    self.push(" OR ");
                    self.predicate(operand, &Predicate::Contains(text.clone()));
                }
            }
            Condition::Compare(operand, predicate) => self.predicate(operand, predicate),
            Condition::OneOf(members) => {
                let name = format!("is_in_set_{}", self.sets.len());
                self.push(&format!("{name}(u.id)"));
                self.sets.push((name, members.clone()));
            }
        }
    }

    fn predicate(&mut self, operand: &Operand, predicate: &Predicate) {
        match predicate {
            Predicate::Equal(value) => self.compare(operand, " = ", value.clone()),
            Predicate::NotEqual(value) => self.compare(operand, " IS NOT ", value.clone()),
            Predicate::AtLeast(value) => self.compare(operand, " >= ", value.clone()),
            Predicate::AtMost(value) => self.compare(operand, " <= ", value.clone()),
            Predicate::IsNull => {
                self.operand(operand);
                self.push(" IS NULL");
            }
            Predicate::NotNull => {
                self.operand(operand);
                self.push(" IS NOT NULL");
            }
            Predicate::Contains(text) => self.contains(operand, text, " > 0"),
            Predicate::NotContains(text) => self.contains(operand, text, " = 0"),
            Predicate::In(values) => {
                self.operand(operand);
                // One JSON parameter, because SQLite limits the number of parameters.
                self.push(" IN (SELECT value FROM json_each(");
                self.value(Json::List(values.iter().map(json).collect()).stringify());
                self.push("))");
            }
        }
    }

    /// Avoids `LIKE`, which limits the length of patterns.
    fn contains(&mut self, operand: &Operand, text: &str, outcome: &str) {
        self.push("ifnull(instr(lower(");
        self.operand(operand);
        self.push("), ");
        self.value(text.to_ascii_lowercase());
        self.push("), 0)");
        self.push(outcome);
    }

    fn compare(&mut self, operand: &Operand, operator: &str, value: impl Into<Value>) {
        self.operand(operand);
        self.push(operator);
        self.value(value);
    }

    fn operand(&mut self, operand: &Operand) {
        match operand {
            Operand::Text(name) => self.push(&format!("u.{}", column(name))),
            Operand::Time(column) => self.push(&format!("u.{column}")),
            Operand::Column(name) => self.push(name),
            Operand::Constant(None) => self.push("NULL"),
            Operand::Constant(Some(number)) => self.push(&number.to_string()),
            Operand::CustomData(key) => {
                self.push("(SELECT value FROM json_each(u.custom_data) WHERE key = ");
                self.value(key.clone());
                self.push(")");
            }
        }
    }
}

fn json(value: &Value) -> Json {
    match value {
        Value::Text(text) => Json::from(text.as_str()),
        // Times and flags, exact up to 2^53.
        #[allow(clippy::cast_precision_loss, reason = "no such number is near")]
        Value::Integer(number) => Json::Number(*number as f64),
        Value::Real(number) => Json::Number(*number),
        Value::Null | Value::Blob(_) => Json::Null,
    }
}
