//! What changes of a user tell webhooks of, beside `user:updated`.

use crate::store::users::User;

/// The table that loses rows when a user leaves, and what that tells of.
pub(super) const OF_LOSSES: [(&str, &[&str]); 6] = [
    ("memberships", &["user:organization-node-update", "organization:member-removed"]),
    ("group_members", &["group:member-removed"]),
    ("role_assignments", &["role:unassigned", "subject:remove"]),
    ("grants", &["permission:revoke"]),
    ("data_grants", &["data-strategy-permission:revoke"]),
    ("sessions", &["kick"]),
];

/// Returns the events of a change. What a state ends is told before what the next one begins.
pub(super) fn of_change(before: &User, after: &User, sets_password: bool) -> Vec<&'static str> {
    let has_changed = before.status != after.status;
    let events = [
        ("user:unblocked", has_changed && is_blocked(before) && !is_blocked(after)),
        ("user:unarchived", has_changed && before.status == "Archived"),
        ("user:blocked", has_changed && is_blocked(after) && !is_blocked(before)),
        ("user:archived", has_changed && after.status == "Archived"),
        ("user:password-changed", sets_password),
        ("user:email-verified", after.email_verified && !before.email_verified),
        ("user:udv-changed", before.custom_data != after.custom_data),
    ];
    events.into_iter().filter(|(_, is_told)| *is_told).map(|(event, _)| event).collect()
}

/// Two states keep a user out.
fn is_blocked(user: &User) -> bool {
    matches!(user.status.as_str(), "Suspended" | "Deactivated")
}
