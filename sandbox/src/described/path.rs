//! Paths with parameters, such as `/api/v3/ip-list/{id}`.

use percent_encoding::percent_decode_str;

use crate::json::Object;

/// Returns whether a path has the form of the template. A parameter is one step, which is not empty.
pub fn matches(template: &str, path: &str) -> bool {
    let mut steps = path.split('/');
    let fits = template.split('/').all(|step| {
        steps.next().is_some_and(|value| if name(step).is_some() { !value.is_empty() } else { step == value })
    });
    fits && steps.next().is_none()
}

/// Returns the parameters of a path, decoded.
pub fn parameters(template: &str, path: &str) -> Object {
    let steps = template.split('/').zip(path.split('/'));
    let named = steps.filter_map(|(step, value)| {
        Some((name(step)?, percent_decode_str(value).decode_utf8_lossy().into_owned()))
    });
    named.fold(Object::new(), |object, (name, value)| object.with(name, value))
}

fn name(step: &str) -> Option<&str> {
    step.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use super::{matches, parameters};
    use crate::json::Json;

    #[test]
    fn reads_the_parameters_of_a_path() {
        let template = "/lists/{id}";
        for (path, json) in [
            ("/lists/1", r#"{"id":"1"}"#),
            ("/lists/a%2Fb%20%E9%83%A8", r#"{"id":"a/b 部"}"#),
            ("/lists/%ff%zz", r#"{"id":"�%zz"}"#),
            ("/lists/{id}", r#"{"id":"{id}"}"#),
        ] {
            assert!(matches(template, path), "{path}");
            assert_eq!(Json::from(parameters(template, path)).stringify(), json, "{path}");
        }
        for path in ["/lists", "/lists/", "/lists/1/2", "/lists/1/", "/list/1", "lists/1", "/x/lists/1", ""] {
            assert!(!matches(template, path), "{path}");
        }
    }
}
