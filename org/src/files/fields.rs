//! The fields of `createUser` that a file can have.

/// A field of `createUser`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UserField {
    /// Name in the API; also the English header.
    pub name: &'static str,
    /// Chinese header.
    pub chinese: &'static str,
    /// What the values are.
    pub kind: FieldKind,
}

/// What the values of a field are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Any text.
    Text,
    /// Any text; problems never show it.
    Secret,
    /// `true` or `false`; also yes, no, 1, 0, 是, 否.
    Boolean,
    /// `YYYY-MM-DD`.
    Date,
    /// `M`, `F` or `U`; `W` of the vendor's template is `F`.
    Gender,
    /// One of the states of a user.
    Status,
    /// Such as `+86`.
    CountryCode,
    /// An object as JSON text.
    Object,
    /// Texts, with `;` between.
    List,
}

/// All fields of `createUser` but the keys, the name, the departments, and what a file must not or cannot say: `password`, `salt`,
/// `otp`, `identities`, `options`.
pub const USER_FIELDS: &[UserField] = &[
    field("status", "状态", FieldKind::Status),
    field("phoneCountryCode", "手机区号", FieldKind::CountryCode),
    field("nickname", "昵称", FieldKind::Text),
    field("photo", "头像", FieldKind::Text),
    field("gender", "性别", FieldKind::Gender),
    field("emailVerified", "邮箱已验证", FieldKind::Boolean),
    field("phoneVerified", "手机号已验证", FieldKind::Boolean),
    field("birthdate", "出生日期", FieldKind::Date),
    field("country", "国家", FieldKind::Text),
    field("province", "省份", FieldKind::Text),
    field("city", "城市", FieldKind::Text),
    field("address", "地址", FieldKind::Text),
    field("streetAddress", "街道地址", FieldKind::Text),
    field("postalCode", "邮政编码", FieldKind::Text),
    field("company", "公司", FieldKind::Text),
    field("browser", "浏览器", FieldKind::Text),
    field("device", "设备", FieldKind::Text),
    field("givenName", "名", FieldKind::Text),
    field("familyName", "姓", FieldKind::Text),
    field("middleName", "中间名", FieldKind::Text),
    field("profile", "个人资料", FieldKind::Text),
    field("preferredUsername", "首选用户名", FieldKind::Text),
    field("website", "网站", FieldKind::Text),
    field("zoneinfo", "时区", FieldKind::Text),
    field("locale", "语言", FieldKind::Text),
    field("formatted", "完整地址", FieldKind::Text),
    field("region", "地区", FieldKind::Text),
    field("tenantIds", "租户ID", FieldKind::List),
    field("customData", "自定义数据", FieldKind::Object),
    field("metadataSource", "元数据", FieldKind::Object),
    field("identityNumber", "身份证号", FieldKind::Secret),
];

const fn field(name: &'static str, chinese: &'static str, kind: FieldKind) -> UserField {
    UserField { name, chinese, kind }
}

/// The field with this name in the API.
pub(super) fn user_field(name: &str) -> Option<&'static UserField> {
    USER_FIELDS.iter().find(|field| field.name == name)
}
