//! Which person of the service is which one of the files.

use std::borrow::Cow;

use super::document::{Candidate, Question, QuestionKind, RefusalCode, RefusedRow};
use super::model::{Model, PersonIndex};
use crate::blank::trimmed;
use crate::desired::DesiredPerson;
use crate::ordered::Map;
use crate::snapshot::{OrganizationSnapshot, SnapshotPerson};

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
pub struct PeopleKeys<'a> {
    by: [Map<Cow<'a, str>, PersonIndex>; 5],
    /// The others who have a key that somebody has too.
    shared: [Map<Cow<'a, str>, Vec<PersonIndex>>; 5],
    /// Ids in the other system, of the people of the service.
    external_ids: Vec<Option<&'a str>>,
}

/// A key as it is compared: without blanks around it, addresses without case.
fn comparable(kind: usize, key: &str) -> Cow<'_, str> {
    let key = trimmed(key);
    match kind == EMAIL && !key.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        true => key.to_lowercase().into(),
        false => key.into(),
    }
}

const EMAIL: usize = 2;

impl<'a> PeopleKeys<'a> {
    /// Of all people of the snapshot.
    #[must_use]
    pub fn of(snapshot: &'a OrganizationSnapshot) -> Self {
        let mut keys = Self::default();
        for (index, person) in snapshot.people.iter().enumerate() {
            let SnapshotPerson { user_id, username, email, phone, external_id, .. } = person;
            let of = [Some(user_id), username.as_ref(), email.as_ref(), phone.as_ref(), external_id.as_ref()];
            keys.add(of, PersonIndex(index));
            keys.external_ids.push(external_id.as_deref());
        }
        keys
    }

    /// Adds a person of the files who is created, so that a leader can be named by the keys.
    pub fn add_desired(&mut self, person: &'a DesiredPerson, index: PersonIndex) {
        self.add(keys_of(person), index);
    }

    fn add(&mut self, keys: [Option<&'a String>; 5], index: PersonIndex) {
        for (kind, ((by, shared), key)) in self.by.iter_mut().zip(&mut self.shared).zip(keys).enumerate() {
            let Some(key) = key.map(|key| comparable(kind, key)).filter(|key| !key.is_empty()) else {
                continue;
            };
            match by.get(&*key) {
                None => {
                    by.insert(key, index);
                }
                Some(_) => shared.entry(key).or_default().push(index),
            }
        }
    }

    /// Everybody who has this key.
    fn of_key(&self, kind: usize, key: &str) -> impl Iterator<Item = PersonIndex> + use<'_, 'a> {
        let key = comparable(kind, key);
        let first = self.by.get(kind).and_then(|by| by.get(&*key));
        let others = self.shared.get(kind).and_then(|shared| shared.get(&*key));
        first.into_iter().chain(others.into_iter().flatten()).copied()
    }

    /// Everybody whom the keys of a person name, each once.
    #[must_use]
    pub fn named_by(&self, person: &DesiredPerson) -> Vec<PersonIndex> {
        let keys = keys_of(person).into_iter().enumerate();
        distinct(keys.filter_map(|(kind, key)| Some(self.of_key(kind, key?))).flatten())
    }

    /// Everybody who has this text as one of the keys.
    #[must_use]
    pub fn named(&self, text: &str) -> Vec<PersonIndex> {
        distinct((0..self.by.len()).flat_map(|kind| self.of_key(kind, text)))
    }

    /// Whether both have an id in the other system, and not the same one. An address or a number passes to a successor; the id does not.
    fn has_other_id(&self, person: &DesiredPerson, known: PersonIndex) -> bool {
        let known = self.external_ids.get(known.0).copied().flatten();
        let ids = person.external_id.as_deref().map(str::trim).zip(known.map(str::trim));
        ids.is_some_and(|(desired, known)| !desired.is_empty() && !known.is_empty() && desired != known)
    }
}

fn keys_of(person: &DesiredPerson) -> [Option<&String>; 5] {
    let DesiredPerson { user_id, username, email, phone, external_id, .. } = person;
    [user_id.as_ref(), username.as_ref(), email.as_ref(), phone.as_ref(), external_id.as_ref()]
}

fn distinct(people: impl Iterator<Item = PersonIndex>) -> Vec<PersonIndex> {
    // Rarely more than one.
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

fn question_id(person: &DesiredPerson) -> String {
    format!("person:{}", label(person))
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

/// Finds each person of the files in the service: all keys that are found must be of one person, who has no other id in the other system.
/// `named` are those whom the keys of each name.
#[must_use]
pub fn find(
    desired: &[DesiredPerson],
    named: Vec<Vec<PersonIndex>>,
    keys: &PeopleKeys<'_>,
    model: &Model,
    answers: &Map<String, String>,
    may_create: bool,
) -> PeopleMatches {
    let mut matches = PeopleMatches::default();
    let mut claims: Map<PersonIndex, usize> = Map::new();
    for (person, found) in desired.iter().zip(&named) {
        if let [one] = found[..]
            && !keys.has_other_id(person, one)
        {
            *claims.entry(one).or_default() += 1;
        }
    }
    for (person, mut found) in desired.iter().zip(named) {
        let mut is_certain = found.len() == 1 && found.iter().all(|one| !keys.has_other_id(person, *one));
        if !is_certain
            && let Some(answer) = answers.get(&question_id(person)).and_then(|answer| model.person(answer))
            && found.contains(&answer)
        {
            claims.entry(answer).and_modify(|claims| *claims += 1).or_insert(1);
            found = vec![answer];
            is_certain = true;
        }
        let refuse = |code, found: &str| RefusedRow { place: person.place, code, found: found.to_owned() };
        let is_creatable = [&person.username, &person.email, &person.phone].into_iter().any(Option::is_some);
        let is = match found[..] {
            // Which of two rows is meant is not guessed: both are left out.
            [one] if is_certain && claims.get(&one).is_some_and(|claims| *claims > 1) => {
                matches.refused.push(refuse(RefusalCode::SamePerson, label(person)));
                PersonMatch::Open
            }
            [one] if is_certain => {
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
                    id: question_id(person),
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
