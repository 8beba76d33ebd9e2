//! Paths of departments, from names that come from the bottom up.

/// The most names that people are shown. The plan of a chain of 10,000 departments took 52 s and 291 MB for whole paths.
const MOST_SHOWN: usize = 32;

/// All names, joined by `/` from the top down.
#[must_use]
pub fn whole<'a>(names: impl Iterator<Item = &'a str>) -> String {
    joined(names.collect())
}

/// The same for people: of a very long path the end.
#[must_use]
pub fn shown<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<_> = names.take(MOST_SHOWN + 1).collect();
    if let Some(first) = names.get_mut(MOST_SHOWN) {
        *first = "…";
    }
    joined(names)
}

#[inline(never)]
fn joined(mut names: Vec<&str>) -> String {
    names.reverse();
    names.join("/")
}
