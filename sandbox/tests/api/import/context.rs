//! Which rows of an export the calls name: the one that was changed, and what it refers to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// Column and the table that it refers to by id. `namespace_id` and `resource_id` differ by table.
const REFERENCES: [(&str, &str); 8] = [
    ("user_id", "users"),
    ("department_id", "departments"),
    ("role_id", "roles"),
    ("group_id", "user_groups"),
    ("webhook_id", "webhooks"),
    ("policy_id", "data_policies"),
    ("app_id", "applications"),
    ("organization_id", "organizations"),
];
const TARGETS: [(&str, &str); 4] =
    [("USER", "users"), ("ROLE", "roles"), ("GROUP", "user_groups"), ("DEPARTMENT", "departments")];

/// Name, table and column.
const NAMES: [(&str, &str, &str); 19] = [
    ("$user", "users", "id"),
    ("$username", "users", "username"),
    ("$department", "departments", "id"),
    ("$organization", "organizations", "code"),
    ("$post", "posts", "code"),
    ("$postId", "posts", "id"),
    ("$group", "user_groups", "code"),
    ("$role", "roles", "code"),
    ("$roleNamespace", "namespaces", "code"),
    ("$namespace", "namespaces of resources", "code"),
    ("$resource", "resources", "code"),
    ("$space", "permission_namespaces", "code"),
    ("$dataResource", "data_resources", "code"),
    ("$policy", "data_policies", "id"),
    ("$policyName", "data_policies", "name"),
    ("$webhook", "webhooks", "id"),
    ("$app", "applications", "id"),
    ("$fieldTarget", "custom_fields", "target_type"),
    ("$key", "custom_fields", "key"),
];

pub fn column(export: &Value, table: &str, name: &str) -> Option<usize> {
    let columns = export["tables"][table]["columns"].as_array()?;
    columns.iter().position(|column| column == name)
}

/// The rows that are named, by table.
pub struct Context<'a> {
    export: &'a Value,
    rows: BTreeMap<String, usize>,
    /// The tables of the changed row and of those that it refers to.
    chosen: BTreeSet<String>,
}

impl<'a> Context<'a> {
    pub fn of(export: &'a Value, table: &str, row: usize) -> Self {
        let mut context = Context { export, rows: BTreeMap::new(), chosen: BTreeSet::new() };
        for default in ["departments", "resources", "roles", "data_resources", table] {
            context.chosen.clear();
            context.choose(default, if default == table { row } else { 0 }, 0);
        }
        context
    }

    fn choose(&mut self, table: &str, row: usize, depth: u32) {
        self.rows.insert(table.to_owned(), row);
        self.chosen.insert(table.to_owned());
        let references = REFERENCES.into_iter().chain([
            ("namespace_id", if table == "data_resources" { "permission_namespaces" } else { "namespaces" }),
            ("resource_id", if table == "resource_tenants" { "resources" } else { "data_resources" }),
            ("post_id", "posts"),
            ("application_id", "applications"),
        ]);
        let mut found: Vec<(Value, &str)> = references
            .filter_map(|(column, referred)| Some((self.cell(table, row, column)?, referred)))
            .collect();
        let kind = self.cell(table, row, "target_type");
        if let (Some(kind), Some(id)) = (kind, self.cell(table, row, "target_id")) {
            found.extend(
                TARGETS.iter().filter(|(name, _)| kind == *name).map(|(_, table)| (id.clone(), *table)),
            );
        }
        for (id, referred) in found.into_iter().filter(|_| depth < 4) {
            let name = if table == "resources" && referred == "namespaces" {
                "namespaces of resources"
            } else {
                referred
            };
            let count = self.export["tables"][referred]["rows"].as_array().map_or(0, Vec::len);
            if let Some(row) = (0..count).find(|row| self.cell(referred, *row, "id").as_ref() == Some(&id)) {
                self.choose(referred, row, depth + 1);
                self.rows.insert(name.to_owned(), row);
            }
        }
    }

    fn cell(&self, table: &str, row: usize, name: &str) -> Option<Value> {
        let column = column(self.export, table, name)?;
        Some(self.export["tables"][table]["rows"].get(row)?.get(column)?.clone())
    }

    /// Returns whether an input names the changed row, or what it refers to.
    pub fn is_named(&self, input: &str) -> bool {
        let named = NAMES.iter().filter(|(_, table, _)| self.chosen.contains(*table));
        named.into_iter().any(|(name, ..)| input.contains(&format!("{name}\"")))
    }

    /// An input with the names filled in.
    pub fn fill(&self, input: &str) -> Value {
        let mut filled = serde_json::from_str(input).expect("JSON");
        self.replace(&mut filled);
        filled
    }

    fn replace(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                let Some((_, table, name)) = NAMES.iter().find(|(own, ..)| own == text) else { return };
                let row = self.rows.get(*table).copied().unwrap_or(0);
                let table = if *table == "namespaces of resources" { "namespaces" } else { table };
                *value = self.cell(table, row, name).unwrap_or_else(|| "none".into());
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.replace(item)),
            Value::Object(fields) => fields.values_mut().for_each(|field| self.replace(field)),
            _ => {}
        }
    }
}
