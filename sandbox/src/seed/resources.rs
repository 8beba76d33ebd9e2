//! The resources of a new database: a permission group for a shop beside the default one, and grants to a target of each
//! kind.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::clock::Timestamp;
use crate::json::Object;
use crate::store::grants::{self, Grant};
use crate::store::namespaces::{self, Namespace};
use crate::store::resources::{self, Actions, Resource};
use crate::store::subjects::{Target, TargetType};

const DEFAULT: &str = "default";
/// The permission group of the shop, as if it were the id of an application.
const SHOP: &str = "resource-shop";

/// A row of `RESOURCES`: permission group, code, type, name, URL, names of the actions.
type Row =
    (&'static str, &'static str, &'static str, &'static str, Option<&'static str>, &'static [&'static str]);

const RESOURCES: [Row; 6] = [
    (DEFAULT, "invoices", "DATA", "发票", None, &["invoices:Read", "invoices:Approve"]),
    (
        DEFAULT,
        "orders",
        "API",
        "Orders",
        Some("https://api.steamory.example/orders"),
        &["orders:Read", "orders:Write"],
    ),
    (DEFAULT, "payroll", "MENU", "薪酬", None, &["payroll:Open"]),
    (DEFAULT, "export", "BUTTON", "Export", None, &[]),
    (SHOP, "products", "DATA", "商品", None, &["products:Read", "products:Write"]),
    (SHOP, "checkout", "UI", "Checkout", None, &["checkout:Open"]),
];

/// Adds them. Codes of the role and the group begin with `resource-`: those of other subjects have codes of their own.
pub(super) fn fill(db: &Connection) -> Result<()> {
    let since = FOUNDED.plus(48 * HOUR);
    let shop = Namespace {
        id: 0,
        code: SHOP.to_owned(),
        name: Some("商城".to_owned()),
        description: Some("Permissions of the shop".to_owned()),
    };
    namespaces::insert(db, &shop, since)?;
    let id_of = |code| namespaces::find(db, code).map(Option::unwrap_or_default);
    let (default, shop) = (id_of(DEFAULT)?, id_of(SHOP)?);
    for (number, row) in RESOURCES.into_iter().enumerate() {
        let namespace_id = if row.0 == SHOP { shop } else { default };
        resources::put(db, &resource(number, namespace_id, row, since))?;
    }
    let (role, group) = (object_id("resource role", 0), object_id("resource group", 0));
    add_role(db, &role, shop, since)?;
    add_group(db, &group, since)?;
    let department = |number| target(TargetType::Department, object_id("department", number));
    // Finance, and the identity team below the platform department.
    grant(db, default, department(11), "invoices", "DATA", &["invoices:Read", "invoices:Approve"])?;
    grant(db, default, department(3), "orders", "API", &["orders:*"])?;
    grant(db, default, target(TargetType::Group, group), "invoices", "DATA", &["invoices:Read"])?;
    grant(db, default, target(TargetType::User, object_id("user", 0)), "export", "BUTTON", &["*"])?;
    grant(db, shop, target(TargetType::Role, role), "products", "DATA", &["products:Read"])
}

fn resource(number: usize, namespace_id: i64, row: Row, since: Timestamp) -> Resource {
    let (_, code, kind, name, api_identifier, actions) = row;
    let actions = actions.iter().map(|action| {
        let description = format!("{action} of {name}");
        Object::new().with("name", *action).with("description", description).into()
    });
    Resource {
        id: object_id("resource", number),
        namespace_id,
        code: code.to_owned(),
        kind: kind.to_owned(),
        name: Some(name.to_owned()),
        description: None,
        actions: Some(Actions(actions.collect())),
        api_identifier: api_identifier.map(str::to_owned),
        linked_to_tenant: false,
        created_at: since,
        updated_at: since,
    }
}

fn target(kind: TargetType, id: String) -> Target {
    Target { kind, id }
}

fn grant(
    db: &Connection,
    namespace_id: i64,
    target: Target,
    code: &str,
    resource_type: &str,
    actions: &[&str],
) -> Result<()> {
    let grant = Grant {
        code: code.to_owned(),
        resource_type: resource_type.to_owned(),
        description: None,
        api_identifier: None,
        actions: actions.iter().map(|action| (*action).to_owned()).collect(),
    };
    grants::put(db, namespace_id, &target, &grant)
}

fn add_role(db: &Connection, id: &str, namespace_id: i64, since: Timestamp) -> Result<()> {
    db.execute(
        "INSERT INTO roles (id, namespace_id, code, name, status, enable_permission_apply, custom_data, created_at,
           updated_at)
         VALUES (?, ?, 'resource-auditor', 'Auditor', 'ENABLE', 0, '{}', ?3, ?3)",
        (id, namespace_id, since),
    )?;
    db.execute(
        "INSERT INTO role_assignments (role_id, target_type, target_id, created_at, updated_at)
         VALUES (?, 'USER', ?, ?3, ?3)",
        (id, object_id("user", 1), since),
    )?;
    Ok(())
}

fn add_group(db: &Connection, id: &str, since: Timestamp) -> Result<()> {
    db.execute(
        "INSERT INTO user_groups (id, code, name, description, type, custom_data, created_at, updated_at)
         VALUES (?, 'resource-reviewers', '审阅者', 'Look at invoices', 'static', '{}', ?2, ?2)",
        (id, since),
    )?;
    for number in [1, 2] {
        db.execute(
            "INSERT INTO group_members (group_id, user_id, joined_at) VALUES (?, ?, ?)",
            (id, object_id("user", number), since),
        )?;
    }
    Ok(())
}
