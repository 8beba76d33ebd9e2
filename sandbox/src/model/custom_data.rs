//! The targets whose custom data a call reads or writes.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::Object;
use crate::model::namespaces;
use crate::model::targets::TargetRef;
use crate::store::custom_data;
use crate::store::subjects::{Target, TargetType};

/// A target as a request names it.
#[derive(Debug)]
pub struct TargetOfData {
    target: TargetRef,
    namespace: String,
}

impl TargetOfData {
    /// Reads `targetType`, `targetIdentifier` and `namespace`.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        TargetOfData { target: TargetRef::read(fields), namespace: namespaces::read_code(fields) }
    }

    /// Finds the target and its custom data. `namespace` counts for roles alone.
    ///
    /// # Errors
    /// 404 if the target, or the permission group of a role, does not exist.
    pub fn find(&self, call: &Call<'_>) -> Result<(Target, Object), ApiError> {
        let namespace_id = match self.target.kind {
            TargetType::Role => namespaces::find(call, &self.namespace)?,
            // No other target belongs to a permission group.
            _ => 0,
        };
        let target = self.target.find(call, namespace_id)?;
        let data = custom_data::get(call.db, &target)?.unwrap_or_default();
        Ok((target, data))
    }
}
