//! The departments of the large organization.

use rusqlite::{Connection, Result};

use super::random::{below, pick};
use crate::json::Object;
use crate::seed::base::{FOUNDED, HOUR, object_id};
use crate::seed::departments::{i18n, root};
use crate::store::{Department, departments, organizations};

const ORGANIZATION: &str = "horizon";

/// The number of departments directly below the root.
const DIVISIONS: usize = 12;
/// The depth of the deepest department.
const MAX_DEPTH: usize = 30;

/// Chinese name, English name, prefix of the code.
const WORK: [(&str, &str, &str); 12] = [
    ("研发", "Engineering", "eng"),
    ("产品", "Product", "product"),
    ("设计", "Design", "design"),
    ("平台", "Platform", "platform"),
    ("数据", "Data", "data"),
    ("销售", "Sales", "sales"),
    ("市场", "Marketing", "marketing"),
    ("客服", "Support", "support"),
    ("采购", "Procurement", "procurement"),
    ("物流", "Logistics", "logistics"),
    ("财务", "Finance", "finance"),
    ("法务", "Legal", "legal"),
];
const PLACES: [(&str, &str); 10] = [
    ("华东", "East China"),
    ("华南", "South China"),
    ("华北", "North China"),
    ("西南", "Southwest"),
    ("东京", "Tokyo"),
    ("新加坡", "Singapore"),
    ("柏林", "Berlin"),
    ("圣保罗", "São Paulo"),
    ("多伦多", "Toronto"),
    ("迪拜", "Dubai"),
];
const UNITS: [(&str, &str); 5] =
    [("中心", "Center"), ("部", "Department"), ("室", "Office"), ("组", "Team"), ("小队", "Squad")];

/// Adds the organization and its departments. Returns the ids of the departments, without the root.
pub(super) fn fill(db: &Connection, count: usize) -> Result<Vec<String>> {
    let organization_id = organizations::insert(db, ORGANIZATION)?;
    let root = Department {
        id: object_id("large department", 0),
        organization_code: ORGANIZATION.to_owned(),
        name: "地平线 Horizon".to_owned(),
        description: Some("An organization to see how things scale".to_owned()),
        code: Some(ORGANIZATION.to_owned()),
        open_department_id: Some("horizon-root".to_owned()),
        i18n: Some(i18n("地平线", "Horizon")),
        ..root(organization_id)
    };
    departments::put(db, &root)?;
    let mut ids = vec![root.id.clone()];
    for number in 1..=count {
        let parent_id = ids.get(parent(number, count)).unwrap_or(&root.id).clone();
        let department = department(number, parent_id, &root);
        departments::put(db, &department)?;
        ids.push(department.id);
    }
    ids.remove(0);
    Ok(ids)
}

fn department(number: usize, parent_id: String, root: &Department) -> Department {
    let (work_zh, work, code) = pick(&WORK, 1, number).unwrap_or_default();
    let (place_zh, place) = pick(&PLACES, 2, number).unwrap_or_default();
    let (unit_zh, unit) = pick(&UNITS, 3, number).unwrap_or_default();
    let chinese = format!("{place_zh}{work_zh}{number}{unit_zh}");
    let english = format!("{work} {unit} {number} {place}");
    let since = FOUNDED.plus(HOUR).plus(60_000 * i64::try_from(number).unwrap_or(0));
    Department {
        id: object_id("large department", number),
        parent_id: Some(parent_id),
        name: if number.is_multiple_of(3) { english.clone() } else { chinese.clone() },
        description: number.is_multiple_of(4).then(|| format!("{work}, {place}")),
        // Not every department has one.
        code: (!number.is_multiple_of(9)).then(|| format!("{code}-{number:05}")),
        open_department_id: number.is_multiple_of(2).then(|| format!("horizon-{number:05}")),
        is_virtual_node: number.is_multiple_of(50),
        status: !number.is_multiple_of(200),
        i18n: number.is_multiple_of(2).then(|| i18n(&chinese, &english)),
        custom_data: Object::new().with("costCenter", format!("HZ-{number:05}")),
        created_at: since,
        updated_at: since,
        ..root.clone()
    }
}

/// Returns the number of the parent. 0 is the root. A twentieth of the departments form long chains, a twentieth are
/// siblings in one division, and the others spread over several levels.
fn parent(number: usize, count: usize) -> usize {
    let part = count / 20;
    let rest = count - 2 * part;
    match number {
        _ if number <= DIVISIONS => 0,
        _ if number <= rest => number / 6 + below(3, 4, number),
        _ if number <= rest + part => 2,
        _ => {
            let index = number - rest - part - 1;
            if index.is_multiple_of(MAX_DEPTH - 1) { 1 } else { number - 1 }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, parent};

    #[test]
    fn every_tree_is_one() {
        for count in [1, 2, 13, 19, 20, 39, 40, 1000, 10_000] {
            let mut depths = vec![0];
            for number in 1..=count {
                let parent = parent(number, count);
                assert!(parent < number, "{number} of {count}");
                depths.push(depths[parent] + 1);
            }
            let deepest = depths.into_iter().max();
            assert!(count < 10_000 || deepest == Some(MAX_DEPTH), "{deepest:?}");
        }
    }
}
