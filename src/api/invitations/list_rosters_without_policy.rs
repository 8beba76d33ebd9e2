//! `POST /api/v3/list-invitation-rosters-by-no-policy-id`: lists the rosters without an invitation policy, page by page.

use super::list_rosters::ListInvitationRosterDto;
use super::roster::InvitationRosterPaginationRespDto;
use crate::api::prelude::*;

/// Lists one page of the rosters that have no invitation policy, with the total number. `batchBindPolicy` gives them one.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listInvitationRostersByNonPolicyId({ keywords: "New hires", limit: 50 });
/// console.log(data.list.map((roster) => roster.name));
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-invitation-rosters-by-no-policy-id", safe, rows(key = "rosterId"))]
fn list_invitation_rosters_by_non_policy_id(
    input: ListInvitationRosterDto,
) -> InvitationRosterPaginationRespDto;
