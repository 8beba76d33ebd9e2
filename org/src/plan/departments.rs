//! Which department of the service is which one of the files.

use super::document::{Candidate, Question, QuestionKind, RefusalCode, RefusedRow};
use super::model::{DepartmentIndex, Model};
use super::outline::Outline;
use super::path;
use crate::desired::DesiredDepartment;
use crate::digest;
use crate::ordered::{Map, Set};

/// What a department of the files is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// This one of the service.
    Known(DepartmentIndex),
    /// A new one.
    New,
    /// A question decides, or the row is refused: it is left out.
    Open,
}

impl Match {
    /// The department of the service, or the one that the plan has created by now.
    #[must_use]
    pub fn known(self) -> Option<DepartmentIndex> {
        match self {
            Self::Known(known) => Some(known),
            Self::New | Self::Open => None,
        }
    }
}

/// What was found, by index in the files' list.
#[derive(Debug, Default)]
pub struct Matches {
    /// For each department of the files.
    pub of: Vec<Match>,
    /// What has to be answered.
    pub questions: Vec<Question>,
    /// Rows that name the department of another row.
    pub refused: Vec<RefusedRow>,
}

/// The most candidates that a question lists.
const MOST_CANDIDATES: usize = 20;

/// The departments of the service that have a key.
type Lists<'a> = Map<&'a str, Vec<DepartmentIndex>>;

struct Matcher<'a> {
    desired: &'a [DesiredDepartment],
    outline: &'a Outline,
    model: &'a Model,
    found: Vec<Option<Match>>,
    claimed: Map<DepartmentIndex, usize>,
    matches: Matches,
}

/// Finds each department of the files in the service: by the service's id, the own id, the code, former ids and paths, then the name
/// below the same parent. Whatever remains is new, unless the name alone stands elsewhere too, which is a question.
#[must_use]
pub fn find(
    desired: &[DesiredDepartment],
    outline: &Outline,
    model: &Model,
    answers: &Map<String, String>,
) -> Matches {
    let found = vec![None; desired.len()];
    let mut matcher =
        Matcher { desired, outline, model, found, claimed: Map::new(), matches: Matches::default() };
    matcher.answered(answers);
    matcher.by_keys(answers);
    matcher.by_place();
    matcher.by_name();
    let Matcher { found, mut matches, .. } = matcher;
    matches.of = found.into_iter().map(|found| found.unwrap_or(Match::New)).collect();
    matches
}

/// The id that a department gets when it is created, if the files give it none. `top` is the id of the department that the plan is
/// made below: in two scopes one path is of two departments.
pub fn made_id(top: &str, path: &str) -> String {
    format!("path-{}", digest::of_two(top, path))
}

fn question_id(department: &DesiredDepartment) -> String {
    format!("department:{}", department.key)
}

/// Whether both have an id of their own, and not the same one.
fn has_other_id(model: &Model, department: &DesiredDepartment, known: DepartmentIndex) -> bool {
    let ids = department.open_department_id.as_ref().zip(model[known].open_department_id.as_ref());
    ids.is_some_and(|(desired, known)| desired != known)
}

