//! Values that may be of several kinds.

use super::table::Kind;
use super::value::{Tag, ValueKind};

/// Whether a value has the type of a kind. Its rules are not checked.
pub fn takes(kind: &Kind, tag: Tag) -> bool {
    let found = tag.kind();
    match kind {
        Kind::Text { .. } | Kind::Enum(_) => tag.is_text(),
        Kind::Boolean => found == ValueKind::Boolean,
        Kind::Integer { .. } | Kind::Number { .. } => found == ValueKind::Number,
        Kind::Object(_) | Kind::Record => found == ValueKind::Object,
        Kind::List { .. } => found == ValueKind::List,
        Kind::AnyOf(kinds) => kinds.iter().any(|kind| takes(kind, tag)),
        Kind::Nullable(kind) => found == ValueKind::Null || takes(kind, tag),
        Kind::Json | Kind::Opaque => true,
    }
}
