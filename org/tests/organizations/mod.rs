//! Organizations that are generated, and changes that lead from one to another.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

pub mod forms;

/// An organization. Departments and people are numbers, which stay when anything else of them changes.
#[derive(Debug, Clone, Default)]
pub struct Org {
    pub departments: BTreeMap<u8, Dept>,
    pub people: BTreeMap<u8, Human>,
}

#[derive(Debug, Clone, Default)]
pub struct Dept {
    /// `ROOT`, or another department.
    pub parent: u8,
    pub name: String,
    pub code: Option<String>,
    pub description: Option<String>,
    pub leaders: BTreeSet<u8>,
}

#[derive(Debug, Clone, Default)]
pub struct Human {
    pub departments: Vec<u8>,
    pub main: Option<u8>,
    /// Departments of other organizations.
    pub foreign: u8,
}

/// The root department.
pub const ROOT: u8 = 255;

/// A change. Numbers are indexes into what there is, as often as it goes round.
#[derive(Debug, Clone)]
pub enum Change {
    Rename(u8, u8),
    SwapNames(u8, u8),
    SwapCodes(u8, u8),
    SwapParents(u8, u8),
    Move(u8, u8),
    BelowFormerChild(u8),
    Describe(u8, u8),
    Recode(u8, u8),
    Create(u8, u8),
    Remove(u8),
    Join(u8, u8),
    Leave(u8, u8),
    LeaveAll(u8),
    MoveMembership(u8, u8, u8),
    Main(u8, u8),
    Lead(u8, u8),
    NoLeaders(u8),
    Hire(u8, u8),
}

pub fn org() -> impl Strategy<Value = Org> {
    let departments = prop::collection::vec((any::<u8>(), 0..6_u8, 0..4_u8, 0..4_u8), 1..12);
    let humans = prop::collection::vec((prop::collection::vec(any::<u8>(), 0..5), 0..12_u8), 0..12);
    (departments, humans).prop_map(|(departments, humans)| {
        let mut org = Org::default();
        for (index, (parent, name, code, text)) in (0..).zip(departments) {
            let parent = parent % (index + 1);
            let department = Dept {
                parent: if parent == index { ROOT } else { parent },
                name: self::name(name),
                code: (code == 0).then(|| format!("c{index}")),
                description: (text > 1).then(|| format!("text {text}")),
                leaders: BTreeSet::new(),
            };
            org.departments.insert(index, department);
        }
        let count = u8::try_from(org.departments.len()).unwrap_or(ROOT);
        for (index, (departments, kind)) in (0..).zip(humans) {
            let mut human = Human::default();
            for department in departments {
                let department = department % (count + 1);
                let department = if department == count { ROOT } else { department };
                if !human.departments.contains(&department) {
                    human.departments.push(department);
                }
            }
            human.main = human.departments.first().copied();
            human.foreign = match kind {
                0..8 => 0,
                8 => 1,
                9 | 10 => 2,
                _ => 46,
            };
            if kind % 3 == 0
                && let Some(department) = human.departments.first().and_then(|id| org.departments.get_mut(id))
            {
                department.leaders.insert(index);
            }
            org.people.insert(index, human);
        }
        org
    })
}

pub fn changes() -> impl Strategy<Value = Vec<Change>> {
    let one = any::<u8>();
    let two = (any::<u8>(), any::<u8>());
    let change = prop_oneof![
        two.prop_map(|(a, b)| Change::Rename(a, b)),
        two.prop_map(|(a, b)| Change::SwapNames(a, b)),
        two.prop_map(|(a, b)| Change::SwapCodes(a, b)),
        two.prop_map(|(a, b)| Change::SwapParents(a, b)),
        two.prop_map(|(a, b)| Change::Move(a, b)),
        one.prop_map(Change::BelowFormerChild),
        two.prop_map(|(a, b)| Change::Describe(a, b)),
        two.prop_map(|(a, b)| Change::Recode(a, b)),
        two.prop_map(|(a, b)| Change::Create(a, b)),
        one.prop_map(Change::Remove),
        two.prop_map(|(a, b)| Change::Join(a, b)),
        two.prop_map(|(a, b)| Change::Leave(a, b)),
        one.prop_map(Change::LeaveAll),
        (any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(a, b, c)| Change::MoveMembership(a, b, c)),
        two.prop_map(|(a, b)| Change::Main(a, b)),
        two.prop_map(|(a, b)| Change::Lead(a, b)),
        one.prop_map(Change::NoLeaders),
        two.prop_map(|(a, b)| Change::Hire(a, b)),
    ];
    prop::collection::vec(change, 0..12)
}

fn name(index: u8) -> String {
    let names = ["Sales", "R&D", "运维", "Backend", "Ops", "HR"];
    names.into_iter().cycle().nth(index.into()).unwrap_or_default().to_owned()
}

impl Org {
    /// Whether a department is another one or somewhere below it.
    pub fn is_within(&self, department: u8, above: u8) -> bool {
        let mut next = department;
        for _ in 0..=self.departments.len() {
            if next == above {
                return true;
            }
            match self.departments.get(&next) {
                Some(department) => next = department.parent,
                None => return false,
            }
        }
        true
    }

    /// A department out of those strictly below a scope.
    fn pick(&self, scope: u8, index: u8) -> Option<u8> {
        let all: Vec<_> = self
            .departments
            .keys()
            .copied()
            .filter(|id| *id != scope && self.is_within(*id, scope))
            .collect();
        all.get(usize::from(index) % all.len().max(1)).copied()
    }

    /// The same, or the scope itself.
    fn pick_parent(&self, scope: u8, index: u8) -> u8 {
        if index.is_multiple_of(4) { scope } else { self.pick(scope, index / 4).unwrap_or(scope) }
    }

