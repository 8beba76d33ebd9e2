//! Digests of what was read, to see whether somebody else has changed it since.

use std::collections::BTreeMap;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::json::Writer;
use crate::ordered::Set;

/// Digest of what a department says of itself, and of its parent. Texts that are missing and empty ones count as equal.
#[must_use]
pub fn of_department(department: &DepartmentState<'_>) -> String {
    let DepartmentState { parent, name, code, description, custom } = *department;
    let mut to = Writer::default();
    to.begin();
    for (field, text) in [("parent", parent), ("name", name), ("code", code), ("description", description)] {
        to.name(field);
        to.text(text);
    }
    to.name("custom");
    to.begin();
    for (field, value) in custom.iter().filter(|(_, value)| has_value(value)) {
        to.field(field, value);
    }
    to.end();
    to.end();
    of_text(&to.into_text())
}

/// Digest of the leaders of a department.
#[must_use]
pub fn of_leaders<'a>(user_ids: impl IntoIterator<Item = &'a str>) -> String {
    let mut to = Writer::default();
    list(&mut to, &user_ids.into_iter().collect());
    of_text(&to.into_text())
}

/// Digest of the departments of a person. The order does not matter, and a main department of which the person is no member is none.
#[must_use]
pub fn of_person<'a>(department_ids: impl IntoIterator<Item = &'a str>, main: Option<&str>) -> String {
    let ids: Set<&str> = department_ids.into_iter().collect();
    let mut to = Writer::default();
    to.begin_list();
    list(&mut to, &ids);
    to.separate();
    to.text(main.filter(|main| ids.contains(main)).unwrap_or_default());
    to.end_list();
    of_text(&to.into_text())
}

/// What the digest of a department is made of.
#[derive(Debug, Clone)]
pub struct DepartmentState<'a> {
    /// Id of the parent; empty for the root.
    pub parent: &'a str,
    /// Name.
    pub name: &'a str,
    /// Code, or an empty text.
    pub code: &'a str,
    /// Description, or an empty text.
    pub description: &'a str,
    /// Custom fields. Those without a value do not count.
    pub custom: &'a BTreeMap<String, Value>,
}

/// Whether a custom field has a value: the service may keep an empty text or null where files say nothing.
#[must_use]
pub fn has_value(value: &Value) -> bool {
    !value.is_null() && value.as_str() != Some("")
}

/// Digest of two texts.
#[must_use]
pub fn of_two(one: &str, other: &str) -> String {
    let mut to = Writer::default();
    to.begin_list();
    to.text(one);
    to.separate();
    to.text(other);
    to.end_list();
    of_text(&to.into_text())
}

fn list(to: &mut Writer, ids: &Set<&str>) {
    to.begin_list();
    for id in ids {
        to.separate();
        to.text(id);
    }
    to.end_list();
}

/// Digest of a text: 16 hex digits: enough to see a change, few enough for a plan of 100,000 people.
#[must_use]
pub fn of_text(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let mut digits = String::with_capacity(16);
    for byte in digest.iter().take(8) {
        for half in [byte >> 4, byte & 15] {
            digits.push(char::from(if half < 10 { b'0' + half } else { b'a' + half - 10 }));
        }
    }
    digits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_has_no_value_does_not_count() {
        let digest = |custom: Value| {
            let mut fields = BTreeMap::new();
            for (name, value) in custom.as_object().unwrap() {
                fields.insert(name.clone(), value.clone());
            }
            let texts = ("root", "Sales", "", "");
            let (parent, name, code, description) = texts;
            of_department(&DepartmentState { parent, name, code, description, custom: &fields })
        };
        assert_eq!(digest(json!({ "a": "", "b": null, "c": 0 })), digest(json!({ "c": 0 })));
        assert_ne!(digest(json!({ "c": 0 })), digest(json!({ "c": 1 })));
        assert_eq!(of_person(["d1", "d2"], Some("d3")), of_person(["d2", "d1"], None));
        assert_ne!(of_person(["d1", "d2"], Some("d1")), of_person(["d1", "d2"], None));
    }
}
