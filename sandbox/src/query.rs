//! Parses a query string as the service's framework does.

use std::collections::HashMap;

use crate::json::{Json, Object, Text};

/// Parses a query. A key `k[]`, or a repeated key, is an array. `a,b` stays one text: the endpoint splits it, and the
/// signature covers the unsplit text.
pub fn parse(query: &str) -> Object {
    let mut pairs: Vec<(String, Json)> = Vec::new();
    let mut indices: HashMap<String, usize> = HashMap::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (key, value) = (decode(key), Json::from(decode(value)));
        let (key, is_list) = match key.strip_suffix("[]") {
            Some(name) => (name.to_owned(), true),
            None => (key, false),
        };
        let index = *indices.entry(key.clone()).or_insert(pairs.len());
        match pairs.get_mut(index).map(|(_, seen)| seen) {
            Some(Json::List(items)) => items.push(value),
            Some(first) => *first = Json::List(vec![first.clone(), value]),
            None => pairs.push((key, if is_list { Json::List(vec![value]) } else { value })),
        }
    }
    Object::from_pairs(pairs.into_iter().map(|(key, value)| (Text::from(key.as_str()), value)).collect())
}

fn decode(text: &str) -> String {
    let blanks = text.replace('+', " ");
    percent_encoding::percent_decode_str(&blanks).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::json::Json;

    #[test]
    fn reads_a_query_as_the_official_clients_write_it() {
        for (query, json) in [
            ("", "{}"),
            ("a=1&b=x+y%20z", r#"{"a":"1","b":"x y z"}"#),
            ("u%5B%5D=a&u%5B%5D=b", r#"{"u":["a","b"]}"#),
            ("u[]=a", r#"{"u":["a"]}"#),
            ("u=a&u=b&u=c", r#"{"u":["a","b","c"]}"#),
            ("u=a,b", r#"{"u":"a,b"}"#),
            ("n=%E9%83%A8&bad=%ff%zz&empty=&bare", r#"{"n":"部","bad":"�%zz","empty":"","bare":""}"#),
            ("&&a=b=c&", r#"{"a":"b=c"}"#),
        ] {
            assert_eq!(Json::from(parse(query)).stringify(), json, "{query}");
        }
    }
}
