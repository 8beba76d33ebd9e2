//! Writes a change down.

use crate::endpoint::{Call, Change};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::secrets::object_without_secrets;
use crate::store::audit_logs::{self, AuditLog};
use crate::store::custom_fields;

/// The maximum length of parameters, in bytes. Longer ones are left out: a batch must not double the database.
const MAX_PARAMETERS: usize = 16 * 1024;

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
    let encrypted = custom_fields::encrypted_keys(call.db)?;
    let parameters = Json::from(object_without_secrets(call.parameters, &encrypted)).stringify();
    audit_logs::add(
        call.db,
        &AuditLog {
            at: call.now,
            request_id: caller.request_id.clone(),
            admin_id: call.pool.id.clone(),
            client_ip: caller.ip.clone(),
            operation_type: change.operation.to_owned(),
            resource_type: change.resource.to_owned(),
            event_details: path.rsplit('/').next().unwrap_or_default().to_owned(),
            parameters: Some(parameters).filter(|text| text.len() <= MAX_PARAMETERS),
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
