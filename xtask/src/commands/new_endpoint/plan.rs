//! A call of the contract -> the files that describe it, and what a person has still to do.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use super::contract::{Call, Contract};
use super::declared::Declared;
use super::items::{Item, Kind};
use super::places::Places;
use super::samples::Samples;
use super::shapes::{Shapes, WORDS, rust_name};
use super::source::{File, Homes, Names, OF_RUST};
use super::{fixture, method, remains};

/// Lines from which on a file is divided: `tidy` refuses those past 300.
const MANY_LINES: usize = 280;

/// What is written, and what is left.
pub struct Plan {
    /// Path and text; the call's file is the first, its fixture the second.
    pub files: Vec<(String, String)>,
    /// What a person has to look at.
    pub left: Vec<String>,
}

/// Everything that a call is written from.
pub struct Planner<'a> {
    pub contract: &'a Contract,
    pub declared: &'a Declared,
}

impl<'a> Planner<'a> {
    pub fn plan(&self, call: &'a Call) -> Result<Plan> {
        let places = Places { contract: self.contract, declared: self.declared };
        let key = places.call(call);
        let own = format!("src/api/{key}.rs");
        let shapes = Shapes { contract: self.contract, declared: self.declared };
        let answer = method::answer(self.contract, &shapes, call)?;
        let mut left = answer.left.clone();
        let (items, of_enums) = self.items(call, &shapes, &answer, &mut left);
        let mut homes = self.homes(&places, &own, &items, &of_enums, false);
        let mut files = self.texts(call, &own, &items, &homes, &answer)?;
        if files.iter().any(|(_, text)| text.lines().count() > MANY_LINES) {
            homes = self.homes(&places, &own, &items, &of_enums, true);
            files = self.texts(call, &own, &items, &homes, &answer)?;
        }
        left.extend(self.foreign(&own, &items, &homes));
        left.extend(remains::of_call(self.contract, call));
        files.sort_by_key(|(path, _)| *path != own);
        let samples = Samples { contract: self.contract };
        files.insert(1, (format!("tests/fixtures/{key}.json"), fixture::text(&samples, call, &answer)));
        Ok(Plan { files, left })
    }

    /// The declarations that are not there yet, in their order, and the types that have the enums.
    pub fn items(
        &self,
        call: &'a Call,
        shapes: &Shapes<'_>,
        answer: &method::Answer,
        left: &mut Vec<String>,
    ) -> (Vec<Item>, BTreeMap<String, Vec<String>>) {
        let mut items: Vec<Item> = Vec::new();
        let mut of_enums = BTreeMap::new();
        let mut names: Vec<&str> = call.request.iter().flat_map(|name| self.contract.within(name)).collect();
        names.extend(answer.types.iter().flat_map(|name| self.contract.within(name)));
        for name in names {
            let is_known = |name: &str| self.declared.types.contains_key(name);
            let rust = rust_name(name);
            if is_known(&rust) || items.iter().any(|item| item.name() == rust) {
                continue;
            }
            let Some(described) = self.contract.types.get(name) else { continue };
            let is_input = call.request.as_deref() == Some(name);
            let takes = format!("Input of `{}`.", call.name);
            let doc = if is_input { takes } else { format!("{WORDS}.") };
            let made = shapes.made(name, described, doc);
            left.extend(made.left);
            items.push(made.item);
            for (item, holders) in made.enums {
                if !items.iter().any(|known| known.name() == item.name()) {
                    of_enums.insert(item.name().to_owned(), holders);
                    items.push(item);
                }
            }
            // The answer's own name stands between what the call takes and what it gives.
            if is_input {
                items.extend(answer.alias.clone());
            }
        }
        if let Some(alias) = &answer.alias
            && !items.iter().any(|item| item.name() == alias.name())
        {
            items.insert(0, alias.clone());
        }
        (items, of_enums)
    }

