//! One change of a plan.

use std::collections::BTreeMap;

use crate::json::Json;
use serde_json::Value;
use tsify::Tsify;

use crate::desired::Place;

/// One change, which one call makes, or one call for each 50 people.
///
/// As JSON it is a `PlanStep` (`form`).
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Unique in the plan: `s1`, `s2`, ….
    pub id: String,
    /// What changes.
    pub action: Action,
    /// The department's path, or the person's name, for people.
    pub target: String,
    /// Ids of steps that must be done before. They all come earlier in the plan.
    pub needs: Vec<String>,
    /// The rows of the files that this step comes from.
    pub rows: Vec<Place>,
    /// The things that the step touches, as they must be before it, and as they are after it.
    pub touches: Vec<Touch>,
}

/// What a step does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Creates a department. It has an `openDepartmentId` or a `code`, by which a repeated creation is found.
    CreateDepartment {
        /// Its parent.
        parent: DepartmentRef,
        /// What it is created with.
        after: DepartmentValues,
    },
    /// Changes what a department says of itself.
    UpdateDepartment {
        /// Which one.
        department: DepartmentRef,
        /// The values that change, as they are.
        before: DepartmentValues,
        /// The values that change, as they become.
        after: DepartmentValues,
    },
    /// Moves a department below another parent, and changes the given values by the same call.
    MoveDepartment {
        /// Which one.
        department: DepartmentRef,
        /// Where it is.
        from: DepartmentRef,
        /// Where it goes.
        to: DepartmentRef,
        /// The values that change, as they are.
        before: DepartmentValues,
        /// The values that change, as they become.
        after: DepartmentValues,
    },
    /// Moves a department that the files do not have below the archive.
    ArchiveDepartment {
        /// Which one.
        department: DepartmentRef,
        /// Where it is.
        from: DepartmentRef,
        /// The archive.
        to: DepartmentRef,
    },
    /// Deletes a department that the files do not have, in which nobody is any more.
    DeleteDepartment {
        /// Which one.
        department: DepartmentRef,
        /// What it was.
        before: DepartmentValues,
    },
    /// Creates people, with their departments.
    CreatePeople {
        /// At most 50.
        people: Vec<NewPerson>,
    },
    /// Adds people to a department.
    AddMembers {
        /// Which one.
        department: DepartmentRef,
        /// At most 50.
        people: Vec<PersonRef>,
    },
    /// Takes people out of a department.
    RemoveMembers {
        /// Which one.
        department: DepartmentRef,
        /// At most 50.
        people: Vec<PersonRef>,
    },
    /// Replaces all memberships of a person.
    SetMemberships {
        /// Who.
        person: PersonRef,
        /// The memberships as they are.
        before: Vec<Membership>,
        /// The memberships as they become. Those of other organizations keep their leader roles, which are read when the step is applied.
        after: Vec<Membership>,
    },
    /// Replaces the leaders of a department.
    SetLeaders {
        /// Which one.
        department: DepartmentRef,
        /// The leaders as they are.
        before: Vec<PersonRef>,
        /// The leaders as they become.
        after: Vec<PersonRef>,
    },
}

impl Action {
    /// The action's name, as a plan writes it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::CreateDepartment { .. } => "createDepartment",
            Self::UpdateDepartment { .. } => "updateDepartment",
            Self::MoveDepartment { .. } => "moveDepartment",
            Self::ArchiveDepartment { .. } => "archiveDepartment",
            Self::DeleteDepartment { .. } => "deleteDepartment",
            Self::CreatePeople { .. } => "createPeople",
            Self::AddMembers { .. } => "addMembers",
            Self::RemoveMembers { .. } => "removeMembers",
            Self::SetMemberships { .. } => "setMemberships",
            Self::SetLeaders { .. } => "setLeaders",
        }
    }

    /// Whether it takes something away: it then waits until all creations are done.
    #[must_use]
    pub fn takes_away(&self) -> bool {
        match self {
            Self::RemoveMembers { .. } | Self::ArchiveDepartment { .. } | Self::DeleteDepartment { .. } => {
                true
            }
            Self::SetMemberships { before, after, .. } => {
                let stays = |one: &Membership| after.iter().any(|other| other.department == one.department);
                !before.iter().all(stays)
            }
            _ => false,
        }
    }
}

/// A department of the service, or one that an earlier step creates.
///
/// As JSON it is a text: the id, or `@` with the id of the step.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DepartmentRef {
    /// One of the service.
    Stored {
        /// Its id.
        department_id: String,
    },
    /// One that a step creates.
    Created {
        /// Id of the step.
        step: String,
    },
}

/// A person of the service, or one that an earlier step creates.
///
/// As JSON it is a text: the id, or `@` with the id of the step, `.` and the index in the step's list of people.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonRef {
    /// One of the service.
    Stored {
        /// The id.
        user_id: String,
    },
    /// One that a step creates.
    Created {
        /// Id of the step.
        step: String,
        /// Index in the step's list of people.
        index: u32,
    },
}

/// Values of a department. Only those that are given matter; an empty text means none.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct DepartmentValues {
    /// Name shown to people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id in the system that the file comes from. Given at creation only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// Code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it is a virtual department. Given at creation only.
    #[serde(rename = "virtual", skip_serializing_if = "Option::is_none")]
    pub is_virtual: Option<bool>,
    /// Values of custom fields by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[tsify(optional, type = "Record<string, unknown>")]
    pub custom: BTreeMap<String, Value>,
}

/// A person to be created: the fields of `createUsersBatch`.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NewPerson {
    /// Fields by their API names, without departments. Never a password.
    #[tsify(type = "Record<string, unknown>")]
    pub fields: BTreeMap<String, Value>,
    /// Departments; the main one first. Each is an id, or `@` with the id of the step that creates it.
    #[tsify(type = "string[]")]
    pub departments: Vec<DepartmentRef>,
    /// The row that this person comes from.
    pub place: Place,
}

/// A person's membership of a department.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Membership {
    /// Of which department: its id, or `@` with the id of the step that creates it.
    #[tsify(type = "string")]
    pub department: DepartmentRef,
    /// Whether it is the person's main department.
    pub is_main: bool,
    /// Whether the person leads it.
    pub is_leader: bool,
}

/// A thing of the service that a step touches. Digests are those of `digest`.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Touch {
    /// What is touched: `department:ID`, `leaders:ID` or `person:ID`. Instead of an id, `@` and the id of the step that creates it.
    #[tsify(type = "string")]
    pub thing: Thing,
    /// Digest of what it must be before the step. Absent if it is not there yet, or if an earlier step brings a department into it
    /// whose id the plan cannot know: that step is then needed, and vouches for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Digest of what it is after the step. Absent if it is no longer there, or if the plan cannot know an id in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// What a digest is of. As JSON it is a text: `department:ID`, `leaders:ID` or `person:ID`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// What a department says of itself, and its parent.
    Department(DepartmentRef),
    /// The leaders of a department.
    Leaders(DepartmentRef),
    /// The departments of a person, and which is the main one.
    Person(PersonRef),
}
