//! A plan as a value: JSON that can be kept, shown, approved and applied.

use crate::json::Json;
use crate::ordered::Map;
use tsify::Tsify;

use super::options::{LimitKind, PlanOptions};
use super::step::Step;
use crate::desired::Place;

/// The version of the plan's form that this crate writes and reads.
pub const FORMAT_VERSION: u32 = 1;

/// All that has to be done so that the service is as the files say.
#[derive(Debug, Clone, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationPlan {
    /// Version of this form: 1.
    pub format_version: u32,
    /// Digest of everything else in the plan: a plan that was changed by hand is refused.
    pub id: String,
    /// Code of the organization.
    pub organization_code: String,
    /// Id of the root department.
    pub root_department_id: String,
    /// The options that it was made with.
    pub options: PlanOptions,
    /// Names of the files.
    pub files: Vec<String>,
    /// Counts.
    pub totals: Totals,
    /// The limits, and whether the plan keeps them.
    pub limits: Vec<Limit>,
    /// What has to be answered before the plan can be applied.
    pub questions: Vec<Question>,
    /// Rows that are left out, with the reason.
    pub refused: Vec<RefusedRow>,
    /// Departments of the service that the files do not have, and which stay.
    pub missing: Vec<MissingDepartment>,
    /// The steps, in an order in which they can be done.
    #[tsify(type = "PlanStep[]")]
    pub steps: Vec<Step>,
}

/// Counts of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Changes in all: departments, people and memberships, each counted once.
    pub changes: u32,
    /// Changes by action; people and memberships are counted singly.
    #[tsify(type = "Partial<Record<StepAction, number>>")]
    pub by_action: Map<String, u32>,
    /// Calls that applying makes, without retries.
    pub calls: u32,
    /// Seconds that they take at 300 a second.
    pub seconds: u32,
}

/// A limit of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Limit {
    /// What is limited.
    pub kind: LimitKind,
    /// How many there are in the plan.
    pub planned: u32,
    /// How many there are in the service, within the scope.
    pub total: u32,
    /// How many are allowed.
    pub allowed: u32,
    /// Whether the plan keeps the limit.
    pub verdict: Verdict,
}

/// Whether a plan keeps a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Kept.
    Kept,
    /// Exceeded, and raised by `allow` with the exact number.
    Raised,
    /// Exceeded: the plan cannot be applied.
    Exceeded,
}

/// Something that the files leave open. A plan with questions cannot be applied.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// The same in each plan of these files: `department:D17`, `person:ada@example.com`, `without-department:USERID`.
    pub id: String,
    /// What is asked.
    pub kind: QuestionKind,
    /// The department's path or the person's name.
    pub target: String,
    /// The possible answers.
    pub candidates: Vec<Candidate>,
    /// The rows that it is about.
    pub rows: Vec<Place>,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum QuestionKind {
    /// Is this department of the files the one of the service that has the same name elsewhere, or new?
    DepartmentBySameName,
    /// Is this department of the files the one of the service that has the same code and another `openDepartmentId`, or new?
    DepartmentByCode,
    /// Which department of the service is this one: its keys name several.
    DepartmentAmbiguous,
    /// Which person of the service is this one: the keys name several, or somebody who is likely somebody else: with another
    /// `externalId`, or without one with another user name.
    PersonAmbiguous,
    /// Is it right that this person is left without any department?
    PersonWithoutDepartment,
}

/// A possible answer.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Candidate {
    /// What is given as the answer: an id of the service, `new`, `yes`, `keep` or `skip`.
    pub id: String,
    /// For people: a path or a name.
    pub label: String,
}

/// A row that is left out of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RefusedRow {
    /// The row.
    pub place: Place,
    /// Why.
    pub code: RefusalCode,
    /// The value that is the reason, such as a name or an id. Never a secret.
    pub found: String,
}

/// Why a row is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum RefusalCode {
    /// The service has no such person, and creating people is not opened.
    UnknownPerson,
    /// The service has no such department, and changing departments is not opened.
    UnknownDepartment,
    /// Several people have what the row names a person by.
    AmbiguousPerson,
    /// Another department has the code, and keeps it.
    CodeTaken,
    /// The department would be below itself, because the row of its parent is left out.
    Cycle,
    /// Two rows name the same person of the service.
    SamePerson,
    /// Two rows name the same department of the service.
    SameDepartment,
    /// With other organizations, the person would be in more than 50 departments.
    TooManyDepartments,
    /// The row is left out, as a question was answered.
    Skipped,
    /// A person can only be created with a user name, an e-mail address or a phone number.
    NotCreatable,
}

/// A department of the service that the files do not have.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MissingDepartment {
    /// Its id.
    pub department_id: String,
    /// Its path.
    pub path: String,
    /// How many people are in it.
    pub people: u32,
}
