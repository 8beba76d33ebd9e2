//! The project's copy of the contract, as far as files are made from it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::commands::tidy::Tree;

const FILE: &str = "tests/contract/management.json";

/// All calls and types.
#[derive(Deserialize)]
pub struct Contract {
    pub endpoints: Vec<Call>,
    pub types: BTreeMap<String, Type>,
    /// The calls that each type is part of, by their indices.
    #[serde(skip)]
    users: BTreeMap<String, BTreeSet<usize>>,
    /// The types that requests are made of: limits and required texts are theirs alone.
    #[serde(skip)]
    pub in_requests: BTreeSet<String>,
}

/// One call. Its own words are in `source`, for whoever writes ours.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Call {
    pub name: String,
    pub module: String,
    #[serde(default)]
    pub http: Option<String>,
    #[serde(default)]
    pub path: Option<String>,
    #[serde(default)]
    pub request_in: Option<String>,
    #[serde(default)]
    pub request: Option<String>,
    #[serde(default)]
    pub response: Option<String>,
    #[serde(default)]
    pub envelope: bool,
    #[serde(default)]
    pub deprecated: bool,
    pub kind: String,
    #[serde(default)]
    pub kind_why: Option<String>,
    #[serde(default)]
    pub renames: Vec<String>,
    #[serde(default)]
    pub paged: Json,
    /// The type of an input without fields, which is no input.
    #[serde(skip)]
    pub empty_input: Option<String>,
    #[serde(flatten)]
    pub more: BTreeMap<String, Json>,
}

/// One type.
#[derive(Deserialize)]
pub struct Type {
    pub fields: Vec<Field>,
    #[serde(default)]
    pub unknown: bool,
    #[serde(flatten)]
    pub more: BTreeMap<String, Json>,
}

/// One field of a type.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub required: bool,
    #[serde(default)]
    pub nullable: bool,
    #[serde(default, rename = "enum")]
    pub closed: Vec<Json>,
    #[serde(default)]
    pub values_in_text: Vec<Json>,
    #[serde(default)]
    pub one_of: Vec<String>,
    #[serde(default)]
    pub constraints: BTreeMap<String, Json>,
    #[serde(default)]
    pub default: Option<Json>,
    #[serde(default)]
    pub example: Option<Json>,
    #[serde(default)]
    pub secret: bool,
    #[serde(default)]
    pub personal: bool,
    #[serde(default)]
    pub deprecated: bool,
    #[serde(flatten)]
    pub more: BTreeMap<String, Json>,
}

impl Contract {
    pub fn read(tree: &Tree) -> Result<Self> {
        let source = tree.get(FILE).with_context(|| format!("there is no {FILE}"))?;
        let mut contract: Self =
            serde_json::from_str(&source.text).with_context(|| format!("{FILE} is not what it was"))?;
        for call in &mut contract.endpoints {
            let is_empty = |name: &String| contract.types.get(name).is_some_and(|of| of.fields.is_empty());
            call.empty_input = call.request.take_if(|name| is_empty(name));
        }
        // As `tests/contract.json` has it, from refusals of the live service.
        let codes = contract.types.values_mut().flat_map(|of| &mut of.fields);
        for code in codes.filter(|field| field.name == "organizationCode" && field.kind == "string") {
            code.constraints.entry("maxLength".to_owned()).or_insert_with(|| Json::from(64));
        }
        contract.fill_queries();
        let mut users: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        let mut in_requests = BTreeSet::new();
        for (index, call) in contract.endpoints.iter().enumerate().filter(|(_, call)| call.path.is_some()) {
            for name in call.types(&contract) {
                users.entry(name.to_owned()).or_default().insert(index);
            }
            let request = call.request.iter().flat_map(|name| contract.within(name));
            in_requests.extend(request.map(str::to_owned));
        }
        contract.users = users;
        contract.in_requests = in_requests;
        Ok(contract)
    }

    /// A query has no way to write an empty list: one that is required has an entry.
    fn fill_queries(&mut self) {
        for call in self.endpoints.iter().filter(|call| call.request_in.as_deref() == Some("query")) {
            let Some(described) = call.request.as_ref().and_then(|name| self.types.get_mut(name)) else {
                continue;
            };
            for list in
                described.fields.iter_mut().filter(|field| field.required && field.kind.ends_with("[]"))
            {
                let min = list.limit("minItems").unwrap_or_default().max(1);
                list.constraints.insert("minItems".to_owned(), min.into());
            }
        }
    }

    /// The calls that any of these types is part of.
    pub fn users(&self, names: &[&str]) -> Vec<&Call> {
        let indices: BTreeSet<_> = names.iter().filter_map(|name| self.users.get(*name)).flatten().collect();
        indices.into_iter().filter_map(|index| self.endpoints.get(*index)).collect()
    }

    /// The calls that go over the wire. (Two are helpers of the official clients.)
    pub fn calls(&self) -> impl Iterator<Item = &Call> {
        self.endpoints.iter().filter(|call| call.path.is_some())
    }

    /// The call of this name.
    pub fn call(&self, name: &str) -> Option<&Call> {
        self.calls().find(|call| call.name == name)
    }

    /// A type with those that it is made of, itself first, each once.
    pub fn within<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        let mut found = Vec::new();
        self.collect(name, &mut found);
        found
    }

    fn collect<'a>(&'a self, name: &'a str, found: &mut Vec<&'a str>) {
        let Some((name, described)) = self.types.get_key_value(name) else { return };
        if found.contains(&name.as_str()) {
            return;
        }
        found.push(name);
        for field in &described.fields {
            field.types().for_each(|inner| self.collect(inner, found));
        }
    }
}

impl Call {
    /// The types that it takes and gives, with all that those are made of.
    pub fn types<'a>(&'a self, contract: &'a Contract) -> BTreeSet<&'a str> {
        let both = [self.request.as_deref(), self.response.as_deref()];
        both.into_iter().flatten().flat_map(|name| contract.within(name)).collect()
    }
}

impl Field {
    /// The names of what it holds, without brackets.
    pub fn types(&self) -> impl Iterator<Item = &str> {
        let own = self.one_of.is_empty().then_some(&self.kind);
        own.into_iter().chain(&self.one_of).map(|name| name.trim_end_matches("[]"))
    }

    /// The values that are known, and whether there are no others.
    pub fn values(&self) -> Option<(&[Json], bool)> {
        match (self.closed.as_slice(), self.values_in_text.as_slice()) {
            ([], []) => None,
            ([], open) => Some((open, false)),
            (closed, _) => Some((closed, true)),
        }
    }

    /// A limit of the contract.
    pub fn limit(&self, name: &str) -> Option<i64> {
        self.constraints.get(name)?.as_i64()
    }
}
