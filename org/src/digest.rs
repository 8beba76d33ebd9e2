//! Digests of what was read, to see whether somebody else has changed it since.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// Digest of what a department says of itself, and of its parent. Texts that are missing and empty ones count as equal.
#[must_use]
pub fn of_department(department: &DepartmentState<'_>) -> String {
    of(department)
}

/// Digest of the leaders of a department.
#[must_use]
pub fn of_leaders<'a>(user_ids: impl IntoIterator<Item = &'a str>) -> String {
    of(&user_ids.into_iter().collect::<BTreeSet<_>>())
}

/// Digest of the departments of a person. The order does not matter.
#[must_use]
pub fn of_person<'a>(department_ids: impl IntoIterator<Item = &'a str>, main: Option<&str>) -> String {
    of(&(department_ids.into_iter().collect::<BTreeSet<_>>(), main.unwrap_or_default()))
}

/// What the digest of a department is made of.
#[derive(Debug, Clone, Serialize)]
pub struct DepartmentState<'a> {
    /// Id of the parent; empty for the root.
    pub parent: &'a str,
    /// Name.
    pub name: &'a str,
    /// Code, or an empty text.
    pub code: &'a str,
    /// Description, or an empty text.
    pub description: &'a str,
    /// Custom fields that have a value.
    pub custom: &'a BTreeMap<String, Value>,
}

/// 16 hex digits: enough to see a change, few enough for a plan of 100,000 people.
#[must_use]
pub fn of(value: &impl Serialize) -> String {
    // Maps here have text keys alone, so that writing cannot fail; an empty text would only make a step stale.
    of_text(&serde_json::to_string(value).unwrap_or_default())
}

/// The same, of a text.
#[must_use]
pub fn of_text(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
