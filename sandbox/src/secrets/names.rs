//! Names of secrets.

use std::sync::LazyLock;

use crate::described::SECRET_NAMES;

/// What names of secrets end with, without separators and in lower case, for free objects, which the contract does not
/// describe. The end of a name says what it is: a `tokenCount` is no token.
const ENDS: [&str; 17] = [
    "password",
    "passwordhash",
    "passwd",
    "passphrase",
    "passcode",
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

#[cfg(test)]
mod tests {
    use super::is_secret;

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
}
