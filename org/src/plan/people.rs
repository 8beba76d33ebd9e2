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
    /// User names and ids in the other system, of the people of the service.
    names: Vec<[Option<&'a str>; 2]>,
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
            keys.names.push([username.as_deref(), external_id.as_deref()]);
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

    /// Whether somebody whom a key names is likely somebody else: an address or a number passes to a successor, the id in the other
    /// system and the user name do not. The service's own id decides.
    fn is_other(&self, person: &DesiredPerson, known: PersonIndex) -> bool {
        let Some([username, external_id]) = self.names.get(known.0) else { return false };
        let is_named = |key: &String| self.of_key(0, key).any(|named| named == known);
        if person.user_id.as_ref().is_some_and(is_named) {
            return false;
        }
        if let Some(is_same) = same(person.external_id.as_deref(), *external_id) {
            return !is_same;
        }
        same(person.username.as_deref(), *username) == Some(false)
    }
}

/// Whether two texts are the same; none where one of them is missing.
fn same(one: Option<&str>, other: Option<&str>) -> Option<bool> {
    let (one, other) = (trimmed(one?), trimmed(other?));
    (!one.is_empty() && !other.is_empty()).then(|| one.eq_ignore_ascii_case(other))
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

/// An answer that leaves a row out.
const SKIP: &str = "skip";

/// Finds each person of the files in the service: all keys that are found must be of one person, who is not likely somebody else.
/// `named` are those whom the keys of each name.
#[must_use]
pub fn find(
    desired: &[DesiredPerson],
    mut named: Vec<Vec<PersonIndex>>,
    keys: &PeopleKeys<'_>,
    model: &Model,
    answers: &Map<String, String>,
    may_create: bool,
) -> PeopleMatches {
    let mut matches = PeopleMatches::default();
    let mut claims: Map<PersonIndex, usize> = Map::new();
    let mut certain = vec![false; desired.len()];
    for ((person, found), is_certain) in desired.iter().zip(&mut named).zip(&mut certain) {
        *is_certain = matches!(found[..], [one] if !keys.is_other(person, one));
        if !*is_certain
            && let Some(answer) = answers.get(&question_id(person)).and_then(|answer| model.person(answer))
            && found.contains(&answer)
        {
            *found = vec![answer];
            *is_certain = true;
        }
        if let ([one], true) = (&found[..], *is_certain) {
            *claims.entry(*one).or_default() += 1;
        }
    }
    for ((person, found), is_certain) in desired.iter().zip(named).zip(certain) {
        let is_creatable = [&person.username, &person.email, &person.phone].into_iter().any(Option::is_some);
        let refused = match found[..] {
            // Which of two rows is meant is not guessed: both are left out.
            [one] if is_certain && claims.get(&one).is_some_and(|claims| *claims > 1) => {
                RefusalCode::SamePerson
            }
            [one] if is_certain => {
                matches.of.push(PersonMatch::Known(one));
                continue;
            }
            [] if !may_create || person.user_id.is_some() => RefusalCode::UnknownPerson,
            [] if !is_creatable => RefusalCode::NotCreatable,
            [] => {
                matches.of.push(PersonMatch::New);
                continue;
            }
            _ if answers.get(&question_id(person)).is_some_and(|answer| answer == SKIP) => {
                RefusalCode::Skipped
            }
            _ => {
                matches.questions.push(question(person, &found, model));
                matches.of.push(PersonMatch::Open);
                continue;
            }
        };
        let row = RefusedRow { place: person.place, code: refused, found: label(person).to_owned() };
        matches.refused.push(row);
        matches.of.push(PersonMatch::Open);
    }
    matches
}

fn question(person: &DesiredPerson, found: &[PersonIndex], model: &Model) -> Question {
    let candidate = |person: &PersonIndex| Candidate {
        id: model[*person].reference.clone().into(),
        label: model[*person].label.clone(),
    };
    let mut candidates: Vec<Candidate> = found.iter().map(candidate).collect();
    candidates.push(Candidate { id: SKIP.to_owned(), label: String::new() });
    Question {
        id: question_id(person),
        kind: QuestionKind::PersonAmbiguous,
        target: label(person).to_owned(),
        candidates,
        rows: vec![person.place],
    }
}
