//! What is asked of the service, and what it answers.

use serde_json::Value;

use crate::json::{Faults, Json, Object, Writer, object, texts};

/// A call that has to be made now.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Given back to `settle`.
    pub id: u32,
    /// The method of `ManagementClient`.
    pub call: &'static str,
    /// Its input.
    pub input: Value,
    /// Whether it reads or changes something.
    pub purpose: Purpose,
}

/// Whether a call reads or changes something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json)]
#[serde(rename_all = "camelCase")]
pub enum Purpose {
    /// It reads.
    Read,
    /// It changes something: its step is in the journal as `started`.
    Write,
}

/// How a call ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Settled {
    /// What it resolved to: the envelope with its `data`.
    Response(Value),
    /// It rejected.
    Failed {
        /// Whether the change may have been made.
        outcome: Outcome,
        /// `kind` of the error.
        kind: String,
        /// `message` of the error.
        message: String,
        /// Whether every other call would fail as well: wrong credentials, for example.
        fatal: bool,
    },
}

impl Request {
    /// Writes it as JSON.
    pub(super) fn write(&self, to: &mut Writer) {
        to.begin();
        to.field("id", &self.id);
        to.name("call");
        to.text(self.call);
        to.field("input", &self.input);
        to.field("purpose", &self.purpose);
        to.end();
    }
}

impl Settled {
    /// Reads `{ "response": … }` or `{ "failed": … }`.
    pub(super) fn read(value: Value, faults: &mut Faults) -> Self {
        let (name, value) = Object::of(value, faults).into_iter().next().unwrap_or_default();
        if name == "response" {
            return Self::Response(value);
        }
        if name != "failed" {
            faults.note_text("response or failed", &name);
        }
        let mut object = Object::of(value, faults);
        Self::Failed {
            outcome: object.take("outcome", faults),
            kind: object.or_default("kind", faults),
            message: object.or_default("message", faults),
            fatal: object.or_default("fatal", faults),
        }
    }
}

/// Whether a call that rejected has changed anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The call was not made at all, for example because the run was cancelled: it can be made later.
    NotSent,
    /// Nothing was changed.
    NotApplied,
    /// The change may have been made, or not.
    Unknown,
}

/// What a request under way is for.
#[derive(Debug, Clone)]
pub(super) enum Flight {
    /// All departments; the root's own values, if they are needed.
    Departments,
    /// The root.
    Root,
    /// People by their ids.
    People(Vec<String>),
    /// Departments of the person of a step: this page.
    Memberships { step: usize, page: u32 },
    /// The members of a department that is to be deleted.
    Members(usize),
    /// A department that is to be deleted: whether it says that something is in it.
    Inside(usize),
    /// People by the keys of those that are to be created.
    Lookup { step: usize, field: &'static str },
    /// The change of a step.
    Write(usize),
}

/// The call and the input of a read.
pub(super) fn read_of(flight: &Flight, names: &ReadNames<'_>) -> (&'static str, Value) {
    let ReadNames { organization, root, department, ids, user } = names;
    let of_organization = ("organizationCode", Value::from(*organization));
    match flight {
        Flight::Departments => {
            ("getAllDepartments", object(vec![of_organization, ("withCustomData", true.into())]))
        }
        Flight::Root => {
            let root = ("departmentId", Value::from(*root));
            ("getDepartment", object(vec![of_organization, root, ("withCustomData", true.into())]))
        }
        Flight::People(ids) => {
            let ids = ("userIds", texts(&mut ids.iter().map(String::as_str)));
            ("getUserBatch", object(vec![ids, ("withDepartmentIds", true.into())]))
        }
        Flight::Memberships { page, .. } => {
            let page = ("page", Value::from(*page));
            ("getUserDepartments", object(vec![("userId", Value::from(*user)), page, ("limit", 50.into())]))
        }
        Flight::Members(_) => (
            "listDepartmentMemberIds",
            object(vec![of_organization, ("departmentId", Value::from(*department))]),
        ),
        Flight::Inside(_) => {
            ("getDepartment", object(vec![of_organization, ("departmentId", Value::from(*department))]))
        }
        Flight::Lookup { field, .. } => {
            let kind = if *field == "externalId" { "external_id" } else { field };
            let ids = ("userIds", texts(&mut ids.iter().map(String::as_str)));
            let kind = ("userIdType", Value::from(kind));
            ("getUserBatch", object(vec![ids, kind, ("withDepartmentIds", true.into())]))
        }
        Flight::Write(_) => ("", Value::Null),
    }
}

/// What inputs are made of.
#[derive(Debug, Default)]
pub(super) struct ReadNames<'a> {
    /// Code of the organization.
    pub organization: &'a str,
    /// Id of the root department.
    pub root: &'a str,
    /// Id of a department.
    pub department: &'a str,
    /// Keys of people.
    pub ids: Vec<String>,
    /// Id of a person.
    pub user: &'a str,
}
