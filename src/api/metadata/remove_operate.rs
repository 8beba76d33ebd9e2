//! `POST /api/v3/metadata/remove-operate`: deletes a custom operation of a data model.

use super::operate_model::FunctionModelOperateIdDto;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes a custom operation of a data model.
///
/// To take it out of the console only, use `updateOperate` with `show: false`. Whether an operation that each data model
/// has can be deleted is not documented. After `network`, `timeout` or `bad_response` it may be deleted (`outcome:
/// "unknown"`): check with `listOperateAll`.
///
/// @example
/// ```ts
/// await client.removeOperate({ modelId, id: operationId, customConfig: {} });
/// ```
// A second one presumably finds no such operation, which would report a deletion that was made as a failure: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/metadata/remove-operate", non_idempotent)]
fn remove_operate(input: FunctionModelOperateIdDto) -> Bare<CommonResponseDto>;
