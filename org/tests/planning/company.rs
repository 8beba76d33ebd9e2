//! Companies from random numbers, as the service has them and as files say.

use std::collections::{BTreeMap, BTreeSet};

use genauth_org::desired::{DesiredDepartment, DesiredOrganization, DesiredPerson, Place, ROOT};
use genauth_org::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};

/// A department: index of the parent, name, code, leaders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    pub parent: Option<u32>,
    pub name: String,
    pub code: Option<String>,
    pub leaders: BTreeSet<u32>,
}

/// Departments by id, and the departments of people by id, the main one apart. Department 0 is the root's place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Company {
    pub units: BTreeMap<u32, Unit>,
    pub people: BTreeMap<u32, (BTreeSet<u32>, Option<u32>)>,
}

/// One random change.
pub type Change = (u8, u32, u32, u32);

impl Company {
    pub fn change(&mut self, (kind, a, b, c): Change) {
        let pick = |list: Vec<u32>, n: u32| list.get(n as usize % list.len().max(1)).copied();
        let units: Vec<u32> = self.units.keys().copied().collect();
        let persons: Vec<u32> = self.people.keys().copied().collect();
        let unit = pick(units.clone(), a);
        let person = pick(persons.clone(), a);
        match kind % 12 {
            0 | 1 => {
                let parent = pick(units, b).filter(|_| c % 4 > 0);
                let unit = Unit { parent, name: String::new(), code: None, leaders: BTreeSet::new() };
                self.units.entry(a % 40 + 1).or_insert(unit);
            }
            2 | 3 => {
                // Below anything that is not within it: or the former child takes its place first.
                let Some(unit) = unit else { return };
                let Some(to) = pick(units, b) else { return };
                if unit == to {
                    return;
                }
                if self.within(to, unit) {
                    let parent = self.units[&unit].parent;
                    self.units.get_mut(&to).unwrap().parent = parent;
                }
                self.units.get_mut(&unit).unwrap().parent = (c % 5 > 0).then_some(to);
            }
            4 => {
                if let Some(unit) = unit.and_then(|unit| self.units.get_mut(&unit)) {
                    unit.name = format!("name {}", b % 7);
                }
            }
            5 => {
                let code = format!("c{}", b % 12);
                let holder =
                    self.units.iter().find(|(_, one)| one.code.as_ref() == Some(&code)).map(|(id, _)| *id);
                let Some(unit) = unit else { return };
                let old = self.units[&unit].code.clone();
                match (holder, old) {
                    (Some(holder), Some(old)) => {
                        self.units.get_mut(&holder).unwrap().code = Some(old);
                        self.units.get_mut(&unit).unwrap().code = Some(code);
                    }
                    (None, _) => self.units.get_mut(&unit).unwrap().code = Some(code),
                    _ => {}
                }
            }
            6 => {
                let Some(unit) = unit else { return };
                if self.units.values().all(|one| one.parent != Some(unit)) {
                    self.units.remove(&unit);
                    for (departments, main) in self.people.values_mut() {
                        departments.remove(&unit);
                        main.take_if(|main| *main == unit);
                    }
                    self.people.retain(|_, (departments, _)| !departments.is_empty());
                    let people = self.people.clone();
                    self.units
                        .values_mut()
                        .for_each(|one| one.leaders.retain(|one| people.contains_key(one)));
                }
            }
            7 => {
                let Some(to) = pick(units, b) else { return };
                self.people.entry(a % 60).or_insert_with(|| (BTreeSet::from([to]), Some(to)));
            }
            8 | 9 => {
                let (Some(person), Some(to)) = (person, pick(units, b)) else { return };
                let (departments, main) = self.people.get_mut(&person).unwrap();
                departments.insert(to);
                if c % 3 == 0 {
                    *main = Some(to);
                }
            }
            10 => {
                let Some((departments, main)) = person.and_then(|person| self.people.get_mut(&person)) else {
                    return;
                };
                let Some(from) = pick(departments.iter().copied().collect(), b) else { return };
                if departments.len() > 1 {
                    departments.remove(&from);
                    if *main == Some(from) {
                        *main = departments.first().copied();
                    }
                }
            }
            _ => {
                let (Some(unit), Some(person)) = (unit, pick(persons, b)) else { return };
                let leaders = &mut self.units.get_mut(&unit).unwrap().leaders;
                if !leaders.remove(&person) {
                    leaders.insert(person);
                }
            }
        }
    }

    fn within(&self, below: u32, above: u32) -> bool {
        let mut at = Some(below);
        while let Some(one) = at {
            if one == above {
                return true;
            }
            at = self.units[&one].parent;
        }
        false
    }

    pub fn snapshot(&self) -> OrganizationSnapshot {
        let root =
            SnapshotDepartment { department_id: "r".into(), name: "Company".into(), ..Default::default() };
        let units = self.units.iter().map(|(id, one)| SnapshotDepartment {
            department_id: format!("d{id}"),
            parent_department_id: Some(one.parent.map_or("r".into(), |parent| format!("d{parent}"))),
            open_department_id: Some(format!("o{id}")),
            code: one.code.clone(),
            name: name(*id, one),
            leader_user_ids: one.leaders.iter().map(|one| format!("u{one}")).collect(),
            ..Default::default()
        });
        let people = self.people.iter().map(|(id, (departments, main))| SnapshotPerson {
            user_id: format!("u{id}"),
            username: Some(format!("p{id}")),
            department_ids: departments.iter().map(|one| format!("d{one}")).collect(),
            main_department_id: main.map(|main| format!("d{main}")),
            ..Default::default()
        });
        OrganizationSnapshot {
            organization_code: "org".into(),
            root_department_id: "r".into(),
            departments: [root].into_iter().chain(units).collect(),
            people: people.collect(),
        }
    }

    pub fn desired(&self) -> DesiredOrganization {
        let departments = self.units.iter().map(|(id, one)| DesiredDepartment {
            key: format!("o{id}"),
            open_department_id: Some(format!("o{id}")),
            parent: Some(one.parent.map_or(ROOT.into(), |parent| format!("o{parent}"))),
            name: name(*id, one),
            code: one.code.clone(),
            leaders: Some(one.leaders.iter().map(|one| format!("p{one}")).collect()),
            place: Place { file: 0, row: id + 1 },
            ..Default::default()
        });
        let people = self.people.iter().map(|(id, (departments, main))| DesiredPerson {
            username: Some(format!("p{id}")),
            departments: Some(departments.iter().map(|one| format!("o{one}")).collect()),
            main: main.map(|main| format!("o{main}")),
            place: Place { file: 1, row: id + 1 },
            ..Default::default()
        });
        DesiredOrganization {
            files: vec![],
            departments: Some(departments.collect()),
            people: Some(people.collect()),
        }
    }
}

fn name(id: u32, unit: &Unit) -> String {
    if unit.name.is_empty() { format!("unit {id}") } else { format!("{} {id}", unit.name) }
}
