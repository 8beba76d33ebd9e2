//! (name or value, known ones) -> the known one that was probably meant.

/// UTF-16 units of the longest field name or enum value. A longer text is none of them, and no misspelling of one.
pub const LONGEST: u32 = 64;

/// The known name that `name` was probably meant to be.
pub fn nearest<'a>(name: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let spelt = name.to_ascii_lowercase();
    let size = spelt.chars().fold(0, |size, _| size + 1);
    known
        .filter_map(|candidate| {
            // Where all letters differ, one name is as near as another.
            let max = 2.max(candidate.len() / 3).min(candidate.len().saturating_sub(1));
            // Two texts are never nearer than their lengths.
            if candidate.len().abs_diff(size) > max {
                return None;
            }
            let distance = distance(&spelt, candidate);
            (distance <= max).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn distance(spelt: &str, candidate: &str) -> usize {
    #[cfg(all(test, not(target_family = "wasm")))]
    tests::DISTANCES.with(|count| count.set(count.get() + 1));
    strsim::osa_distance(spelt, &candidate.to_ascii_lowercase())
}

#[cfg(test)]
pub(super) mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        /// Distances computed by this test.
        pub static DISTANCES: Cell<usize> = const { Cell::new(0) };
    }

    const KNOWN: [&str; 4] = ["departmentId", "organizationCode", "page", "id"];

    fn sought(name: &str) -> Option<&'static str> {
        nearest(name, &mut KNOWN.into_iter())
    }

    #[test]
    fn finds_what_was_misspelt_and_nothing_where_all_letters_differ() {
        assert_eq!(sought("departmentID"), Some("departmentId"));
        assert_eq!(sought("organisationCode"), Some("organizationCode"));
        assert_eq!(sought("pgae"), Some("page"));
        assert_eq!(sought("xy"), None);
        assert_eq!(sought(""), None);
    }

    #[test]
    fn computes_no_distance_to_a_name_that_is_much_shorter_or_longer() {
        DISTANCES.set(0);
        assert_eq!(sought(&"departmentId".repeat(3)), None);
        assert_eq!(DISTANCES.get(), 0);
        assert_eq!(sought("departmentIds"), Some("departmentId"));
        assert_eq!(DISTANCES.get(), 2);
    }
}