impl Matcher<'_> {
    /// An answer comes before all keys: the file's own may be what is wrong.
    fn answered(&mut self, answers: &Map<String, String>) {
        for (index, department) in self.desired.iter().enumerate() {
            match answers.get(&question_id(department)).map(String::as_str) {
                Some("new") | None => {}
                Some(id) => {
                    if let Some(known) = self.model.department(id).filter(|known| self.model[*known].in_scope)
                    {
                        self.claim(index, known);
                    }
                }
            }
        }
    }

    /// Those that are said to be new, unless an earlier plan with the same answer has created them.
    fn new_ones(&mut self, answers: &Map<String, String>, by_id: &Lists<'_>) {
        for (index, department) in self.desired.iter().enumerate() {
            if !self.is_open(index)
                || answers.get(&question_id(department)).is_none_or(|answer| answer != "new")
            {
                continue;
            }
            let made =
                made_id(&self.model.top_id(), &path::whole(self.outline.names_up(self.desired, index)));
            match by_id.get(made.as_str()).map(Vec::as_slice) {
                Some([known, ..]) if department.open_department_id.is_none() => self.claim(index, *known),
                _ => self.settle(index, Match::New),
            }
        }
    }

    fn by_keys(&mut self, answers: &Map<String, String>) {
        let model = self.model;
        let (mut by_id, mut by_code, mut by_path) = (Lists::new(), Lists::new(), Map::new());
        let knows_former = self.desired.iter().any(|department| !department.previously.is_empty());
        for index in model.in_scope() {
            if let Some(id) = &model[index].open_department_id {
                by_id.entry(id.as_str()).or_default().push(index);
            }
            if !model[index].code.is_empty() {
                by_code.entry(model[index].code.as_str()).or_default().push(index);
            }
            if knows_former {
                by_path.entry(path::whole(model.names_up(index))).or_insert_with(Vec::new).push(index);
            }
        }
        let desired = self.desired;
        self.claim_each(|department| {
            let known = department.department_id.as_deref().and_then(|id| model.department(id));
            known.into_iter().filter(|known| model[*known].in_scope).collect()
        });
        let of_key = |lists: &Lists<'_>, key: &Option<String>| -> Vec<DepartmentIndex> {
            key.as_deref().and_then(|key| lists.get(key)).cloned().unwrap_or_default()
        };
        let of_code = |department: &DesiredDepartment| {
            let mut known = of_key(&by_code, &department.code);
            known.retain(|known| !has_other_id(model, department, *known));
            known
        };
        self.claim_each(|department| of_key(&by_id, &department.open_department_id));
        self.claim_each(of_code);
        self.new_ones(answers, &by_id);
        for (index, department) in desired.iter().enumerate() {
            if !self.is_open(index) {
                continue;
            }
            // Several have the key: that no two have it is the service's to say.
            let mut known: Set<_> = of_key(&by_id, &department.open_department_id).into_iter().collect();
            known.extend(of_code(department));
            for former in &department.previously {
                known.extend(by_id.get(former.as_str()).into_iter().flatten());
                known.extend(by_path.get(former).into_iter().flatten());
            }
            let known = known.into_iter().filter(|known| !self.claimed.contains_key(known)).collect();
            self.one_of(index, QuestionKind::DepartmentAmbiguous, known);
        }
        // The code is of a department with another id: the same one in a new system, or the code has passed to a successor?
        for (index, department) in desired.iter().enumerate() {
            let mut known = of_key(&by_code, &department.code);
            known.retain(|known| !self.claimed.contains_key(known));
            if !known.is_empty() {
                self.ask(index, QuestionKind::DepartmentByCode, &known);
            }
        }
    }

    /// The children of one parent that have one name. Parents come first, so that a renamed parent does not hide its children.
    fn by_place(&mut self) {
        let mut children: Map<(DepartmentIndex, &str), Vec<DepartmentIndex>> = Map::new();
        for index in self.model.in_scope() {
            if let Some(parent) = self.model[index].parent {
                children.entry((parent, self.model[index].name.as_str())).or_default().push(index);
            }
        }
        for index in self.outline.order.clone() {
            let Some(department) = self.desired.get(index) else { continue };
            let parent = match self.outline.parent(index) {
                None => Some(self.model.top),
                Some(parent) => self.found.get(parent).copied().flatten().and_then(Match::known),
            };
            let Some(parent) = parent else { continue };
            let same = children.get(&(parent, department.name.as_str())).cloned().unwrap_or_default();
            let (same, others): (Vec<_>, Vec<_>) = same
                .into_iter()
                .filter(|known| !self.claimed.contains_key(known))
                .partition(|known| !has_other_id(self.model, department, *known));
            match same.is_empty() {
                false => self.one_of(index, QuestionKind::DepartmentAmbiguous, same),
                // It has the place and the name, and another id: a successor, or the same one in a new system?
                true if !others.is_empty() => self.ask(index, QuestionKind::DepartmentBySameName, &others),
                true => {}
            }
        }
    }

    fn by_name(&mut self) {
        let mut by_name: Map<&str, Vec<DepartmentIndex>> = Map::new();
        for index in self.model.in_scope().filter(|index| !self.claimed.contains_key(index)) {
            by_name.entry(self.model[index].name.as_str()).or_default().push(index);
        }
        for (index, department) in self.desired.iter().enumerate() {
            if let Some(same) = by_name.get(department.name.as_str()) {
                self.ask(index, QuestionKind::DepartmentBySameName, same);
            }
        }
    }

    /// Whether it is not known yet what a department of the files is.
    fn is_open(&self, index: usize) -> bool {
        self.found.get(index).is_some_and(Option::is_none)
    }

    /// Claims the only one that each names.
    fn claim_each(&mut self, known: impl Fn(&DesiredDepartment) -> Vec<DepartmentIndex>) {
        for (index, department) in self.desired.iter().enumerate() {
            if self.is_open(index)
                && let [one] = known(department)[..]
            {
                self.claim(index, one);
            }
        }
    }

    /// One that fits is it; several are a question.
    fn one_of(&mut self, index: usize, kind: QuestionKind, known: Vec<DepartmentIndex>) {
        if !self.is_open(index) {
            return;
        }
        match known[..] {
            [] => {}
            [one] => self.claim(index, one),
            _ => self.ask(index, kind, &known),
        }
    }

    fn claim(&mut self, index: usize, known: DepartmentIndex) {
        let Some(department) = self.desired.get(index) else { return };
        if let Some(first) = self.claimed.get(&known).filter(|first| **first != index) {
            let first = self.desired.get(*first).map(|first| first.key.clone()).unwrap_or_default();
            let row = RefusedRow { place: department.place, code: RefusalCode::SameDepartment, found: first };
            self.matches.refused.push(row);
            self.settle(index, Match::Open);
            return;
        }
        self.claimed.insert(known, index);
        self.settle(index, Match::Known(known));
    }

    fn ask(&mut self, index: usize, kind: QuestionKind, known: &[DepartmentIndex]) {
        let Some(department) = self.desired.get(index) else { return };
        if !self.is_open(index) {
            return;
        }
        let candidate = |known: &DepartmentIndex| Candidate {
            id: self.model[*known].reference.clone().into(),
            label: self.model.path(*known),
        };
        let mut candidates: Vec<Candidate> = known.iter().take(MOST_CANDIDATES).map(candidate).collect();
        candidates.push(Candidate { id: "new".to_owned(), label: String::new() });
        self.matches.questions.push(Question {
            id: question_id(department),
            kind,
            target: self.outline.path(self.desired, index),
            candidates,
            rows: vec![department.place],
        });
        self.settle(index, Match::Open);
    }

    fn settle(&mut self, index: usize, found: Match) {
        if let Some(place) = self.found.get_mut(index) {
            *place = Some(found);
        }
    }
}
