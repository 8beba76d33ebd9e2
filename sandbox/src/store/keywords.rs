//! Texts that lists are searched for.

/// Returns a text as `instr(lower(column), text)` looks for it: ASCII letters match case-insensitively.
pub(super) fn lower(text: Option<&str>) -> Option<String> {
    text.map(str::to_ascii_lowercase)
}
