//! What two organizations must have in common to be the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::service::Model;

impl Model {
    /// The same whatever order things were created in: departments by path and name, people by name.
    pub fn shape(&self) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
        let name = |id: &String| {
            self.people.get(id).map_or_else(|| format!("gone {id}"), |person| person.username.clone())
        };
        let departments = self.departments.iter().map(|(id, one)| {
            let leaders: BTreeSet<String> = one.leaders.iter().map(name).collect();
            (self.path(id), format!("{} {} {} {leaders:?}", one.open_id, one.code, one.description))
        });
        let people = self.people.values().map(|one| {
            let departments: BTreeSet<String> = one.departments.iter().map(|id| self.path(id)).collect();
            (one.username.clone(), format!("{departments:?} {:?}", one.main.as_ref().map(|id| self.path(id))))
        });
        assert_eq!(people.len(), people.clone().collect::<BTreeMap<_, _>>().len(), "somebody is there twice");
        assert_eq!(
            departments.len(),
            departments.clone().collect::<BTreeMap<_, _>>().len(),
            "a department is there twice"
        );
        (departments.collect(), people.collect())
    }

    fn path(&self, id: &str) -> String {
        let mut path = String::new();
        let mut above = id.to_owned();
        while let Some(one) = self.departments.get(&above) {
            path = format!("/{}{path}", one.name);
            above.clone_from(&one.parent);
        }
        path
    }
}
