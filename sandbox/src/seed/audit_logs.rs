//! The logs of a new database: what three users did, an hour after the other.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::store::action_logs::{ActionLog, add};

const BROWSER: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
    Chrome/120.0.0.0 Safari/537.36";

/// Adds them.
pub(super) fn fill(db: &Connection) -> Result<()> {
    let mut at = FOUNDED.plus(48 * HOUR);
    let events =
        [("login", "wang.wei", true), ("login", "li.wei", false), ("updateUserPassword", "zhang.wei", true)];
    for (number, (event, name, success)) in events.into_iter().enumerate() {
        at = at.plus(HOUR);
        add(
            db,
            &ActionLog {
                at,
                request_id: format!("00000000-0000-4000-8000-{number:012}"),
                user_id: object_id("user", number),
                user_avatar: String::new(),
                user_display_name: name.to_owned(),
                user_logins_count: u32::from(success),
                app_id: object_id("application", 1),
                app_name: "Steamory Mobile".to_owned(),
                app_login_url: "https://steamory.example/login".to_owned(),
                app_logo: String::new(),
                client_ip: Some(format!("192.0.2.{number}")),
                event_type: event.to_owned(),
                event_detail: None,
                success,
                user_agent: BROWSER.to_owned(),
            },
        )?;
    }
    Ok(())
}
