//! What a text holds, where the tables cannot say it: JSON, and one of many names.

use rusqlite::types::Value;

use crate::described::{check_stored, check_stored_object};
use crate::json::{Json, SyntaxError, read, read_stored};

/// What a text holds.
#[derive(Debug, Clone, Copy)]
enum Form {
    /// A JSON object that a body had in it.
    Object,
    /// A JSON object of a request to a receiver or its response: it can have a whole body in it.
    Logged,
    /// JSON that is checked with other columns, by `data_resources`.
    Structure,
    /// A JSON list of texts.
    Texts,
    /// JSON that fits a field of a type of the contract.
    Field(&'static str, &'static str),
    /// A JSON object that fits a type of the contract.
    Type(&'static str),
    /// A text that a field of a type of the contract can have.
    Named(&'static str, &'static str),
    /// A text that a list of a type of the contract can have.
    Item(&'static str, &'static str),
}

/// Table, column and what it holds. Of the settings of an application, `whole` checks more.
const FORMS: [(&str, &str, Form); 33] = [
    ("applications", "logout_redirect_uris", Form::Texts),
    ("applications", "redirect_uris", Form::Texts),
    ("applications", "settings", Form::Object),
    ("audit_logs", "operation_type", Form::Named("AdminAuditLogDto", "operationType")),
    ("audit_logs", "resource_type", Form::Named("AdminAuditLogDto", "resourceType")),
    ("custom_fields", "i18n", Form::Field("CustomFieldDto", "i18n")),
    ("custom_fields", "options", Form::Field("CustomFieldDto", "options")),
    ("data_resource_fields", "config", Form::Object),
    ("data_resources", "actions", Form::Texts),
    ("data_resources", "struct", Form::Structure),
    ("department_sync_relations", "info_in_idp", Form::Object),
    ("departments", "custom_data", Form::Object),
    ("departments", "i18n", Form::Field("DepartmentDto", "i18n")),
    ("departments", "metadata", Form::Object),
    ("departments", "post_ids", Form::Texts),
    ("grants", "actions", Form::Texts),
    ("identities", "origin_conn_ids", Form::Texts),
    ("identities", "provider", Form::Named("IdentityDto", "provider")),
    ("identities", "user_info_in_idp", Form::Object),
    ("mfa_states", "data", Form::Type("GetMfaInfoDataDto")),
    ("posts", "custom_data", Form::Object),
    ("resources", "actions", Form::Field("ResourceDto", "actions")),
    ("roles", "custom_data", Form::Object),
    ("user_action_logs", "event_type", Form::Named("UserActionLogDto", "eventType")),
    ("user_groups", "custom_data", Form::Object),
    ("users", "custom_data", Form::Object),
    ("users", "metadata", Form::Object),
    ("webhook_events", "event", Form::Item("WebhookDto", "events")),
    ("webhook_logs", "request_body", Form::Logged),
    ("webhook_logs", "request_headers", Form::Logged),
    ("webhook_logs", "response_body", Form::Logged),
    ("webhook_logs", "response_headers", Form::Logged),
    ("webhooks", "retry_config", Form::Field("WebhookDto", "retryConfig")),
];

/// What most columns of objects and lists have.
const EMPTY: [&str; 2] = ["{}", "[]"];

/// Checks a value, and returns JSON as the sandbox writes it.
///
/// # Errors
/// What is expected.
pub(super) fn check(table: &str, column: &str, value: Value) -> Result<Value, String> {
    let form = FORMS.iter().find(|(of_table, of_column, _)| (*of_table, *of_column) == (table, column));
    match (form, value) {
        (Some((.., form)), Value::Text(text)) => stored(*form, text).map(Value::Text),
        (_, value) => Ok(value),
    }
}

fn stored(form: Form, text: String) -> Result<String, String> {
    match form {
        Form::Named(type_name, field) => {
            check_stored(type_name, field, &Json::from(text.as_str())).map(|()| text)
        }
        Form::Item(type_name, field) => {
            check_stored(type_name, field, &Json::from(vec![text.as_str()])).map(|()| text)
        }
        Form::Object if text == EMPTY[0] => Ok(text),
        Form::Texts if text == EMPTY[1] => Ok(text),
        form => {
            let json = json(form, &text)?;
            check_json(form, &json)?;
            Ok(json.stringify())
        }
    }
}

fn json(form: Form, text: &str) -> Result<Json, String> {
    // What a body can hold, a response can hold with more around it, and a log of that response.
    let json = if matches!(form, Form::Logged) { read_stored(text) } else { read(text) };
    json.map_err(|SyntaxError { at }| {
        format!("JSON, which this is not at byte {at}, or is nested too deeply")
    })
}

fn check_json(form: Form, json: &Json) -> Result<(), String> {
    match (form, json) {
        (Form::Object | Form::Logged, Json::Object(_)) => Ok(()),
        (Form::Object | Form::Logged, _) => Err("a JSON object".to_owned()),
        (Form::Texts, Json::List(items)) if items.iter().all(|item| matches!(item, Json::Text(_))) => Ok(()),
        (Form::Texts, _) => Err("a JSON list of texts".to_owned()),
        (Form::Field(type_name, field), json) => check_stored(type_name, field, json),
        (Form::Type(type_name), Json::Object(object)) => check_stored_object(type_name, object),
        (Form::Type(_), _) => Err("a JSON object".to_owned()),
        (Form::Structure | Form::Named(..) | Form::Item(..), _) => Ok(()),
    }
}
