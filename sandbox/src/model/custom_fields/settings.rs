//! What can be changed of every field, built in or not.

use crate::endpoint::Fields;
use crate::json::Object;
use crate::model::i18n;
use crate::store::custom_fields::CustomField;

/// The settings of a request. An absent one, and an empty label, keep the stored value.
#[derive(Debug)]
pub struct Settings {
    label: Option<String>,
    description: Option<String>,
    user_editable: Option<bool>,
    visible_in_admin_console: Option<bool>,
    visible_in_user_center: Option<bool>,
    i18n: Option<Object>,
}

impl Settings {
    /// Reads the settings.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        Settings {
            label: fields.text("label").filter(|label| !label.is_empty()),
            description: fields.text("description"),
            user_editable: fields.boolean("userEditable"),
            visible_in_admin_console: fields.boolean("visibleInAdminConsole"),
            visible_in_user_center: fields.boolean("visibleInUserCenter"),
            i18n: i18n::read_named(fields, "label"),
        }
    }

    /// Writes the settings to a field.
    pub fn apply(self, field: &mut CustomField) {
        if let Some(label) = self.label {
            field.label = label;
        }
        field.description = self.description.or(field.description.take());
        field.user_editable = self.user_editable.unwrap_or(field.user_editable);
        field.visible_in_admin_console =
            self.visible_in_admin_console.unwrap_or(field.visible_in_admin_console);
        field.visible_in_user_center = self.visible_in_user_center.unwrap_or(field.visible_in_user_center);
        field.i18n = self.i18n.or(field.i18n.take());
    }
}
