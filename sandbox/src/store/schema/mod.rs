//! The tables, a file for each subject. A file may refer to those before it.

/// All tables, in the order of their creation.
pub(super) const TABLES: [&str; 11] = [
    include_str!("organizations.sql"),
    include_str!("roles.sql"),
    include_str!("groups.sql"),
    include_str!("posts.sql"),
    include_str!("custom_fields.sql"),
    include_str!("resources.sql"),
    include_str!("data_permissions.sql"),
    include_str!("applications.sql"),
    include_str!("webhooks.sql"),
    include_str!("audit_logs.sql"),
    include_str!("user_states.sql"),
];
