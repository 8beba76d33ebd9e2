//! What the files say the organization should be.

use std::collections::BTreeMap;

use crate::json::Json;
use serde_json::Value;
use tsify::Tsify;

/// What the files say, after all their problems are solved. An absent list or field is not managed: it stays as the service has it.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct DesiredOrganization {
    /// Names of the files; a `Place` refers to them by index.
    pub files: Vec<String>,
    /// The departments below the root, in the order of the files; absent if no file lists departments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departments: Option<Vec<DesiredDepartment>>,
    /// The people, in the order of the files; absent if no file lists people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<DesiredPerson>>,
}

/// One department of the files.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct DesiredDepartment {
    /// Names the department within the files: its id there, or its path in a layout without ids.
    pub key: String,
    /// Id in the system that the file comes from; stored as `openDepartmentId`. Absent in a layout without ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// Id assigned by the service, where the files come from an export. It finds the department before all else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id: Option<String>,
    /// `key` of the parent. Absent: directly below the root, or below the department that the plan is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Name shown to people.
    pub name: String,
    /// Code; never empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Description; empty text means none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The leaders, each named by any of a person's keys; an empty list means none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<Vec<String>>,
    /// Former ids or paths (`R&D/Backend`, from below the root) of this department.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub previously: Vec<String>,
    /// Whether it is a virtual department. Used at creation only: the service has no call to change it.
    #[serde(rename = "virtual", skip_serializing_if = "Option::is_none")]
    pub is_virtual: Option<bool>,
    /// Values of custom fields by name; an empty text means none.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[tsify(optional, type = "Record<string, unknown>")]
    pub custom: BTreeMap<String, Value>,
    /// Where the files say so.
    pub place: Place,
}

/// One person of the files. At least one of the five keys is given.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct DesiredPerson {
    /// Key: id assigned by the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Key: user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Key: e-mail address, compared case-insensitively.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Key: phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Key: id in another system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Name shown to people. Used at creation only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `key`s of the departments, or `root`. Absent: memberships are not managed. An empty list means none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departments: Option<Vec<String>>,
    /// `key` of the main department, one of `departments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main: Option<String>,
    /// Further fields of `createUser` by their API names. Used at creation only. Never a password.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[tsify(optional, type = "Record<string, unknown>")]
    pub fields: BTreeMap<String, Value>,
    /// Where the files say so.
    pub place: Place,
}

/// A row of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Index in the list of files.
    pub file: u32,
    /// Row as a spreadsheet counts: the header is row 1. In JSON, the index in the list, counted from 1.
    pub row: u32,
}

/// Names the root department wherever the key of a department is expected.
pub const ROOT: &str = "root";
