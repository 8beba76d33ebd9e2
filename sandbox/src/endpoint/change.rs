//! What a call changes.

/// What a call changes, for the audit log and the webhooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// `operationType` of an `AdminAuditLogDto`.
    pub operation: &'static str,
    /// `resourceType` of an `AdminAuditLogDto`.
    pub resource: &'static str,
    /// The event of the webhooks that tells of it, if one does.
    pub event: Option<&'static str>,
}
