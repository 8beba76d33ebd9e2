//! One name in its spellings: on the wire, of a field, a variant, a file.

/// Words of Rust, which no field, function or file can be called by.
const RESERVED: [&str; 40] = [
    "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "use",
];

/// Whether a name is a word of Rust.
pub fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
        || ["type", "typeof", "unsafe", "unsized", "virtual", "where", "while", "yield"].contains(&name)
}

/// `organizationCode`, `zh-CN`, `idTokenURL` -> `organization_code`, `zh_cn`, `id_token_url`.
pub fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut spelled = String::new();
    for (place, letter) in letters.iter().copied().enumerate() {
        let before = place.checked_sub(1).and_then(|place| letters.get(place)).copied();
        let after = letters.get(place + 1).copied();
        let ends_word = before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit());
        let begins_word = before.is_some_and(char::is_uppercase) && after.is_some_and(char::is_lowercase);
        if letter.is_uppercase() && (ends_word || begins_word) && !spelled.ends_with('_') {
            spelled.push('_');
        }
        if letter.is_ascii_alphanumeric() {
            spelled.extend(letter.to_lowercase());
        } else if !spelled.ends_with('_') && !spelled.is_empty() {
            spelled.push('_');
        }
    }
    spelled.trim_end_matches('_').to_owned()
}

/// `organization_code`, `azure-ad` -> `OrganizationCode`, `AzureAd`.
pub fn pascal(name: &str) -> String {
    snake(name).split('_').map(capital).collect()
}

/// `department` -> `Department`.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What the macro makes of a field's name: `organization_code` -> `organizationCode`.
pub fn camel(name: &str) -> String {
    let pascal: String = name.split('_').map(capital).collect();
    let mut letters = pascal.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The field of a name on the wire, and that name where the macro would not come to it.
pub fn field(wire: &str) -> (String, Option<&str>) {
    let plain = snake(wire);
    let spelled = match plain.as_str() {
        // As the types that are there have it.
        "type" => "kind".to_owned(),
        plain if is_reserved(plain) => format!("{plain}_field"),
        _ => plain,
    };
    let renamed = (camel(&spelled) != wire).then_some(wire);
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

/// How a macro's `rename_all` spells a variant.
pub fn renamed(variant: &str, case: &str) -> String {
    let mut spelled = String::new();
    for (place, letter) in variant.char_indices() {
        if place > 0 && letter.is_uppercase() {
            spelled.push('_');
        }
        spelled.push(letter.to_ascii_lowercase());
    }
    match case {
        "snake_case" => spelled,
        "SCREAMING_SNAKE_CASE" => spelled.to_ascii_uppercase(),
        "camelCase" => {
            let mut letters = variant.chars();
            letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
        }
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
            assert_eq!(renamed.is_none(), camel(spelled) == wire, "{wire}");
        }
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
