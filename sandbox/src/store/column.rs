//! Names of columns.

/// The column of a text: `givenName` lies in `given_name`.
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
