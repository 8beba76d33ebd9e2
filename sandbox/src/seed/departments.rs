//! The organization and its departments, on three levels below the root.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::json::Object;
use crate::store::department_sync_relations::{self, SyncRelation};
use crate::store::{Department, departments, organizations};

const ORGANIZATION: &str = "steamory";

/// Code, code of the parent, name, English name, description. A parent comes before its children.
const DEPARTMENTS: [(&str, &str, &str, &str, &str); 12] = [
    ("rd", ORGANIZATION, "研发中心", "R&D", "产品的设计与研发"),
    ("rd-platform", "rd", "平台部", "Platform", "基础设施与公共服务"),
    ("rd-platform-identity", "rd-platform", "身份组", "Identity", "登录、权限与目录"),
    ("rd-platform-storage", "rd-platform", "存储组", "Storage", "数据库与对象存储"),
    ("rd-web", "rd", "前端部", "Web", "控制台与开放平台"),
    ("sales", ORGANIZATION, "Sales", "Sales", "Sells the product"),
    ("sales-east", "sales", "华东大区", "East China", "上海、江苏、浙江"),
    ("sales-east-shanghai", "sales-east", "上海办事处", "Shanghai Office", "静安区"),
    ("sales-global", "sales", "International", "International", "Customers outside of China"),
    ("people", ORGANIZATION, "人力资源部", "People & Culture", "招聘、培训与薪酬"),
    ("finance", ORGANIZATION, "Finance", "Finance", "Accounts, tax and payroll"),
    ("finance-payroll", "finance", "Payroll", "Payroll", "Pays everybody on the 10th"),
];

/// Code of the department, kind of the other system, the department's id in that system.
const SYNCHRONISED: [(&str, &str, &str); 5] = [
    ("rd", "lark", "od-4e6ac4d14bcd5071a37a39de902c7141"),
    ("rd", "wechatwork", "2"),
    ("sales", "lark", "od-ef2e8d8b1f0c4b5f9d9b6a1c2e3f4a5b"),
    ("sales", "lark", "od-0c62a7d4f5b84e5e8f3d1a90b7c6e5d2"),
    ("finance", "dingtalk", "68211754"),
];

/// Adds the organization and its departments. Returns the ids of the departments, without the root.
pub(super) fn fill(db: &Connection) -> Result<Vec<String>> {
    let organization_id = organizations::insert(db, ORGANIZATION)?;
    let root = root(organization_id);
    departments::put(db, &root)?;
    let mut added = vec![root.clone()];
    let mut since = FOUNDED;
    for (code, parent, name, english, description) in DEPARTMENTS {
        since = since.plus(HOUR);
        let parent = added.iter().find(|other| other.code.as_deref() == Some(parent)).unwrap_or(&root);
        let department = Department {
            id: object_id("department", added.len()),
            parent_id: Some(parent.id.clone()),
            name: name.to_owned(),
            description: Some(description.to_owned()),
            code: Some(code.to_owned()),
            open_department_id: Some(format!("open-{code}")),
            i18n: Some(i18n(name, english)),
            custom_data: Object::new().with("costCenter", format!("CC-{:03}", added.len() * 10)),
            created_at: since,
            updated_at: since,
            ..root.clone()
        };
        departments::put(db, &department)?;
        synchronise(db, &department, code)?;
        added.push(department);
    }
    Ok(added.into_iter().skip(1).map(|department| department.id).collect())
}

fn synchronise(db: &Connection, department: &Department, code: &str) -> Result<()> {
    for (_, provider, id_in_idp) in SYNCHRONISED.into_iter().filter(|(of, ..)| *of == code) {
        let relation = SyncRelation {
            provider: provider.to_owned(),
            id_in_idp: id_in_idp.to_owned(),
            info_in_idp: Object::new().with("name", department.name.as_str()),
        };
        department_sync_relations::add(db, &department.id, &relation)?;
    }
    Ok(())
}

/// Returns the root department.
pub(super) fn root(organization_id: i64) -> Department {
    Department {
        id: object_id("department", 0),
        organization_id,
        organization_code: ORGANIZATION.to_owned(),
        parent_id: None,
        name: "蒸汽记忆 Steamory".to_owned(),
        description: Some("An organization to try things with".to_owned()),
        code: Some(ORGANIZATION.to_owned()),
        open_department_id: Some("steamory-root".to_owned()),
        is_virtual_node: false,
        status: true,
        i18n: Some(i18n("蒸汽记忆", "Steamory")),
        custom_data: Object::new(),
        metadata: Object::new(),
        post_ids: Vec::new(),
        created_at: FOUNDED,
        updated_at: FOUNDED,
    }
}

pub(super) fn i18n(chinese: &str, english: &str) -> Object {
    let name = Object::new().with("zh-CN", unit(chinese)).with("en-US", unit(english));
    Object::new().with("name", name)
}

/// Returns a translation that is shown.
pub(super) fn unit(text: &str) -> Object {
    Object::new().with("enabled", true).with("value", text)
}
