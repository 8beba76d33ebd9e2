//! An organization, and any plan for it.

use crate::plans::Builder;
use crate::service::{Department, Model, Person, ROOT};

/// The organization before any plan: four departments, another organization's one, and six people.
pub fn company() -> Model {
    let mut model = Model::default();
    let mut department = |id: &str, parent: &str, name: &str| {
        let one = Department {
            parent: parent.into(),
            name: name.into(),
            open_id: format!("open-{id}"),
            ..Department::default()
        };
        model.departments.insert(id.into(), one);
    };
    department(ROOT, "", "Company");
    department("a", ROOT, "A");
    department("b", ROOT, "B");
    department("c", "a", "C");
    department("d", "a", "D");
    department("f", "elsewhere", "F");
    model.departments.get_mut("f").unwrap().foreign = true;
    for (index, of) in [vec!["a"], vec!["b", "c"], vec!["c", "f"], vec!["d"], vec![], vec!["a", "b", "c"]]
        .into_iter()
        .enumerate()
    {
        let mut person = Person { username: format!("user{index}"), ..Person::default() };
        of.into_iter().for_each(|id| person.join(id));
        model.people.insert(format!("u{index}"), person);
    }
    model.departments.get_mut("f").unwrap().leaders.insert("u2".into());
    model.departments.get_mut("a").unwrap().leaders.insert("u0".into());
    model
}

/// A plan with each action. Random numbers choose what it touches.
pub fn any_plan(model: &Model, choices: &[u8]) -> Builder {
    let mut builder = Builder::new(model);
    let mut choices = choices.iter().copied();
    let mut pick = move |count: usize| choices.next().unwrap_or(0) as usize % count.max(1);
    let stored = ["a", "b", "c", "d"];
    let mut all: Vec<String> = stored.iter().map(|id| (*id).to_owned()).collect();
    all.push(ROOT.to_owned());
    for index in 0..pick(4) {
        let parent = all[pick(all.len())].clone();
        all.push(builder.create(&parent, &format!("New{index}")));
    }
    for index in 0..pick(3) {
        builder.describe(stored[pick(4)], &format!("text {index}"));
    }
    for _ in 0..pick(4) {
        builder.shift(stored[pick(4)], &all[pick(all.len())].clone(), false);
    }
    let mut people: Vec<String> = (0..6).map(|index| format!("u{index}")).collect();
    for index in 0..pick(3) {
        let names = [format!("new{index}a"), format!("new{index}b")];
        people.extend(builder.people(&[&names[0], &names[1]], &all[pick(all.len())].clone()));
    }
    for _ in 0..pick(6) {
        let (one, other) = (people[pick(people.len())].clone(), people[pick(people.len())].clone());
        let list = if one == other { vec![one.as_str()] } else { vec![one.as_str(), other.as_str()] };
        builder.members(&all[pick(all.len())].clone(), &list, true);
    }
    for _ in 0..pick(3) {
        builder.lead(&all[pick(all.len())].clone(), &[people[pick(people.len())].clone().as_str()]);
    }
    for _ in 0..pick(5) {
        let (one, other) = (all[pick(all.len())].clone(), all[pick(all.len())].clone());
        let list = if one == other { vec![one.as_str()] } else { vec![one.as_str(), other.as_str()] };
        builder.set(&people[pick(people.len())].clone(), &list);
    }
    for _ in 0..pick(4) {
        builder.members(&all[pick(all.len())].clone(), &[people[pick(people.len())].clone().as_str()], false);
    }
    if pick(2) == 1 {
        builder.shift(stored[pick(4)], &all[pick(all.len())].clone(), true);
    }
    for id in ["c", "d", "b"] {
        if pick(2) == 1 {
            let inside: Vec<String> = builder
                .planned
                .people
                .iter()
                .filter(|(_, one)| one.departments.contains(id))
                .map(|(id, _)| id.clone())
                .collect();
            builder.members(id, &inside.iter().map(String::as_str).collect::<Vec<_>>(), false);
            builder.delete(id);
        }
    }
    builder
}
