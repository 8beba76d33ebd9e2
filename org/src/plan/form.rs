//! The form of a step in JSON: one flat object, whose `before` and `after` have the same fields for every action.
//!
//! Who reads a plan need not know each action's own shape.

use serde_json::Value;
use tsify::Tsify;

use super::step::{Action, DepartmentRef, DepartmentValues, Membership, NewPerson, PersonRef, Step, Touch};
use crate::desired::Place;
use crate::json::{Faults, Json, Writer};

/// One change of a plan, which one call makes.
///
/// Departments and people are named by the ids of the service. One that an earlier step creates is named by `@` and the id of that
/// step (`@s3`), a person by the index in its list too (`@s9.4`).
#[derive(Debug, Clone, Json, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanStep {
    /// Unique in the plan: `s1`, `s2`, ….
    pub id: String,
    /// What the step does.
    pub action: StepAction,
    /// The department's path, or the person's name, for people.
    pub target: String,
    /// The department that is changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string")]
    pub department: Option<DepartmentRef>,
    /// The person whose memberships are replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string")]
    pub person: Option<PersonRef>,
    /// The people who are added or removed, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string[]")]
    pub people: Option<Vec<PersonRef>>,
    /// The people who are created, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_people: Option<Vec<NewPerson>>,
    /// What changes, as it is.
    #[serde(default, skip_serializing_if = "StepState::is_empty")]
    #[tsify(optional)]
    pub before: StepState,
    /// What changes, as it becomes.
    #[serde(default, skip_serializing_if = "StepState::is_empty")]
    #[tsify(optional)]
    pub after: StepState,
    /// Ids of steps that must be done before. They all come earlier in the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub needs: Vec<String>,
    /// The rows of the files that this step comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub rows: Vec<Place>,
    /// The things that the step touches, with digests of what they must be before it and are after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub touches: Vec<Touch>,
}

/// What a step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum StepAction {
    /// Creates a department. It has an `openDepartmentId` or a `code`, by which a repeated creation is found.
    CreateDepartment,
    /// Changes what a department says of itself.
    UpdateDepartment,
    /// Moves a department below another parent, and changes other values by the same call.
    MoveDepartment,
    /// Moves a department that the files do not have below the archive.
    ArchiveDepartment,
    /// Deletes a department that the files do not have, in which nobody is any more.
    DeleteDepartment,
    /// Creates people, with their departments.
    CreatePeople,
    /// Adds people to a department.
    AddMembers,
    /// Takes people out of a department.
    RemoveMembers,
    /// Replaces all memberships of a person.
    SetMemberships,
    /// Replaces the leaders of a department.
    SetLeaders,
}

/// Values that a step changes; those that it does not change are absent.
#[derive(Debug, Clone, Default, Json, Tsify)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StepState {
    /// The parent of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string")]
    pub parent: Option<DepartmentRef>,
    /// What the department says of itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<DepartmentValues>,
    /// The memberships of the person, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memberships: Option<Vec<Membership>>,
    /// The leaders of the department, all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string[]")]
    pub leaders: Option<Vec<PersonRef>>,
}

impl Json for Step {
    fn read(value: Value, faults: &mut Faults) -> Self {
        PlanStep::read(value, faults).into_step(faults)
    }

    fn write(&self, to: &mut Writer) {
        PlanStep::from(self.clone()).write(to);
    }
}

impl From<Step> for PlanStep {
    fn from(Step { id, action, target, needs, rows, touches }: Step) -> Self {
        let (mut department, mut person, mut people, mut new_people) = (None, None, None, None);
        let (mut before, mut after) = (StepState::default(), StepState::default());
        let action = match action {
            Action::CreateDepartment { parent, after: values } => {
                (after.parent, after.values) = (Some(parent), Some(values));
                StepAction::CreateDepartment
            }
            Action::UpdateDepartment { department: of, before: old, after: new } => {
                (department, before.values, after.values) = (Some(of), Some(old), Some(new));
                StepAction::UpdateDepartment
            }
            Action::MoveDepartment { department: of, from, to, before: old, after: new } => {
                (department, before.values, after.values) = (Some(of), Some(old), Some(new));
                (before.parent, after.parent) = (Some(from), Some(to));
                StepAction::MoveDepartment
            }
            Action::ArchiveDepartment { department: of, from, to } => {
                (department, before.parent, after.parent) = (Some(of), Some(from), Some(to));
                StepAction::ArchiveDepartment
            }
            Action::DeleteDepartment { department: of, before: old } => {
                (department, before.values) = (Some(of), Some(old));
                StepAction::DeleteDepartment
            }
            Action::CreatePeople { people: new } => {
                new_people = Some(new);
                StepAction::CreatePeople
            }
            Action::AddMembers { department: of, people: who } => {
                (department, people) = (Some(of), Some(who));
                StepAction::AddMembers
            }
            Action::RemoveMembers { department: of, people: who } => {
                (department, people) = (Some(of), Some(who));
                StepAction::RemoveMembers
            }
            Action::SetMemberships { person: who, before: old, after: new } => {
                (person, before.memberships, after.memberships) = (Some(who), Some(old), Some(new));
                StepAction::SetMemberships
            }
            Action::SetLeaders { department: of, before: old, after: new } => {
                (department, before.leaders, after.leaders) = (Some(of), Some(old), Some(new));
                StepAction::SetLeaders
            }
        };
        Self {
            id,
            action,
            target,
            department,
            person,
            people,
            new_people,
            before,
            after,
            needs,
            rows,
            touches,
        }
    }
}

