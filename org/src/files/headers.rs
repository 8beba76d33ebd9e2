//! The headers of the layouts: what a column means, and the names for it. The first English and the first Chinese name are the usual ones.

use super::column::Column;
use super::key::Key;

/// Headers of ours: departments. `custom.<field>` is a header too.
pub const DEPARTMENT_HEADERS: &[(Column, &[&str])] = &[
    (Column::Id, &["id", "部门ID"]),
    (Column::Parent, &["parent", "上级部门"]),
    (Column::Name, &["name", "名称", "部门名称"]),
    (Column::Code, &["code", "编码", "部门编码"]),
    (Column::Description, &["description", "描述", "部门描述"]),
    (Column::Leaders, &["leaders", "负责人", "部门负责人"]),
    (Column::Previously, &["previously", "曾用ID"]),
    (Column::Virtual, &["virtual", "虚拟部门"]),
    (Column::DepartmentId, &["departmentId", "系统部门ID"]),
];

/// Headers of ours: people. All of `USER_FIELDS` are headers too.
pub const PEOPLE_HEADERS: &[(Column, &[&str])] = &[
    (Column::Key(Key::UserId), &["userId", "用户ID"]),
    (Column::Key(Key::Username), &["username", "用户名"]),
    (Column::Key(Key::Email), &["email", "邮箱"]),
    (Column::Key(Key::Phone), &["phone", "手机号"]),
    (Column::Key(Key::ExternalId), &["externalId", "外部ID", "工号"]),
    (Column::PersonName, &["name", "姓名"]),
    (Column::Departments, &["departments", "所属部门"]),
    (Column::Main, &["main", "主部门"]),
    (Column::Password, &["password", "密码"]),
];

/// Headers of the vendor's import template. What follows a header in brackets, as in `Disabled (Yes/No)`, is not compared.
pub const VENDOR_HEADERS: &[(Column, &[&str])] = &[
    (Column::Field("nickname"), &["Nickname", "昵称"]),
    (Column::Key(Key::Username), &["Username", "用户名"]),
    (Column::Key(Key::Email), &["Email", "邮箱"]),
    (Column::Field("emailVerified"), &["Email verification", "邮箱验证"]),
    (Column::Key(Key::Phone), &["Mobile phone number", "手机号"]),
    (Column::Dropped, &["Unionid"]),
    (Column::Dropped, &["Openid"]),
    (Column::Password, &["Password", "密码"]),
    (Column::Field("company"), &["Company", "公司"]),
    (Column::Field("gender"), &["Gender", "性别"]),
    (Column::Disabled, &["Disabled", "禁用"]),
    (Column::Path, &["Department", "部门"]),
];

/// Headers of WeCom's list of departments.
pub const WECOM_DEPARTMENT_HEADERS: &[(Column, &[&str])] = &[
    (Column::Name, &["name", "部门名称", "名称"]),
    (Column::Id, &["id", "部门ID"]),
    (Column::Parent, &["parentid", "上级部门ID", "parent department id", "父部门ID"]),
    (Column::Dropped, &["order", "排序"]),
];
