//! A row of the table of custom fields.

use rusqlite::{Result, Row};

use super::data_type::DataType;
use crate::clock::Timestamp;
use crate::json::Object;
use crate::store::json::ObjectList;
use crate::store::subjects::TargetType;

/// A field.
#[derive(Debug, Clone)]
pub struct CustomField {
    /// What has the field.
    pub target: TargetType,
    /// Unique among the fields of such targets.
    pub key: String,
    /// Whether each user pool has the field.
    pub is_built_in: bool,
    /// The type of the values.
    pub data_type: DataType,
    /// The display name.
    pub label: String,
    /// Free text.
    pub description: Option<String>,
    /// Whether the service encrypts the values. The sandbox does not.
    pub encrypted: bool,
    /// Whether no two targets have the same value.
    pub is_unique: bool,
    /// Whether users change it themselves.
    pub user_editable: bool,
    /// Whether the console shows it.
    pub visible_in_admin_console: bool,
    /// Whether users see it.
    pub visible_in_user_center: bool,
    /// Translations of the display name.
    pub i18n: Option<Object>,
    /// The values of an enumeration, each with its label.
    pub options: Vec<Object>,
    /// `None` for a built-in field.
    pub created_at: Option<Timestamp>,
}

impl CustomField {
    /// Returns whether values are compared with those of other targets: only texts and numbers are.
    #[must_use]
    pub fn compares(&self) -> bool {
        self.is_unique && matches!(self.data_type, DataType::String | DataType::Number)
    }

    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(CustomField {
            target: row.get("target_type")?,
            key: row.get("key")?,
            is_built_in: row.get("is_built_in")?,
            data_type: row.get("data_type")?,
            label: row.get("label")?,
            description: row.get("description")?,
            encrypted: row.get("encrypted")?,
            is_unique: row.get("is_unique")?,
            user_editable: row.get("user_editable")?,
            visible_in_admin_console: row.get("visible_in_admin_console")?,
            visible_in_user_center: row.get("visible_in_user_center")?,
            i18n: row.get("i18n")?,
            options: row.get::<_, ObjectList>("options")?.0,
            created_at: row.get("created_at")?,
        })
    }
}
