//! Values that are refused, each with the place and what is expected there.

use serde_json::{Value, json};

use super::context::column;
use super::{File, export, used};
use crate::client::{Sandbox, started};

/// Changes one cell.
fn set(export: &mut Value, table: &str, row: usize, name: &str, value: Value) {
    let column = column(export, table, name).expect("a column");
    export["tables"][table]["rows"][row][column] = value;
}

fn cell(export: &Value, table: &str, row: usize, name: &str) -> Value {
    export["tables"][table]["rows"][row][column(export, table, name).expect("a column")].clone()
}

/// The reason for which an export is refused, without the name of the file.
async fn reason(name: &str, export: &Value) -> String {
    let file = File::new(name, export.to_string());
    let error = started(file.import()).await.map(|_| ()).expect_err("must not start").to_string();
    assert!(!error.contains('\n'), "{error}");
    let (_, reason) = error.split_once(" cannot be imported (").unwrap_or_else(|| panic!("{error}"));
    reason.trim_end_matches("): correct it, or export it again").to_owned()
}

#[tokio::test]
async fn a_refusal_names_table_row_and_column_and_what_is_expected() {
    let exported = export(&used().await).await;
    let tree = |levels: usize| {
        let node = |below: String| format!(r#"[{{"code":"a","name":"a","children":{below}}}]"#);
        (0..levels).fold("null".to_owned(), |below, _| node(below))
    };
    let deep = format!("{}1{}", r#"{"a":"#.repeat(300), "}".repeat(300));
    let mut wrong = Vec::new();
    for (number, (table, row, name, value, expected)) in [
        ("roles", 1, "status", json!("FOO"), "row 2: status: expected one of ENABLE, DISABLE, found \"FOO\""),
        (
            "users",
            0,
            "created_at",
            json!(-1),
            "row 1: created_at: expected a number from 0 to 253402300799999, found -1",
        ),
        ("users", 0, "created_at", json!(1e300), "row 1: created_at: expected a whole number, found another number"),
        ("users", 0, "name", json!(5), "row 1: name: expected a text, found another number"),
        ("users", 0, "email_verified", json!(2), "row 1: email_verified: expected one of 0, 1, found 2"),
        ("users", 0, "gender", Value::Null, "row 1: gender: expected a value, found nothing"),
        ("users", 0, "id", json!("a b\n"), "row 1: id: expected 24 hexadecimal digits, found \"a b\\n\""),
        (
            "users",
            0,
            "id",
            json!("0123456789abcdef01234567\0"),
            "row 1: id: expected 24 hexadecimal digits, found \"0123456789abcdef01234567\\u0000\"",
        ),
        ("users", 0, "metadata", json!(deep), "row 1: metadata: expected JSON, which this is not at byte 1285, or is nested too deeply"),
        ("grants", 0, "resource_type", json!("THING"), "row 1: resource_type: expected one of DATA, API, MENU, BUTTON, UI, found \"THING\""),
        ("role_assignments", 0, "target_type", json!("ORG"), "row 1: target_type: expected one of USER, ROLE, GROUP, DEPARTMENT, found \"ORG\""),
        ("webhook_events", 0, "event", json!("x"), "row 1: event: expected events.0 to be one of test, register, login, mfa:verified, kick, user:created and 70 others"),
        ("webhooks", 2, "retry_config", json!(r#"{"enabled":1}"#), "row 3: retry_config: expected another type of retryConfig.enabled"),
        ("webhook_logs", 0, "response_status_code", json!(70_000), "row 1: response_status_code: expected a number from 0 to 999, found 70000"),
        ("departments", 1, "i18n", json!("{}"), "row 2: i18n: expected a value of i18n.name"),
        ("departments", 1, "post_ids", json!("[1]"), "row 2: post_ids: expected a JSON list of texts"),
        ("mfa_states", 0, "data", json!(r#"{"mfaToken":5}"#), "row 1: data: expected another type of mfaToken"),
        ("applications", 0, "settings", json!("{}"), "settings: expected a value of loginConfig"),
        ("data_resources", 2, "type", json!("STRING"), "struct of the data resource "),
        ("data_resources", 2, "struct", json!(tree(6)), ": struct must have no more than 5 levels"),
        ("data_permissions", 0, "action", json!("fly"), "action: expected an action of "),
        ("data_permissions", 0, "path", json!("nowhere"), "path: expected a node of "),
        ("permission_namespaces", 0, "code", json!("a/b"), "code: expected a text without /, found \"a/b\""),
        ("memberships", 0, "user_number", json!(7), "user_number: expected the number of the user, found \"7\""),
        ("namespaces", 0, "code", json!("other"), "code: expected default and system, which each user pool has, found "),
        ("group_members", 0, "user_id", json!("nobody"), "user_id: expected what is in users, found \"nobody\""),
        ("grants", 0, "target_id", json!("nobody"), "target_id: expected what is in departments, found \"nobody\""),
    ]
    .into_iter()
    .enumerate()
    {
        let mut changed = exported.clone();
        set(&mut changed, table, row, name, value);
        let reason = reason(&format!("value-{number}"), &changed).await;
        if !reason.starts_with(&format!("{table}: ")) || !reason.contains(expected) {
            wrong.push(format!("{reason}, but not {expected}"));
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_refusal_never_shows_a_secret() {
    let exported = export(&used().await).await;
    for (table, name) in
        [("webhooks", "content_type"), ("webhooks", "id"), ("webhooks", "enabled"), ("otps", "user_id")]
    {
        let mut changed = exported.clone();
        set(&mut changed, table, 0, name, json!("whs-q4711"));
        let reason = reason(&format!("secret-{table}-{name}"), &changed).await;
        assert!(reason.starts_with(table) && reason.contains(name) && !reason.contains("q4711"), "{reason}");
    }
}

#[tokio::test]
async fn departments_are_one_tree_for_each_organization() {
    let exported = export(&Sandbox::start().await).await;
    let id = |row: usize| cell(&exported, "departments", row, "id");
    // The parent of a department that is below it.
    let mut circle = exported.clone();
    let below =
        (0..12).find(|row| cell(&exported, "departments", *row, "parent_id") == id(1)).expect("a department");
    set(&mut circle, "departments", 1, "parent_id", id(below));
    assert!(
        reason("circle", &circle)
            .await
            .contains("parent_id: expected a department that is not below this one")
    );
    let mut two = exported.clone();
    set(&mut two, "departments", 1, "parent_id", Value::Null);
    let expected = "departments: row 2: organization_id: expected one department without a parent for each organization, found 1";
    assert_eq!(reason("two-roots", &two).await, expected);
    let mut none = exported.clone();
    set(&mut none, "departments", 0, "code", json!("other"));
    let expected =
        "organizations: code: expected a department without a parent whose code it is, found \"steamory\"";
    assert_eq!(reason("no-root", &none).await, expected);
}

#[tokio::test]
async fn nobody_is_a_member_twice_or_mainly_in_two_departments() {
    let exported = export(&Sandbox::start().await).await;
    let mut twice = exported.clone();
    let rows = twice["tables"]["group_members"]["rows"].as_array_mut().expect("rows");
    let row = rows.len() + 1;
    rows.push(rows[0].clone());
    let text = reason("twice", &twice).await;
    assert!(
        text.starts_with(&format!(
            "group_members: row {row}: group_id, user_id: expected what no other row has"
        )),
        "{text}"
    );
    let mut mainly = exported.clone();
    let column = column(&exported, "memberships", "is_main_department").expect("a column");
    for row in mainly["tables"]["memberships"]["rows"].as_array_mut().expect("rows") {
        row[column] = json!(1);
    }
    let text = reason("mainly", &mainly).await;
    assert!(text.contains("user_id: expected one main department for each user, found \""), "{text}");
}

#[tokio::test]
async fn json_is_stored_as_the_sandbox_writes_it() {
    let mut exported = export(&Sandbox::start().await).await;
    set(&mut exported, "users", 0, "custom_data", json!(r#" { "b" : 1, "a" : 2.0, "b" : 3 } "#));
    let file = File::new("canonical", exported.to_string());
    let sandbox = Sandbox::start_with(file.import()).await;
    set(&mut exported, "users", 0, "custom_data", json!(r#"{"b":3,"a":2}"#));
    assert_eq!(export(&sandbox).await, exported);
}

#[tokio::test]
async fn an_import_leaves_room_for_what_comes_after_it() {
    let exported = export(&Sandbox::start().await).await;
    for (table, name) in [("namespaces", "id"), ("permission_namespaces", "number"), ("webhook_logs", "id")] {
        let mut last = exported.clone();
        set(&mut last, table, 0, name, json!(4_294_967_295_u32));
        let text = reason(&format!("last-{table}"), &last).await;
        // A row that refers to this one can be what is refused first.
        assert!(text.contains("expected"), "{text}");
    }
    let mut last = exported.clone();
    set(&mut last, "logins", 0, "id", json!(4_294_967_295_u32));
    assert_eq!(
        reason("last-login", &last).await,
        "logins: id: expected at most 2147483647, found 4294967295"
    );
}

#[tokio::test]
async fn custom_data_has_no_key_that_no_call_could_change() {
    let exported = export(&Sandbox::start().await).await;
    for (table, data, key) in
        [("users", json!({"userId": "x"}), "userId"), ("departments", json!({"name": "x"}), "name")]
    {
        let mut changed = exported.clone();
        set(&mut changed, table, 1, "custom_data", json!(data.to_string()));
        let expected =
            format!("{table}: custom_data: expected no key of a field that each target has, found \"{key}\"");
        assert_eq!(reason(&format!("key-{table}"), &changed).await, expected);
    }
}
