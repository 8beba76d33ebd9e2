//! The logs of a new database: the logins of its users, and what else the second one did.

use rusqlite::{Connection, Result};

use super::base::{HOUR, object_id};
use super::user_states::SIGNED_IN;
use crate::store::PageRange;
use crate::store::action_logs::{ActionLog, add};
use crate::store::logins::{self, Login, LoginFilter};
use crate::store::users::{self, User};

/// A minute in milliseconds.
const MINUTE: i64 = HOUR / 60;

/// The user who has a second factor.
const WITH_FACTOR: usize = 1;

/// Adds them, in the order of time. All is as the other calls have it: the applications, the users and their logins.
pub(super) fn fill(db: &Connection) -> Result<()> {
    let mut logs = Vec::new();
    for number in 0..SIGNED_IN {
        let Some(user) = users::get(db, &object_id("user", number))? else { continue };
        let range = PageRange { offset: 0, limit: 50 };
        let (_, mut of_user) = logins::page(db, &user.id, &LoginFilter::default(), range)?;
        of_user.reverse();
        for (earlier, login) in (0_u32..).zip(&of_user) {
            let log = of_login(&user, login, earlier + 1);
            if number == WITH_FACTOR && earlier == 0 {
                logs.push(ActionLog {
                    at: log.at.plus(-MINUTE),
                    user_logins_count: 0,
                    event_detail: Some("密码错误".to_owned()),
                    success: false,
                    ..log.clone()
                });
                logs.push(beside(&log, 1, "bindMfa", "绑定 OTP"));
            } else if number == WITH_FACTOR {
                logs.push(beside(&log, -1, "verifyMfa", "验证 OTP"));
            }
            logs.push(log);
        }
    }
    logs.sort_by_key(|log| log.at);
    for (number, log) in logs.into_iter().enumerate() {
        add(db, &ActionLog { request_id: format!("00000000-0000-4000-8000-{number:012}"), ..log })?;
    }
    Ok(())
}

fn of_login(user: &User, login: &Login, logins_count: u32) -> ActionLog {
    let name = user.texts.get("nickname").or(user.texts.get("username"));
    ActionLog {
        at: login.logged_in_at,
        request_id: String::new(),
        user_id: user.id.clone(),
        user_avatar: user.texts.get("photo").unwrap_or_default().to_owned(),
        user_display_name: name.unwrap_or_default().to_owned(),
        user_logins_count: logins_count,
        app_id: login.app.id.clone(),
        app_name: login.app.name.clone(),
        app_login_url: login.app.init_login_uri.clone(),
        app_logo: login.app.logo.clone(),
        client_ip: Some(login.client_ip.clone()),
        event_type: "login".to_owned(),
        event_detail: Some(format!("登录{}", login.app.name)),
        success: true,
        user_agent: login.user_agent.clone(),
    }
}

/// What a user did so many minutes after a login, or before it.
fn beside(login: &ActionLog, minutes: i64, event: &str, detail: &str) -> ActionLog {
    ActionLog {
        at: login.at.plus(minutes * MINUTE),
        user_logins_count: if minutes < 0 { login.user_logins_count - 1 } else { login.user_logins_count },
        event_type: event.to_owned(),
        event_detail: Some(detail.to_owned()),
        ..login.clone()
    }
}
