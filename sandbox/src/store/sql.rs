//! Conditions as SQL.

use rusqlite::types::Value;

use super::column::column;
use super::condition::{Condition, Operand, Predicate};
use crate::json::Json;

/// SQL with its parameters.
#[derive(Debug, Default)]
pub(super) struct Sql {
    pub text: String,
    pub values: Vec<Value>,
}

/// Builds a `WHERE` clause. Operands of users need the table `users u`. Empty without conditions.
pub(super) fn clause(conditions: &[Condition]) -> Sql {
    let mut sql = Sql::default();
    sql.conditions(conditions);
    sql
}

impl Sql {
    /// Adds a `WHERE` clause, unless there is no condition.
    pub fn conditions<'a>(&mut self, conditions: impl IntoIterator<Item = &'a Condition>) {
        let mut before = " WHERE (";
        for condition in conditions {
            self.push(before);
            self.condition(condition);
            self.push(")");
            before = " AND (";
        }
    }

    /// Adds a value as a text. What is neither a text nor null is converted.
    pub fn text_of(&mut self, operand: &Operand) {
        if let Operand::CustomData(_) = operand {
            self.push("CAST(");
            self.operand(operand);
            self.push(" AS TEXT)");
        } else {
            self.operand(operand);
        }
    }

    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub fn value(&mut self, value: impl Into<Value>) {
        self.text.push('?');
        self.values.push(value.into());
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::AnyContains(operands, text) => {
                self.push("0");
                for operand in operands {
                    self.push(" OR ");
                    self.predicate(operand, &Predicate::Contains(text.clone()));
                }
            }
            Condition::Compare(operand, predicate) => self.predicate(operand, predicate),
            Condition::LoggedInTo { app, wanted } => {
                self.push(if *wanted { "" } else { "NOT " });
                self.push("EXISTS (SELECT 1 FROM logins l WHERE l.user_id = u.id AND ");
                self.predicate(&Operand::Column("l.app_id"), app);
                self.push(")");
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

    pub fn operand(&mut self, operand: &Operand) {
        match operand {
            Operand::Text(name) => self.push(&format!("u.{}", column(name))),
            Operand::Time(column) => self.push(&format!("u.{column}")),
            Operand::Column(name) => self.push(name),
            Operand::CustomData(key) if is_plain(key) => {
                self.push("json_extract(u.custom_data, ");
                self.value(format!("$.{key}"));
                self.push(")");
            }
            Operand::CustomData(key) => {
                self.push("(SELECT value FROM json_each(u.custom_data) WHERE key = ");
                self.value(key.clone());
                self.push(")");
            }
        }
    }
}

/// Whether a path of SQLite can name the key as it is. A path is several times as fast as the search for any key.
fn is_plain(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
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
