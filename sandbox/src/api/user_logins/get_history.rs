//! `GET /api/v3/get-user-login-history`: the logins of a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::applications::user_app;
use crate::model::milliseconds::read_bound;
use crate::model::paging::read_page_range;
use crate::model::users::UserRef;
use crate::store::logins::{self, LoginFilter};

/// Returns one page and the total count. The latest login is first.
pub static GET_USER_LOGIN_HISTORY: Endpoint =
    Endpoint::get("/api/v3/get-user-login-history", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    let filter = LoginFilter {
        app_id: fields.text("appId").filter(|id| !id.is_empty()),
        client_ip: fields.text("clientIp").filter(|ip| !ip.is_empty()),
        since: read_bound(&mut fields, "start"),
        until: read_bound(&mut fields, "end"),
    };
    let range = read_page_range(&mut fields);
    fields.finish()?;
    let (count, logins) = logins::page(call.db, &user.find(call)?, &filter, range)?;
    let list: Vec<Object> = logins
        .iter()
        .map(|login| {
            user_app(&login.app)
                .with("clientIp", login.client_ip.as_str())
                .with("userAgent", login.user_agent.as_str())
                .with("time", login.logged_in_at.iso())
        })
        .collect();
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}
