//! Column names.

/// Converts a field name to its column: `givenName` to `given_name`.
#[must_use]
pub fn column(name: &str) -> String {
    let mut column = String::with_capacity(name.len() + 2);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            column.push('_');
        }
        column.push(letter.to_ascii_lowercase());
    }
    column
}
