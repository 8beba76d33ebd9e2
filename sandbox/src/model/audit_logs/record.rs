//! Writes a change down.

use crate::endpoint::{Call, Change};
use crate::error::ApiError;
use crate::json::{Json, Object, beginning};
use crate::secrets::object_without_secrets;
use crate::store::audit_logs::{self, AuditLog};
use crate::store::custom_fields;

/// Who makes a call, and from where.
#[derive(Debug, Clone)]
pub struct Caller {
    /// `requestId` of the response.
    pub request_id: String,
    /// The address of the connection.
    pub ip: Option<String>,
    /// The header, shortened.
    pub user_agent: String,
}

/// Records the change that a call made, in the transaction of the call.
///
/// # Errors
/// A database error.
pub fn record(
    call: &Call<'_>,
    path: &str,
    change: Change,
    data: &Json,
    caller: &Caller,
) -> Result<(), ApiError> {
    let (operation, resource) = call.further.change().unwrap_or((change.operation, change.resource));
    let encrypted = custom_fields::encrypted_keys(call.db)?;
    let parameters = beginning(object_without_secrets(call.parameters, &encrypted));
    audit_logs::add(
        call.db,
        &AuditLog {
            at: call.now,
            request_id: caller.request_id.clone(),
            admin_id: call.pool.id.clone(),
            client_ip: caller.ip.clone(),
            operation_type: operation.to_owned(),
            resource_type: resource.to_owned(),
            event_details: path.rsplit('/').next().unwrap_or_default().to_owned(),
            parameters: Some(Json::from(parameters).stringify()),
            success: !says_failure(data),
            user_agent: caller.user_agent.clone(),
        },
    )?;
    Ok(())
}

/// Returns whether a success says that the call failed, which some do.
#[must_use]
pub fn says_failure(data: &Json) -> bool {
    let success = |object: &Object| object.get("success") == Some(&Json::Bool(false));
    matches!(data, Json::Object(object) if success(object))
}
