//! The built-in fields of users, and the custom fields of a new database: those that the seed has values of, and a few to try.

use rusqlite::{Connection, Result};

use super::base::FOUNDED;
use super::departments::unit;
use crate::json::Object;
use crate::store::custom_fields::{CustomField, DataType, put};
use crate::store::subjects::TargetType;

/// Key, type of the values, display name in Chinese and in English.
type Row = (&'static str, DataType, &'static str, &'static str);

const BUILT_IN: [Row; 35] = [
    ("username", DataType::String, "用户名", "Username"),
    ("email", DataType::String, "邮箱", "Email"),
    ("phone", DataType::String, "手机号", "Phone"),
    ("externalId", DataType::String, "原系统 ID", "External ID"),
    ("phoneCountryCode", DataType::String, "手机区号", "Country code"),
    ("name", DataType::String, "姓名", "Name"),
    ("nickname", DataType::String, "昵称", "Nickname"),
    ("photo", DataType::String, "头像", "Photo"),
    ("gender", DataType::Enum, "性别", "Gender"),
    ("birthdate", DataType::DateTime, "生日", "Birthdate"),
    ("status", DataType::Enum, "账号状态", "Status"),
    ("emailVerified", DataType::Boolean, "邮箱是否验证", "Email verified"),
    ("phoneVerified", DataType::Boolean, "手机号是否验证", "Phone verified"),
    ("country", DataType::String, "国家", "Country"),
    ("province", DataType::String, "省份", "Province"),
    ("city", DataType::String, "城市", "City"),
    ("address", DataType::String, "地址", "Address"),
    ("streetAddress", DataType::String, "街道地址", "Street address"),
    ("postalCode", DataType::String, "邮编", "Postal code"),
    ("formatted", DataType::String, "完整地址", "Formatted address"),
    ("region", DataType::String, "地区", "Region"),
    ("company", DataType::String, "公司", "Company"),
    ("givenName", DataType::String, "名", "Given name"),
    ("familyName", DataType::String, "姓", "Family name"),
    ("middleName", DataType::String, "中间名", "Middle name"),
    ("preferredUsername", DataType::String, "常用名", "Preferred username"),
    ("profile", DataType::String, "个人主页", "Profile"),
    ("website", DataType::String, "网站", "Website"),
    ("zoneinfo", DataType::String, "时区", "Time zone"),
    ("locale", DataType::String, "语言", "Locale"),
    ("identityNumber", DataType::String, "身份证号", "Identity number"),
    ("loginsCount", DataType::Number, "登录次数", "Number of sign-ins"),
    ("lastLogin", DataType::DateTime, "最近登录时间", "Last sign-in"),
    ("createdAt", DataType::DateTime, "创建时间", "Created"),
    ("updatedAt", DataType::DateTime, "更新时间", "Changed"),
];

/// Built-in fields that no two users have the same value of.
const IDENTIFIERS: [&str; 4] = ["username", "email", "phone", "externalId"];
/// Built-in fields that users change themselves.
const EDITABLE: [&str; 8] =
    ["name", "nickname", "photo", "gender", "birthdate", "city", "company", "website"];
/// Built-in fields that users do not see.
const HIDDEN: [&str; 4] = ["externalId", "status", "loginsCount", "updatedAt"];

/// Value and label.
type Choice = (&'static str, &'static str);

const GENDERS: &[Choice] = &[("M", "男"), ("F", "女"), ("U", "未知")];
const STATUSES: &[Choice] = &[
    ("Activated", "正常"),
    ("Suspended", "停用"),
    ("Resigned", "离职"),
    ("Archived", "归档"),
    ("Deactivated", "禁用"),
];
const SCHOOLS: &[Choice] =
    &[("pku", "北京大学"), ("hust", "华中科技大学"), ("eth", "ETH Zürich"), ("other", "其他")];
const RISKS: &[Choice] = &[("low", "低"), ("medium", "中"), ("high", "高")];

const CUSTOM: [(TargetType, Row); 8] = [
    (TargetType::Department, ("costCenter", DataType::String, "成本中心", "Cost center")),
    (TargetType::Department, ("foundedOn", DataType::DateTime, "成立日期", "Founded on")),
    (TargetType::User, ("level", DataType::Number, "职级", "Level")),
    (TargetType::User, ("school", DataType::Enum, "学校", "School")),
    (TargetType::User, ("badgeNumber", DataType::String, "工牌号", "Badge number")),
    (TargetType::User, ("isRemote", DataType::Boolean, "远程办公", "Works remotely")),
    (TargetType::Role, ("risk", DataType::Enum, "风险等级", "Risk")),
    (TargetType::Group, ("purpose", DataType::String, "用途", "Purpose")),
];

/// Adds them.
pub(super) fn fill(db: &Connection) -> Result<()> {
    for row in BUILT_IN {
        put(db, &built_in(row))?;
    }
    for (target, row) in CUSTOM {
        put(db, &custom(target, row))?;
    }
    Ok(())
}

fn built_in(row: Row) -> CustomField {
    let key = row.0;
    let choices = match key {
        "gender" => GENDERS,
        "status" => STATUSES,
        _ => &[],
    };
    CustomField {
        is_built_in: true,
        is_unique: IDENTIFIERS.contains(&key),
        user_editable: EDITABLE.contains(&key),
        visible_in_user_center: !HIDDEN.contains(&key),
        options: options(choices),
        created_at: None,
        ..custom(TargetType::User, row)
    }
}

fn custom(target: TargetType, (key, data_type, chinese, english): Row) -> CustomField {
    let choices = match key {
        "school" => SCHOOLS,
        "risk" => RISKS,
        _ => &[],
    };
    let label = Object::new().with("zh-CN", unit(chinese)).with("en-US", unit(english));
    CustomField {
        target,
        key: key.to_owned(),
        is_built_in: false,
        data_type,
        label: chinese.to_owned(),
        description: None,
        encrypted: false,
        is_unique: key == "badgeNumber",
        user_editable: key == "school",
        visible_in_admin_console: true,
        visible_in_user_center: true,
        i18n: Some(Object::new().with("label", label)),
        options: options(choices),
        created_at: Some(FOUNDED),
    }
}

fn options(choices: &[Choice]) -> Vec<Object> {
    choices.iter().map(|(value, label)| Object::new().with("value", *value).with("label", *label)).collect()
}
