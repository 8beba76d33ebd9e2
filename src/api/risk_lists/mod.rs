//! Risk lists: blacklists and whitelists of IP addresses and of users, and the policies that fill them.

pub mod add_ips;
pub mod add_policy;
pub mod add_users;
pub mod delete_ip;
pub mod delete_policy;
pub mod delete_user;
pub mod find_ip_list;
pub mod find_policies;
pub mod find_user_list;
pub mod policy;
