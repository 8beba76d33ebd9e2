//! Values without the fields that hold secrets.

use super::hidden::Hidden;
use super::names::is_secret;
use super::texts;
use crate::json::{Json, Object};

/// Returns a value without the fields that hold secrets or identity numbers, at any depth, also in texts that are JSON
/// themselves: those whose names say so, the `value` beside a `key` or `name` that says so, and custom data of these keys.
/// What URLs and forms show of them is `***`.
#[must_use]
pub fn without_secrets(value: &Json, encrypted_keys: &[String]) -> Json {
    Hidden { encrypted_keys, texts: 0 }.value(value)
}

/// Returns an object without such fields.
#[must_use]
pub fn object_without_secrets(object: &Object, encrypted_keys: &[String]) -> Object {
    Hidden { encrypted_keys, texts: 0 }.object(object)
}

impl Hidden<'_> {
    fn value(self, value: &Json) -> Json {
        match value {
            Json::Object(object) => Json::Object(self.object(object)),
            Json::List(items) => Json::List(items.iter().map(|item| self.value(item)).collect()),
            Json::Text(text) => Json::Text(texts::shown(text, self, Hidden::value)),
            other => other.clone(),
        }
    }

    fn object(self, object: &Object) -> Object {
        let mut named = ["key", "name"].into_iter().filter_map(|field| object.get(field));
        let hides_value = named.any(|key| matches!(key, Json::Text(key) if self.hides(key)));
        let kept = object.pairs().filter_map(|(name, value)| {
            if is_secret(&name.to_utf8()) || (hides_value && name.is("value")) {
                return None;
            }
            let value = if name.is("customData") { self.custom_data(value) } else { self.value(value) };
            Some((name.clone(), value))
        });
        Object::from_pairs(kept.collect())
    }

    /// Returns custom data, whose keys may be encrypted. It may be the text of an object.
    fn custom_data(self, data: &Json) -> Json {
        match data {
            Json::Object(data) => {
                let shown = data.pairs().filter(|(key, _)| !self.hides(key));
                let shown = shown.map(|(key, value)| (key.clone(), value.clone())).collect();
                Json::Object(self.object(&Object::from_pairs(shown)))
            }
            Json::Text(text) => Json::Text(texts::shown(text, self, Hidden::custom_data)),
            other => self.value(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::without_secrets;
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
}
