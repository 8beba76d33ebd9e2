//! `POST /api/v3/metadata/execute-operate`: runs a custom operation of a data model.

use super::operate_model::FunctionModelOperateIdDto;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Runs a custom operation of a data model, with parameters of your own.
///
/// It resolves to its success alone: what the operation did is not returned. How a failed run shows is not documented.
/// After `network`, `timeout` or `bad_response` it may have run (`outcome: "unknown"`): check by its effects before you try
/// again.
///
/// @example
/// ```ts
/// const { requestId } = await client.executeOperate({ modelId, id: operationId, customConfig: { year: 2026 } });
/// console.log(requestId);
/// ```
// Each call runs the operation, and what it does is not known here: it is never repeated blindly.
#[endpoint(POST "/api/v3/metadata/execute-operate", non_idempotent)]
fn execute_operate(input: FunctionModelOperateIdDto) -> Bare<CommonResponseDto>;
