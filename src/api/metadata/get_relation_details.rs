//! `GET /api/v3/metadata/get-row-relation-details`: reads details of relations of rows.

use super::relation_value_list::RelationValueListResDto;
use crate::api::prelude::*;

/// Reads details of relations of rows, as its path says.
///
/// No source names a parameter that says of which row, and what comes without one is not documented. `getRelationValue`
/// reads the relations of one row.
///
/// @example
/// ```ts
/// const { data } = await client.getRelationDetails();
/// console.log(data.totalCount);
/// ```
// Details may be rows, which may hold anything, also a secret: no message shows it.
#[endpoint(GET "/api/v3/metadata/get-row-relation-details", secret)]
fn get_relation_details() -> RelationValueListResDto;
