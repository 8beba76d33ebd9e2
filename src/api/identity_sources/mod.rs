//! Identity sources: external systems that users log in with, and the connections to them.

pub mod change_conn_association_state;
pub mod change_conn_state;
pub mod conn_state_by_apps;
pub mod create;
pub mod create_conn;
pub mod delete;
pub mod delete_conn;
pub mod ext_idp;
pub mod ext_idp_category;
pub mod ext_idp_conn;
pub mod ext_idp_conn_type;
pub mod get;
pub mod get_wechat_mp_access_token_info;
pub mod list;
pub mod list_tenant;
pub mod update;
pub mod update_conn;
