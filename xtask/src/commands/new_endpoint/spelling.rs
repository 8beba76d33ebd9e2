//! One name in its spellings: on the wire, of a field, a variant, a file.

use heck::{ToLowerCamelCase as _, ToShoutySnakeCase as _, ToSnakeCase as _};

/// Whether a name is a word of Rust, which no field, function or file can be called by.
pub fn is_reserved(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_err()
}

/// What a name of the contract says without the ending that its types have: `CreateRoleReqDto` -> `CreateRole`.
pub fn base(name: &str) -> &str {
    ["ReqDto", "RespDto", "Dto"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name)
}

/// The field of a name on the wire, and that name where the macro would not come to it.
pub fn field(wire: &str) -> (String, Option<&str>) {
    let plain = wire.to_snake_case();
    let spelled = match plain.as_str() {
        // As the types that are there have it.
        "type" => "kind".to_owned(),
        plain if is_reserved(plain) => format!("{plain}_field"),
        _ => plain,
    };
    let renamed = (spelled.to_lower_camel_case() != wire).then_some(wire);
    (spelled, renamed)
}

/// The variant of a value: `TENANT_ADMIN` -> `TenantAdmin`. Some letter always comes first.
pub fn variant(value: &str) -> String {
    let is_shouted = !value.chars().any(char::is_lowercase);
    let value = if is_shouted { value.to_lowercase() } else { value.to_owned() };
    let spelled: String = value.split(|letter: char| !letter.is_ascii_alphanumeric()).map(capital).collect();
    match spelled.chars().next() {
        Some(first) if first.is_ascii_alphabetic() && spelled != "Self" => spelled,
        _ => format!("Value{spelled}"),
    }
}

/// `department` -> `Department`, whatever follows.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// How a macro's `rename_all` spells a variant.
pub fn renamed(variant: &str, case: &str) -> String {
    match case {
        "snake_case" => variant.to_snake_case(),
        "SCREAMING_SNAKE_CASE" => variant.to_shouty_snake_case(),
        "camelCase" => variant.to_lower_camel_case(),
        _ => variant.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_fields_as_the_macro_reads_them() {
        for (wire, spelled) in [
            ("organizationCode", "organization_code"),
            ("i18n", "i18n"),
            ("zh-CN", "zh_cn"),
            ("samlRequestURL", "saml_request_url"),
            ("IPAddress", "ip_address"),
            ("apiCode_employee", "api_code_employee"),
            ("type", "kind"),
            ("enum", "enum_field"),
        ] {
            let (field, renamed) = field(wire);
            assert_eq!(field, spelled);
            assert_eq!(renamed.is_none(), spelled.to_lower_camel_case() == wire, "{wire}");
        }
    }

    #[test]
    fn spells_values_as_the_macro_does() {
        assert_eq!(renamed("MacOS", "snake_case"), "mac_os");
        assert_eq!(renamed("IPRule", "camelCase"), "ipRule");
        assert_eq!(renamed("TenantAdmin", "SCREAMING_SNAKE_CASE"), "TENANT_ADMIN");
        assert_eq!(renamed("TenantAdmin", "same"), "TenantAdmin");
    }

    #[test]
    fn spells_variants_of_any_value() {
        for (value, spelled) in [
            ("TENANT_ADMIN", "TenantAdmin"),
            ("user_id", "UserId"),
            ("adminCreated", "AdminCreated"),
            ("azure-ad", "AzureAd"),
            ("wechat:pc", "WechatPc"),
            ("-1", "Value1"),
            ("Self", "ValueSelf"),
            ("中", "Value"),
        ] {
            assert_eq!(variant(value), spelled);
        }
    }
}
