//! `plan`: all steps, in their order.

use super::calls;
use super::departments::{self, Match, Matches};
use super::document::{FORMAT_VERSION, OrganizationPlan, Question, RefusalCode, RefusedRow, Totals};
use super::error::{PlanError, PlanErrorCode};
use super::guard::{self, Areas};
use super::leaders::{self, WantedLeaders};
use super::limits::Baseline;
use super::membership_steps;
use super::memberships::{self, Change, Wanted};
use super::missing::{self, Managed};
use super::model::{DepartmentIndex, Model, PersonIndex};
use super::options::{Area, Memberships, Missing, PlanOptions};
use super::outline::Outline;
use super::people::{self, PeopleKeys, PersonMatch};
use super::seal;
use super::step::PersonRef;
use super::steps::Steps;
use super::tree::Tree;
use crate::desired::{DesiredDepartment, DesiredOrganization, DesiredPerson, ROOT};
use crate::ordered::{Map, Set};
use crate::snapshot::OrganizationSnapshot;

/// Plans the changes that make the service as the files say.
///
/// # Errors
/// Where the files cannot be meant for this organization, or contradict themselves.
pub fn plan(
    desired: &DesiredOrganization,
    snapshot: &OrganizationSnapshot,
    options: &PlanOptions,
) -> Result<OrganizationPlan, PlanError> {
    let model = Model::of(snapshot, options.scope.as_deref())?;
    let areas = Areas::of(desired, options)?;
    let baseline = Baseline::of(&model);
    guard::check(desired, areas, &baseline, options)?;
    let listed = desired.departments.as_deref().unwrap_or_default();
    let outline = Outline::of(listed)?;
    let Matches { of, questions, refused } = departments::find(listed, &outline, &model, &options.answers);
    let recognised = of.iter().filter_map(|found| found.known()).count();
    guard::check_recognised(Area::Departments, recognised, of.len(), baseline.departments())?;
    let keys = PeopleKeys::of(snapshot);
    let people = desired.people.as_deref().unwrap_or_default();
    let named: Vec<_> = people.iter().map(|person| keys.named_by(person)).collect();
    let recognised = named.iter().filter(|named| !named.is_empty()).count();
    guard::check_recognised(Area::People, recognised, people.len(), baseline.people())?;
    let archive = archive(&model, &of, options)?;
    let mut planner = Planner {
        desired: listed,
        people,
        named,
        outline,
        areas,
        options,
        keys,
        departments: of,
        model,
        steps: Steps::default(),
        changed: Set::new(),
        questions,
        refused,
    };
    let missing = planner.run(archive);
    let Planner { model, steps, changed, questions, refused, .. } = planner;
    let limits = baseline.limits(&model, &missing.removed, &changed, &options.allow);
    let (by_action, changes) = calls::counted(&steps.list);
    let calls = calls::calls(&steps.list);
    let seconds = calls.div_ceil(calls::CALLS_PER_SECOND);
    let mut plan = OrganizationPlan {
        format_version: FORMAT_VERSION,
        id: String::new(),
        organization_code: snapshot.organization_code.clone(),
        root_department_id: snapshot.root_department_id.clone(),
        options: options.clone(),
        files: desired.files.clone(),
        totals: Totals { changes, by_action, calls, seconds },
        limits,
        questions,
        refused,
        missing: missing::listed(&model, &missing.stays),
        steps: steps.list,
    };
    seal::seal(&mut plan);
    Ok(plan)
}

/// The archive; none where nothing is archived. The files must not have it, for then it would be moved itself.
fn archive(
    model: &Model,
    found: &[Match],
    options: &PlanOptions,
) -> Result<Option<DepartmentIndex>, PlanError> {
    let Missing::Archive(id) = &options.missing else { return Ok(None) };
    let unknown = || PlanError::new(PlanErrorCode::UnknownArchive, id);
    let archive = model.department(id).filter(|index| model[*index].parent.is_some()).ok_or_else(unknown)?;
    // One that is archived itself would end below itself.
    let mut missing = model.above(archive).filter(|above| model[*above].in_scope);
    if found.contains(&Match::Known(archive)) || !missing.all(|above| found.contains(&Match::Known(above))) {
        return Err(unknown());
    }
    Ok(Some(archive))
}

/// What becomes of departments that the files do not have.
#[derive(Debug, Default)]
struct MissingDepartments {
    stays: Set<DepartmentIndex>,
    removed: Set<DepartmentIndex>,
}

struct Planner<'a> {
    desired: &'a [DesiredDepartment],
    people: &'a [DesiredPerson],
    /// Whom the keys of each name.
    named: Vec<Vec<PersonIndex>>,
    outline: Outline,
    areas: Areas,
    options: &'a PlanOptions,
    keys: PeopleKeys<'a>,
    departments: Vec<Match>,
    model: Model,
    steps: Steps,
    /// The departments of the service that change, beside those that are removed.
    changed: Set<DepartmentIndex>,
    questions: Vec<Question>,
    refused: Vec<RefusedRow>,
}

