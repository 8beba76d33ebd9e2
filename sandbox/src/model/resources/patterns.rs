//! Codes and actions of grants: each stands for itself, or for all that begin as it does before a final `*`.

/// The maximum length of the code of a grant, in UTF-16 units.
const MAX_LENGTH: usize = 64;

/// Returns whether a code or an action of a grant stands for this one.
#[must_use]
pub fn stands_for(granted: &str, asked: &str) -> bool {
    granted == asked || granted.strip_suffix('*').is_some_and(|start| asked.starts_with(start))
}

/// Returns all codes that stand for this one, itself first.
#[must_use]
pub fn patterns(asked: &str) -> Vec<String> {
    let mut patterns = vec![asked.to_owned(), "*".to_owned()];
    let mut start = String::new();
    let mut length = 0;
    for letter in asked.chars() {
        length += letter.len_utf16();
        if length >= MAX_LENGTH {
            break;
        }
        start.push(letter);
        patterns.push(format!("{start}*"));
    }
    patterns
}

#[cfg(test)]
mod tests {
    use super::{patterns, stands_for};

    #[test]
    fn a_star_at_the_end_stands_for_any_rest() {
        for granted in ["ecs:1", "*", "ecs:*", "ecs:1*", "e*"] {
            assert!(stands_for(granted, "ecs:1"), "{granted}");
            assert!(patterns("ecs:1").contains(&granted.to_owned()), "{granted}");
        }
        for granted in ["", "ecs", "ecs:2*", "*:1", "e*1", "ecs:1:*"] {
            assert!(!stands_for(granted, "ecs:1"), "{granted}");
            assert!(!patterns("ecs:1").contains(&granted.to_owned()), "{granted}");
        }
    }

    #[test]
    fn a_long_code_has_as_many_patterns_as_a_grant_has_characters() {
        let long = "x".repeat(1_000_000);
        assert_eq!(patterns(&long).len(), 65);
        assert!(patterns(&long).contains(&format!("{}*", "x".repeat(63))));
    }
}
