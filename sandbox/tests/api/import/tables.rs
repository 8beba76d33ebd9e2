//! What the tables themselves refuse.

use std::path::PathBuf;

use genauth_sandbox::Options;
use serde_json::Value;

use super::{File, export};
use crate::client::Sandbox;

/// Table, column, and the field of the contract that has the same values.
const ENUMS: [[&str; 4]; 16] = [
    ["users", "status", "UserDto", "status"],
    ["users", "gender", "UserDto", "gender"],
    ["custom_fields", "data_type", "CustomFieldDto", "dataType"],
    ["custom_fields", "target_type", "CustomFieldDto", "targetType"],
    ["unique_values", "target_type", "CustomFieldDto", "targetType"],
    ["role_assignments", "target_type", "TargetDto", "targetType"],
    ["grants", "target_type", "TargetDto", "targetType"],
    ["grants", "resource_type", "ResourceItemDto", "resourceType"],
    ["resources", "type", "ResourceDto", "type"],
    ["data_resources", "type", "CreateDataResourceDto", "type"],
    ["data_resource_fields", "value_type", "ExtendField", "valueType"],
    ["data_permissions", "effect", "DataStatementPermissionDto", "effect"],
    ["webhooks", "content_type", "WebhookDto", "contentType"],
    ["applications", "type", "ApplicationDto", "appType"],
    ["applications", "default_protocol", "ApplicationDto", "defaultProtocol"],
    ["applications", "default_login_strategy", "AppDto", "appDefaultLoginStrategy"],
];

/// A database file, gone with it.
struct Database(PathBuf);

impl Database {
    async fn new(name: &str, options: Options) -> Self {
        let file =
            PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.db", std::process::id()));
        let _ = std::fs::remove_file(&file);
        Sandbox::start_with(Options { db: Some(file.clone()), ..options }).await.stop().await;
        Database(file)
    }

    fn text(&self, sql: &str) -> String {
        let db = rusqlite::Connection::open(&self.0).expect("a database");
        db.query_row(sql, [], |row| row.get(0)).expect("a text")
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn columns_take_the_values_of_the_contract() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/contract/management.json");
    let contract: Value =
        serde_json::from_str(&std::fs::read_to_string(file).expect("a text")).expect("JSON");
    let database = Database::new("enums", Options::default()).await;
    for [table, column, type_name, field] in ENUMS {
        let sql = database.text(&format!("SELECT sql FROM sqlite_schema WHERE name = '{table}'"));
        let (_, list) = sql.split_once(&format!("CHECK ({column} IN (")).expect("a list");
        let mut taken: Vec<&str> = list
            .split_once(')')
            .expect("an end")
            .0
            .split(',')
            .map(|value| value.trim().trim_matches('\''))
            .collect();
        let fields = contract["types"][type_name]["fields"].as_array().expect("fields");
        let field = fields.iter().find(|own| own["name"] == field).expect("a field");
        let mut values: Vec<&str> =
            field["enum"].as_array().expect("values").iter().filter_map(Value::as_str).collect();
        taken.sort_unstable();
        values.sort_unstable();
        assert_eq!(taken, values, "{table}.{column}");
    }
}

/// It is written without checks.
#[tokio::test]
async fn a_large_seed_has_what_the_tables_take() {
    let size = || Options { seed: Some("300x3000".parse().expect("a size")), ..Options::default() };
    let database = Database::new("large", size()).await;
    assert_eq!(database.text("PRAGMA integrity_check"), "ok");
    let exported = export(&Sandbox::start_with(size()).await).await;
    let file = File::new("large", exported.to_string());
    assert_eq!(export(&Sandbox::start_with(file.import()).await).await, exported);
}
