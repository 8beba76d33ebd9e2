//! What a call changes.

/// What a call changes, for the audit log and the webhooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// `operationType` of an `AdminAuditLogDto`.
    pub operation: &'static str,
    /// `resourceType` of an `AdminAuditLogDto`.
    pub resource: &'static str,
    /// The event of the webhooks that each such change tells of, if there is one.
    pub event: Option<&'static str>,
}