    /// A department that people can join: within a scope, not the scope itself.
    fn pick_joined(&self, scope: u8, index: u8) -> Option<u8> {
        if scope == ROOT && index.is_multiple_of(7) { Some(ROOT) } else { self.pick(scope, index) }
    }

    fn person(&mut self, index: u8) -> Option<(&u8, &mut Human)> {
        let count = self.people.len().max(1);
        self.people.iter_mut().nth(usize::from(index) % count)
    }

    /// Moves a department, unless it came below itself.
    fn relocate(&mut self, id: u8, parent: u8) {
        if !self.is_within(parent, id)
            && let Some(department) = self.departments.get_mut(&id)
        {
            department.parent = parent;
        }
    }

    /// Makes a change below a scope. `None`: there is nothing that it could change.
    pub fn change(&mut self, scope: u8, change: &Change) -> Option<()> {
        match *change {
            Change::Rename(a, to) => self.departments.get_mut(&self.pick(scope, a)?)?.name = name(to),
            Change::SwapNames(a, b) => {
                let (a, b) = (self.pick(scope, a)?, self.pick(scope, b)?);
                let (name, other) =
                    (self.departments.get(&a)?.name.clone(), self.departments.get(&b)?.name.clone());
                self.departments.get_mut(&a)?.name = other;
                self.departments.get_mut(&b)?.name = name;
            }
            Change::SwapCodes(a, b) => {
                let (a, b) = (self.pick(scope, a)?, self.pick(scope, b)?);
                let code = self.departments.get_mut(&a)?.code.take();
                let other = std::mem::replace(&mut self.departments.get_mut(&b)?.code, code);
                self.departments.get_mut(&a)?.code = other;
            }
            Change::SwapParents(a, b) => {
                let (a, b) = (self.pick(scope, a)?, self.pick(scope, b)?);
                let (parent, other) = (self.departments.get(&a)?.parent, self.departments.get(&b)?.parent);
                self.relocate(a, other);
                self.relocate(b, parent);
            }
            Change::Move(a, to) => self.relocate(self.pick(scope, a)?, self.pick_parent(scope, to)),
            Change::BelowFormerChild(a) => {
                let a = self.pick(scope, a)?;
                let parent = self.departments.get(&a)?.parent;
                let (child, _) = self.departments.iter().find(|(_, department)| department.parent == a)?;
                let child = *child;
                self.relocate(child, parent);
                self.relocate(a, child);
            }
            Change::Describe(a, text) => {
                let text = if text < 100 { String::new() } else { format!("text {text}") };
                self.departments.get_mut(&self.pick(scope, a)?)?.description = Some(text);
            }
            Change::Recode(a, code) => {
                self.departments.get_mut(&self.pick(scope, a)?)?.code = self.free_code(code)
            }
            Change::Create(parent, name) => {
                let id = (100..200).find(|id| !self.departments.contains_key(id))?;
                let parent = self.pick_parent(scope, parent);
                self.departments.insert(id, Dept { parent, name: self::name(name), ..Dept::default() });
            }
            Change::Remove(a) => {
                let id = self.pick(scope, a)?;
                let parent = self.departments.remove(&id)?.parent;
                self.departments
                    .values_mut()
                    .filter(|below| below.parent == id)
                    .for_each(|below| below.parent = parent);
                for human in self.people.values_mut() {
                    human.departments.retain(|department| *department != id);
                    human.main.take_if(|main| *main == id);
                }
            }
            Change::Join(p, a) => {
                let id = self.pick_joined(scope, a)?;
                let (_, human) = self.person(p)?;
                if !human.departments.contains(&id) {
                    human.departments.push(id);
                }
            }
            Change::Leave(p, a) => {
                let id = self.pick_joined(scope, a)?;
                let (_, human) = self.person(p)?;
                human.departments.retain(|department| *department != id);
                human.main.take_if(|main| *main == id);
            }
            Change::LeaveAll(p) => {
                let here = self.clone();
                let (_, human) = self.person(p)?;
                human.departments.retain(|id| !here.is_within(*id, scope) || *id == scope && scope != ROOT);
                human.main.take_if(|main| !human.departments.contains(main));
            }
            Change::MoveMembership(p, a, b) => {
                self.change(scope, &Change::Leave(p, a));
                self.change(scope, &Change::Join(p, b))?;
            }
            Change::Main(p, a) => {
                let here = self.clone();
                let (_, human) = self.person(p)?;
                let main = *human.departments.get(usize::from(a) % human.departments.len().max(1))?;
                let is_seen = here.is_within(main, scope) && (scope == ROOT || main != scope);
                human.main = if is_seen { Some(main) } else { human.main };
            }
            Change::Lead(a, p) => {
                let id = self.pick(scope, a)?;
                let (person, _) = self.person(p)?;
                let person = *person;
                self.departments.get_mut(&id)?.leaders.insert(person);
            }
            Change::NoLeaders(a) => self.departments.get_mut(&self.pick(scope, a)?)?.leaders.clear(),
            Change::Hire(a, b) => {
                let id = (100..200).find(|id| !self.people.contains_key(id))?;
                let mut departments = vec![self.pick_joined(scope, a)?];
                departments.extend(self.pick_joined(scope, b).filter(|second| !departments.contains(second)));
                let main = departments.get(usize::from(b % 2)).copied();
                self.people.insert(id, Human { departments, main, foreign: 0 });
            }
        }
        Some(())
    }

    fn free_code(&self, code: u8) -> Option<String> {
        let code = Some(format!("n{code}"));
        if self.departments.values().any(|other| other.code == code) { None } else { code }
    }
}