impl PlanStep {
    fn into_step(self, faults: &mut Faults) -> Step {
        let Self { id, action, target, department, person, people, new_people, before, after, .. } = self;
        let mut needed = Needed { faults };
        let action = match action {
            StepAction::CreateDepartment => Action::CreateDepartment {
                parent: needed.take("after.parent", after.parent),
                after: after.values.unwrap_or_default(),
            },
            StepAction::UpdateDepartment => Action::UpdateDepartment {
                department: needed.take("department", department),
                before: before.values.unwrap_or_default(),
                after: after.values.unwrap_or_default(),
            },
            StepAction::MoveDepartment => Action::MoveDepartment {
                department: needed.take("department", department),
                from: needed.take("before.parent", before.parent),
                to: needed.take("after.parent", after.parent),
                before: before.values.unwrap_or_default(),
                after: after.values.unwrap_or_default(),
            },
            StepAction::ArchiveDepartment => Action::ArchiveDepartment {
                department: needed.take("department", department),
                from: needed.take("before.parent", before.parent),
                to: needed.take("after.parent", after.parent),
            },
            StepAction::DeleteDepartment => Action::DeleteDepartment {
                department: needed.take("department", department),
                before: before.values.unwrap_or_default(),
            },
            StepAction::CreatePeople => Action::CreatePeople { people: needed.take("newPeople", new_people) },
            StepAction::AddMembers => Action::AddMembers {
                department: needed.take("department", department),
                people: needed.take("people", people),
            },
            StepAction::RemoveMembers => Action::RemoveMembers {
                department: needed.take("department", department),
                people: needed.take("people", people),
            },
            StepAction::SetMemberships => Action::SetMemberships {
                person: needed.take("person", person),
                before: needed.take("before.memberships", before.memberships),
                after: needed.take("after.memberships", after.memberships),
            },
            StepAction::SetLeaders => Action::SetLeaders {
                department: needed.take("department", department),
                before: needed.take("before.leaders", before.leaders),
                after: needed.take("after.leaders", after.leaders),
            },
        };
        Step { id, action, target, needs: self.needs, rows: self.rows, touches: self.touches }
    }
}

/// What an action cannot be without.
struct Needed<'a> {
    faults: &'a mut Faults,
}

impl Needed<'_> {
    fn take<T: Json>(&mut self, name: &str, given: Option<T>) -> T {
        given.unwrap_or_else(|| self.faults.within(name, Value::Null))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{from_text, to_text};

    #[test]
    fn each_action_comes_back_as_it_was() {
        for rest in [
            r#""action":"createDepartment","target":"A","after":{"parent":"r","values":{"name":"A","code":"a"}}"#,
            r#""action":"updateDepartment","target":"A","department":"d","before":{"values":{"name":"B"}},"after":{"values":{"name":"A"}}"#,
            r#""action":"moveDepartment","target":"A","department":"d","before":{"parent":"r","values":{}},"after":{"parent":"@s1","values":{}}"#,
            r#""action":"archiveDepartment","target":"A","department":"d","before":{"parent":"r"},"after":{"parent":"x"}"#,
            r#""action":"deleteDepartment","target":"A","department":"d","before":{"values":{"name":"A"}}"#,
            r#""action":"createPeople","target":"Ada","newPeople":[{"fields":{"name":"Ada"},"departments":["@s1"],"place":{"file":0,"row":2}}]"#,
            r#""action":"addMembers","target":"A","department":"d","people":["u","@s9.4"],"needs":["s1"],"rows":[{"file":0,"row":2}]"#,
            r#""action":"removeMembers","target":"A","department":"d","people":["u"]"#,
            r#""action":"setMemberships","target":"Ada","person":"u","before":{"memberships":[]},"after":{"memberships":[{"department":"d","isMain":true,"isLeader":false}]},"touches":[{"thing":"person:u","before":"00"}]"#,
            r#""action":"setLeaders","target":"A","department":"d","before":{"leaders":[]},"after":{"leaders":["u"]}"#,
        ] {
            let text = format!("{{\"id\":\"s2\",{rest}}}");
            assert_eq!(from_text::<Step>(&text).map(|step| to_text(&step)), Ok(text));
        }
    }

    #[test]
    fn says_what_an_action_lacks() {
        let text = r#"{"id":"s1","action":"addMembers","target":"A","people":[]}"#;
        let mismatch = from_text::<Step>(text).unwrap_err();
        assert_eq!((mismatch.path.as_str(), mismatch.found.as_str()), ("department", "nothing"));
    }
}
