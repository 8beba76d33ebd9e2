//! What a plan may do.

use crate::json::Json;
use crate::ordered::Map;
use tsify::Tsify;

/// A part of the organization that files can manage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Area {
    /// Departments: their tree, names, codes and descriptions.
    Departments,
    /// Who is in which department, and which one is the main one.
    Memberships,
    /// Who leads which department.
    Leaders,
    /// Creation of people that the service does not have.
    People,
}

/// Options of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct PlanOptions {
    /// The areas that may change. Default: every area that the files manage.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub only: Option<Vec<Area>>,
    /// Areas whose values may all be missing from the files: without this, a column without any value is refused.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub empty: Vec<Area>,
    /// Id of a department: the plan sees and changes only what is below it. Default: the whole organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub scope: Option<String>,
    /// What happens to departments that the files do not have. Default: `report`.
    #[tsify(optional)]
    pub missing: Missing,
    /// Whether memberships that the files do not have are removed. Default: `add`.
    #[tsify(optional)]
    pub memberships: Memberships,
    /// Limits raised for this plan: the exact number of changes, by kind.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[tsify(optional, type = "Partial<Record<LimitKind, number>>")]
    pub allow: Map<LimitKind, u32>,
    /// Answers to questions of an earlier plan, by the question's id: one of the candidates' ids.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[tsify(optional, type = "Record<string, string>")]
    pub answers: Map<String, String>,
}

/// What happens to departments that the files do not have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Missing {
    /// They stay and are listed in the plan.
    #[default]
    Report,
    /// They are moved below the department with this id.
    Archive(String),
    /// They are deleted from the bottom, where all people in them are in the files.
    Delete,
}

/// What happens to memberships that the files do not have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Memberships {
    /// They stay.
    #[default]
    Add,
    /// They are removed, of the people that the files have.
    Exact,
}

/// A kind of change that is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Json, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum LimitKind {
    /// Departments that are deleted or archived.
    RemovedDepartments,
    /// Memberships that end.
    RemovedMemberships,
    /// Leader roles that end.
    RemovedLeaders,
    /// People who had a department and are left without any.
    PeopleWithoutDepartment,
    /// Departments that are changed in any way, without new ones.
    ChangedDepartments,
    /// People whose memberships change in any way, without those who had none.
    ChangedMemberships,
    /// Departments whose leaders change, without those that had none.
    ChangedLeaders,
}
