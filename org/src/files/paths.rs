//! Departments that are given as paths.

use super::read_table::Located;
use crate::desired::{DesiredDepartment, Place, ROOT};
use crate::ordered::Set;

/// The deepest path. Each level makes a key as long as the path above it, so the depth has a limit.
const DEEPEST: usize = 32;

/// The departments that paths have named, parents first.
#[derive(Default)]
pub(super) struct Paths {
    /// First part of all paths.
    root: Option<String>,
    known: Set<String>,
    pub departments: Vec<Located<DesiredDepartment>>,
}

impl Paths {
    /// The key of the department at a path, which is added with all above it; or what would be right.
    pub fn key(&mut self, path: &str, table: usize, row: usize, place: Place) -> Result<String, String> {
        let mut names = path.split('/').map(str::trim);
        let root = names.next().unwrap_or_default();
        if root.is_empty() || names.clone().any(str::is_empty) {
            return Err("Company/R&D/Backend".to_owned());
        }
        if names.clone().count() > DEEPEST {
            return Err(format!("<= {DEEPEST}"));
        }
        let known_root = self.root.get_or_insert_with(|| root.to_owned());
        if known_root != root {
            return Err(format!("{known_root}/…"));
        }
        let mut key = String::new();
        for name in names {
            let parent = (!key.is_empty()).then(|| key.clone());
            if parent.is_some() {
                key.push('/');
            }
            key.push_str(name);
            if self.known.contains(&key) {
                continue;
            }
            self.known.insert(key.clone());
            let value = DesiredDepartment {
                key: key.clone(),
                parent,
                name: name.to_owned(),
                place,
                ..DesiredDepartment::default()
            };
            self.departments.push(Located { value, table, row });
        }
        Ok(if key.is_empty() { ROOT.to_owned() } else { key })
    }
}
