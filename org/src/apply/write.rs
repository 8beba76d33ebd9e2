//! The inputs of the calls that carry out a step.

use serde_json::{Map, Value};

use super::machine::Apply;
use super::state::Flags;
use crate::json::{fields_of, object};
use crate::ordered;
use crate::plan::step::{Action, DepartmentRef, DepartmentValues, PersonRef};

/// The call and the input, or why there is none.
pub(super) fn input(apply: &Apply, step: usize) -> Result<(&'static str, Value), String> {
    let action = apply.action(step).ok_or("no such step")?;
    let organization = &apply.plan.organization_code;
    match action {
        Action::CreateDepartment { parent, after } => {
            let mut fields = base(apply);
            fields.insert("parentDepartmentId".into(), id(apply, parent)?.into());
            put_values(&mut fields, after);
            put(&mut fields, "openDepartmentId", after.open_department_id.as_ref());
            if let Some(is_virtual) = after.is_virtual {
                fields.insert("isVirtualNode".into(), is_virtual.into());
            }
            // The service's own defaults, which `description: ""` would not be.
            fields.retain(|_, value| value.as_str() != Some(""));
            Ok(("createDepartment", fields.into()))
        }
        Action::UpdateDepartment { department, after, .. } => update(apply, department, None, Some(after)),
        Action::MoveDepartment { department, to, after, .. } => {
            update(apply, department, Some(to), Some(after))
        }
        Action::ArchiveDepartment { department, to, .. } => update(apply, department, Some(to), None),
        Action::DeleteDepartment { department, .. } => {
            let input = object(vec![
                ("organizationCode", organization.clone().into()),
                ("departmentId", id(apply, department)?.into()),
            ]);
            Ok(("deleteDepartment", input))
        }
        Action::SetLeaders { department, after, .. } => {
            let mut fields = base(apply);
            fields.insert("departmentId".into(), id(apply, department)?.into());
            let leaders: Result<Vec<&str>, String> = after.iter().map(|one| person_id(apply, one)).collect();
            fields.insert("leaderUserIds".into(), leaders?.into());
            Ok(("updateDepartment", fields.into()))
        }
        Action::AddMembers { department, people } => {
            Ok(("addDepartmentMembers", members(apply, step, department, people)?))
        }
        Action::RemoveMembers { department, people } => {
            Ok(("removeDepartmentMembers", members(apply, step, department, people)?))
        }
        Action::SetMemberships { person, .. } => set_memberships(apply, step, person),
        Action::CreatePeople { .. } => create_people(apply, step),
    }
}

fn update(
    apply: &Apply,
    department: &DepartmentRef,
    to: Option<&DepartmentRef>,
    after: Option<&DepartmentValues>,
) -> Result<(&'static str, Value), String> {
    let mut fields = base(apply);
    fields.insert("departmentId".into(), id(apply, department)?.into());
    if let Some(to) = to {
        fields.insert("parentDepartmentId".into(), id(apply, to)?.into());
    }
    if let Some(after) = after {
        put_values(&mut fields, after);
    }
    Ok(("updateDepartment", fields.into()))
}

fn members(
    apply: &Apply,
    step: usize,
    department: &DepartmentRef,
    people: &[PersonRef],
) -> Result<Value, String> {
    let left = people_left(apply, step, people.len());
    let ids: Result<Vec<&str>, String> = left
        .into_iter()
        .filter_map(|index| people.get(index))
        .map(|person| person_id(apply, person))
        .collect();
    let mut fields = base(apply);
    fields.insert("departmentId".into(), id(apply, department)?.into());
    fields.insert("userIds".into(), ids?.into());
    Ok(fields.into())
}

fn set_memberships(apply: &Apply, step: usize, person: &PersonRef) -> Result<(&'static str, Value), String> {
    let user = person_id(apply, person)?;
    let wanted = apply.memberships_wanted(step);
    if wanted.is_empty() {
        // The call cannot leave a person without departments.
        return Err("setUserDepartments needs at least one department".to_owned());
    }
    let departments: Vec<Value> = wanted
        .iter()
        .map(|(id, flags)| {
            object(vec![
                ("departmentId", id.as_str().into()),
                ("isLeader", flags.is_leader.into()),
                ("isMainDepartment", flags.is_main.into()),
            ])
        })
        .collect();
    Ok(("setUserDepartments", object(vec![("userId", user.into()), ("departments", departments.into())])))
}

