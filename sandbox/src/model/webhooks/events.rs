//! The events that webhooks are told of, and their categories.

use crate::json::Object;

/// Category, name and English name.
const CATEGORIES: [[&str; 3]; 13] = [
    ["test", "测试", "Test"],
    ["authentication", "认证", "Authentication"],
    ["user", "用户", "User"],
    ["permission", "授权", "Permission"],
    ["resource", "资源", "Resource"],
    ["role", "角色", "Role"],
    ["group", "分组", "Group"],
    ["organization", "组织机构", "Organization"],
    ["privilege-namespace", "权限组", "Permission Namespace"],
    ["user-pool", "用户池", "User Pool"],
    ["application", "应用", "Application"],
    ["data-resource", "数据资源", "Data Resource"],
    ["data-strategy-permission", "数据策略授权", "Data Policy Permission"],
];

/// Event, name and English name, in the order of the contract.
const EVENTS: [[&str; 3]; 76] = [
    ["test", "测试", "Test"],
    ["register", "注册", "Register"],
    ["login", "登录", "Log In"],
    ["mfa:verified", "MFA 验证", "Verify MFA"],
    ["kick", "下线用户", "Kick User"],
    ["user:created", "创建用户", "Create User"],
    ["user:password-changed", "修改用户密码", "Change User Password"],
    ["user:updated", "修改用户信息", "Update User"],
    ["user:email-verified", "验证用户邮箱", "Verify User Email"],
    ["user:archived", "归档用户", "Archive User"],
    ["user:unarchived", "取消归档用户", "Unarchive User"],
    ["user:blocked", "锁定用户", "Block User"],
    ["user:unblocked", "解锁用户", "Unblock User"],
    ["user:deleted", "删除用户", "Delete User"],
    ["user:register-whitelist-added", "添加注册白名单", "Add Sign-up Whitelist Entry"],
    ["user:register-whitelist-deleted", "删除注册白名单", "Delete Sign-up Whitelist Entry"],
    ["user:udv-changed", "修改用户自定义数据", "Change User Custom Data"],
    ["user:link-account", "绑定账号", "Link Account"],
    ["user:password-update-remind", "提醒修改密码", "Remind of Password Update"],
    ["user:organization-node-update", "修改用户部门", "Update User Departments"],
    ["permission:revoke", "取消授权", "Revoke Permission"],
    ["permission:add", "添加授权", "Add Permission"],
    ["resource:created", "创建资源", "Create Resource"],
    ["resource:delete", "删除资源", "Delete Resource"],
    ["resource:updated", "修改资源", "Update Resource"],
    ["role:created", "创建角色", "Create Role"],
    ["role:updated", "修改角色", "Update Role"],
    ["role:deleted", "删除角色", "Delete Role"],
    ["role:disable", "禁用角色", "Disable Role"],
    ["role:assigned", "分配角色", "Assign Role"],
    ["subject:remove", "移除角色主体", "Remove Role Subject"],
    ["role:unassigned", "移除分配的角色", "Unassign Role"],
    ["role:udv-changed", "修改角色自定义数据", "Change Role Custom Data"],
    ["application:mfa:enabled", "开启应用 MFA", "Enable Application MFA"],
    ["application:mfa:disabled", "关闭应用 MFA", "Disable Application MFA"],
    ["group:created", "创建分组", "Create Group"],
    ["group:updated", "修改分组", "Update Group"],
    ["group:deleted", "删除分组", "Delete Group"],
    ["group:member-added", "添加分组成员", "Add Group Member"],
    ["group:member-removed", "移除分组成员", "Remove Group Member"],
    ["organization:created", "创建组织机构", "Create Organization"],
    ["organization:imported", "导入组织机构", "Import Organization"],
    ["organization:deleted", "删除组织机构", "Delete Organization"],
    ["organization:node-added", "添加部门", "Add Department"],
    ["organization:node-updated", "修改部门", "Update Department"],
    ["organization:tree-updated", "修改组织机构", "Update Organization"],
    ["organization:node-deleted", "删除部门", "Delete Department"],
    ["organization:node-moved", "移动部门", "Move Department"],
    ["organization:member-added", "添加部门成员", "Add Department Member"],
    ["organization:member-removed", "移除部门成员", "Remove Department Member"],
    ["organization:udv-changed", "修改部门自定义数据", "Change Department Custom Data"],
    ["privilege-namespace:created", "创建权限组", "Create Permission Namespace"],
    ["privilege-namespace:updated", "修改权限组", "Update Permission Namespace"],
    ["privilege-namespace:deleted", "删除权限组", "Delete Permission Namespace"],
    ["user-pool:cooperator-added", "添加协作管理员", "Add Cooperator"],
    ["user-pool:cooperator-removed", "移除协作管理员", "Remove Cooperator"],
    ["user-pool:secret-refreshed", "刷新用户池密钥", "Refresh User Pool Secret"],
    ["user-pool:updated", "修改用户池", "Update User Pool"],
    ["user-pool:udf-added", "添加自定义字段", "Add Custom Field"],
    ["user-pool:udf-deleted", "删除自定义字段", "Delete Custom Field"],
    ["user-pool:env-added", "添加环境变量", "Add Environment Variable"],
    ["user-pool:env-deleted", "删除环境变量", "Delete Environment Variable"],
    ["user-pool:env-updated", "修改环境变量", "Update Environment Variable"],
    ["user-pool:launchpad-app-installed", "安装应用", "Install Launchpad Application"],
    ["user-pool:launchpad-app-uninstalled", "卸载应用", "Uninstall Launchpad Application"],
    ["application:created", "创建应用", "Create Application"],
    ["application:updated", "修改应用", "Update Application"],
    ["application:deleted", "删除应用", "Delete Application"],
    ["application:secret-refreshed", "刷新应用密钥", "Refresh Application Secret"],
    ["data-resource:created", "创建数据资源", "Create Data Resource"],
    ["data-resource:updated", "修改数据资源", "Update Data Resource"],
    ["data-resource:deleted", "删除数据资源", "Delete Data Resource"],
    ["data-strategy-permission:revoke", "取消数据策略授权", "Revoke Data Policy Permission"],
    ["data-strategy-permission:add", "添加数据策略授权", "Add Data Policy Permission"],
    ["unusual-location:login", "异地登录", "Log In From an Unusual Location"],
    ["refresh-token", "刷新令牌", "Refresh Token"],
];

