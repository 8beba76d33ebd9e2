//! Which person of the service is which one of the files.

use super::document::{Candidate, Question, QuestionKind, RefusalCode, RefusedRow};
use super::model::{Model, PersonIndex};
use crate::desired::DesiredPerson;
use crate::ordered::Map;
use crate::snapshot::OrganizationSnapshot;

/// What a person of the files is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonMatch {
    /// This one of the service.
    Known(PersonIndex),
    /// A new one.
    New,
    /// A question decides, or the row is refused.
    Open,
}

/// The people of the service by each of their keys.
#[derive(Debug, Default)]
pub struct PeopleKeys {
    by: [Map<String, PersonIndex>; 5],
}

/// A key as it is compared: without blanks around it, addresses without case.
fn comparable(kind: usize, key: &str) -> String {
    let key = key.trim();
    if kind == EMAIL { key.to_lowercase() } else { key.to_owned() }
}

const EMAIL: usize = 2;

impl PeopleKeys {
    /// Of all people of the snapshot.
    #[must_use]
    pub fn of(snapshot: &OrganizationSnapshot) -> Self {
        let mut keys = Self::default();
        for (index, person) in snapshot.people.iter().enumerate() {
            let of = [
                Some(&person.user_id),
                person.username.as_ref(),
                person.email.as_ref(),
                person.phone.as_ref(),
                person.external_id.as_ref(),
            ];
            keys.add(of, PersonIndex(index));
        }
        keys
    }

    /// Adds a person of the files who is created, so that a leader can be named by the keys.
    pub fn add_desired(&mut self, person: &DesiredPerson, index: PersonIndex) {
        self.add(keys_of(person), index);
    }

    fn add(&mut self, keys: [Option<&String>; 5], index: PersonIndex) {
        for (kind, (by, key)) in self.by.iter_mut().zip(keys).enumerate() {
            if let Some(key) = key.filter(|key| !key.trim().is_empty()) {
                by.entry(comparable(kind, key)).or_insert(index);
            }
        }
    }

    /// Everybody whom the keys of a person name, each once.
    fn named_by(&self, person: &DesiredPerson) -> Vec<PersonIndex> {
        let keys = keys_of(person);
        let found = self.by.iter().zip(keys).enumerate();
        distinct(found.filter_map(|(kind, (by, key))| by.get(&comparable(kind, key?)).copied()))
    }

    /// Whether the keys of a person name anybody.
    #[must_use]
    pub fn knows(&self, person: &DesiredPerson) -> bool {
        !self.named_by(person).is_empty()
    }

    /// Everybody who has this text as one of the keys.
    #[must_use]
    pub fn named(&self, text: &str) -> Vec<PersonIndex> {
        distinct(self.by.iter().enumerate().filter_map(|(kind, by)| by.get(&comparable(kind, text)).copied()))
    }
}

fn keys_of(person: &DesiredPerson) -> [Option<&String>; 5] {
    let DesiredPerson { user_id, username, email, phone, external_id, .. } = person;
    [user_id.as_ref(), username.as_ref(), email.as_ref(), phone.as_ref(), external_id.as_ref()]
}

fn distinct(people: impl Iterator<Item = PersonIndex>) -> Vec<PersonIndex> {
    // At most five.
    let mut list: Vec<PersonIndex> = Vec::new();
    for person in people {
        if let Err(at) = list.binary_search(&person) {
            list.insert(at, person);
        }
    }
    list
}

/// The first key that a person has, for people and for the ids of questions.
#[must_use]
pub fn label(person: &DesiredPerson) -> &str {
    keys_of(person).into_iter().flatten().next().map_or("", String::as_str)
}

/// What was found, by index in the files' list.
#[derive(Debug, Default)]
pub struct PeopleMatches {
    /// For each person of the files.
    pub of: Vec<PersonMatch>,
    /// What has to be answered.
    pub questions: Vec<Question>,
    /// Rows that are left out.
    pub refused: Vec<RefusedRow>,
}

/// Finds each person of the files in the service: all keys that are found must be of one person.
#[must_use]
pub fn find(
    desired: &[DesiredPerson],
    keys: &PeopleKeys,
    model: &Model,
    answers: &Map<String, String>,
    may_create: bool,
) -> PeopleMatches {
    let mut matches = PeopleMatches::default();
    let found: Vec<_> = desired.iter().map(|person| keys.named_by(person)).collect();
    let mut claims: Map<PersonIndex, usize> = Map::new();
    for found in found.iter().filter(|found| found.len() == 1) {
        found.iter().for_each(|person| *claims.entry(*person).or_default() += 1);
    }
    for (person, mut found) in desired.iter().zip(found) {
        let id = format!("person:{}", label(person));
        if found.len() > 1
            && let Some(answer) = answers.get(&id).and_then(|answer| model.person(answer))
            && found.contains(&answer)
        {
            claims.entry(answer).and_modify(|claims| *claims += 1).or_insert(1);
            found = vec![answer];
        }
        let refuse = |code, found: &str| RefusedRow { place: person.place, code, found: found.to_owned() };
        let is_creatable = [&person.username, &person.email, &person.phone].into_iter().any(Option::is_some);
        let is = match found[..] {
            // Which of two rows is meant is not guessed: both are left out.
            [one] if claims.get(&one).is_some_and(|claims| *claims > 1) => {
                matches.refused.push(refuse(RefusalCode::SamePerson, label(person)));
                PersonMatch::Open
            }
            [one] => {
                claims.insert(one, 1);
                PersonMatch::Known(one)
            }
            [] if !may_create || person.user_id.is_some() => {
                matches.refused.push(refuse(RefusalCode::UnknownPerson, label(person)));
                PersonMatch::Open
            }
            [] if !is_creatable => {
                matches.refused.push(refuse(RefusalCode::NotCreatable, label(person)));
                PersonMatch::Open
            }
            [] => PersonMatch::New,
            _ => {
                let candidate = |person: &PersonIndex| Candidate {
                    id: model[*person].reference.clone().into(),
                    label: model[*person].label.clone(),
                };
                matches.questions.push(Question {
                    id,
                    kind: QuestionKind::PersonAmbiguous,
                    target: label(person).to_owned(),
                    candidates: found.iter().map(candidate).collect(),
                    rows: vec![person.place],
                });
                PersonMatch::Open
            }
        };
        matches.of.push(is);
    }
    matches
}