fn create_people(apply: &Apply, step: usize) -> Result<(&'static str, Value), String> {
    let Some(Action::CreatePeople { people }) = apply.action(step) else {
        return Err("no people".to_owned());
    };
    let mut list = Vec::new();
    for person in people_left(apply, step, people.len()).into_iter().filter_map(|index| people.get(index)) {
        let mut fields = fields_of(&person.fields);
        let departments: Result<Vec<&str>, String> =
            person.departments.iter().map(|one| id(apply, one)).collect();
        let departments = departments?;
        if !departments.is_empty() {
            fields.insert("departmentIds".into(), departments.into());
        }
        list.push(Value::Object(fields));
    }
    let options = object(vec![("departmentIdType", "department_id".into())]);
    Ok(("createUsersBatch", object(vec![("list", list.into()), ("options", options)])))
}

/// Indices of the people for whom something has to be done.
pub(super) fn people_left(apply: &Apply, step: usize, total: usize) -> Vec<usize> {
    let Some(work) = apply.work.get(&step) else { return Vec::new() };
    let refused = |index: usize| work.refused.iter().any(|person| person.index as usize == index);
    (0..total).filter(|index| !work.settled.contains(index) && !refused(*index)).collect()
}

impl Apply {
    /// All memberships that a person is to have: those of the step, and those of other organizations as they are.
    pub(super) fn memberships_wanted(&self, step: usize) -> ordered::Map<String, Flags> {
        let mut wanted = ordered::Map::new();
        let Some(Action::SetMemberships { person, before, after }) = self.action(step) else { return wanted };
        let user = self.person_id(person).unwrap_or_default();
        let work = self.work.get(&step);
        let read = work.and_then(|work| work.memberships.as_ref());
        for membership in after {
            let Some(id) = self.department_id(&membership.department) else { continue };
            let was = before.iter().find(|one| one.department == membership.department);
            let planned = was.is_some_and(|was| was.is_leader != membership.is_leader);
            let leads = match self.service.departments.get(id) {
                // A role that the step does not change stays as it is now: other steps set leaders.
                Some(department) if !planned => department.leaders.contains(user),
                Some(_) => membership.is_leader,
                None => {
                    read.and_then(|read| read.get(id)).map_or(membership.is_leader, |flags| flags.is_leader)
                }
            };
            wanted.insert(id.to_owned(), Flags { is_leader: leads, is_main: membership.is_main });
        }
        let has_main = after.iter().any(|membership| membership.is_main);
        let Some(stored) = self.service.people.get(user) else { return wanted };
        for id in &stored.departments {
            if wanted.contains_key(id) || self.service.departments.contains_key(id) {
                continue;
            }
            let flags = read.and_then(|read| read.get(id)).copied().unwrap_or_default();
            let main = !has_main && stored.main.as_ref() == Some(id);
            wanted.insert(id.clone(), Flags { is_main: main, ..flags });
        }
        wanted
    }
}

fn base(apply: &Apply) -> Map<String, Value> {
    let mut fields = Map::new();
    fields.insert("organizationCode".into(), apply.plan.organization_code.clone().into());
    fields
}

fn put_values(fields: &mut Map<String, Value>, values: &DepartmentValues) {
    put(fields, "name", values.name.as_ref());
    put(fields, "code", values.code.as_ref());
    put(fields, "description", values.description.as_ref());
    if !values.custom.is_empty() {
        fields.insert("customData".into(), fields_of(&values.custom).into());
    }
}

fn put(fields: &mut Map<String, Value>, name: &str, value: Option<&String>) {
    if let Some(value) = value {
        fields.insert(name.into(), value.clone().into());
    }
}

fn id<'a>(apply: &'a Apply, department: &'a DepartmentRef) -> Result<&'a str, String> {
    apply.department_id(department).ok_or_else(|| "a department that was not created".to_owned())
}

fn person_id<'a>(apply: &'a Apply, person: &'a PersonRef) -> Result<&'a str, String> {
    apply.person_id(person).ok_or_else(|| "a person who was not created".to_owned())
}
