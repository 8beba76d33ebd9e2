//! JSON without what nobody should keep or pass on.

use std::sync::LazyLock;

use crate::described::SECRET_NAMES;
use crate::json::{Json, Object, Text};

/// What names of secrets end with, without separators and in lower case, for free objects, which the contract does not
/// describe. The end of a name says what it is: a `tokenCount` is no token.
const ENDS: [&str; 16] = [
    "password",
    "passwordhash",
    "passwd",
    "passphrase",
    "pwd",
    "secret",
    "secretkey",
    "secretaccesskey",
    "token",
    "apikey",
    "privatekey",
    "encryptionkey",
    "credential",
    "authorization",
    "cookie",
    "identitynumber",
];
/// Last words of such names that other words end with too, such as `basalt`.
const LAST_WORDS: [&str; 3] = ["salt", "idcard", "sig"];

/// The names of the contract, plain.
static OF_CONTRACT: LazyLock<Vec<String>> =
    LazyLock::new(|| SECRET_NAMES.iter().map(|name| words(name).concat()).collect());

/// Returns a value without the fields that hold secrets or identity numbers, at any depth: those whose names say so, the
/// `value` beside a `key` or `name` that says so, and custom data of these keys. What URLs show of them is `***`.
#[must_use]
pub fn without_secrets(value: &Json, encrypted_keys: &[String]) -> Json {
    match value {
        Json::Object(object) => Json::Object(object_without_secrets(object, encrypted_keys)),
        Json::List(items) => {
            Json::List(items.iter().map(|item| without_secrets(item, encrypted_keys)).collect())
        }
        Json::Text(text) => Json::Text(url_in_json(text)),
        other => other.clone(),
    }
}

/// Returns an object without such fields.
#[must_use]
pub fn object_without_secrets(object: &Object, encrypted_keys: &[String]) -> Object {
    let hides = |key: &str| is_secret(key) || encrypted_keys.iter().any(|hidden| hidden == key);
    let named = ["key", "name"].into_iter().filter_map(|field| object.get(field));
    let hides_value = { named }.any(|key| matches!(key, Json::Text(key) if hides(&key.to_utf8())));
    let kept = object.pairs().filter_map(|(name, value)| {
        let plain = name.to_utf8();
        if is_secret(&plain) || (hides_value && name.is("value")) {
            return None;
        }
        let value = match value {
            Json::Object(data) if name.is("customData") => {
                let shown = data.pairs().filter(|(key, _)| !hides(&key.to_utf8()));
                let shown = shown.map(|(key, value)| (key.clone(), value.clone())).collect();
                without_secrets(&Object::from_pairs(shown).into(), encrypted_keys)
            }
            value => without_secrets(value, encrypted_keys),
        };
        Some((name.clone(), value))
    });
    Object::from_pairs(kept.collect())
}

/// Returns whether a field or header of this name holds a secret: the contract says so, or the name does. Case and separators
/// do not matter.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    let words = words(name);
    let plain = words.concat();
    let one = plain.strip_suffix('s').unwrap_or(&plain);
    let is_last = |last: &&str| {
        words.last().is_some_and(|word| word == last)
            || matches!(words.as_slice(), [.., before, word] if format!("{before}{word}") == **last)
    };
    OF_CONTRACT.contains(&plain)
        || ENDS.iter().any(|end| plain.ends_with(end) || one.ends_with(end))
        || LAST_WORDS.iter().any(is_last)
}

