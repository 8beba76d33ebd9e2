//! What the service has, as it was read.

use std::collections::BTreeMap;

use crate::json::Json;
use serde_json::Value;
use tsify::Tsify;

/// One organization of the service, and the people of the user pool.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationSnapshot {
    /// Code of the organization.
    pub organization_code: String,
    /// Id of the root department.
    pub root_department_id: String,
    /// All departments below the root, and the root itself. Parents need not come first.
    pub departments: Vec<SnapshotDepartment>,
    /// All people that the service has listed: also those without a department of this organization.
    pub people: Vec<SnapshotPerson>,
}

/// A department, as the service has it.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SnapshotDepartment {
    /// Id assigned by the service.
    pub department_id: String,
    /// Id of the parent; absent for the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_department_id: Option<String>,
    /// Id chosen by whoever created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// Code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Name shown to people.
    pub name: String,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// User ids of the leaders.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leader_user_ids: Vec<String>,
    /// Whether it is a virtual department.
    #[serde(rename = "virtual", default, skip_serializing_if = "is_false")]
    pub is_virtual: bool,
    /// Values of custom fields, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[tsify(optional, type = "Record<string, unknown>")]
    pub custom: BTreeMap<String, Value>,
}

/// A person, as the service has it.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SnapshotPerson {
    /// Id assigned by the service.
    pub user_id: String,
    /// User name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// E-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Id in another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Name shown to people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Ids of all departments of the person, also those of other organizations.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub department_ids: Vec<String>,
    /// Id of the main department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_department_id: Option<String>,
}
