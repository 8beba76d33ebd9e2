//! What is between rows.

use rusqlite::{Connection, OptionalExtension, Result};

use crate::described::check_stored_object;
use crate::model::applications::dto;
use crate::model::custom_fields::is_reserved;
use crate::store::applications::{self, Filter};
use crate::store::custom_fields;
use crate::store::load::{Unfit, quoted};
use crate::store::{PageRange, subjects::TargetType};

/// Table and column, what is expected, and a query of values that are otherwise.
const RULES: [[&str; 3]; 10] = [
    // All fields of an organization but its code are those of this department.
    [
        "organizations: code",
        "a department without a parent whose code it is",
        "SELECT code FROM organizations o WHERE NOT EXISTS (
           SELECT 1 FROM departments d WHERE d.organization_id = o.id AND d.parent_id IS NULL AND d.code = o.code)",
    ],
    [
        "departments: parent_id",
        "a department of the same organization",
        "SELECT d.parent_id FROM departments d JOIN departments p ON p.id = d.parent_id
         WHERE p.organization_id <> d.organization_id",
    ],
    [
        "departments: parent_id",
        "a department that is not below this one",
        "WITH RECURSIVE reached (id) AS (
           SELECT id FROM departments WHERE parent_id IS NULL
           UNION ALL SELECT d.id FROM reached CROSS JOIN departments d ON d.parent_id = reached.id
         )
         SELECT parent_id FROM departments WHERE id NOT IN (SELECT id FROM reached)",
    ],
    // No call renames or deletes them, and most calls need them.
    [
        "namespaces: code",
        "default and system, which each user pool has",
        "SELECT ifnull((SELECT group_concat(code, ', ') FROM namespaces), '')
         WHERE (SELECT count(*) FROM namespaces WHERE code IN ('default', 'system')) < 2",
    ],
    [
        "unique_values: key",
        "a unique custom field of texts or numbers",
        "SELECT v.key FROM unique_values v JOIN custom_fields f USING (target_type, key)
         WHERE NOT f.is_unique OR f.data_type NOT IN ('STRING', 'NUMBER')",
    ],
    [
        "custom_fields: key",
        "a time of creation of a field that is not built in, and none otherwise",
        "SELECT key FROM custom_fields WHERE is_built_in <> (created_at IS NULL)",
    ],
    [
        "logins: identity_id",
        "an identity of the user",
        "SELECT i.id FROM logins l JOIN identities i ON i.id = l.identity_id WHERE i.user_id <> l.user_id",
    ],
    [
        "memberships: user_number",
        "the number of the user",
        "SELECT CAST(m.user_number AS TEXT) FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.user_number <> u.number",
    ],
    [
        "users: id",
        "a username, a phone number or an e-mail address",
        "SELECT id FROM users WHERE username IS NULL AND phone IS NULL AND email IS NULL",
    ],
    [
        "users: phone_country_code",
        "a phone number with it",
        "SELECT phone_country_code FROM users WHERE phone IS NULL AND phone_country_code IS NOT NULL",
    ],
];

/// Tables that name a target of one of several kinds, which no foreign key can check.
const WITH_TARGETS: [&str; 4] = ["data_grants", "grants", "role_assignments", "unique_values"];

/// Checks all of it.
///
/// # Errors
/// The first thing that is otherwise.
pub(super) fn check(db: &Connection) -> Result<(), Unfit> {
    for [place, expected, query] in RULES {
        if let Some(value) = first(db, query)? {
            return Err(Unfit(format!("{place}: expected {expected}, found {}", quoted(&value))));
        }
    }
    for table in WITH_TARGETS {
        for (name, kind) in TargetType::NAMES {
            let of = kind.table();
            let query = format!(
                "SELECT target_id FROM {table} WHERE target_type = '{name}' AND target_id NOT IN (SELECT id FROM {of})"
            );
            if let Some(value) = first(db, &query)? {
                return Err(Unfit(format!(
                    "{table}: target_id: expected what is in {of}, found {}",
                    quoted(&value)
                )));
            }
        }
    }
    check_numbers(db)?;
    check_keys(db)?;
    check_applications(db)
}

/// Half of the numbers that a column takes: there is room for the rows that come after the import.
const MAX_NUMBER: i64 = 0x7fff_ffff;

/// Checks the numbers of rows, of which new rows have the next.
fn check_numbers(db: &Connection) -> Result<(), Unfit> {
    let columns = "SELECT m.name, p.name FROM sqlite_schema m, pragma_table_xinfo(m.name) p
        WHERE m.type = 'table' AND p.pk = 1 AND p.type = 'INTEGER' ORDER BY m.name";
    let columns: Vec<(String, String)> =
        db.prepare(columns)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_>>()?;
    for (table, column) in columns {
        let sql = format!("SELECT max({column}) FROM {table}");
        let most: Option<i64> = db.query_row(&sql, [], |row| row.get(0))?;
        if let Some(most) = most.filter(|most| *most > MAX_NUMBER) {
            return Err(Unfit(format!("{table}: {column}: expected at most {MAX_NUMBER}, found {most}")));
        }
    }
    Ok(())
}

/// Checks the keys of custom fields and of custom data, of which no call takes that of a field which targets have anyway.
fn check_keys(db: &Connection) -> Result<(), Unfit> {
    for (name, kind) in TargetType::NAMES {
        let of = kind.table();
        let defined =
            format!("SELECT key FROM custom_fields WHERE target_type = '{name}' AND NOT is_built_in");
        let used = format!("SELECT DISTINCT data.key FROM {of}, json_each({of}.custom_data) data");
        for (place, query) in
            [("custom_fields: key".to_owned(), defined), (format!("{of}: custom_data"), used)]
        {
            let keys: Vec<String> =
                db.prepare(&query)?.query_map([], |row| row.get(0))?.collect::<Result<_>>()?;
            for key in keys {
                if is_reserved(kind, &key, custom_fields::find(db, kind, &key)?.as_ref()) {
                    let expected = "expected no key of a field that each target has";
                    return Err(Unfit(format!("{place}: {expected}, found {}", quoted(&key))));
                }
            }
        }
    }
    Ok(())
}

fn first(db: &Connection, query: &str) -> Result<Option<String>> {
    db.query_row(&format!("{query} LIMIT 1"), [], |row| row.get::<_, Option<String>>(0))
        .optional()
        .map(Option::flatten)
}

/// No call writes an application, so that none checks one.
fn check_applications(db: &Connection) -> Result<(), Unfit> {
    let all = PageRange { offset: 0, limit: u32::MAX };
    for application in applications::list(db, &Filter::default(), all)? {
        check_stored_object("ApplicationDto", &dto("", &application))
            .map_err(|expected| Unfit(format!("applications: settings: expected {expected}")))?;
    }
    Ok(())
}