/// Returns the words of a name in lower case: `APIKey`, `api_key` and `Api-Key2` are `api` and `key`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    let mut before = ' ';
    for (index, letter) in letters.iter().copied().enumerate() {
        let next_is_small = letters.get(index + 1).is_some_and(|next| next.is_lowercase());
        let begins =
            letter.is_uppercase() && (before.is_lowercase() || (before.is_uppercase() && next_is_small));
        if !letter.is_alphabetic() || begins {
            words.push(String::new());
        }
        if let (true, Some(word)) = (letter.is_alphabetic(), words.last_mut()) {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words.retain(|word| !word.is_empty());
    words
}

fn url_in_json(text: &Text) -> Text {
    let plain = text.to_utf8();
    let shown = url_without_secrets(&plain);
    if shown == plain { text.clone() } else { Text::from(shown.as_str()) }
}

/// Returns a URL with `***` for its user and password, and for the values of its parameters that hold a secret. Other texts
/// stay.
fn url_without_secrets(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return text.to_owned() };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
    let authority = match authority.rsplit_once('@') {
        Some((_, host)) => format!("***@{host}"),
        None => authority.to_owned(),
    };
    let mut shown = format!("{scheme}://{authority}");
    let parameters = path.split_inclusive(['?', '&', '#', ';']).map(|part| {
        let end = part.len() - usize::from(part.ends_with(['?', '&', '#', ';']));
        let (parameter, separator) = part.split_at(end);
        match parameter.split_once('=') {
            Some((name, _)) if is_secret(&percent_encoding::percent_decode_str(name).decode_utf8_lossy()) => {
                format!("{name}=***{separator}")
            }
            _ => part.to_owned(),
        }
    });
    shown.extend(parameters);
    shown
}

#[cfg(test)]
mod tests {
    use super::{is_secret, url_without_secrets, without_secrets};
    use crate::json::read;

    #[test]
    fn drops_secrets_at_any_depth_and_keeps_the_rest() {
        let object = read(
            r#"{"name":"a","password":"b","list":[{"salt":"c","code":"d","otp":{"secret":"e","recoveryCode":"f"}}],
                "identityNumber":"g","custom":{"API_TOKEN":"h","x-authing-webhook-secret":"i","team":"j"},
                "pairs":[{"key":"password","value":"k"},{"key":"pin","value":"l"},{"key":"team","value":"m"}],
                "customData":{"pin":"n","team":"o"},"pin":"p"}"#,
        )
        .unwrap();
        let kept = without_secrets(&object, &["pin".to_owned()]).stringify();
        let pairs = r#"[{"key":"password"},{"key":"pin"},{"key":"team","value":"m"}]"#;
        assert_eq!(
            kept,
            format!(
                r#"{{"name":"a","list":[{{"code":"d","otp":{{}}}}],"custom":{{"team":"j"}},"pairs":{pairs},"customData":{{"team":"o"}},"pin":"p"}}"#
            )
        );
    }

    #[test]
    fn a_name_says_what_it_ends_with() {
        for name in [
            "apiKey",
            "ApiKey",
            "APIKey",
            "x-api-key",
            "api_key2",
            "Salt",
            "pwd",
            "passwd",
            "idCard",
            "ID_CARD",
            "accessToken",
            "accesstoken",
            "mfaToken",
            "tokens",
            "Set-Cookie",
            "credentials",
            "BindPwd",
            "oldPassword",
            "PASSWORD",
        ] {
            assert!(is_secret(name), "{name}");
        }
        for name in [
            "tokenCount",
            "data",
            "fields",
            "basalt",
            "paidCard",
            "passwordUpdatedAt",
            "secretary",
            "key",
            "name",
            "signature-count",
            "cookieConsent",
            "",
            "密",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }

    #[test]
    fn urls_show_no_secret() {
        for (url, shown) in [
            ("http://a:b@localhost:1/c?d=e", "http://***@localhost:1/c?d=e"),
            (
                "http://localhost?access_token=a&b=c#token=d",
                "http://localhost?access_token=***&b=c#token=***",
            ),
            ("http://a@b@c/", "http://***@c/"),
            ("http://localhost/?to%6ben=a=b", "http://localhost/?to%6ben=***"),
            ("a@b", "a@b"),
            ("http://localhost/a@b", "http://localhost/a@b"),
            ("", ""),
        ] {
            assert_eq!(url_without_secrets(url), shown);
        }
    }
}
