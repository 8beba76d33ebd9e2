//! Public accounts: accounts that several users share.

// The descriptions of the calls do not say who may use an account. Authing's guide of the console does:
// https://docs.authing.cn/v2/guides/user/public-account.html

pub mod answers;
pub mod bind_groups;
pub mod bind_roles;
pub mod bind_to_user;
pub mod bind_users;
pub mod change_into;
pub mod create;
pub mod create_batch;
pub mod creation;
pub mod delete_batch;
pub mod get;
pub mod get_batch;
pub mod get_departments;
pub mod get_groups;
pub mod get_of_department;
pub mod get_of_group;
pub mod get_of_post;
pub mod get_of_role;
pub mod get_of_user;
pub mod get_post;
pub mod get_roles;
pub mod get_users;
pub mod kick;
pub mod list;
pub mod public_account;
pub mod resign_batch;
pub mod set_departments;
pub mod set_post;
pub mod unbind_post;
pub mod unbind_user;
pub mod update;
pub mod update_batch;
