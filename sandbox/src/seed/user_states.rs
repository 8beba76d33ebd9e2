//! What is known of users beside their row, in a new database: granted applications, logins, second factors and real names.

use rusqlite::{Connection, Result};

use super::base::{FOUNDED, HOUR, object_id};
use crate::json::Object;
use crate::store::application_users;
use crate::store::applications::{self, Application};
use crate::store::logins::{self, Login};
use crate::store::mfa;
use crate::store::principal_authentications::{self, PrincipalAuthentication};
use crate::store::users;

/// The days after the foundation on which the first user verified the name, and on which the first one signed in.
const FIRST_VERIFICATION: i64 = 40;
const FIRST_LOGIN: i64 = 60;

/// How many users signed in.
pub(super) const SIGNED_IN: usize = 10;

const USER_AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0";

/// Adds them, for some of the first users of the small organization.
pub(super) fn fill(db: &Connection) -> Result<()> {
    for number in 0..20 {
        let user_id = object_id("user", number);
        let days = FIRST_VERIFICATION + i64::try_from(number).unwrap_or(0);
        let user = users::get(db, &user_id)?;
        let name = user.as_ref().and_then(|user| user.texts.get("name")).unwrap_or_default();
        let authentication = PrincipalAuthentication {
            kind: "P".to_owned(),
            code: format!("TEST-{:08}", number + 1),
            name: name.to_owned(),
            authenticated_at: FOUNDED.plus(days * 24 * HOUR),
        };
        principal_authentications::add(db, &user_id, &authentication)?;
    }
    let console = applications::get(db, &object_id("application", 0))?;
    let wiki = applications::get(db, &object_id("application", 2))?;
    if let (Some(console), Some(wiki)) = (console, wiki) {
        for number in 0..SIGNED_IN {
            sign_in(db, number, &console, &wiki)?;
        }
    }
    for number in 0..5 {
        mfa::set_otp_secret(db, &object_id("user", number), "JBSWY3DPEHPK3PXP")?;
    }
    mfa::set_state(db, &object_id("user", 1), &factors())
}

/// A user signs in to the one application with a password, and to the other, which needs a grant, with an identity.
fn sign_in(db: &Connection, number: usize, console: &Application, wiki: &Application) -> Result<()> {
    let user_id = object_id("user", number);
    let hour = FIRST_LOGIN * 24 + i64::try_from(number).unwrap_or(0);
    let login = |app: &Application, hour: i64| Login {
        app: app.clone(),
        client_ip: format!("192.0.2.{}", number + 1),
        user_agent: USER_AGENT.to_owned(),
        logged_in_at: FOUNDED.plus(hour * HOUR),
    };
    application_users::grant(db, &user_id, &wiki.id)?;
    logins::add(db, &user_id, &login(console, hour), None)?;
    logins::add(db, &user_id, &login(wiki, hour + 12), Some(&object_id("identity", number)))
}

fn factors() -> Object {
    let factor = |policy: &str, sort: u32| {
        Object::new().with("mfaPolicy", policy).with("status", 1).with("sort", sort)
    };
    Object::new()
        .with("mfaToken", "mfa-token-of-the-seed")
        .with("mfaPhone", "13800000001")
        .with("mfaEmail", "li.wei@steamory.example")
        .with("faceMfaEnabled", false)
        .with("totpMfaEnabled", true)
        .with("applicationMfa", vec![factor("OTP", 0), factor("SMS", 1)])
}