impl Planner<'_> {
    fn run(&mut self, archive: Option<DepartmentIndex>) -> MissingDepartments {
        self.plan_tree();
        let (changes, managed) = self.plan_people();
        let (batched, replaced) = memberships::divided(&self.model, changes);
        membership_steps::add(&mut self.model, &mut self.steps, &batched);
        membership_steps::replace(&mut self.model, &mut self.steps, &replaced);
        let leaders = self.wanted_leaders();
        // Who is to lead a department and leaves it in the same plan would lose the role again: those come after the removals.
        let mut leaving = Set::new();
        for change in &batched {
            leaving.extend(change.removed.iter().map(|department| (*department, change.person)));
        }
        let (later, now): (Vec<_>, Vec<_>) = leaders.iter().partition(|wanted| {
            wanted.leaders.iter().any(|person| leaving.contains(&(wanted.department, *person)))
        });
        leaders::set(&mut self.model, &mut self.steps, &now);
        membership_steps::remove(&mut self.model, &mut self.steps, &batched);
        leaders::set(&mut self.model, &mut self.steps, &later);
        match self.areas.departments {
            true => self.plan_missing(archive, &managed),
            false => MissingDepartments::default(),
        }
    }

    fn plan_tree(&mut self) {
        if self.areas.departments {
            let (lists, model) = ((self.desired, &self.outline), (&mut self.model, &mut self.steps));
            self.changed = Tree::new(lists, &mut self.departments, model, &mut self.refused).plan();
            return;
        }
        for (found, desired) in self.departments.iter_mut().zip(self.desired) {
            if *found == Match::New {
                let (place, found_key) = (desired.place, desired.key.clone());
                self.refused.push(RefusedRow {
                    place,
                    code: RefusalCode::UnknownDepartment,
                    found: found_key,
                });
                *found = Match::Open;
            }
        }
    }

    /// Creates people, and finds what changes for those who are known. The second part: everybody whose memberships the files list.
    fn plan_people(&mut self) -> (Vec<Change>, Managed) {
        let found = people::find(
            self.people,
            std::mem::take(&mut self.named),
            &self.keys,
            &self.model,
            &self.options.answers,
            self.areas.people,
        );
        let opens = self.areas.memberships || self.areas.people;
        if opens {
            self.questions.extend(found.questions);
            self.refused.extend(found.refused);
        }
        let is_exact = self.options.memberships == Memberships::Exact;
        let (mut changes, mut created, mut managed) = (Vec::new(), Vec::new(), Map::new());
        for (person, is) in self.people.iter().zip(found.of) {
            if !opens || is == PersonMatch::Open {
                continue;
            }
            let Some(wanted) = self.wanted(person) else { continue };
            match is {
                PersonMatch::Known(known) => {
                    let has_memberships = person.departments.is_some() && self.areas.memberships;
                    if !has_memberships {
                        continue;
                    }
                    let own = (person, &self.options.answers);
                    let (model, lists) = (&self.model, (&mut self.questions, &mut self.refused));
                    // Whose row is left out stays where he or she is, also when a department is deleted.
                    if let Ok(change) = memberships::change(model, known, &wanted, is_exact, own, lists) {
                        changes.extend(change);
                        managed.insert(known, (person.place, wanted.departments));
                    }
                }
                PersonMatch::New => {
                    let label = person.name.as_deref().unwrap_or_else(|| people::label(person));
                    let reference = PersonRef::Created { step: String::new(), index: 0 };
                    let index = self.model.add_person(reference, label);
                    self.keys.add_desired(person, index);
                    let wanted = if self.areas.memberships { wanted } else { Wanted::default() };
                    created.push((index, person, wanted));
                }
                PersonMatch::Open => {}
            }
        }
        membership_steps::create(&mut self.model, &mut self.steps, &created);
        (changes, managed)
    }

    /// The departments that a row names; none where one of them is left out, and with it the row.
    fn wanted(&mut self, person: &DesiredPerson) -> Option<Wanted> {
        let mut wanted = Wanted::default();
        for key in person.departments.iter().flatten() {
            let Some(department) = self.department(key) else {
                let (place, found) = (person.place, key.clone());
                self.refused.push(RefusedRow { place, code: RefusalCode::UnknownDepartment, found });
                return None;
            };
            if !wanted.departments.contains(&department) {
                wanted.departments.push(department);
            }
        }
        wanted.main = person.main.as_deref().and_then(|key| self.department(key));
        if wanted.departments.len() > memberships::MOST_DEPARTMENTS {
            let (place, found) = (person.place, people::label(person).to_owned());
            self.refused.push(RefusedRow { place, code: RefusalCode::TooManyDepartments, found });
            return None;
        }
        Some(wanted)
    }

    fn department(&self, key: &str) -> Option<DepartmentIndex> {
        if let Some(index) = self.outline.index(key) {
            return self.departments.get(index).copied().and_then(Match::known);
        }
        // Without a list of departments, people may name those of the service.
        let is_root = key == ROOT && self.model.top == self.model.root;
        is_root.then_some(self.model.root)
    }

    fn wanted_leaders(&mut self) -> Vec<WantedLeaders> {
        if !self.areas.leaders {
            return Vec::new();
        }
        let (keys, model, refused) = (&self.keys, &self.model, &mut self.refused);
        let found = self.desired.iter().zip(&self.departments);
        found
            .filter_map(|(desired, found)| leaders::wanted(desired, found.known()?, keys, model, refused))
            .collect()
    }

    fn plan_missing(&mut self, archive: Option<DepartmentIndex>, managed: &Managed) -> MissingDepartments {
        let found: Set<_> = self.departments.iter().filter_map(|found| found.known()).collect();
        let stays: Set<_> =
            self.model.in_scope().filter(|index| !found.contains(index) && Some(*index) != archive).collect();
        // While it is not known which department is which, the one that is asked about is not missing.
        let is_asked = !self.questions.iter().all(|question| !question.id.starts_with("department:"));
        let removed = match (&self.options.missing, archive) {
            _ if is_asked => Set::new(),
            (Missing::Delete, _) => missing::delete(&mut self.model, &mut self.steps, &stays, managed),
            (Missing::Archive(_), Some(archive)) => {
                missing::archive(&mut self.model, &mut self.steps, &stays, archive)
            }
            _ => Set::new(),
        };
        let stays = stays.difference(&removed).copied().collect();
        MissingDepartments { stays, removed }
    }
}