/// Returns a `WebhookEventListData`.
#[must_use]
pub fn event_list() -> Object {
    let named = |[value, name, name_en]: [&str; 3]| {
        Object::new().with("name", name).with("nameEn", name_en).with("value", value)
    };
    let categories: Vec<Object> = CATEGORIES.into_iter().map(named).collect();
    let events = EVENTS.into_iter().map(|event| named(event).with("category", category(event[0])));
    Object::new().with("categories", categories).with("events", events.collect::<Vec<_>>())
}

/// Returns the category of an event: what is before the colon, if that is one.
fn category(event: &str) -> &str {
    let before = event.split(':').next().unwrap_or_default();
    match before {
        "subject" => "role",
        _ if CATEGORIES.iter().any(|[value, ..]| *value == before) => before,
        _ => "authentication",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{EVENTS, category};
    use crate::api;

    #[test]
    fn the_events_are_those_of_the_contract() {
        let contract: Value =
            serde_json::from_str(include_str!("../../../../tests/contract/management.json")).unwrap();
        let fields = contract["types"]["CreateWebhookDto"]["fields"].as_array().unwrap();
        let events = fields.iter().find(|field| field["name"] == "events").unwrap();
        assert_eq!(events["enum"], Value::from(EVENTS.map(|[value, ..]| value).to_vec()));
        for endpoint in api::endpoints() {
            if let Some(event) = endpoint.change.and_then(|change| change.event) {
                assert!(EVENTS.iter().any(|[value, ..]| *value == event), "{}: {event}", endpoint.path);
            }
        }
    }

    #[test]
    fn the_page_says_of_each_event_which_calls_tell_it() {
        let page = include_str!("../../../calls/webhook.md");
        let rows: Vec<Vec<&str>> =
            page.lines().map(|line| line.split('|').map(str::trim).collect()).collect();
        for [event, ..] in EVENTS {
            let name = format!("`{event}`");
            let of_event = rows.iter().filter(|row| row.get(1).is_some_and(|cell| cell.contains(&name)));
            assert_eq!(of_event.count(), 1, "{event}");
        }
        for endpoint in api::endpoints() {
            let call = format!("`{}`", endpoint.path.trim_start_matches("/api/v3/"));
            let event = endpoint.change.and_then(|change| change.event).map(|event| format!("`{event}`"));
            let always =
                rows.iter().filter(|row| row.len() == 5 && row[2].split(", ").any(|cell| cell == call));
            assert_eq!(
                always.map(|row| row[1].to_owned()).collect::<Vec<_>>(),
                Vec::from_iter(event),
                "{call}"
            );
        }
    }

    #[test]
    fn an_event_has_the_category_before_its_colon() {
        let categories =
            ["test", "login", "user:created", "subject:remove", "application:mfa:enabled"].map(category);
        assert_eq!(categories, ["test", "authentication", "user", "role", "application"]);
    }
}
