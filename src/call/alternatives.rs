//! Values that may be of several kinds.

use super::report::{Path, Told};
use super::shape::Kind;
use super::validate::{Checked, Walk};
use super::value::{Look, Value, ValueKind};

impl Walk {
    /// Checks a value by those of the kinds that are of its type: the first whose rules it keeps. If it keeps those of none, what is
    /// told is what it breaks of the kind that it is nearest to.
    pub(super) fn any_of<V: Value>(
        &mut self,
        kinds: &'static [Kind],
        look: Look,
        value: &dyn Fn() -> V,
        path: &Path<'_>,
        secret: bool,
    ) -> Checked<V> {
        let mut nearest: Option<(Told, Checked<V>)> = None;
        for kind in kinds.iter().filter(|kind| takes(kind, look)) {
            let before = self.report.mark();
            let ended = self.check(kind, look, value, path, secret);
            let told = self.report.take_back(before);
            if matches!(ended, Checked::Same | Checked::Fresh(_)) && told.issues.is_empty() {
                return ended;
            }
            if nearest.as_ref().is_none_or(|(known, _)| told.issues.len() < known.issues.len()) {
                nearest = Some((told, ended));
            }
        }
        let Some((told, ended)) = nearest else { return Checked::Mismatch };
        self.report.tell_again(told);
        ended
    }
}

/// Whether a value is of a kind's type, whatever its rules say.
fn takes(kind: &Kind, look: Look) -> bool {
    let found = look.kind();
    match kind {
        Kind::Text { .. } | Kind::Enum(_) => look.is_text(),
        Kind::Boolean => found == ValueKind::Boolean,
        Kind::Integer { .. } | Kind::Number { .. } => found == ValueKind::Number,
        Kind::Object(_) | Kind::Record => found == ValueKind::Object,
        Kind::List { .. } => found == ValueKind::List,
        Kind::AnyOf(kinds) => kinds.iter().any(|kind| takes(kind, look)),
        Kind::Nullable(kind) => found == ValueKind::Null || takes(kind, look),
        Kind::Json | Kind::Opaque => true,
    }
}
