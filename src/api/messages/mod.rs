//! Messages: the templates of the e-mails that the service sends to users, and the mail service that delivers them.

pub mod config_email_provider;
pub mod email_provider;
pub mod email_template;
pub mod get_email_provider;
pub mod get_email_templates;
pub mod preview_email_template;
pub mod update_email_template;