    /// Where each type is, those that are there and the new ones. `apart`: each new one in a file of its own.
    fn homes(
        &self,
        places: &Places<'_>,
        own: &str,
        items: &[Item],
        of_enums: &BTreeMap<String, Vec<String>>,
        apart: bool,
    ) -> Homes {
        let mut homes = self.declared.types.clone();
        for item in items {
            let name = item.name();
            let holders = of_enums.get(name);
            let sought: Vec<&str> = match holders {
                Some(holders) => holders.iter().map(String::as_str).collect(),
                None => vec![
                    self.contract
                        .types
                        .keys()
                        .find(|key| rust_name(key) == name)
                        .map_or(name, String::as_str),
                ],
            };
            let users = self.contract.users(&sought);
            let is_top = matches!(item, Item::Alias { answers: true, .. })
                || items
                    .iter()
                    .find(|item| !matches!(item, Item::Alias { answers: true, .. }))
                    .is_some_and(|first| first.name() == name);
            let holder =
                holders.and_then(
                    |holders| if let [one] = holders.as_slice() { homes.get(one).cloned() } else { None },
                );
            let home = if let Some(holder) = holder {
                holder
            } else if users.len() == 1 && !OF_RUST.contains(&name) && (!apart || is_top) {
                own.to_owned()
            } else {
                format!("src/api/{}.rs", places.shared(name, &users))
            };
            homes.insert(name.to_owned(), home);
        }
        if !apart {
            join(items, &mut homes, self.declared, own);
        }
        homes
    }

    fn texts(
        &self,
        call: &Call,
        own: &str,
        items: &[Item],
        homes: &Homes,
        answer: &method::Answer,
    ) -> Result<Vec<(String, String)>> {
        let mut files: BTreeMap<&str, Vec<&Item>> = BTreeMap::from([(own, Vec::new())]);
        for item in items {
            let home = homes.get(item.name()).context("a type without a file")?;
            files.entry(home).or_default().push(item);
        }
        let texts = files.into_iter().map(|(path, items)| {
            let is_own = path == own;
            let mut used = BTreeSet::new();
            let head = if is_own {
                answer.gives.collect(&mut used);
                used.extend(call.request.as_deref());
                format!(
                    "//! `{} {}`: {WORDS}.\n",
                    call.http.as_deref().unwrap_or_default(),
                    call.path.as_deref().unwrap_or_default()
                )
            } else {
                format!("//! {WORDS}.\n")
            };
            let declared: BTreeSet<_> = items.iter().map(|item| item.name()).collect();
            let names = Names { path, own: &declared, homes };
            let samples = Samples { contract: self.contract };
            let written = if is_own { method::text(&samples, call, answer, &names) } else { String::new() };
            (path.to_owned(), File { path, head, call: written, used, items }.text(homes))
        });
        Ok(texts.collect())
    }

    /// Types that are there already, in a file which another folder may not import.
    fn foreign(&self, own: &str, items: &[Item], homes: &Homes) -> Vec<String> {
        let used: BTreeSet<&str> = items.iter().flat_map(Item::named).collect();
        used.into_iter()
            .filter_map(|name| Some((name, homes.get(name)?)))
            .filter(|(_, home)| folder(home) != folder(own) && self.declared.calls.values().any(|file| file == *home))
            .map(|(name, home)| format!("{name} is declared in {home}, with a call of another folder: move it to that folder's mod.rs first"))
            .collect()
    }
}

/// Puts a page, and the name of an answer, beside what it holds, where both are new and belong to one folder.
fn join(items: &[Item], homes: &mut Homes, declared: &Declared, own: &str) {
    for pass in [true, false] {
        for item in items {
            let inner = match item {
                Item::Struct { fields, .. } if pass => {
                    fields.iter().find(|field| field.name == "list").map(|field| &field.kind)
                }
                Item::Alias { of, answers: true, .. } if !pass => Some(of),
                _ => None,
            };
            let inner = match inner {
                Some(Kind::List(inner)) => inner.as_ref(),
                Some(other) => other,
                None => continue,
            };
            let Kind::Named(inner) = inner else { continue };
            let (Some(home), Some(mine)) = (homes.get(inner).cloned(), homes.get(item.name())) else {
                continue;
            };
            if mine != own
                && home != own
                && !declared.types.contains_key(inner)
                && folder(&home) == folder(mine)
            {
                homes.insert(item.name().to_owned(), home);
            }
        }
    }
}

/// The folder of a file.
fn folder(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(folder, _)| folder)
}
