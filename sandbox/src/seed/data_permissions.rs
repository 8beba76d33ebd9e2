//! The data permissions of a new database: an intranet and a laboratory.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::json::{Json, Object};
use crate::store::data_policies::{Permission, Statement};
use crate::store::subjects::{Target, TargetType};
use crate::store::{DataPolicy, DataResource, ExtendField, PermissionNamespace, Structure};
use crate::store::{data_grants, data_policies, data_resource_fields, data_resources, permission_namespaces};

/// Code, name, description or nothing. The first two are those that each user pool has.
const NAMESPACES: [(&str, &str, &str); 4] = [
    ("default", "默认权限空间", ""),
    ("system", "系统权限空间", ""),
    ("intranet", "内网", "办公室内的系统"),
    ("laboratory", "Laboratory", "Devices that need a training"),
];

/// Name of the policy, description or nothing, effect, place of the data resource, path, action.
const POLICIES: [(&str, &str, &str, usize, &str, &str); 8] = [
    ("Readers of the wiki", "Everybody reads", "ALLOW", 0, "", "read"),
    ("Editors of the wiki", "", "ALLOW", 0, "", "*"),
    ("Users of the printers", "", "ALLOW", 1, "", "print"),
    ("财务文件", "财务部的报告", "ALLOW", 2, "reports/finance", "*"),
    ("人事文件", "", "ALLOW", 2, "people", "read"),
    ("No reports", "Nobody deletes what was booked", "DENY", 2, "reports/finance", "delete"),
    ("Operators of devices", "", "ALLOW", 3, "", "*"),
    ("No resets", "", "DENY", 3, "", "reset"),
];

/// Place of the policy, kind of the target, place of the target.
const GRANTS: [(usize, TargetType, usize); 12] = [
    (0, TargetType::Department, 0),
    (1, TargetType::User, 0),
    (1, TargetType::User, 1),
    (2, TargetType::Department, 1),
    (3, TargetType::User, 2),
    (3, TargetType::Department, 11),
    (4, TargetType::User, 3),
    (5, TargetType::User, 2),
    (6, TargetType::Department, 2),
    (7, TargetType::User, 4),
    (2, TargetType::Group, 0),
    (4, TargetType::Role, 6),
];

/// Adds them.
pub(super) fn fill(db: &Connection) -> Result<()> {
    for (number, (code, name, description)) in NAMESPACES.into_iter().enumerate() {
        let namespace = PermissionNamespace {
            id: object_id("permission namespace", number),
            code: code.to_owned(),
            name: name.to_owned(),
            description: some(description),
            is_open: true,
            created_at: FOUNDED,
            updated_at: FOUNDED,
        };
        permission_namespaces::put(db, &namespace)?;
    }
    let [wiki, printers, devices] = [
        Json::from("https://wiki.steamory.example"),
        Json::from(vec!["printer-1", "printer-2", "打印机 3"]),
        Json::from(vec!["centrifuge", "microscope"]),
    ];
    let resources = [
        (2, "wiki", "Wiki", "公司的百科", "STRING", wiki, &["read", "write"][..]),
        (2, "printers", "打印机", "", "ARRAY", printers, &["print", "configure"][..]),
        (2, "files", "Files", "Folders by department", "TREE", folders(), &["read", "write", "delete"][..]),
        (3, "devices", "Devices", "", "ARRAY", devices, &["use", "reset"][..]),
    ];
    for (number, (namespace, code, name, description, kind, structure, actions)) in
        resources.into_iter().enumerate()
    {
        let resource = DataResource {
            id: object_id("data resource", number),
            namespace_id: object_id("permission namespace", namespace),
            namespace_code: String::new(),
            namespace_name: String::new(),
            code: code.to_owned(),
            name: name.to_owned(),
            kind: kind.to_owned(),
            description: some(description),
            structure: Structure::of(&structure),
            actions: actions.iter().map(|action| (*action).to_owned()).collect(),
            created_at: FOUNDED,
            updated_at: FOUNDED,
        };
        data_resources::put(db, &resource)?;
    }
    data_resource_fields::put(db, &object_id("data resource", 2), &owner())?;
    policies(db)
}

fn policies(db: &Connection) -> Result<()> {
    for (number, (name, description, effect, resource, path, action)) in POLICIES.into_iter().enumerate() {
        let policy = DataPolicy {
            id: object_id("data policy", number),
            name: name.to_owned(),
            description: some(description),
            created_at: FOUNDED,
            updated_at: FOUNDED,
        };
        data_policies::put(db, &policy)?;
        let permission = Permission {
            resource_id: object_id("data resource", resource),
            path: path.to_owned(),
            action: action.to_owned(),
        };
        data_policies::set_statements(
            db,
            &policy.id,
            &[Statement { effect, permissions: vec![permission] }],
        )?;
    }
    let mut since = FOUNDED;
    for (policy, kind, number) in GRANTS {
        since = since.plus(HOUR);
        let of = match kind {
            TargetType::User => "user",
            TargetType::Role => "role",
            TargetType::Group => "group",
            TargetType::Department => "department",
        };
        let id = object_id(of, number);
        data_grants::add(db, &object_id("data policy", policy), &Target { kind, id }, since)?;
    }
    Ok(())
}

fn folders() -> Json {
    let node = |code: &str, name: &str| Object::new().with("code", code).with("name", name);
    let reports = vec![node("finance", "财务").with("value", "/reports/finance"), node("sales", "Sales")];
    let people = node("people", "People").with("extendFieldValue", Object::new().with("owner", "people"));
    Json::from(vec![node("reports", "报告").with("children", reports), people])
}

fn owner() -> ExtendField {
    ExtendField {
        key: "owner".to_owned(),
        value_type: "STRING".to_owned(),
        label: "负责部门".to_owned(),
        description: None,
        config: None,
    }
}

fn some(description: &str) -> Option<String> {
    Some(description.to_owned()).filter(|description| !description.is_empty())
}
